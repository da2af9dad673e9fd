// From who takes part in what to who works with whom. Pure: shares in, ties out.
import { OF_ITEM, type Share, type TieKind } from '../../graph/collaboration.ts';

export type Weighting = 'COUNT' | 'NEWMAN';
export type Shares = Partial<Record<TieKind, readonly Share[]>>;
/** What two municipalities share; the ids of the things, by kind. `a` comes first in the order given. */
export type Tie = { a: string; b: string; weight: number; shared: Record<TieKind, string[]> };
/** Half-open, as every period. */
export type Period = { from: string; to: string };

const nothing = (): Tie['shared'] => ({ PROJECT: [], NETWORK: [], AGREEMENT: [], PRESENTATION: [], MEETING: [] });
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function byThing(shares: readonly Share[]): [string, Share[]][] {
  const things = new Map<string, Share[]>();
  for (const share of shares) {
    const there = things.get(share.thing);
    if (there) there.push(share);
    else things.set(share.thing, [share]);
  }
  return [...things].sort(([a], [b]) => compare(a, b));
}

/** Whether some share of the one and some of the other were at one time, within the period when there is one. */
const atOnce = (ones: readonly Share[], others: readonly Share[], within: Period | null): boolean =>
  ones.some((one) =>
    others.some((other) => {
      const from = [one.since, other.since, within?.from ?? ''].reduce((a, b) => (a > b ? a : b));
      const to = [one.until, other.until, within?.to ?? one.until].reduce((a, b) => (a < b ? a : b));
      return from < to;
    }),
  );

/**
 * The ties among `municipalities`, given in the order in which they are to stand; the shares may tell of others too, which then count as
 * taking part. In the order of the municipalities.
 */
export function tiesAmong(
  municipalities: readonly string[],
  shares: Shares,
  weighting: Weighting,
  within: Period | null = null,
): Tie[] {
  const place = new Map(municipalities.map((id, index) => [id, index]));
  const ties = new Map<number, Tie>();
  const tieOf = (i: number, j: number): Tie => {
    const key = i * municipalities.length + j;
    const made = ties.get(key) ?? {
      a: municipalities[i] ?? '',
      b: municipalities[j] ?? '',
      weight: 0,
      shared: nothing(),
    };
    ties.set(key, made);
    return made;
  };
  for (const [kind, of] of Object.entries(shares) as [TieKind, readonly Share[]][]) {
    for (const [thing, all] of byThing(of)) {
      const taking = all.filter(({ since, until }) => !within || (since < within.to && until > within.from));
      const who = byMunicipality(taking);
      const present = [...who.keys()].flatMap((id) => place.get(id) ?? []).sort((a, b) => a - b);
      const weight = weighting === 'COUNT' ? 1 : 1 / (who.size - 1);
      for (const [at, i] of present.entries())
        for (const j of present.slice(at + 1)) {
          const [one, other] = [who.get(municipalities[i] ?? ''), who.get(municipalities[j] ?? '')];
          if (!one || !other || !atOnce(one, other, within)) continue;
          const tie = tieOf(i, j);
          const [id = thing] = thing.split(OF_ITEM);
          // Two projects presented together at one item are one item; in the order of the things they stand beside each other.
          if (tie.shared[kind].at(-1) === id) continue;
          tie.weight += weight;
          tie.shared[kind].push(id);
        }
    }
  }
  return [...ties].sort(([a], [b]) => a - b).map(([, tie]) => tie);
}

function byMunicipality(shares: readonly Share[]): Map<string, Share[]> {
  const who = new Map<string, Share[]>();
  for (const share of shares) who.set(share.municipality, [...(who.get(share.municipality) ?? []), share]);
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
/** The ties of each period, and how they differ from those of the one before; before the first there is `earlier`, or nothing. */
export function tiesOverTime(
  municipalities: readonly string[],
  shares: Shares,
  periods: readonly Period[],
  earlier?: Period,
): PeriodTies[] {
  const keyOf = ({ a, b }: Tie): string => `${a} ${b}`;
  let before = earlier ? tiesAmong(municipalities, shares, 'COUNT', earlier) : [];
  return periods.map((period) => {
    const ties = tiesAmong(municipalities, shares, 'COUNT', period);
    const [was, is] = [new Set(before.map(keyOf)), new Set(ties.map(keyOf))];
    const started = ties.filter((tie) => !was.has(keyOf(tie)));
    const ended = before.filter((tie) => !is.has(keyOf(tie)));
    before = ties;
    return { ...period, ties, started, ended };
  });
}
