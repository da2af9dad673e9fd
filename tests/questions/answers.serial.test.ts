// What the seed has none of: lists longer than a page, who declined or left, a board that answered, pots with a size, joint owners.
import { beforeAll, expect, test } from '@jest/globals';
import { minutes } from '../../services/minutes-format.ts';
import { register } from '../../services/register-format.ts';
import { emptiedGraph, recordRegion } from '../support/region.ts';
import { testServer } from '../support/server.ts';

const MANY = 130;
const AS = 'municipality:9001';
const ANGEN = 'municipality:9002';
const numbers = Array.from({ length: MANY }, (_, at) => at + 1);
const town = (code: string, name: string) => ({ id: `municipality:${code}`, code, name });
const takes = (actor: string, project: string, role: 'OWNER' | 'PARTICIPANT' | 'INVITED' | 'DECLINED') => ({
  actor,
  project,
  role,
});
const meeting = (slug: string, body: string, date: string, items: unknown[]) =>
  minutes.parse({
    document: {
      id: `document:${slug}`,
      origin: 'READ',
      title: `Protokoll ${slug}`,
      sha256: slug.padEnd(64, '0').replace(/[^0-9a-f]/g, '1'),
      status: 'APPROVED',
      access: 'PUBLIC',
      verbatim: true,
    },
    meeting: { id: `meeting:${slug}`, body, date },
    head: { text: 'Protokoll' },
    attendanceList: { text: 'Närvarande' },
    attendance: [],
    items,
  });
const money = (amountSek: number, project: string, more = {}) => ({
  amountSek,
  status: 'GRANTED' as const,
  pot: 'pot:2020',
  for: project,
  ...more,
});

const REGION = {
  register: register.parse({
    municipalities: [town('9001', 'Ås'), town('9002', 'Ängen'), town('9003', 'Bro'), town('9004', 'Dal')],
    bodies: [
      { id: 'body:gruppen', name: 'Gruppen', kind: 'DIRECTORS_GROUP' },
      { id: 'body:styrelsen', name: 'Styrelsen', kind: 'BOARD' },
    ],
    projects: [
      ...numbers.map((n) => ({ id: `project:p${n}`, name: `Projekt ${n}`, kind: 'OTHER' })),
      { id: 'project:skilda', name: '<b>Skilda</b> & tider', kind: 'OTHER' },
    ],
    pots: [{ id: 'pot:2020', name: 'Potten', year: 2020, allocatedSek: 500 }],
  }),
  minutes: [
    meeting('a1', 'body:gruppen', '2020-05-05', [
      {
        ordinal: 1,
        heading: 'Idéer',
        kind: 'PITCH',
        participations: [
          ...numbers.flatMap((n) => [
            takes(AS, `project:p${n}`, n === 1 ? 'OWNER' : 'PARTICIPANT'),
            takes(ANGEN, `project:p${n}`, 'PARTICIPANT'),
          ]),
          takes('municipality:9003', 'project:p1', 'INVITED'),
          takes('municipality:9004', 'project:p1', 'DECLINED'),
        ],
        events: numbers.map((n) => ({ project: `project:p${n}`, kind: 'PITCHED' })),
        decisions: [
          {
            ordinal: 1,
            text: 'Styrelsen ska besluta.',
            kind: 'REFER',
            referrals: [{ to: 'body:styrelsen', purpose: 'DECISION', on: '2020-06-06', onPrecision: 'DAY' }],
          },
        ],
      },
    ]),
    meeting('b2', 'body:styrelsen', '2020-06-06', [
      {
        ordinal: 1,
        heading: 'Svar',
        kind: 'OTHER',
        decisions: [
          {
            ordinal: 1,
            text: 'Styrelsen säger ja.',
            kind: 'FUND',
            links: [{ decision: 'decision:a1:1:1', kind: 'FOLLOWS_UP' }],
            fundings: [
              money(100, 'project:p1'),
              money(700, 'project:p2'),
              money(5, 'project:p1', { isConditional: true }),
              { ...money(60, 'project:p1'), status: 'PROPOSED' as const },
            ],
          },
        ],
      },
    ]),
  ],
};

const graph = await emptiedGraph();
const api = await testServer();
type Row = Record<string, string | number | null>;
const answer = async (slug: string, given: Record<string, string> = {}): Promise<Row[]> => {
  const { status, body } = await api.get(`/questions/${slug}.json?${new URLSearchParams(given)}`);
  expect([status, status === 200 ? '' : body]).toEqual([200, '']);
  return JSON.parse(body) as Row[];
};
const only = (rows: readonly Row[], ...columns: string[]): unknown[][] =>
  rows.map((row) => columns.map((column) => row[column]));

