// Facts set by hand: who takes part, who holds a post, who is a member, and until when. A curated fact wins over what minutes show.

import { factEdge } from '../../graph/curation.ts';
import { FACTS, type FactType, kindOf, type Label } from '../../graph/model.ts';
import type { Graph, Run } from '../../graph/run.ts';
import { type EdgeState, readState } from '../../graph/state.ts';
import { factId } from '../batch.ts';
import type { Recorder } from '../record.ts';
import { slug } from '../slug.ts';
import { type Curated, curate, mustHave, type Plan, type Wish } from './curate.ts';
import { Draft, type Given } from './draft.ts';
import { reject } from './rejected.ts';

type Maybe<T> = T | null | undefined;
type Period = { from?: Maybe<string>; to?: Maybe<string> };

/** Half-open: a fact that ends the day it begins never held. */
function checkPeriod({ from, to }: Period): void {
  if (from && to && from >= to)
    reject(
      'INVALID',
      'to',
      `Slutdagen ${to} måste komma efter första dagen ${from}; slutdagen räknas inte med.`,
      `The end ${to} must come after the first day ${from}; the end itself is not included.`,
    );
}

type SetFact = {
  type: FactType;
  /** What tells several facts between the same two apart. */
  apart: string;
  from: { field: string; id: string; kinds: readonly Label[] };
  to: { field: string; id: string; kinds: readonly Label[] };
  others?: { field: string; id: string; kinds: readonly Label[] }[];
  properties: Given;
};

async function settingFact(run: Run, fact: SetFact): Promise<Plan> {
  for (const { field, id, kinds } of [fact.from, fact.to, ...(fact.others ?? [])])
    await mustHave(run, field, [id], kinds);
  const draft = new Draft();
  const id = factId(fact.type, fact.from.id, fact.to.id, fact.apart);
  const there = (await readState(run, [], [{ type: fact.type, from: fact.from.id, to: fact.to.id, id }])).edges[0];
  draft.fact(fact.type, id, fact.from.id, fact.to.id, fact.properties);
  return draft.plan(there ? 'UPDATED' : 'CREATED', id);
}

export type ParticipationInput = Period & { participant: string; project: string; role: string };

/** A municipality, an organisation or a network takes part in a project, in one role. */
export function setParticipation(
  graph: Graph,
  recorder: Recorder,
  input: ParticipationInput,
  wish: Wish = {},
): Promise<Curated> {
  const { participant, project, role, from, to } = input;
  return curate(graph, recorder, wish, async (run) => {
    checkPeriod(input);
    return settingFact(run, {
      type: 'PARTICIPATES_IN',
      apart: role,
      from: { field: 'participant', id: participant, kinds: ['Municipality', 'Organization', 'Network'] },
      to: { field: 'project', id: project, kinds: ['Project'] },
      properties: { role, from, to },
    });
  });
}

export type PostInput = Period & { person: string; employer: string; title: string; acting?: Maybe<boolean> };

/** A person holds a post. Left and came back: two facts, told apart by the day the later one began. */
export function setPost(graph: Graph, recorder: Recorder, input: PostInput, wish: Wish = {}): Promise<Curated> {
  const { person, employer, title, acting, from, to } = input;
  return curate(graph, recorder, wish, async (run) => {
    checkPeriod(input);
    if (title.trim() === '') reject('INVALID', 'title', 'Ange en titel.', 'Give a title.');
    return settingFact(run, {
      type: 'HOLDS_POST',
      apart: await apartFrom(run, 'HOLDS_POST', person, employer, slug(title), from),
      from: { field: 'person', id: person, kinds: ['Person'] },
      to: { field: 'employer', id: employer, kinds: ['Municipality', 'Organization'] },
      properties: { title, acting: acting ?? false, from, to },
    });
  });
}

export type MembershipInput = Period & {
  member: string;
  group: string;
  role: string;
  onBehalfOf?: Maybe<string>;
  party?: Maybe<string>;
};

/** A person or a municipality is a member of a body, a network or an organisation, in one role. */
export function setMembership(
  graph: Graph,
  recorder: Recorder,
  input: MembershipInput,
  wish: Wish = {},
): Promise<Curated> {
  const { member, group, role, onBehalfOf, party, from, to } = input;
  return curate(graph, recorder, wish, async (run) => {
    checkPeriod(input);
    const seat = [role, ...(onBehalfOf ? [onBehalfOf.slice(onBehalfOf.indexOf(':') + 1)] : [])].join('-').toLowerCase();
    return settingFact(run, {
      type: 'MEMBER_OF',
      apart: await apartFrom(run, 'MEMBER_OF', member, group, seat, from),
      from: { field: 'member', id: member, kinds: ['Person', 'Municipality'] },
      to: { field: 'group', id: group, kinds: ['Body', 'Network', 'Organization'] },
      others: onBehalfOf
        ? [{ field: 'onBehalfOf', id: onBehalfOf, kinds: ['Municipality', 'Organization', 'Network'] }]
        : [],
      properties: { role, onBehalfOf: onBehalfOf ?? undefined, party: party ?? undefined, from, to },
    });
  });
}

/** The plain name of the fact, or with its first day when the one of that name ended before it: the same person can come back. */
async function apartFrom(
  run: Run,
  type: FactType,
  person: string,
  place: string,
  plain: string,
  from: Maybe<string>,
): Promise<string> {
  const key = { type, from: person, to: place, id: factId(type, person, place, plain) };
  const [there] = (await readState(run, [], [key])).edges;
  const ended = there?.properties['to'];
  return typeof ended === 'string' && from && from >= ended ? `${plain}-${from}` : plain;
}

/** Ends a fact: the first day on which it no longer holds. */
export function endFact(
  graph: Graph,
  recorder: Recorder,
  { fact, to }: { fact: string; to: string },
  wish: Wish = {},
): Promise<Curated> {
  return curate(graph, recorder, wish, async (run) => {
    const edge = await mustBeFact(run, fact);
    const from = edge.properties['from'] ?? edge.properties['firstSeen'];
    checkPeriod({ from: typeof from === 'string' ? from : null, to });
    const draft = new Draft();
    draft.edit(edge, { to, certainty: 'CURATED' });
    return draft.plan('UPDATED', fact);
  });
}

const LASTS: readonly string[] = ['HOLDS_POST', 'MEMBER_OF', 'PARTICIPATES_IN', 'WORKS_ON', 'PARTY_TO', 'COVERS'];

async function mustBeFact(run: Run, id: string): Promise<EdgeState> {
  const kind = kindOf(id);
  const edge = kind !== undefined && kind in FACTS ? await factEdge(run, kind as FactType, id) : null;
  if (!edge)
    reject(
      'NOT_FOUND',
      'fact',
      `Inget faktum har id «${id.slice(0, 100)}».`,
      `No fact has the id «${id.slice(0, 100)}».`,
    );
  if (!LASTS.includes(edge.type))
    reject(
      'INVALID',
      'fact',
      'Det som hände en dag kan inte avslutas; bara poster, medlemskap, medverkan och avtal varar.',
      'What happened on a day cannot be ended; only posts, memberships, participations and agreements last.',
    );
  return edge;
}
