// Projects from idea to final report: what happened to them, who takes part and who works on them.
import { open } from './access.ts';
import { ENTITY } from './base.ts';
import { computed, maybe, oneOf, type Read, read, select, text, texts, whole, width } from './columns.ts';
import { type Certainty, certainOn, FACT, HOLDING_SAMPLE, holds } from './fact.ts';
import { counted } from './funding.ts';
import { branch, listing } from './listing.ts';
import { byId, byName, different, related, relatedIds, TEXT_SAMPLE, textAnchor } from './lookup.ts';
import type { Query } from './query.ts';
import type { Row } from './run.ts';
import { type Params, statement } from './statement.ts';

export type ProjectKind = 'TEST_AND_DEVELOPMENT' | 'NETWORK_INITIATIVE' | 'STATISTICS' | 'TRIAL' | 'CAMPAIGN' | 'OTHER';
export type ProjectPhase = 'IDEA' | 'QUALIFICATION' | 'EXECUTION' | 'FINISHED' | 'DECLINED';
export type ParticipationRole = 'OWNER' | 'PARTICIPANT' | 'FINANCIER' | 'INVITED' | 'DECLINED';
export type ProjectPersonRole = 'PROJECT_LEADER' | 'STEERING_GROUP' | 'PITCHER' | 'CONTRIBUTOR';

export const PROJECT = { ...ENTITY, kind: oneOf<ProjectKind>(), description: maybe(text) };
export type ProjectRow = Read<typeof PROJECT>;
export const PROJECT_BY_ID = byId('Project', PROJECT);
export const PROJECT_BY_NAME = byName('Project');

/** Roles that mean taking part: who was invited or said no never does. */
export const TAKING_PART: ParticipationRole[] = ['OWNER', 'PARTICIPANT', 'FINANCIER'];

/**
 * A project's phase: its events before a day (exclusive), in order of date and agenda, each moving it on. The only place where
 * the rule stands. What is known of no event has no phase. `when`: a condition on parameters without which nothing is looked at; what is
 * collected in a condition is collected for every row, also where the rest of the condition has decided already.
 */
export const phaseBefore = (n: string, day: string, when = 'true'): string => `reduce(phase = null, kind IN COLLECT {
    MATCH (${n})-[:HAS_EVENT]->(e:ProjectEvent) WHERE ${when} AND e.sortDate < ${day} AND ${open('e')} RETURN e.kind ORDER BY e.sortDate
  } | CASE
    WHEN kind = 'PITCHED' THEN 'IDEA'
    WHEN kind IN ['PRIORITISED', 'PLAN_PRESENTED', 'PLAN_APPROVED', 'FORWARDED'] THEN CASE phase WHEN 'EXECUTION' THEN phase ELSE 'QUALIFICATION' END
    WHEN kind IN ['FUNDED', 'STARTED', 'PROGRESS_REPORTED'] THEN 'EXECUTION'
    WHEN kind IN ['FINAL_REPORTED', 'ENDED'] THEN 'FINISHED'
    WHEN kind = 'DECLINED' THEN 'DECLINED'
    ELSE phase
  END)`;

/** The sums granted to a project. */
const granted = (n: string, when = 'true'): string => `COLLECT {
    MATCH (${n})<-[:FOR]-(f:Funding {status: 'GRANTED'}) WHERE ${when} AND ${counted('f')} AND f.date <= $asOf AND ${open('f')} RETURN f.amountSek
  }`;
const total = (list: string): string => `reduce(sum = 0, amount IN ${list} | sum + amount)`;
const eventKey = (n: string, which: 'min' | 'max'): string =>
  `coalesce(head(COLLECT { MATCH (${n})-[:HAS_EVENT]->(e:ProjectEvent) WHERE e.date IS NOT NULL AND e.date <= $asOf AND ${open('e')} RETURN ${which}(e.date) }), '~')`;

const participates = (condition: string): string =>
  `EXISTS { MATCH (n)<-[r:PARTICIPATES_IN]-(m:Municipality) WHERE ${condition} AND r.role IN $roles AND ${holds('r')} }`;
/** All of $allOf take part: counted in one look, and not each sought; of whom it is asked is judged first, for most are others. */
const ALL_TAKE_PART = `COUNT {
      MATCH (n)<-[r:PARTICIPATES_IN]-(m) WHERE $allOf IS NOT NULL
      WITH r, m, m.id AS who WHERE who IN $allOf
      WITH r, m, who WHERE m:Municipality AND r.role IN $roles AND ${holds('r')}
      RETURN DISTINCT who
    } = ${different('$allOf')}`;
