import { expect, test } from '@jest/globals';
import { testServer } from '../support/server.ts';

const api = await testServer();

test('organisations come by name in Swedish order, page by page', async () => {
  const ask = (after: string | null) =>
    api.data<{ organizations: { totalCount: number; nodes: { name: string }[]; pageInfo: { endCursor: string } } }>(
      `query ($after: String) { organizations(first: 5, after: $after) { totalCount nodes { name } pageInfo { endCursor } } }`,
      { after },
    );
  const { organizations: first } = await ask(null);
  expect(first.totalCount).toBe(8);
  const { organizations: second } = await ask(first.pageInfo.endCursor);
  expect([...first.nodes, ...second.nodes].map(({ name }) => name)).toEqual([
    'Familjen Helsingborg',
    'Kompetenssamverkan Skåne',
    'Länsstyrelsen Skåne',
    'Region Skåne',
    'Sekretariatet Familjen Helsingborg',
    'Skånes Kommuner',
    'Sveriges Kommuner och Regioner',
    'Utredningen om försöksverksamhet',
  ]);
});

test('the county board is a state agency and a party to the old agreement on civic orientation', async () => {
  expect(
    await api.data(`{ node(id: "organization:lansstyrelsen-skane") { ... on Organization {
      kind aliases memberships { id } agreements { name } issues { kind } } } }`),
  ).toEqual({
    node: {
      kind: 'STATE_AGENCY',
      aliases: ['Länsstyrelsen', 'Länsstyrelsen i Skåne län'],
      memberships: [],
      agreements: [{ name: 'Samarbetsavtal om samhällsorientering med Länsstyrelsen' }],
      issues: [{ kind: 'AMBIGUOUS_NAME' }],
    },
  });
});

test('the secretariat has what it was asked to do', async () => {
  const { node } = await api.data<{ node: { assignments: { nodes: { task: string }[] } } }>(
    `{ node(id: "organization:sekretariatet-familjen-helsingborg") { ... on Organization { assignments { nodes { task } } } } }`,
  );
  expect(node.assignments.nodes).toContainEqual({ task: 'Stödja projektägarna' });
});

test('agreements of many organisations are one statement', async () => {
  const ran = await api.statements('{ organizations { nodes { agreements { name } } } }');
  expect(ran.filter((name) => name === 'agreement.ofParty')).toHaveLength(1);
});

test.each([
  ['first: 0', 'organizations.first'],
  ['first: 101', 'organizations.first'],
  ['after: "c29tZXdoZXJl"', 'organizations.after'],
])('organizations(%s) is refused and the argument named', async (argument, path) => {
  const { errors } = await api.query(`{ organizations(${argument}) { nodes { id } } }`);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: path });
});
