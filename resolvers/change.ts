import type { Resolvers } from '../schema/types.generated.ts';
import { pageOf } from './arguments.ts';
import { wishOf, writing } from './writing.ts';

export const change: Resolvers = {
  Query: {
    changes: (_, { types, ...page }, { loaders }) =>
      loaders.change.list({ types: types ?? null }, pageOf('changes', page, { field: 'ID', direction: 'ASC' })),
  },
  Mutation: {
    undo: async (_, { change: id, idempotencyKey }, context) => {
      const work = () => context.curations.undo(id, wishOf(idempotencyKey));
      const { written, ...rest } = await writing(context, work, (subject) => context.loaders.base.node(subject));
      return { node: written as never, ...rest };
    },
  },
};