/** Phases with work going on overlap a range when the phase holds at its start or an event brings it about within it. */
const ACTIVE = `(${phaseBefore('n', `$activeFrom + '~'`, '$activeFrom IS NOT NULL')} IN ['QUALIFICATION', 'EXECUTION'] OR any(day IN COLLECT {
    MATCH (n)-[:HAS_EVENT]->(e:ProjectEvent) WHERE $activeFrom IS NOT NULL AND e.date > $activeFrom AND e.date < $activeTo AND e.date <= $asOf AND ${open('e')} RETURN DISTINCT e.date
  } WHERE ${phaseBefore('n', `day + '~'`)} IN ['QUALIFICATION', 'EXECUTION']))`;

export const PROJECTS = listing({
  name: 'project',
  columns: PROJECT,
  anchors: {
    all: 'MATCH (n:Project) WHERE',
    ids: 'MATCH (n:Project) WHERE n.id IN $projects WITH DISTINCT n WHERE',
    municipalities: `MATCH (m:Municipality)-[r:PARTICIPATES_IN]->(n:Project) WHERE m.id IN $anchors AND r.role IN $roles AND ${holds('r')}
      WITH DISTINCT n WHERE`,
    // All of $anchors, each named once: their projects are counted, and no project's others are looked at.
    together: `MATCH (m:Municipality)-[r:PARTICIPATES_IN]->(n:Project) WHERE m.id IN $anchors AND r.role IN $roles AND ${holds('r')}
      WITH n, count(DISTINCT m) AS taking WHERE taking = size($anchors) WITH n WHERE`,
    networks: `MATCH (m:Network)-[r:PARTICIPATES_IN]->(n:Project) WHERE m.id IN $networks AND r.role IN $takingPart AND ${holds('r')}
      WITH DISTINCT n WHERE`,
    people: `MATCH (m:Person)-[r:WORKS_ON]->(n:Project) WHERE m.id IN $people AND ${holds('r')} WITH DISTINCT n WHERE`,
    pots: `MATCH (pot:FundingPot) WHERE pot.id IN $pots
      MATCH (pot)<-[:FROM]-(f:Funding)
      WITH DISTINCT f
      MATCH (f)-[:FOR]->(n:Project) WHERE f.status = 'GRANTED' AND f.date <= $asOf AND ${open('f')} WITH DISTINCT n WHERE`,
    text: textAnchor('Project'),
  },
  filters: `($projects IS NULL OR n.id IN $projects)
    AND ($kinds IS NULL OR n.kind IN $kinds)
    AND ($anyOf IS NULL OR ${participates('m.id IN $anyOf')})
    AND ($allOf IS NULL OR ${ALL_TAKE_PART})
    AND ($noneOf IS NULL OR NOT ${participates('m.id IN $noneOf')})
    AND ($networks IS NULL OR EXISTS { MATCH (n)<-[r:PARTICIPATES_IN]-(m:Network) WHERE m.id IN $networks AND r.role IN $takingPart AND ${holds('r')} })
    AND ($people IS NULL OR EXISTS { MATCH (n)<-[r:WORKS_ON]-(m:Person) WHERE m.id IN $people AND ${holds('r')} })
    AND ($pots IS NULL OR EXISTS { MATCH (n)<-[:FOR]-(f:Funding {status: 'GRANTED'})-[:FROM]->(pot:FundingPot) WHERE pot.id IN $pots AND f.date <= $asOf AND ${open('f')} })
    AND ($minGranted IS NULL OR ${total(granted('n', '$minGranted IS NOT NULL'))} >= $minGranted)
    AND ($phases IS NULL OR ${phaseBefore('n', '$phaseBefore', '$phases IS NOT NULL')} IN $phases)
    AND ($activeFrom IS NULL OR ${ACTIVE})`,
  orders: {
    NAME: 'n.sortName',
    FIRST_EVENT: `${eventKey('n', 'min')} + '\\t' + n.id`,
    LAST_EVENT: `${eventKey('n', 'max')} + '\\t' + n.id`,
    GRANTED: `right('000000000000000' + toString(${total(granted('n'))}), 15) + '\\t' + n.id`,
  },
  sample: {
    ...TEXT_SAMPLE,
    ...HOLDING_SAMPLE,
    projects: null,
    kinds: null,
    anchors: [],
    roles: TAKING_PART,
    takingPart: TAKING_PART,
    anyOf: null,
    allOf: null,
    noneOf: null,
    networks: null,
    people: null,
    pots: null,
    minGranted: null,
    phases: null,
    phaseBefore: '2026-01-02',
    activeFrom: null,
    activeTo: null,
  },
});

