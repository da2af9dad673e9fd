import { expect, test } from '@jest/globals';
import { testServer } from '../support/server.ts';

const api = await testServer();
const at = (place: string) => `decision:kommundirektorsgruppen-${place}`;
type Decisions = { decisions: { totalCount: number; nodes: { id: string }[] } };
const placesOf = ({ decisions }: Decisions) => decisions.nodes.map(({ id }) => id.replace(at(''), ''));

test('every decision in minutes that have been read, the latest first', async () => {
  const data = await api.data<Decisions>('{ decisions(first: 100) { totalCount nodes { id } } }');
  expect(data.decisions.totalCount).toBe(38);
  expect(placesOf(data)).toHaveLength(38);
  expect(placesOf(data).slice(0, 2)).toEqual(['2022-08-26:6:2', '2022-08-26:6:1']);
});

test('a decision’s name is its first words', async () => {
  expect(
    await api.data(
      `{ nodes(ids: ["${at('2022-06-17:9:1')}", "${at('2022-08-26:6:1')}"]) { ... on Decision { name url } } }`,
    ),
  ).toEqual({
    nodes: [
      { name: 'Gruppen tackade Båstad för informationen.', url: `https://example.se/id/${at('2022-06-17:9:1')}` },
      { name: 'Johan Lindberg är tills vidare den som leder …', url: `https://example.se/id/${at('2022-08-26:6:1')}` },
    ],
  });
});

test('the money for Kickstart destination was granted on the board’s mandate', async () => {
  expect(
    await api.data(`{ node(id: "${at('2021-06-18:6:1')}") { ... on Decision { kind basis date ordinal meeting { date }
      agendaItem { heading } fundings { amountSek } projects { name } networks { name } municipalities { name }
      links { kind certainty evidence { id } decision { id basis ordinal date agendaItem { id } meeting { minuted body { name } } } } } } }`),
  ).toEqual({
    node: {
      ...{ kind: 'FUND', basis: 'MINUTES', date: '2021-06-18', ordinal: 1, meeting: { date: '2021-06-18' } },
      agendaItem: { heading: 'Projektplan ”kickstart destination”' },
      fundings: [{ amountSek: 1_500_000 }],
      projects: [{ name: 'Kickstart destination' }],
      networks: [{ name: 'Näringsliv och Destination' }],
      municipalities: [],
      links: [
        {
          ...{ kind: 'MANDATED_BY', certainty: 'STATED' },
          evidence: [{ id: 'passage:kommundirektorsgruppen-2021-06-18:6:1' }],
          decision: {
            id: 'decision:styrelsen-2021-06-04:mention:1',
            ...{ basis: 'MENTION', ordinal: null, date: '2021-06-04', agendaItem: null },
            meeting: { minuted: false, body: { name: 'Styrelsen' } },
          },
        },
      ],
    },
  });
});

test('one can follow a question from meeting to meeting, both ways', async () => {
  const { node } = await api.data<{ node: { links: { id: string }[] } }>(
    `{ node(id: "${at('2022-06-17:5:2')}") { ... on Decision { followsUp { id } followedUpBy { id } links { id } } } }`,
  );
  expect(node).toMatchObject({
    followsUp: [{ id: at('2022-02-11:4:2') }],
    followedUpBy: [{ id: at('2022-08-26:4:1') }, { id: at('2022-08-26:5:1') }],
  });
  // The link is a fact with an address of its own.
  expect(
    await api.data('query ($id: ID!) { node(id: $id) { __typename ... on DecisionLink { kind decision { id } } } }', {
      id: node.links[0]?.id,
    }),
  ).toEqual({ node: { __typename: 'DecisionLink', kind: 'FOLLOWS_UP', decision: { id: at('2022-02-11:4:2') } } });
});

