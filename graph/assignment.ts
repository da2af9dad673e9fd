// Assignments: who is to do what by when, and how that stands on a day.
import { open } from './access.ts';
import { AGENDA_ITEM } from './agenda-item.ts';
import { computed, flag, maybe, oneOf, type Read, read, select, text, texts } from './columns.ts';
import type { Certainty } from './fact.ts';
import { branch, listing } from './listing.ts';
import { byId, related, relatedIds } from './lookup.ts';
import { DATED, DATED_SAMPLE, end, TOLD } from './meeting.ts';

export type AssignmentStatus = 'OPEN' | 'OVERDUE' | 'DONE' | 'CANCELLED';

/** The first day on which a meeting's item told, as its minutes are read, that it was done; a hand's word on the status goes before that. */
const reportedDone = (n: string, when = 'true'): string => `CASE
    WHEN ${n}.status <> 'CANCELLED' AND NOT 'status' IN coalesce(${n}.curated, []) THEN head(COLLECT {
      MATCH (${n})-[r:REPORTED_AT]->(i:AgendaItem)
      WHERE ${when} AND any(passage IN r.done WHERE passage IN r.evidence) AND i.date <= $today AND ${open('i')}
      RETURN i.date ORDER BY i.date LIMIT 1
    })
  END`;
/** What happened after $today (the day of @asOf) has not happened; the day of the deadline itself is not late. */
const statusOf = (n: string, when?: string): string => `CASE
    WHEN ${n}.status IN ['DONE', 'CANCELLED'] AND coalesce(${n}.completedOn, '') <= $today THEN ${n}.status
    WHEN ${reportedDone(n, when)} IS NOT NULL THEN 'DONE'
    WHEN NOT coalesce(${n}.standing, false) AND ${n}.due < $today THEN 'OVERDUE'
    ELSE 'OPEN'
  END`;

export const ASSIGNMENT = {
  id: text,
  task: text,
  due: maybe(text),
  duePrecision: maybe(oneOf<'DAY' | 'MONTH' | 'SEASON' | 'YEAR'>()),
  dueText: maybe(text),
  status: computed(oneOf<AssignmentStatus>(), statusOf),
  completedOn: computed(
    maybe(text),
    (n) => `CASE WHEN ${n}.completedOn <= $today THEN ${n}.completedOn ELSE ${reportedDone(n)} END`,
  ),
  note: maybe(text),
  certainty: oneOf<Certainty>(),
  evidence: texts,
  standing: flag,
  decision: computed(text, end('<-[:GIVES]-')),
  dueAt: computed(maybe(text), end('-[:DUE_AT]->')),
};
export type AssignmentRow = Read<typeof ASSIGNMENT>;
export const ASSIGNMENT_BY_ID = byId('Assignment', ASSIGNMENT, TOLD);

const BY_STATUS = `($statuses IS NULL OR ${statusOf('n', '$statuses IS NOT NULL')} IN $statuses)`;
/** Deadlines in a range; a range that is open at both ends takes those without a deadline too. */
const DUE = 'n.sortDue > $dueFrom AND n.sortDue < $dueTo';
const SAMPLE = { ...DATED_SAMPLE, dueFrom: '', dueTo: '~~', statuses: null };

