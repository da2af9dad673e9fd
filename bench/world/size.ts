// How large the made graphs are. What one anchor sees – a municipality's projects, a project's participants – is the same in all of
// them; there is only more beside it.

export type Size = {
  /** Of municipalities, in regions of about eleven; each region has its own directors, projects and minutes. */
  municipalities: number;
  /** Of each municipality: boards, each with meetings, items and decisions of its own, and people who sit on it in turn. */
  boards: number;
  meetings: number;
  people: number;
  /** Whether there is something that they all are in: a network, and a project in which every one takes part. */
  nation: boolean;
};

export const SIZES = {
  /** For tests: each kind of thing, few of each. */
  tiny: { municipalities: 3, boards: 1, meetings: 2, people: 25, nation: true },
  /** A region that has kept minutes for two years. */
  S: { municipalities: 11, boards: 0, meetings: 0, people: 0, nation: false },
  /** Sweden. */
  L: { municipalities: 290, boards: 8, meetings: 17, people: 25, nation: true },
  /** Four such countries. */
  '4L': { municipalities: 1_160, boards: 8, meetings: 17, people: 25, nation: true },
} as const satisfies Readonly<Record<string, Size>>;
export type SizeName = keyof typeof SIZES;
export const isSizeName = (word: string): word is SizeName => Object.hasOwn(SIZES, word);

export const ITEMS = 5;
export const DECISIONS = 2;
const REGION = 11;

export const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** A list cut in regions of eleven or a few more. */
export function regionsOf<T>(all: readonly T[]): T[][] {
  const count = Math.max(1, Math.floor(all.length / REGION));
  const at = (n: number): number => Math.floor((all.length * n) / count);
  return range(count).map((n) => all.slice(at(n), at(n + 1)));
}
