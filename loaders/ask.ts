// The one place that batches: every read of a request goes through here. Questions about many parents at one level become one
// statement however many they are; the same question twice is asked once, and its rows are read once. Made anew for each request.

import { type Mark, marked } from '../graph/columns.ts';
import type { Query } from '../graph/query.ts';
import type { Row } from '../graph/run.ts';
import type { Params } from '../graph/statement.ts';
import { type Reading, signatureOf } from './reading.ts';
import { type Soon, soon, whenAllHaveAsked } from './soon.ts';

/** The most ids in one statement; more become several. */
const MAX_BATCH = 1_000;
const NONE: Params = {};

export type Ask = {
  /** All rows for each key, in the statement's order; none is an empty list. Shared by all who ask: not to be changed. */
  many<T>(query: Query<T>, key: string, params?: Params): Soon<T[]>;
  /** The one row for a key, or null. */
  one<T>(query: Query<T>, key: string, params?: Params): Soon<T | null>;
  /** A statement that has no key: a root list, a count. The same one twice in a request is run once. */
  rows<T>(query: Query<T>, params: Params): Soon<T[]>;
  /** What every statement of the request is given besides its own: today, the as-of bound, the viewer's access. */
  readonly common: Params;
};

const lookedMark = (reading: Reading, signature: string): Mark | undefined => {
  const looked = reading.looked?.(signature);
  return looked && { shift: 0, looked };
};
/** A keyed row as its statement's reader is given it: without the key. */
const keyless = (mark: Mark | undefined): ((row: Row) => Row) => {
  const further = mark && { ...mark, shift: 1 };
  return further ? (row) => marked(row.slice(1), further) : (row) => row.slice(1);
};

/** Rows that several requests share are understood once: the same list of rows is always one statement's with the same parameters. */
const understood = new WeakMap<readonly Row[], { query: unknown; all: unknown[] }>();
function parsed<T>(query: Query<T>, rows: readonly Row[], parse: (row: Row) => T): T[] {
  const known = understood.get(rows);
  if (known?.query === query) return known.all as T[];
  const all = rows.map(parse);
  understood.set(rows, { query, all });
  return all;
}

/** The answers of one statement with one set of parameters, by key. */
type Shelf = { of: (key: string) => Soon<readonly unknown[]> };

export function askOver(reading: Reading): Ask {
  const plain = new Map<Query<unknown>, Shelf>();
  const shelves = new Map<string, Shelf>();
  const lists = new Map<string, Soon<readonly unknown[]>>();

  function shelf(query: Query<unknown>, params: Params): Shelf {
    const answers = new Map<string, Soon<readonly unknown[]>>();
    let waiting: string[] = [];
    let answered: Promise<void> | undefined;
    const { statement } = query;
    const signature = signatureOf(statement, params);
    const own = keyless(lookedMark(reading, signature));
    const parse = (row: Row): unknown => query.parse(own(row), params);

    async function answer(ids: readonly string[]): Promise<void> {
      const rows = await reading.run({ statement, params, ids });
      const found = new Map<string, unknown[]>(ids.map((id) => [id, []]));
      for (const row of rows) found.get(String(row[0]))?.push(parse(row));
      for (const [id, all] of found) answers.set(id, all);
    }
    const answerAll = (): Promise<void> => {
      const ids = waiting;
      waiting = [];
      answered = undefined;
      const parts = Array.from({ length: Math.ceil(ids.length / MAX_BATCH) }, (_, part) =>
        answer(ids.slice(part * MAX_BATCH, (part + 1) * MAX_BATCH)),
      );
      return Promise.all(parts).then(() => undefined);
    };
    return {
      of(key) {
        const known = answers.get(key);
        if (known !== undefined) return known;
        const brought = reading.brought(signature, key);
        if (brought !== undefined) {
          const left = reading.left?.(signature);
          const mark = left && { shift: 1, left };
          const all = parsed(query, brought, (row) => query.parse(mark ? marked(row, mark) : row, params));
          answers.set(key, all);
          return all;
        }
        answered ??= new Promise<void>(whenAllHaveAsked).then(answerAll);
        waiting.push(key);
        const coming = answered.then(() => answers.get(key) as readonly unknown[]);
        answers.set(key, coming);
        return coming;
      },
    };
  }

  function shelfOf(query: Query<unknown>, params: Params): Shelf {
    if (params === NONE) {
      const made = plain.get(query) ?? shelf(query, params);
      plain.set(query, made);
      return made;
    }
    const signature = signatureOf(query.statement, params);
    const made = shelves.get(signature) ?? shelf(query, params);
    shelves.set(signature, made);
    return made;
  }

  const many = <T>(query: Query<T>, key: string, params: Params = NONE) => shelfOf(query, params).of(key) as Soon<T[]>;

  return {
    common: reading.common,
    many,
    one: (query, key, params) => soon(many(query, key, params), (rows) => rows[0] ?? null),
    rows<T>(query: Query<T>, params: Params) {
      const { statement } = query;
      const signature = signatureOf(statement, params);
      const mark = lookedMark(reading, signature);
      const read = (rows: readonly Row[]): T[] =>
        mark
          ? rows.map((row) => query.parse(marked(row.slice(), mark), params))
          : parsed(query, rows, (row) => query.parse(row, params));
      const brought = reading.brought(signature, '');
      const asked =
        lists.get(signature) ??
        (brought && read(brought)) ??
        reading.run({ statement, params, ids: null }).then((rows) => {
          const all = read(rows);
          lists.set(signature, all);
          return all;
        });
      lists.set(signature, asked);
      return asked as Soon<T[]>;
    },
  };
}
