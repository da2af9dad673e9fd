// From who takes part in what to who works with whom. Pure: shares in, ties out.
import { OF_ITEM, type Share, type TieKind } from '../../graph/collaboration.ts';
import { type Pause, pauses } from './pauses.ts';
import { TooLarge } from './projection.ts';

export type Weighting = 'COUNT' | 'NEWMAN';
export type Shares = Partial<Record<TieKind, readonly Share[]>>;
/** What two municipalities share; the ids of the things, by kind. `a` comes first in the order given. */
export type Tie = { a: string; b: string; weight: number; shared: Record<TieKind, string[]> };
/** Half-open, as every period. */
export type Period = { from: string; to: string };

/** Comparisons of two municipalities in one thing; some seconds of work. */
const MOST_PAIRS = 10_000_000;

const nothing = (): Tie['shared'] => ({ PROJECT: [], NETWORK: [], AGREEMENT: [], PRESENTATION: [], MEETING: [] });
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Thing = { kind: TieKind; id: string; shares: Share[] };
/** The things that are shared, kind by kind and by id. */
function thingsOf(shares: Shares): Thing[] {
  return (Object.entries(shares) as [TieKind, readonly Share[]][]).flatMap(([kind, of]) => {
    const things = new Map<string, Thing>();
    for (const share of of) {
      const there = things.get(share.thing);
      if (there) there.shares.push(share);
      else things.set(share.thing, { kind, id: share.thing, shares: [share] });
    }
    return [...things.values()].sort((a, b) => compare(a.id, b.id));
  });
}

const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);
/** Whether some share of the one and some of the other were at one time, within the period when there is one. */
const atOnce = (ones: readonly Share[], others: readonly Share[], within: Period | null): boolean =>
  ones.some((one) =>
    others.some((other) => {
      const [from, to] = [later(one.since, other.since), earlier(one.until, other.until)];
      return within === null ? from < to : later(from, within.from) < earlier(to, within.to);
    }),
  );

/** What is left to look at, over all periods of one question. */
type Budget = { pairs: number; pause: Pause };
const budgetOf = (): Budget => ({ pairs: MOST_PAIRS, pause: pauses() });

function spend(budget: Budget, municipalities: number): void {
  budget.pairs -= (municipalities * (municipalities - 1)) / 2;
  if (budget.pairs < 0)
    throw new TooLarge(
      `More than ${MOST_PAIRS} times two municipalities share a thing, and no more are compared at once. Choose fewer with «municipalities», fewer kinds in «via», or fewer periods.`,
    );
}

/**
 * The ties among `municipalities`, given in the order in which they are to stand; the shares may tell of others too, which then count as
 * taking part. In the order of the municipalities. Throws TooLarge.
 */
export const tiesAmong = (municipalities: readonly string[], shares: Shares, weighting: Weighting): Promise<Tie[]> =>
  tiesOf(municipalities, thingsOf(shares), weighting, null, budgetOf());

async function tiesOf(
  municipalities: readonly string[],
  things: readonly Thing[],
  weighting: Weighting,
  within: Period | null,
  budget: Budget,
): Promise<Tie[]> {
  const place = new Map(municipalities.map((id, index) => [id, index]));
  const ties = new Map<number, Tie>();
  const tieOf = (i: number, j: number): Tie => {
    const key = i * municipalities.length + j;
    const there = ties.get(key);
    if (there) return there;
    const made = { a: municipalities[i] ?? '', b: municipalities[j] ?? '', weight: 0, shared: nothing() };
    ties.set(key, made);
    return made;
  };
  for (const { kind, id: thing, shares } of things) {
    if (budget.pause.due()) await budget.pause.take();
    const who = byMunicipality(
      shares.filter(({ since, until }) => !within || (since < within.to && until > within.from)),
    );
    const present = [...who].flatMap(([id, theirs]) => {
      const at = place.get(id);
      return at === undefined ? [] : [{ at, theirs }];
    });
    present.sort((a, b) => a.at - b.at);
    spend(budget, present.length);
    const weight = weighting === 'COUNT' ? 1 : 1 / (who.size - 1);
    const [id = thing] = thing.split(OF_ITEM);
    for (const [index, one] of present.entries())
      for (const other of present.slice(index + 1)) {
        if (!atOnce(one.theirs, other.theirs, within)) continue;
        const tie = tieOf(one.at, other.at);
        // Two projects presented together at one item are one item; in the order of the things they stand beside each other.
        if (tie.shared[kind].at(-1) === id) continue;
        tie.weight += weight;
        tie.shared[kind].push(id);
      }
  }
  return [...ties].sort(([a], [b]) => a - b).map(([, tie]) => tie);
}

function byMunicipality(shares: readonly Share[]): Map<string, Share[]> {
  const who = new Map<string, Share[]>();
  for (const share of shares) {
    const theirs = who.get(share.municipality);
    if (theirs) theirs.push(share);
    else who.set(share.municipality, [share]);
  }
  return who;
}

/** The ties as a symmetric matrix in the order of the municipalities. */
export function matrixOf(municipalities: readonly string[], ties: readonly Tie[]): number[][] {
  const place = new Map(municipalities.map((id, index) => [id, index]));
  const weights = municipalities.map(() => municipalities.map(() => 0));
  for (const { a, b, weight } of ties) {
    const [i, j] = [place.get(a) ?? -1, place.get(b) ?? -1];
    const [row, other] = [weights[i], weights[j]];
    if (row && other) {
      row[j] = weight;
      other[i] = weight;
    }
  }
  return weights;
}

export type PeriodTies = Period & { ties: Tie[]; started: Tie[]; ended: Tie[] };
/**
 * The ties of each period, and how they differ from those of the one before; before the first there is `earlier`, or nothing. Throws
 * TooLarge.
 */
export async function tiesOverTime(
  municipalities: readonly string[],
  shares: Shares,
  periods: readonly Period[],
  earlier?: Period,
): Promise<PeriodTies[]> {
  const [things, budget] = [thingsOf(shares), budgetOf()];
  const tiesIn = (period: Period) => tiesOf(municipalities, things, 'COUNT', period, budget);
  const keyOf = ({ a, b }: Tie): string => `${a} ${b}`;
  let before = earlier ? await tiesIn(earlier) : [];
  const rows: PeriodTies[] = [];
  for (const period of periods) {
    const ties = await tiesIn(period);
    const [was, is] = [new Set(before.map(keyOf)), new Set(ties.map(keyOf))];
    const started = ties.filter((tie) => !was.has(keyOf(tie)));
    const ended = before.filter((tie) => !is.has(keyOf(tie)));
    before = ties;
    rows.push({ ...period, ties, started, ended });
  }
  return rows;
}
