// Questions about the data that somebody should look at, and what could be done about each.
import { open } from './access.ts';
import { maybe, oneOf, type Read, read, text, texts, whole } from './columns.ts';
import { listing } from './listing.ts';
import { byId, related, relatedIds } from './lookup.ts';
import type { Row } from './run.ts';

export type DataIssueKind =
  | 'DATE_CONFLICT'
  | 'UNKNOWN_NAME'
  | 'AMBIGUOUS_NAME'
  | 'SPELLING'
  | 'MISSING_MUNICIPALITY'
  | 'POSSIBLE_DUPLICATE'
  | 'CONTRADICTION'
  | 'FOLLOW_UP'
  | 'SUGGESTION';
export type DataIssueStatus = 'OPEN' | 'RESOLVED' | 'DISMISSED';

export const DATA_ISSUE = {
  id: text,
  kind: oneOf<DataIssueKind>(),
  status: oneOf<DataIssueStatus>(),
  message: text,
  evidence: texts,
};
export type DataIssueRow = Read<typeof DATA_ISSUE>;

// The message quotes the document that raised it.
const SHOWN = open('n');
export const ISSUE_BY_ID = byId('DataIssue', DATA_ISSUE, SHOWN);
export const ISSUES = listing({
  name: 'issue',
  columns: DATA_ISSUE,
  anchors: { all: 'MATCH (n:DataIssue) WHERE' },
  bounds: 'n.sortDate < $asOfEnd',
  filters: `($status IS NULL OR n.status = $status) AND ($kinds IS NULL OR n.kind IN $kinds) AND ${SHOWN}`,
  orders: { DATE: 'n.sortDate' },
  sample: { status: null, kinds: null, access: ['PUBLIC'], asOfEnd: '~~' },
});
export const ABOUT = relatedIds({
  name: 'issue.about',
  parent: 'DataIssue',
  match: 'MATCH (p)-[:IS_ABOUT]->(x)',
  returns: 'x.id AS thing',
  orderBy: 'x.id',
});

const SUGGESTION = { action: text, target: maybe(text), score: whole, explanation: text };
export type SuggestionRow = Read<typeof SUGGESTION>;
/** The most likely first. All suggestions that name one thing stand on one edge, in lists of equal length; on an edge
 * back to the issue those that name nothing. */
export const SUGGESTIONS = related({
  name: 'issue.suggestions',
  parent: 'DataIssue',
  match: 'MATCH (p)-[r:SUGGESTS]->(x) UNWIND range(0, size(r.actions) - 1) AS i',
  returns:
    'r.actions[i] AS action, CASE WHEN x.id = p.id THEN null ELSE x.id END AS target, r.scores[i] AS score, r.explanations[i] AS explanation',
  orderBy: '[-r.scores[i], x.id, i]',
  parse: (row: Row): SuggestionRow => read(SUGGESTION, row),
});
