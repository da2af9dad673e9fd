// What is known of an operation as one statement: its parts, what they are asked with, and to whom the rows belong that it brings.
import { createHash } from 'node:crypto';
import type { Row } from '../graph/run.ts';
import type { Params, Statement, Value } from '../graph/statement.ts';
import { namesIn, type Part, together } from '../graph/together.ts';
import { begunAt, type Part as Learned, learn, merged, namesIds, outline, ownParams, type Trace } from './learn.ts';
import { type Asked, ownRows, signatureOf } from './reading.ts';
import type { Keys } from './sharing.ts';

const MOST_PARTS = 40;
const MOST_ROWS = 20_000;

/** `names`: of each part's parameters. `left`: columns left out, by signature. `alone`: how many statements it stands for. */
export type Plan = {
  parts: Learned[];
  roots: { part: Learned; outline: string }[];
  names: [own: string, whole: string][][];
  left: ReadonlySet<number>[];
  statement: Statement;
  /** Tells its statement from others', in few letters. */
  mark: string;
  alone: number;
  /** Parameters that are always the same. */
  fixed: Params;
  /** The parts that have others: those asked first, and those that name what the first were asked of. */
  moving: number[];
};

/** From what was learned before, and these answers; null where one statement would spare nothing, or be too much. */
export function planFrom(traces: readonly Trace[], before: readonly Learned[], whole: boolean): Plan | null {
  const rows = traces.flat().reduce((sum, one) => sum + one.rows.length, 0);
  const alone = Math.max(...traces.map(({ length }) => length));
  if (alone < 2 || rows > MOST_ROWS) return null;
  const parts = merged(before, learn(traces));
  if (parts.length < 2 || parts.length > MOST_PARTS) return null;
  const left = parts.map((part, index) => leftOut(part, index, parts, whole));
  const written: Part[] = parts.map(({ statement, params, first, from }, index) => ({
    statement,
    params: first?.keyed ? { ...params, ids: [] } : params,
    from,
    left: left[index] ?? new Set(),
  }));
  const names = [...new Set(parts.map(({ statement: { name } }) => name))].join(', ');
  const statement = together(`together: ${names}`, written);
  const roots = parts.filter(({ first }) => first !== null).map((part) => ({ part, outline: outline(part.params) }));
  if (statement === null) return null;
  const mark = createHash('sha256').update(statement.text).digest('base64');
  const own = namesIn(statement, written);
  const moves = ({ first, params }: Learned): boolean => first !== null || namesIds(params);
  return {
    parts,
    roots,
    names: own,
    left,
    statement,
    mark,
    alone,
    fixed: Object.fromEntries(
      parts.flatMap((part, index) =>
        moves(part) ? [] : (own[index] ?? []).map(([name, whole]) => [whole, part.params[name] ?? null]),
      ),
    ),
    moving: parts.flatMap((part, index) => (moves(part) ? [index] : [])),
  };
}

/** What a part need not bring: nobody looks at it, and no other part finds its keys there. The same statement asked twice is read one way. */
function leftOut(
  { key, first, statement, params, left }: Learned,
  own: number,
  parts: readonly Learned[],
  whole: boolean,
): ReadonlySet<number> {
  if (whole || first !== null) return new Set();
  const keys = parts
    .flatMap(({ from }) => from ?? [])
    .filter(({ part }) => part === own)
    .map(({ column }) => column);
  const twins = parts.filter(
    (part) => part.key !== key && signatureOf(part.statement, part.params) === signatureOf(statement, params),
  );
  return new Set(
    left.filter((index) => index > 0 && !keys.includes(index) && twins.every((twin) => twin.left.includes(index))),
  );
}

/** Which of what is asked first stands for which part; null when something else is asked. */
export function matched(plan: Plan, first: readonly Asked[]): Map<Learned, Asked> | null {
  if (first.length !== plan.roots.length) return null;
  const left = [...first];
  const found = new Map<Learned, Asked>();
  for (const { part, outline: of } of plan.roots) {
    const at = left.findIndex(
      ({ statement, params, ids }) =>
        statement === part.statement && outline(params) === of && (ids !== null) === part.first?.keyed,
    );
    const [one] = at < 0 ? [] : left.splice(at, 1);
    if (one === undefined) return null;
    found.set(part, one);
  }
  return found;
}

