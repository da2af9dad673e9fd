// Packages that only the comparison needs. They are installed beside it and are no dependencies of ours, so what is used of them is said
// where it is used and not taken from their types.
import { PlainError } from '../../tools/plain-error.ts';

/** A package of bench/compare. Throws a PlainError that says how to install them when they are missing. */
export async function vendor(name: string): Promise<unknown> {
  try {
    return await import(name);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error;
    throw new PlainError(`${name} is not there. Install what is compared with: npm ci --prefix bench/compare`, {
      cause: error,
    });
  }
}
