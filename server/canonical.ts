// JSON in one order: two objects that say the same are the same text.

/** Variables nest a few levels; what nests deeper is not worth the stack. */
const DEEPEST = 30;

/** The value as text, the names of objects in order; null when it nests too deep. */
export function canonical(value: unknown): string | null {
  try {
    return write(value, DEEPEST);
  } catch (error) {
    if (error instanceof TooDeep) return null;
    throw error;
  }
}

class TooDeep extends Error {}

function write(value: unknown, levels: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (levels === 0) throw new TooDeep();
  if (Array.isArray(value)) return `[${value.map((one) => write(one, levels - 1)).join(',')}]`;
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${write(Object.getOwnPropertyDescriptor(value, name)?.value, levels - 1)}`).join(',')}}`;
}
