// The follow-up of a plan for one year: every key figure's answer, the goals' lights, and how many goals are reached.
import {
  attainmentPercent,
  goalLight,
  type Light,
  lightOf,
  type Thresholds,
  type Trend,
  trendOf,
  USUAL_THRESHOLDS,
} from './light.ts';
import type { Outcome, PlannedFigure } from './plan-file.ts';
import type { Target } from './target.ts';

export type FigureFollowUp = {
  figure: PlannedFigure;
  target: (Target & { text: string }) | null;
  outcome: Outcome;
  /** Percent, unrounded; null without a target or an outcome. */
  attainment: number | null;
  light: Light;
  /** Against the year before. */
  trend: Trend;
};
export type GoalFollowUp = { name: string; light: Light; figures: FigureFollowUp[] };
export type Reached = { reached: number; measured: number; total: number };
export type AreaFollowUp = Reached & { name: string; goals: GoalFollowUp[] };
export type FollowUp = Reached & {
  year: number;
  /** Goals reached of all goals, in percent; null when the plan has none. */
  reachedPercent: number | null;
  areas: AreaFollowUp[];
};

const NOT_MEASURED: Outcome = { value: null, missing: 'NOT_MEASURED' };

function followed(figure: PlannedFigure, year: number, thresholds: Thresholds): FigureFollowUp {
  const target = figure.targets.get(year) ?? null;
  const outcome = figure.outcomes.get(year) ?? NOT_MEASURED;
  const before = figure.outcomes.get(year - 1)?.value ?? null;
  return {
    figure,
    target,
    outcome,
    attainment: target && outcome.value !== null ? attainmentPercent(target, outcome.value) : null,
    light: lightOf(target, outcome.value, thresholds),
    trend: trendOf(before, outcome.value, figure.direction === 'LOWER_IS_BETTER'),
  };
}

const counted = (goals: readonly GoalFollowUp[]): Reached => ({
  reached: goals.filter(({ light }) => light === 'GREEN').length,
  measured: goals.filter(({ light }) => light !== 'GREY').length,
  total: goals.length,
});

/** Groups the key figures by area and goal, in the order of the file, and judges each for the year. */
export function followUpOf(figures: readonly PlannedFigure[], year: number, thresholds = USUAL_THRESHOLDS): FollowUp {
  const grouped = new Map<string, Map<string, FigureFollowUp[]>>();
  for (const figure of figures) {
    const goals = grouped.get(figure.area) ?? new Map<string, FigureFollowUp[]>();
    grouped.set(
      figure.area,
      goals.set(figure.goal, [...(goals.get(figure.goal) ?? []), followed(figure, year, thresholds)]),
    );
  }
  const areas = [...grouped].map(([name, goals]): AreaFollowUp => {
    const judged = [...goals].map(([goal, of]) => ({
      name: goal,
      light: goalLight(
        of.map(({ attainment }) => attainment),
        thresholds,
      ),
      figures: of,
    }));
    return { name, ...counted(judged), goals: judged };
  });
  const all = counted(areas.flatMap(({ goals }) => goals));
  return { year, ...all, reachedPercent: all.total === 0 ? null : (all.reached / all.total) * 100, areas };
}
