import type { Resolvers } from '../schema/types.generated.ts';
import { pageOf } from './arguments.ts';
import { entityFields } from './base.ts';
import { one } from './project.ts';

export const document: Resolvers = {
  Query: {
    documents: (_, page, { loaders }) =>
      loaders.document.list(pageOf('documents', page, { field: 'DATE', direction: 'DESC' })),
  },
  Document: {
    url: entityFields.url,
    // Nothing writes them yet: no minutes read so far say who approved them, and no original is kept.
    approvedBy: () => [],
    contentUrl: () => null,
    replaces: ({ replaces }, _, { loaders }) => one(replaces, loaders.document.byId),
    replacedBy: ({ replacedBy }, _, { loaders }) => one(replacedBy, loaders.document.byId),
    holder: ({ holder }, _, { loaders }) => one(holder, loaders.base.actor),
    meeting: ({ meeting }, _, { loaders }) => one(meeting, loaders.meeting.byId),
    passages: ({ id }, page, { loaders }) =>
      loaders.document.passages(id, pageOf('Document.passages', page, { field: 'ORDINAL', direction: 'ASC' })),
  },
  Passage: {
    document: ({ document: id }, _, { loaders }) => loaders.document.known(id),
    ordinal: ({ id }, _, { loaders }) => loaders.document.place(id),
  },
};
