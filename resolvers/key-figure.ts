import type { Resolvers } from '../schema/types.generated.ts';
import type { Context } from '../server/context.ts';
import { isAdopted } from '../services/follow-up/book.ts';
import { judge, ranking, targetOf, trend } from '../services/follow-up/judge.ts';
import { goalRow, type KeyFigureRow, outcomeRow } from '../services/follow-up/rows.ts';
import { knownId } from './arguments.ts';
import { entityFields } from './base.ts';
import { questionOf, yearOf } from './plan.ts';

const judged = async (figure: KeyFigureRow, args: Parameters<typeof questionOf>[0], context: Context, field: string) =>
  judge(figure, figure.measures, await questionOf(args, context, field), figure.book.thresholds);

const decided = {
  decision: ({ decision }: { decision: string | null }, _: unknown, { loaders }: Context) =>
    decision === null ? null : loaders.decision.byId(decision),
};

export const keyFigure: Resolvers = {
  KeyFigure: {
    url: entityFields.url,
    outcomes: ({ id, book, outcomes }, { years, period }) =>
      outcomes
        .filter((one) => (!years || years.includes(one.year)) && (!period || one.period === period))
        .map((outcome) => outcomeRow(book, id, outcome)),
    light: async (figure, args, context) => (await judged(figure, args, context, 'light')).light,
    greyCause: async (figure, args, context) => (await judged(figure, args, context, 'greyCause')).greyCause,
    attainmentPercent: async (figure, args, context) =>
      (await judged(figure, args, context, 'attainmentPercent')).attainmentPercent,
    outcome: async (figure, args, context) => {
      const { outcome } = await judged(figure, args, context, 'outcome');
      return outcome && outcomeRow(figure.book, figure.id, outcome);
    },
    target: (figure, { year }) => targetOf(figure, yearOf(year, ['target', 'year'])),
    trend: async (figure, args, context) => trend(figure, figure.measures, await questionOf(args, context, 'trend')),
    rank: async (figure, { year, municipality }, context) => {
      const id = await knownId(context, municipality, ['rank', 'municipality'], ['municipality']);
      const places = ranking(figure, yearOf(year, ['rank', 'year']));
      return places.find((one) => one.municipality === id)?.place ?? null;
    },
    adopted: (figure, { year, period }) => isAdopted(figure, yearOf(year, ['adopted', 'year']), period ?? 'YEAR_END'),
    rankOf: (figure, { year }) => ranking(figure, yearOf(year, ['rankOf', 'year'])).length,
    ranking: (figure, { year }, { loaders }) =>
      Promise.all(
        ranking(figure, yearOf(year, ['ranking', 'year'])).map(async ({ place, municipality, outcome }) => ({
          rank: place,
          municipality: (await loaders.base.known(municipality)) as never,
          outcome: outcomeRow(figure.book, figure.id, outcome),
        })),
      ),
    goal: ({ book, area, measures }) => goalRow(book, area, measures),
  },
  MeasureVersion: decided,
  Target: decided,
};
