import { expect, test } from '@jest/globals';
import { testServer } from '../support/server.ts';

const api = await testServer();
type Items = { agendaItems: { totalCount: number; nodes: { id: string }[]; pageInfo: { endCursor: string } } };
const at = (place: string) => `item:kommundirektorsgruppen-${place}`;
const placesOf = ({ agendaItems }: Items) => agendaItems.nodes.map(({ id }) => id.replace(at(''), ''));

test('items come meeting by meeting, the latest first, each in the order of its agenda', async () => {
  const page =
    'query ($after: ID) { agendaItems(first: 7, after: $after) { totalCount pageInfo { endCursor } nodes { id } } }';
  const text = page.replace('ID', 'String');
  const first = await api.data<Items>(text);
  expect(placesOf(first)).toEqual([...[1, 2, 3, 4, 5, 6].map((n) => `2022-08-26:${n}`), '2022-06-17:1']);
  const second = await api.data<Items>(text, { after: first.agendaItems.pageInfo.endCursor });
  expect(placesOf(second)).toEqual([2, 3, 4, 5, 6, 7, 8].map((n) => `2022-06-17:${n}`));
  expect(second.agendaItems.totalCount).toBe(37);
});

test('an item tells when it began, who presented it for whom, and what it is about', async () => {
  type Presenter = { person: { name: string } };
  const { node } = await api.data<{ node: { presenters: Presenter[] } }>(
    `{ node(id: "${at('2022-02-11:4')}") { ... on AgendaItem { name heading kind time label url meeting { date } matter { id }
      presenters { person { name } representing { name } } projects { name } networks { name } decisions { ordinal }
      about { __typename } evidence { locator } } } }`,
  );
  expect(node).toMatchObject({
    name: 'Pitchomgång Test- och utvecklingsprojekt',
    heading: 'Pitchomgång Test- och utvecklingsprojekt',
    ...{ kind: 'PITCH', time: '10:55', label: null, url: `https://example.se/id/${at('2022-02-11:4')}` },
    meeting: { date: '2022-02-11' },
    matter: { id: 'matter:test-och-utvecklingsprojekt' },
    projects: [
      { name: 'Datadelning för en smidigare trafikvardag!' },
      { name: 'Film i Familjen' },
      { name: 'Gemensam utbildningsportal i Familjen Helsingborg' },
      { name: 'Gemensam vuxenutbildningsansökan' },
      { name: 'Tillgänglighetsguide' },
    ],
    networks: [],
    decisions: [{ ordinal: 1 }, { ordinal: 2 }],
    evidence: [{ locator: 'punkt 4' }],
  });
  expect(node.presenters).toHaveLength(8);
  expect(node.presenters).toContainEqual({
    person: { name: 'Anders Björkqvist' },
    representing: [{ name: 'Klippan' }],
  });
});

test('the printed number is not the place on the agenda', async () => {
  expect(
    await api.data(
      `{ nodes(ids: ["${at('2019-04-05:3')}", "${at('2021-06-18:3')}"]) { ... on AgendaItem { ordinal label name } } }`,
    ),
  ).toEqual({
    nodes: [
      { ordinal: 3, label: '3', name: 'Idé om uppföljning av statistik from 2020 "Läget i Familjen Helsingborg"' },
      { ordinal: 3, label: null, name: 'Paus' },
    ],
  });
});

test('what an item speaks of and is no entity, a coming meeting, is not among what it is about', async () => {
  expect(
    await api.data(`{ node(id: "${at('2022-08-26:3')}") { ... on AgendaItem { about { __typename name } } } }`),
  ).toEqual({ node: { about: [{ __typename: 'Body', name: 'Styrelsen' }] } });
});

test.each([
  ['a word of the heading', '{ text: "incheckningsrunda" }', ['2019-04-05:1']],
  ['a word of the summary', '{ text: "YH-acceleratorn" }', ['2021-06-18:9']],
  ['no word at all', '{ text: "&&" }', []],
  ['kind', '{ kind: [PITCH] }', ['2022-06-17:5', '2022-02-11:4']],
  ['day', '{ date: { from: "2022-06-17", to: "2022-06-18" }, kind: [AGREEMENT] }', ['2022-06-17:3']],
  ['body', '{ body: ["body:styrelsen"] }', []],
  ['what they are about', '{ about: ["matter:familjedagen"] }', ['2022-06-17:2', '2021-06-18:9']],
  ['who presented them', '{ presentedBy: ["person:max-granstrom"] }', ['2022-02-11:4', '2021-06-18:2']],
  ['for whom they were presented', '{ presentedBy: ["municipality:1284"] }', ['2022-02-11:4', '2021-06-18:2']],
  [
    'all of it',
    '{ body: ["body:kommundirektorsgruppen"], about: ["project:smarta-lokaler"], kind: [PROJECT_PLAN] }',
    ['2022-08-26:4'],
  ],
])('items by %s', async (_, filter, places) => {
  expect(placesOf(await api.data<Items>(`{ agendaItems(filter: ${filter}) { nodes { id } } }`))).toEqual(places);
});

test('a blank text is no condition', async () => {
  const { agendaItems } = await api.data<Items>('{ agendaItems(filter: { text: "  " }) { totalCount } }');
  expect(agendaItems.totalCount).toBe(37);
});

test('as of a day, later items have not been', async () => {
  expect(
    await api.data(`query @asOf(date: "2021-12-31") { agendaItems { totalCount } node(id: "${at('2022-06-17:5')}") { id }
      matter(name: "Familjedagen") { items { nodes { id } } } }`),
  ).toEqual({
    agendaItems: { totalCount: 16 },
    node: null,
    matter: { items: { nodes: [{ id: at('2021-06-18:9') }] } },
  });
});

test('one unknown id is named with where it stands', async () => {
  const { errors } = await api.query(
    '{ agendaItems(filter: { about: ["matter:familjedagen", "matter:båtar"] }) { totalCount } }',
  );
  expect(errors?.[0]?.message).toMatch(/«matter:båtar»/);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'agendaItems.filter.about' });
});

test('a longer list of items asks the graph no more often', async () => {
  const asked = (first: number) => `{ agendaItems(first: ${first}) { nodes { meeting { name } matter { name }
    presenters { person { name } representing { name } } about { name } decisions { name } } } }`;
  const few = await api.statements(asked(28));
  const many = await api.statements(asked(37));
  // Things of one kind that hang on different fields may share a statement or not, as the answers happen to arrive.
  expect(new Set(many)).toEqual(new Set(few));
  expect(many.length).toBeLessThan(2 * new Set(many).size);
});
