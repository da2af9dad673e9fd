import type { Resolvers } from '../schema/types.generated.ts';
import { dayOf, holdingOf, lookup, onDay, pageOf, textOf } from './arguments.ts';
import { assignmentsOf } from './assignment.ts';
import { entityFields, factFields } from './base.ts';
import { matchOf } from './project.ts';

const BY_NAME = { field: 'NAME', direction: 'ASC' } as const;

export const network: Resolvers = {
  Query: {
    network: (_, args, context) => {
      const { byId, idsByName } = context.loaders.network;
      return lookup(context, 'network', args, { byId, names: { name: idsByName } });
    },
    networks: async (_, { filter, orderBy, ...page }, context) => {
      const request = pageOf('networks', page, { field: 'NAME', direction: orderBy?.direction ?? 'ASC' });
      const choice = {
        text: textOf(filter?.text),
        municipalities: await matchOf(context, filter?.municipalities, ['networks', 'filter', 'municipalities']),
        active: filter?.active ?? null,
        day: dayOf(null, context),
        holding: holdingOf({}, context, 'networks'),
      };
      return context.loaders.network.list(choice, request);
    },
  },
  Network: {
    ...entityFields,
    goals: ({ id }, _, { loaders }) => loaders.plan.goalsOfNetwork(id),
    assignments: assignmentsOf,
    coordinator: ({ id }, { at }, context) =>
      context.loaders.person.inRole(id, 'COORDINATOR', onDay(dayOf(at, context))),
    memberships: ({ id }, args, context) =>
      context.loaders.person.membersOf(id, holdingOf(args, context, 'memberships')),
    municipalities: ({ id }, args, context) =>
      context.loaders.network.municipalities(
        id,
        holdingOf(args, context, 'municipalities'),
        pageOf('Network.municipalities', args, BY_NAME),
      ),
    projects: ({ id }, page, context) => {
      const choice = {
        roles: null,
        phases: null,
        phaseOn: dayOf(null, context),
        holding: holdingOf({}, context, 'projects'),
      };
      return context.loaders.project.ofMember(
        'Network',
        id,
        { ...choice, order: 'NAME' },
        pageOf('Network.projects', page, BY_NAME),
      );
    },
    decisions: ({ id }, page, { loaders }) =>
      loaders.decision.concerning(id, pageOf('Network.decisions', page, { field: 'DATE', direction: 'DESC' })),
  },
  NetworkMunicipalityEdge: factFields,
  NetworkProjectEdge: factFields,
};
