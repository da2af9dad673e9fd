import type { AssignmentRow } from '../graph/assignment.ts';
import type { AssignmentChoice } from '../loaders/assignment.ts';
import type { Connection } from '../loaders/connection.ts';
import type { AssignmentFilter, AssignmentStatus, DateRange, Resolvers } from '../schema/types.generated.ts';
import type { Context } from '../server/context.ts';
import { knownIds, pageOf, rangeOf, rangeOrAll } from './arguments.ts';
import { factFields } from './base.ts';
import { one } from './project.ts';

type Maybe<T> = T | null | undefined;

/** The field that every actor has: what it has been given to do, by deadline. */
export const assignmentsOf = (
  { id }: { id: string },
  args: { status?: Maybe<AssignmentStatus[]>; due?: Maybe<DateRange>; first?: Maybe<number>; after?: Maybe<string> },
  { loaders }: Context,
): Connection<AssignmentRow> =>
  loaders.assignment.of(
    id,
    { statuses: args.status ?? null, due: rangeOf(args.due, ['assignments', 'due']) },
    pageOf('Actor.assignments', args, { field: 'DUE', direction: 'ASC' }),
  );

async function choiceOf(context: Context, filter: AssignmentFilter): Promise<AssignmentChoice> {
  const path = (name: string) => ['assignments', 'filter', name];
  const [assignees, bodies, concerns] = await Promise.all([
    knownIds(context, filter.assignee, path('assignee')),
    knownIds(context, filter.body, path('body'), ['body', 'network']),
    knownIds(context, filter.concerns, path('concerns')),
  ]);
  return {
    assignees,
    bodies,
    concerns,
    statuses: filter.status ?? null,
    due: rangeOf(filter.due, path('due')),
    decided: rangeOrAll(filter.decided, path('decided')),
    reported: filter.reported ?? null,
  };
}

export const assignment: Resolvers = {
  Query: {
    assignments: async (_, { filter, orderBy, ...page }, context) => {
      const order = { field: orderBy?.field ?? 'DECIDED', direction: orderBy?.direction ?? 'DESC' };
      const request = pageOf('assignments', page, order);
      return context.loaders.assignment.list(await choiceOf(context, filter ?? {}), order.field, request);
    },
  },
  Assignment: {
    ...factFields,
    assignees: async ({ id }, _, { loaders }) => (await loaders.assignment.assignees(id)).map(loaders.base.actor),
    decision: async ({ decision }, _, { loaders }) => (await loaders.base.named(decision)) as never,
    dueAt: ({ dueAt }, _, { loaders }) => one(dueAt, loaders.meeting.byId),
    reportedAt: ({ id }, _, { loaders }) => loaders.assignment.reportedAt(id),
    answers: ({ id }, _, { loaders }) => loaders.assignment.answers(id),
  },
  AssignmentAnswer: {
    ...factFields,
    assignee: ({ assignee }, _, { loaders }) => loaders.base.actor(assignee),
  },
};
