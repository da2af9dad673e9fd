// What becomes of everything looked at, as the writes that make it so. Pure: the same look and the same telling give the same writes.
import { type FactType, kindOf, type Label, NAMED_LABELS } from '../graph/model.ts';
import type { Writes } from '../graph/put.ts';
import type { Stored } from '../graph/recorded.ts';
import type { Value } from '../graph/statement.ts';
import type { Difference } from './differences.ts';
import type { Look } from './look.ts';
import { keptNode, mergedFact, mergedNode, type Replaced, same } from './merge.ts';
import * as replacement from './replacement.ts';
import { supportsAfter } from './supports.ts';
import type { Told } from './told.ts';

export const noWrites = (): Writes => ({
  nodes: { made: [], set: [], gone: [] },
  facts: { set: [], gone: [] },
  edges: { made: [], gone: [] },
  supports: [],
});
const NAMED: readonly Label[] = [...NAMED_LABELS, 'FundingPot'];
/** Whether an id is of a thing with a name, which outlives what is said of it. */
export const isNamed = (id: string): boolean => NAMED.some((label) => label === kindOf(id));

const evidenceOf = (properties: Stored | undefined): string[] => {
  const evidence = properties?.['evidence'];
  return Array.isArray(evidence) ? evidence.map(String) : [];
};

export type Touched = { type: FactType; id: string; from: string; to: string };

export class Becoming {
  readonly writes = noWrites();
  readonly different: Difference[] = [];
  readonly touched: Touched[] = [];
  /** The named things that came into the graph with this document, or with the one whose place it takes. */
  readonly introduced: string[];
  /** What each thing rested on and rests on now. */
  private readonly rests = new Map<string, { before: string[]; after: string[] }>();
  private readonly replaced: Replaced;

  constructor(
    private readonly look: Look,
    private readonly tell: Told,
    private readonly at: string,
  ) {
    const { shown, source } = tell;
    this.replaced = { gone: look.gone, concluded: shown && source ? { body: shown.body, facts: shown.anew } : null };
    this.facts();
    this.things();
    const made = this.writes.nodes.made.map(({ id }) => id).filter(isNamed);
    this.introduced = [...new Set([...look.introduced, ...made])].sort();
    this.passages();
    this.documents();
    this.edges();
  }

  private facts(): void {
    const { told, facts, again, dropped, factsThere } = this.look;
    const ends = ({ from, to }: { from: string; to: string }) => dropped.has(from) || dropped.has(to);
    for (const id of new Set([...told.facts.keys(), ...facts.keys()])) {
      const before = facts.get(id);
      const said = told.facts.get(id) ?? [];
      const one = before ?? said[0];
      if (!one) continue;
      const { type, from, to } = one;
      if (again.has(id)) {
        this.rests.set(id, { before: [], after: said.flatMap(({ evidence = [] }) => evidence) });
        this.touched.push({ type, id, from, to });
        continue;
      }
      const after = ends(one) ? null : mergedFact(id, type, before?.properties, said, this.replaced, this.tell.date);
      this.rests.set(id, { before: evidenceOf(before?.properties), after: evidenceOf(after ?? {}) });
      if (before && after && same(before.properties, after)) continue;
      this.touched.push({ type, id, from, to });
      if (!after) this.writes.facts.gone.push({ type, id });
      else if (before) this.writes.facts.set.push({ type, id, properties: after });
      else this.writes.edges.made.push({ type, from, to, properties: after });
    }
    // What other documents say of things that go can no longer be said.
    for (const fact of factsThere.filter((one) => !facts.has(one.id) && ends(one))) {
      this.rests.set(fact.id, { before: evidenceOf(fact.properties), after: [] });
      this.touched.push(fact);
      this.writes.facts.gone.push({ type: fact.type, id: fact.id });
    }
  }

  private put(id: string, label: Label, made: Record<string, Value> | null): void {
    const before = this.look.nodes.get(id)?.properties;
    this.rests.set(id, { before: evidenceOf(before), after: evidenceOf(made ?? {}) });
    if (!made) {
      if (!before) return;
      this.writes.nodes.gone.push(id);
    } else {
      if (before && same(before, made)) return;
      const received = label === 'Document' ? { receivedAt: before?.['receivedAt'] ?? this.at } : {};
      const properties = { ...made, updatedAt: this.at, ...received };
      if (before) this.writes.nodes.set.push({ id, properties });
      else this.writes.nodes.made.push({ label, id, properties });
    }
    this.different.push({ id, label, before: before ?? null, after: made });
  }

