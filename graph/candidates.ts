// What the reader of minutes asks the graph before names become things: every name there is, and what happened before with the few
// things that a document names.
import { flag, maybe, type Read, read, select, text, texts } from './columns.ts';
import type { Label } from './model.ts';
import type { Row, Run } from './run.ts';
import { type Statement, statement } from './statement.ts';

const NAMED = ['Municipality', 'Organization', 'Body', 'Network', 'Person', 'Project', 'Matter', 'Agreement'] as const;
export type NamedLabel = (typeof NAMED)[number] | 'FundingPot';
export type NameRow = {
  label: NamedLabel;
  id: string;
  name: string;
  aliases: string[];
  kind: string | null;
  /** A person: ids of those whom they were seen to represent, the latest first. */
  represents: string[];
  lastSeen: string | null;
};

const NAME = { id: text, name: text, aliases: texts, kind: maybe(text) };
/** When a person was seen, and for whom, the latest first. */
const SEEN =
  'COLLECT { MATCH (n)-[a:ATTENDED]->(m:Meeting) RETURN [m.date] + coalesce(a.representing, []) ORDER BY m.date DESC }';
const names = (label: Label, where: string, more = '[]'): Statement =>
  statement(`candidates.names.${label}`, `MATCH (n:${label}) WHERE ${where} RETURN ${select('n', NAME)}, ${more}`);
/** The key of the order by name is there for every named thing: read through its index. */
const NAMES: readonly (readonly [NamedLabel, Statement])[] = [
  ...NAMED.map((label) => {
    if (label !== 'Person') return [label, names(label, "n.sortName > ''")] as const;
    return [label, names(label, "n.sortName > '' AND NOT coalesce(n.masked, false)", SEEN)] as const;
  }),
  ['FundingPot', names('FundingPot', 'true')],
];

const inOrder = (rows: readonly NameRow[]): NameRow[] => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Every name in the graph, kind by kind, in order of id. */
export async function allNames(run: Run): Promise<NameRow[]> {
  const found = await Promise.all(
    NAMES.map(async ([label, asked]) => inOrder((await run(asked)).map((row) => nameRow(label, row)))),
  );
  return found.flat();
}

const NAMES_OF = statement(
  'candidates.namesOf',
  `UNWIND $ids AS id
   MATCH (n:Thing {id: id}) WHERE NOT coalesce(n.masked, false)
   RETURN ${select('n', NAME)}, CASE WHEN n:Person THEN ${SEEN} ELSE [] END, head([label IN labels(n) WHERE label <> 'Thing'])`,
  { ids: [''] },
);
/** The names of those of these things that have one, in the order of all names. */
export async function namesOf(run: Run, ids: readonly string[]): Promise<NameRow[]> {
  const rows = await run(NAMES_OF, { ids });
  return NAMES.flatMap(([label]) =>
    inOrder(rows.filter((row) => row.at(-1) === label).map((row) => nameRow(label, row))),
  );
}

function nameRow(label: NamedLabel, row: Row): NameRow {
  const sightings = (row[4] as string[][]) ?? [];
  const represents = [...new Set(sightings.flatMap(([, ...ids]) => ids))];
  return { label, ...read(NAME, row), represents, lastSeen: sightings[0]?.[0] ?? null };
}

const MEETING = { id: text, body: text, date: text, endsOn: maybe(text), minuted: flag };
export type MeetingCandidate = Read<typeof MEETING>;
const MEETINGS = statement(
  'candidates.meetings',
  `MATCH (m:Meeting)-[:OF]->(b) WHERE m.sortDate >= $from AND m.sortDate < $to
   RETURN m.id, b.id, m.date, m.endsOn, m.minuted ORDER BY m.sortDate`,
  { from: '', to: '' },
);
/** Meetings whose first day lies in a range, the last day not included. */
export const meetingsBetween = async (run: Run, from: string, to: string): Promise<MeetingCandidate[]> =>
  (await run(MEETINGS, { from, to })).map((row) => read(MEETING, row));