export const ASSIGNMENTS = listing({
  name: 'assignment',
  columns: ASSIGNMENT,
  anchors: {
    all: 'MATCH (n:Assignment) WHERE',
    assignee: 'MATCH (a:Thing)<-[:ASSIGNED_TO]-(n:Assignment) WHERE a.id IN $assignees WITH DISTINCT n WHERE',
    concerns: `MATCH (a:Thing)<-[:CONCERNS]-(:Decision)-[:GIVES]->(n:Assignment) WHERE a.id IN $concerns WITH DISTINCT n WHERE`,
    body: 'MATCH (b:Thing)<-[:OF]-(:Meeting)<-[:TAKEN_AT]-(:Decision)-[:GIVES]->(n:Assignment) WHERE b.id IN $bodies WITH DISTINCT n WHERE',
  },
  filters: `${BY_STATUS}
    AND ($assignees IS NULL OR EXISTS { MATCH (n)-[:ASSIGNED_TO]->(a) WHERE a.id IN $assignees })
    AND ($concerns IS NULL OR EXISTS { MATCH (n)<-[:GIVES]-(:Decision)-[:CONCERNS]->(a) WHERE a.id IN $concerns })
    AND ($bodies IS NULL OR EXISTS { MATCH (n)<-[:GIVES]-(:Decision)-[:TAKEN_AT]->(:Meeting)-[:OF]->(b) WHERE b.id IN $bodies })
    AND ($reported IS NULL OR $reported = EXISTS { MATCH (n)-[:REPORTED_AT]->(i:AgendaItem) WHERE i.sortDate < $asOfEnd AND ${open('i')} })`,
  orders: { DUE: 'n.sortDue', DECIDED: 'n.sortDate' },
  bounds: `${DATED} AND ${DUE}`,
  sample: { ...SAMPLE, assignees: null, concerns: null, bodies: null, reported: null },
});

/** What an actor has been given to do, by deadline. */
export const ASSIGNMENTS_OF_ACTOR = branch({
  name: 'assignment.ofActor',
  parent: 'Thing',
  match: `MATCH (p)<-[:ASSIGNED_TO]-(n:Assignment) WHERE ${TOLD} AND ${DUE} AND ${BY_STATUS}`,
  key: 'n.sortDue',
  returns: select('n', ASSIGNMENT),
  parse: (row) => read(ASSIGNMENT, row),
  sample: SAMPLE,
});
/** In the order of the text, which is that of the ids in the sort key. */
export const ASSIGNMENTS_OF_DECISION = related({
  name: 'assignment.ofDecision',
  parent: 'Decision',
  match: `MATCH (p)-[:GIVES]->(n:Assignment) WHERE ${TOLD}`,
  returns: select('n', ASSIGNMENT, { decision: 'id' }),
  orderBy: 'n.sortDate',
  parse: (row) => read(ASSIGNMENT, row),
});

export const ASSIGNEES_OF = relatedIds({
  name: 'assignment.assignees',
  parent: 'Assignment',
  match: 'MATCH (p)-[:ASSIGNED_TO]->(n)',
  returns: 'n.id AS assignee',
  orderBy: 'n.sortName',
});
export const REPORTED_AT = related({
  name: 'assignment.reportedAt',
  parent: 'Assignment',
  match: `MATCH (p)-[:REPORTED_AT]->(n:AgendaItem) WHERE ${TOLD}`,
  returns: select('n', AGENDA_ITEM),
  orderBy: 'n.sortDate',
  parse: (row) => read(AGENDA_ITEM, row),
});

/** What is part of an answer is told when the answer is: not before the day it was given, and not while there is none. */
const answered = (r: string, value: string, otherwise: string): string =>
  `CASE WHEN coalesce(${r}.answer, 'PENDING') <> 'PENDING' AND coalesce(${r}.on, '') <= $asOf THEN ${value} ELSE ${otherwise} END`;
export const ANSWER = {
  assignee: computed(text, (r) => `endNode(${r}).id`),
  answer: computed(oneOf<'PENDING' | 'DONE' | 'YES' | 'NO'>(), (r) => answered(r, `${r}.answer`, `'PENDING'`)),
  on: computed(maybe(text), (r) => answered(r, `${r}.on`, 'null')),
  note: computed(maybe(text), (r) => answered(r, `${r}.note`, 'null')),
  evidence: computed(texts, (r) => answered(r, `${r}.evidence`, '[]')),
};
export type AssignmentAnswerRow = Read<typeof ANSWER>;
export const ANSWERS_OF = related({
  name: 'assignment.answers',
  parent: 'Assignment',
  match: 'MATCH (p)-[r:ASSIGNED_TO]->(n)',
  returns: select('r', ANSWER, { assignee: 'n.id' }),
  orderBy: 'n.sortName',
  parse: (row) => read(ANSWER, row),
});
