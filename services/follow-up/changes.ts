// What has changed in the figures of a plan since a report of it was published.
import { type BookOutcome, goalsOf, PERIODS, type Period, type PlanBook } from './book.ts';

export type OutcomeChange = {
  keyFigure: string;
  /** Null: it had not been recorded. */
  before: BookOutcome | null;
  /** Null: it has been taken back. */
  after: BookOutcome | null;
};

const identity = ({ year, period, gender, for: whose }: BookOutcome): string => [year, period, gender, whose].join(' ');
const outcomesIn = (book: PlanBook): Map<string, { keyFigure: string; outcome: BookOutcome }> =>
  new Map(
    goalsOf(book)
      .flatMap(({ keyFigures }) => keyFigures)
      .flatMap(({ id, outcomes }) =>
        outcomes.map((outcome) => [`${id} ${identity(outcome)}`, { keyFigure: id, outcome }] as const),
      ),
  );
const says = (outcome: BookOutcome | undefined): string =>
  outcome === undefined ? '' : `${outcome.value} ${outcome.missingReason}`;

/**
 * The outcomes that differ in value, or in why there is none, of those that the report told of: up to its year and period. What was
 * measured later is no change of it.
 */
export function outcomeChanges(
  frozen: PlanBook,
  now: PlanBook,
  { year, period }: { year: number; period: Period },
): OutcomeChange[] {
  const before = outcomesIn(frozen);
  const after = outcomesIn(now);
  const told = (one: BookOutcome | undefined): boolean =>
    one !== undefined &&
    (one.year < year || (one.year === year && PERIODS.indexOf(one.period) <= PERIODS.indexOf(period)));
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    const one = is ?? was;
    if (!one || !told(one.outcome) || says(was?.outcome) === says(is?.outcome)) return [];
    return [{ keyFigure: one.keyFigure, before: was?.outcome ?? null, after: is?.outcome ?? null }];
  });
}
