import { describe, expect, test } from '@jest/globals';
import { createLoaders } from '../../loaders/index.ts';
import { commonOf, readingOver } from '../../loaders/reading.ts';
import { sharing } from '../../loaders/sharing.ts';
import { testGraph } from '../support/neo4j.ts';
import { testServer } from '../support/server.ts';

const api = await testServer();
const graph = await testGraph();
const JUNE = 'document:kommundirektorsgruppen-2022-06-17';

describe('documents', () => {
  test('come with the latest meeting first and can be walked page by page', async () => {
    const page = 'totalCount nodes { name meeting { date } } pageInfo { hasNextPage endCursor }';
    type Page = {
      documents: { totalCount: number; nodes: { meeting: { date: string } }[]; pageInfo: { endCursor: string } };
    };
    const first = (await api.data<Page>(`{ documents(first: 3) { ${page} } }`)).documents;
    const after = first.pageInfo.endCursor;
    const rest = (await api.data<Page>(`query ($after: String) { documents(after: $after) { ${page} } }`, { after }))
      .documents;
    expect(first.totalCount).toBe(5);
    expect([...first.nodes, ...rest.nodes].map(({ meeting }) => meeting.date)).toEqual([
      '2022-08-26',
      '2022-06-17',
      '2022-02-11',
      '2021-06-18',
      '2019-04-05',
    ]);
    expect(rest.pageInfo).toMatchObject({ hasNextPage: false });
  });

  test('say what they are, who holds the original and which meeting they record', async () => {
    const { node } = await api.data(`{ node(id: "${JUNE}") { ... on Document {
      name title url status approvedOn approvedBy { name } access accessGround registryNumber contentUrl mediaType sha256 receivedAt
      holder { id } replaces { id } replacedBy { id } meeting { id documents { id } } } } }`);
    expect(node).toEqual({
      name: 'Kommundirektörsmöte i Familjen Helsingborg, 17 juni 2022',
      title: 'Kommundirektörsmöte i Familjen Helsingborg, 17 juni 2022',
      url: `https://example.se/id/${JUNE}`,
      status: 'APPROVED',
      approvedOn: null,
      approvedBy: [],
      access: 'PUBLIC',
      accessGround: null,
      registryNumber: null,
      contentUrl: null,
      mediaType: 'text/markdown',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      receivedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      holder: { id: 'organization:sekretariatet-familjen-helsingborg' },
      replaces: null,
      replacedBy: null,
      meeting: { id: 'meeting:kommundirektorsgruppen-2022-06-17', documents: [{ id: JUNE }] },
    });
  });

  test('of meetings after the day asked for are left out', async () => {
    expect(
      await api.data('query @asOf(date: "2021-06-18") { documents { totalCount nodes { meeting { date } } } }'),
    ).toEqual({
      documents: { totalCount: 2, nodes: [{ meeting: { date: '2021-06-18' } }, { meeting: { date: '2019-04-05' } }] },
    });
  });
});

describe('passages', () => {
  type Passages = { node: { passages: { totalCount: number; nodes: { ordinal: number; locator: string }[] } } };

  test('stand in document order, numbered from 1, from the heading to the signature', async () => {
    const { node } = await api.data<Passages>(
      `{ node(id: "${JUNE}") { ... on Document { passages(first: 100) { totalCount nodes { ordinal locator } } } } }`,
    );
    const { nodes, totalCount } = node.passages;
    expect(nodes.map(({ ordinal }) => ordinal)).toEqual(Array.from({ length: totalCount }, (_, index) => index + 1));
    expect(nodes.slice(0, 2).map(({ locator }) => locator)).toEqual(['sidhuvud', 'närvarolista']);
    expect(nodes.at(-1)?.locator).toBe('underskrift');
    const decided = nodes.findIndex(({ locator }) => locator === 'punkt 3, beslut 1');
    expect(nodes[decided - 1]?.locator).toBe('punkt 3');
  });

  test('answer by id with their text and their document', async () => {
    expect(
      await api.data(`{ node(id: "passage:kommundirektorsgruppen-2022-06-17:3:1") {
        ... on Passage { text verbatim locator start end page document { id } } } }`),
    ).toEqual({
      node: {
        text: 'Gruppen noterade informationen om det nya avtalet.',
        verbatim: false,
        locator: 'punkt 3, beslut 1',
        start: null,
        end: null,
        page: null,
        document: { id: JUNE },
      },
    });
  });

  test('take as many statements for five documents as for one', async () => {
    const asked = (first: number) =>
      `{ documents(first: ${first}) { nodes { passages(first: 5) { nodes { ordinal document { id } } } } } }`;
    expect((await api.statements(asked(5))).sort()).toEqual((await api.statements(asked(1))).sort());
  });
});

test('who may not see a document sees neither it nor its passages, anywhere', async () => {
  const { document, base, issue, search } = createLoaders(
    readingOver(graph.read, commonOf({ today: '2026-11-21', asOf: null, access: ['INTERNAL'] }), sharing()),
  );
  const forward = { tag: '', direction: 'ASC', size: 10, after: null, before: null, backward: false } as const;
  const meeting = 'meeting:kommundirektorsgruppen-2022-06-17';
  const passage = 'passage:kommundirektorsgruppen-2022-06-17:3';
  expect(await document.byId(JUNE)).toBeNull();
  expect(await document.ofMeeting(meeting)).toEqual([]);
  expect(await document.passage(passage)).toBeNull();
  await expect(document.knownPassage(passage)).rejects.toThrow(passage);
  expect(await base.evidence([passage])).toEqual([]);
  expect(await issue.byId('issue:kommundirektorsgruppen-2022-06-17:1')).toBeNull();
  const lists = [
    document.list(forward),
    document.passages(JUNE, forward),
    issue.list({ status: null, kinds: null }, forward),
  ];
  const hits = search.hits('noterade', null, forward, (id) => id);
  for (const list of [...lists, hits]) expect([await list.totalCount(), await list.nodes()]).toEqual([0, []]);
});
