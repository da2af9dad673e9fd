// Whoever writes raises the graph's version, by every door: what is kept under it would otherwise be told for ever.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { readStamp, readVersion } from '../../graph/write.ts';
import { seedGraph } from '../../seed/main.ts';
import { municipalitiesOfSweden } from '../../seed/names.ts';
import { executableSchema } from '../../server/export-api.ts';
import { recordRefusal } from '../../services/record.ts';
import { dump } from '../support/dump.ts';
import { testGraph } from '../support/neo4j.ts';
import { emptiedGraph, RECORDER } from '../support/region.ts';
import { testServer } from '../support/server.ts';

const graph = await emptiedGraph();
// As another process has: it knows nothing of the writer's bookmarks.
const other = await testGraph();
const api = await testServer({ country: municipalitiesOfSweden() });
let seeded = 0;
beforeAll(async () => {
  expect(await readVersion(graph.read)).toBe(0);
  await seedGraph(graph, { force: true });
  seeded = await readVersion(graph.read);
}, 240_000);

const MEETING = 'meeting:kommundirektorsgruppen-2022-06-17';
const ITEM = 'item:kommundirektorsgruppen-2022-06-17:2';
const DECISION = 'decision:kommundirektorsgruppen-2022-06-17:4:2';
const KEY_FIGURE = 'key-figure:prov:skola:alla-laser:elever';
const POST = 'post:person-peter-danielsson:organization-region-skane:radgivare';
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const PLAN = {
  id: 'plan:prov',
  name: 'Provplan',
  from: '2024-01-01',
  areas: [
    {
      name: 'Skola',
      goals: [
        { name: 'Alla läser', keyFigures: [{ name: 'Elever', unit: '%', targets: [{ year: 2024, text: '80 %' }] }] },
      ],
    },
  ],
};
const MINUTES = `# Kommunchefsgruppen i Inre Fjärden

Protokoll 2024-03-15

Plats och tid: Mötet genomfördes den 15 mars 2024 kl 09.00-11.30 i Hudiksvall.

Närvarande:

Åsa Bergmark, Hudiksvall

1. Information om tidtabellen

Beslut

att tacka för informationen.
`;
const firstId = async (list: string): Promise<string> =>
  (await api.data<{ list: { nodes: { id: string }[] } }>(`{ list: ${list} { nodes { id } } }`)).list.nodes[0]?.id ?? '';

/** One writing by each mutation, in an order in which each finds what it needs. `undo` and the like stand last. */
const WRITES: [name: string, input: Record<string, unknown> | (() => Promise<Record<string, unknown>>)][] = [
  ['upsertMunicipality', { name: 'Östra Göinge', code: '1256' }],
  ['upsertPerson', { name: 'Åsa Öman-Ek' }],
  ['upsertOrganization', { name: 'Kommunförbundet Norr', kind: 'ASSOCIATION' }],
  ['upsertBody', { name: 'Beredningsgruppen', kind: 'OTHER' }],
  ['upsertNetwork', { name: 'Digitala tjänster' }],
  ['upsertProject', { name: 'Delade cyklar', kind: 'OTHER' }],
  ['upsertMatter', { name: 'Budget 2027' }],
  ['upsertAgreement', { name: 'Avtal om cyklar', kind: 'samverkansavtal', status: 'DRAFT' }],
  ['upsertMeeting', { body: 'body:styrelsen', date: '2026-12-04' }],
  ['upsertAgendaItem', { meeting: MEETING, ordinal: 11, heading: 'Tillägg' }],
  ['upsertDecision', { agendaItem: ITEM, ordinal: 1, text: 'Frågan tas upp igen.', kind: 'OTHER' }],
  ['upsertAssignment', { decision: DECISION, task: 'Räkna på det' }],
  ['upsertFunding', { agendaItem: ITEM, amountSek: 25_000, status: 'REQUESTED' }],
  ['upsertFundingPot', { name: 'Gemensamma medel 2027', year: 2027 }],
  [
    'setParticipation',
    { participant: 'municipality:1276', project: 'project:smarta-lokaler', role: 'PARTICIPANT', from: '2022-09-01' },
  ],
  [
    'setPost',
    {
      person: 'person:peter-danielsson',
      employer: 'organization:region-skane',
      title: 'Rådgivare',
      from: '2020-01-01',
    },
  ],
  ['setMembership', { member: 'municipality:1276', group: 'network:skolchefsnatverket', role: 'MEMBER' }],
  ['endFact', { fact: POST, to: '2021-01-01' }],
  [
    'updateAssignment',
    async () => ({
      assignment: await firstId('assignments(filter: {status: [OPEN, OVERDUE]}, first: 1)'),
      status: 'DONE',
      completedOn: '2023-01-15',
    }),
  ],
  ['recordProjectEvent', { project: 'project:smarta-lokaler', kind: 'FINAL_REPORTED', date: '2024-03-01' }],
  [
    'linkDecisions',
    {
      decision: 'decision:kommundirektorsgruppen-2022-08-26:4:1',
      earlier: 'decision:kommundirektorsgruppen-2022-02-11:4:1',
      kind: 'FOLLOWS_UP',
    },
  ],
  ['mergeEntities', { keep: 'person:fanny-lindblad', merge: 'person:maria-norrby' }],
  [
    'splitEntity',
    { entity: 'person:jorgen-fransson', mentions: ['passage:kommundirektorsgruppen-2022-08-26:attendance'] },
  ],
  [
    'resolveDataIssue',
    async () => ({ issue: await firstId('dataIssues(status: OPEN, first: 1)'), dismiss: true, note: 'Så är det' }),
  ],
  ['upsertPlan', PLAN],
  ['recordOutcomes', { outcomes: [{ keyFigure: KEY_FIGURE, year: 2024, value: 70 }] }],
  [
    'importOutcomes',
    {
      plan: 'plan:prov',
      name: 'utfall.csv',
      contentBase64: base64('Område;Mål;Mätetal;Enhet;Utfall 2024\nSkola;Alla läser;Elever;%;71\n'),
    },
  ],
  ['publishReport', { plan: 'plan:prov', year: 2024 }],
  ['ingestDocument', { name: 'protokoll.md', contentBase64: base64(MINUTES) }],
];

