// The rows of a score: per kind of answer how many were right, too many and missed.

export type Count = { right: number; extra: number; missed: number };
export type Rows = ReadonlyMap<string, Readonly<Count>>;

/** The rows that the overall figure is the plain mean of. */
export const OVERALL = [
  'meeting',
  'attendance',
  'items',
  'item kind',
  'presenters',
  'decisions',
  'decision type',
  'decision in right item',
  'assignees',
  'due',
  'amounts',
  'amount details',
  'projects',
  'networks',
  'municipalities',
];

/** One answer each, right or not; in the others something may be found that is not there. */
const ONE_ANSWER =
  /^(?:is minutes|meeting|item kind|item time|decision type|decision in right item|amount details|presenter municipality|attendance municipality|attendance remote|(?:meeting|amounts)\..*)$/;

export class Tally {
  readonly rows = new Map<string, Count>();

  add(row: string, { right = 0, extra = 0, missed = 0 }: Partial<Count>): void {
    const count = this.rows.get(row) ?? { right: 0, extra: 0, missed: 0 };
    this.rows.set(row, { right: count.right + right, extra: count.extra + extra, missed: count.missed + missed });
  }

  answer(row: string, isRight: boolean): void {
    this.add(row, isRight ? { right: 1 } : { missed: 1 });
  }

  /** Two lists in any order: one asked for may be found several times, an allowed one may be there, each other is one too many. */
  list(
    rows: readonly string[],
    asked: readonly string[],
    found: readonly string[],
    same: (asked: string, found: string) => boolean,
    allowed: readonly string[] = [],
  ): void {
    let left = [...found];
    for (const wanted of asked) {
      const others = left.filter((given) => !same(wanted, given));
      for (const row of rows) this.answer(row, others.length < left.length);
      left = others;
    }
    const extra = left.filter((given) => !allowed.some((one) => same(one, given))).length;
    for (const row of rows) this.add(row, { extra });
  }
}

/** A row's figure from 0 to 1: the share that is right, or the harmonic mean of precision and recall; null when nothing was asked. */
export function figure(row: string, { right, extra, missed }: Count): number | null {
  if (right + extra + missed === 0) return null;
  if (ONE_ANSWER.test(row)) return right + missed === 0 ? 0 : right / (right + missed);
  const [precision, recall] = [right / (right + extra || 1), right / (right + missed || 1)];
  return right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** The one figure: the mean of the rows in which anything was asked; 1 when nothing was. */
export function overall(rows: Rows): number {
  const figures = OVERALL.flatMap((row) => {
    const count = rows.get(row);
    return count ? [figure(row, count)].filter((one) => one !== null) : [];
  });
  return figures.length === 0 ? 1 : figures.reduce((sum, one) => sum + one, 0) / figures.length;
}

/** The counts of several documents together: every answer weighs the same, whichever document it stands in. */
export function sumOf(documents: readonly Rows[]): Rows {
  const total = new Tally();
  for (const rows of documents) for (const [row, count] of rows) total.add(row, count);
  return total.rows;
}
