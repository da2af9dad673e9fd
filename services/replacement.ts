// What goes when a document takes the place of another: the facts that rested on the old one alone. Pure. What a hand has made or set
// stays, together with what it hangs on: an assignment is nothing without its decision, a decision without its item.
import type { Label, StructureType } from '../graph/model.ts';
import type { StoredEdge, StoredFact, StoredNode } from '../graph/recorded.ts';
import { isCurated } from './merge.ts';

/** The end of each structure edge that it belongs to: what that thing's document says anew is said without it. */
export const OWNER: Readonly<Record<StructureType, 'from' | 'to'>> = {
  HAS_EVENT: 'to',
  AT: 'from',
  OF: 'from',
  CHAIRED_BY: 'from',
  MINUTED_BY: 'from',
  HAS_ITEM: 'to',
  RESULTED_IN: 'to',
  GIVES: 'to',
  // Said by the assignment's minutes or by the item's; like every edge that two can say it carries its own evidence.
  REPORTED_AT: 'to',
  DUE_AT: 'from',
  IN_MATTER: 'from',
  GRANTS: 'to',
  FROM: 'from',
  FOR: 'from',
  NAMES_MONEY: 'to',
  RECORDS: 'from',
  HAS_PASSAGE: 'to',
  REPLACES: 'from',
  HELD_BY: 'from',
  MENTIONS: 'from',
  SUGGESTS: 'from',
  REPRESENTED_AT: 'to',
  TAKEN_AT: 'from',
  IS_ABOUT: 'from',
  HAS_AREA: 'to',
  HAS_GOAL: 'to',
  MEASURED_BY: 'to',
  HAS_VERSION: 'to',
  HAS_TARGET: 'to',
  HAS_OUTCOME: 'to',
  DECIDED_BY: 'from',
};
const HANGS_ON: readonly StructureType[] = ['HAS_ITEM', 'RESULTED_IN', 'GIVES', 'GRANTS', 'NAMES_MONEY'];
const MADE_BY_HAND = (edge: StoredEdge): boolean =>
  edge.properties['certainty'] === 'CURATED' || edge.properties['curated'] === true;

const evidence = ({ properties }: { properties: StoredNode['properties'] }): string[] =>
  Array.isArray(properties['evidence']) ? properties['evidence'].map(String) : [];
/** Whether all that says a thing is among the passages that go. */
export const restsOnGone = (thing: { properties: StoredNode['properties'] }, gone: ReadonlySet<string>): boolean =>
  evidence(thing).every((passage) => gone.has(passage));

/** Of nodes that nobody says any more, those that stay all the same. */
export function keptByHand(
  unsaid: ReadonlyMap<string, StoredNode>,
  facts: readonly StoredFact[],
  edges: readonly StoredEdge[],
): Set<string> {
  const kept = new Set([...unsaid.values()].filter(({ properties }) => isCurated(properties)).map(({ id }) => id));
  for (const { from, to, properties } of facts.filter((fact) => isCurated(fact.properties)))
    if (properties) for (const end of [from, to]) if (unsaid.has(end)) kept.add(end);
  const parents = edges.filter(({ type }) => HANGS_ON.includes(type));
  for (let before = -1; before !== kept.size; ) {
    before = kept.size;
    for (const { from, to } of parents) if (kept.has(to) && unsaid.has(from)) kept.add(from);
  }
  return kept;
}

export const edgeKey = ({ type, from, to }: { type: string; from: string; to: string }): string =>
  `${type} ${from} ${to}`;

/** Structure edges of things that are said anew which the new document does not say. */
export function staleEdges(
  around: readonly StoredEdge[],
  saidAnew: ReadonlySet<string>,
  wanted: ReadonlySet<string>,
): StoredEdge[] {
  return around.filter(
    (edge) =>
      evidence(edge).length === 0 &&
      saidAnew.has(edge[OWNER[edge.type]]) &&
      !wanted.has(edgeKey(edge)) &&
      !MADE_BY_HAND(edge),
  );
}

/** Edges that carry their own evidence, with what is left of it; null: nothing is. */
export function edgesByEvidence(
  around: readonly StoredEdge[],
  gone: ReadonlySet<string>,
): { edge: StoredEdge; evidence: string[] | null }[] {
  return around.flatMap((edge) => {
    const before = evidence(edge);
    const left = before.filter((passage) => !gone.has(passage));
    if (left.length === before.length || MADE_BY_HAND(edge)) return [];
    return [{ edge, evidence: left.length > 0 ? left : null }];
  });
}

/** Labels of things that live and die with what is said of them; the others are in a register and stay. */
export const TOLD: readonly Label[] = [
  ...(['Meeting', 'AgendaItem', 'Decision', 'Assignment', 'Funding', 'ProjectEvent', 'DataIssue'] as const),
];
