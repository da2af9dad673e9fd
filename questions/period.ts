// When a fact holds, as far as its fields say: from what is stated, else from the first sighting; half-open, an open end is null.

export type Period = { from: string | null; to: string | null; firstSeen: string | null };

/** The first day; null when no source says any. */
export const startOf = ({ from, firstSeen }: Period): string | null => from ?? firstSeen;

/** The time that two facts share; null when they share none. An unknown start is before every day. */
export function overlap(one: Period, other: Period): { from: string | null; to: string | null } | null {
  const starts = [startOf(one), startOf(other)].filter((day) => day !== null).sort();
  const ends = [one.to, other.to].filter((day) => day !== null).sort();
  const from = starts.at(-1) ?? null;
  const to = ends[0] ?? null;
  return from !== null && to !== null && from >= to ? null : { from, to };
}

/** The days from one day to another, both ISO text. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
