// GraphML, as networkx, igraph, Gephi and yEd read it: http://graphml.graphdrawing.org/primer/graphml-primer.html
import {
  EDGE_ATTRIBUTES,
  edgeAttributes,
  type GraphExport,
  inPieces,
  NODE_ATTRIBUTES,
  nodeAttributes,
} from './graph.ts';
import { escaped } from './xml.ts';

const key = (owner: 'node' | 'edge') => (name: string) =>
  `  <key id="${name}" for="${owner}" attr.name="${name}" attr.type="string"/>\n`;
const data = ([name, value]: [string, string]): string => `<data key="${name}">${escaped(value)}</data>`;

function* lines({ description, nodes, edges }: GraphExport): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield `  <desc>${escaped(description)}</desc>\n`;
  yield* NODE_ATTRIBUTES.map(key('node'));
  yield* EDGE_ATTRIBUTES.map(key('edge'));
  yield '  <graph id="samverkan" edgedefault="undirected">\n';
  for (const node of nodes) {
    yield `    <node id="${escaped(node.id)}">${nodeAttributes(node).map(data).join('')}</node>\n`;
  }
  for (const edge of edges) {
    const ends = `source="${escaped(edge.source)}" target="${escaped(edge.target)}"`;
    yield `    <edge id="${escaped(edge.id)}" ${ends}>${edgeAttributes(edge).map(data).join('')}</edge>\n`;
  }
  yield '  </graph>\n</graphml>\n';
}

/** The graph as GraphML, piece by piece, in UTF-8 when written. Empty attributes are left out. */
export const graphmlOf = (graph: GraphExport): Generator<string> => inPieces(lines(graph));