/** What a plan's statement is asked with, as `Sharing` has it: what it depends on besides the keys, the keys, and all of it with such keys. */
export type AskedWith = { kind: string; keys: Keys; params: (keys: Keys) => Params };

/** When these were asked first. */
export function askedWith(
  plan: Plan,
  first: readonly Asked[],
  given: ReadonlyMap<Learned, Asked>,
  common: Params,
): AskedWith {
  const ids = begunAt(first);
  const own: Record<string, Value> = {};
  const lists: string[] = [];
  const keys: (readonly string[])[] = [];
  for (const index of plan.moving) {
    const part = plan.parts[index];
    if (part === undefined) continue;
    const asked = given.get(part);
    const params = asked?.params ?? ownParams(part.params, ids);
    for (const [name, whole] of plan.names[index] ?? []) {
      if (name !== 'ids' || !asked?.ids) own[whole] = params[name] ?? null;
      else {
        lists.push(whole);
        keys.push(asked.ids);
      }
    }
  }
  return {
    kind: `${plan.mark} ${JSON.stringify([common, own])}`,
    keys,
    params: (all) => ({
      ...common,
      ...plan.fixed,
      ...own,
      ...Object.fromEntries(lists.map((name, index) => [name, all[index] ?? []])),
    }),
  };
}

/** Rows by the keys that they will be asked by, and those of the parts that are asked first. */
export type Sorted = {
  found: readonly Row[][];
  shelves: Map<string, Map<string, Row[]>>;
  left: Map<string, ReadonlySet<number>>;
};
export type Brought = Pick<Sorted, 'shelves' | 'left'> & { first: Map<Asked, Row[]> };

/** To each of what was asked first its own rows. */
export function broughtTo(plan: Plan, given: ReadonlyMap<Learned, Asked>, { found, ...sorted }: Sorted): Brought {
  const first = new Map<Asked, Row[]>();
  plan.parts.forEach((part, index) => {
    const asked = given.get(part);
    const rows = found[index] ?? [];
    if (asked) first.set(asked, asked.ids === null ? rows : ownRows(rows, asked.ids));
  });
  return { first, ...sorted };
}

/** The rows of each part, by the keys that they will be asked by. */
export function sorted(plan: Plan, asked: readonly Asked[], found: readonly Row[][]): Sorted {
  const ids = begunAt(asked);
  const shelves = new Map<string, Map<string, Row[]>>();
  const left = new Map<string, ReadonlySet<number>>();
  plan.parts.forEach((part, index) => {
    if (part.first !== null) return;
    const rows = found[index] ?? [];
    const signature = signatureOf(part.statement, ownParams(part.params, ids));
    const shelf = shelves.get(signature) ?? new Map<string, Row[]>();
    shelves.set(signature, shelf);
    const without = plan.left[index];
    if (without && without.size > 0) left.set(signature, without);
    if (part.from === null) {
      shelf.set('', rows);
      return;
    }
    for (const [key, own] of rows) if (!shelf.has(String(key))) shelf.set(String(key), own as Row[]);
    for (const key of keysOf(part, plan.parts, found)) if (!shelf.has(key)) shelf.set(key, []);
  });
  return { found, shelves, left };
}

/** The values of a column, of rows or of pairs of a key and its rows. */
function* valuesOf(found: readonly Row[], column: number, grouped: boolean): Iterable<unknown> {
  for (const row of found) {
    if (!grouped || column === 0) yield row[column];
    else for (const own of row[1] as Row[]) yield own[column - 1];
  }
}
/** The keys that the database asked a part of: some have no rows. */
function* keysOf({ from }: Learned, parts: readonly Learned[], found: readonly Row[][]): Iterable<string> {
  for (const { part, column, list, kind } of from ?? [])
    for (const value of valuesOf(found[part] ?? [], column, parts[part]?.from != null))
      for (const key of list && Array.isArray(value) ? value : [value])
        if (typeof key === 'string' && (kind === null || key.startsWith(kind))) yield key;
}
