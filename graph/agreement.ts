// Agreements: who is a party, what they cover, which decisions concern them.
import { open } from './access.ts';
import { ENTITY } from './base.ts';
import { computed, maybe, oneOf, type Read, read, select, text, whole } from './columns.ts';
import { listing } from './listing.ts';
import { byId, related, relatedIds } from './lookup.ts';
import { TOLD } from './meeting.ts';

export type AgreementStatus = 'DRAFT' | 'SIGNED' | 'TERMINATED' | 'EXPIRED';

export const AGREEMENT = {
  ...ENTITY,
  kind: text,
  status: oneOf<AgreementStatus>(),
  partiesText: maybe(text),
  signedOn: maybe(text),
  endsOn: maybe(text),
  termMonths: maybe(whole),
  terms: maybe(text),
  /** The id of the one it takes the place of. */
  replaces: computed(maybe(text), (n) => `head([(${n})-[:REPLACES]->(old:Agreement) | old.id])`),
};
export type AgreementRow = Read<typeof AGREEMENT>;

export const AGREEMENT_BY_ID = byId('Agreement', AGREEMENT);
export const AGREEMENTS = listing({
  name: 'agreement',
  columns: AGREEMENT,
  anchors: { all: 'MATCH (n:Agreement) WHERE' },
  filters: 'true',
  orders: { NAME: 'n.sortName' },
  sample: {},
});
/** A party that signed twice is one party, so the agreement is there once. */
export const AGREEMENTS_OF = related({
  name: 'agreement.ofParty',
  parent: 'Thing',
  match: `MATCH (p)-[r:PARTY_TO]->(n:Agreement) WHERE ${open('r')} WITH DISTINCT n`,
  returns: select('n', AGREEMENT),
  orderBy: 'n.sortName',
  parse: (row) => read(AGREEMENT, row),
});

export const PARTIES_OF = relatedIds({
  name: 'agreement.parties',
  parent: 'Agreement',
  match: `MATCH (p)<-[r:PARTY_TO]-(n) WHERE ${open('r')} WITH DISTINCT n`,
  returns: 'n.id AS party',
  orderBy: 'n.sortName',
});
export const COVERED_BY = relatedIds({
  name: 'agreement.covers',
  parent: 'Agreement',
  match: `MATCH (p)-[r:COVERS]->(n) WHERE ${open('r')} WITH DISTINCT n`,
  returns: 'n.id AS thing',
  orderBy: 'n.sortName',
});
/** Oldest first; whoever shows them turns them round. */
export const DECISIONS_ON = relatedIds({
  name: 'agreement.decisions',
  parent: 'Agreement',
  match: `MATCH (p)<-[:CONCERNS]-(n:Decision) WHERE ${TOLD} WITH DISTINCT n`,
  returns: 'n.id AS decision',
  orderBy: 'n.sortDate',
});
