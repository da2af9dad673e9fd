import type { DecisionChoice } from '../loaders/decision.ts';
import type { DecisionFilter, Resolvers } from '../schema/types.generated.ts';
import type { Context } from '../server/context.ts';
import { ofKind } from './agenda-item.ts';
import { knownIds, pageOf, rangeOrAll, textOf } from './arguments.ts';
import { entityFields, factFields } from './base.ts';
import { known, one } from './project.ts';

const WORDS_IN_NAME = 8;
/** A decision has no name of its own: its first words stand for it. */
export function firstWords(text: string): string {
  const words = text.trim().split(/\s+/);
  if (words.length <= WORDS_IN_NAME) return words.join(' ');
  return `${words
    .slice(0, WORDS_IN_NAME)
    .join(' ')
    .replace(/[\p{P}\s]+$/u, '')} …`;
}

async function choiceOf(context: Context, filter: DecisionFilter): Promise<DecisionChoice> {
  const path = (name: string) => ['decisions', 'filter', name];
  const ids = (name: 'concerns' | 'assignedTo' | 'involves' | 'referredTo') =>
    knownIds(context, filter[name], path(name));
  const [bodies, matters, concerns, assignedTo, involves, referredTo] = await Promise.all([
    knownIds(context, filter.body, path('body'), ['body', 'network']),
    knownIds(context, filter.matter, path('matter'), ['matter']),
    ids('concerns'),
    ids('assignedTo'),
    ids('involves'),
    ids('referredTo'),
  ]);
  const { basis = ['MINUTES'] } = filter;
  return {
    ...{ bodies, matters, concerns, assignedTo, involves, referredTo, basis },
    text: textOf(filter.text),
    kinds: filter.kind ?? null,
    range: rangeOrAll(filter.date, path('date')),
    minAmount: filter.minAmountSek ?? null,
    followedUp: filter.followedUp ?? null,
  };
}

export const decision: Resolvers = {
  Query: {
    decisions: async (_, { filter, orderBy, ...page }, context) => {
      const order = { field: orderBy?.field ?? 'DATE', direction: orderBy?.direction ?? 'DESC' };
      const request = pageOf('decisions', page, order);
      return context.loaders.decision.list(await choiceOf(context, filter ?? {}), order.field, request);
    },
  },
  Decision: {
    ...factFields,
    name: ({ text }) => firstWords(text),
    url: entityFields.url,
    meeting: async ({ meeting }, _, { loaders }) => (await loaders.base.named(meeting)) as never,
    agendaItem: ({ agendaItem }, _, { loaders }) => one(agendaItem, loaders.agendaItem.byId),
    concerns: async ({ id }, _, { loaders }) => (await loaders.decision.concerns(id)).map(loaders.base.entity),
    projects: async ({ id }, _, { loaders }) =>
      known(ofKind(await loaders.decision.concerns(id), 'Project'), loaders.project.byId),
    networks: async ({ id }, _, { loaders }) =>
      known(ofKind(await loaders.decision.concerns(id), 'Network'), loaders.network.byId),
    municipalities: async ({ id }, _, { loaders }) =>
      known(ofKind(await loaders.decision.concerns(id), 'Municipality'), loaders.municipality.byId),
    assignments: ({ id }, _, { loaders }) => loaders.assignment.ofDecision(id),
    fundings: ({ id }, _, { loaders }) => loaders.funding.ofDecision(id),
    // To one for two purposes (first informed, then to decide) is two referrals and one actor.
    referredTo: async ({ id }, _, { loaders }) =>
      [...new Set((await loaders.decision.referrals(id)).map(({ to }) => to))].map(loaders.base.actor),
    referrals: ({ id }, _, { loaders }) => loaders.decision.referrals(id),
    matters: async ({ id }, _, { loaders }) => known(await loaders.decision.matters(id), loaders.matter.byId),
    links: ({ id }, _, { loaders }) => loaders.decision.links(id),
    followsUp: ({ id }, _, { loaders }) => loaders.decision.followsUp(id),
    followedUpBy: ({ id }, _, { loaders }) => loaders.decision.followedUpBy(id),
  },
  DecisionLink: {
    ...factFields,
    decision: async ({ decision: earlier }, _, { loaders }) => (await loaders.base.named(earlier)) as never,
    later: async ({ later }, _, { loaders }) => (await loaders.base.named(later)) as never,
  },
  Referral: {
    ...factFields,
    to: ({ to }, _, { loaders }) => loaders.base.actor(to),
    meeting: ({ meeting }, _, { loaders }) => one(meeting, loaders.meeting.byId),
    result: ({ result }, _, { loaders }) => one(result, loaders.decision.byId),
  },
};