  private merged(id: string, label: Label): Record<string, Value> | null {
    const writes = this.look.told.nodes.get(id) ?? [];
    return mergedNode(id, label, this.look.nodes.get(id)?.properties, writes, this.replaced, this.tell.date);
  }

  private told(label: (label: Label) => boolean): [string, Label][] {
    return [...this.look.told.nodes].flatMap(([id, [first]]) =>
      first && label(first.label) ? [[id, first.label] as [string, Label]] : [],
    );
  }

  private things(): void {
    const { told, nodes, resting, kept, dropped } = this.look;
    for (const [id, label] of this.told((one) => one !== 'Passage' && one !== 'Document'))
      this.put(id, label, this.merged(id, label));
    for (const id of resting) {
      const node = nodes.get(id);
      if (!node || told.nodes.has(id)) continue;
      if (kept.has(id)) this.put(id, node.label, keptNode(id, node.label, node.properties));
      else this.put(id, node.label, dropped.has(id) ? null : this.merged(id, node.label));
    }
  }

  private passages(): void {
    const { told, gone } = this.look;
    const supports = supportsAfter(this.rests, told.nodes);
    for (const [id, label] of this.told((one) => one === 'Passage'))
      this.put(id, label, { ...this.merged(id, label), supports: supports.get(id)?.all ?? [] });
    this.writes.nodes.gone.push(...[...gone].filter((id) => !told.nodes.has(id)));
    for (const [passage, { more, less }] of supports)
      if (!told.nodes.has(passage) && !gone.has(passage)) this.writes.supports.push({ passage, more, less });
  }

  private documents(): void {
    const { old, inPlace, nodes } = this.look;
    const introduced = this.introduced.length > 0 ? { introduced: this.introduced } : {};
    for (const [id, label] of this.told((one) => one === 'Document'))
      this.put(id, label, { ...this.merged(id, label), ...introduced });
    const superseded = old && !inPlace ? nodes.get(old) : undefined;
    if (superseded) this.put(superseded.id, 'Document', { ...superseded.properties, status: 'SUPERSEDED' });
  }

  private edges(): void {
    const { told, around, between, gone, dropped } = this.look;
    const { edges } = this.writes;
    const stays = ({ from, to }: { from: string; to: string }) => !dropped.has(from) && !dropped.has(to);
    for (const { edge, evidence } of replacement.edgesByEvidence(around, gone)) {
      if (!stays(edge) || told.edges.has(replacement.edgeKey(edge))) continue;
      edges.gone.push(edge);
      if (evidence) edges.made.push({ ...edge, properties: { ...edge.properties, evidence } });
    }
    const there = new Map(between.map((edge) => [replacement.edgeKey(edge), edge]));
    for (const [key, { type, from, to, properties, evidence }] of told.edges) {
      const before = there.get(key);
      const staying = evidenceOf(before?.properties).filter((passage) => !gone.has(passage));
      const all = [...new Set([...staying, ...evidence])].sort();
      const kept = staying.length > 0 ? before?.properties : {};
      const made = { ...kept, ...properties, ...(all.length > 0 ? { evidence: all } : {}) };
      if (before && same(before.properties, made)) continue;
      if (before) edges.gone.push({ type, from, to });
      edges.made.push({ type, from, to, properties: made });
    }
    const stale = replacement.staleEdges(around, this.saidAnew(), new Set(told.edges.keys()));
    edges.gone.push(...stale.filter(stays));
  }

  /** The things of which the new document says everything there is to say. */
  private saidAnew(): Set<string> {
    const { told, old, inPlace, gone, nodes } = this.look;
    const { source } = this.tell;
    return new Set(
      [...told.nodes.keys()].filter((id) => {
        const before = nodes.get(id);
        if (id === source?.document) return inPlace;
        if (gone.has(id) || id === source?.meeting) return true;
        return (
          before !== undefined &&
          old !== null &&
          replacement.TOLD.includes(before.label) &&
          replacement.restsOnGone(before, gone)
        );
      }),
    );
  }
}
