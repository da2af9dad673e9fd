// The follow-up through the API. The figures that Helsingborg published for 2016 are judged here once more, from the rules and the file
// and not from the code; the example plan is compared with what a person works out by hand.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { testServer } from '../support/server.ts';

const api = await testServer();
const FILE = new URL('../../seed/familjen-helsingborg/plans/helsingborg-2016.csv', import.meta.url);

type Row = {
  area: string;
  goal: string;
  name: string;
  before: number | null;
  now: number | null;
  target: number;
  lower: boolean;
};
const number = (cell: string): number | null =>
  /\d/.test(cell) ? Number(cell.replace(/[^\d,]/g, '').replace(',', '.')) : null;
const rows: Row[] = readFileSync(FILE, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [area = '', goal = '', name = '', , , before = '', now = '', target = '', direction = ''] = line.split(';');
    const demanded = number(target) ?? Number.NaN;
    return {
      ...{ area, goal, name },
      before: number(before),
      now: number(now),
      target: demanded,
      lower: direction.startsWith('lägre'),
    };
  });
const percent = ({ now, target, lower }: Row): number | null =>
  now === null ? null : lower ? (100 * target) / now : (100 * now) / target;
const light = (share: number | null): string =>
  share === null ? 'GREY' : share >= 100 ? 'GREEN' : share > 90 ? 'YELLOW' : 'RED';
const trend = ({ before, now, lower }: Row): string =>
  before === null || now === null ? 'UNKNOWN' : before === now ? 'SAME' : now < before === lower ? 'BETTER' : 'WORSE';
function goalLight(of: readonly Row[]): string {
  const shares = of.map(percent).filter((share) => share !== null);
  if (shares.length === 0) return 'GREY';
  if (shares.every((share) => share >= 100)) return 'GREEN';
  return shares.reduce((sum, share) => sum + Math.min(100, share), 0) / shares.length > 90 ? 'YELLOW' : 'RED';
}
const groups = <T>(all: readonly T[], key: (one: T) => string): T[][] => [
  ...all.reduce((map, one) => map.set(key(one), [...(map.get(key(one)) ?? []), one]), new Map<string, T[]>()).values(),
];
const countOf = (lights: readonly string[]) => ({
  goalsReached: lights.filter((one) => one === 'GREEN').length,
  goalsMeasured: lights.filter((one) => one !== 'GREY').length,
  goalsTotal: lights.length,
  lights: Object.fromEntries(
    ['green', 'yellow', 'red', 'grey'].map((name) => [name, lights.filter((one) => one.toLowerCase() === name).length]),
  ),
});

type Figure = { name: string; light: string; attainmentPercent: number | null; trend: string };
type Goal = { name: string; light: string; keyFigures: Figure[] };
type FollowUp = {
  plan: { areas: { name: string; goals: Goal[] }[] };
  reachedPercent: number;
  areas: { area: { name: string } }[];
};
const COUNTS = 'goalsReached goalsMeasured goalsTotal lights { green yellow red grey }';
const followUp = async (plan: string, year: number, more = '') =>
  (
    await api.data<{ followUp: FollowUp }>(
      `{ followUp(plan: "${plan}", year: ${year} ${more}) { year period ${COUNTS} reachedPercent
         areas { area { name } ${COUNTS} }
         plan { areas { name goals { name light(year: ${year} ${more}) keyFigures { name light(year: ${year} ${more})
           attainmentPercent(year: ${year} ${more}) trend(year: ${year} ${more}) } } } } } }`,
    )
  ).followUp;

