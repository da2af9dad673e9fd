// What asks across types: any node by its id, what mentions it, and which id answers for a merged one.
import { ISSUES_ABOUT, MENTIONS, SURVIVORS } from '../graph/base.ts';
import { kindOf } from '../graph/model.ts';
import type { RelationRow } from '../graph/relation.ts';
import type { Ask } from './ask.ts';
import { branched, type PageRequest } from './connection.ts';
import type { Rooms } from './rooms.ts';
import { allSoon, type Soon, soon } from './soon.ts';

/** How each kind of id is fetched; a kind that has no type in the API yet is not there. */
const FETCH = {
  Municipality: (rooms: Rooms, id: string) => rooms.municipality.byId(id),
  Organization: (rooms: Rooms, id: string) => rooms.organization.byId(id),
  Body: (rooms: Rooms, id: string) => rooms.body.byId(id),
  Network: (rooms: Rooms, id: string) => rooms.network.byId(id),
  Person: (rooms: Rooms, id: string) => rooms.person.byId(id),
  Project: (rooms: Rooms, id: string) => rooms.project.byId(id),
  Matter: (rooms: Rooms, id: string) => rooms.matter.byId(id),
  Agreement: (rooms: Rooms, id: string) => rooms.agreement.byId(id),
  Meeting: (rooms: Rooms, id: string) => rooms.meeting.byId(id),
  AgendaItem: (rooms: Rooms, id: string) => rooms.agendaItem.byId(id),
  Decision: (rooms: Rooms, id: string) => rooms.decision.byId(id),
  Assignment: (rooms: Rooms, id: string) => rooms.assignment.byId(id),
  Funding: (rooms: Rooms, id: string) => rooms.funding.byId(id),
  FundingPot: (rooms: Rooms, id: string) => rooms.funding.pot(id),
  ProjectEvent: (rooms: Rooms, id: string) => rooms.project.event(id),
  Document: (rooms: Rooms, id: string) => rooms.document.byId(id),
  Passage: (rooms: Rooms, id: string) => rooms.document.passage(id),
  DataIssue: (rooms: Rooms, id: string) => rooms.issue.byId(id),
  Change: (rooms: Rooms, id: string) => rooms.change.byId(id),
  Plan: (rooms: Rooms, id: string) => rooms.plan.book(id),
  FocusArea: (rooms: Rooms, id: string) => rooms.plan.area(id),
  Goal: (rooms: Rooms, id: string) => rooms.plan.goal(id),
  KeyFigure: (rooms: Rooms, id: string) => rooms.plan.figure(id),
  Outcome: (rooms: Rooms, id: string) => rooms.plan.outcome(id),
  PublishedReport: (rooms: Rooms, id: string) => rooms.plan.report(id),
  HOLDS_POST: (rooms: Rooms, id: string) => rooms.person.post(id),
  MEMBER_OF: (rooms: Rooms, id: string) => rooms.person.membership(id),
  PARTICIPATES_IN: (rooms: Rooms, id: string) => rooms.project.participation(id),
  WORKS_ON: (rooms: Rooms, id: string) => rooms.project.projectPerson(id),
  FOLLOWS_UP: (rooms: Rooms, id: string) => rooms.decision.link(id),
} as const;
type Fetched<K extends keyof typeof FETCH> = NonNullable<Awaited<ReturnType<(typeof FETCH)[K]>>>;

/** Facts without a type of their own, and steps of structure, are relations. */
export type AnyRow = Fetched<keyof typeof FETCH> | RelationRow;
export type ActorRow = Fetched<'Municipality' | 'Organization' | 'Body' | 'Network' | 'Person'>;
export type EntityKindRow = ActorRow | Fetched<'Project' | 'Matter' | 'Agreement'>;
export type NamedRow =
  | EntityKindRow
  | Fetched<'Meeting' | 'AgendaItem' | 'Decision' | 'Document' | 'Goal' | 'KeyFigure'>;

export const baseLoaders = (ask: Ask, rooms: Rooms) => {
  const direct = (id: string): Soon<AnyRow | null> => {
    const kind = kindOf(id);
    return kind && kind in FETCH ? FETCH[kind as keyof typeof FETCH](rooms, id) : rooms.relation.byId(id);
  };
  const survivor = (id: string) => ask.one(SURVIVORS, id);
  /** Any node; a merged id answers with its survivor, an unknown one with null. */
  const node = (id: string): Soon<AnyRow | null> =>
    soon(direct(id), (found) => {
      if (found) return found;
      return soon(survivor(id), (other) => (other && other !== id ? direct(other) : null));
    });
  /** A thing that a fact in the graph names: it is there, or the graph is broken. */
  const known = (id: string): Soon<AnyRow> =>
    soon(node(id), (found) => {
      if (!found) throw new Error(`The graph names ${id}, which it does not hold`);
      return found;
    });
  return {
    node,
    known,
    survivor,
    actor: (id: string) => known(id) as Soon<ActorRow>,
    entity: (id: string) => known(id) as Soon<EntityKindRow>,
    named: (id: string) => known(id) as Soon<NamedRow>,
    evidence: (ids: readonly string[]) =>
      soon(allSoon(ids.map((id) => rooms.document.passage(id))), (all) => all.filter((passage) => passage !== null)),
    mentions: (id: string, request: PageRequest) =>
      branched(ask, MENTIONS, { parent: id, params: {}, request }, (passage) => ({
        node: rooms.document.knownPassage(passage),
      })),
    issues: async (id: string, status: string | null) =>
      (
        await Promise.all((await ask.many(ISSUES_ABOUT, id, { status })).map((issue) => rooms.issue.byId(issue)))
      ).filter((issue) => issue !== null),
  };
};
