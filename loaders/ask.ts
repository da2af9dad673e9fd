// The one place that batches: every read of a request goes through here. Questions about many parents at one level become one
// statement however many they are; the same question twice is asked once. Made anew for each request.
import DataLoader from 'dataloader';
import type { Query } from '../graph/query.ts';
import type { Row, Run } from '../graph/run.ts';
import type { Params } from '../graph/statement.ts';

/** The most ids in one statement; more become several. */
const MAX_BATCH = 1_000;

export type Ask = {
  /** All rows for each key, in the statement's order; none is an empty list. */
  many<T>(query: Query<T>, key: string, params?: Params): Promise<T[]>;
  /** The one row for a key, or null. */
  one<T>(query: Query<T>, key: string, params?: Params): Promise<T | null>;
  /** A statement that has no key: a root list, a count. The same one twice in a request is run once. */
  rows<T>(query: Query<T>, params: Params): Promise<T[]>;
  /** What every statement of the request is given besides its own: today, the as-of bound, the viewer's access. */
  readonly common: Params;
};

export function askOver(run: Run, common: Params): Ask {
  const loaders = new Map<string, DataLoader<string, Row[]>>();
  const lists = new Map<string, Promise<Row[]>>();

  function loader(query: Query<unknown>, params: Params): DataLoader<string, Row[]> {
    const signature = `${query.statement.name} ${JSON.stringify(params)}`;
    const made =
      loaders.get(signature) ??
      new DataLoader<string, Row[]>(
        async (ids) => byKey(ids, await run(query.statement, { ...common, ...params, ids: [...ids] })),
        {
          maxBatchSize: MAX_BATCH,
        },
      );
    loaders.set(signature, made);
    return made;
  }

  async function many<T>(query: Query<T>, key: string, params: Params = {}): Promise<T[]> {
    const rows = await loader(query, params).load(key);
    return rows.map((row) => query.parse(row, params));
  }

  return {
    common,
    many,
    one: async (query, key, params) => (await many(query, key, params))[0] ?? null,
    async rows(query, params) {
      const signature = `${query.statement.name} ${JSON.stringify(params)}`;
      const asked = lists.get(signature) ?? run(query.statement, { ...common, ...params });
      lists.set(signature, asked);
      return (await asked).map((row) => query.parse(row, params));
    },
  };
}

/** Rows by their first column, which is taken off; one list for each id, in the order of the ids. */
function byKey(ids: readonly string[], rows: Row[]): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const [key, ...row] of rows) {
    const group = groups.get(String(key));
    if (group) group.push(row);
    else groups.set(String(key), [row]);
  }
  return ids.map((id) => groups.get(id) ?? []);
}
