import type { MeetingChoice } from '../loaders/meeting.ts';
import type { MeetingFilter, Resolvers } from '../schema/types.generated.ts';
import type { Context } from '../server/context.ts';
import { badInput } from '../server/errors.ts';
import { knownIds, lookup, pageOf, rangeOrAll } from './arguments.ts';
import { entityFields, factFields } from './base.ts';
import { one } from './project.ts';

/** Conditions on meetings, each id known. Not given at all, they are the filter's own defaults. `path` is where the filter stands. */
export async function meetingChoiceOf(
  context: Context,
  filter: MeetingFilter | null | undefined,
  path: string[],
): Promise<MeetingChoice> {
  const { status = ['HELD'], minuted = true, ...given } = filter ?? {};
  const [bodies, attendedBy, absent] = await Promise.all([
    knownIds(context, given.body, [...path, 'body'], ['body', 'network']),
    knownIds(context, given.attendedBy, [...path, 'attendedBy'], ['person', 'municipality']),
    knownIds(context, given.absent, [...path, 'absent'], ['person', 'municipality']),
  ]);
  return { bodies, attendedBy, absent, statuses: status, minuted, range: rangeOrAll(given.date, [...path, 'date']) };
}

async function meetingOn(context: Context, given: string, date: string) {
  const { byId, idsOn } = context.loaders.meeting;
  const body = await context.loaders.base.survivor(given);
  const ids = body === null ? [] : await idsOn(body, date);
  if (ids.length > 1)
    throw badInput(`Several meetings were held that day: ${ids.join(', ')}. Ask by id.`, ['meeting', 'date']);
  return one(ids[0] ?? null, byId);
}

export const meeting: Resolvers = {
  Query: {
    meeting: (_, { id, body, date }, context) => {
      const [hasId, hasBody, hasDate] = [id, body, date].map((value) => typeof value === 'string');
      if (id && !hasBody && !hasDate)
        return lookup(context, 'meeting', { id }, { byId: context.loaders.meeting.byId, names: {} });
      if (!hasId && body && date) return meetingOn(context, body, date);
      const wrong = hasId ? (hasBody ? 'body' : 'date') : hasBody ? 'date' : hasDate ? 'body' : 'id';
      throw badInput('Give «id» alone, or «body» and «date» together.', ['meeting', wrong]);
    },
    meetings: async (_, { filter, orderBy, ...page }, context) => {
      const order = { field: orderBy?.field ?? 'DATE', direction: orderBy?.direction ?? 'DESC' };
      const choice = await meetingChoiceOf(context, filter, ['meetings', 'filter']);
      return context.loaders.meeting.list(choice, order.field, pageOf('meetings', page, order));
    },
  },
  Meeting: {
    url: entityFields.url,
    body: ({ body }, _, { loaders }) => loaders.base.actor(body),
    chair: ({ chair }, _, { loaders }) => one(chair, loaders.person.byId),
    secretary: ({ secretary }, _, { loaders }) => one(secretary, loaders.person.byId),
    attendance: ({ id }, { status }, { loaders }) => loaders.meeting.attendance(id, status ?? null),
    agendaItems: ({ id }, _, { loaders }) => loaders.agendaItem.ofMeeting(id),
    decisions: ({ id }, _, { loaders }) => loaders.decision.ofMeeting(id),
    documents: ({ id }, _, { loaders }) => loaders.document.ofMeeting(id),
    issues: ({ id }, _, { loaders }) => loaders.base.issues(id, null),
  },
  Attendance: {
    ...factFields,
    person: ({ person }, _, { loaders }) => loaders.person.known(person),
    substituteFor: async ({ substituteFor }, _, { loaders }) =>
      substituteFor === null ? null : ((await loaders.base.actor(substituteFor)) as never),
    representing: ({ representing }, _, { loaders }) => representing.map((id) => loaders.base.actor(id)),
  },
};
