import type { Resolvers } from '../schema/types.generated.ts';
import { holdingOf, pageOf } from './arguments.ts';
import { assignmentsOf } from './assignment.ts';
import { entityFields } from './base.ts';

export const organization: Resolvers = {
  Query: {
    organizations: (_, page, { loaders }) =>
      loaders.organization.list(pageOf('organizations', page, { field: 'NAME', direction: 'ASC' })),
  },
  Organization: {
    ...entityFields,
    assignments: assignmentsOf,
    memberships: ({ id }, args, context) =>
      context.loaders.person.membersOf(id, holdingOf(args, context, 'memberships')),
    agreements: ({ id }, _, { loaders }) => loaders.agreement.ofParty(id),
  },
};