describe('the published figures of 2016', () => {
  test('every key figure has the light, the attainment and the trend that the rules give it', async () => {
    const { plan } = await followUp('plan:helsingborg-2016', 2016);
    const figures = plan.areas.flatMap(({ goals }) => goals.flatMap(({ keyFigures }) => keyFigures));
    expect(rows).toHaveLength(35);
    expect(figures).toEqual(
      rows.map((row) => {
        const share = percent(row);
        return {
          name: row.name,
          light: light(share),
          attainmentPercent: share === null ? null : expect.closeTo(share, 10),
          trend: trend(row),
        };
      }),
    );
  });

  test('every goal has its light, and areas and the whole count them', async () => {
    const answer = await followUp('plan:helsingborg-2016', 2016);
    const areas = groups(rows, ({ area }) => area).map((of) => ({
      name: of[0]?.area,
      goals: groups(of, ({ goal }) => goal).map((all) => ({ name: all[0]?.goal, light: goalLight(all) })),
    }));
    expect(
      answer.plan.areas.map(({ name, goals }) => ({
        name,
        goals: goals.map((goal) => ({ name: goal.name, light: goal.light })),
      })),
    ).toEqual(areas);
    const lights = areas.map(({ goals }) => goals.map((goal) => goal.light));
    const { plan: _, ...counts } = answer;
    expect(counts).toEqual({
      year: 2016,
      period: 'YEAR_END',
      ...countOf(lights.flat()),
      reachedPercent: expect.closeTo((100 * countOf(lights.flat()).goalsReached) / lights.flat().length, 10),
      areas: areas.map(({ name }, index) => ({ area: { name }, ...countOf(lights[index] ?? []) })),
    });
    // Counted by hand: 89 of 86, 38 of 35, 72 of 70 and 14 of 8 are reached alone; Otrygghet is all that its goal has.
    expect(countOf(lights.flat())).toMatchObject({ goalsReached: 4, goalsMeasured: 14, goalsTotal: 15 });
  });

  test.each([
    [2014, ''],
    [2016, ', period: TERTIAL_1'],
    [2017, ''],
  ])('in %d%s no goal can be judged, and none is reached', async (year, more) => {
    const { plan: _, areas: __, ...counts } = await followUp('plan:helsingborg-2016', year, more);
    expect(counts).toMatchObject({
      goalsReached: 0,
      goalsMeasured: 0,
      goalsTotal: 15,
      reachedPercent: 0,
      lights: { green: 0, yellow: 0, red: 0, grey: 15 },
    });
  });
});

test('the example plan: done and not done, secret, at most, not measured', async () => {
  const { plan, areas: _, ...counts } = await followUp('plan:exempel-2022', 2022);
  expect(counts).toEqual({
    year: 2022,
    period: 'YEAR_END',
    goalsReached: 3,
    goalsMeasured: 8,
    goalsTotal: 9,
    lights: { green: 3, yellow: 3, red: 2, grey: 1 },
    reachedPercent: (3 / 9) * 100,
  });
  expect(plan.areas.flatMap(({ goals }) => goals.map((goal) => [goal.name, goal.light]))).toEqual([
    ['Fler företag etablerar sig i regionen', 'YELLOW'],
    ['Destinationen marknadsför sig själv', 'GREEN'],
    ['En gemensam väg till vuxenutbildning', 'YELLOW'],
    ['Fler yrkeshögskoleutbildningar', 'RED'],
    ['Lätt att ladda elbilen överallt', 'GREEN'],
    ['Smidigare trafikvardag', 'YELLOW'],
    ['Hjälpmedel i hemmet som fungerar', 'RED'],
    ['Besökaren vet vad som är tillgängligt', 'GREEN'],
    ['Industriarvet berättas tillsammans', 'GREY'],
  ]);
});

test('before anything is published there is no report, and nothing has changed since one', async () => {
  expect(
    await api.data(
      `{ followUp(plan: "plan:exempel-2022", year: 2022) { dropped { id } reworded { id } previous { id } changedSincePrevious { keyFigure { id } } }
         publishedReports { id } of: publishedReports(plan: "plan:exempel-2022") { id } }`,
    ),
  ).toEqual({
    followUp: { dropped: [], reworded: [], previous: null, changedSincePrevious: [] },
    publishedReports: [],
    of: [],
  });
});

describe('as of a day', () => {
  test('before the year’s end nothing of it is measured', async () => {
    expect(
      await api.data(
        'query @asOf(date: "2016-12-30") { followUp(plan: "plan:helsingborg-2016", year: 2016) { goalsReached goalsMeasured goalsTotal } }',
      ),
    ).toEqual({ followUp: { goalsReached: 0, goalsMeasured: 0, goalsTotal: 15 } });
  });
});

test.each([
  ['followUp(plan: "plan:nix", year: 2022) { year }', 'followUp.plan', /No plan has the id «plan:nix»/],
  ['followUp(plan: "project:smart-stad", year: 2022) { year }', 'followUp.plan', /«project:smart-stad»/],
  ['followUp(plan: "plan:exempel-2022", year: 1899) { year }', 'followUp.year', /1900 to 2200, not 1899/],
  ['followUp(plan: "plan:exempel-2022", year: -1) { year }', 'followUp.year', /not -1/],
  ['publishedReports(plan: "plan:nix") { id }', 'publishedReports.plan', /«plan:nix»/],
])('%s is refused by its argument', async (asked, argument, message) => {
  const { errors } = await api.query(`{ ${asked} }`);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  expect(errors?.[0]?.message).toMatch(message);
});
