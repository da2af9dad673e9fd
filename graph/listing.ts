// Lists that are walked page by page. Every order is one text key that holds the id, so a page is one comparison on it. A list has a
// few ways to begin (anchors), the most selective given filter choosing; the statements are all made here, once, at load.
import { type Columns, type Read, read, rest, select, text, width } from './columns.ts';
import type { Keyed, Query } from './query.ts';
import { type Params, type Statement, statement } from './statement.ts';

export type Direction = 'ASC' | 'DESC';
/** `$low < key < $high`, at most $limit of them. */
export const WINDOW_SAMPLE: Params = {
  low: '',
  high: '~~',
  limit: 26,
  today: '2026-01-01',
  asOf: '9999-12-31',
  access: ['PUBLIC'],
};

export type Listing<T, A extends string, O extends string> = {
  page(anchor: A, order: O, direction: Direction): Query<Keyed<T>>;
  count(anchor: A): Query<number>;
};

/**
 * A root list. `anchors` are texts that bind `n`, ending in WHERE; where they begin at something else than all of a label they end in WITH
 * DISTINCT n WHERE, or the planner walks the whole list in its order and asks of each whether it belongs to what was given; `filters` is a condition on `n` whose parts are switched off by a
 * null parameter; `orders` name the key of each order, a stored property (`n.sortName`) or an expression.
 */
export function listing<C extends Columns, A extends string, O extends string>(list: {
  name: string;
  columns: C;
  anchors: Record<A, string>;
  filters: string;
  orders: Record<O, string>;
  sample: Params;
  /** The bounds that always apply, on a stored key: lists in order of time are cut at $to by it. */
  bounds?: string;
}): Listing<Read<C>, A, O> {
  const { name, columns, anchors, filters, orders, sample, bounds = 'true' } = list;
  const pages = new Map<string, Query<Keyed<Read<C>>>>();
  const counts = new Map<string, Query<number>>();
  const at = width(columns);
  for (const [anchor, start] of Object.entries<string>(anchors)) {
    for (const [order, key] of Object.entries<string>(orders)) {
      for (const direction of ['ASC', 'DESC'] as const) {
        const stored = /^n\.\w+$/.test(key);
        const range = stored
          ? `${start} ${key} > $low AND ${key} < $high AND ${bounds} AND ${filters} WITH n, ${key} AS key`
          : `${start} ${bounds} AND ${filters} WITH n, ${key} AS key WHERE key > $low AND key < $high`;
        const text = `${range} ORDER BY key ${direction} LIMIT $limit RETURN ${select('n', columns)}, key AS key ORDER BY key ${direction}`;
        pages.set(`${anchor}/${order}/${direction}`, {
          statement: statement(`${name}.page.${anchor}.${order}.${direction}`, text, { ...WINDOW_SAMPLE, ...sample }),
          parse: (row) => ({ row: read(columns, row), key: String(row[at]) }),
        });
      }
    }
    counts.set(anchor, {
      statement: statement(`${name}.count.${anchor}`, `${start} ${bounds} AND ${filters} RETURN count(n) AS total`, {
        ...WINDOW_SAMPLE,
        ...sample,
      }),
      parse: (row) => Number(row[0]),
    });
  }
  const found = <T>(map: Map<string, T>, key: string): T => {
    const value = map.get(key);
    if (value === undefined) throw new Error(`${name} has no ${key}`);
    return value;
  };
  return {
    page: (anchor, order, direction) => found(pages, `${anchor}/${order}/${direction}`),
    count: (anchor) => found(counts, anchor),
  };
}

export type Branch<T> = { page(direction: Direction): Query<Keyed<T>>; count: Query<number> };

/** The key of a thing's place in its list: only a cursor needs it. */
const KEY = { key: text };

/**
 * The pages of a list that hangs on a parent: one statement gives the page of every parent in $ids. `match` binds what `returns` needs
 * from `p` (whose id is `id`), its condition included; `key` orders. Pages are counted by `count` in a statement of their own, run only when asked for.
 */
export function branch<T>(list: {
  name: string;
  parent: string;
  match: string;
  key: string;
  returns: string;
  parse: Query<T>['parse'];
  sample?: Params;
}): Branch<T> {
  const { name, parent, match, key, returns, parse, sample = {} } = list;
  const parameters = { ...WINDOW_SAMPLE, ids: [''], ...sample };
  const query = (direction: Direction): Query<Keyed<T>> => {
    const text = `UNWIND $ids AS id
      MATCH (p:${parent} {id: id})
      CALL (p, id) {
        ${match}
        WITH *, ${key} AS key WHERE key > $low AND key < $high
        RETURN ${returns}, key ORDER BY key ${direction} LIMIT $limit
      }
      RETURN id AS id, key AS key, ${aliases(returns)} ORDER BY id, key ${direction}`;
    return {
      statement: statement(`${name}.page.${direction}`, text, parameters),
      parse: (row, params) => Object.assign(read(KEY, row), { row: parse(rest(row), params) }),
    };
  };
  const both = { ASC: query('ASC'), DESC: query('DESC') };
  const counted: Statement = statement(
    `${name}.count`,
    `UNWIND $ids AS id MATCH (p:${parent} {id: id}) CALL (p, id) { ${match} RETURN count(*) AS total } RETURN id AS id, total AS total`,
    parameters,
  );
  return { page: (direction) => both[direction], count: { statement: counted, parse: (row) => Number(row[0]) } };
}

/** The names after AS in a RETURN list, as the list of a RETURN further out. */
export const aliases = (returns: string): string =>
  [...returns.matchAll(/ AS (\w+)/g)].map(([, name]) => `${name} AS ${name}`).join(', ');
