// Who may see a fact stands on the fact; whatever is done to the graph, it is what the passages say.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { type Access, EVERYTHING } from '../../graph/access.ts';
import { checkGraph } from '../../graph/checks.ts';
import { migrate } from '../../graph/migrate.ts';
import { endFact, setParticipation } from '../../services/curate/facts.ts';
import { mergeEntities } from '../../services/curate/merge.ts';
import { settleIssue } from '../../services/curate/settle-issue.ts';
import { splitEntity } from '../../services/curate/split.ts';
import { undo } from '../../services/curate/undo.ts';
import { upsert } from '../../services/curate/upsert.ts';
import { type MinutesInput, minutes } from '../../services/minutes-format.ts';
import { recordMinutes, recordRegister } from '../../services/record.ts';
import { register } from '../../services/register-format.ts';
import { emptiedGraph, emptyAgain, RECORDER } from '../support/region.ts';
import { stored } from '../support/stored.ts';

const graph = await emptiedGraph();
const inGraph = stored(graph);

const MIGRATION = 'V006__lean_reads.cypher';
const TOWN = 'municipality:9001';
const PROJECT = 'project:vaxeln';
const ANNA = 'person:anna';
const PART = 'participation:municipality-9001:project-vaxeln:participant';
const LEADS = 'work:person-anna:project-vaxeln:project_leader';

/** Minutes of one day in which the town takes part in the project, Anna leads it, and something is asked about her. */
const told = (date: string, access: Access, { version = 1, works = true } = {}) =>
  minutes.parse({
    document: {
      id: `document:gruppen-${date}-${version}`,
      origin: 'READ',
      title: `Protokoll ${date}`,
      sha256: `${date.replaceAll('-', '')}${version}`.padStart(64, '0'),
      status: 'APPROVED',
      access,
      verbatim: true,
    },
    meeting: { id: `meeting:gruppen-${date}`, body: 'body:gruppen', date, chair: ANNA },
    head: { text: 'Protokoll' },
    attendanceList: { text: 'Närvarande' },
    attendance: [{ person: ANNA, as: 'Anna', representing: [TOWN], status: 'PRESENT' }],
    items: [
      {
        ordinal: 1,
        heading: 'Växeln',
        kind: 'PROGRESS_REPORT',
        about: [PROJECT],
        presenters: [{ person: ANNA, representing: [TOWN], projects: [PROJECT] }],
        events: [{ project: PROJECT, kind: 'PROGRESS_REPORTED' }],
        participations: [{ actor: TOWN, project: PROJECT, role: 'PARTICIPANT' }],
        works: works ? [{ person: ANNA, project: PROJECT, role: 'PROJECT_LEADER' }] : [],
        decisions: [{ ordinal: 1, text: 'att fortsätta.', kind: 'APPROVE', concerns: [PROJECT] }],
        mentions: [{ as: 'Anna', of: ANNA }],
      },
    ],
    issues: [{ kind: 'SPELLING', message: 'Heter hon så?', at: 'head', about: [ANNA] }],
  } satisfies MinutesInput);

/** The same as a seed tells it, which may tell it anew. */
const seeded = (access: Access) => {
  const made = told('2024-01-10', access);
  return { ...made, document: { ...made.document, origin: 'SEED' as const } };
};
const tell = (...how: Parameters<typeof told>) => recordMinutes(graph, told(...how), RECORDER);
const accessOf = async (id: string) => {
  const type = id === PART ? 'PARTICIPATES_IN' : 'WORKS_ON';
  const fact = await inGraph.fact(type, id);
  return fact === undefined ? 'NOT THERE' : (fact.properties['access'] ?? 'PUBLIC');
};
/** Of the rules about who says what, those that are broken. */
async function broken(): Promise<string[]> {
  const findings = await checkGraph(graph);
  return findings.flatMap(({ name, found }) => (['access', 'supports'].includes(name) ? found : []));
}

beforeEach(async () => {
  await emptyAgain(graph);
  const names = register.parse({
    municipalities: [
      { id: TOWN, name: 'Ås', code: '9001' },
      { id: 'municipality:9002', name: 'Ö', code: '9002' },
    ],
    bodies: [{ id: 'body:gruppen', name: 'Gruppen', kind: 'DIRECTORS_GROUP' }],
    people: [
      { id: ANNA, name: 'Anna Ek' },
      { id: 'person:anna-e', name: 'Anna Eek' },
    ],
    projects: [{ id: PROJECT, name: 'Växeln', kind: 'OTHER' }],
  });
  await recordRegister(graph, names, RECORDER);
});

