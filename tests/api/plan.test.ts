// Plans with their areas and goals, as the seed has them: one that was published, and one made up for several municipalities.
import { describe, expect, test } from '@jest/globals';
import { testServer } from '../support/server.ts';

const api = await testServer();
const GOAL = 'goal:exempel-2022:samhallsbyggnad:latt-att-ladda-elbilen-overallt';
const CHARGERS = 'project:gemensam-infrastruktur-for-laddning-av-elbilar';

test('plans come the latest first, each with where it is from and the years that it has figures for', async () => {
  expect(
    await api.data('{ plans { id name from to source example greenFrom yellowAbove years areas { ordinal name } } }'),
  ).toEqual({
    plans: [
      {
        id: 'plan:exempel-2022',
        name: 'Exempel: regionens plan 2022',
        from: '2022-01-01',
        to: '2022-12-31',
        source: expect.stringMatching(/^Påhittade siffror/),
        example: true,
        greenFrom: 100,
        yellowAbove: 90,
        years: [2020, 2021, 2022],
        areas: ['Näringsliv', 'Kompetens', 'Samhällsbyggnad', 'Välfärd', 'Kultur och besök'].map((name, index) => ({
          ordinal: index + 1,
          name,
        })),
      },
      {
        id: 'plan:helsingborg-2016',
        name: 'Helsingborgs stad 2016',
        from: '2016-01-01',
        to: '2016-12-31',
        source: 'Helsingborgs stads årsredovisning 2016',
        example: false,
        greenFrom: 100,
        yellowAbove: 90,
        years: [2014, 2015, 2016],
        areas: [
          'Staden',
          'Miljönämnden',
          'Kulturnämnden',
          'Stadsbyggnadsnämnden',
          'Socialnämnden',
          'Barn- och utbildningsnämnden',
        ].map((name, index) => ({ ordinal: index + 1, name })),
      },
    ],
  });
});

test('goals are numbered within their area, and know their plan and who answers for them', async () => {
  const { plan } = await api.data<{ plan: { areas: { goals: { ordinal: string; name: string }[] }[] } }>(
    '{ plan(id: "plan:helsingborg-2016") { areas { goals { ordinal name } } } }',
  );
  expect(plan.areas.map(({ goals }) => goals.map(({ ordinal }) => ordinal))).toEqual([
    ['1.1', '1.2', '1.3'],
    ['2.1', '2.2', '2.3'],
    ['3.1', '3.2'],
    ['4.1', '4.2', '4.3'],
    ['5.1', '5.2'],
    ['6.1', '6.2'],
  ]);
  expect(plan.areas[0]?.goals.map(({ name }) => name)).toEqual([
    'Påverka sina liv',
    'Öppen och inkluderande stad',
    'Lika möjligheter för barn och unga',
  ]);
  expect(
    await api.data(
      `{ node(id: "${GOAL}") { ... on Goal { id url ordinal name responsible { name } plan { id } area { id name }
         projects { name } networks { name } keyFigures { name } light(year: 2022) greyCause(year: 2022) } } }`,
    ),
  ).toEqual({
    node: {
      id: GOAL,
      url: `https://example.se/id/${GOAL}`,
      ordinal: '3.1',
      name: 'Lätt att ladda elbilen överallt',
      responsible: { name: 'Bjuv' },
      plan: { id: 'plan:exempel-2022' },
      area: { id: 'area:exempel-2022:samhallsbyggnad', name: 'Samhällsbyggnad' },
      projects: [{ name: 'Gemensam infrastruktur för laddning av elbilar' }],
      networks: [],
      keyFigures: [{ name: 'Publika laddpunkter per 1 000 bilar' }, { name: 'Gemensam laddplan beslutad' }],
      light: 'GREEN',
      greyCause: null,
    },
  });
});

test('each part of a plan is found by its id', async () => {
  const figure = 'key-figure:exempel-2022:valfard:hjalpmedel-i-hemmet-som-fungerar:avbrutna-forsok';
  const outcome = `${figure.replace('key-figure', 'outcome')}:2021:year-end:total:alla`;
  const ids = ['plan:exempel-2022', 'area:exempel-2022:valfard', GOAL, figure, outcome];
  const asked = ids.map((id, index) => `n${index}: node(id: "${id}") { __typename id }`).join(' ');
  expect(Object.values(await api.data(`{ ${asked} }`))).toEqual(
    ['Plan', 'FocusArea', 'Goal', 'KeyFigure', 'Outcome'].map((__typename, index) => ({ __typename, id: ids[index] })),
  );
  const unknown = ['plan:x', 'area:x', 'goal:x', 'key-figure:x', 'outcome:x', 'report:x'];
  const none = unknown.map((id, index) => `n${index}: node(id: "${id}") { id }`).join(' ');
  expect(await api.data(`{ ${none} plan(id: "plan:x") { id } other: plan(id: "${CHARGERS}") { id } }`)).toEqual({
    ...Object.fromEntries(unknown.map((_, index) => [`n${index}`, null])),
    plan: null,
    other: null,
  });
});