/** Phase on a day; `phaseBefore` is the day after it. */
export const PHASE_OF: Query<ProjectPhase | null> = {
  statement: statement(
    'project.phase',
    `UNWIND $ids AS id MATCH (n:Project {id: id}) RETURN id AS id, ${phaseBefore('n', '$phaseBefore')} AS phase`,
    {
      ids: [''],
      phaseBefore: '2026-01-02',
      access: ['PUBLIC'],
    },
  ),
  parse: (row) => maybe(oneOf<ProjectPhase>()).read(row[0], 'phase'),
};
export const GRANTED_TO: Query<number> = {
  statement: statement(
    'project.granted',
    `UNWIND $ids AS id MATCH (n:Project {id: id}) RETURN id AS id, ${total(granted('n'))} AS granted`,
    { ids: [''], asOf: '9999-12-31', access: ['PUBLIC'] },
  ),
  parse: (row) => whole.read(row[0], 'granted'),
};

export const PARTICIPATION = {
  ...FACT,
  role: oneOf<ParticipationRole>(),
  actor: computed(text, (r) => `startNode(${r}).id`),
  project: computed(text, (r) => `endNode(${r}).id`),
};
export type ParticipationRow = Read<typeof PARTICIPATION>;
const readParticipation = (row: Row, params: Params): ParticipationRow =>
  certainOn(read(PARTICIPATION, row), params['at']);
export const PARTICIPATION_BY_ID: Query<ParticipationRow> = {
  statement: statement(
    'participation.byId',
    `UNWIND $ids AS id MATCH (a)-[r:PARTICIPATES_IN {id: id}]->(p) WHERE ${open('r')} RETURN id AS id, ${select('r', PARTICIPATION, { id: 'id', actor: 'a.id', project: 'p.id' })}`,
    { ids: [''], access: ['PUBLIC'] },
  ),
  parse: readParticipation,
};

/** A project seen from one that takes part in it: the fact and the project in one row. */
export type Taking = { fact: ParticipationRow; node: ProjectRow };
const readTaking = (row: Row, params: Params): Taking => ({
  fact: readParticipation(row, params),
  node: read(PROJECT, row, width(PARTICIPATION)),
});
const projectsOf = (parent: string) => {
  const orders = {
    NAME: 'n.sortName',
    FIRST_EVENT: eventKey('n', 'min'),
    LAST_EVENT: eventKey('n', 'max'),
    GRANTED: `right('000000000000000' + toString(${total(granted('n'))}), 15)`,
  };
  const make = (order: keyof typeof orders) =>
    branch({
      name: `project.of${parent}.${order}`,
      parent,
      match: `MATCH (p)-[r:PARTICIPATES_IN]->(n:Project)
        WHERE ($roles IS NULL OR r.role IN $roles) AND ${holds('r')} AND ($phases IS NULL OR ${phaseBefore('n', '$phaseBefore', '$phases IS NOT NULL')} IN $phases)`,
      key: `${orders[order]} + '\\t' + r.id`,
      returns: `${select('r', PARTICIPATION, { actor: 'id', project: 'n.id' })}, ${select('n', PROJECT)}`,
      parse: readTaking,
      sample: { ...HOLDING_SAMPLE, roles: null, phases: null, phaseBefore: '2026-01-02' },
    });
  return {
    NAME: make('NAME'),
    FIRST_EVENT: make('FIRST_EVENT'),
    LAST_EVENT: make('LAST_EVENT'),
    GRANTED: make('GRANTED'),
  };
};
export const PROJECTS_OF_MUNICIPALITY = projectsOf('Municipality');
export const PROJECTS_OF_NETWORK = projectsOf('Network');

export const PARTICIPANTS_OF = branch({
  name: 'project.participants',
  parent: 'Project',
  match: `MATCH (p)<-[r:PARTICIPATES_IN]-(n) WHERE ($roles IS NULL OR r.role IN $roles) AND ${holds('r')}`,
  key: `n.sortName + '\\t' + r.id`,
  returns: select('r', PARTICIPATION, { actor: 'n.id', project: 'id' }),
  parse: readParticipation,
  sample: { ...HOLDING_SAMPLE, roles: null },
});
/** Municipalities that take part, each once. */
export const MUNICIPALITIES_OF = relatedIds({
  name: 'project.municipalities',
  parent: 'Project',
  match: `MATCH (p)<-[r:PARTICIPATES_IN]-(n:Municipality) WHERE r.role IN $roles AND ${holds('r')} WITH DISTINCT n`,
  returns: 'n.id AS municipality',
  orderBy: 'n.sortName',
  sample: { ...HOLDING_SAMPLE, roles: TAKING_PART },
});
export const OWNERS_OF = relatedIds({
  name: 'project.owners',
  parent: 'Project',
  match: `MATCH (p)<-[r:PARTICIPATES_IN {role: 'OWNER'}]-(n) WHERE ${holds('r')} WITH DISTINCT n`,
  returns: 'n.id AS owner',
  orderBy: 'n.sortName',
  sample: HOLDING_SAMPLE,
});

