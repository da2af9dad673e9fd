// What follows from a plan's figures: of each key figure whether its target is met, which way it goes and which place it takes among
// municipalities – three answers that are never mixed – and of each goal its light. Pure, and the same for what is frozen.
import {
  type BookFigure,
  type BookGoal,
  type BookOutcome,
  type BookTarget,
  type GreyCause,
  goalsOf,
  isAdopted,
  lastDay,
  type Period,
  type PlanBook,
} from './book.ts';
import { attainmentPercent, goalLight, type Light, lightOf, type Thresholds, type Trend, trendOf } from './light.ts';

/** Which outcome is judged: `of` names a municipality or organisation; null: the plan's own, else that of whoever answers for the goal. */
export type Question = { year: number; period: Period; of: string | null };
export type Judgement = {
  light: Light;
  /** Null unless the light is GREY. */
  greyCause: GreyCause | null;
  target: BookTarget | null;
  outcome: BookOutcome | null;
  /** Percent, unrounded; null without a target or a value. */
  attainmentPercent: number | null;
};

/** The outcome that answers the question, TOTAL gender. One that has a value goes before one that says why it has none. */
export function outcomeFor(figure: BookFigure, { responsible }: BookGoal, asked: Question): BookOutcome | null {
  const { year, period, of } = asked;
  const there = figure.outcomes.filter((one) => one.year === year && one.period === period && one.gender === 'TOTAL');
  if (of !== null) return there.find((one) => one.for === of) ?? null;
  const own = there.find((one) => one.for === null);
  if (own && own.value !== null) return own;
  const answering = responsible === null ? undefined : there.find((one) => one.for === responsible);
  return answering && (answering.value !== null || !own) ? answering : (own ?? null);
}

export const targetOf = ({ targets }: BookFigure, year: number): BookTarget | null =>
  targets.find((target) => target.year === year) ?? null;

export function judge(figure: BookFigure, goal: BookGoal, asked: Question, thresholds: Thresholds): Judgement {
  const target = targetOf(figure, asked.year);
  const outcome = outcomeFor(figure, goal, asked);
  const value = outcome?.value ?? null;
  return {
    light: lightOf(target, value, thresholds),
    greyCause: value === null ? (outcome?.missingReason ?? 'NOT_MEASURED') : target === null ? 'NO_TARGET' : null,
    target,
    outcome,
    attainmentPercent: target && value !== null ? attainmentPercent(target, value) : null,
  };
}

/** Against the same period of the year before. */
export function trend(figure: BookFigure, goal: BookGoal, asked: Question): Trend {
  const before = outcomeFor(figure, goal, { ...asked, year: asked.year - 1 });
  const now = outcomeFor(figure, goal, asked);
  return trendOf(before?.value ?? null, now?.value ?? null, figure.direction === 'LOWER_IS_BETTER');
}

type Place = { municipality: string; place: number; outcome: BookOutcome };
/** The municipalities that have a value for the year, the best first. Equal ones share a place: 1, 2, 2, 4. */
export function ranking(figure: BookFigure, year: number): Place[] {
  const better = figure.direction === 'LOWER_IS_BETTER' ? -1 : 1;
  const there = figure.outcomes.flatMap((outcome) => {
    const { year: of, period, gender, value, for: whose } = outcome;
    const counts = of === year && period === 'YEAR_END' && gender === 'TOTAL' && value !== null;
    return counts && whose?.startsWith('municipality:') ? [{ municipality: whose, value, outcome }] : [];
  });
  return there
    .map(({ municipality, value, outcome }) => ({
      municipality,
      outcome,
      place: 1 + there.filter((other) => (other.value - value) * better > 0).length,
    }))
    .sort((a, b) => a.place - b.place || (a.municipality < b.municipality ? -1 : 1));
}

/** A goal's light, and why it is grey when it is: the cause that all its key figures share, else that they are not measured. */
export function judgeGoal(
  goal: BookGoal,
  asked: Question,
  thresholds: Thresholds,
): { light: Light; greyCause: GreyCause | null } {
  const judged = goal.keyFigures
    .filter((figure) => isAdopted(figure, asked.year, asked.period))
    .map((figure) => judge(figure, goal, asked, thresholds));
  const light = goalLight(
    judged.map(({ attainmentPercent: percent }) => percent),
    thresholds,
  );
  if (light !== 'GREY') return { light, greyCause: null };
  const causes = [...new Set(judged.map(({ greyCause }) => greyCause))];
  const [only = 'NO_KEY_FIGURES'] = causes;
  return { light, greyCause: causes.length > 1 ? 'NOT_MEASURED' : only };
}

export type Reached = { goalsReached: number; goalsMeasured: number; goalsTotal: number };
export type LightCounts = Record<Light, number>;

/** How many of the goals have each light, and how many that makes reached and measured. */
export function counted(
  goals: readonly BookGoal[],
  asked: Question,
  thresholds: Thresholds,
): Reached & { lights: LightCounts } {
  const lights: LightCounts = { GREEN: 0, YELLOW: 0, RED: 0, GREY: 0 };
  for (const goal of goals) lights[judgeGoal(goal, asked, thresholds).light] += 1;
  return {
    goalsReached: lights.GREEN,
    goalsMeasured: goals.length - lights.GREY,
    goalsTotal: goals.length,
    lights,
  };
}

/** Key figures that were dropped by the end of the period, the latest first. */
export const droppedBy = (book: PlanBook, year: number, period: Period): BookFigure[] =>
  goalsOf(book)
    .flatMap(({ keyFigures }) => keyFigures)
    .filter((figure) => !isAdopted(figure, year, period))
    .sort((a, b) => ((a.droppedOn ?? '') > (b.droppedOn ?? '') ? -1 : 1));

/** Key figures that by the end of the period had been worded in another way than at first, in the order of the plan. */
export const rewordedBy = (book: PlanBook, year: number, period: Period): BookFigure[] =>
  goalsOf(book)
    .flatMap(({ keyFigures }) => keyFigures)
    .filter(({ versions }) => versions.filter(({ from }) => from <= lastDay(year, period)).length > 1);

/** The years that there is a target or an outcome for. */
export const yearsOf = (book: PlanBook): number[] =>
  [
    ...new Set(
      goalsOf(book)
        .flatMap(({ keyFigures }) => keyFigures)
        .flatMap(({ targets, outcomes }) => [...targets, ...outcomes].map(({ year }) => year)),
    ),
  ].sort((a, b) => a - b);
