// Minutes that are not for everybody: what they say is told nowhere, and everybody is told that something was written.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { municipalitiesOfSweden } from '../../seed/names.ts';
import { emptiedGraph } from '../support/region.ts';
import { testServer } from '../support/server.ts';
import { stored } from '../support/stored.ts';

const graph = await emptiedGraph();
const inGraph = stored(graph);
const api = await testServer({ country: municipalitiesOfSweden() });

const OPEN = `# Kommunchefsgruppen i Inre Fjärden

Protokoll 2024-03-15

Plats och tid: Mötet genomfördes den 15 mars 2024 kl 09.00-11.30 i Hudiksvall.

Närvarande:

Åsa Bergmark, Hudiksvall

Nils Öman, Nordanstig

1. Mötets öppnande

2. Projektplan Gemensam växel

Nils Öman, Nordanstig, presenterade projektplanen.

Beslut

att godkänna projektplanen för Gemensam växel.
`;
const HIDDEN = `# Kommunchefsgruppen i Inre Fjärden

Protokoll 2024-04-19

Plats och tid: Mötet genomfördes den 19 april 2024 kl 09.00-11.30 i Hudiksvall.

Närvarande:

Åsa Bergmark, Hudiksvall

Nils Öman, Nordanstig

~~Kajsa Okändsson~~

1. Mötets öppnande

2. Slutrapport Gemensam växel

Nils Öman, Nordanstig, och Åsa Bergmark, Hudiksvall, slutredovisade projektet; kryptonyckeln berördes.

Beslut

att godkänna slutrapporten om kryptonyckeln för Gemensam växel.

att bevilja projektet Gemensam växel 250 tkr ur projektmedel 2024.

att Åsa Bergmark återkommer om kryptonyckeln senast den 12 maj.
`;
/** A word that only the hidden minutes have. */
const SECRET = /kryptonyckeln/i;

const SEND =
  'mutation Send($input: IngestDocumentInput!) { ingestDocument(input: $input) { document { id access } meeting { id } userErrors { message } } }';
const send = async (text: string, more: object = {}): Promise<string> => {
  const input = { name: 'protokoll.md', contentBase64: Buffer.from(text).toString('base64'), ...more };
  const { ingestDocument: sent } = await api.data<{
    ingestDocument: { meeting: { id: string } | null; userErrors: unknown[] };
  }>(SEND, { input });
  expect(sent.userErrors).toEqual([]);
  return sent.meeting?.id ?? '';
};

/** Each root list, with what the hidden minutes could be seen through. */
const ROOTS = [
  'decisions(first: 100) { totalCount nodes { id text } }',
  'agendaItems(first: 100) { totalCount nodes { id heading summary } }',
  'assignments(first: 100) { totalCount nodes { id task } }',
  'dataIssues(first: 100) { totalCount nodes { id message } }',
  'documents(first: 100) { totalCount nodes { id title passages { nodes { text } } } }',
  'fundingSummary(groupBy: []) { amountSek fundings }',
  'annualStatistics(year: 2024) { grantedSek meetings { count } decisions { kind count } attendance { attendance { meetings } } projectsByPhase { phase count } }',
  'coverage { documents unresolvedNames understoodShare }',
  'meetings { nodes { id attendance { person { name } } agendaItems { heading } decisions { text } documents { id } issues { message } } }',
  'people { nodes { name attendance { totalCount } assignments { totalCount } issues { message } mentions { nodes { text } } } }',
  'municipalities(first: 100) { nodes { name attendance { meetings } director { person { name } } posts { totalCount } projects { totalCount } } }',
  'projects { nodes { name participants { totalCount } people { person { name } role } phase grantedSek decisions { totalCount } events { kind } fundings { amountSek } issues { message } } }',
  'fundingPots { name grantedSek fundings { amountSek } }',
  'search(text: "kryptonyckeln") { totalCount }',
];
/** As every list shows it, without the meeting itself: that the body met is no secret. */
async function everything(meeting: string): Promise<string> {
  const answers: Record<string, unknown> = {};
  for (const root of ROOTS) Object.assign(answers, await api.data(`{ ${root} }`));
  const data = answers as { meetings: { nodes: { id: string }[] } };
  const met = data.meetings.nodes.find(({ id }) => id === meeting);
  if (met)
    expect(met).toEqual({ id: meeting, attendance: [], agendaItems: [], decisions: [], documents: [], issues: [] });
  return JSON.stringify({ ...data, meetings: data.meetings.nodes.filter(({ id }) => id !== meeting) });
}

