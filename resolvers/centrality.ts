import type { Resolvers } from '../schema/types.generated.ts';
import { badInput } from '../server/errors.ts';
import { graphChoice } from './graph-choice.ts';

const MOST = 1_000;

export const centrality: Resolvers = {
  Query: {
    centrality: (_, args, context) => {
      const first = args.first ?? 25;
      if (first < 1 || first > MOST)
        throw badInput(`«first» must be from 1 to ${MOST}, not ${first}.`, ['centrality', 'first']);
      return context.measured.centrality(graphChoice(args, context, 'centrality'), args.measure, first);
    },
    communities: (_, args, context) => context.measured.communities(graphChoice(args, context, 'communities')),
  },
  CentralityScore: { node: ({ id }, _, { loaders }) => loaders.base.named(id) },
  Community: { members: ({ members }, _, { loaders }) => members.map((id) => loaders.base.named(id)) },
};
