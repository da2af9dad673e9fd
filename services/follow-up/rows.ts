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
export type FollowUpRow = { book: PlanBook; year: number; period: Period; report: PublishedReportRow | null };
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

/** An outcome's id says nothing that can be relied on of its key figure: every one is looked at. */
export function outcomeIn(book: PlanBook, id: string): OutcomeRow | null {
  for (const goal of goalsOf(book))
    for (const figure of goal.keyFigures) {
      const outcome = figure.outcomes.find((one) => one.id === id);
      if (outcome) return outcomeRow(book, figure.id, outcome);
    }
  return null;
}

export function figureIn(book: PlanBook, id: string): KeyFigureRow | null {
  for (const area of book.areas)
    for (const goal of area.goals) {
      const figure = goal.keyFigures.find((one) => one.id === id);
      if (figure) return figureRow(book, area, goal, figure);
    }
  return null;
}
