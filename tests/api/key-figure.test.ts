// Key figures as the seed has them: targets in words, outcomes with and without a value, and three answers that are never mixed.
import { describe, expect, test } from '@jest/globals';
import { testServer } from '../support/server.ts';

const api = await testServer();
const figure = (plan: string, path: string) => `key-figure:${plan}:${path}`;
const FOLLOWED =
  'light(year: 2022) greyCause(year: 2022) attainmentPercent(year: 2022) trend(year: 2022) outcome(year: 2022) { value text missingReason } target(year: 2022) { comparator value text }';

const of = async (id: string, fields: string): Promise<unknown> =>
  (await api.data<{ node: unknown }>(`{ node(id: "${id}") { ... on KeyFigure { ${fields} } } }`)).node;
const INTERRUPTED = figure('exempel-2022', 'valfard:hjalpmedel-i-hemmet-som-fungerar:avbrutna-forsok');
const PLAN_DECIDED = figure(
  'exempel-2022',
  'samhallsbyggnad:latt-att-ladda-elbilen-overallt:gemensam-laddplan-beslutad',
);
const TRAVEL_TIME = figure(
  'exempel-2022',
  'samhallsbyggnad:smidigare-trafikvardag:restid-helsingborg-angelholm-i-hogtrafik',
);
const RESPECT = figure(
  'helsingborg-2016',
  'staden:oppen-och-inkluderande-stad:elever-som-upplever-respekt-for-olikheter',
);

test('a key figure has its targets and outcomes by year, as the source writes them and as they are read', async () => {
  expect(
    await of(
      TRAVEL_TIME,
      `id url name unit direction koladaId definition droppedOn goal { name } adopted(year: 2022)
       versions { name definition from to decision { id } } targets { year comparator value text decision { id } }
       outcomes { year period value text missingReason gender for { id } measuredOn source recordedBy comment keyFigure { name } }`,
    ),
  ).toEqual({
    id: TRAVEL_TIME,
    url: `https://example.se/id/${TRAVEL_TIME}`,
    name: 'Restid Helsingborg–Ängelholm i högtrafik',
    unit: 'minuter',
    direction: 'LOWER_IS_BETTER',
    koladaId: null,
    definition: null,
    droppedOn: null,
    goal: { name: 'Smidigare trafikvardag' },
    adopted: true,
    versions: [
      {
        name: 'Restid Helsingborg–Ängelholm i högtrafik',
        definition: null,
        from: '2022-01-01',
        to: null,
        decision: null,
      },
    ],
    targets: [
      { year: 2021, comparator: 'AT_MOST', value: 34, text: 'Högst 34', decision: null },
      { year: 2022, comparator: 'AT_MOST', value: 33, text: 'Högst 33', decision: null },
    ],
    outcomes: [
      [2020, 34],
      [2021, 35],
      [2022, 36],
    ].map(([year, value]) => ({
      year,
      period: 'YEAR_END',
      value,
      text: String(value),
      missingReason: null,
      gender: 'TOTAL',
      for: null,
      measuredOn: null,
      source: expect.stringMatching(/^Påhittade siffror/),
      recordedBy: 'seed familjen-helsingborg',
      comment: null,
      keyFigure: { name: 'Restid Helsingborg–Ängelholm i högtrafik' },
    })),
  });
});

test('less is better where the key figure says so: the light and the trend turn round', async () => {
  expect(await of(TRAVEL_TIME, FOLLOWED)).toEqual({
    light: 'YELLOW',
    greyCause: null,
    attainmentPercent: (33 / 36) * 100,
    trend: 'WORSE',
    outcome: { value: 36, text: '36', missingReason: null },
    target: { comparator: 'AT_MOST', value: 33, text: 'Högst 33' },
  });
});

test('something that is to be done is a yes or a no', async () => {
  expect(
    await of(PLAN_DECIDED, `unit direction ${FOLLOWED} outcomes { value text } before: light(year: 2021)`),
  ).toEqual({
    unit: null,
    direction: 'YES_NO',
    light: 'GREEN',
    greyCause: null,
    attainmentPercent: 100,
    trend: 'BETTER',
    outcome: { value: 1, text: 'ja', missingReason: null },
    target: { comparator: 'DONE', value: null, text: 'Klar under 2022' },
    outcomes: [
      { value: 0, text: 'nej' },
      { value: 0, text: 'nej' },
      { value: 1, text: 'ja' },
    ],
    before: 'GREY',
  });
});

test('what is kept secret is grey and says so, and its trend is unknown', async () => {
  expect(await of(INTERRUPTED, FOLLOWED)).toEqual({
    light: 'GREY',
    greyCause: 'CONFIDENTIAL',
    attainmentPercent: null,
    trend: 'UNKNOWN',
    outcome: { value: null, text: '..', missingReason: 'CONFIDENTIAL' },
    target: { comparator: 'AT_MOST', value: 15, text: 'Högst 15 %' },
  });
});

test('a year that was not measured is told of as such, and a year without a target has its own cause', async () => {
  expect(
    await of(
      RESPECT,
      'outcomes(years: [2014, 2015]) { year value missingReason } none: outcomes(period: TERTIAL_1) { id } a: greyCause(year: 2014) b: greyCause(year: 2015) c: greyCause(year: 2016) d: greyCause(year: 2016, period: TERTIAL_2)',
    ),
  ).toEqual({
    outcomes: [
      { year: 2014, value: null, missingReason: 'NOT_MEASURED' },
      { year: 2015, value: 89, missingReason: null },
    ],
    none: [],
    a: 'NOT_MEASURED',
    b: 'NO_TARGET',
    c: null,
    d: 'NOT_MEASURED',
  });
});

test('without outcomes of municipalities nobody has a place', async () => {
  expect(
    await of(
      RESPECT,
      'rank(year: 2016, municipality: "municipality:1283") rankOf(year: 2016) ranking(year: 2016) { rank } light(year: 2016, for: "municipality:1283") greyCause(year: 2016, for: "municipality:1283")',
    ),
  ).toEqual({ rank: null, rankOf: 0, ranking: [], light: 'GREY', greyCause: 'NOT_MEASURED' });
});

describe('as of a day', () => {
  const then = async (day: string) =>
    await api.data(
      `query @asOf(date: "${day}") { node(id: "${TRAVEL_TIME}") { ... on KeyFigure { outcomes { year } light(year: 2022) greyCause(year: 2022) earlier: light(year: 2021) trend(year: 2021) } }
       outcome: node(id: "${TRAVEL_TIME.replace('key-figure', 'outcome')}:2022:year-end:total:alla") { id } plan(id: "plan:exempel-2022") { years } }`,
    );
  test('outcomes dated after it are left out, and lights follow', async () => {
    expect(await then('2022-12-30')).toEqual({
      node: {
        outcomes: [{ year: 2020 }, { year: 2021 }],
        light: 'GREY',
        greyCause: 'NOT_MEASURED',
        earlier: 'YELLOW',
        trend: 'WORSE',
      },
      outcome: null,
      // Its targets are known from when the plan is.
      plan: { years: [2020, 2021, 2022] },
    });
    expect(await then('2022-12-31')).toMatchObject({ node: { light: 'YELLOW' }, outcome: { id: expect.any(String) } });
  });
});
