// Every list has as many rows as the API counts for the same question.
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { testServer } from '../support/server.ts';

const server = await testServer();
const listed: { lists: { name: string }[] } = JSON.parse(
  (await server.get('/export', { headers: { accept: 'application/json' } })).body,
);
async function rows(path: string): Promise<string[][]> {
  const { status, body } = await server.get(path);
  expect(`${path} ${status}`).toBe(`${path} 200`);
  return parse(body, { from: 2, recordDelimiter: '\r\n' });
}

/** How the API counts the rows of a list: for all, and for a filter that leaves some of them. The filter is written twice, once for each. */
type Count = { all: string; query: string; some: string; needs?: string };
const total = (field: string, filter = '') => `{ it: ${field}${filter} { totalCount } }`;
const under = (root: string, field: string, given = '') =>
  `{ it: ${root}(first: 100) { nodes { rows: ${field}${given} { totalCount } } } }`;
const each = (root: string, field: string, given = '', inner = '__typename', filter = '') =>
  `{ it: ${root}(first: 100${filter}) { nodes { rows: ${field}${given} { ${inner} } } } }`;
/** What stands in every plan, so many lists down. */
const inPlans = (rows: string, ...within: string[]): string =>
  `it: plans ${within.reduceRight((inner, list) => `{ within: ${list} ${inner} }`, `{ rows: ${rows} }`)}`;
const AS_OF = { query: 'asOf=2015-06-30', day: 'query @asOf(date: "2015-06-30")' };
const planned = (rows: string, ...within: string[]): Count => ({
  all: `{ ${inPlans(rows, ...within)} }`,
  query: AS_OF.query,
  some: `${AS_OF.day} { ${inPlans(rows, ...within)} }`,
});
const FOLLOW_UP = 'plan: "plan:helsingborg-2016", year: 2016';
const NAMED = ['municipalities', 'organizations', 'networks', 'people', 'projects', 'matters', 'agreements'];
const mentions = (asOf = '') =>
  `query ${asOf} { bodies { rows: mentions { totalCount } } ${NAMED.map((root) => `${root}(first: 100) { nodes { rows: mentions { totalCount } } }`).join(' ')} }`;
