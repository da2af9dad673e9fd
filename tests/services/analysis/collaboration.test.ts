// Who works with whom, compared with the definition: day by day, thing by thing, pair by pair.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { OF_ITEM, type Share, type TieKind } from '../../../graph/collaboration.ts';
import {
  matrixOf,
  type Period,
  type Shares,
  tiesAmong,
  tiesOverTime,
} from '../../../services/analysis/collaboration.ts';
import { periodsBetween } from '../../../services/analysis/shares.ts';

const TOWNS = ['A', 'B', 'C', 'D', 'E'];
const DAYS = Array.from({ length: 9 }, (_, index) => `2020-01-0${index + 1}`);
const STILL = '9999-12-31';
const share = (thing: string, municipality: string, since = '', until = STILL): Share => ({
  thing,
  municipality,
  since,
  until,
});
const holds = (one: Share, day: string): boolean => one.since <= day && day < one.until;

const shares = fc.array(
  fc
    .tuple(fc.nat(3), fc.constantFrom(...TOWNS, 'Z'), fc.nat(8), fc.nat(8), fc.boolean())
    .map(([thing, town, x, y, still]) =>
      share(`thing:${thing}`, town, DAYS[Math.min(x, y)], still || x === y ? STILL : DAYS[Math.max(x, y)]),
    ),
  { maxLength: 14 },
);
const all = fc.record({ PROJECT: shares, NETWORK: shares });

/** The weight of a pair by definition: for each thing, whether there is a day on which both take part. */
function weightOf(all: Shares, a: string, b: string, newman: boolean, days = DAYS): number {
  let weight = 0;
  for (const of of Object.values(all))
    for (const thing of new Set(of.map((one) => one.thing))) {
      const there = of.filter((one) => one.thing === thing);
      const on = (town: string, day: string) => there.some((one) => one.municipality === town && holds(one, day));
      const taking = new Set(there.map(({ municipality }) => municipality)).size;
      if (days.some((day) => on(a, day) && on(b, day))) weight += newman ? 1 / (taking - 1) : 1;
    }
  return weight;
}
const expected = (given: Shares, newman: boolean, days = DAYS): number[][] =>
  TOWNS.map((a) => TOWNS.map((b) => (a === b ? 0 : weightOf(given, a, b, newman, days))));

