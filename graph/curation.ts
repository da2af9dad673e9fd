// What curation asks the graph beside the states of nodes and edges it knows by name.
import { FACTS, type FactType } from './model.ts';
import type { Run } from './run.ts';
import { type EdgeState, edgeOf } from './state.ts';
import { type Statement, statement } from './statement.ts';

const FACT = Object.fromEntries(
  Object.keys(FACTS).map((type) => [
    type,
    statement(
      `curation.fact.${type}`,
      `MATCH (a:Thing)-[r:${type} {id: $id}]->(b:Thing) RETURN type(r), a.id, b.id, r.id, properties(r)`,
      { id: '' },
    ),
  ]),
) as Record<FactType, Statement>;

/** A fact by its id; null when there is none. */
export async function factEdge(run: Run, type: FactType, id: string): Promise<EdgeState | null> {
  const [row] = await run(FACT[type], { id });
  return row === undefined ? null : edgeOf(row);
}

const REMEMBER_FORMER = statement(
  'curation.rememberFormer',
  'UNWIND $ids AS id MERGE (f:FormerId {id: id}) SET f.survivor = $survivor',
  { ids: [], survivor: '' },
);
const FORGET_FORMER = statement('curation.forgetFormer', 'MATCH (f:FormerId {id: $id}) DELETE f', { id: '' });

/** From now on these ids answer with `survivor`. */
export async function rememberFormer(run: Run, ids: string[], survivor: string): Promise<void> {
  await run(REMEMBER_FORMER, { ids, survivor });
}

/** An id that had been merged away answers for itself again, and for the ids that had been merged into it before. */
export async function forgetFormer(run: Run, id: string, its: string[]): Promise<void> {
  await run(FORGET_FORMER, { id });
  if (its.length > 0) await rememberFormer(run, its, id);
}

// Facts that name a third thing in a property instead of on an edge. No index leads there; it is asked only when two things are
// made one, which a person does now and then.
const NAMING = statement(
  'curation.naming',
  `MATCH (a)-[r:ATTENDED|PRESENTED|WORKS_ON|MEMBER_OF]->(b)
   WHERE $id IN r.representing OR $id IN r.projects OR r.onBehalfOf = $id OR r.substituteFor = $id
   RETURN type(r), a.id, b.id, r.id, properties(r)`,
  { id: '' },
);

/** Every fact that names this thing in a property. */
export async function factsNaming(run: Run, id: string): Promise<EdgeState[]> {
  return (await run(NAMING, { id })).map(edgeOf);
}

const REPLACE_SUPPORT = statement(
  'curation.replaceSupport',
  `UNWIND $rows AS row
   MATCH (p:Passage {id: row.passage})
   SET p.supports = [fact IN coalesce(p.supports, []) WHERE NOT fact IN row.gone] + [fact IN row.now WHERE NOT fact IN coalesce(p.supports, [])]`,
  { rows: [] },
);

/** Keeps the way back from passages to facts when facts have become others. */
export async function replaceSupport(
  run: Run,
  rows: { passage: string; gone: string[]; now: string[] }[],
): Promise<void> {
  if (rows.length > 0) await run(REPLACE_SUPPORT, { rows });
}

const TO_UNDO = statement(
  'curation.toUndo',
  'MATCH (c:Change {id: $id}) RETURN c.subject, c.restore, coalesce(c.undone, false)',
  { id: '' },
);
/** What undoing a change needs; null when there is no such change. `restore` is null for what a document has said. */
export async function changeToUndo(
  run: Run,
  id: string,
): Promise<{ subject: string; restore: string | null; undone: boolean } | null> {
  const [row] = await run(TO_UNDO, { id });
  if (row === undefined) return null;
  const [subject, restore, undone] = row;
  return { subject: String(subject), restore: restore === null ? null : String(restore), undone: undone === true };
}

const MARK_UNDONE = statement('curation.markUndone', 'MATCH (c:Change {id: $id}) SET c.undone = true', { id: '' });
export async function markUndone(run: Run, id: string): Promise<void> {
  await run(MARK_UNDONE, { id });
}

const LATER = statement(
  'curation.later',
  'MATCH (c:Change) WHERE c.subject IN $subjects AND c.id > $id AND c.undone IS NULL RETURN c.id ORDER BY c.id LIMIT 5',
  { id: '', subjects: [''] },
);
/** Changes after this one that are about one of these things, the first five. */
export async function laterChanges(run: Run, id: string, subjects: string[]): Promise<string[]> {
  return (await run(LATER, { id, subjects })).map(([change]) => String(change));
}

const UNDER_MEETING = statement(
  'curation.underMeeting',
  `MATCH (m:Meeting {id: $id})
   RETURN COLLECT { MATCH (m)<-[:RECORDS]-(d:Document) RETURN d.id },
     COLLECT {
       CALL (m) {
         MATCH (m)-[:HAS_ITEM]->(n) RETURN n
         UNION
         MATCH (m)-[:HAS_ITEM]->()-[:NAMES_MONEY]->(n) RETURN n
         UNION
         MATCH (m)<-[:TAKEN_AT]-(n) RETURN n
         UNION
         MATCH (m)<-[:TAKEN_AT]-()-[:GIVES|GRANTS]->(n) RETURN n
       }
       RETURN n.id
     }`,
  { id: '' },
);
/** A meeting's documents, and the items, decisions, assignments and sums under it. */
export async function underMeeting(run: Run, id: string): Promise<{ documents: string[]; under: string[] }> {
  const [row] = await run(UNDER_MEETING, { id });
  const [documents, under] = (row ?? [[], []]) as [string[], string[]];
  return { documents, under };
}