export const WORK = {
  ...FACT,
  role: oneOf<ProjectPersonRole>(),
  representing: texts,
  person: computed(text, (r) => `startNode(${r}).id`),
  project: computed(text, (r) => `endNode(${r}).id`),
};
export type ProjectPersonRow = Read<typeof WORK>;
export const PROJECT_PERSON_BY_ID: Query<ProjectPersonRow> = {
  statement: statement(
    'work.byId',
    `UNWIND $ids AS id MATCH (x)-[r:WORKS_ON {id: id}]->(p) WHERE ${open('r')} RETURN id AS id, ${select('r', WORK, { id: 'id', person: 'x.id', project: 'p.id' })}`,
    { ids: [''], access: ['PUBLIC'] },
  ),
  parse: (row) => read(WORK, row),
};
export const PEOPLE_OF = related({
  name: 'project.people',
  parent: 'Project',
  match: `MATCH (p)<-[r:WORKS_ON]-(n:Person) WHERE ($roles IS NULL OR r.role IN $roles) AND ${open('r')}`,
  returns: select('r', WORK, { person: 'n.id', project: 'id' }),
  orderBy: `n.sortName + '\\t' + r.id`,
  parse: (row) => read(WORK, row),
  sample: { roles: null },
});
export type Working = { fact: ProjectPersonRow; node: ProjectRow };
export const PROJECTS_OF_PERSON = branch({
  name: 'project.ofPerson',
  parent: 'Person',
  match: `MATCH (p)-[r:WORKS_ON]->(n:Project) WHERE ($roles IS NULL OR r.role IN $roles) AND ${open('r')}`,
  key: `n.sortName + '\\t' + r.id`,
  returns: `${select('r', WORK, { person: 'id', project: 'n.id' })}, ${select('n', PROJECT)}`,
  parse: (row): Working => ({ fact: read(WORK, row), node: read(PROJECT, row, width(WORK)) }),
  sample: { roles: null },
});

export type ProjectEventKind =
  | 'PITCHED'
  | 'PRIORITISED'
  | 'DECLINED'
  | 'POSTPONED'
  | 'RETURNED'
  | 'PLAN_PRESENTED'
  | 'PLAN_APPROVED'
  | 'FORWARDED'
  | 'FUNDED'
  | 'STARTED'
  | 'PROGRESS_REPORTED'
  | 'FINAL_REPORTED'
  | 'ENDED'
  | 'RENAMED';
const endOf = (e: string, label: string): string => `head([(${e})-[:AT]->(x:${label}) | x.id])`;
export const EVENT = {
  id: text,
  kind: oneOf<ProjectEventKind>(),
  date: maybe(text),
  datePrecision: maybe(oneOf<'DAY' | 'MONTH' | 'SEASON' | 'YEAR'>()),
  certainty: oneOf<Certainty>(),
  rank: maybe(whole),
  note: maybe(text),
  evidence: texts,
  agendaItem: computed(maybe(text), (e) => endOf(e, 'AgendaItem')),
  decision: computed(maybe(text), (e) => endOf(e, 'Decision')),
  project: computed(text, (e) => `head([(${e})<-[:HAS_EVENT]-(x) | x.id])`),
};
export type ProjectEventRow = Read<typeof EVENT>;
export const EVENT_BY_ID = byId('ProjectEvent', EVENT, `coalesce(n.date, $today) <= $asOf AND ${open('n')}`);
export const EVENTS_OF = related({
  name: 'project.events',
  parent: 'Project',
  match: `MATCH (p)-[:HAS_EVENT]->(e:ProjectEvent) WHERE coalesce(e.date, '') <= $asOf AND ${open('e')}`,
  returns: select('e', EVENT, { project: 'id' }),
  orderBy: 'e.sortDate',
  parse: (row) => read(EVENT, row),
});

const kin = (name: string, match: string) =>
  relatedIds({ name: `project.${name}`, parent: 'Project', match, returns: 'n.id AS kin', orderBy: 'n.sortName' });
export const PARTS_OF = kin('parts', 'MATCH (p)<-[:PART_OF]-(n:Project)');
export const PART_OF = kin('partOf', 'MATCH (p)-[:PART_OF]->(n:Project)');
export const CONTINUES = kin('continues', 'MATCH (p)-[:CONTINUES]->(n:Project)');
export const CONTINUED_BY = kin('continuedBy', 'MATCH (p)<-[:CONTINUES]-(n:Project)');
