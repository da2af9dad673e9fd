// Everything that is wrong with an input, told at once: whoever fills in three hundred figures wants one list and not three hundred tries.
import { z } from 'zod';
import { Rejected, type UserError } from '../curate/rejected.ts';

export class Complaints {
  private readonly errors: UserError[] = [];

  get any(): boolean {
    return this.errors.length > 0;
  }

  get all(): readonly UserError[] {
    return this.errors;
  }

  /** `field` is the way within the input: «outcomes.3.value». */
  add(field: string, sv: string, en: string, code: UserError['code'] = 'INVALID'): void {
    this.errors.push({ code, field: ['input', ...field.split('.')], message: { sv, en } });
  }

  needed(field: string): void {
    const name = field.slice(field.lastIndexOf('.') + 1);
    this.add(field, `«${name}» saknas.`, `«${name}» is missing.`);
  }

  /** What the schema reads in the input; null when it will not do, and then every place has been complained about. */
  read<T>(schema: z.ZodType<T, unknown>, input: unknown, at = ''): T | null {
    const read = (locale: typeof z.locales.sv) => schema.safeParse(input, { error: locale().localeError });
    const { success, data, error } = read(z.locales.sv);
    if (success) return data;
    const english = read(z.locales.en).error?.issues;
    for (const [index, { path, message }] of error.issues.entries()) {
      const field = [at, ...path.map(String)].filter(Boolean).join('.');
      this.add(
        field,
        `Värdet går inte an: ${message}.`,
        `The value will not do: ${english?.[index]?.message ?? message}.`,
      );
    }
    return null;
  }

  /** Runs work that complains by throwing Rejected, and keeps its complaints. */
  async collect<T>(field: string, work: () => Promise<T>): Promise<T | null> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Rejected)) throw error;
      this.errors.push(...error.errors.map((one) => ({ ...one, field: ['input', ...field.split('.')] })));
      return null;
    }
  }

  /** Throws Rejected with all of them, when there are any. */
  done(): void {
    if (this.any) throw new Rejected([...this.errors]);
  }
}
