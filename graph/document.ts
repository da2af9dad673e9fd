// Documents and their passages. What a viewer may not see is not there: every read here is bounded by the documents' access.
import { type Access, inShown } from './access.ts';
import { computed, flag, maybe, oneOf, type Read, read, select, text, whole } from './columns.ts';
import { branch, listing } from './listing.ts';
import { byId, related } from './lookup.ts';
import type { Query } from './query.ts';
import { statement } from './statement.ts';

export type DocumentStatus = 'DRAFT' | 'APPROVED' | 'SUPERSEDED';

const SHOWN = (d: string): string => `${d}.access IN $access`;

const other = (path: (d: string) => string) => computed(maybe(text), (d) => `head([${path(d)} | x.id])`);
export const DOCUMENT = {
  id: text,
  name: text,
  title: text,
  status: oneOf<DocumentStatus>(),
  approvedOn: maybe(text),
  access: oneOf<Access>(),
  accessGround: maybe(text),
  registryNumber: maybe(text),
  mediaType: text,
  sha256: text,
  // Of the seed's documents nobody says when they came; then it is when the graph got them.
  receivedAt: computed(text, (d) => `coalesce(${d}.receivedAt, ${d}.updatedAt)`),
  holder: other((d) => `(${d})-[:HELD_BY]->(x)`),
  meeting: other((d) => `(${d})-[:RECORDS]->(x:Meeting)`),
  replaces: other((d) => `(${d})-[:REPLACES]->(x:Document)`),
  replacedBy: other((d) => `(${d})<-[:REPLACES]-(x:Document)`),
};
export type DocumentRow = Read<typeof DOCUMENT>;

/** Not bounded by @asOf: a passage that is shown as evidence has its document, whenever that is from. */
export const DOCUMENT_BY_ID = byId('Document', DOCUMENT, SHOWN('n'));
export const DOCUMENTS = listing({
  name: 'document',
  columns: DOCUMENT,
  anchors: { all: 'MATCH (n:Document) WHERE' },
  bounds: 'n.sortDate < $asOfEnd',
  filters: SHOWN('n'),
  orders: { DATE: 'n.sortDate' },
  sample: { access: ['PUBLIC'], asOfEnd: '~~' },
});
export const DOCUMENTS_OF_MEETING = related({
  name: 'document.ofMeeting',
  parent: 'Meeting',
  match: `MATCH (p)<-[:RECORDS]-(n:Document) WHERE ${SHOWN('n')}`,
  returns: select('n', DOCUMENT),
  orderBy: 'n.sortDate',
  parse: (row) => read(DOCUMENT, row),
});

export const PASSAGE = {
  id: text,
  text,
  verbatim: flag,
  locator: text,
  start: maybe(whole),
  end: maybe(whole),
  page: maybe(whole),
  document: computed(text, (p) => `head([(${p})<-[:HAS_PASSAGE]-(x:Document) | x.id])`),
};
export type PassageRow = Read<typeof PASSAGE>;

export const PASSAGE_BY_ID = byId('Passage', PASSAGE, inShown('n'));
export const PASSAGES_OF = branch({
  name: 'document.passages',
  parent: 'Document',
  match: `MATCH (p)-[:HAS_PASSAGE]->(n:Passage) WHERE ${SHOWN('p')}`,
  key: 'n.sortOrdinal',
  returns: select('n', PASSAGE),
  parse: (row) => read(PASSAGE, row),
  sample: { access: ['PUBLIC'] },
});
/** Which passage it is, 1, 2, 3 …: what is stored leaves room between the items and only orders. */
export const PLACE_OF: Query<number> = {
  statement: statement(
    'passage.place',
    `UNWIND $ids AS id MATCH (n:Passage {id: id})
     RETURN id AS id, COUNT { MATCH (n)<-[:HAS_PASSAGE]-(:Document)-[:HAS_PASSAGE]->(x) WHERE x.sortOrdinal < n.sortOrdinal } + 1 AS ordinal`,
    { ids: [''] },
  ),
  parse: (row) => whole.read(row[0], 'ordinal'),
};
