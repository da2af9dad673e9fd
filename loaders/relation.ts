import { RELATION_BY_ID, relationKindOf } from '../graph/relation.ts';
import type { Ask } from './ask.ts';

export const relationLoaders = (ask: Ask) => ({
  /** The fact or step of structure with this id; null for other ids. */
  byId: async (id: string) => {
    const kind = relationKindOf(id);
    return kind ? ask.one(RELATION_BY_ID[kind], id) : null;
  },
});
