// What a whole graph says of its nodes: who is central, and which groups hang together. Pure reckoning, as slow as the graph is large,
// so the server does it in a thread of its own (worker.ts). The graph is undirected and simple whatever the relations are.
import { createRequire } from 'node:module';
import { UndirectedGraph } from 'graphology';
import { betweenness, closeness, degree, eigenvector, pagerank } from 'graphology-metrics/centrality/index.js';
import type { Ties } from './ties.ts';

// Its types promise a default export that its CommonJS code does not have.
const louvain: typeof import('graphology-communities-louvain').default = createRequire(import.meta.url)(
  'graphology-communities-louvain',
);

export type Measure = 'DEGREE' | 'BETWEENNESS' | 'CLOSENESS' | 'EIGENVECTOR' | 'PAGERANK';
/** The nodes' places in `ids`, the most central first, with what each scores and its rank; equals share one. */
export type Ranking = { places: Int32Array; scores: Float64Array; ranks: Int32Array };
/** A partition of the nodes' places, the largest part first, each in order. */
export type Partition = { parts: Int32Array[]; modularity: number };

/** The sum of changes per node at which an iteration is taken to have arrived; far below what is told apart. */
const TOLERANCE = 1e-15;
const MOST_ITERATIONS = 20_000;
/** Scores closer than this to each other, as a share of the highest, are equal: the rest is rounding. */
const ROUNDING = 1e-12;
/** Of Louvain's runs the best is taken: many of a small graph, few of a large one. */
const roundsOf = (relations: number): number => Math.max(2, Math.min(20, Math.floor(500_000 / relations)));

/** An iteration that did not arrive: two parts of the graph are so alike that neither is the stronger. */
export class NotConverged extends Error {}

/** The nodes in order of id and the pairs in order of nodes, so that the order of rows leaves no trace in the last decimals. */
function graphOf({ ids, ends }: Ties): { graph: UndirectedGraph; place: (name: string) => number } {
  const order = ids.map((_, place) => place).sort((a, b) => compare(ids[a], ids[b]));
  const turn = new Int32Array(ids.length);
  order.forEach((place, index) => {
    turn[place] = index;
  });
  const pairs = new Float64Array(ends.length / 2);
  for (let i = 0; i < pairs.length; i += 1) {
    const [a, b] = [turn[ends[2 * i] ?? 0] ?? 0, turn[ends[2 * i + 1] ?? 0] ?? 0];
    pairs[i] = Math.min(a, b) * ids.length + Math.max(a, b);
  }
  pairs.sort();
  const graph = new UndirectedGraph();
  for (const index of order.keys()) graph.addNode(index);
  let last = -1;
  for (const pair of pairs) {
    const [a, b] = [Math.floor(pair / ids.length), pair % ids.length];
    if (pair !== last && a !== b) graph.addEdgeWithKey(pair, a, b);
    last = pair;
  }
  return { graph, place: (name) => order[Number(name)] ?? 0 };
}

const compare = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);

type Scores = { readonly [node: string]: number };
const ITERATED = { getEdgeWeight: null, tolerance: TOLERANCE, maxIterations: MOST_ITERATIONS };
/** Each as networkx defines it, without weights. */
const MEASURES: Readonly<Record<Measure, (graph: UndirectedGraph) => Scores>> = {
  // Alone, a node is joined to all others there are.
  DEGREE: (graph) => (graph.order === 1 ? { [graph.nodes()[0] ?? '']: 1 } : degree(graph)),
  BETWEENNESS: (graph) => betweenness(graph, { getEdgeWeight: null }),
  CLOSENESS: (graph) => closeness(graph, { wassermanFaust: true }),
  EIGENVECTOR: (graph) => converged(() => eigenvector(graph, ITERATED)),
  PAGERANK: (graph) => converged(() => pagerank(graph, ITERATED)),
};

function converged(work: () => Scores): Scores {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Error) || !error.message.includes('failed to converge')) throw error;
    throw new NotConverged(
      `The scores did not settle within ${MOST_ITERATIONS} rounds: two parts of this graph are almost equally strong. Ask for another measure, or change «types», «via» or the dates.`,
    );
  }
}

/** Every node by its score, then by id. Throws NotConverged. */
export function rankingOf(ties: Ties, measure: Measure): Ranking {
  const { ids } = ties;
  const { graph, place } = graphOf(ties);
  const byPlace = new Float64Array(ids.length);
  if (graph.order > 0) {
    for (const [name, score] of Object.entries(MEASURES[measure](graph))) byPlace[place(name)] = score;
  }
  return ranked(ids, byPlace);
}

/** Scores by place as a ranking: sorted, then what only rounding keeps apart put in order of id. */
export function ranked(ids: readonly string[], byPlace: Float64Array): Ranking {
  const score = (place: number): number => byPlace[place] ?? 0;
  const places = Int32Array.from(byPlace.keys()).sort((a, b) => score(b) - score(a));
  const ranks = new Int32Array(places.length);
  const near = ROUNDING * score(places[0] ?? 0);
  for (let first = 0, end = 0; first < places.length; first = end) {
    const highest = score(places[first] ?? 0);
    for (end = first + 1; end < places.length && highest - score(places[end] ?? 0) <= near; ) end += 1;
    places.subarray(first, end).sort((a, b) => compare(ids[a], ids[b]));
    ranks.fill(first + 1, first, end);
  }
  return { places, scores: Float64Array.from(places, score), ranks };
}

/** The best of some seeded Louvain runs: the same graph has the same communities every time. */
export function partitionOf(ties: Ties): Partition {
  const { graph, place } = graphOf(ties);
  if (graph.size === 0) return { parts: ties.ids.map((_, alone) => Int32Array.of(alone)), modularity: 0 };
  const runs = Array.from({ length: roundsOf(graph.size) }, (_, seed) => {
    const rng = chanceOf((seed + 1) * 99_991_193);
    return louvain.detailed(shuffled(graph, rng), { getEdgeWeight: null, rng });
  });
  const best = runs.reduce((a, b) => (b.modularity > a.modularity ? b : a));
  const parts = new Map<number, number[]>();
  for (const [name, part] of Object.entries(best.communities)) {
    const found = parts.get(part);
    if (found) found.push(place(name));
    else parts.set(part, [place(name)]);
  }
  const sorted = [...parts.values()].map((part) => Int32Array.from(part).sort());
  return {
    parts: sorted.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0)),
    modularity: best.modularity,
  };
}

/** The same graph with its nodes in another order: the library goes through them in turn, and only begins at random. */
function shuffled(graph: UndirectedGraph, chance: () => number): UndirectedGraph {
  const nodes = graph.nodes();
  for (let last = nodes.length - 1; last > 0; last -= 1) {
    const other = Math.floor(chance() * (last + 1));
    [nodes[last], nodes[other]] = [nodes[other] ?? '', nodes[last] ?? ''];
  }
  const copy = new UndirectedGraph();
  for (const node of nodes) copy.addNode(node);
  graph.forEachEdge((_edge, _attributes, a, b) => copy.addEdge(a, b));
  return copy;
}

/** Numbers from 0 to 1 in a fixed order (Lehmer's generator). */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
