import { expect, test } from '@jest/globals';
import { testServer } from '../support/server.ts';

const api = await testServer();
const GROUP = 'body:kommundirektorsgruppen';

test('every body comes by name with its kind', async () => {
  expect(await api.data('{ bodies { name kind } }')).toEqual({
    bodies: [
      { name: 'Kommundirektörsgruppen', kind: 'DIRECTORS_GROUP' },
      { name: 'Presidiet', kind: 'PRESIDIUM' },
      { name: 'Referensgruppen för kommundirektörsgruppens möten', kind: 'REFERENCE_GROUP' },
      { name: 'Skånes kommundirektörer', kind: 'OTHER' },
      { name: 'Styrande samverkansgruppen för Kompetenssamverkan Skåne', kind: 'STEERING_GROUP' },
      { name: 'Styrelsen', kind: 'BOARD' },
    ],
  });
});

test('the directors’ group changes its chair on 26 August 2022', async () => {
  const asked = `{ node(id: "${GROUP}") { ... on Body {
    first: chair(at: "2019-04-05") { name } before: chair(at: "2022-08-25") { name } after: chair(at: "2022-08-26") { name }
    unknown: chair(at: "2019-04-04") { name } today: chair { name } } } }`;
  expect(await api.data(asked)).toEqual({
    node: {
      first: { name: 'Palle Lundberg' },
      before: { name: 'Palle Lundberg' },
      after: { name: 'Johan Lindberg' },
      unknown: null,
      today: { name: 'Johan Lindberg' },
    },
  });
});

test('as of the summer of 2022 the chair is the one it had then', async () => {
  expect(
    await api.data(`query @asOf(date: "2022-07-01") { node(id: "${GROUP}") { ... on Body { chair { name } } } }`),
  ).toEqual({ node: { chair: { name: 'Palle Lundberg' } } });
});

test('on a day the group has its eleven members and its chair', async () => {
  type Membership = { role: string; member: { name: string }; certainty: string };
  const { node } = await api.data<{ node: { memberships: Membership[] } }>(
    `{ node(id: "${GROUP}") { ... on Body { memberships(at: "2022-06-17") { role certainty member { name } } } } }`,
  );
  expect(node.memberships.map(({ role, member }) => `${member.name} ${role}`)).toEqual([
    'Ardiana Demjaha MEMBER',
    'Carina Leffler MEMBER',
    'Charlotte Rosenlund Sjövall MEMBER',
    'Christer Pålsson MEMBER',
    'Herman Crespin MEMBER',
    'Jonas Jönsson MEMBER',
    'Kristina Magnusson MEMBER',
    'Palle Lundberg CHAIR',
    'Palle Lundberg MEMBER',
    'Stefan Larsson MEMBER',
    'Tomas Rikse MEMBER',
    'Ulf Bengtsson MEMBER',
  ]);
});

test('meetings are those with minutes, the latest first, unless others are asked for', async () => {
  expect(
    await api.data(`{ bodies { name minuted: meetings { totalCount nodes { date } }
      all: meetings(filter: { status: null, minuted: null }) { totalCount } } }`),
  ).toMatchObject({
    bodies: [
      {
        name: 'Kommundirektörsgruppen',
        minuted: {
          totalCount: 5,
          nodes: [
            { date: '2022-08-26' },
            { date: '2022-06-17' },
            { date: '2022-02-11' },
            { date: '2021-06-18' },
            { date: '2019-04-05' },
          ],
        },
        all: { totalCount: 8 },
      },
      { name: 'Presidiet', minuted: { totalCount: 0, nodes: [] } },
      { name: 'Referensgruppen för kommundirektörsgruppens möten' },
      { name: 'Skånes kommundirektörer', minuted: { totalCount: 0 }, all: { totalCount: 1 } },
      { name: 'Styrande samverkansgruppen för Kompetenssamverkan Skåne' },
      { name: 'Styrelsen', minuted: { totalCount: 0 }, all: { totalCount: 7 } },
    ],
  });
});

test('meetings can be filtered by date and walked from the oldest', async () => {
  expect(
    await api.data(`{ node(id: "${GROUP}") { ... on Body {
      meetings(filter: { date: { from: "2021-01-01", to: "2022-06-17" } }, orderBy: { field: DATE }) { nodes { date } } } } }`),
  ).toEqual({ node: { meetings: { nodes: [{ date: '2021-06-18' }, { date: '2022-02-11' }] } } });
});

test('a range of meetings that is empty is refused', async () => {
  const { errors } = await api.query(`{ node(id: "${GROUP}") { ... on Body {
    meetings(filter: { date: { from: "2022-01-01", to: "2022-01-01" } }) { totalCount } } } }`);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
});

test('chairs and members of all bodies are one statement each', async () => {
  const ran = await api.statements(
    '{ bodies { chair { name } memberships { role } meetings(first: 2) { nodes { date } } } }',
  );
  expect(new Set(ran).size).toBe(ran.length);
});
