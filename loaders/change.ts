import { CHANGE_BY_ID, CHANGES, type ChangeRow, KINDS } from '../graph/change.ts';
import type { Ask } from './ask.ts';
import { type Connection, listed, type PageRequest } from './connection.ts';

export const changeLoaders = (ask: Ask) => ({
  byId: (id: string) => ask.one(CHANGE_BY_ID, id),
  /** `types` are the names of the schema's EntityType. */
  list: ({ types }: { types: readonly string[] | null }, request: PageRequest): Connection<ChangeRow> =>
    listed(ask, CHANGES, {
      anchor: types === null ? 'all' : 'kinds',
      order: 'ID',
      params: { kinds: types === null ? null : types.flatMap((type) => KINDS[type] ?? []) },
      request,
    }),
});
