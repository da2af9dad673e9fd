// A plan with everything that its follow-up rests on, as one value: read from the graph, or frozen with a published report. Lights, trends
// and ranks are worked out from it and never stored.
import type { OutcomeColumns, PlanColumns } from '../../graph/plan.ts';
import type { Thresholds } from './light.ts';
import type { MissingReason } from './number.ts';
import type { Comparator, Direction } from './target.ts';

/** In the order of the year. */
export const PERIODS = ['TERTIAL_1', 'TERTIAL_2', 'YEAR_END'] as const;
export type Period = (typeof PERIODS)[number];
export type Gender = 'TOTAL' | 'WOMEN' | 'MEN';
/** Why a light is grey: why there is no figure, or what there is none to hold it against. */
export type GreyCause = MissingReason | 'NO_TARGET' | 'NO_KEY_FIGURES';

export type BookOutcome = {
  id: string;
  year: number;
  period: Period;
  /** As it was published, never rounded; a yes is 1, a no 0. Null: `missingReason` says why. */
  value: number | null;
  /** As the source writes it: «91,0 %». */
  text: string | null;
  missingReason: MissingReason | null;
  gender: Gender;
  /** The municipality or organisation that it is of; null: of all that the plan covers. */
  for: string | null;
  measuredOn: string | null;
  source: string | null;
  recordedBy: string | null;
  recordedAt: string | null;
  comment: string | null;
};

export type BookTarget = {
  year: number;
  comparator: Comparator;
  /** Null for DONE alone. */
  value: number | null;
  /** As the plan writes it: «Minst 60 %». */
  text: string;
  decision: string | null;
};

/** How a key figure was worded during a time; `to` is the first day it no longer was. */
export type BookVersion = {
  name: string;
  definition: string | null;
  from: string;
  to: string | null;
  decision: string | null;
};

export type BookFigure = {
  id: string;
  name: string;
  unit: string | null;
  direction: Direction;
  koladaId: string | null;
  definition: string | null;
  /** From that day it is no longer followed up. */
  droppedOn: string | null;
  /** By `from`. */
  versions: BookVersion[];
  /** By year. */
  targets: BookTarget[];
  /** By year, period, gender and whose. */
  outcomes: BookOutcome[];
};

export type BookGoal = {
  id: string;
  /** «1.2». */
  ordinal: string;
  name: string;
  /** The municipality that answers for it. */
  responsible: string | null;
  /** Projects and networks that contribute to it. */
  contributors: string[];
  keyFigures: BookFigure[];
};

export type BookArea = { id: string; ordinal: number; name: string; goals: BookGoal[] };

export type PlanBook = {
  id: string;
  name: string;
  from: string;
  /** Its last day; null: until further notice. */
  to: string | null;
  /** Where goals, targets and figures come from, as readers are told. */
  source: string | null;
  /** Made up to show how it looks. */
  example: boolean;
  thresholds: Thresholds;
  areas: BookArea[];
};

/** The graph's columns as one value: each key figure gets its outcomes. */
export function bookOf(plan: PlanColumns, outcomes: readonly (OutcomeColumns & { keyFigure: string })[]): PlanBook {
  const of = new Map<string, BookOutcome[]>();
  for (const { keyFigure, ...outcome } of outcomes) {
    const known = of.get(keyFigure);
    if (known) known.push(outcome);
    else of.set(keyFigure, [outcome]);
  }
  const { greenFrom, yellowAbove, areas, ...rest } = plan;
  return {
    ...rest,
    thresholds: { green: greenFrom, yellow: yellowAbove },
    areas: areas.map((area) => ({
      ...area,
      goals: area.goals.map((goal) => ({
        ...goal,
        keyFigures: goal.keyFigures.map((figure) => ({ ...figure, outcomes: of.get(figure.id) ?? [] })),
      })),
    })),
  };
}

export const goalsOf = ({ areas }: PlanBook): BookGoal[] => areas.flatMap(({ goals }) => goals);

/** The last day of a period, and of what is dated by it alone. */
const LAST_DAYS: Readonly<Record<Period, string>> = { TERTIAL_1: '04-30', TERTIAL_2: '08-31', YEAR_END: '12-31' };
export const lastDay = (year: number, period: Period): string =>
  `${String(year).padStart(4, '0')}-${LAST_DAYS[period]}`;

/** Whether it is followed up in that period: not dropped before the period ended. */
export const isAdopted = ({ droppedOn }: BookFigure, year: number, period: Period): boolean =>
  droppedOn === null || droppedOn > lastDay(year, period);
