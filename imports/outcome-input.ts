// One outcome on its way in, whoever reported it: a file, a person or Kolada.
import type { Gender, Period } from '../services/follow-up/book.ts';
import type { MissingReason } from '../services/follow-up/number.ts';
import type { Place } from './plan-row.ts';

export type OutcomeInput = {
  /** The id of the key figure. */
  keyFigure: string;
  year: number;
  period: Period;
  gender: Gender;
  /** Never rounded; a yes is 1, a no 0. Null: `missingReason` says why. */
  value: number | null;
  missingReason: MissingReason | null;
  /** As the source writes it. */
  text: string | null;
  /** The id of the municipality or organisation that it is of; null: of all that the plan covers. */
  for: string | null;
  measuredOn: string | null;
  source: string | null;
  comment: string | null;
  /** Where in a file it stands; null when it comes from none. */
  place: Place | null;
};
