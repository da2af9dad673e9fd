import type { Resolvers } from '../schema/types.generated.ts';

export const reading: Resolvers = {
  Query: { coverage: (_, { year }, { loaders }) => loaders.coverage.of(year ?? null) },
  Coverage: {
    notReported: async ({ notReported }, _, { loaders }) =>
      (await Promise.all(notReported.map((id) => loaders.municipality.byId(id)))).filter((found) => found !== null),
  },
};
