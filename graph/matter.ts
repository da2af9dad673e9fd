// Matters that return from meeting to meeting. The items and decisions that take them up stand with those.
import { open } from './access.ts';
import { ENTITY } from './base.ts';
import { maybe, type Read, text } from './columns.ts';
import { listing } from './listing.ts';
import { byId, byName, relatedIds, TEXT_SAMPLE, textAnchor } from './lookup.ts';

export const MATTER = { ...ENTITY, registryNumber: maybe(text) };
export type MatterRow = Read<typeof MATTER>;

export const MATTER_BY_ID = byId('Matter', MATTER);
export const MATTER_BY_NAME = byName('Matter');
export const MATTERS = listing({
  name: 'matter',
  columns: MATTER,
  anchors: { all: 'MATCH (n:Matter) WHERE', text: textAnchor('Matter') },
  filters: 'true',
  orders: { NAME: 'n.sortName' },
  sample: TEXT_SAMPLE,
});

/** Projects that the matter's items are about, each once. */
export const PROJECTS_IN = relatedIds({
  name: 'matter.projects',
  parent: 'Matter',
  match: `MATCH (p)<-[:IN_MATTER]-(i:AgendaItem)-[:ABOUT]->(n:Project) WHERE i.sortDate < $asOfEnd AND ${open('i')} WITH DISTINCT n`,
  returns: 'n.id AS project',
  orderBy: 'n.sortName',
});
