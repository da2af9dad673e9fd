import type { ProjectRow } from '../graph/project.ts';
import type { Match, ProjectChoice } from '../loaders/project.ts';
import { allSoon, type Soon, soon } from '../loaders/soon.ts';
import type { ProjectFilter, Resolvers } from '../schema/types.generated.ts';
import type { Context } from '../server/context.ts';
import { dayOf, holdingOf, knownIds, lookup, onDay, pageOf, rangeOf, textOf } from './arguments.ts';
import { entityFields, factFields } from './base.ts';

type MatchInput = NonNullable<ProjectFilter['municipalities']>;
/** Municipalities to match, each id known. */
export async function matchOf(context: Context, match: MatchInput | null | undefined, path: string[]): Promise<Match> {
  const ids = (name: 'anyOf' | 'allOf' | 'noneOf') =>
    knownIds(context, match?.[name], [...path, name], ['municipality']);
  const [anyOf, allOf, noneOf] = await Promise.all([ids('anyOf'), ids('allOf'), ids('noneOf')]);
  return { anyOf, allOf, noneOf, roles: match?.role ?? null };
}

async function choiceOf(context: Context, filter: ProjectFilter): Promise<ProjectChoice> {
  const path = (name: string) => ['projects', 'filter', name];
  const [municipalities, ids, networks, people, pots] = await Promise.all([
    matchOf(context, filter.municipalities, path('municipalities')),
    knownIds(context, filter.ids, path('ids'), ['project']),
    knownIds(context, filter.networks, path('networks'), ['network']),
    knownIds(context, filter.people, path('people'), ['person']),
    knownIds(context, filter.fundedFrom, path('fundedFrom'), ['pot']),
  ]);
  return {
    text: textOf(filter.text),
    ids,
    kinds: filter.kind ?? null,
    phases: filter.phase ?? null,
    phaseOn: dayOf(filter.at, context),
    municipalities,
    networks,
    people,
    active: rangeOf(filter.active, path('active')),
    pots,
    minGranted: filter.minGrantedSek ?? null,
    holding: holdingOf({ at: filter.at }, context, 'projects'),
  };
}

export const project: Resolvers = {
  Query: {
    project: (_, args, context) => {
      const { byId, idsByName } = context.loaders.project;
      return lookup(context, 'project', args, { byId, names: { name: idsByName } });
    },
    projects: async (_, { filter, orderBy, ...page }, context) => {
      const order = { field: orderBy?.field ?? 'NAME', direction: orderBy?.direction ?? 'ASC' };
      const request = pageOf('projects', page, order);
      return context.loaders.project.list(await choiceOf(context, filter ?? {}), order.field, request);
    },
  },
  Project: {
    ...entityFields,
    goals: ({ id }, _, { loaders }) => loaders.plan.goalsOfProject(id),
    phase: ({ id }, { at }, context) => context.loaders.project.phase(id, dayOf(at, context)),
    owner: async ({ id }, _, context) => {
      const owners = await context.loaders.project.owners(id, onDay(dayOf(null, context)));
      return owners.length === 1 && owners[0] ? context.loaders.base.actor(owners[0]) : null;
    },
    owners: async ({ id }, args, context) =>
      (await context.loaders.project.owners(id, holdingOf(args, context, 'owners'))).map((owner) =>
        context.loaders.base.actor(owner),
      ),
    participants: ({ id }, args, context) =>
      context.loaders.project.participants(
        id,
        args.role ?? null,
        holdingOf(args, context, 'participants'),
        pageOf('Project.participants', args, { field: 'NAME', direction: 'ASC' }),
        context.loaders.base.actor,
      ),
    municipalities: async ({ id }, { role, ...args }, context) => {
      const ids = await context.loaders.project.municipalities(
        id,
        role ?? null,
        holdingOf(args, context, 'municipalities'),
      );
      return (await Promise.all(ids.map(context.loaders.municipality.byId))).filter((row) => row !== null);
    },
    people: ({ id }, { role }, { loaders }) => loaders.project.people(id, role ?? null),
    events: ({ id }, _, { loaders }) => loaders.project.events(id),
    parts: async ({ id }, _, { loaders }) => known(await loaders.project.parts(id), loaders.project.byId),
    partOf: async ({ id }, _, { loaders }) => one(await loaders.project.partOf(id), loaders.project.byId),
    continues: async ({ id }, _, { loaders }) => one(await loaders.project.continues(id), loaders.project.byId),
    continuedBy: async ({ id }, _, { loaders }) => known(await loaders.project.continuedBy(id), loaders.project.byId),
    decisions: ({ id }, args, { loaders }) =>
      loaders.decision.concerning(id, pageOf('Project.decisions', args, { field: 'DATE', direction: 'DESC' })),
    fundings: ({ id }, _, { loaders }) => loaders.funding.forProject(id),
    grantedSek: ({ id }, _, { loaders }) => loaders.project.granted(id),
  },
  ProjectPerson: {
    ...factFields,
    project: ({ project }, _, { loaders }) => loaders.base.entity(project) as Soon<ProjectRow>,
    person: ({ person }, _, { loaders }) => loaders.person.known(person),
    representing: ({ representing }, _, { loaders }) => representing.map((id) => loaders.base.actor(id)),
  },
  ProjectEvent: {
    ...factFields,
    project: ({ project }, _, { loaders }) => loaders.base.entity(project) as Soon<ProjectRow>,
    agendaItem: ({ agendaItem }, _, { loaders }) => one(agendaItem, loaders.agendaItem.byId),
    decision: ({ decision }, _, { loaders }) => one(decision, loaders.decision.byId),
  },
  ProjectParticipantEdge: {
    ...factFields,
    project: ({ project }, _, { loaders }) => loaders.base.entity(project) as Soon<ProjectRow>,
    // Asked for by id (node), the fact stands outside of any list: its node is still the one who takes part.
    node: (edge, _, { loaders }) => edge.node ?? loaders.base.actor(edge.actor),
    cursor: ({ cursor, id }) => cursor?.() ?? id,
  },
  PersonProjectEdge: factFields,
};

/** The rows of ids that the graph itself gave, in their order. */
export const known = <T>(ids: readonly string[], byId: (id: string) => Soon<T | null>): Soon<T[]> =>
  soon(allSoon(ids.map(byId)), (rows) => rows.filter((row) => row !== null));
export const one = <T>(id: string | null, byId: (id: string) => Soon<T | null>): Soon<T | null> =>
  id === null ? null : byId(id);
