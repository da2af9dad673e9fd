// The formats that the graph leaves in.
import { gexfOf } from './gexf.ts';
import type { GraphExport } from './graph.ts';
import { graphJsonOf } from './graph-json.ts';
import { graphmlOf } from './graphml.ts';

/** `cypher` is a script for another Neo4j; it is written where all Cypher is (graph/load-script.ts). */
export const GRAPH_FORMATS = ['graphml', 'gexf', 'json', 'cypher'] as const;
export type GraphFormat = (typeof GRAPH_FORMATS)[number];

/** For people to choose by. */
export const GRAPH_FORMAT_NAMES: Readonly<Record<GraphFormat, string>> = {
  graphml: 'GraphML',
  gexf: 'GEXF',
  json: 'JSON',
  cypher: 'Cypher',
};

export const GRAPH_MEDIA_TYPES: Readonly<Record<GraphFormat, string>> = {
  graphml: 'application/graphml+xml; charset=utf-8',
  gexf: 'application/gexf+xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
  cypher: 'application/x-cypher-query; charset=utf-8',
};

export const GRAPH_WRITERS: Readonly<
  Record<Exclude<GraphFormat, 'cypher'>, (graph: GraphExport) => Generator<string>>
> = { graphml: graphmlOf, gexf: gexfOf, json: graphJsonOf };
