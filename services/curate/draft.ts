// Most curations are nodes and edges merged on their ids, and edges taken away: written down first, carried out by curate().
import type { Label } from '../../graph/model.ts';
import { deleteEdges, type EdgeKey, type EdgeState, type NodeState } from '../../graph/state.ts';
import type { Value } from '../../graph/statement.ts';
import { type EdgeWrite, type NodeWrite, writeBatch } from '../../graph/write.ts';
import { type Action, type Plan, told } from './curate.ts';

/** Property values as a caller gives them: undefined leaves a value as it is, null takes it away. */
export type Given = Readonly<Record<string, Value | undefined>>;

export class Draft {
  private readonly nodes: NodeWrite[] = [];
  private readonly edges: EdgeWrite[] = [];
  private readonly gone: EdgeKey[] = [];

  /**
   * A node with the given properties on top of those it has. Which ones a hand has set is remembered on it, so that no document that is
   * read later overwrites them. `fresh`: what a new one says until somebody says otherwise.
   */
  node(label: Label, id: string, given: Given, old: NodeState | undefined, fresh: Given = {}): void {
    const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    const set = Object.keys(said);
    const before = old ? (told(old) as Record<string, Value>) : {};
    const curated = [...new Set([...((before['curated'] as string[] | undefined) ?? []), ...set])].sort();
    const { text: _, evidence: __, ...kept } = before;
    this.nodes.push({ label, id, properties: { ...fresh, ...kept, ...textOf(label, before), ...said, curated } });
  }

  /** A fact set by a hand. */
  fact(type: EdgeWrite['type'], id: string, from: string, to: string, properties: Given): void {
    this.edges.push({ type, id, from, to, properties: { ...properties, certainty: 'CURATED' } });
  }

  edge(type: EdgeWrite['type'], from: string, to: string): void {
    this.edges.push({ type, from, to });
  }

  /** An edge as it is, with some properties set anew. */
  edit(edge: EdgeState, given: Given): void {
    const { type, id, from, to } = edge;
    this.edges.push({ type: type as EdgeWrite['type'], ...(id === null ? {} : { id }), from, to, properties: given });
  }

  remove(...edges: EdgeKey[]): void {
    this.gone.push(...edges);
  }

  plan(action: Action, subject: string): Plan {
    const { nodes, edges, gone } = this;
    return {
      action,
      subject,
      nodes: nodes.map(({ id }) => id),
      edges: [...gone, ...edges.map(({ type, id, from, to }) => ({ type, id: id ?? null, from, to }))],
      write: async (run, now) => {
        await deleteEdges(run, gone);
        await writeBatch(run, { nodes, edges }, now);
      },
    };
  }
}

/** `text` is the thing's own words for a decision and a passage; for every other label it is worked out. */
const textOf = (label: Label, { text }: Record<string, Value>): Given =>
  (label === 'Decision' || label === 'Passage') && text !== undefined ? { text } : {};