const typeOf = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
const mutation = (name: string): string =>
  `mutation Write($input: ${typeOf(name)}!) { done: ${name}(input: $input) { userErrors { code field message } } }`;

describe('the graph’s version', () => {
  test('is raised by every mutation that there is', () => {
    const all = Object.keys(executableSchema().getMutationType()?.getFields() ?? {});
    expect([...WRITES.map(([name]) => name), 'undo'].sort()).toEqual(all.sort());
  });

  test.each(WRITES)('is raised by %s', async (name, given) => {
    const input = typeof given === 'function' ? await given() : given;
    const [before, version, stamp] = [await dump(graph), await readVersion(graph.read), await readStamp(graph.read)];
    expect(await api.data(mutation(name), { input })).toEqual({ done: { userErrors: [] } });
    expect(await dump(graph)).not.toEqual(before);
    expect(await readVersion(other.read)).toBeGreaterThan(version);
    expect(await readStamp(other.read)).not.toBe(stamp);
  });

  test('is raised by undo, by a file that could not be read, and by a seed', async () => {
    const { done } = await api.data<{ done: { change: { id: string } } }>(
      'mutation Write($input: UpsertPersonInput!) { done: upsertPerson(input: $input) { change { id } } }',
      { input: { name: 'Tillfällig Tjänsteman' } },
    );
    const written = await readVersion(graph.read);
    const UNDO = 'mutation Undo($id: ID!) { undo(change: $id) { userErrors { message } } }';
    expect(await api.data(UNDO, { id: done.change.id })).toEqual({ undo: { userErrors: [] } });
    const undone = await readVersion(graph.read);
    const refusal = { sha256: 'f'.repeat(64), fileName: 'trasig.pdf', reason: 'Ingen text', code: 'NO_TEXT' };
    expect(await recordRefusal(graph, refusal, RECORDER)).toBe(true);
    const refused = await readVersion(graph.read);
    expect([seeded > 0, undone > written, refused > undone]).toEqual([true, true, true]);
  });

  test('moves with each of many writes at once, and is seen by whoever reads after one is acknowledged', async () => {
    const before = await readVersion(graph.read);
    const writes = Array.from({ length: 24 }, async (_, nth) => {
      const { done } = await api.data<{ done: { change: { id: string } } }>(
        'mutation Write($input: UpsertPersonInput!) { done: upsertPerson(input: $input) { change { id } } }',
        { input: { name: `Samtidig Skrivare ${String.fromCharCode(65 + nth)}` } },
      );
      // The change's id holds the version that its transaction got.
      const own = Number(/^change:(\d+)-/.exec(done.change.id)?.[1]);
      return { own, seen: await readVersion(other.read) };
    });
    const done = await Promise.all(writes);
    expect(new Set(done.map(({ own }) => own)).size).toBe(24);
    expect(done.filter(({ own, seen }) => seen < own || own <= before)).toEqual([]);
    expect(await readVersion(graph.read)).toBe(before + 24);
  });
});
