import {
  DOCUMENT_BY_ID,
  DOCUMENTS,
  DOCUMENTS_OF_MEETING,
  type DocumentRow,
  PASSAGE_BY_ID,
  PASSAGES_OF,
  type PassageRow,
  PLACE_OF,
} from '../graph/document.ts';
import type { Ask } from './ask.ts';
import { branched, type Connection, listed, type PageRequest } from './connection.ts';

export const documentLoaders = (ask: Ask) => {
  /** Null when it stands in a document that the viewer may not see. */
  const passage = (id: string) => ask.one(PASSAGE_BY_ID, id);
  return {
    byId: (id: string) => ask.one(DOCUMENT_BY_ID, id),
    /** A document that is shown because a passage of it is: it is there, or the graph is broken. */
    known: async (id: string): Promise<DocumentRow> => found(id, await ask.one(DOCUMENT_BY_ID, id)),
    list: (request: PageRequest): Connection<DocumentRow> =>
      listed(ask, DOCUMENTS, { anchor: 'all', order: 'DATE', params: {}, request }),
    ofMeeting: (id: string) => ask.many(DOCUMENTS_OF_MEETING, id),
    passage,
    /** A passage that a list of shown passages gave. */
    knownPassage: async (id: string): Promise<PassageRow> => found(id, await passage(id)),
    passages: (id: string, request: PageRequest): Connection<PassageRow> =>
      branched(ask, PASSAGES_OF, { parent: id, params: {}, request }, (node) => ({ node })),
    place: async (id: string): Promise<number> => found(id, await ask.one(PLACE_OF, id)),
  };
};

function found<T>(id: string, row: T | null): T {
  if (row === null) throw new Error(`The graph names ${id}, which it does not hold`);
  return row;
}
