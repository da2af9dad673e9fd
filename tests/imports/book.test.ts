// The figures that Helsingborg published for 2016, judged here from the rules and not from the code: once more, in another way.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { bookOfTable } from '../../imports/book.ts';
import { readPlanTable } from '../../imports/plan-table.ts';
import { problemText } from '../../imports/problem.ts';
import { goalsOf, type PlanBook } from '../../services/follow-up/book.ts';
import { counted, judge, judgeGoal, trend } from '../../services/follow-up/judge.ts';
import { USUAL_THRESHOLDS } from '../../services/follow-up/light.ts';

const text = readFileSync(
  new URL('../../seed/familjen-helsingborg/plans/helsingborg-2016.csv', import.meta.url),
  'utf8',
);
const plan = {
  id: 'plan:a',
  name: 'A',
  from: '2014-01-01',
  to: null,
  source: null,
  example: false,
  thresholds: USUAL_THRESHOLDS,
};
async function bookFrom(csv: string): Promise<PlanBook> {
  const { rows, problems } = await readPlanTable(Buffer.from(csv));
  expect(problems.map(problemText)).toEqual([]);
  return bookOfTable(rows, plan);
}
const judgedIn = (book: PlanBook, year: number) => {
  const asked = { year, period: 'YEAR_END', of: null } as const;
  return goalsOf(book).flatMap((goal) =>
    goal.keyFigures.map((figure) => {
      const { light, attainmentPercent } = judge(figure, goal, asked, book.thresholds);
      return { name: figure.name, light, attainmentPercent, trend: trend(figure, goal, asked) };
    }),
  );
};

type Row = { area: string; goal: string; before: number | null; now: number | null; target: number; lower: boolean };
const number = (cell: string): number | null =>
  /\d/.test(cell) ? Number(cell.replace(/[^\d,]/g, '').replace(',', '.')) : null;
const published: Row[] = text
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [area = '', goal = '', , , , before = '', now = '', target = '', direction = ''] = line.split(';');
    return {
      area,
      goal,
      before: number(before),
      now: number(now),
      target: number(target) ?? Number.NaN,
      lower: direction.startsWith('lägre'),
    };
  });
const percent = ({ now, target, lower }: Row): number | null =>
  now === null ? null : lower ? (100 * target) / now : (100 * now) / target;
const light = (share: number | null): string =>
  share === null ? 'GREY' : share >= 100 ? 'GREEN' : share > 90 ? 'YELLOW' : 'RED';
const trendIn = ({ before, now, lower }: Row): string =>
  before === null || now === null ? 'UNKNOWN' : before === now ? 'SAME' : now < before === lower ? 'BETTER' : 'WORSE';

describe('the follow-up of the published figures of 2016', () => {
  const withoutDirection = text.replaceAll(/;[^;\n]*$/gmu, '');

  test.each([
    ['as the seed has them', text],
    ['as they are published, without a column that says which way is better', withoutDirection],
  ])('has all 35 key figures, each with its light, attainment and trend, %s', async (_, csv) => {
    const judged = judgedIn(await bookFrom(csv), 2016);
    expect(published).toHaveLength(35);
    expect(judged.map((one) => one.light)).toEqual(published.map((row) => light(percent(row))));
    expect(judged.map((one) => one.trend)).toEqual(published.map(trendIn));
    for (const [index, row] of published.entries()) {
      const expected = percent(row);
      if (expected === null) expect(judged[index]?.attainmentPercent).toBeNull();
      else expect(judged[index]?.attainmentPercent).toBeCloseTo(expected, 10);
    }
  });

  test('judges every goal by its key figures, and counts those that are reached', async () => {
    const book = await bookFrom(text);
    const goals = new Map<string, Row[]>();
    for (const row of published)
      goals.set(`${row.area} ${row.goal}`, [...(goals.get(`${row.area} ${row.goal}`) ?? []), row]);
    const expected = [...goals.values()].map((of) => {
      const shares = of.map(percent).filter((share) => share !== null);
      if (shares.length === 0) return 'GREY';
      if (shares.every((share) => share >= 100)) return 'GREEN';
      return shares.reduce((sum, share) => sum + Math.min(100, share), 0) / shares.length > 90 ? 'YELLOW' : 'RED';
    });
    const asked = { year: 2016, period: 'YEAR_END', of: null } as const;
    expect(goalsOf(book).map((goal) => judgeGoal(goal, asked, book.thresholds).light)).toEqual(expected);
    expect(counted(goalsOf(book), asked, book.thresholds)).toMatchObject({
      goalsReached: expected.filter((one) => one === 'GREEN').length,
      goalsMeasured: expected.filter((one) => one !== 'GREY').length,
      goalsTotal: 15,
    });
  });

  test('of a year without targets is grey throughout, and reaches nothing', async () => {
    const book = await bookFrom(text);
    const asked = { year: 2014, period: 'YEAR_END', of: null } as const;
    expect(counted(goalsOf(book), asked, book.thresholds)).toMatchObject({
      goalsReached: 0,
      goalsMeasured: 0,
      goalsTotal: 15,
    });
  });
});

test('what lies at the border of a light is judged before anything is rounded, from the file on', async () => {
  const outcomes = ['90', '90,4', '91', '99,4', '99,6', '100'];
  const rows = outcomes.map((outcome) => `A;B;minst ${outcome};${outcome};Minst 100`);
  const most = [
    `A;C;högst 40;40;Högst 40`,
    `A;C;högst 42;42;Högst 40`,
    `A;C;högst 58;58;Högst 40`,
    `A;C;högst 0;0;Högst 0`,
  ];
  const book = await bookFrom(['område;mål;mätetal;utfall 2016;målvärde 2016', ...rows, ...most].join('\n'));
  expect(judgedIn(book, 2016).map((one) => `${one.name} ${one.light}`)).toEqual([
    'minst 90 RED',
    'minst 90,4 YELLOW',
    'minst 91 YELLOW',
    'minst 99,4 YELLOW',
    'minst 99,6 YELLOW',
    'minst 100 GREEN',
    'högst 40 GREEN',
    'högst 42 YELLOW',
    'högst 58 RED',
    'högst 0 GREEN',
  ]);
});

test('areas and goals are numbered in the order of the file, and rows of several municipalities are one key figure', async () => {
  const book = await bookFrom(
    'område;mål;mätetal;kommun;ansvarig;utfall 2016\nB;X;C;Bjuv;;1\nA;Y;D;;;2\nb;x;c;Åstorp;Bjuv;3\nB;Z;E;;;4',
  );
  expect(
    book.areas.map(({ name, ordinal, goals }) => [
      ordinal,
      name,
      goals.map((goal) => `${goal.ordinal} ${goal.name} ${goal.responsible}`),
    ]),
  ).toEqual([
    [1, 'B', ['1.1 X Bjuv', '1.2 Z null']],
    [2, 'A', ['2.1 Y null']],
  ]);
  expect(book.areas[0]?.goals[0]?.keyFigures[0]?.outcomes.map(({ for: of, value }) => [of, value])).toEqual([
    ['Bjuv', 1],
    ['Åstorp', 3],
  ]);
});
