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
  const mark = (row as Marked)[MARK];
  const left = mark?.left;
  const first = mark === undefined ? from : from + mark.shift;
  const made: Record<string, unknown> = left === undefined ? {} : Object.create(guardOf(columns, first, left));
  let index = 0;
  for (const name in columns) {
    const kind = columns[name];
    if (kind && left?.has(first + index) !== true) made[name] = kind.read(row[from + index], name);
    index += 1;
  }
  return (mark?.looked === undefined ? made : watched(made, { columns, first, looked: mark.looked })) as Read<C>;
}

/** Which columns of a statement are read here, and which of them somebody looked at. */
export type Looked = { read: Set<number>; at: Set<number> };
/**
 * What is to be known of a row besides what it holds: that it is watched which of its columns are looked at, or that some were left out because
 * nobody ever looked at them (loaders/foresight.ts). `shift`: the row lacks so many of its statement's first columns.
 */
export type Mark = { shift: number; looked?: Looked; left?: ReadonlySet<number>; further?: Mark };
const MARK = Symbol('mark');
const WATCHED = Symbol('watched');
type Marked = Row & { [MARK]?: Mark };

export function marked(row: Row, mark: Mark): Row {
  (row as Marked)[MARK] = mark;
  return row;
}
/** A row without its first column. */
export function rest(row: Row): Row {
  const own = row.slice(1);
  const mark = (row as Marked)[MARK];
  if (mark === undefined) return own;
  mark.further ??= { ...mark, shift: mark.shift + 1 };
  return marked(own, mark.further);
}

function watched(
  made: Record<string, unknown>,
  { columns, first, looked }: { columns: Columns; first: number; looked: Looked },
): Record<string, unknown> {
  const place = new Map(Object.keys(columns).map((name, index) => [name, first + index]));
  for (const index of place.values()) looked.read.add(index);
  return new Proxy(made, {
    has: (of, name) => name === WATCHED || Reflect.has(of, name),
    get(of, name) {
      const index = typeof name === 'string' ? place.get(name) : undefined;
      if (index !== undefined) looked.at.add(index);
      return Reflect.get(of, name);
    },
  });
}

/** A copy to which more can be put: that a column was left out stays so, and who is watched is not taken to look at all. */
export function copied<T extends object>(made: T): T {
  if (WATCHED in made) return Object.create(made) as T;
  const behind: unknown = Object.getPrototypeOf(made);
  return behind === Object.prototype ? { ...made } : (Object.assign(Object.create(behind as object), made) as T);
}

/** Somebody looks at a column that was left out: the row must be read again, whole. */
export class LeftOut extends Error {
  override name = 'LeftOut';
}
/** How often that has happened in this process. Whoever leaves columns out looks here before and after: the fault may have been caught. */
export const leftOut = { looked: 0 };

const guards = new WeakMap<ReadonlySet<number>, Map<Columns, object[]>>();
/** What stands behind an object some of whose columns were left out. */
function guardOf(columns: Columns, first: number, left: ReadonlySet<number>): object {
  const of = guards.get(left) ?? new Map<Columns, object[]>();
  guards.set(left, of);
  const all = of.get(columns) ?? [];
  of.set(columns, all);
  all[first] ??= guard(columns, first, left);
  return all[first];
}

function guard(columns: Columns, first: number, left: ReadonlySet<number>): object {
  const made = {};
  Object.keys(columns).forEach((name, index) => {
    if (!left.has(first + index)) return;
    Object.defineProperty(made, name, {
      get() {
        leftOut.looked += 1;
        throw new LeftOut(name);
      },
    });
  });
  return made;
}

export const width = (columns: Columns): number => Object.keys(columns).length;
