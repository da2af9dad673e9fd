// Each format of the graph is read back by another program than the one that writes it.
import { describe, expect, it } from '@jest/globals';
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { MultiUndirectedGraph } from 'graphology';
import * as gexf from 'graphology-gexf';
import { gexfOf } from '../../exports/gexf.ts';
import { edgeAttributes, type GraphEdge, type GraphExport, type GraphNode } from '../../exports/graph.ts';
import { graphJsonOf } from '../../exports/graph-json.ts';
import { graphmlOf } from '../../exports/graphml.ts';
import { holdable } from '../../exports/xml.ts';
import { pythonFor, runPython } from '../support/python.ts';

/** Any text: whole characters of every plane, halves of surrogate pairs, and what files escape. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), minLength: 1 }),
  fc.string({ unit: fc.constantFrom(...'"\'<>&;\\nrtu0027\r\n\t \0\u001F\u0085\u2028\uFEFF\uFFFEåé😀'), minLength: 1 }),
);

const node = (id: string, name: string): GraphNode => ({
  id,
  label: 'Person',
  name,
  url: `https://example.se/id/${id}`,
  date: null,
});
const edge = (id: string, source: string, target: string, more: Partial<GraphEdge> = {}): GraphEdge => ({
  id,
  kind: 'WORKS_ON',
  source,
  target,
  role: null,
  from: null,
  to: null,
  firstSeen: null,
  lastSeen: null,
  certainty: 'STATED',
  evidence: [],
  firstDay: null,
  lastDay: null,
  ...more,
});
/** Three people, one of them alone; two facts between the same two. */
const graphOf = (name: string, role: string): GraphExport => ({
  description: name,
  nodes: [node('person:a', name), node('person:b', 'Bo'), node('person:åö', 'Cecilia')],
  edges: [
    edge('work:1', 'person:b', 'person:a', { role, from: '2020-01-01', to: '2021-01-01', evidence: ['p:1', 'p:2'] }),
    edge('work:2', 'person:a', 'person:b', { firstSeen: '2022-06-17', lastSeen: '2022-06-17' }),
  ],
});
const textOf = (pieces: Iterable<string>): string => Buffer.from([...pieces].join('')).toString();

type ReadGraph = { nodes: Record<string, Record<string, string>>; edges: Record<string, unknown>[] };
const told = ({ nodes, edges }: GraphExport, kept: (text: string) => string): ReadGraph => ({
  nodes: Object.fromEntries(nodes.map(({ id, label, name, url }) => [id, { label, name: kept(name), url }])),
  edges: edges.map((one) => ({
    id: one.id,
    source: one.source,
    target: one.target,
    ...Object.fromEntries(edgeAttributes(one).map(([name, value]) => [name, kept(value)])),
  })),
});

function readGraphml(text: string): ReadGraph {
  const errors: string[] = [];
  const document = new DOMParser({
    errorHandler: (_: string, message: unknown) => errors.push(String(message)),
  }).parseFromString(text);
  expect(errors).toEqual([]);
  const all = (name: string) => Array.from(document.getElementsByTagName(name));
  const dataOf = (element: Element) =>
    Object.fromEntries(
      Array.from(element.getElementsByTagName('data')).map((data) => [data.getAttribute('key'), data.textContent]),
    );
  const attribute = (element: Element, name: string) => element.getAttribute(name) ?? '';
  return {
    nodes: Object.fromEntries(all('node').map((one) => [attribute(one, 'id'), dataOf(one)])),
    edges: all('edge').map((one) => ({
      id: attribute(one, 'id'),
      source: attribute(one, 'source'),
      target: attribute(one, 'target'),
      ...dataOf(one),
    })),
  };
}
const readGraphology = (
  graph: MultiUndirectedGraph,
  nameOf: (attributes: Record<string, string>) => Record<string, string>,
): ReadGraph => ({
  nodes: Object.fromEntries(graph.mapNodes((id, attributes) => [id, nameOf(attributes as Record<string, string>)])),
  edges: graph.mapEdges((id, attributes, source, target) => ({ id, source, target, ...attributes })),
});