test('who a question was sent on to, what for, and to which of their meetings', async () => {
  expect(
    await api.data(`{ nodes(ids: ["${at('2021-06-18:9:2')}", "${at('2022-06-17:4:2')}"]) { ... on Decision { referredTo { name }
      referrals { to { name } purpose on onPrecision onText meeting { id } result { id } evidence { locator } } } } }`),
  ).toMatchObject({
    nodes: [
      {
        referredTo: [{ name: 'Styrelsen' }],
        referrals: [
          { purpose: 'INFORMATION', on: null, onPrecision: null, onText: 'redan nu', meeting: null, result: null },
          {
            purpose: 'DECISION',
            on: '2021-09-03',
            onPrecision: 'DAY',
            meeting: { id: 'meeting:styrelsen-2021-09-02' },
          },
        ],
      },
      {
        referredTo: [{ name: 'Kommundirektörsgruppen' }, { name: 'Styrelsen' }],
        // A season says of no meeting that it is the one.
        referrals: [
          { to: { name: 'Kommundirektörsgruppen' }, purpose: 'PREPARATION', onPrecision: 'SEASON', meeting: null },
          { to: { name: 'Styrelsen' }, purpose: 'DECISION', onText: 'under hösten 2022', meeting: null },
        ],
      },
    ],
  });
});

test.each([
  ['their words', '{ text: "trafikvardag" }', ['2022-02-11:4:2']],
  ['their item’s heading', '{ text: "slutrapport" }', ['2021-06-18:4:2', '2021-06-18:4:1']],
  ['kind and range', '{ kind: [PRIORITISE], date: { from: "2022-01-01", to: "2022-06-17" } }', ['2022-02-11:4:1']],
  ['body, known by mention', '{ body: ["body:styrelsen"], basis: null }', ['decision:styrelsen-2021-06-04:mention:1']],
  ['body, with minutes', '{ body: ["body:styrelsen"] }', []],
  ['what they name', '{ concerns: ["municipality:1276"] }', []],
  // Klippan pitched «Film i Familjen», which the decision names.
  ['what somebody took part in that day', '{ involves: ["municipality:1276"] }', ['2022-02-11:4:1']],
  ['to whom they give work', '{ assignedTo: ["person:kristina-magnusson"] }', ['2022-02-11:3:2']],
  ['to whom they send the question', '{ referredTo: ["body:presidiet"] }', ['2022-06-17:8:1', '2021-06-18:9:3']],
  ['money', '{ minAmountSek: 139000 }', ['2021-06-18:6:1', '2021-06-18:5:2']],
  ['more money', '{ minAmountSek: 139001 }', ['2021-06-18:6:1']],
  ['having been followed up', '{ followedUp: true }', ['2022-06-17:5:2', '2022-02-11:4:2']],
  [
    'matter',
    '{ matter: ["matter:klimatkonferensen", "matter:verksamhetsplan"] }',
    ['2022-06-17:8:1', '2019-04-05:6:1'],
  ],
])('decisions by %s', async (_, filter, places) => {
  expect(placesOf(await api.data<Decisions>(`{ decisions(filter: ${filter}) { nodes { id } } }`))).toEqual(places);
});

test('followed up or not, each decision is one of them', async () => {
  const { decisions } = await api.data<Decisions>('{ decisions(filter: { followedUp: false }) { totalCount } }');
  expect(decisions.totalCount).toBe(36);
});

test('as of a day, nothing has come of it yet', async () => {
  expect(
    await api.data(`query @asOf(date: "2022-06-17") { decisions { totalCount } node(id: "${at('2022-06-17:5:2')}") {
      ... on Decision { followedUpBy { id } } } followed: decisions(filter: { followedUp: true }) { nodes { id } } }`),
  ).toEqual({
    decisions: { totalCount: 34 },
    node: { followedUpBy: [] },
    followed: { nodes: [{ id: at('2022-02-11:4:2') }] },
  });
});

test.each([
  ['concerns: ["project:båtar"]', /«project:båtar»/, 'decisions.filter.concerns'],
  ['matter: ["project:smart-stad"]', /«project:smart-stad».*matter/, 'decisions.filter.matter'],
  ['date: { from: "2022-02-01", to: "2022-01-01" }', /empty/, 'decisions.filter.date'],
])('a filter with %s is the caller’s mistake', async (filter, message, argument) => {
  const { errors } = await api.query(`{ decisions(filter: { ${filter} }) { totalCount } }`);
  expect(errors?.[0]?.message).toMatch(message);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
});
