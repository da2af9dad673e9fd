// The rules of the follow-up at their edges: what is judged, and which outcome of many is.
import { describe, expect, test } from '@jest/globals';
import type { BookFigure, BookGoal, BookOutcome, BookTarget, PlanBook } from '../../../services/follow-up/book.ts';
import {
  counted,
  droppedBy,
  judge,
  judgeGoal,
  outcomeFor,
  type Question,
  ranking,
  rewordedBy,
  trend,
  yearsOf,
} from '../../../services/follow-up/judge.ts';
import { USUAL_THRESHOLDS } from '../../../services/follow-up/light.ts';
import { readTarget } from '../../../services/follow-up/target.ts';

const ASKED: Question = { year: 2024, period: 'YEAR_END', of: null };
const HELSINGBORG = 'municipality:1283';
const BJUV = 'municipality:1260';
const KLIPPAN = 'municipality:1276';

function outcome(value: number | null, more: Partial<BookOutcome> = {}): BookOutcome {
  return {
    id: `outcome:${JSON.stringify([value, more])}`,
    year: 2024,
    period: 'YEAR_END',
    value,
    text: null,
    missingReason: value === null ? 'NOT_MEASURED' : null,
    gender: 'TOTAL',
    for: null,
    measuredOn: null,
    source: null,
    recordedBy: null,
    recordedAt: null,
    comment: null,
    ...more,
  };
}
function target(text: string, direction: BookFigure['direction'] = 'HIGHER_IS_BETTER', year = 2024): BookTarget {
  const read = readTarget(text, direction);
  if (!read) throw new Error(`«${text}» is no target`);
  return { year, comparator: read.comparator, value: read.value, text, decision: null };
}
function figure(more: Partial<BookFigure> = {}): BookFigure {
  return {
    id: 'key-figure:p:a:g:k',
    name: 'Mätetal',
    unit: '%',
    direction: 'HIGHER_IS_BETTER',
    koladaId: null,
    definition: null,
    droppedOn: null,
    versions: [{ name: 'Mätetal', definition: null, from: '2024-01-01', to: null, decision: null }],
    targets: [],
    outcomes: [],
    ...more,
  };
}
/** A key figure with a target and an outcome of the year. */
const reached = (text: string, value: number | null, more: Partial<BookFigure> = {}): BookFigure =>
  figure({ targets: [target(text, more.direction)], outcomes: value === null ? [] : [outcome(value)], ...more });
const goal = (keyFigures: BookFigure[], responsible: string | null = null): BookGoal => ({
  id: 'goal:p:a:g',
  ordinal: '1.1',
  name: 'Mål',
  responsible,
  contributors: [],
  keyFigures,
});
const plan = (goals: BookGoal[]): PlanBook => ({
  id: 'plan:p',
  name: 'Plan',
  from: '2024-01-01',
  to: null,
  source: null,
  example: false,
  thresholds: USUAL_THRESHOLDS,
  areas: [{ id: 'area:p:a', ordinal: 1, name: 'Område', goals }],
});
const of = (one: BookFigure, asked = ASKED, responsible: string | null = null) =>
  judge(one, goal([one], responsible), asked, USUAL_THRESHOLDS);
const light = (one: BookFigure) => of(one).light;

