import { MATTER_BY_ID, MATTER_BY_NAME, MATTERS, type MatterRow, PROJECTS_IN } from '../graph/matter.ts';
import type { Ask } from './ask.ts';
import { type Connection, listed, type PageRequest } from './connection.ts';
import { named, textParams } from './text.ts';

export const matterLoaders = (ask: Ask) => ({
  byId: (id: string) => ask.one(MATTER_BY_ID, id),
  idsByName: (name: string) => named(ask, MATTER_BY_NAME, name),
  list: (text: string | null, request: PageRequest): Connection<MatterRow> =>
    listed(ask, MATTERS, { anchor: text ? 'text' : 'all', order: 'NAME', request, params: textParams(text) }),
  projects: (id: string) => ask.many(PROJECTS_IN, id),
});
