import { dayAfter } from '../graph/dates.ts';
import type { Holding } from '../graph/fact.ts';
import {
  CONTINUED_BY,
  CONTINUES,
  EVENT_BY_ID,
  EVENTS_OF,
  GRANTED_TO,
  MUNICIPALITIES_OF,
  OWNERS_OF,
  PART_OF,
  PARTICIPANTS_OF,
  PARTICIPATION_BY_ID,
  PARTS_OF,
  type ParticipationRole,
  type ParticipationRow,
  PEOPLE_OF,
  PHASE_OF,
  PROJECT_BY_ID,
  PROJECT_BY_NAME,
  PROJECT_PERSON_BY_ID,
  PROJECTS,
  PROJECTS_OF_MUNICIPALITY,
  PROJECTS_OF_NETWORK,
  PROJECTS_OF_PERSON,
  type ProjectKind,
  type ProjectPersonRole,
  type ProjectPersonRow,
  type ProjectPhase,
  type ProjectRow,
  TAKING_PART,
} from '../graph/project.ts';
import type { Ask } from './ask.ts';
import { branched, type Connection, listed, type PageRequest, saying } from './connection.ts';
import { named, textParams } from './text.ts';

export type ProjectOrderName = 'NAME' | 'FIRST_EVENT' | 'LAST_EVENT' | 'GRANTED';
/** Which municipalities must, may not or may take part; null: not asked. An empty `anyOf` is met by none, an empty `allOf` by all. */
export type Match = {
  anyOf: string[] | null;
  allOf: string[] | null;
  noneOf: string[] | null;
  roles: ParticipationRole[] | null;
};
export type ProjectChoice = {
  text: string | null;
  ids: string[] | null;
  kinds: ProjectKind[] | null;
  phases: ProjectPhase[] | null;
  /** The day on which `phases` must hold. */
  phaseOn: string;
  municipalities: Match;
  networks: string[] | null;
  people: string[] | null;
  active: { from: string; to: string } | null;
  pots: string[] | null;
  minGranted: number | null;
  holding: Holding;
};

function anchorOf({ text, ids, municipalities, networks, people, pots }: ProjectChoice): {
  anchor: keyof typeof ANCHORS;
  anchors: string[];
} {
  const { allOf, anyOf } = municipalities;
  if (ids) return { anchor: 'ids', anchors: [] };
  if (text) return { anchor: 'text', anchors: [] };
  if (people) return { anchor: 'people', anchors: [] };
  if (pots) return { anchor: 'pots', anchors: [] };
  if (networks) return { anchor: 'networks', anchors: [] };
  if (allOf?.length) return { anchor: 'together', anchors: [...new Set(allOf)] };
  if (anyOf) return { anchor: 'municipalities', anchors: anyOf };
  return { anchor: 'all', anchors: [] };
}
const ANCHORS = {
  all: true,
  ids: true,
  municipalities: true,
  together: true,
  networks: true,
  people: true,
  pots: true,
  text: true,
} as const;

export const projectLoaders = (ask: Ask) => ({
  byId: (id: string) => ask.one(PROJECT_BY_ID, id),
  idsByName: (name: string) => named(ask, PROJECT_BY_NAME, name),
  list: (choice: ProjectChoice, order: ProjectOrderName, request: PageRequest): Connection<ProjectRow> => {
    const { anyOf, allOf, noneOf, roles } = choice.municipalities;
    const { anchor, anchors } = anchorOf(choice);
    const params = {
      ...textParams(choice.text),
      ...choice.holding,
      anchors,
      anyOf,
      // Whoever begins at all of them has them.
      allOf: anchor === 'together' ? null : allOf,
      noneOf,
      roles: roles ?? TAKING_PART,
      takingPart: TAKING_PART,
      projects: choice.ids,
      kinds: choice.kinds,
      phases: choice.phases,
      phaseBefore: dayAfter(choice.phaseOn),
      networks: choice.networks,
      people: choice.people,
      pots: choice.pots,
      minGranted: choice.minGranted,
      activeFrom: choice.active?.from ?? null,
      activeTo: choice.active?.to ?? null,
    };
    return listed(ask, PROJECTS, { anchor, order, request, params });
  },
  phase: (id: string, on: string) => ask.one(PHASE_OF, id, { phaseBefore: dayAfter(on) }),
  granted: async (id: string) => (await ask.one(GRANTED_TO, id)) ?? 0,
  participation: (id: string) => ask.one(PARTICIPATION_BY_ID, id),
  participants: <A>(
    id: string,
    roles: ParticipationRole[] | null,
    holding: Holding,
    request: PageRequest,
    actor: (id: string) => A,
  ) =>
    branched(ask, PARTICIPANTS_OF, { parent: id, params: { ...holding, roles }, request }, (fact) =>
      saying(fact, actor(fact.actor)),
    ),
  municipalities: (id: string, roles: ParticipationRole[] | null, holding: Holding) =>
    ask.many(MUNICIPALITIES_OF, id, { ...holding, roles: roles ?? TAKING_PART }),
  owners: (id: string, holding: Holding) => ask.many(OWNERS_OF, id, holding),
  ofMember: (
    kind: 'Municipality' | 'Network',
    id: string,
    choice: {
      roles: ParticipationRole[] | null;
      phases: ProjectPhase[] | null;
      phaseOn: string;
      holding: Holding;
      order: ProjectOrderName;
    },
    request: PageRequest,
  ): Connection<ProjectRow, ParticipationRow> => {
    const { roles, phases, phaseOn, holding, order } = choice;
    const branch = (kind === 'Municipality' ? PROJECTS_OF_MUNICIPALITY : PROJECTS_OF_NETWORK)[order];
    const params = { ...holding, roles, phases, phaseBefore: dayAfter(phaseOn) };
    return branched(ask, branch, { parent: id, params, request }, ({ fact, node }) => saying(fact, node));
  },
  ofPerson: (
    id: string,
    roles: ProjectPersonRole[] | null,
    request: PageRequest,
  ): Connection<ProjectRow, ProjectPersonRow> =>
    branched(ask, PROJECTS_OF_PERSON, { parent: id, params: { roles }, request }, ({ fact, node }) =>
      saying(fact, node),
    ),
  projectPerson: (id: string) => ask.one(PROJECT_PERSON_BY_ID, id),
  people: (id: string, roles: ProjectPersonRole[] | null) => ask.many(PEOPLE_OF, id, { roles }),
  event: (id: string) => ask.one(EVENT_BY_ID, id),
  events: (id: string) => ask.many(EVENTS_OF, id),
  parts: (id: string) => ask.many(PARTS_OF, id),
  partOf: (id: string) => ask.one(PART_OF, id),
  continues: (id: string) => ask.one(CONTINUES, id),
  continuedBy: (id: string) => ask.many(CONTINUED_BY, id),
});
