import type { Resolvers } from '../schema/types.generated.ts';
import { dayOf, holdingOf, onDay, pageOf } from './arguments.ts';
import { assignmentsOf } from './assignment.ts';
import { entityFields } from './base.ts';
import { meetingChoiceOf } from './meeting.ts';

export const body: Resolvers = {
  Query: { bodies: (_, __, { loaders }) => loaders.body.all() },
  Body: {
    ...entityFields,
    assignments: assignmentsOf,
    memberships: ({ id }, args, context) =>
      context.loaders.person.membersOf(id, holdingOf(args, context, 'memberships')),
    chair: ({ id }, { at }, context) => context.loaders.person.inRole(id, 'CHAIR', onDay(dayOf(at, context))),
    meetings: async ({ id }, { filter, orderBy, ...page }, context) => {
      const order = { field: orderBy?.field ?? 'DATE', direction: orderBy?.direction ?? 'DESC' };
      const choice = await meetingChoiceOf(context, filter, ['meetings', 'filter']);
      return context.loaders.meeting.ofBody(id, choice, order.field, pageOf('Body.meetings', page, order));
    },
  },
};