const DECISION = { id: text, body: text, date: text, kind: text, concerns: texts };
export type DecisionCandidate = Read<typeof DECISION>;
const DECISIONS = statement(
  'candidates.decisions',
  `UNWIND $ids AS id
   MATCH (t:Thing {id: id})
   CALL (t) {
     MATCH (t)<-[:CONCERNS]-(d:Decision)-[:TAKEN_AT]->(m:Meeting)-[:OF]->(b) WHERE d.date < $before
     RETURN d, b ORDER BY d.sortDate DESC LIMIT 20
   }
   WITH DISTINCT d, b
   RETURN d.id, b.id, d.date, d.kind, COLLECT { MATCH (d)-[:CONCERNS]->(x) RETURN x.id ORDER BY x.id } ORDER BY d.date, d.id`,
  { ids: [''], before: '' },
);
/** The latest decisions on each of some things, before a day. */
export const decisionsOn = async (run: Run, ids: readonly string[], before: string): Promise<DecisionCandidate[]> =>
  (await run(DECISIONS, { ids, before })).map((row) => read(DECISION, row));

const ASSIGNMENT = {
  id: text,
  decision: text,
  task: text,
  date: text,
  due: maybe(text),
  assignees: texts,
  concerns: texts,
};
export type AssignmentCandidate = Read<typeof ASSIGNMENT>;
const ASSIGNMENTS = statement(
  'candidates.assignments',
  `UNWIND $ids AS id
   MATCH (d:Decision {id: id})-[:GIVES]->(a:Assignment)
   WHERE coalesce(a.status, 'OPEN') = 'OPEN' AND NOT coalesce(a.standing, false)
     AND ('status' IN coalesce(a.curated, []) OR NOT EXISTS { MATCH (a)-[:REPORTED_AT]->(i:AgendaItem) WHERE i.date < $before })
   RETURN a.id, d.id, a.task, a.date, a.due, COLLECT { MATCH (a)-[:ASSIGNED_TO]->(x) RETURN x.id ORDER BY x.id },
     COLLECT { MATCH (d)-[:CONCERNS]->(x) RETURN x.id ORDER BY x.id } ORDER BY a.id`,
  { ids: [''], before: '' },
);
/** Open tasks of some decisions that no item before a day has reported, or that somebody has said are open all the same. */
export const openTasksOf = async (
  run: Run,
  decisions: readonly string[],
  before: string,
): Promise<AssignmentCandidate[]> =>
  (await run(ASSIGNMENTS, { ids: decisions, before })).map((row) => read(ASSIGNMENT, row));

const PROJECT = { id: text, lastEvent: maybe(text), people: texts };
export type ProjectCandidate = Read<typeof PROJECT>;
const PROJECTS = statement(
  'candidates.projects',
  `MATCH (p:Project) WHERE p.id IN $ids
   RETURN p.id, head(COLLECT {
       MATCH (p)-[:HAS_EVENT]->(e:ProjectEvent) WHERE e.date < $before AND e.kind <> 'RENAMED'
       RETURN e.kind ORDER BY e.date DESC, e.rank DESC, e.id DESC LIMIT 1 }),
     COLLECT { MATCH (p)<-[:WORKS_ON]-(x:Person) RETURN DISTINCT x.id AS id ORDER BY id } ORDER BY p.id`,
  { ids: [''], before: '' },
);
/** How far projects had come before a day, and whose they are. */
export const projectsBefore = async (run: Run, ids: readonly string[], before: string): Promise<ProjectCandidate[]> =>
  (await run(PROJECTS, { ids, before })).map((row) => read(PROJECT, row));

const WORKED_ON = statement(
  'candidates.workedOn',
  'UNWIND $ids AS id MATCH (:Person {id: id})-[:WORKS_ON]->(p:Project) RETURN DISTINCT p.id ORDER BY p.id',
  { ids: [''] },
);
/** Projects that some people work on. */
export const projectsOf = async (run: Run, people: readonly string[]): Promise<string[]> =>
  (await run(WORKED_ON, { ids: people })).map(([id]) => text.read(id, 'id'));

const MEMBERS = statement(
  'candidates.members',
  `MATCH (:Thing {id: $body})<-[:OF]-(m:Meeting)<-[:REPRESENTED_AT]-(k:Municipality) WHERE m.date >= $from AND m.date <= $to
   RETURN DISTINCT k.id ORDER BY k.id`,
  { body: '', from: '', to: '' },
);
/** Municipalities that were represented at a body's meetings in a time, present or not. */
export const membersSeen = async (run: Run, body: string, from: string, to: string): Promise<string[]> =>
  (await run(MEMBERS, { body, from, to })).map(([id]) => text.read(id, 'id'));
