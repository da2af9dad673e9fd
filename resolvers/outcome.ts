import type { Resolvers } from '../schema/types.generated.ts';
import type { Context } from '../server/context.ts';
import { figureIn } from '../services/follow-up/rows.ts';
import { bytesOf } from './reading.ts';
import { mustWrite, tellingAll, wishOf } from './writing.ts';

const NOTHING_READ = { outcomes: [], found: 0, unchanged: 0, changes: [], problems: [] };

export const outcome: Resolvers = {
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
