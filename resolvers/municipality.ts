import type { Resolvers } from '../schema/types.generated.ts';
import { dayOf, holdingOf, knownId, lookup, onDay, pageOf, rangeOrAll, textOf } from './arguments.ts';
import { assignmentsOf } from './assignment.ts';
import { entityFields, factFields } from './base.ts';
import { yearOrAll } from './plan.ts';

export const municipality: Resolvers = {
  Query: {
    municipality: (_, args, context) => {
      const { byId, idsByName, idsByCode } = context.loaders.municipality;
      return lookup(context, 'municipality', args, { byId, names: { code: idsByCode, name: idsByName } });
    },
    municipalities: async (_, { filter, orderBy, ...page }, context) => {
      const order = { field: orderBy?.field ?? 'NAME', direction: orderBy?.direction ?? 'ASC' };
      const choice = {
        text: textOf(filter?.text),
        codes: filter?.codes ?? null,
        project: await knownId(context, filter?.inProject, ['municipalities', 'filter', 'inProject'], ['project']),
        network: await knownId(context, filter?.inNetwork, ['municipalities', 'filter', 'inNetwork'], ['network']),
      };
      return context.loaders.municipality.list(choice, order.field, pageOf('municipalities', page, order));
    },
  },
  Municipality: {
    ...entityFields,
    assignments: assignmentsOf,
    director: ({ id }, { at }, context) => context.loaders.person.directorOf(id, onDay(dayOf(at, context))),
    posts: ({ id }, args, context) =>
      context.loaders.person.postsAt(
        id,
        holdingOf(args, context, 'posts'),
        args.title ?? null,
        pageOf('Municipality.posts', args, { field: 'NAME', direction: 'ASC' }),
      ),
    projects: ({ id }, { role, phase, orderBy, ...args }, context) => {
      const order = { field: orderBy?.field ?? 'NAME', direction: orderBy?.direction ?? 'ASC' };
      const choice = {
        roles: role ?? null,
        phases: phase ?? null,
        phaseOn: dayOf(args.at, context),
        holding: holdingOf(args, context, 'projects'),
        order: order.field,
      };
      return context.loaders.project.ofMember('Municipality', id, choice, pageOf('Municipality.projects', args, order));
    },
    networks: ({ id }, args, context) =>
      context.loaders.network.ofMunicipality(
        id,
        holdingOf(args, context, 'networks'),
        pageOf('Municipality.networks', args, { field: 'NAME', direction: 'ASC' }),
      ),
    attendance: ({ id }, { during }, { loaders }) =>
      loaders.municipality.attendance(id, rangeOrAll(during, ['attendance', 'during'])),
    agreements: ({ id }, _, { loaders }) => loaders.agreement.ofParty(id),
    goals: ({ id }, { year }, { loaders }) => loaders.plan.goalsOfMunicipality(id, yearOrAll(year, ['goals', 'year'])),
    outcomes: ({ id }, { year }, { loaders }) => loaders.plan.outcomesFor(id, yearOrAll(year, ['outcomes', 'year'])),
  },
  MunicipalityProjectEdge: factFields,
  MunicipalityNetworkEdge: factFields,
};
