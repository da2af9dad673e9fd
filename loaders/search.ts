import type { Label } from '../graph/model.ts';
import { HITS_COUNT, HITS_PAGE, type SearchHitRow, searchParams } from '../graph/search.ts';
import type { Ask } from './ask.ts';
import { type Connection, connection, type PageRequest } from './connection.ts';

export const searchLoaders = (ask: Ask) => ({
  /** Hits for a user's text; `labels` null: of all kinds. `named` fetches what each hit is. */
  hits: <N>(
    text: string,
    labels: Label[] | null,
    request: PageRequest,
    named: (id: string) => N,
  ): Connection<N, SearchHitRow> => {
    const params = labels?.length === 0 ? null : searchParams(text, labels);
    return connection(
      request,
      async (_, range) => (params ? ask.rows(HITS_PAGE, { ...params, ...range }) : []),
      async () => (params ? ((await ask.rows(HITS_COUNT, params))[0] ?? 0) : 0),
      (hit) => ({ ...hit, node: named(hit.id) }),
    );
  },
});
