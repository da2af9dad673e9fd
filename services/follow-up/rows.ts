// The parts of a plan as the API hands them on: each with the plan it stands in, live or frozen, so that whatever is asked of a part is
// answered from the same figures.
import type { PublishedReportRow } from '../../graph/published-report.ts';
import {
  type BookArea,
  type BookFigure,
  type BookGoal,
  type BookOutcome,
  goalsOf,
  type Period,
  type PlanBook,
} from './book.ts';
import type { LightCounts, Reached } from './judge.ts';

export type AreaRow = BookArea & { book: PlanBook };
export type GoalRow = BookGoal & { book: PlanBook; area: BookArea };
export type KeyFigureRow = BookFigure & { book: PlanBook; area: BookArea; measures: BookGoal };
/** `book` is null when the outcome was not come to through its plan. */
export type OutcomeRow = BookOutcome & { keyFigure: string; book: PlanBook | null };
/** `report`: what it was published in; null: it is worked out from the graph as it is. */
export type FollowUpRow = {
  book: PlanBook;
  year: number;
  period: Period;
  report: PublishedReportRow | null;
} & Reached & { lights: LightCounts };
export type AreaFollowUpRow = { area: AreaRow } & Reached & { lights: LightCounts };
export type OutcomeDifferenceRow = { keyFigure: KeyFigureRow; before: OutcomeRow | null; after: OutcomeRow | null };

export const areaRow = (book: PlanBook, area: BookArea): AreaRow => ({ ...area, book });
export const goalRow = (book: PlanBook, area: BookArea, goal: BookGoal): GoalRow => ({ ...goal, book, area });
export const figureRow = (book: PlanBook, area: BookArea, measures: BookGoal, figure: BookFigure): KeyFigureRow => ({
  ...figure,
  book,
  area,
  measures,
});
export const outcomeRow = (book: PlanBook, keyFigure: string, outcome: BookOutcome): OutcomeRow => ({
  ...outcome,
  keyFigure,
  book,
});

export function areaIn(book: PlanBook, id: string): AreaRow | null {
  const area = book.areas.find((one) => one.id === id);
  return area ? areaRow(book, area) : null;
}

export function goalIn(book: PlanBook, id: string): GoalRow | null {
  for (const area of book.areas) {
    const goal = area.goals.find((one) => one.id === id);
    if (goal) return goalRow(book, area, goal);
  }
  return null;
}

const outcomesOf = new WeakMap<PlanBook, Map<string, OutcomeRow>>();

/** Thousands may be asked for one by one, so where each stands is found out once. */
export function outcomeIn(book: PlanBook, id: string): OutcomeRow | null {
  const known =
    outcomesOf.get(book) ??
    new Map(
      goalsOf(book)
        .flatMap(({ keyFigures }) => keyFigures)
        .flatMap((figure) => figure.outcomes.map((one) => [one.id, outcomeRow(book, figure.id, one)] as const)),
    );
  outcomesOf.set(book, known);
  return known.get(id) ?? null;
}

export function figureIn(book: PlanBook, id: string): KeyFigureRow | null {
  for (const area of book.areas)
    for (const goal of area.goals) {
      const figure = goal.keyFigures.find((one) => one.id === id);
      if (figure) return figureRow(book, area, goal, figure);
    }
  return null;
}
