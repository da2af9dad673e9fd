import type { Resolvers } from '../schema/types.generated.ts';
import type { Context } from '../server/context.ts';
import { isAdopted } from '../services/follow-up/book.ts';
import { judge, ranking, targetOf, trend } from '../services/follow-up/judge.ts';
import { figureIn, goalRow, type KeyFigureRow, outcomeRow } from '../services/follow-up/rows.ts';
import { knownId } from './arguments.ts';
import { entityFields } from './base.ts';
import { questionOf, yearOf } from './plan.ts';
import { bytesOf } from './reading.ts';
import { mustWrite, tellingAll, wishOf } from './writing.ts';

const judged = async (figure: KeyFigureRow, args: Parameters<typeof questionOf>[0], context: Context, field: string) =>
  judge(figure, figure.measures, await questionOf(args, context, field), figure.book.thresholds);

const decided = {
  decision: ({ decision }: { decision: string | null }, _: unknown, { loaders }: Context) =>
    decision === null ? null : loaders.decision.byId(decision),
};
const NOTHING_READ = { outcomes: [], found: 0, unchanged: 0, changes: [], problems: [] };

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
  Outcome: {
    for: ({ for: whose }, _, { loaders }) => (whose === null ? null : loaders.base.actor(whose)),
    keyFigure: async ({ keyFigure: id, book }, _, { loaders }) => {
      // Within a published report it is the key figure as it was.
      const figure = book === null ? await loaders.plan.figure(id) : figureIn(book, id);
      if (!figure) throw new Error(`The graph has an outcome of ${id}, which it does not hold`);
      return figure;
    },
  },
  Mutation: {
    recordOutcomes: (_, { input: { idempotencyKey, ...input } }, context) =>
      tellingAll(
        context,
        () => context.figures.recordOutcomes(input, wishOf(idempotencyKey)),
        async ({ answer }) => ({
          outcomes: await outcomesBy(context, answer.ids),
          unchanged: answer.unchanged,
        }),
        { outcomes: [], unchanged: 0 },
      ),
    importOutcomes: async (_, { input: { idempotencyKey, contentBase64, ...input } }, context) => {
      mustWrite(context);
      const bytes = bytesOf(contentBase64);
      if (bytes === null) {
        const message = 'Innehållet är inte Base64. Koda filens byte som Base64 och skicka det som contentBase64.';
        return {
          ...NOTHING_READ,
          userErrors: [{ code: 'INVALID' as const, field: ['input', 'contentBase64'], message }],
        };
      }
      return tellingAll(
        context,
        () => context.figures.importOutcomes({ ...input, bytes }, wishOf(idempotencyKey)),
        async ({ answer: { ids, problems, ...rest } }) => ({
          ...rest,
          problems: problems.map(({ sheet, row, column, wrong, mend }) => ({
            ...{ sheet, row, column },
            message: `${wrong}. ${mend}.`,
          })),
          outcomes: await outcomesBy(context, ids),
        }),
        NOTHING_READ,
      );
    },
  },
};

const outcomesBy = async ({ loaders }: Context, ids: readonly string[]) =>
  (await Promise.all(ids.map((id) => loaders.plan.outcome(id)))).filter((outcome) => outcome !== null);