describe('the light of a key figure', () => {
  test.each([
    [90, 'RED'],
    [90.4, 'YELLOW'],
    [91, 'YELLOW'],
    [99.4, 'YELLOW'],
    [99.6, 'YELLOW'],
    [100, 'GREEN'],
    [250, 'GREEN'],
  ])('at %d percent of what it should at least be', (value, expected) => {
    expect(light(reached('Minst 100', value))).toBe(expected);
    expect(of(reached('Minst 100', value)).attainmentPercent).toBeCloseTo(value, 10);
  });

  test.each([
    [50, 100, 'GREEN'],
    [40, 125, 'GREEN'],
    [50.2, (50 / 50.2) * 100, 'YELLOW'],
    [55.5, (50 / 55.5) * 100, 'YELLOW'],
    [56, (50 / 56) * 100, 'RED'],
    [0, 100, 'GREEN'],
  ])('of %d, which should be at most 50', (value, percent, expected) => {
    const { light: given, attainmentPercent } = of(reached('Högst 50', value));
    expect(given).toBe(expected);
    expect(attainmentPercent).toBeCloseTo(percent, 10);
  });

  test.each([
    ['Minst 0', 0, 100],
    ['Minst 0', -0.1, 0],
    ['Minst 0', 12, 100],
    ['Högst 0', 0, 100],
    ['Högst 0', 1, 0],
    ['Högst 0', -3, 100],
    ['Minst -5', -4, 100],
    ['Minst -5', -6, 0],
    ['Högst 4', -2, 100],
    ['Minst 4', 0, 0],
  ])('«%s» has no ratio to %d, or a plain one', (text, value, percent) => {
    const { light: given, attainmentPercent } = of(reached(text, value));
    expect(attainmentPercent).toBe(percent);
    expect(given).toBe(percent === 100 ? 'GREEN' : 'RED');
  });

  test('an outcome below nothing reaches none of what it should at least be', () => {
    expect(of(reached('Minst 4', -2))).toMatchObject({ light: 'RED', attainmentPercent: 0 });
    expect(of(reached('Exakt 4', -4))).toMatchObject({ light: 'RED', attainmentPercent: 0 });
  });

  test.each([
    [80, 100, 'GREEN'],
    [76, 95, 'YELLOW'],
    [100, 80, 'RED'],
    [0, 0, 'RED'],
  ])('%d of exactly 80 is the smaller over the larger', (value, percent, expected) => {
    const { light: given, attainmentPercent } = of(reached('Exakt 80', value));
    expect(attainmentPercent).toBeCloseTo(percent, 10);
    expect(given).toBe(expected);
  });

  test('a yes is green, a no is red, and neither is anything in between', () => {
    const done = (value: number) => of(reached('Klar under 2024', value, { direction: 'YES_NO' }));
    expect(done(1)).toMatchObject({ light: 'GREEN', attainmentPercent: 100 });
    expect(done(0)).toMatchObject({ light: 'RED', attainmentPercent: 0 });
  });

  test('a bare target demands at most where less is better', () => {
    expect(light(reached('13', 16.1, { direction: 'LOWER_IS_BETTER' }))).toBe('RED');
    expect(light(reached('13', 16.1))).toBe('GREEN');
  });

  test('is bounded as the plan says', () => {
    const one = reached('Minst 100', 85);
    const at = (green: number, yellow: number) => judge(one, goal([one]), ASKED, { green, yellow }).light;
    expect([at(100, 90), at(100, 80), at(85, 80), at(86, 85), at(100, 85)]).toEqual([
      'RED',
      'YELLOW',
      'GREEN',
      'RED',
      'RED',
    ]);
  });
});

describe('a grey light says why', () => {
  test.each(['NOT_MEASURED', 'NOT_APPLICABLE', 'CONFIDENTIAL', 'NOT_PUBLISHED'] as const)('%s', (missingReason) => {
    const one = reached('Minst 10', null, { outcomes: [outcome(null, { missingReason })] });
    expect(of(one)).toMatchObject({ light: 'GREY', greyCause: missingReason, attainmentPercent: null });
  });
  test('nothing is recorded', () => {
    expect(of(reached('Minst 10', null))).toMatchObject({ light: 'GREY', greyCause: 'NOT_MEASURED', outcome: null });
  });
  test('there is no target; without an outcome either it is not measured', () => {
    expect(of(figure({ outcomes: [outcome(4)] }))).toMatchObject({ light: 'GREY', greyCause: 'NO_TARGET' });
    expect(of(figure())).toMatchObject({ light: 'GREY', greyCause: 'NOT_MEASURED' });
  });
  test('another light has no cause, and a target of another year is none', () => {
    expect(of(reached('Minst 10', 10)).greyCause).toBeNull();
    const other = figure({ targets: [target('Minst 10', 'HIGHER_IS_BETTER', 2023)], outcomes: [outcome(4)] });
    expect(of(other)).toMatchObject({ light: 'GREY', greyCause: 'NO_TARGET', target: null });
  });
});

