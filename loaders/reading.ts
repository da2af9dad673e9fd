// How loaders read: the one door between a request and the graph, behind which rows may have come along with others, or been kept.

import type { Looked } from '../graph/columns.ts';
import { dayAfter } from '../graph/dates.ts';
import type { Row, Run } from '../graph/run.ts';
import type { Params, Statement } from '../graph/statement.ts';
import type { Sharing } from './sharing.ts';

/** `params`: besides those that all share. `ids`: the keys, or null for a statement that has none. */
export type Asked = { statement: Statement; params: Params; ids: readonly string[] | null };

export type Reading = {
  run(asked: Asked): Promise<Row[]>;
  /** Rows that are here already for a key, without it; `''` for those of a statement without keys. */
  brought(signature: string, key: string): Row[] | undefined;
  /** Of such rows: the columns that were not brought. */
  left?(signature: string): ReadonlySet<number> | undefined;
  /** Where it is noted which columns of a statement's rows somebody looks at. */
  looked?(signature: string): Looked;
  /** What every statement of the request is given besides its own: today, the as-of bound, the viewer's access. */
  readonly common: Params;
};

export type View = { today: string; asOf: string | null; access: readonly string[] };

/** The graph as one view sees it: on its day, up to its @asOf, with its access. */
export const commonOf = ({ today, asOf, access }: View): Params => ({
  // Seen as of a day, that day is today: what was due after it is not overdue.
  today: asOf ?? today,
  asOf: asOf ?? '9999-12-31',
  asOfEnd: asOf === null ? '\u{10ffff}' : dayAfter(asOf),
  access,
});

export const signatureOf = ({ name }: Statement, params: Params): string => `${name} ${JSON.stringify(params)}`;

/** Each statement by itself, shared with other requests that ask it of other keys at the same time. */
export function readingOver(run: Run, common: Params, share: Sharing): Reading {
  const view = JSON.stringify(common);
  return {
    async run({ statement, params, ids }) {
      const all = { ...common, ...params };
      const rows = await share(`${signatureOf(statement, params)} ${view}`, ids === null ? [] : [ids], ([keys]) =>
        run(statement, keys === undefined ? all : { ...all, ids: keys }),
      );
      return ids === null ? rows : ownRows(rows, ids);
    },
    brought: () => undefined,
    common,
  };
}

/** Of keyed rows, those of these keys. */
export function ownRows(rows: Row[], keys: readonly string[]): Row[] {
  const own = new Set(keys);
  return rows.filter(([key]) => own.has(String(key)));
}

/** For those who read whole statements and no keys. */
export const runOver =
  (reading: () => Reading): Run =>
  async (statement, params = {}) =>
    reading().brought(signatureOf(statement, params), '') ?? reading().run({ statement, params, ids: null });