const COUNTS: Readonly<Record<string, Count>> = {
  plans: { all: '{ it: plans { id } }', query: AS_OF.query, some: `${AS_OF.day} { it: plans { id } }` },
  goals: planned('goals { id }', 'areas'),
  keyFigures: planned('keyFigures { id }', 'areas', 'goals'),
  measureVersions: planned('versions { name }', 'areas', 'goals', 'keyFigures'),
  targets: planned('targets { year }', 'areas', 'goals', 'keyFigures'),
  outcomes: {
    all: `{ ${inPlans('outcomes { id }', 'areas', 'goals', 'keyFigures')} }`,
    query: 'years=2015,2016&period=YEAR_END',
    some: `{ ${inPlans('outcomes(years: [2015, 2016], period: YEAR_END) { id }', 'areas', 'goals', 'keyFigures')} }`,
  },
  followUpAreas: {
    needs: 'plan=plan:helsingborg-2016&year=2016',
    all: `{ it: followUp(${FOLLOW_UP}) { rows: areas { goalsTotal } } }`,
    query: 'period=TERTIAL_1',
    some: `{ it: followUp(${FOLLOW_UP}, period: TERTIAL_1) { rows: areas { goalsTotal } } }`,
  },
  collaborationTies: {
    all: '{ it: collaboration { ties { totalCount } } }',
    query:
      'via=PRESENTATION,MEETING&municipalities=municipality:1283,municipality:1284,municipality:1292&at=2022-06-17',
    some: '{ it: collaboration(via: [PRESENTATION, MEETING], municipalities: ["municipality:1283", "municipality:1284", "municipality:1292"], at: "2022-06-17") { ties { totalCount } } }',
  },
  collaborationOverTime: {
    all: '{ it: collaborationOverTime { ties } }',
    query: 'interval=MONTH&during.from=2022-01-01',
    some: '{ it: collaborationOverTime(interval: MONTH, during: { from: "2022-01-01" }) { ties } }',
  },
  centrality: {
    needs: 'measure=DEGREE',
    all: '{ it: centrality(measure: DEGREE, first: 1000) { rank } }',
    query: 'first=3',
    some: '{ it: centrality(measure: DEGREE, first: 3) { rank } }',
  },
  communities: {
    all: '{ it: communities { id } }',
    query: 'via=PARTICIPATES_IN&at=2022-06-17',
    some: '{ it: communities(via: [PARTICIPATES_IN], at: "2022-06-17") { id } }',
  },
  communityMembers: {
    all: '{ it: communities { rows: members { id } } }',
    query: 'via=PARTICIPATES_IN&at=2022-06-17',
    some: '{ it: communities(via: [PARTICIPATES_IN], at: "2022-06-17") { rows: members { id } } }',
  },
  collaboration: {
    all: '{ it: collaboration { municipalities { id } } }',
    query: 'municipalities=municipality:1283,municipality:1284',
    some: '{ it: collaboration(municipalities: ["municipality:1283", "municipality:1284"]) { municipalities { id } } }',
  },
  mentions: { all: mentions(), query: 'asOf=2021-12-31', some: mentions('@asOf(date: "2021-12-31")') },
  municipalities: {
    all: total('municipalities'),
    query: 'filter.text=helsingborg',
    some: total('municipalities', '(filter: { text: "helsingborg" })'),
  },
  people: {
    all: total('people'),
    query: 'memberOf=body:kommundirektorsgruppen',
    some: total('people', '(filter: { memberOf: ["body:kommundirektorsgruppen"] })'),
  },
  organizations: {
    all: total('organizations'),
    query: 'asOf=2019-01-01',
    some: 'query @asOf(date: "2019-01-01") { it: organizations { totalCount } }',
  },
  bodies: {
    all: '{ it: bodies { id } }',
    query: 'asOf=2019-01-01',
    some: 'query @asOf(date: "2019-01-01") { it: bodies { id } }',
  },
  networks: {
    all: total('networks'),
    query: 'filter.municipalities.anyOf=municipality:1283',
    some: total('networks', '(filter: { municipalities: { anyOf: ["municipality:1283"] } })'),
  },
  projects: {
    all: total('projects'),
    query: 'filter.phase=IDEA,EXECUTION&asOf=2022-06-17',
    some: 'query @asOf(date: "2022-06-17") { it: projects(filter: { phase: [IDEA, EXECUTION] }) { totalCount } }',
  },
  meetings: {
    all: total('meetings'),
    query: 'minuted=null&status=null',
    some: total('meetings', '(filter: { minuted: null, status: null })'),
  },
  agendaItems: {
    all: total('agendaItems'),
    query: 'kind=PITCH&kind=DISCUSSION',
    some: total('agendaItems', '(filter: { kind: [PITCH, DISCUSSION] })'),
  },
  matters: {
    all: total('matters'),
    query: 'text=statistik',
    some: total('matters', '(filter: { text: "statistik" })'),
  },
  decisions: {
    all: total('decisions'),
    query: 'filter.date.from=2022-06-01&filter.date.to=2023-01-01',
    some: total('decisions', '(filter: { date: { from: "2022-06-01", to: "2023-01-01" } })'),
  },
  assignments: {
    all: total('assignments'),
    query: 'status=OVERDUE',
    some: total('assignments', '(filter: { status: [OVERDUE] })'),
  },
  agreements: {
    all: total('agreements'),
    query: 'asOf=2019-01-01',
    some: 'query @asOf(date: "2019-01-01") { it: agreements { totalCount } }',
  },
  fundingPots: {
    all: '{ it: fundingPots { id } }',
    query: 'year=2022',
    some: '{ it: fundingPots(year: 2022) { id } }',
  },
  fundingSummary: {
    needs: 'groupBy=POT,PROJECT',
    all: '{ it: fundingSummary(groupBy: [POT, PROJECT]) { fundings } }',
    query: 'status=PROPOSED',
    some: '{ it: fundingSummary(groupBy: [POT, PROJECT], status: [PROPOSED]) { fundings } }',
  },
  documents: {
    all: total('documents'),
    query: 'asOf=2019-01-01',
    some: 'query @asOf(date: "2019-01-01") { it: documents { totalCount } }',
  },
  dataIssues: { all: total('dataIssues'), query: 'kind=SPELLING', some: total('dataIssues', '(kind: [SPELLING])') },
  changes: { all: total('changes'), query: 'types=PROJECT', some: total('changes', '(types: [PROJECT])') },
  search: {
    needs: 'text=lokaler',
    all: total('search', '(text: "lokaler")'),
    query: 'types=PROJECT',
    some: total('search', '(text: "lokaler", types: [PROJECT])'),
  },
  participations: {
    all: under('projects', 'participants'),
    query: 'role=OWNER',
    some: under('projects', 'participants', '(role: [OWNER])'),
  },
  projectPeople: {
    all: each('projects', 'people'),
    query: 'role=PITCHER',
    some: each('projects', 'people', '(role: [PITCHER])'),
  },
  projectEvents: {
    all: each('projects', 'events'),
    query: 'filter.kind=STATISTICS',
    some: each('projects', 'events', '', '__typename', ', filter: { kind: [STATISTICS] }'),
  },
  memberships: {
    all: `{ a: bodies { rows: memberships { id } } b: networks(first: 100) { nodes { rows: memberships { id } } } c: organizations(first: 100) { nodes { rows: memberships { id } } } }`,
    query: 'at=2019-04-05',
    some: `{ a: bodies { rows: memberships(at: "2019-04-05") { id } } b: networks(first: 100) { nodes { rows: memberships(at: "2019-04-05") { id } } } c: organizations(first: 100) { nodes { rows: memberships(at: "2019-04-05") { id } } } }`,
  },
  posts: { all: each('people', 'posts'), query: 'at=2019-04-05', some: each('people', 'posts', '(at: "2019-04-05")') },
  attendance: {
    all: each('meetings', 'attendance'),
    query: 'status=ABSENT&filter.date.from=2022-01-01',
    some: each(
      'meetings',
      'attendance',
      '(status: [ABSENT])',
      '__typename',
      ', filter: { date: { from: "2022-01-01" } }',
    ),
  },
  presenters: {
    all: each('agendaItems', 'presenters'),
    query: 'kind=PITCH',
    some: each('agendaItems', 'presenters', '', 'person { id }', ', filter: { kind: [PITCH] }'),
  },
  assignmentAnswers: {
    all: each('assignments', 'answers'),
    query: 'status=OVERDUE',
    some: each('assignments', 'answers', '', '__typename', ', filter: { status: [OVERDUE] }'),
  },
  decisionLinks: {
    all: each('decisions', 'links'),
    query: 'filter.kind=APPROVE',
    some: each('decisions', 'links', '', '__typename', ', filter: { kind: [APPROVE] }'),
  },
  referrals: {
    all: each('decisions', 'referrals'),
    query: 'filter.kind=APPROVE',
    some: each('decisions', 'referrals', '', '__typename', ', filter: { kind: [APPROVE] }'),
  },
  passages: {
    all: under('documents', 'passages'),
    query: 'asOf=2019-12-31',
    some: 'query @asOf(date: "2019-12-31") { it: documents(first: 100) { nodes { rows: passages { totalCount } } } }',
  },
};

