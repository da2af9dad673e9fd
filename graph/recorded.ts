// What the recording of a document asks the graph before it writes: what is already there of what it is about to say, and what rests
// on the document that it takes the place of.
import { FACTS, type FactType, type Label, STRUCTURE, type StructureType } from './model.ts';
import type { Row, Run } from './run.ts';
import { type Statement, statement, type Value } from './statement.ts';

export type Stored = Readonly<Record<string, Value>>;
export type StoredNode = { id: string; label: Label; properties: Stored };
export type StoredFact = { id: string; type: FactType; from: string; to: string; properties: Stored };
export type StoredEdge = { type: StructureType; from: string; to: string; properties: Stored };

const NODES = statement(
  'recorded.nodes',
  `UNWIND $rows AS row
   MATCH (n:Thing {id: row.id})
   RETURN row.id, head([label IN labels(n) WHERE label <> 'Thing']), CASE WHEN row.whole THEN properties(n) ELSE {} END`,
  { rows: [] },
);
const FACT = Object.fromEntries(
  (Object.keys(FACTS) as FactType[]).map((type) => [
    type,
    statement(
      `recorded.facts.${type}`,
      `UNWIND $ids AS id MATCH (a)-[r:${type} {id: id}]->(b) RETURN id, a.id, b.id, properties(r)`,
      { ids: [] },
    ),
  ]),
) as Record<FactType, Statement>;
const BETWEEN = statement(
  'recorded.between',
  `UNWIND $rows AS row
   MATCH (a:Thing {id: row.from})-[r]->(b:Thing {id: row.to}) WHERE type(r) = row.type
   RETURN row.type, row.from, row.to, properties(r)`,
  { rows: [] },
);
const AROUND = statement(
  'recorded.around',
  `UNWIND $ids AS id
   MATCH (n:Thing {id: id})-[r:${STRUCTURE.join('|')}]-()
   WITH DISTINCT r
   RETURN type(r), startNode(r).id, endNode(r).id, properties(r)`,
  { ids: [] },
);
const RESTING = statement(
  'recorded.resting',
  `MATCH (d:Document {id: $document})
   OPTIONAL MATCH (d)-[:HAS_PASSAGE]->(p)
   RETURN d.introduced, collect(p.id), reduce(all = [], facts IN collect(coalesce(p.supports, [])) | all + facts)`,
  { document: '' },
);
const FACTS_AT = statement(
  'recorded.factsAt',
  `UNWIND $ids AS id
   MATCH (n:Thing {id: id})-[r:${Object.keys(FACTS).join('|')}]-()
   WITH DISTINCT r
   RETURN r.id, type(r), startNode(r).id, endNode(r).id, properties(r)`,
  { ids: [] },
);
const ALONE = statement(
  'recorded.alone',
  `UNWIND $ids AS id
   MATCH (n:Thing {id: id})
   WHERE NOT EXISTS { (n)--() } OR n:Project AND NOT EXISTS { (n)-[:HAS_EVENT]->() } AND NOT EXISTS { (n)<-[:MENTIONS]-() }
   RETURN n.id, NOT EXISTS { (n)--() } AND size(coalesce(n.curated, [])) = 0, properties(n)`,
  { ids: [] },
);

/** Which of these are there; of those in `whole` also what they are. */
export async function storedNodes(
  run: Run,
  ids: ReadonlySet<string>,
  whole: ReadonlySet<string>,
): Promise<Map<string, StoredNode>> {
  const rows = [...ids].map((id) => ({ id, whole: whole.has(id) }));
  const found = (await run(NODES, { rows })).map(([id, label, properties]) => ({
    id: String(id),
    label: label as Label,
    properties: properties as Stored,
  }));
  return new Map(found.map((node) => [node.id, node]));
}

/** The facts with these ids that are there. */
export async function storedFacts(run: Run, ids: ReadonlyMap<FactType, readonly string[]>): Promise<StoredFact[]> {
  const found = await Promise.all(
    [...ids].map(async ([type, wanted]) =>
      (await run(FACT[type], { ids: [...new Set(wanted)] })).map(([id, from, to, properties]) =>
        factOf([id, type, from, to, properties]),
      ),
    ),
  );
  return found.flat();
}

const factOf = ([id, type, from, to, properties]: Row): StoredFact => ({
  id: String(id),
  type: type as FactType,
  from: String(from),
  to: String(to),
  properties: properties as Stored,
});
const edgeOf = ([type, from, to, properties]: Row): StoredEdge => ({
  type: type as StructureType,
  from: String(from),
  to: String(to),
  properties: properties as Stored,
});

/** Of these structure edges, those that are there. */
export async function storedEdges(
  run: Run,
  edges: readonly { type: string; from: string; to: string }[],
): Promise<StoredEdge[]> {
  if (edges.length === 0) return [];
  return (await run(BETWEEN, { rows: edges.map(({ type, from, to }) => ({ type, from, to })) })).map(edgeOf);
}

/** Every structure edge at these nodes. */
export async function edgesAround(run: Run, ids: readonly string[]): Promise<StoredEdge[]> {
  return ids.length === 0 ? [] : (await run(AROUND, { ids })).map(edgeOf);
}

/** Every fact that begins or ends at these nodes. */
export async function factsAt(run: Run, ids: readonly string[]): Promise<StoredFact[]> {
  return ids.length === 0 ? [] : (await run(FACTS_AT, { ids })).map(factOf);
}

/** A document's passages, what rests on them, and the things that came into the graph with it. */
export async function restingOn(
  run: Run,
  document: string,
): Promise<{ passages: string[]; supports: string[]; introduced: string[] }> {
  const [row] = await run(RESTING, { document });
  const [introduced, passages, supports] = (row ?? [null, [], []]) as [string[] | null, string[], string[]];
  return { passages, supports: [...new Set(supports)], introduced: introduced ?? [] };
}

const INTRODUCED = statement(
  'recorded.introduced',
  'MATCH (d:Document {id: $document}) SET d.introduced = CASE WHEN size($ids) > 0 THEN $ids END',
  {
    document: '',
    ids: [],
  },
);
const REPLACE = statement(
  'recorded.replace',
  'MATCH (d:Document {id: $document}), (old:Document {id: $old}) MERGE (d)-[r:REPLACES]->(old) SET r.left = $left',
  { document: '', old: '', left: [] },
);

/** Keeps which things came into the graph with a document. */
export const keepIntroduced = (run: Run, document: string, ids: readonly string[]): Promise<unknown> =>
  run(INTRODUCED, { document, ids });

/** The document took the old one's place; `left`: what the old one named and nothing names any more. */
export const keepReplaced = (run: Run, document: string, old: string, left: readonly string[]): Promise<unknown> =>
  run(REPLACE, { document, old, left });

/** Of these, those that nothing is tied to any more, and projects without event or mention; `free`: nobody has set anything on it by hand. */
export async function leftAlone(
  run: Run,
  ids: readonly string[],
): Promise<{ id: string; free: boolean; properties: Stored }[]> {
  if (ids.length === 0) return [];
  return (await run(ALONE, { ids })).map(([id, free, properties]) => ({
    id: String(id),
    free: free === true,
    properties: properties as Stored,
  }));
}
