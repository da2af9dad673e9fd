// Each rule is broken inside a transaction that is taken back: the graph stays as it was.
import { expect, test } from '@jest/globals';
import { checkGraph, type Finding } from '../../graph/checks.ts';
import { testGraph } from '../support/neo4j.ts';

const graph = await testGraph();
const broken = (findings: Finding[]) => findings.filter(({ total }) => total > 0);

/** What the checks find when the graph is as `cypher` leaves it. */
async function after(cypher: string): Promise<Map<string, Finding>> {
  let findings: Finding[] = [];
  const taken = new Error('taken back');
  const breaking = graph.write(async (run) => {
    await run({ name: 'test.break', text: cypher, sample: {} });
    findings = await checkGraph({ read: run });
    throw taken;
  });
  await expect(breaking).rejects.toBe(taken);
  return new Map(broken(findings).map((finding) => [finding.name, finding]));
}

test('the shipped seed breaks no rule', async () => {
  expect(broken(await checkGraph(graph))).toEqual([]);
});

test('every rule says what it is about', async () => {
  const findings = await checkGraph(graph);
  expect(new Set(findings.map(({ name }) => name)).size).toBe(findings.length);
  for (const { description } of findings) expect(description).toMatch(/^[A-Z].{20,}\.$/);
});

const MEETING = 'meeting:kommundirektorsgruppen-2022-06-17';
const ITEM = 'item:kommundirektorsgruppen-2019-04-05:3';
const DECISION = 'decision:kommundirektorsgruppen-2019-04-05:3:1';
const ASSIGNMENT = 'assignment:kommundirektorsgruppen-2019-04-05:3:1:1';
const PASSAGE = 'passage:kommundirektorsgruppen-2019-04-05:3:1';
const SUM = 'funding:kommundirektorsgruppen-2021-06-18:5:2:1';
const PROJECT = 'project:smart-stad';
const UNSEEN = 'project:yh-acceleratorn';
const PART = 'participation:municipality-1284:project-kultur-och-industriarv:participant';
const POST = 'post:person-palle-lundberg:municipality-1283:kommundirektor';
const CHAIR = 'membership:person-palle-lundberg:body-kommundirektorsgruppen:chair';

const FIGURE = 'key-figure:exempel-2022:kompetens:fler-yrkeshogskoleutbildningar:beviljade-utbildningar';
const VERSION = `${FIGURE.replace('key-figure', 'measure')}:1`;
const TARGET = `${FIGURE.replace('key-figure', 'target')}:2022`;
const OUTCOME = `${FIGURE.replace('key-figure', 'outcome')}:2022:year-end:total:alla`;
const GOAL = 'goal:exempel-2022:kompetens:fler-yrkeshogskoleutbildningar';
const AREA = 'area:exempel-2022:kompetens';

const node = (id: string) => `MATCH (n:Thing {id: '${id}'})`;
const edge = (id: string) => `MATCH ()-[r:HOLDS_POST|MEMBER_OF|PARTICIPATES_IN {id: '${id}'}]->()`;
const cut = (id: string, path: string) => [id, `${node(id)}${path} DELETE r`] as const;
const set = (id: string, what: string) => [id, `${node(id)} SET ${what}`] as const;
const setFact = (id: string, what: string) => [id, `${edge(id)} SET ${what}`] as const;
const secondDirector = (how: string) => `${edge(POST)}
  MATCH (p:Person {id: 'person:max-granstrom'}), (m:Thing {id: 'municipality:1283'})
  CREATE (p)-[:HOLDS_POST {id: 'post:two', title: 'Stadsdirektör', holdsFrom: r.holdsFrom, holdsTo: r.holdsTo, acting: ${how}}]->(m)`;
/** All documents are hidden, and what rests on them; but for some. */
const hiddenBut = (facts: string, nodes: string) => `MATCH (d:Document) SET d.access = 'INTERNAL'
  WITH count(d) AS hidden
  CALL () { MATCH ()-[r]->() WHERE size(r.evidence) > 0 AND ${facts} SET r.access = 'INTERNAL' }
  CALL () { MATCH (n:Thing) WHERE NOT n:Meeting AND ${nodes} SET n.access = 'INTERNAL' }`;

