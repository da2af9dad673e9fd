// JSON as graphology serialises a graph: `Graph.from(JSON.parse(text))` opens it. https://graphology.github.io/serialization.html
import { edgeAttributes, type GraphExport, inPieces, nodeAttributes } from './graph.ts';

function* listed<T>(things: readonly T[], form: (thing: T) => unknown): Generator<string> {
  let before = '\n';
  for (const thing of things) {
    yield before + JSON.stringify(form(thing));
    before = ',\n';
  }
}

function* lines({ description, nodes, edges }: GraphExport): Generator<string> {
  const head = { attributes: { description }, options: { type: 'undirected', multi: true, allowSelfLoops: true } };
  yield `${JSON.stringify(head).slice(0, -1)},\n"nodes":[`;
  yield* listed(nodes, (node) => ({ key: node.id, attributes: Object.fromEntries(nodeAttributes(node)) }));
  yield '],\n"edges":[';
  yield* listed(edges, (edge) => ({
    key: edge.id,
    source: edge.source,
    target: edge.target,
    undirected: true,
    attributes: Object.fromEntries(edgeAttributes(edge)),
  }));
  yield ']}\n';
}

/** The graph as JSON, piece by piece. Empty attributes are left out. */
export const graphJsonOf = (graph: GraphExport): Generator<string> => inPieces(lines(graph));
