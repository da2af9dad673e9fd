// The canonical dump: everything the graph says, in one order, without when it was written. Equal dumps, equal graphs.
import type { Graph } from '../../graph/run.ts';

const LEFT_OUT = ['receivedAt', 'updatedAt', 'recordedAt'];
const without = (properties: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => !LEFT_OUT.includes(name))
      .map(
        ([name, value]) =>
          [name, ['evidence', 'supports'].includes(name) && Array.isArray(value) ? [...value].sort() : value] as const,
      )
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

export const nodeLine = (labels: readonly string[], properties: Record<string, unknown>): string =>
  JSON.stringify([[...labels].sort(), without(properties)]);
export const edgeLine = (from: string, type: string, to: string, properties: Record<string, unknown>): string =>
  JSON.stringify([from, type, to, without(properties)]);

export async function dump(graph: Graph): Promise<string[]> {
  const nodes = await graph.read({
    name: 'test.nodes',
    text: 'MATCH (n:Thing) WHERE NOT n:Change RETURN labels(n), properties(n)',
    sample: {},
  });
  const edges = await graph.read({
    name: 'test.edges',
    text: 'MATCH (a:Thing)-[r]->(b:Thing) RETURN a.id, type(r), b.id, properties(r)',
    sample: {},
  });
  const lines = [
    ...nodes.map(([labels, properties]) => nodeLine(labels as string[], properties as Record<string, unknown>)),
    ...edges.map(([from, type, to, properties]) =>
      edgeLine(String(from), String(type), String(to), properties as Record<string, unknown>),
    ),
  ];
  return lines.sort();
}
