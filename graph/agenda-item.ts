// Agenda items: what was taken up at a meeting, who presented it and what it is about.
import { computed, maybe, oneOf, type Read, read, select, text, texts, whole } from './columns.ts';
import { branch, listing } from './listing.ts';
import { byId, related, relatedIds, TEXT_SAMPLE, textAnchor } from './lookup.ts';
import { DATED, DATED_SAMPLE, end, TOLD } from './meeting.ts';
import { NAMED_LABELS } from './model.ts';

export type AgendaItemKind =
  | 'FORMALITY'
  | 'INFORMATION'
  | 'DISCUSSION'
  | 'PITCH'
  | 'PROJECT_PLAN'
  | 'PROGRESS_REPORT'
  | 'FINAL_REPORT'
  | 'AGREEMENT'
  | 'STATISTICS'
  | 'OTHER';

/** Of several matters the one that the whole item is in, before those that are among what it is about. */
const ownMatter = (n: string): string =>
  `head(COLLECT { MATCH (${n})-[:IN_MATTER]->(x) RETURN x.id ORDER BY EXISTS { (${n})-[:ABOUT]->(x) }, x.sortName })`;

export const AGENDA_ITEM = {
  id: text,
  ordinal: whole,
  label: maybe(text),
  time: maybe(text),
  heading: text,
  kind: oneOf<AgendaItemKind>(),
  summary: maybe(text),
  evidence: texts,
  meeting: computed(text, end('<-[:HAS_ITEM]-')),
  matter: computed(maybe(text), ownMatter),
};
export type AgendaItemRow = Read<typeof AGENDA_ITEM>;
export const AGENDA_ITEM_BY_ID = byId('AgendaItem', AGENDA_ITEM, TOLD);

/** What an item or a decision can be about; meetings that they speak of are no entities. */
export const ANY_ENTITY = NAMED_LABELS.join('|');

/** The latest meeting first and within it the order of the agenda, to be walked DESC (graph/indexed.ts). */
const AGENDA_KEY = 'n.sortAgenda';

const PRESENTED_BY = `EXISTS { MATCH (n)<-[r:PRESENTED]-(a)
      WHERE a.id IN $presentedBy OR any(one IN r.representing WHERE one IN $presentedBy) }`;
export const AGENDA_ITEMS = listing({
  name: 'agendaItem',
  columns: AGENDA_ITEM,
  anchors: {
    all: 'MATCH (n:AgendaItem) WHERE',
    about: 'MATCH (a:Thing)<-[:ABOUT]-(n:AgendaItem) WHERE a.id IN $about WITH DISTINCT n WHERE',
    people: 'MATCH (a:Person)-[:PRESENTED]->(n:AgendaItem) WHERE a.id IN $presentedBy WITH DISTINCT n WHERE',
    body: 'MATCH (b:Thing)<-[:OF]-(:Meeting)-[:HAS_ITEM]->(n:AgendaItem) WHERE b.id IN $bodies WITH DISTINCT n WHERE',
    text: textAnchor('AgendaItem'),
  },
  filters: `($kinds IS NULL OR n.kind IN $kinds)
    AND ($bodies IS NULL OR EXISTS { MATCH (n)<-[:HAS_ITEM]-(:Meeting)-[:OF]->(b) WHERE b.id IN $bodies })
    AND ($about IS NULL OR EXISTS { MATCH (n)-[:ABOUT]->(a) WHERE a.id IN $about })
    AND ($presentedBy IS NULL OR ${PRESENTED_BY})`,
  orders: { DATE: AGENDA_KEY },
  // Up to the item's number both keys are the same, so a range of days is one on either.
  bounds: DATED.replaceAll('n.sortDate', AGENDA_KEY),
  sample: { ...TEXT_SAMPLE, ...DATED_SAMPLE, kinds: null, bodies: null, about: null, presentedBy: null },
});

export const ITEMS_OF_MEETING = related({
  name: 'agendaItem.ofMeeting',
  parent: 'Meeting',
  match: `MATCH (p)-[:HAS_ITEM]->(n:AgendaItem) WHERE ${TOLD}`,
  returns: select('n', AGENDA_ITEM, { meeting: 'id' }),
  orderBy: 'n.ordinal',
  parse: (row) => read(AGENDA_ITEM, row),
});
const itemsBy = (name: string, parent: string, match: string) =>
  branch({
    name: `agendaItem.${name}`,
    parent,
    match: `${match} WHERE ${TOLD} WITH DISTINCT n`,
    key: AGENDA_KEY,
    returns: select('n', AGENDA_ITEM),
    parse: (row) => read(AGENDA_ITEM, row),
    sample: { asOfEnd: '~~' },
  });
export const ITEMS_OF_MATTER = itemsBy('ofMatter', 'Matter', 'MATCH (p)<-[:IN_MATTER]-(n:AgendaItem)');
export const ITEMS_PRESENTED_BY = itemsBy('presentedBy', 'Person', 'MATCH (p)-[:PRESENTED]->(n:AgendaItem)');

export const PRESENTER = { person: computed(text, (r) => `startNode(${r}).id`), representing: texts };
export type PresenterRow = Read<typeof PRESENTER>;
/** In the order of the minutes when the writer kept it, else by name. */
export const PRESENTERS_OF = related({
  name: 'agendaItem.presenters',
  parent: 'AgendaItem',
  match: 'MATCH (p)<-[r:PRESENTED]-(x:Person)',
  returns: select('r', PRESENTER, { person: 'x.id' }),
  orderBy: '[coalesce(r.ordinal, 9999), x.sortName]',
  parse: (row) => read(PRESENTER, row),
});
export const ABOUT_OF = relatedIds({
  name: 'agendaItem.about',
  parent: 'AgendaItem',
  match: `MATCH (p)-[:ABOUT]->(n:${ANY_ENTITY})`,
  returns: 'n.id AS entity',
  orderBy: 'n.sortName',
});
