import type { Label } from '../graph/model.ts';
import type { AgendaItemChoice } from '../loaders/agenda-item.ts';
import type { AgendaItemFilter, Resolvers } from '../schema/types.generated.ts';
import type { Context } from '../server/context.ts';
import { knownIds, pageOf, rangeOrAll, textOf } from './arguments.ts';
import { entityFields, factFields, typeOf } from './base.ts';
import { known, one } from './project.ts';

/** Those of the ids that name things of one kind. */
export const ofKind = (ids: readonly string[], kind: Label): string[] => ids.filter((id) => typeOf({ id }) === kind);

async function choiceOf(context: Context, filter: AgendaItemFilter): Promise<AgendaItemChoice> {
  const path = (name: string) => ['agendaItems', 'filter', name];
  const [bodies, about, presentedBy] = await Promise.all([
    knownIds(context, filter.body, path('body'), ['body', 'network']),
    knownIds(context, filter.about, path('about')),
    knownIds(context, filter.presentedBy, path('presentedBy'), ['person', 'municipality', 'organization', 'network']),
  ]);
  return {
    text: textOf(filter.text),
    kinds: filter.kind ?? null,
    bodies,
    range: rangeOrAll(filter.date, path('date')),
    about,
    presentedBy,
  };
}

export const agendaItem: Resolvers = {
  Query: {
    agendaItems: async (_, { filter, ...page }, context) => {
      const request = pageOf('agendaItems', page, { field: 'DATE', direction: 'DESC' });
      return context.loaders.agendaItem.list(await choiceOf(context, filter ?? {}), request);
    },
  },
  AgendaItem: {
    ...factFields,
    name: ({ heading }) => heading,
    url: entityFields.url,
    meeting: async ({ meeting }, _, { loaders }) => (await loaders.base.named(meeting)) as never,
    matter: ({ matter }, _, { loaders }) => one(matter, loaders.matter.byId),
    presenters: ({ id }, _, { loaders }) => loaders.agendaItem.presenters(id),
    about: async ({ id }, _, { loaders }) => (await loaders.agendaItem.about(id)).map(loaders.base.entity),
    projects: async ({ id }, _, { loaders }) =>
      known(ofKind(await loaders.agendaItem.about(id), 'Project'), loaders.project.byId),
    networks: async ({ id }, _, { loaders }) =>
      known(ofKind(await loaders.agendaItem.about(id), 'Network'), loaders.network.byId),
    decisions: ({ id }, _, { loaders }) => loaders.decision.ofItem(id),
  },
  Presenter: {
    person: ({ person }, _, { loaders }) => loaders.person.known(person),
    representing: ({ representing }, _, { loaders }) => representing.map((id) => loaders.base.actor(id)),
  },
};
