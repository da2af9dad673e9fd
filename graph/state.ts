// Nodes and edges just as they are, to be looked at before and after a hand has changed them, and put back as they were. Curation
// rests on this: a change keeps both states, and undoing it is writing the first one again.
import { type Label, SORT_SEPARATOR } from './model.ts';
import type { Row, Run } from './run.ts';
import { type Params, statement, type Value } from './statement.ts';

export type Stored = Readonly<Record<string, Value>>;
export type NodeState = { id: string; label: Label; properties: Stored };
/** `id` is null for edges that are no facts: between the same two there is one of a type. */
export type EdgeState = { type: string; from: string; to: string; id: string | null; properties: Stored };
export type State = { nodes: NodeState[]; edges: EdgeState[] };
export type EdgeKey = Omit<EdgeState, 'properties'>;

const SAMPLE: Params = { rows: [] };
const NODES = statement(
  'state.nodes',
  "MATCH (n:Thing) WHERE n.id IN $ids RETURN n.id, head([label IN labels(n) WHERE label <> 'Thing']), properties(n) ORDER BY n.id",
  { ids: [''] },
);
const EDGES = statement(
  'state.edges',
  `UNWIND $rows AS row
   MATCH (a:Thing {id: row.from})-[r]->(b:Thing {id: row.to}) WHERE type(r) = row.type AND (row.id IS NULL OR r.id = row.id)
   RETURN type(r), a.id, b.id, r.id, properties(r)`,
  SAMPLE,
);
const AROUND = statement(
  'state.around',
  `MATCH (n:Thing {id: $id})-[r]-(:Thing)
   WITH DISTINCT r
   RETURN type(r), startNode(r).id, endNode(r).id, r.id, properties(r)`,
  { id: '' },
);
const DELETE_EDGES = statement(
  'state.deleteEdges',
  `UNWIND $rows AS row
   MATCH (a:Thing {id: row.from})-[r]->(b:Thing {id: row.to}) WHERE type(r) = row.type AND (row.id IS NULL OR r.id = row.id)
   DELETE r`,
  SAMPLE,
);
const DELETE_NODES = statement('state.deleteNodes', 'MATCH (n:Thing) WHERE n.id IN $ids DELETE n', { ids: [''] });
const PUT_NODES = statement(
  'state.putNodes',
  'UNWIND $rows AS row MATCH (n:Thing {id: row.id}) SET n = row.properties',
  SAMPLE,
);
const MAKE_NODES = statement(
  'state.makeNodes',
  'UNWIND $rows AS row CREATE (n:Thing:$(row.label)) SET n = row.properties',
  { rows: [] },
);
const MAKE_EDGES = statement(
  'state.makeEdges',
  `UNWIND $rows AS row
   MATCH (a:Thing {id: row.from})
   MATCH (b:Thing {id: row.to})
   CREATE (a)-[r:$(row.type)]->(b)
   SET r = row.properties
   RETURN count(r)`,
  SAMPLE,
);

export const edgeOf = ([type, from, to, id, properties]: Row): EdgeState => ({
  type: String(type),
  from: String(from),
  to: String(to),
  id: id === null ? null : String(id),
  properties: properties as Stored,
});
const order = ({ type, from, to, id }: EdgeKey): string => [type, from, to, id ?? ''].join(SORT_SEPARATOR);
/** Each edge once, in the one order that states are compared in. */
export const inOrder = (edges: EdgeState[]): EdgeState[] =>
  [...new Map(edges.map((edge) => [order(edge), edge])).values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));

/** These nodes and edges as they are now; what is not there is left out. In one order. */
export async function readState(run: Run, ids: readonly string[], keys: readonly EdgeKey[]): Promise<State> {
  const nodes = ids.length === 0 ? [] : await run(NODES, { ids: [...new Set(ids)] });
  const edges = keys.length === 0 ? [] : await run(EDGES, { rows: keys.map(keyOf) });
  return {
    nodes: nodes.map(([id, label, properties]) => ({
      id: String(id),
      label: label as Label,
      properties: properties as Stored,
    })),
    edges: inOrder(edges.map(edgeOf)),
  };
}

/** Every edge that begins or ends at a node. */
export async function edgesAround(run: Run, id: string): Promise<EdgeState[]> {
  return inOrder((await run(AROUND, { id })).map(edgeOf));
}

const keyOf = ({ type, from, to, id }: EdgeKey) => ({ type, from, to, id });

export async function deleteEdges(run: Run, keys: readonly EdgeKey[]): Promise<void> {
  if (keys.length > 0) await run(DELETE_EDGES, { rows: keys.map(keyOf) });
}

/** Makes edges just as given. Throws when an end is missing: nothing may be left out silently. */
export async function makeEdges(run: Run, edges: readonly EdgeState[]): Promise<void> {
  if (edges.length === 0) return;
  const made = Number((await run(MAKE_EDGES, { rows: edges.map(({ id: _, ...edge }) => edge) }))[0]?.[0]);
  if (made !== edges.length)
    throw new Error(`${edges.length - made} of ${edges.length} edges have an end that is gone`);
}

/** Takes nodes away; one that still has edges is refused by the database. */
export async function deleteNodes(run: Run, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await run(DELETE_NODES, { ids: [...ids] });
}

/** Sets whole nodes: every property that is not given goes. */
async function putNodes(run: Run, nodes: readonly NodeState[]): Promise<void> {
  if (nodes.length > 0) await run(PUT_NODES, { rows: nodes.map(({ id, properties }) => ({ id, properties })) });
}

/** Turns one state into another: what only `from` holds goes, what `to` holds is there just as it says. */
export async function turn(run: Run, from: State, to: State): Promise<void> {
  const there = new Set(from.nodes.map(({ id }) => id));
  const wanted = new Set(to.nodes.map(({ id }) => id));
  await deleteEdges(run, from.edges);
  const gone = [...there].filter((id) => !wanted.has(id));
  await deleteNodes(run, gone);
  const made = to.nodes.filter(({ id }) => !there.has(id));
  if (made.length > 0) await run(MAKE_NODES, { rows: made.map(({ label, properties }) => ({ label, properties })) });
  await putNodes(
    run,
    to.nodes.filter(({ id }) => there.has(id)),
  );
  await makeEdges(run, to.edges);
}