describe('a graph with any text in it', () => {
  const reads = (check: (graph: GraphExport) => void) =>
    fc.assert(
      fc.property(anyText, anyText, (name, role) => check(graphOf(name, role))),
      { numRuns: 300 },
    );

  it('comes back from GraphML as it was, but for characters that XML cannot hold', () => {
    reads((graph) => expect(readGraphml(textOf(graphmlOf(graph)))).toEqual(told(graph, holdable)));
  });

  it('comes back from GEXF through graphology’s parser, the name as what Gephi calls the label', () => {
    reads((graph) => {
      const read = gexf.parse(MultiUndirectedGraph, textOf(gexfOf(graph)), { respectInputGraphType: true });
      const named = readGraphology(read, ({ label = '', type = '', url = '' }) => ({ label: type, name: label, url }));
      expect(named).toEqual(told(graph, holdable));
    });
  });

  it('comes back from JSON through graphology', () => {
    reads((graph) => {
      const read = MultiUndirectedGraph.from(JSON.parse(textOf(graphJsonOf(graph))));
      expect(readGraphology(read, (attributes) => attributes)).toEqual(told(graph, (text) => text));
    });
  });
});

describe('GEXF', () => {
  const spells = (more: Partial<GraphEdge>) =>
    [
      ...textOf(gexfOf({ ...graphOf('A', 'B'), edges: [edge('work:1', 'person:a', 'person:b', more)] })).matchAll(
        /<spell .*?\/>/g,
      ),
    ].map(String);

  it('lets an edge live through the first and the last day on which it holds', () => {
    expect(spells({ firstDay: '2020-01-01', lastDay: '2020-12-31' })).toEqual([
      '<spell start="2020-01-01" end="2020-12-31"/>',
    ]);
  });
  it('leaves an end open that nobody knows, and the whole edge when neither is known', () => {
    expect(spells({ firstDay: '2020-01-01' })).toEqual(['<spell start="2020-01-01"/>']);
    expect(spells({ lastDay: '2020-01-01' })).toEqual(['<spell end="2020-01-01"/>']);
    expect(spells({})).toEqual([]);
  });
});

const FORMATS = Object.entries({ graphmlOf, gexfOf, graphJsonOf });
describe('every format', () => {
  it.each(FORMATS)('is written for a graph of nothing: %s', (_, format) => {
    const text = textOf(format({ description: 'Ingenting', nodes: [], edges: [] }));
    if (format === graphJsonOf) expect(MultiUndirectedGraph.from(JSON.parse(text)).order).toBe(0);
    else expect(new DOMParser().parseFromString(text).getElementsByTagName('node')).toHaveLength(0);
  });

  it.each(FORMATS)('comes in pieces, none of them the whole of a large graph: %s', (_, format) => {
    const nodes = Array.from({ length: 5_000 }, (_, at) => node(`person:${at}`, `Person ${at}`));
    const lengths = [...format({ description: 'Stort', nodes, edges: [] })].map(({ length }) => length);
    expect(lengths.length).toBeGreaterThan(5);
    expect(Math.max(...lengths)).toBeLessThan(60_000);
  });
});

const python = pythonFor('that networkx reads GraphML with any text in it');
if (python !== null)
  it('GraphML with any text in it comes back through networkx', () => {
    const graphs = fc.sample(fc.tuple(anyText, anyText), 40).map(([name, role]) => graphOf(name, role));
    const script = `
import io, json, sys, networkx
read = []
for text in json.load(sys.stdin):
    graph = networkx.read_graphml(io.BytesIO(text.encode()), force_multigraph=True)
    assert not graph.is_directed()
    edges = [{'id': key, 'source': a, 'target': b, **data} for a, b, key, data in graph.edges(keys=True, data=True)]
    read.append({'nodes': dict(graph.nodes(data=True)), 'edges': edges})
print(json.dumps(read))`;
    const read = JSON.parse(
      runPython(python, script, [], JSON.stringify(graphs.map((graph) => textOf(graphmlOf(graph))))),
    );
    // networkx tells an undirected edge's ends in its own order.
    const sorted = ({ nodes, edges }: ReadGraph) => ({
      nodes,
      edges: edges.map(({ source, target, ...rest }) => ({ ...rest, ends: [source, target].sort() })),
    });
    expect(read.map(sorted)).toEqual(graphs.map((graph) => sorted(told(graph, holdable))));
  });
