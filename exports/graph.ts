// A part of the graph on its way out of the house: its nodes and, each with all it says, the relations between them.
import { LIST_SEPARATOR } from './table.ts';

export type GraphNode = {
  readonly id: string;
  /** Its type: Municipality, Person, … */
  readonly label: string;
  readonly name: string;
  readonly url: string;
  /** The day of a meeting and of what was said there; null of what has none. */
  readonly date: string | null;
};

export type GraphEdge = {
  readonly id: string;
  readonly kind: string;
  /** The relation's own direction. The graph is undirected all the same: working together has none. */
  readonly source: string;
  readonly target: string;
  readonly role: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly certainty: string;
  readonly evidence: readonly string[];
  /** The first and the last day on which it holds; null: open. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
};

export type GraphExport = {
  /** Where it is from, and what was asked for. */
  readonly description: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
};

/** What every format tells of a node and of an edge besides its id and its ends. None is called weight: programs would count with it. */
export const NODE_ATTRIBUTES = ['label', 'name', 'url'] as const;
export const EDGE_ATTRIBUTES = [
  'kind',
  'role',
  'from',
  'to',
  'firstSeen',
  'lastSeen',
  'certainty',
  'evidence',
] as const;

type Attribute = [name: string, value: string];
const said = (pairs: [string, string | null][]): Attribute[] =>
  pairs.filter((pair): pair is Attribute => pair[1] !== null && pair[1] !== '');

/** The node's attributes, without the empty ones. */
export const nodeAttributes = (node: GraphNode): Attribute[] => said(NODE_ATTRIBUTES.map((name) => [name, node[name]]));

/** The edge's attributes, without those that nothing is known of; the ids of its evidence are one text. */
export const edgeAttributes = (edge: GraphEdge): Attribute[] =>
  said(EDGE_ATTRIBUTES.map((name) => [name, name === 'evidence' ? edge.evidence.join(LIST_SEPARATOR) : edge[name]]));

const PIECE_LENGTH = 50_000;

/** The same text in pieces of a size that is worth sending. */
export function* inPieces(lines: Iterable<string>): Generator<string> {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < PIECE_LENGTH) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