beforeAll(async () => {
  await recordRegion(graph, REGION);
  const set = `mutation ($a: SetParticipationInput!, $b: SetParticipationInput!, $c: SetParticipationInput!) {
    a: setParticipation(input: $a) { userErrors { message } } b: setParticipation(input: $b) { userErrors { message } }
    c: setParticipation(input: $c) { userErrors { message } } }`;
  const at = { project: 'project:skilda', role: 'PARTICIPANT' };
  const fine = { userErrors: [] };
  expect(
    await api.data(set, {
      a: { ...at, participant: AS, from: '2019-01-01', to: '2020-01-01' },
      b: { ...at, participant: ANGEN, from: '2020-01-01' },
      c: { ...at, participant: 'municipality:9003', from: '2019-06-01', to: '2020-06-01' },
    }),
  ).toEqual({ a: fine, b: fine, c: fine });
}, 120_000);

test('more projects than a page holds are all told, and those of other times are not shared', async () => {
  const rows = await answer('delade-projekt', { a: AS, b: ANGEN });
  expect(rows).toHaveLength(MANY);
  expect(rows.map(({ projectId }) => projectId)).not.toContain('project:skilda');
  expect(
    only(await answer('delade-projekt', { a: AS, b: 'municipality:9003' }), 'projectId', 'since', 'until'),
  ).toEqual([['project:skilda', '2019-06-01', '2020-01-01']]);
});

test('who works most with whom counts every shared thing once', async () => {
  const [first] = await answer('arbetar-mest-med', { k: AS });
  expect(first).toMatchObject({ municipality: 'Ängen', weight: MANY });
  expect(String(first?.projectId).split('; ')).toHaveLength(MANY);
  const [newman] = await answer('arbetar-mest-med', { k: 'municipality:9003', vikt: 'newman' });
  expect(Number(newman?.weight)).toBeGreaterThan(0);
});

test('who declined, was asked or has left is missing, and the answer says which', async () => {
  expect(
    only(await answer('kommuner-som-saknas', { p: 'project:p1' }), 'municipality', 'standing', 'evidence'),
  ).toEqual([
    ['Bro', 'tillfrågad, inget svar känt', 'Protokoll a1, punkt 1'],
    ['Dal', 'avstår', 'Protokoll a1, punkt 1'],
  ]);
  expect(only(await answer('kommuner-som-saknas', { p: 'project:skilda' }), 'municipality', 'standing')).toEqual([
    ['Bro', 'har lämnat 2020-06-01'],
    ['Dal', 'ingen uppgift'],
    ['Ås', 'har lämnat 2020-01-01'],
  ]);
});

test('what is left of a pot is what was set aside less what was granted, for all its rows', async () => {
  expect(
    only(
      await answer('beviljade-medel'),
      'year',
      'municipality',
      'grantedSek',
      'potAllocatedSek',
      'potRemainingSek',
      'uncounted',
    ),
  ).toEqual([
    [2020, 'Ås', 100, 500, -300, 'villkorat 5 kr Projekt 1'],
    [2020, null, 700, 500, -300, 'villkorat 5 kr Projekt 1'],
  ]);
});

test('an answer of the board is what became of it', async () => {
  expect(only(await answer('hanvisat-till-styrelsen'), 'outcome', 'result', 'resultDate', 'meant')).toEqual([
    ['beslutat', 'Styrelsen säger ja.', '2020-06-06', 'Styrelsen 2020-06-06'],
  ]);
});

test('every idea is counted once, whoever it is of', async () => {
  const rows = await answer('ideer');
  expect(rows.reduce((sum, { pitched }) => sum + Number(pitched), 0)).toBe(MANY);
  expect(only(rows, 'municipality', 'pitched')).toEqual([
    ['Ås', 1],
    [null, MANY - 1],
  ]);
});

test('a form offers every project, its name as text', async () => {
  const { body } = await api.get('/questions');
  expect(body.match(/<option value="project:p\d+">/g)).toHaveLength(MANY * 2);
  expect(body).toContain('&lt;b&gt;Skilda&lt;/b&gt; &amp; tider');
  expect(body).not.toContain('<b>');
});

test('linked data walks long lists to their end too', async () => {
  const { body } = await api.get(`/id/${AS}?format=jsonld`);
  expect(JSON.parse(body).participation).toHaveLength(MANY + 1);
});