describe('what two municipalities share', () => {
  test('is every thing in which both take part on some same day, each once, however many facts say so', async () => {
    await fc.assert(
      fc.asyncProperty(all, async (given) => {
        expect(matrixOf(TOWNS, await tiesAmong(TOWNS, given, 'COUNT'))).toEqual(expected(given, false));
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  test('weighs 1/(k−1) by Newman, where those count that were not asked about', async () => {
    await fc.assert(
      fc.asyncProperty(all, async (given) => {
        const rounded = (rows: number[][]) => rows.map((row) => row.map((weight) => Math.round(weight * 1e12)));
        expect(rounded(matrixOf(TOWNS, await tiesAmong(TOWNS, given, 'NEWMAN')))).toEqual(
          rounded(expected(given, true)),
        );
      }),
      { numRuns: 300, seed: 6 },
    );
    const everybody = TOWNS.map((town) => share('network:all', town));
    const [[, alone]] = matrixOf(['A', 'B'], await tiesAmong(['A', 'B'], { NETWORK: everybody }, 'NEWMAN')) as [
      number[],
    ];
    expect(alone).toBe(1 / 4);
  });

  test('is nothing when the one ends on the day the other begins, and something when a day is common', async () => {
    const one = share('p', 'A', '2020-01-01', '2020-01-05');
    const after = { PROJECT: [one, share('p', 'B', '2020-01-05')] };
    const before = { PROJECT: [one, share('p', 'B', '2020-01-04')] };
    expect(await tiesAmong(TOWNS, after, 'COUNT')).toEqual([]);
    expect(await tiesAmong(TOWNS, before, 'COUNT')).toHaveLength(1);
  });

  test('is told by two facts of one municipality where either meets the other, and the gap between them is no tie', async () => {
    const came = [share('p', 'A', '2020-01-01', '2020-01-03'), share('p', 'A', '2020-01-06')];
    const during = share('p', 'B', '2020-01-03', '2020-01-06');
    expect(await tiesAmong(TOWNS, { PROJECT: [...came, during] }, 'COUNT')).toEqual([]);
    const [tie] = await tiesAmong(TOWNS, { PROJECT: [...came, share('p', 'B', '2020-01-04', '2020-01-07')] }, 'COUNT');
    expect(tie).toMatchObject({ a: 'A', b: 'B', weight: 1, shared: { PROJECT: ['p'] } });
  });

  test('is at an item what was presented together: the same project, and two of them are one item', async () => {
    const pitch = (item: string, project: string, ...towns: string[]) =>
      towns.map((town) => share(`${item}${OF_ITEM}${project}`, town, '2020-01-01', '2020-01-01~'));
    const given = [
      ...pitch('item:1', 'p', 'A', 'B'),
      ...pitch('item:1', 'q', 'A', 'B'),
      ...pitch('item:1', 'r', 'C'),
      ...pitch('item:10', 'p', 'A', 'B'),
      ...pitch('item:2', '', 'A', 'C'),
    ];
    const ties = await tiesAmong(TOWNS, { PRESENTATION: given }, 'COUNT');
    expect(ties.map(({ a, b, weight, shared }) => [a, b, weight, shared.PRESENTATION])).toEqual([
      ['A', 'B', 2, ['item:1', 'item:10']],
      ['A', 'C', 1, ['item:2']],
    ]);
  });

  test('stands by id under its kind, and pairs in the order that was given', async () => {
    const given: Shares = {
      PROJECT: ['p2', 'p1', 'p3'].flatMap((thing) => [share(thing, 'C'), share(thing, 'A')]),
      NETWORK: [share('n', 'A'), share('n', 'B')],
    };
    const ties = await tiesAmong(['C', 'B', 'A'], given, 'COUNT');
    expect(ties.map(({ a, b }) => a + b)).toEqual(['CA', 'BA']);
    expect(ties[0]?.shared).toMatchObject({ PROJECT: ['p1', 'p2', 'p3'], NETWORK: [] });
  });
});

describe('over time', () => {
  const PERIODS: Period[] = DAYS.slice(0, 8).map((from, index) => ({ from, to: DAYS[index + 1] ?? STILL }));

  test('each period has the ties of its own days', async () => {
    await fc.assert(
      fc.asyncProperty(all, async (given) => {
        const rows = await tiesOverTime(TOWNS, given, PERIODS);
        for (const [index, { ties }] of rows.entries())
          expect(matrixOf(TOWNS, ties)).toEqual(expected(given, false, DAYS.slice(index, index + 1)));
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  test('what is there is what was there, with what began and without what ended', async () => {
    await fc.assert(
      fc.asyncProperty(all, async (given) => {
        const key = ({ a, b }: { a: string; b: string }) => a + b;
        let there = new Set<string>();
        for (const { ties, started, ended } of await tiesOverTime(TOWNS, given, PERIODS)) {
          for (const tie of ended) expect(there.delete(key(tie))).toBe(true);
          for (const tie of started) expect(there.has(key(tie))).toBe(false);
          there = new Set([...there, ...started.map(key)]);
          expect([...there].sort()).toEqual(ties.map(key).sort());
        }
      }),
      { numRuns: 150, seed: 8 },
    );
  });

  test('what was there in the period before the first that is asked for is not new in it', async () => {
    const given: Partial<Record<TieKind, Share[]>> = { PROJECT: [share('p', 'A'), share('p', 'B', DAYS[2])] };
    const started = async (earlier?: Period) =>
      (await tiesOverTime(TOWNS, given, PERIODS.slice(3), earlier)).map((row) => row.started.length);
    expect(await started()).toEqual([1, 0, 0, 0, 0]);
    expect(await started(PERIODS[2])).toEqual([0, 0, 0, 0, 0]);
    expect(await started(PERIODS[1])).toEqual([1, 0, 0, 0, 0]);
  });
});

test('too many pairs are refused, and those that are few enough let others in meanwhile', async () => {
  const towns = Array.from({ length: 300 }, (_, index) => `town:${index}`);
  const of = (things: number) =>
    Array.from({ length: things }, (_, thing) => towns.map((town) => share(`network:${thing}`, town))).flat();
  let turns = 0;
  const clock = setInterval(() => {
    turns += 1;
  }, 1);
  expect(await tiesAmong(towns, { NETWORK: of(20) }, 'COUNT')).toHaveLength((300 * 299) / 2);
  clearInterval(clock);
  expect(turns).toBeGreaterThan(5);
  await expect(tiesAmong(towns, { NETWORK: of(230) }, 'COUNT')).rejects.toThrow(/fewer with «municipalities»/);
});

describe('periods', () => {
  const of = (first: string, last: string, interval: 'YEAR' | 'HALF_YEAR' | 'QUARTER' | 'MONTH') =>
    periodsBetween(first, last, interval).map(({ from, to }) => `${from} ${to}`);

  test('are calendar years, halves, quarters and months, from the first day’s to the last one’s', () => {
    expect(of('2019-04-05', '2021-01-01', 'YEAR')).toEqual([
      '2019-01-01 2020-01-01',
      '2020-01-01 2021-01-01',
      '2021-01-01 2022-01-01',
    ]);
    expect(of('2019-06-30', '2019-07-01', 'HALF_YEAR')).toEqual(['2019-01-01 2019-07-01', '2019-07-01 2020-01-01']);
    expect(of('2019-12-31', '2020-04-01', 'QUARTER')).toEqual([
      '2019-10-01 2020-01-01',
      '2020-01-01 2020-04-01',
      '2020-04-01 2020-07-01',
    ]);
    expect(of('2019-12-31', '2020-01-01', 'MONTH')).toEqual(['2019-12-01 2020-01-01', '2020-01-01 2020-02-01']);
  });

  test('follow each other without a gap, and hold the first and the last day', () => {
    const day = fc.tuple(
      fc.integer({ min: 1900, max: 2100 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    );
    const text = ([year, month, date]: [number, number, number]) =>
      `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
    fc.assert(
      fc.property(day, day, fc.constantFrom('YEAR', 'HALF_YEAR', 'QUARTER', 'MONTH'), (one, other, interval) => {
        const [first = '', last = ''] = [text(one), text(other)].sort();
        const periods = periodsBetween(first, last, interval);
        expect((periods[0]?.from ?? '') <= first && first < (periods[0]?.to ?? '')).toBe(true);
        expect((periods.at(-1)?.from ?? '') <= last && last < (periods.at(-1)?.to ?? '')).toBe(true);
        expect(periods.slice(1).map(({ from }) => from)).toEqual(periods.slice(0, -1).map(({ to }) => to));
      }),
      { numRuns: 100, seed: 9 },
    );
  });
});
