// GEXF 1.3, as Gephi, Gephi Lite and graphology read it: https://gexf.net/schema.html. Nodes live from their day and edges as long as
// they hold, so that Gephi’s timeline shows on every day what the API gives for that day. What Gephi shows beside a node is its
// `label`: here the name.
import {
  EDGE_ATTRIBUTES,
  edgeAttributes,
  type GraphEdge,
  type GraphExport,
  type GraphNode,
  inPieces,
} from './graph.ts';
import { escaped } from './xml.ts';

/** An edge's kind has a place of its own in GEXF. */
const VALUES = EDGE_ATTRIBUTES.filter((name) => name !== 'kind');
const declared = (name: string): string => `      <attribute id="${name}" title="${name}" type="string"/>\n`;
const value = ([name, text]: [string, string]): string => `<attvalue for="${name}" value="${escaped(text)}"/>`;

/** Both ends of a spell are in it, unlike a period's. */
function spell(firstDay: string | null, lastDay: string | null): string {
  if (firstDay === null && lastDay === null) return '';
  const start = firstDay === null ? '' : ` start="${firstDay}"`;
  const end = lastDay === null ? '' : ` end="${lastDay}"`;
  return `<spells><spell${start}${end}/></spells>`;
}

const nodeLine = ({ id, label, name, url, date }: GraphNode): string => {
  const values = `<attvalues>${value(['type', label])}${value(['url', url])}</attvalues>`;
  return `      <node id="${escaped(id)}" label="${escaped(name)}">${values}${spell(date, null)}</node>\n`;
};

const edgeLine = (edge: GraphEdge): string => {
  const values = edgeAttributes(edge).filter(([name]) => name !== 'kind');
  const ends = `source="${escaped(edge.source)}" target="${escaped(edge.target)}" kind="${escaped(edge.kind)}"`;
  const lives = spell(edge.firstDay, edge.lastDay);
  return `      <edge id="${escaped(edge.id)}" ${ends}><attvalues>${values.map(value).join('')}</attvalues>${lives}</edge>\n`;
};

function* lines({ description, nodes, edges }: GraphExport): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield `  <meta><creator>Samverkansgraf</creator><description>${escaped(description)}</description></meta>\n`;
  yield '  <graph defaultedgetype="undirected" mode="dynamic" timeformat="date" timerepresentation="interval">\n';
  yield `    <attributes class="node">\n${declared('type')}${declared('url')}    </attributes>\n`;
  yield `    <attributes class="edge">\n${VALUES.map(declared).join('')}    </attributes>\n`;
  yield '    <nodes>\n';
  for (const node of nodes) yield nodeLine(node);
  yield '    </nodes>\n    <edges>\n';
  for (const edge of edges) yield edgeLine(edge);
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

/** The graph as GEXF, piece by piece, in UTF-8 when written. Empty attributes are left out. */
export const gexfOf = (graph: GraphExport): Generator<string> => inPieces(lines(graph));
