// Reads who takes part in what, for the collaboration of municipalities.
import { IN_ORDER, SHARES, type TieKind } from '../../graph/collaboration.ts';
import { type Relations, relationParams } from '../../graph/relation.ts';
import type { Run } from '../../graph/run.ts';
import {
  matrixOf,
  type Period,
  type PeriodTies,
  type Shares,
  type Tie,
  tiesAmong,
  tiesOverTime,
  type Weighting,
} from './collaboration.ts';

export type Wish = Omit<Relations, 'kinds'> & {
  /** Null: all. */
  municipalities: readonly string[] | null;
  via: readonly TieKind[];
  access: readonly string[];
};
/** Ids by name, with the keys that order them; weights in that order; the ties. */
export type Matrix = { municipalities: { id: string; sortName: string }[]; weights: number[][]; ties: Tie[] };

async function read(run: Run, wish: Wish, others: boolean) {
  const asked = await run(IN_ORDER.statement, { ids: wish.municipalities && [...wish.municipalities] });
  const municipalities = asked.map((row) => IN_ORDER.parse(row, {}));
  const params = {
    ...relationParams({ ...wish, kinds: [] }),
    access: [...wish.access],
    ids: municipalities.map(({ id }) => id),
    others,
  };
  const shares: Shares = Object.fromEntries(
    await Promise.all(
      wish.via.map(async (kind) => {
        const { statement, parse } = SHARES[kind];
        return [kind, (await run(statement, params)).map((row) => parse(row, params))] as const;
      }),
    ),
  );
  return { municipalities, ids: params.ids, shares };
}

/** Who works with whom, by what holds in the wish's days. */
export async function collaborationOf(run: Run, wish: Wish, weighting: Weighting): Promise<Matrix> {
  const { municipalities, ids, shares } = await read(run, wish, weighting === 'NEWMAN');
  const ties = await tiesAmong(ids, shares, weighting);
  return { municipalities, weights: matrixOf(ids, ties), ties };
}

export type Interval = 'YEAR' | 'HALF_YEAR' | 'QUARTER' | 'MONTH';
const MONTHS: Record<Interval, number> = { YEAR: 12, HALF_YEAR: 6, QUARTER: 3, MONTH: 1 };

/** Calendar periods from the one that holds `first` to the one that holds `last`. */
export function periodsBetween(first: string, last: string, interval: Interval): Period[] {
  const length = MONTHS[interval];
  const start = (day: string): number =>
    Math.floor((Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) / length);
  const day = (period: number): string => {
    const month = period * length;
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  };
  const periods: Period[] = [];
  for (let period = start(first); period <= start(last); period += 1)
    periods.push({ from: day(period), to: day(period + 1) });
  return periods;
}

/** The periods from the first that anything is known of to the one that holds `last`, and the ties of some that follow each other. */
export async function collaborationOverTime(
  run: Run,
  wish: Wish,
  { interval, last }: { interval: Interval; last: string },
): Promise<{ periods: Period[]; tiesIn: (asked: readonly Period[]) => Promise<PeriodTies[]> }> {
  const { ids, shares } = await read(run, wish, false);
  const begun = Object.values(shares).flatMap((all) => all.flatMap(({ since }) => (since === '' ? [] : [since])));
  const first = begun.reduce((a, b) => (b < a ? b : a), last);
  const periods = periodsBetween(first, last, interval);
  return {
    periods,
    tiesIn: (asked) =>
      tiesOverTime(
        ids,
        shares,
        asked,
        periods.findLast(({ to }) => to === asked[0]?.from),
      ),
  };
}
