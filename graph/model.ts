// The graph's vocabulary as data: which labels there are and how their ids begin, which relationships are facts with an id of
// their own and which only hold the structure together. Statements per label are made from these tables, once, at load.

/** Label → prefix of its ids. */
export const LABELS = {
  Municipality: 'municipality',
  Organization: 'organization',
  Body: 'body',
  Network: 'network',
  Person: 'person',
  Project: 'project',
  Matter: 'matter',
  Agreement: 'agreement',
  Meeting: 'meeting',
  AgendaItem: 'item',
  Decision: 'decision',
  Assignment: 'assignment',
  Funding: 'funding',
  FundingPot: 'pot',
  ProjectEvent: 'event',
  Document: 'document',
  Passage: 'passage',
  Plan: 'plan',
  FocusArea: 'area',
  Goal: 'goal',
  KeyFigure: 'key-figure',
  MeasureVersion: 'measure',
  Target: 'target',
  Outcome: 'outcome',
  PublishedReport: 'report',
  DataIssue: 'issue',
  Change: 'change',
  Refusal: 'refusal',
} as const;
export type Label = keyof typeof LABELS;

/** Relationship that is a fact (with id, certainty, evidence, period) → prefix of its ids. */
export const FACTS = {
  HOLDS_POST: 'post',
  MEMBER_OF: 'membership',
  PARTICIPATES_IN: 'participation',
  WORKS_ON: 'work',
  ATTENDED: 'attendance',
  PRESENTED: 'presentation',
  ABOUT: 'about',
  CONCERNS: 'concern',
  ASSIGNED_TO: 'assignee',
  REFERS_TO: 'referral',
  FOLLOWS_UP: 'link',
  PARTY_TO: 'party',
  COVERS: 'cover',
  PART_OF: 'part',
  CONTINUES: 'continuation',
  RESPONSIBLE: 'responsibility',
  CONTRIBUTES_TO: 'contribution',
} as const;
export type FactType = keyof typeof FACTS;

/** Relationships without a life of their own: they come and go with the nodes they hold together. */
export const STRUCTURE = [
  'HAS_EVENT',
  'AT',
  'OF',
  'CHAIRED_BY',
  'MINUTED_BY',
  'HAS_ITEM',
  'RESULTED_IN',
  'GIVES',
  'REPORTED_AT',
  'DUE_AT',
  'IN_MATTER',
  'GRANTS',
  'FROM',
  'FOR',
  'NAMES_MONEY',
  'RECORDS',
  'HAS_PASSAGE',
  'REPLACES',
  'HELD_BY',
  'MENTIONS',
  'SUGGESTS',
  'REPRESENTED_AT',
  'TAKEN_AT',
  'IS_ABOUT',
  'HAS_AREA',
  'HAS_GOAL',
  'MEASURED_BY',
  'HAS_VERSION',
  'HAS_TARGET',
  'HAS_OUTCOME',
  'DECIDED_BY',
] as const;
export type StructureType = (typeof STRUCTURE)[number];

const byPrefix = new Map<string, Label | FactType>([
  ...Object.entries(LABELS).map(([label, prefix]) => [prefix, label as Label] as const),
  ...Object.entries(FACTS).map(([type, prefix]) => [prefix, type as FactType] as const),
]);

/** What kind of thing an id names, from its prefix; undefined for text that is no id of ours. */
export const kindOf = (id: string): Label | FactType | undefined => byPrefix.get(id.slice(0, id.indexOf(':')));

/** Labels that have a name and aliases of their own. */
export const NAMED_LABELS = [
  'Municipality',
  'Organization',
  'Body',
  'Network',
  'Person',
  'Project',
  'Matter',
  'Agreement',
] as const;

/** Separates a sort key from the id that makes it unique; lower than every character of a key. */
export const SORT_SEPARATOR = '\t';
/** Dates that stand for «since always» and «still». ISO text, so that periods compare as text. */
export const ALWAYS = '';
export const STILL = '9999-12-31';
