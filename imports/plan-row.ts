// What a row of a plan's table says, whichever file it stands in: CSV, a workbook, a filled-in template or our own report.
import type { Gender, Period } from '../services/follow-up/book.ts';
import type { MissingReason } from '../services/follow-up/number.ts';
import type { Direction, Target } from '../services/follow-up/target.ts';

/** Where something stands in a file, in the file's own words; `sheet` is null in CSV, `column` when it is about the whole row. */
export type Place = { sheet: string | null; row: number; column: string | null };
/** `wrong` and `mend` are in Swedish: what was wrong, and what to do. */
export type Problem = Place & { wrong: string; mend: string };

export type RowOutcome = {
  year: number;
  period: Period;
  gender: Gender;
  value: number | null;
  missing: MissingReason | null;
  /** As the cell shows it. */
  text: string;
  place: Place;
};
export type RowTarget = Target & { year: number; text: string; place: Place };

export type PlanRow = {
  place: Place;
  /** Ours, when the file carries it: a row with it need not agree in name. */
  id: string | null;
  area: string;
  goal: string;
  name: string;
  unit: string | null;
  direction: Direction;
  /** What is counted and how. */
  definition: string | null;
  koladaId: string | null;
  /** The name of the municipality that answers for the goal. */
  responsible: string | null;
  /** The name of the municipality whose outcome it is; null: of all that the plan covers. */
  municipality: string | null;
  source: string | null;
  comment: string | null;
  measuredOn: string | null;
  /** The latest year that has a column of outcomes: source, comment and day of measuring are of that year's. */
  lastYear: number | null;
  outcomes: RowOutcome[];
  targets: RowTarget[];
};

/** Every good row, and everything that is wrong with the others. Whoever asks decides whether the good ones alone will do. */
export type PlanTable = { rows: PlanRow[]; problems: Problem[] };
