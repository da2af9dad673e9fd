// What a statement returns, said once: the columns' Cypher text, their types, and the reading of a row into an object.
// A row is read by position and only here, so that nothing after graph/ reshapes it.
import type { Row } from './run.ts';

type Kind<T> = { readonly read: (value: unknown, column: string) => T };
export type Columns = Readonly<Record<string, Kind<unknown>>>;
export type Read<C extends Columns> = { [K in keyof C]: C[K] extends Kind<infer T> ? T : never };

function wrong(column: string, expected: string, value: unknown): never {
  throw new TypeError(
    `The graph gave ${value === null ? 'nothing' : typeof value} for ${column}, which is ${expected}`,
  );
}

export const text: Kind<string> = { read: (v, c) => (typeof v === 'string' ? v : wrong(c, 'text', v)) };
export const whole: Kind<number> = { read: (v, c) => (typeof v === 'number' ? v : wrong(c, 'a number', v)) };
/** Absent means false: a flag is stored when it is raised. */
export const flag: Kind<boolean> = { read: (v) => v === true };
/** Absent means empty: Neo4j has no difference between the two that a reader could use. */
export const texts: Kind<string[]> = {
  read: (v, c) => (v === null || v === undefined ? [] : Array.isArray(v) ? (v as string[]) : wrong(c, 'a list', v)),
};
export const maybe = <T>(kind: Kind<T>): Kind<T | null> => ({
  read: (v, c) => (v === null || v === undefined ? null : kind.read(v, c)),
});
/** Text of one of a fixed set; the set is the schema's enum and is kept by the writer. */
export const oneOf = <T extends string>(): Kind<T> => text as Kind<T>;
/** A Cypher expression instead of a property, with `n` for the node or edge. */
export const computed = <T>(kind: Kind<T>, cypher: (n: string) => string): Kind<T> & { cypher: typeof cypher } => ({
  ...kind,
  cypher,
});

/**
 * `n.id AS n_0, n.name AS n_1, …`: the columns of one node or edge, in order. `known` says of columns what stands for them where the statement
 * has it already: an end of an edge that was come from need not be looked up.
 */
export function select<C extends Columns>(
  n: string,
  columns: C,
  known: { readonly [K in keyof C]?: string | undefined } = {},
): string {
  return Object.entries(columns)
    .map(([name, kind]) => {
      const there = known[name];
      if (there !== undefined) return there;
      return 'cypher' in kind ? `${(kind as { cypher: (n: string) => string }).cypher(n)}` : `${n}.${name}`;
    })
    .map((expression, index) => `${expression} AS ${n}_${index}`)
    .join(', ');
}

/** Reads the columns that begin at `from` in the row. */
export function read<C extends Columns>(columns: C, row: Row, from = 0): Read<C> {
  const made: Record<string, unknown> = {};
  let index = from;
  for (const name in columns) {
    const kind = columns[name];
    if (kind) made[name] = kind.read(row[index], name);
    index += 1;
  }
  return made as Read<C>;
}

export const width = (columns: Columns): number => Object.keys(columns).length;
