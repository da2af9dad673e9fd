// What a graph says of minutes that were read into it, as plain rows for tests.
import type { Graph, Row } from '../../graph/run.ts';

const QUESTIONS = {
  directors:
    'MATCH (m:Municipality)<-[r:HOLDS_POST]-(p:Person) WHERE m.id = $id RETURN p.name, r.title ORDER BY p.name',
  events: 'MATCH (p:Project)-[:HAS_EVENT]->(e) WHERE $id = $id RETURN p.id, e.kind ORDER BY p.id, e.date, e.id',
  bearers: 'MATCH (p:Person) WHERE p.name = $id RETURN p.id ORDER BY p.id',
  reports:
    'MATCH (a:Assignment)-[:REPORTED_AT]->(i:AgendaItem) WHERE i.id STARTS WITH $id RETURN a.id, i.id ORDER BY a.id',
  followedUp: 'MATCH (d:Decision)-[:FOLLOWS_UP]->(e) WHERE d.id STARTS WITH $id RETURN e.id ORDER BY e.id',
  questions: 'MATCH (i:DataIssue) WHERE i.kind = $id RETURN i.id ORDER BY i.id',
  sums: 'MATCH (f:Funding) WHERE $id = $id RETURN f.amountSek ORDER BY f.id',
};

/** Asks one of the questions, about an id, a name or a kind. */
export const answer = (graph: Graph, question: keyof typeof QUESTIONS, id = ''): Promise<Row[]> =>
  graph.read({ name: `test.answer.${question}`, text: QUESTIONS[question], sample: {} }, { id });