describe('a fact', () => {
  test.each(EVERYTHING)('told by one document is as hidden as that: %s', async (access) => {
    await tell('2024-01-10', access);
    expect([await accessOf(PART), await accessOf(LEADS)]).toEqual([access, access]);
    expect(await broken()).toEqual([]);
  });

  test('told by several is as hidden as the mildest, in whatever order they are read', async () => {
    await tell('2024-02-10', 'CONFIDENTIAL');
    await tell('2024-03-10', 'INTERNAL');
    expect(await accessOf(PART)).toBe('INTERNAL');
    await tell('2024-04-10', 'CONFIDENTIAL');
    expect(await accessOf(PART)).toBe('INTERNAL');
    await tell('2024-01-10', 'PUBLIC');
    expect(await accessOf(PART)).toBe('PUBLIC');
    await tell('2024-05-10', 'INTERNAL');
    expect(await accessOf(PART)).toBe('PUBLIC');
    expect(await broken()).toEqual([]);
  });

  test('follows its document when another version is told to others', async () => {
    await tell('2024-01-10', 'INTERNAL');
    await tell('2024-01-10', 'PUBLIC', { version: 2 });
    expect(await accessOf(PART)).toBe('PUBLIC');
    await tell('2024-02-10', 'CONFIDENTIAL');
    await tell('2024-01-10', 'INTERNAL', { version: 3, works: false });
    expect([await accessOf(PART), await accessOf(LEADS)]).toEqual(['INTERNAL', 'CONFIDENTIAL']);
    expect(await broken()).toEqual([]);
  });

  test('follows a document that is told anew under its own name', async () => {
    await recordMinutes(graph, seeded('PUBLIC'), RECORDER);
    await recordMinutes(graph, seeded('INTERNAL'), RECORDER);
    expect(await accessOf(PART)).toBe('INTERNAL');
    expect(await broken()).toEqual([]);
    expect((await recordMinutes(graph, seeded('INTERNAL'), RECORDER)).outcome).toBe('SAME');
  });

  test('that a hand has set is seen by all until a document says it too', async () => {
    await setParticipation(graph, RECORDER, { participant: TOWN, project: PROJECT, role: 'PARTICIPANT' });
    expect(await accessOf(PART)).toBe('PUBLIC');
    await tell('2024-01-10', 'INTERNAL');
    expect(await accessOf(PART)).toBe('INTERNAL');
    await endFact(graph, RECORDER, { fact: PART, to: '2025-01-01' });
    expect(await accessOf(PART)).toBe('INTERNAL');
    expect(await broken()).toEqual([]);
  });
});

describe('after every curation and its undoing', () => {
  beforeEach(async () => {
    await tell('2024-01-10', 'INTERNAL');
    await tell('2024-02-10', 'CONFIDENTIAL');
    await tell('2024-03-10', 'PUBLIC', { works: false });
  });
  const change = async (done: Promise<{ change: string | null }>): Promise<string> => {
    const { change: made } = await done;
    if (made === null) throw new Error('Nothing was changed');
    expect(await broken()).toEqual([]);
    return made;
  };
  const passage = (date: string) => `passage:gruppen-${date}-1:1`;

  test('two that are made one', async () => {
    const merged = await change(mergeEntities(graph, RECORDER, { keep: 'person:anna-e', merge: ANNA }));
    await change(undo(graph, RECORDER, merged));
    expect(await accessOf(LEADS)).toBe('INTERNAL');
  });

  test('one that is made two: each half rests on its own', async () => {
    const split = await change(
      splitEntity(graph, RECORDER, { entity: PROJECT, mentions: [passage('2024-03-10')], name: 'Växeln två' }),
    );
    expect(await accessOf(PART)).toBe('INTERNAL');
    const halves = await inGraph.edges('PARTICIPATES_IN');
    expect(halves.map(({ properties }) => properties['access'] ?? 'PUBLIC').sort()).toEqual(['INTERNAL', 'PUBLIC']);
    await change(undo(graph, RECORDER, split));
    expect(await accessOf(PART)).toBe('PUBLIC');
  });

  test('a fact that is ended', async () => {
    const ended = await change(endFact(graph, RECORDER, { fact: LEADS, to: '2025-01-01' }));
    await change(undo(graph, RECORDER, ended));
    expect(await accessOf(LEADS)).toBe('INTERNAL');
    await tell('2024-04-10', 'PUBLIC');
    expect(await accessOf(LEADS)).toBe('PUBLIC');
  });

  test('a meeting that is moved, and a question that is settled', async () => {
    await change(upsert(graph, RECORDER, 'Meeting', { id: 'meeting:gruppen-2024-02-10', date: '2024-02-11' }));
    const [issue] = await inGraph.nodes('DataIssue');
    const settled = await change(
      settleIssue(graph, RECORDER, { issue: String(issue?.['id']), dismiss: true, note: 'Så heter hon.' }),
    );
    await change(undo(graph, RECORDER, settled));
  });
});

test('a graph from before it stood there is brought up to it by the migration', async () => {
  await tell('2024-01-10', 'INTERNAL');
  await tell('2024-02-10', 'CONFIDENTIAL');
  await tell('2024-03-10', 'PUBLIC', { works: false });
  for (const text of [
    'MATCH ()-[r]->() REMOVE r.access',
    'MATCH (n:DataIssue|AgendaItem) REMOVE n.access, n.sortAgenda',
    `MATCH (m:Migration {name: '${MIGRATION}'}) DELETE m`,
  ])
    await graph.schema({ name: 'test.before', text, sample: {} });
  const rules = (await checkGraph(graph)).filter(({ total }) => total > 0).map((rule) => rule.name);
  expect(rules).toEqual(expect.arrayContaining(['access', 'derived']));
  expect(await migrate(graph)).toEqual({ applied: [MIGRATION] });
  expect(
    (await checkGraph(graph)).filter((rule) => ['access', 'derived'].includes(rule.name) && rule.total > 0),
  ).toEqual([]);
  expect([await accessOf(PART), await accessOf(LEADS)]).toEqual(['PUBLIC', 'INTERNAL']);
});

test('undoing does not bring back who could see it', async () => {
  await recordMinutes(graph, seeded('INTERNAL'), RECORDER);
  const { change } = await endFact(graph, RECORDER, { fact: PART, to: '2025-01-01' });
  await recordMinutes(graph, seeded('PUBLIC'), RECORDER);
  await undo(graph, RECORDER, String(change));
  expect(await accessOf(PART)).toBe('PUBLIC');
  expect(await broken()).toEqual([]);
});

test('what a hand does with a hidden fact is told to no more than may see the fact', async () => {
  await tell('2024-01-10', 'INTERNAL');
  await endFact(graph, RECORDER, { fact: PART, to: '2025-01-01' });
  const changes = await inGraph.nodes('Change');
  expect(changes.find(({ subject }) => subject === PART)?.['access']).toBe('INTERNAL');
});
