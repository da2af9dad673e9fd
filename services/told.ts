// What is to be written, with everything that is about one thing in one place.
import { FACTS, type FactType, type StructureType } from '../graph/model.ts';
import type { Value } from '../graph/statement.ts';
import { defined, grouped, type NodeWrite } from '../graph/write.ts';
import type { Shown } from './attendance-shows.ts';
import type { Batch } from './batch.ts';
import type { FactWrite } from './merge.ts';
import { edgeKey } from './replacement.ts';

export type Told = {
  batch: Batch;
  /** The day that it is told of; empty for a register. */
  date: string;
  shown: Shown | null;
  /** The document that tells it, the meeting it is of and the document whose place it takes: another, itself told anew, or none. */
  source: { document: string; meeting: string; replaces: string | null } | null;
};

export type ToldEdge = {
  type: StructureType;
  from: string;
  to: string;
  properties: Record<string, Value>;
  evidence: string[];
};
/** By id, and structure edges by edgeKey; `ends`: everything that an edge begins or ends at. */
export type Sorted = {
  nodes: Map<string, NodeWrite[]>;
  facts: Map<string, FactWrite[]>;
  edges: Map<string, ToldEdge>;
  ends: Set<string>;
};

export const isFactType = (type: string): type is FactType => type in FACTS;

export function sorted(batch: Batch, shown: Shown | null): Sorted {
  const isFact = (edge: Batch['edges'][number]): edge is FactWrite => isFactType(edge.type) && edge.id !== undefined;
  const edges = new Map<string, ToldEdge>();
  for (const { type, from, to, properties = {}, evidence = [] } of batch.edges) {
    if (isFactType(type)) continue;
    const key = edgeKey({ type, from, to });
    const before = edges.get(key);
    edges.set(key, {
      type,
      from,
      to,
      properties: { ...before?.properties, ...defined(properties) },
      evidence: [...new Set([...(before?.evidence ?? []), ...evidence])],
    });
  }
  const shownFacts = shown?.facts ?? [];
  return {
    nodes: grouped(batch.nodes, ({ id }) => id),
    facts: grouped([...batch.edges.filter(isFact), ...shownFacts], ({ id }) => id),
    edges,
    ends: new Set([...batch.edges, ...shownFacts].flatMap(({ from, to }) => [from, to])),
  };
}