describe('the light of a goal', () => {
  const lights = (...figures: BookFigure[]) => judgeGoal(goal(figures), ASKED, USUAL_THRESHOLDS);

  test('is green only when every measured key figure is', () => {
    expect(lights(reached('Minst 10', 10), reached('Minst 10', 30)).light).toBe('GREEN');
    expect(lights(reached('Minst 100', 300), reached('Minst 100', 99.9)).light).toBe('YELLOW');
  });
  test('is otherwise the mean, and nothing counts for more than 100', () => {
    expect(lights(reached('Minst 100', 900), reached('Minst 100', 80)).light).toBe('RED');
    expect(lights(reached('Minst 100', 900), reached('Minst 100', 80.1)).light).toBe('YELLOW');
    expect(lights(reached('Minst 100', 95), reached('Högst 50', 62.5)).light).toBe('RED');
  });
  test('leaves out what is not measured, has no target or is dropped', () => {
    const dropped = reached('Minst 100', 1, { droppedOn: '2024-06-30' });
    const untargeted = figure({ outcomes: [outcome(1)] });
    expect(lights(reached('Minst 100', 100), reached('Minst 100', null), untargeted, dropped).light).toBe('GREEN');
  });
  test('counts what is dropped in the periods before it was', () => {
    const judged = goal([reached('Minst 100', 100), figure({ ...DROPPED_IN_JUNE })]);
    const at = (period: Question['period']) => judgeGoal(judged, { ...ASKED, period }, USUAL_THRESHOLDS).light;
    expect([at('TERTIAL_1'), at('TERTIAL_2'), at('YEAR_END')]).toEqual(['RED', 'GREY', 'GREEN']);
  });
  const DROPPED_IN_JUNE: Partial<BookFigure> = {
    targets: [target('Minst 100')],
    outcomes: [outcome(1, { period: 'TERTIAL_1' }), outcome(1)],
    droppedOn: '2024-06-30',
  };
  test('when grey has the cause that all share, else that it is not measured', () => {
    const secret = figure({ outcomes: [outcome(null, { missingReason: 'CONFIDENTIAL' })] });
    const none = { light: 'GREY', greyCause: 'NO_KEY_FIGURES' };
    expect(lights()).toEqual(none);
    expect(lights(reached('Minst 1', 1, { droppedOn: '2024-01-01' }))).toEqual(none);
    expect(lights(secret, secret)).toEqual({ light: 'GREY', greyCause: 'CONFIDENTIAL' });
    expect(lights(secret, figure({ outcomes: [outcome(1)] }))).toEqual({ light: 'GREY', greyCause: 'NOT_MEASURED' });
    expect(lights(figure({ outcomes: [outcome(1)] }))).toEqual({ light: 'GREY', greyCause: 'NO_TARGET' });
  });
  test('is counted once, in one of four', () => {
    const goals = [
      goal([reached('Minst 100', 100)]),
      goal([reached('Minst 100', 95)]),
      goal([reached('Minst 100', 1)]),
      goal([reached('Minst 100', 2)]),
      goal([]),
    ];
    expect(counted(goals, ASKED, USUAL_THRESHOLDS)).toEqual({
      goalsReached: 1,
      goalsMeasured: 4,
      goalsTotal: 5,
      lights: { GREEN: 1, YELLOW: 1, RED: 2, GREY: 1 },
    });
  });
});

describe('which outcome is judged', () => {
  const total = outcome(10);
  const helsingborg = outcome(20, { for: HELSINGBORG });
  const bjuv = outcome(30, { for: BJUV });
  const women = outcome(40, { gender: 'WOMEN' });
  const tertial = outcome(50, { period: 'TERTIAL_2' });
  const chosen = (outcomes: BookOutcome[], responsible: string | null, asked = ASKED) =>
    outcomeFor(figure({ outcomes }), goal([], responsible), asked)?.value ?? null;

  test('the one that is of no single municipality, of both genders, of the period', () => {
    expect(chosen([women, tertial, bjuv, helsingborg, total], HELSINGBORG)).toBe(10);
    expect(chosen([women, tertial], null)).toBeNull();
    expect(chosen([total, tertial], null, { ...ASKED, period: 'TERTIAL_2' })).toBe(50);
  });
  test('else that of whoever answers for the goal, and nobody else’s', () => {
    expect(chosen([bjuv, helsingborg], HELSINGBORG)).toBe(20);
    expect(chosen([bjuv], HELSINGBORG)).toBeNull();
    expect(chosen([bjuv], null)).toBeNull();
  });
  test('that of the municipality that is asked about, and never another’s instead', () => {
    expect(chosen([total, helsingborg, bjuv], HELSINGBORG, { ...ASKED, of: BJUV })).toBe(30);
    expect(chosen([total, helsingborg], HELSINGBORG, { ...ASKED, of: BJUV })).toBeNull();
  });
  test('one with a value goes before one that says why there is none', () => {
    const secret = outcome(null, { missingReason: 'CONFIDENTIAL' });
    expect(chosen([secret, helsingborg], HELSINGBORG)).toBe(20);
    const both = [secret, outcome(null, { for: HELSINGBORG })];
    expect(outcomeFor(figure({ outcomes: both }), goal([], HELSINGBORG), ASKED)?.missingReason).toBe('CONFIDENTIAL');
  });
});

