// Writes of what has been worked out to the last property: nodes and edges made, set whole, or taken away, and the way back from passages
// to what rests on them. All of one call is sent at once; the server takes it in order.
import { FACTS, type FactType, type Label, type StructureType } from './model.ts';
import type { Run } from './run.ts';
import { type Params, type Statement, statement, type Value } from './statement.ts';
import { grouped } from './write.ts';

type Properties = Readonly<Record<string, Value>>;
export type Edge = { type: FactType | StructureType; from: string; to: string };

/** What one transaction writes. Nothing stands twice in it. */
export type Writes = {
  nodes: {
    made: { label: Label; id: string; properties: Properties }[];
    set: { id: string; properties: Properties }[];
    gone: string[];
  };
  facts: { set: { type: FactType; id: string; properties: Properties }[]; gone: { type: FactType; id: string }[] };
  edges: { made: (Edge & { properties: Properties })[]; gone: Edge[] };
  /** Passages that were there before, and the facts that rest on them from now on or no more. */
  supports: { passage: string; more: string[]; less: string[] }[];
};

const perFact = (make: (type: FactType) => Statement) =>
  Object.fromEntries((Object.keys(FACTS) as FactType[]).map((type) => [type, make(type)])) as Record<
    FactType,
    Statement
  >;
const sample: Params = { rows: [] };

const MAKE_NODES = statement(
  'put.makeNodes',
  'UNWIND $rows AS row CREATE (n:Thing:$(row.label)) SET n = row.properties',
  sample,
);
const SET_NODES = statement(
  'put.setNodes',
  'UNWIND $rows AS row MATCH (n:Thing {id: row.id}) SET n = row.properties',
  sample,
);
const DROP_NODES = statement('put.dropNodes', 'UNWIND $ids AS id MATCH (n:Thing {id: id}) DETACH DELETE n', {
  ids: [],
});
const MAKE_EDGES = statement(
  'put.makeEdges',
  `UNWIND $rows AS row
   MATCH (a:Thing {id: row.from})
   MATCH (b:Thing {id: row.to})
   CREATE (a)-[r:$(row.type)]->(b)
   SET r = row.properties`,
  sample,
);
const DROP_EDGES = statement(
  'put.dropEdges',
  `UNWIND $rows AS row
   MATCH (a:Thing {id: row.from})-[r]->(b:Thing {id: row.to}) WHERE type(r) = row.type
   DELETE r`,
  sample,
);
const SET_FACTS = perFact((type) =>
  statement(
    `put.setFacts.${type}`,
    `UNWIND $rows AS row MATCH ()-[r:${type} {id: row.id}]->() SET r = row.properties`,
    sample,
  ),
);
const DROP_FACTS = perFact((type) =>
  statement(`put.dropFacts.${type}`, `UNWIND $ids AS id MATCH ()-[r:${type} {id: id}]->() DELETE r`, { ids: [] }),
);
const SUPPORTS = statement(
  'put.supports',
  `UNWIND $rows AS row
   MATCH (p:Passage {id: row.passage})
   SET p.supports = [fact IN coalesce(p.supports, []) WHERE NOT fact IN row.less AND NOT fact IN row.more] + row.more`,
  sample,
);

export const isEmpty = ({ nodes, facts, edges, supports }: Writes): boolean =>
  [nodes.made, nodes.set, nodes.gone, facts.set, facts.gone, edges.made, edges.gone, supports].every(
    (list) => list.length === 0,
  );

/** Carries it out. What goes goes first, so that a new thing may take its place. */
export async function put(run: Run, { nodes, facts, edges, supports }: Writes): Promise<void> {
  const sent: Promise<unknown>[] = [];
  const send = (what: Statement, name: 'rows' | 'ids', list: readonly Value[]) => {
    if (list.length > 0) sent.push(run(what, { [name]: list }));
  };
  for (const [type, gone] of grouped(facts.gone, ({ type }) => type))
    send(
      DROP_FACTS[type],
      'ids',
      gone.map(({ id }) => id),
    );
  send(DROP_EDGES, 'rows', edges.gone);
  send(DROP_NODES, 'ids', nodes.gone);
  send(SET_NODES, 'rows', nodes.set);
  send(MAKE_NODES, 'rows', nodes.made);
  for (const [type, set] of grouped(facts.set, ({ type }) => type)) send(SET_FACTS[type], 'rows', set);
  send(MAKE_EDGES, 'rows', edges.made);
  send(SUPPORTS, 'rows', supports);
  await Promise.all(sent);
}