describe('minutes read in for internal use', () => {
  let before = '';
  let meeting = '';
  beforeAll(async () => {
    await send(OPEN);
    before = await everything('');
    meeting = await send(HIDDEN, { access: 'INTERNAL', accessGround: 'OSL 18 kap. 8 §' });
  });

  test('are in no list, total, figure or search, nor at anything they speak of', async () => {
    const after = await everything(meeting);
    expect(after).not.toMatch(SECRET);
    const { people: _, fundingPots: _pots, ...shown } = JSON.parse(after) as Record<string, unknown>;
    const { people: __, fundingPots: __pots, ...were } = JSON.parse(before) as Record<string, unknown>;
    // Names are a register of their own: people and pots that only these minutes name are there, with nothing about them.
    expect(shown).toEqual(were);
  });

  test('are not found by id', async () => {
    const labels = [
      'Document',
      'Passage',
      'AgendaItem',
      'Decision',
      'Assignment',
      'Funding',
      'ProjectEvent',
      'DataIssue',
    ];
    const said = (await Promise.all(labels.map((label) => inGraph.nodes(label)))).flat();
    const all = said.flatMap(({ id, date }) => (date === '2024-04-19' ? [String(id)] : []));
    expect(new Set(all.map((id) => id.split(':')[0]))).toEqual(
      new Set(['document', 'passage', 'item', 'decision', 'assignment', 'funding', 'event', 'issue']),
    );
    const { nodes } = await api.data<{ nodes: unknown[] }>('query All($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: all,
    });
    expect(nodes).toEqual(all.map(() => null));
  });

  test('are told of in the feed as something that was written, and not what', async () => {
    const { changes } = await api.data<{ changes: { nodes: { subject: string; before: unknown; after: unknown }[] } }>(
      '{ changes(first: 100) { nodes { subject before after } } }',
    );
    expect(JSON.stringify(changes)).not.toMatch(SECRET);
    const items = changes.nodes.filter(({ subject }) => subject.startsWith('item:') && subject.includes('2024-04-19'));
    expect(items).toHaveLength(2);
    expect(items.map(({ before: was, after }) => [was, after])).toEqual(items.map(() => [null, null]));
    expect(changes.nodes.some(({ after }) => after !== null)).toBe(true);
  });

  test('hide also what a hand does with them', async () => {
    const [task] = await inGraph.nodes('Assignment');
    const input = {
      assignment: task?.['id'],
      status: 'DONE',
      completedOn: '2024-05-02',
      note: 'Kryptonyckeln är bytt.',
    };
    const SET = `mutation Set($input: UpdateAssignmentInput!) { updateAssignment(input: $input) { assignment { id } change { id before after } userErrors { code } } }`;
    const { updateAssignment: done } = await api.data<{
      updateAssignment: { assignment: unknown; change: { before: unknown; after: unknown } };
    }>(SET, { input });
    expect(done.assignment).toBeNull();
    expect(done.change).toMatchObject({ before: null, after: null });
    expect(await everything(meeting)).not.toMatch(SECRET);
  });

  test('are shown in whole when a version for everybody takes their place, and what the hidden one said stays untold', async () => {
    await send(HIDDEN.replaceAll('kryptonyckeln', 'nyckeln'));
    const { decisions } = await api.data<{ decisions: { totalCount: number } }>('{ decisions { totalCount } }');
    expect(decisions.totalCount).toBe(4);
    const { changes } = await api.data('{ changes(first: 100) { nodes { subject before after } } }');
    expect(JSON.stringify(changes)).not.toMatch(SECRET);
  });
});