describe('the trend', () => {
  const between = (
    before: number | null,
    now: number | null,
    direction: BookFigure['direction'] = 'HIGHER_IS_BETTER',
  ) => trend(figure({ direction, outcomes: [outcome(before, { year: 2023 }), outcome(now)] }), goal([]), ASKED);

  test('is better or worse in the direction of the key figure, or the same', () => {
    expect([between(10, 11), between(11, 10), between(10, 10)]).toEqual(['BETTER', 'WORSE', 'SAME']);
    const lower = 'LOWER_IS_BETTER';
    expect([between(10, 11, lower), between(11, 10, lower), between(10, 10, lower)]).toEqual([
      'WORSE',
      'BETTER',
      'SAME',
    ]);
    expect([between(0, 1, 'YES_NO'), between(1, 0, 'YES_NO')]).toEqual(['BETTER', 'WORSE']);
  });
  test('is unknown when one of the years is not measured, and does not look at a target', () => {
    expect([between(null, 10), between(10, null), between(null, null)]).toEqual(['UNKNOWN', 'UNKNOWN', 'UNKNOWN']);
  });
  test('holds a tertial against the same tertial of the year before', () => {
    const one = figure({
      outcomes: [
        outcome(5, { year: 2023, period: 'TERTIAL_1' }),
        outcome(9, { year: 2023 }),
        outcome(7, { period: 'TERTIAL_1' }),
      ],
    });
    expect(trend(one, goal([]), { ...ASKED, period: 'TERTIAL_1' })).toBe('BETTER');
    expect(trend(one, goal([]), { ...ASKED, period: 'TERTIAL_2' })).toBe('UNKNOWN');
  });
});

describe('the ranking', () => {
  const ASTORP = 'municipality:1277';
  const outcomes = [
    outcome(7, { for: KLIPPAN }),
    outcome(9, { for: HELSINGBORG }),
    outcome(7, { for: BJUV }),
    outcome(3, { for: ASTORP }),
    outcome(99),
    outcome(null, { for: 'municipality:1292' }),
    outcome(99, { for: 'organization:regionen' }),
    outcome(99, { for: 'municipality:1284', gender: 'WOMEN' }),
    outcome(99, { for: 'municipality:1284', period: 'TERTIAL_2' }),
    outcome(99, { for: 'municipality:1284', year: 2023 }),
  ];
  const places = (direction: BookFigure['direction']) =>
    ranking(figure({ direction, outcomes }), 2024).map(({ municipality, place }) => [municipality, place]);

  test('gives equal ones the same place and the next the place after both', () => {
    expect(places('HIGHER_IS_BETTER')).toEqual([
      [HELSINGBORG, 1],
      [BJUV, 2],
      [KLIPPAN, 2],
      [ASTORP, 4],
    ]);
  });
  test('turns round where less is better', () => {
    expect(places('LOWER_IS_BETTER')).toEqual([
      [ASTORP, 1],
      [BJUV, 2],
      [KLIPPAN, 2],
      [HELSINGBORG, 4],
    ]);
  });
  test('of a year without outcomes is empty', () => {
    expect(ranking(figure({ outcomes }), 2020)).toEqual([]);
  });
});

test('what was dropped is told the latest first, what was reworded in the order of the plan', () => {
  const dropped = (id: string, droppedOn: string | null) => figure({ id, droppedOn });
  const book = plan([
    goal([dropped('a', '2023-05-01'), dropped('b', '2024-12-31'), dropped('c', '2025-01-01'), dropped('d', null)]),
  ]);
  expect(droppedBy(book, 2024, 'YEAR_END').map(({ id }) => id)).toEqual(['b', 'a']);
  expect(droppedBy(book, 2024, 'TERTIAL_2').map(({ id }) => id)).toEqual(['a']);
  const worded = (id: string, ...days: string[]) =>
    figure({ id, versions: days.map((from) => ({ name: from, definition: null, from, to: null, decision: null })) });
  const reworded = plan([
    goal([worded('a', '2020-01-01', '2024-09-01'), worded('b', '2020-01-01', '2024-03-01'), worded('c', '2020-01-01')]),
  ]);
  expect(rewordedBy(reworded, 2024, 'YEAR_END').map(({ id }) => id)).toEqual(['a', 'b']);
  expect(rewordedBy(reworded, 2024, 'TERTIAL_2').map(({ id }) => id)).toEqual(['b']);
});

test('the years of a plan are those of its targets and its outcomes', () => {
  const one = figure({
    targets: [target('13', 'HIGHER_IS_BETTER', 2026)],
    outcomes: [outcome(4, { year: 2022 }), outcome(4)],
  });
  expect(yearsOf(plan([goal([one])]))).toEqual([2022, 2024, 2026]);
});
