import type { Resolvers } from '../schema/types.generated.ts';
import { lookup, pageOf, textOf } from './arguments.ts';
import { entityFields } from './base.ts';
import { known } from './project.ts';

const LATEST_FIRST = { field: 'DATE', direction: 'DESC' } as const;

export const matter: Resolvers = {
  Query: {
    matter: (_, args, context) => {
      const { byId, idsByName } = context.loaders.matter;
      return lookup(context, 'matter', args, { byId, names: { name: idsByName } });
    },
    matters: (_, { filter, ...page }, { loaders }) =>
      loaders.matter.list(textOf(filter?.text), pageOf('matters', page, { field: 'NAME', direction: 'ASC' })),
  },
  Matter: {
    ...entityFields,
    items: ({ id }, page, { loaders }) => loaders.agendaItem.ofMatter(id, pageOf('Matter.items', page, LATEST_FIRST)),
    decisions: ({ id }, page, { loaders }) =>
      loaders.decision.ofMatter(id, pageOf('Matter.decisions', page, LATEST_FIRST)),
    projects: async ({ id }, _, { loaders }) => known(await loaders.matter.projects(id), loaders.project.byId),
  },
};
