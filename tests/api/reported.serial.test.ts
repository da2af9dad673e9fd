// A task is given at one meeting and reported at the next: it is done from that day, unless somebody says otherwise.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { municipalitiesOfSweden } from '../../seed/names.ts';
import { dump } from '../support/dump.ts';
import { emptiedGraph, emptyAgain } from '../support/region.ts';
import { testServer } from '../support/server.ts';

const graph = await emptiedGraph();
const api = await testServer({ country: municipalitiesOfSweden() });

const head = (day: string, town: string): string => `# Kommunchefsgruppen Nordanå

Minnesanteckningar ${day}

Plats och tid: ${town} kommunhus, kl. 09.00–11.00

## Närvarande

- Ada Ek, Bräcke
- Bo Alm, Krokom
- Cia Berg, Ragunda
`;
const GIVEN = `${head('2023-03-10', 'Ragunda')}
## 1. Nya projektidéer

Följande idéer presenterades:

- Delad växel, *Ada Ek, Bräcke*

**Beslut**

att projektet Delad växel går vidare och tar fram en projektplan till mötet den 12 maj.
`;
const REPORTED = `${head('2023-05-12', 'Bräcke')}
## 1. Projektplan Delad växel

Ada Ek, Bräcke, presenterade projektplanen för Delad växel.

**Beslut**

att godkänna projektplanen för Delad växel.
`;
const NOT_REPORTED = `${head('2023-05-12', 'Bräcke')}
## 1. Kollektivtrafik

Cia Berg informerade om den nya tidtabellen.

**Beslut**

att tacka för informationen.
`;

const SEND = 'mutation Send($input: IngestDocumentInput!) { ingestDocument(input: $input) { userErrors { message } } }';
async function send(text: string): Promise<void> {
  const input = { name: 'protokoll.md', contentBase64: Buffer.from(text).toString('base64') };
  expect(await api.data(SEND, { input })).toEqual({ ingestDocument: { userErrors: [] } });
}
const TASK = 'assignment:kommunchefsgruppen-nordana-2023-03-10:1:1:1';
const standing = async (day?: string) =>
  (
    await api.data<{ node: { status: string; completedOn: string | null } }>(
      `query${day ? ` @asOf(date: "${day}")` : ''} { node(id: "${TASK}") { ... on Assignment { status completedOn } } }`,
    )
  ).node;
const listed = async (status: string) =>
  (
    await api.data<{ assignments: { nodes: unknown[] } }>(
      `{ assignments(filter: {status: [${status}]}) { nodes { id } } }`,
    )
  ).assignments.nodes;

const SETTLE = `mutation Settle($input: ResolveDataIssueInput!) { resolveDataIssue(input: $input) { change { id } userErrors { code message } } }`;
async function answered(action: string): Promise<string> {
  const { dataIssues } = await api.data<{ dataIssues: { nodes: { id: string }[] } }>(
    '{ dataIssues(kind: [FOLLOW_UP]) { nodes { id } } }',
  );
  const input = { issue: dataIssues.nodes[0]?.id, accept: { action } };
  const { resolveDataIssue: done } = await api.data<{
    resolveDataIssue: { change: { id: string } | null; userErrors: unknown[] };
  }>(SETTLE, { input });
  expect(done.userErrors).toEqual([]);
  return done.change?.id ?? '';
}

describe('an assignment that a later meeting reports', () => {
  beforeEach(async () => {
    await emptyAgain(graph);
    await send(GIVEN);
    await send(REPORTED);
  });

  test('is done from the day of that meeting, and was open or late before', async () => {
    expect(await standing()).toEqual({ status: 'DONE', completedOn: '2023-05-12' });
    expect(await standing('2023-05-12')).toEqual({ status: 'DONE', completedOn: '2023-05-12' });
    expect(await standing('2023-05-11')).toEqual({ status: 'OPEN', completedOn: null });
    expect(await listed('DONE')).toEqual([{ id: TASK }]);
    expect(await listed('OPEN, OVERDUE')).toEqual([]);
  });

  test('is open again when the minutes are corrected and no longer report it', async () => {
    await send(NOT_REPORTED);
    expect(await standing()).toEqual({ status: 'OVERDUE', completedOn: null });
    await send(`${REPORTED}\nMötet avslutades.\n`);
    expect(await standing()).toEqual({ status: 'DONE', completedOn: '2023-05-12' });
  });

  test('stays open when a person says so, whatever is read again, until that is taken back', async () => {
    const before = await dump(graph);
    const change = await answered('KEEP_OPEN');
    expect(await standing()).toEqual({ status: 'OVERDUE', completedOn: null });
    await api.data('mutation Undo($id: ID!) { undo(change: $id) { userErrors { code } } }', { id: change });
    expect(await dump(graph)).toEqual(before);
    expect(await standing()).toEqual({ status: 'DONE', completedOn: '2023-05-12' });
    await answered('KEEP_OPEN');
    await send(`${REPORTED}\nMötet avslutades.\n`);
    expect(await standing()).toEqual({ status: 'OVERDUE', completedOn: null });
  });

  test('is done on that day by hand when a person says so, also when the minutes are corrected', async () => {
    await answered('CLOSE_ASSIGNMENT');
    await send(NOT_REPORTED);
    expect(await standing()).toEqual({ status: 'DONE', completedOn: '2023-05-12' });
  });
});
