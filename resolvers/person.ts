import type { Resolvers } from '../schema/types.generated.ts';
import { holdingOf, knownId, knownIds, lookup, pageOf, rangeOrAll, textOf } from './arguments.ts';
import { assignmentsOf } from './assignment.ts';
import { entityFields, factFields } from './base.ts';

export const person: Resolvers = {
  Query: {
    person: (_, args, context) => {
      const { byId, idsByName } = context.loaders.person;
      return lookup(context, 'person', args, { byId, names: { name: idsByName } });
    },
    people: async (_, { filter, orderBy, ...page }, context) => {
      const request = pageOf('people', page, { field: 'NAME', direction: orderBy?.direction ?? 'ASC' });
      const path = (name: string) => ['people', 'filter', name];
      const [postAt, memberOf, worksOn] = await Promise.all([
        knownId(context, filter?.postAt, path('postAt')),
        knownIds(context, filter?.memberOf, path('memberOf'), ['body', 'network', 'organization']),
        knownIds(context, filter?.worksOn, path('worksOn'), ['project']),
      ]);
      const holding = holdingOf({ at: filter?.at }, context, 'people');
      const choice = { text: textOf(filter?.text), title: filter?.title ?? null, postAt, memberOf, worksOn, holding };
      return context.loaders.person.list(choice, request);
    },
  },
  Person: {
    ...entityFields,
    assignments: assignmentsOf,
    posts: ({ id }, args, context) => context.loaders.person.postsOf(id, holdingOf(args, context, 'posts')),
    memberships: ({ id }, args, context) =>
      context.loaders.person.membershipsOf(id, holdingOf(args, context, 'memberships')),
    projects: ({ id }, { role, ...page }, { loaders }) =>
      loaders.project.ofPerson(id, role ?? null, pageOf('Person.projects', page, { field: 'NAME', direction: 'ASC' })),
    attendance: ({ id }, { status, during, ...page }, { loaders }) =>
      loaders.meeting.attendedBy(
        id,
        { status: status ?? null, range: rangeOrAll(during, ['attendance', 'during']) },
        pageOf('Person.attendance', page, { field: 'DATE', direction: 'DESC' }),
      ),
    presented: ({ id }, page, { loaders }) =>
      loaders.agendaItem.presentedBy(id, pageOf('Person.presented', page, { field: 'DATE', direction: 'DESC' })),
  },
  Post: {
    ...factFields,
    person: async ({ person: id }, _, { loaders }) => loaders.person.known(id),
    employer: ({ employer }, _, { loaders }) => loaders.base.actor(employer),
  },
  Membership: {
    ...factFields,
    member: ({ member }, _, { loaders }) => loaders.base.actor(member),
    group: ({ group }, _, { loaders }) => loaders.base.actor(group),
    onBehalfOf: ({ onBehalfOf }, _, { loaders }) => (onBehalfOf === null ? null : loaders.base.actor(onBehalfOf)),
  },
};
