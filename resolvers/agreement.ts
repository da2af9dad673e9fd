import type { Resolvers } from '../schema/types.generated.ts';
import { pageOf } from './arguments.ts';
import { entityFields } from './base.ts';
import { known, one } from './project.ts';

export const agreement: Resolvers = {
  Query: {
    agreements: (_, page, { loaders }) =>
      loaders.agreement.list(pageOf('agreements', page, { field: 'NAME', direction: 'ASC' })),
  },
  Agreement: {
    ...entityFields,
    replaces: ({ replaces }, _, { loaders }) => one(replaces, loaders.agreement.byId),
    parties: async ({ id }, _, { loaders }) => (await loaders.agreement.parties(id)).map(loaders.base.actor),
    covers: async ({ id }, _, { loaders }) => (await loaders.agreement.covers(id)).map(loaders.base.entity),
    decisions: async ({ id }, _, { loaders }) => known(await loaders.agreement.decisions(id), loaders.decision.byId),
  },
};
