// Neo4j's Graph Data Science plug-in, where the server has it: a graph of places alone is handed to it, measured and dropped again.
import type { Query } from './query.ts';
import { type Statement, statement } from './statement.ts';

/** Measures whose numbers, scaled, are those of the worker. Its eigenvector swings on bipartite graphs, and its Louvain has no seed. */
const STREAMS = {
  DEGREE: 'gds.degree.stream($name)',
  BETWEENNESS: 'gds.betweenness.stream($name)',
  CLOSENESS: 'gds.closeness.stream($name, {useWassermanFaust: true})',
  PAGERANK: 'gds.pageRank.stream($name, {maxIterations: 1000, tolerance: 1e-15})',
} as const;
export type StreamedMeasure = keyof typeof STREAMS;
export const isStreamed = (measure: string): measure is StreamedMeasure => measure in STREAMS;

/** How many of the procedures that are called here the server has. */
export const GDS_PROCEDURES = statement(
  'plugin.procedures',
  'SHOW PROCEDURES YIELD name WHERE name IN $names RETURN count(*)',
  { names: [''] },
);
export const GDS_NAMES: readonly string[] = [
  'gds.graph.drop',
  ...Object.values(STREAMS).map((call) => call.replace(/\(.*/, '')),
];

/** `$joined` holds for each place, in order, the places that it is joined to, as text: «3 17 20». */
export const GDS_PROJECT = statement(
  'gds.project',
  `UNWIND range(0, size($joined) - 1) AS place
   UNWIND split($joined[place], ' ') AS other
   WITH gds.graph.project($name, place, toInteger(other), {}, {undirectedRelationshipTypes: ['*']}) AS made
   RETURN made.nodeCount`,
  { name: 'sample', joined: ['1', ''] },
);
export const GDS_STREAM: Record<StreamedMeasure, Query<{ place: number; score: number }>> = {
  DEGREE: streamed('DEGREE'),
  BETWEENNESS: streamed('BETWEENNESS'),
  CLOSENESS: streamed('CLOSENESS'),
  PAGERANK: streamed('PAGERANK'),
};
function streamed(measure: StreamedMeasure): Query<{ place: number; score: number }> {
  return {
    statement: statement(`gds.stream.${measure}`, `CALL ${STREAMS[measure]} YIELD nodeId, score RETURN nodeId, score`, {
      name: 'sample',
    }),
    parse: ([place, score]) => ({ place: Number(place), score: Number(score) }),
  };
}
export const GDS_DROP: Statement = statement(
  'gds.drop',
  'CALL gds.graph.drop($name, false) YIELD graphName RETURN graphName',
  { name: 'sample' },
);
