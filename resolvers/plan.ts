import type { FollowUpPeriod, Resolvers } from '../schema/types.generated.ts';
import type { Context } from '../server/context.ts';
import { badInput } from '../server/errors.ts';
import { judgeGoal, type Question, yearsOf } from '../services/follow-up/judge.ts';
import { areaRow, figureRow, goalRow } from '../services/follow-up/rows.ts';
import { knownId } from './arguments.ts';
import { entityFields } from './base.ts';
import { known } from './project.ts';
import { tellingAll, wishOf } from './writing.ts';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;
type Asked = { year: number; period?: FollowUpPeriod | null | undefined; for?: string | null | undefined };

/** A calendar year within reason. */
export function yearOf(year: number, path: string[]): number {
  if (year < FIRST_YEAR || year > LAST_YEAR)
    throw badInput(`«year» is a calendar year from ${FIRST_YEAR} to ${LAST_YEAR}, not ${year}.`, path);
  return year;
}

export const yearOrAll = (year: number | null | undefined, path: string[]): number | null =>
  typeof year === 'number' ? yearOf(year, path) : null;

/** Which outcomes a field judges. */
export async function questionOf(asked: Asked, context: Context, field: string): Promise<Question> {
  return {
    year: yearOf(asked.year, [field, 'year']),
    period: asked.period ?? 'YEAR_END',
    of: await knownId(context, asked.for, [field, 'for'], ['municipality', 'organization']),
  };
}

export const plan: Resolvers = {
  Query: {
    plans: (_, __, { loaders }) => loaders.plan.all(),
    plan: (_, { id }, { loaders }) => loaders.plan.book(id),
  },
  Plan: {
    areas: (book) => book.areas.map((area) => areaRow(book, area)),
    greenFrom: ({ thresholds }) => thresholds.green,
    yellowAbove: ({ thresholds }) => thresholds.yellow,
    years: (book) => yearsOf(book),
  },
  FocusArea: {
    goals: ({ book, ...area }) => area.goals.map((goal) => goalRow(book, area, goal)),
  },
  Goal: {
    url: entityFields.url,
    responsible: async ({ responsible }, _, { loaders }) =>
      responsible === null ? null : ((await loaders.base.node(responsible)) as never),
    keyFigures: ({ book, area, ...goal }) => goal.keyFigures.map((figure) => figureRow(book, area, goal, figure)),
    projects: ({ contributors }, _, { loaders }) =>
      known(
        contributors.filter((id) => id.startsWith('project:')),
        loaders.project.byId,
      ),
    networks: ({ contributors }, _, { loaders }) =>
      known(
        contributors.filter((id) => id.startsWith('network:')),
        loaders.network.byId,
      ),
    plan: ({ book }) => book,
    area: ({ book, area }) => areaRow(book, area),
    light: async (goal, args, context) =>
      judgeGoal(goal, await questionOf(args, context, 'light'), goal.book.thresholds).light,
    greyCause: async (goal, args, context) =>
      judgeGoal(goal, await questionOf(args, context, 'greyCause'), goal.book.thresholds).greyCause,
  },
  Mutation: {
    upsertPlan: (_, { input: { idempotencyKey, ...input } }, context) =>
      tellingAll(
        context,
        () => context.figures.upsertPlan(input, wishOf(idempotencyKey)),
        async ({ answer }) => ({ plan: await context.loaders.plan.book(answer) }),
        { plan: null },
      ),
  },
};
