import { expect, test } from '@jest/globals';
import { testServer } from '../support/server.ts';

const api = await testServer();
const NEW = 'agreement:samarbetsavtal-samhallsorientering-2022';

test('the agreements come by name with how far they have come', async () => {
  expect(await api.data('{ agreements { totalCount nodes { name kind status } } }')).toEqual({
    agreements: {
      totalCount: 3,
      nodes: [
        { name: 'Samarbetsavtal om samhällsorientering 2022', kind: 'samarbetsavtal', status: 'SIGNED' },
        { name: 'Samarbetsavtal om samhällsorientering med Länsstyrelsen', kind: 'samarbetsavtal', status: 'SIGNED' },
        { name: 'Samverkansavtal YH-acceleratorn', kind: 'samverkansavtal', status: 'DRAFT' },
      ],
    },
  });
});

test('the agreement signed in June 2022 takes the place of the one with the county board', async () => {
  expect(
    await api.data(`{ node(id: "${NEW}") { ... on Agreement { signedOn endsOn partiesText parties { name } decisions { id }
      replaces { name signedOn parties { __typename name } replaces { name } } } } }`),
  ).toEqual({
    node: {
      signedOn: '2022-06-17',
      endsOn: null,
      partiesText: 'berörda kommuner',
      parties: [],
      decisions: [{ id: 'decision:kommundirektorsgruppen-2022-06-17:3:1' }],
      replaces: {
        name: 'Samarbetsavtal om samhällsorientering med Länsstyrelsen',
        signedOn: null,
        parties: [{ __typename: 'Organization', name: 'Länsstyrelsen Skåne' }],
        replaces: null,
      },
    },
  });
});

test('the draft for YH-acceleratorn covers the project and runs for a year', async () => {
  expect(
    await api.data(`{ node(id: "agreement:samverkansavtal-yh-acceleratorn") { ... on Agreement {
      termMonths partiesText covers { __typename name } decisions { date kind } } } }`),
  ).toEqual({
    node: {
      termMonths: 12,
      partiesText: 'respektive kommun',
      covers: [{ __typename: 'Project', name: 'YH-acceleratorn' }],
      decisions: [{ date: '2021-06-18', kind: expect.any(String) }],
    },
  });
});

test('as of a day before them, decisions on an agreement are left out', async () => {
  expect(
    await api.data(`query @asOf(date: "2021-12-31") { node(id: "${NEW}") { ... on Agreement { decisions { id } } } }`),
  ).toEqual({ node: { decisions: [] } });
});

test('parties, covers and decisions of many agreements are one statement each', async () => {
  const ran = await api.statements(
    '{ agreements { nodes { parties { name } covers { name } decisions { text } replaces { name } } } }',
  );
  expect(new Set(ran).size).toBe(ran.length);
});

test('a cursor of another list is refused', async () => {
  const { organizations } = await api.data<{ organizations: { pageInfo: { endCursor: string } } }>(
    '{ organizations(first: 1) { pageInfo { endCursor } } }',
  );
  const { errors } = await api.query(
    'query ($after: String) { agreements(after: $after) { totalCount nodes { id } } }',
    {
      after: organizations.pageInfo.endCursor,
    },
  );
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'agreements.after' });
});
