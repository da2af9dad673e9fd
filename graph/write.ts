// How anything gets into the graph: nodes and edges merged on their ids, a batch per label or type in one statement each. Values
// are replaced, evidence is added to. Which facts there are is the services' matter; that none loses its ends is this file's.
import { indexed, type Properties } from './indexed.ts';
import { FACTS, type FactType, LABELS, type Label, STRUCTURE, type StructureType } from './model.ts';
import type { Row, Run } from './run.ts';
import { type Params, type Statement, statement, type Value } from './statement.ts';
import { sortKey } from './text.ts';

/** `shared`: several documents can tell of it, so who says what is kept (services/sources.ts). */
export type NodeWrite = { label: Label; id: string; properties: Properties; evidence?: string[]; shared?: boolean };
export type EdgeWrite = {
  type: FactType | StructureType;
  id?: string;
  from: string;
  to: string;
  properties?: Properties;
  evidence?: string[];
  shared?: boolean;
};

const union = (old: string, added: string) =>
  `coalesce(${old}, []) + [e IN ${added} WHERE NOT e IN coalesce(${old}, [])]`;
const sample: Params = { rows: [], now: '2026-01-01T00:00:00.000Z' };

const table = <K extends string>(keys: readonly K[], make: (key: K) => Statement): Record<K, Statement> =>
  Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, Statement>;

const NODES = table(Object.keys(LABELS) as Label[], (label) =>
  statement(
    `write.node.${label}`,
    `UNWIND $rows AS row
     MERGE (n:${label} {id: row.id})
     SET n:Thing, n += row.properties, n.evidence = ${union('n.evidence', 'row.evidence')}, n.updatedAt = $now${label === 'Document' ? ', n.receivedAt = coalesce(n.receivedAt, $now)' : ''}`,
    sample,
  ),
);
/** A fact is as sure as the best of its sources, in whatever order they are read. */
const SUREST_FIRST = "['CURATED', 'STATED', 'OBSERVED', 'INFERRED']";
const FACT_EDGES = table(Object.keys(FACTS) as FactType[], (type) =>
  statement(
    `write.fact.${type}`,
    `UNWIND $rows AS row
     MATCH (a:Thing {id: row.from})
     MATCH (b:Thing {id: row.to})
     MERGE (a)-[r:${type} {id: row.id}]->(b)
     WITH r, row, [row.properties.certainty, r.certainty] AS judged
     SET r += row.properties, r.certainty = head([c IN ${SUREST_FIRST} WHERE c IN judged]), r.evidence = ${union('r.evidence', 'row.evidence')}`,
    sample,
  ),
);
const STRUCTURE_EDGES = table(STRUCTURE, (type) =>
  statement(
    `write.edge.${type}`,
    `UNWIND $rows AS row
     MATCH (a:Thing {id: row.from})
     MATCH (b:Thing {id: row.to})
     MERGE (a)-[r:${type}]->(b)
     SET r += row.properties`,
    sample,
  ),
);
const MISSING = statement(
  'write.missing',
  'UNWIND $ids AS id OPTIONAL MATCH (n:Thing {id: id}) WITH id, n WHERE n IS NULL RETURN id',
  { ids: [] },
);
const BUMP = statement(
  'write.version',
  "MERGE (v:GraphVersion {id: 'graph'}) SET v.value = coalesce(v.value, 0) + 1, v.mark = randomUUID() RETURN v.value",
);
const SUPPORTS = statement(
  'write.supports',
  `UNWIND $rows AS row
   MATCH (p:Passage {id: row.passage})
   SET p.supports = ${union('p.supports', 'row.facts')}`,
  sample,
);
const VERSION = statement(
  'version.read',
  "OPTIONAL MATCH (v:GraphVersion {id: 'graph'}) RETURN coalesce(v.value, 0), coalesce(v.mark, '')",
);

export const defined = (properties: Properties): Record<string, Value> =>
  Object.fromEntries(Object.entries(properties).filter((entry): entry is [string, Value] => entry[1] !== undefined));

/** Aliases are a set; they are kept in the order in which people read names. */
export function inOrder({ aliases }: Properties): Record<string, Value> {
  if (!Array.isArray(aliases)) return {};
  return { aliases: [...aliases].map(String).sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1)) };
}

export function grouped<T, K extends string>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** Takes the graph's version lock for the rest of the transaction and raises it: writers follow one another, readers see a new number. */
export async function raiseVersion(run: Run): Promise<number> {
  return Number((await run(BUMP))[0]?.[0]);
}

/** The number that every writing transaction raises; 0 before the first. */
export async function readVersion(run: Run): Promise<number> {
  return Number((await run(VERSION))[0]?.[0]);
}

/**
 * The number with a mark that no other write ever has: a database that is restored or begun anew can come to the same number again, but
 * never to the same stamp. What is kept is kept under it.
 */
export async function readStamp(run: Run): Promise<string> {
  const [row] = await run(VERSION);
  return `${Number(row?.[0])}${row?.[1] === '' ? '' : `-${String(row?.[1]).slice(0, 8)}`}`;
}

/** Merges nodes, then edges, then the way back from passages to the facts they support. Throws when an edge's end does not exist. */
export async function writeBatch(
  run: Run,
  batch: { nodes: NodeWrite[]; edges: EdgeWrite[] },
  now: string,
): Promise<void> {
  for (const [label, nodes] of grouped(batch.nodes, (node) => node.label)) {
    const rows = nodes.map(({ id, properties, evidence = [] }) => {
      const said = { ...defined(properties), ...inOrder(properties) };
      return { id, evidence, properties: { ...said, ...indexed(label, id, said) } };
    });
    await run(NODES[label], { rows, now });
  }
  const ends = [...new Set(batch.edges.flatMap(({ from, to }) => [from, to]))];
  const missing = (await run(MISSING, { ids: ends })).map((row: Row) => String(row[0]));
  if (missing.length > 0)
    throw new Error(`Nothing is called ${missing.join(', ')}; write it before the facts about it.`);
  for (const [type, edges] of grouped(batch.edges, (edge) => edge.type)) {
    const rows = edges.map(({ id, from, to, properties = {}, evidence = [] }) => {
      if (type in FACTS && !id) throw new Error(`A ${type} needs an id (${from} → ${to})`);
      return { id: id ?? null, from, to, evidence, properties: defined(properties) };
    });
    await run(type in FACTS ? FACT_EDGES[type as FactType] : STRUCTURE_EDGES[type as StructureType], { rows, now });
  }
  await run(SUPPORTS, { rows: supports(batch) });
}

function supports(batch: { nodes: NodeWrite[]; edges: EdgeWrite[] }): { passage: string; facts: string[] }[] {
  const facts = new Map<string, string[]>();
  for (const { id, evidence = [] } of [...batch.nodes, ...batch.edges]) {
    for (const passage of id ? evidence : []) facts.set(passage, [...(facts.get(passage) ?? []), String(id)]);
  }
  return [...facts].map(([passage, ids]) => ({ passage, facts: ids }));
}