/** Adds up what stands in an answer: a total where there is one, else what the lists hold. */
function counted(answer: unknown): number {
  if (Array.isArray(answer)) return answer.length;
  if (typeof answer !== 'object' || answer === null) return 0;
  if ('totalCount' in answer) return Number(answer.totalCount);
  if ('within' in answer) return (answer.within as unknown[]).reduce<number>((n, one) => n + counted(one), 0);
  if ('rows' in answer) return counted(answer.rows);
  if ('ties' in answer) return counted(answer.ties);
  return 'municipalities' in answer ? counted(answer.municipalities) : 0;
}
function sum(data: Record<string, unknown>): number {
  return Object.values(data).reduce<number>((all, field) => {
    const things = Array.isArray(field) ? field : (field as { nodes?: unknown[] }).nodes;
    const hasRows = things?.some(
      (thing) => typeof thing === 'object' && thing !== null && ('rows' in thing || 'within' in thing),
    );
    return (
      all +
      (things !== undefined && (hasRows || !Array.isArray(field))
        ? things.reduce<number>((n, thing) => n + counted(thing), 0)
        : counted(field))
    );
  }, 0);
}

describe('every list', () => {
  // Gathers rows from several places of the API, each once; which ones is tested further down.
  const gathered = new Set(['fundings']);
  // The seed has published nothing: exports-published.serial.test.ts publishes first.
  const none = new Set(['publishedReports', 'publishedReportChanges']);

  it('is counted here', () => {
    const elsewhere = (name: string) => gathered.has(name) || none.has(name);
    expect(listed.lists.map(({ name }) => name).filter((name) => !(name in COUNTS) && !elsewhere(name))).toEqual([]);
  });

  it.each(Object.entries(COUNTS))(
    'has as many rows as the API counts: %s',
    async (name, { all, query, some, needs }) => {
      const path = (asked: (string | undefined)[]) => `/export/${name}.csv?${asked.filter(Boolean).join('&')}`;
      const whole = await rows(path([needs]));
      const part = await rows(path([needs, query]));
      expect(whole).toHaveLength(sum(await server.data(all)));
      expect(part).toHaveLength(sum(await server.data(some)));
      expect(whole.length).toBeGreaterThan(0);
    },
  );
});