const CASES: [rule: string, how: string, broken: readonly [id: string, cypher: string]][] = [
  ['kinds', 'a project is called a matter', set(PROJECT, 'n:Matter REMOVE n:Project')],
  ['orphans', 'a person is cut off', cut('person:erik-lidberg', '-[r]-()')],
  ['double-names', 'two projects get one name', set(PROJECT, "n.searchText = 'smarta lokaler'")],
  ['decisions-without-meeting', 'a decision loses its meeting', cut(DECISION, '-[r:TAKEN_AT]->()')],
  ['decisions-without-meeting', 'a decision loses its item', cut(DECISION, '<-[r:RESULTED_IN]-()')],
  ['items-without-meeting', 'an item loses its meeting', cut(ITEM, '<-[r:HAS_ITEM]-()')],
  ['minutes-without-document', 'a meeting loses its minutes', cut(MEETING, '<-[r:RECORDS]-()')],
  ['minutes-without-document', 'minutes are denied', set(MEETING, 'n.minuted = false')],
  ['assignments-without-decision', 'nobody gave an assignment', cut(ASSIGNMENT, '<-[r:GIVES]-()')],
  ['projects-without-trace', 'nobody names a project without events', cut(UNSEEN, '<-[r:MENTIONS]-()')],
  ['money-in-parts', 'a whole is not its parts', set(SUM, 'n.amountSek = 1')],
  ['money-in-parts', 'a sum with parts is called a leaf', set(SUM, 'n.isLeaf = true')],
  [
    'represented',
    'all were away after all',
    [MEETING, `${node(MEETING)}<-[r:REPRESENTED_AT]-() SET r.status = 'ABSENT'`],
  ],
  ['represented', 'nobody had a seat', cut(MEETING, '<-[r:REPRESENTED_AT]-()')],
  ['unknown-represented', 'somebody sits for nobody known', setFact(CHAIR, "r.onBehalfOf = 'municipality:0000'")],
  ['facts-without-evidence', 'nothing says a decision', set(DECISION, 'n.evidence = []')],
  ['facts-without-evidence', 'nothing says who takes part', setFact(PART, 'r.evidence = null')],
  ['missing-passages', 'a passage is gone', [DECISION, `${node(PASSAGE)} DETACH DELETE n`]],
  ['access', 'a fact is hidden that rests on public minutes', setFact(POST, "r.access = 'INTERNAL'")],
  ['access', 'a document is hidden and a fact in it is not', [PART, hiddenBut(`r.id <> '${PART}'`, 'true')]],
  [
    'access',
    'a document is hidden and a decision in it is not',
    [DECISION, hiddenBut('true', `n.id <> '${DECISION}'`)],
  ],
  ['supports', 'a passage forgets its facts', set(PASSAGE, 'n.supports = []')],
  ['supports', 'a passage supports what is not there', set(PASSAGE, "n.supports = n.supports + 'decision:none'")],
  ['plan-parts', 'an area is in no plan', cut(AREA, '<-[r:HAS_AREA]-()')],
  ['plan-parts', 'a goal is in no area', cut(GOAL, '<-[r:HAS_GOAL]-()')],
  ['plan-parts', 'a key figure measures nothing', cut(FIGURE, '<-[r:MEASURED_BY]-()')],
  ['plan-parts', 'an outcome is of nothing', cut(OUTCOME, '<-[r:HAS_OUTCOME]-()')],
  [
    'plan-parts',
    'a key figure measures two goals',
    [
      FIGURE,
      `${node(FIGURE)} MATCH (g:Goal) WHERE NOT (g)-[:MEASURED_BY]->(n) WITH n, g LIMIT 1 CREATE (g)-[:MEASURED_BY]->(n)`,
    ],
  ],
  [
    'report-of-plan',
    'a report forgets what it told',
    ['report:x', "MATCH (p:Plan) WITH p LIMIT 1 CREATE (:Thing:PublishedReport {id: 'report:x'})-[:OF]->(p)"],
  ],
  ['wordings', 'a key figure has no wording', [FIGURE, `${node(VERSION)} DETACH DELETE n`]],
  ['wordings', 'no wording is in force', [FIGURE, `${node(VERSION)} SET n.to = '2022-06-01'`]],
  ['wordings', 'a key figure is called otherwise than it is worded', set(FIGURE, "n.name = 'Något annat'")],
  [
    'wordings',
    'two wordings are in force',
    [
      FIGURE,
      `${node(FIGURE)} CREATE (n)-[:HAS_VERSION]->(:Thing:MeasureVersion {id: 'measure:x', name: n.name, from: '2022-03-01'})`,
    ],
  ],
  [
    'one-outcome',
    'the same is measured twice',
    [
      OUTCOME,
      `${node(OUTCOME)}<-[:HAS_OUTCOME]-(k) CREATE (k)-[:HAS_OUTCOME]->(o:Thing:Outcome) SET o = n {.*, id: 'outcome:x'}`,
    ],
  ],
  ['outcomes', 'a value is there and is said to be missing', set(OUTCOME, "n.missingReason = 'NOT_MEASURED'")],
  ['outcomes', 'a value is missing without a reason', set(OUTCOME, 'n.value = null')],
  ['targets', 'a target demands nothing known', set(TARGET, "n.comparator = 'ABOUT'")],
  ['targets', 'a target has lost its figure', set(TARGET, 'n.value = null')],
  ['targets', 'what is to be done has a figure', set(TARGET, "n.comparator = 'DONE'")],
  ['targets', 'a year has two targets', set(TARGET, 'n.year = 2021')],
  [
    'superseded-passages',
    'a document in force is called superseded',
    [PASSAGE, `${node(PASSAGE)}<-[:HAS_PASSAGE]-(d) SET d.status = 'SUPERSEDED'`],
  ],
  ['who-says-what', 'it is forgotten what a passage said', setFact(POST, 'r.said = []')],
  ['periods', 'a fact ends before it begins', setFact(PART, "r.to = '2021-01-01', r.holdsTo = '2021-01-01'")],
  ['periods', 'a fact holds since another day', setFact(PART, "r.holdsFrom = ''")],
  ['periods', 'nobody worked out until when', setFact(PART, 'r.holdsTo = null')],
  ['sightings', 'a sighting is made up', setFact(PART, "r.seen = r.seen + '2023-01-01'")],
  ['two-at-once', 'the chair stays when another comes', setFact(CHAIR, "r.holdsTo = '9999-12-31'")],
  ['two-at-once', 'a municipality has two directors', [POST, secondDirector('false')]],
  ['derived', 'a project is renamed by hand', set(PROJECT, "n.name = 'Smartare stad'")],
  ['derived', 'a date is corrected by hand', set(MEETING, "n.date = '2022-06-16'")],
  ['derived', 'a passage is moved by hand', set(PASSAGE, 'n.ordinal = 7')],
];

test.each(CASES)('%s: told when %s', async (rule, _, [id, cypher]) => {
  expect((await after(cypher)).get(rule)?.found).toContain(id);
});

test('two names that somebody has asked about may be one, and an acting director does not count', async () => {
  const other = 'project:datadelning-for-en-smidigare-trafikvardag';
  const asked = set('project:datadelning-for-en-smidigare-och-sakrare-trafikvardag', 'n.searchText = m.searchText');
  expect((await after(`MATCH (m:Thing {id: '${other}'}) ${asked[1]}`)).has('double-names')).toBe(false);
  expect((await after(secondDirector('true'))).has('two-at-once')).toBe(false);
});

test('of very many, the first twenty are named and all are counted', async () => {
  const { found, total } = (await after('MATCH (n:Passage) SET n.supports = []')).get('supports') ?? {
    found: [],
    total: 0,
  };
  expect([found.length, total > 60]).toEqual([20, true]);
});
