// Issues are numbered as they stand in a document, so another version can give a number to another issue. One that somebody has already
// decided on (resolved, dismissed) keeps its id: the same question again finds its answer there, and no other question gets it.
import type { StoredNode } from '../graph/recorded.ts';
import type { Batch } from './batch.ts';
import { isCurated } from './merge.ts';

const question = (properties: Readonly<Record<string, unknown>>): string =>
  `${String(properties['kind'])} ${String(properties['message'])}`;

/** The batch with its issues renamed where the graph has decided ones under their ids. */
export function besideDecided(batch: Batch, stored: readonly StoredNode[]): Batch {
  const decided = stored.filter(({ properties }) => isCurated(properties) || properties['status'] !== 'OPEN');
  if (decided.length === 0) return batch;
  const asked = new Map(decided.map(({ id, properties }) => [question(properties), id]));
  const taken = new Set(decided.map(({ id }) => id));
  const issues = batch.nodes.filter(({ label }) => label === 'DataIssue');
  let next = Math.max(...[...issues, ...decided].map(({ id }) => Number(id.slice(id.lastIndexOf(':') + 1)) || 0));
  const renamed = new Map<string, string>();
  for (const { id, properties } of issues) {
    const same = asked.get(question(properties));
    if (same) renamed.set(id, same);
    else if (taken.has(id)) {
      next += 1;
      renamed.set(id, `${id.slice(0, id.lastIndexOf(':'))}:${next}`);
    }
  }
  const called = (id: string): string => renamed.get(id) ?? id;
  return {
    ...batch,
    nodes: batch.nodes.map((node) => ({ ...node, id: called(node.id) })),
    edges: batch.edges.map((edge) => ({ ...edge, from: called(edge.from), to: called(edge.to) })),
  };
}
