// A meeting turns out to have been on another day: everything that carries its date follows, what its minutes say first of all. What other
// documents say keeps their own days.

import { underMeeting } from '../../graph/curation.ts';
import { indexed } from '../../graph/indexed.ts';
import { FACTS, type FactType, kindOf } from '../../graph/model.ts';
import { restingOn, storedFacts } from '../../graph/recorded.ts';
import type { Run } from '../../graph/run.ts';
import { type EdgeState, type NodeState, readState, type Stored, turn } from '../../graph/state.ts';
import type { Value } from '../../graph/statement.ts';
import { grouped } from '../../graph/write.ts';
import { mergedFact, mergedNode } from '../merge.ts';
import { claimOf, saysOf } from '../sources.ts';
import type { Plan } from './curate.ts';

type Days = { from: string; to: string };
/** What the meeting's own documents have said, and which decisions were taken at it, whoever says so. */
type Own = Days & { passages: ReadonlySet<string>; under: ReadonlySet<string> };

const NOTHING_GONE = { gone: new Set<string>(), concluded: null };
const list = (value: Value | undefined): string[] => (Array.isArray(value) ? value.map(String) : []);
const isFact = (id: string): boolean => String(kindOf(id)) in FACTS;

/** The plan with the move of everything dated after it; `write` looks again, at what the plan has left. */
export async function withRedating(run: Run, plan: Plan, meeting: string, days: Days): Promise<Plan> {
  const { documents, under } = await underMeeting(run, meeting);
  const said = await Promise.all(documents.map((id) => restingOn(run, id)));
  const passages = said.flatMap((one) => one.passages);
  const supports = [...new Set(said.flatMap((one) => one.supports))];
  const nodes = [...new Set([...documents, ...passages, ...under, ...supports.filter((id) => !isFact(id))])];
  const facts = await storedFacts(
    run,
    grouped(supports.filter(isFact), (id) => kindOf(id) as FactType),
  );
  const edges = facts.map(({ type, from, to, id }) => ({ type, from, to, id }));
  const own = { ...days, passages: new Set(passages), under: new Set(under) };
  return {
    ...plan,
    nodes: [...new Set([...plan.nodes, ...nodes])],
    edges: [...plan.edges, ...edges],
    write: async (inside, now) => {
      await plan.write(inside, now);
      const before = await readState(inside, [meeting, ...nodes], edges);
      const after = {
        nodes: before.nodes.map((node) => movedNode(node, own)),
        edges: before.edges.map((edge) => movedEdge(edge, own)),
      };
      await turn(inside, before, after);
    },
  };
}

/** The days of the meeting's own passages, where a thing keeps the day of each passage that says it. */
function datesOf({ evidence, dates }: Stored, { from, to, passages }: Own): { dates?: string[] } {
  if (!Array.isArray(dates)) return {};
  const grounds = list(evidence);
  return { dates: list(dates).map((day, at) => (day === from && passages.has(grounds[at] ?? '') ? to : day)) };
}

function movedNode(node: NodeState, own: Own): NodeState {
  const { label, id, properties } = node;
  const { from, to, passages, under } = own;
  const carries = properties['date'] === from && label !== 'Meeting';
  const grounds = list(properties['evidence']);
  const ours =
    label === 'Document' ||
    label === 'Passage' ||
    grounds.some((passage) => passages.has(passage)) ||
    grounds.length === 0;
  if (properties['claims']) {
    const date = carries && under.has(id);
    const claims = list(properties['claims']).map((claim) =>
      date ? claimOf(saysOf(claim).map((said) => (said['date'] === from ? { ...said, date: to } : said))) : claim,
    );
    const merged = mergedNode(id, label, { ...properties, ...datesOf(properties, own), claims }, [], NOTHING_GONE, '');
    return { ...node, properties: { ...properties, ...merged } };
  }
  if (!carries || !(label === 'Decision' ? under.has(id) : ours)) return node;
  const moved = { ...properties, date: to };
  return { ...node, properties: { ...moved, ...indexed(label, id, moved) } };
}

/** A fact that is told of once has no list of days but is of the day it was told. */
const TOLD_OF = ['seen', 'firstSeen', 'lastSeen', 'holdsFrom'];

function movedEdge(edge: EdgeState, own: Own): EdgeState {
  const { properties, type, id } = edge;
  if (properties['claims']) {
    const stored = { ...properties, ...datesOf(properties, own) };
    const merged = mergedFact(String(id), type as FactType, stored, [], NOTHING_GONE, '');
    return { ...edge, properties: { ...properties, ...merged } };
  }
  const names = type === 'FOLLOWS_UP' ? [...TOLD_OF, 'from'] : TOLD_OF;
  const day = (value: Value): Value => (value === own.from ? own.to : value);
  const moved = names.flatMap((name) => {
    const value = properties[name];
    return value === undefined ? [] : [[name, Array.isArray(value) ? value.map(day) : day(value)] as const];
  });
  return { ...edge, properties: { ...properties, ...Object.fromEntries(moved) } };
}