describe('goals are found from those they concern', () => {
  test('a project and a network know the goals that they contribute to', async () => {
    const network = 'network:infrastruktur-och-kollektivtrafik';
    expect(
      await api.data(
        `{ project(id: "${CHARGERS}") { goals { name plan { name } } } network(id: "${network}") { goals { name projects { name } } } }`,
      ),
    ).toEqual({
      project: { goals: [{ name: 'Lätt att ladda elbilen överallt', plan: { name: 'Exempel: regionens plan 2022' } }] },
      network: {
        goals: [{ name: 'Smidigare trafikvardag', projects: [{ name: 'Datadelning för en smidigare trafikvardag!' }] }],
      },
    });
  });

  test('a municipality knows those that it answers for, of the plans that cover a year', async () => {
    const { municipality } = await api.data<{
      municipality: Record<'all' | 'in2016' | 'in2019' | 'in2022', { ordinal: string }[]>;
    }>(
      `{ municipality(id: "municipality:1283") { all: goals { ordinal } in2016: goals(year: 2016) { ordinal }
         in2022: goals(year: 2022) { ordinal name } in2019: goals(year: 2019) { ordinal } } }`,
    );
    expect(municipality.in2022).toEqual([{ ordinal: '2.2', name: 'Fler yrkeshögskoleutbildningar' }]);
    expect(municipality.in2016).toHaveLength(15);
    expect(municipality.in2019).toEqual([]);
    expect(municipality.all).toHaveLength(16);
  });

  test.each([
    ['gästnätter', 'KeyFigure', 'Gästnätter'],
    ['vuxenutbildningen', 'Goal', 'En gemensam väg till vuxenutbildning'],
    ['nya etableringar', 'KeyFigure', 'Nya etableringar med fler än fem anställda'],
  ])('a search for «%s» finds the %s', async (text, type, name) => {
    const { search } = await api.data<{ search: { nodes: unknown[] } }>(
      `{ search(text: "${text}", types: [GOAL, KEY_FIGURE]) { nodes { __typename name } } }`,
    );
    expect(search.nodes).toEqual([{ __typename: type, name }]);
  });

  test('a search for a name that stands under two goals finds both', async () => {
    const { search } = await api.data<{ search: { nodes: { goal: { area: { name: string } } }[] } }>(
      '{ search(text: "respekt för olikheter") { nodes { ... on KeyFigure { goal { area { name } } } } } }',
    );
    expect(search.nodes.map(({ goal }) => goal.area.name).sort()).toEqual(['Barn- och utbildningsnämnden', 'Staden']);
  });
});

describe('what cannot be asked', () => {
  const light = (args: string) => `{ plan(id: "plan:exempel-2022") { areas { goals { light(${args}) } } } }`;
  const figure = (field: string) =>
    `{ plan(id: "plan:exempel-2022") { areas { goals { keyFigures { asked: ${field} } } } } }`;
  test.each([
    ['a year before all plans', light('year: 1899'), 'light.year', /1900 to 2200, not 1899/],
    ['a year after all plans', light('year: 2201'), 'light.year', /1900 to 2200, not 2201/],
    ['an unknown municipality', light('year: 2022, for: "municipality:0000"'), 'light.for', /«municipality:0000»/],
    [
      'somebody who has no outcomes',
      light('year: 2022, for: "person:robin-persson"'),
      'light.for',
      /not one of what this argument takes: municipality, organization/,
    ],
    ['a year of a target', figure('target(year: 1) { year }'), 'target.year', /not 1\./],
    ['a year of a ranking', figure('rankOf(year: 9999)'), 'rankOf.year', /not 9999/],
    [
      'the place of a network',
      figure('rank(year: 2022, municipality: "network:naringsliv-och-destination")'),
      'rank.municipality',
      /takes: municipality\./,
    ],
    ['a year of goals', '{ municipalities { nodes { goals(year: 99999) { id } } } }', 'goals.year', /not 99999/],
    ['a year of outcomes', '{ municipalities { nodes { outcomes(year: 0) { id } } } }', 'outcomes.year', /not 0/],
  ])('%s is told as the argument that is wrong', async (_, asked, argument, message) => {
    const { errors } = await api.query(asked);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(errors?.[0]?.message).toMatch(message);
  });
});
