// The questions of the comparison in the best bare Cypher that is known: one statement each, anchored on an id or an index, lists and no
// node objects, each thing once where the answer's tree repeats it. Nobody's right to see is looked at here; the seed is public.
import { statement } from '../../graph/statement.ts';

const ID = { id: '' };
const TAKES_PART = "['OWNER', 'PARTICIPANT', 'FINANCIER']";
const AT_ONCE = 'r.holdsFrom < s.holdsTo AND s.holdsFrom < r.holdsTo';

export const FIFTY_PROJECTS = statement(
  'bare.fiftyProjects',
  `MATCH (n:Project) WHERE n.sortName > '' WITH n ORDER BY n.sortName LIMIT 50
   RETURN n.id, n.name, n.kind, n.description,
     [(n)<-[r:PARTICIPATES_IN]-(a) | [r.role, r.from, r.to, r.certainty, a.id, a.name]]`,
);

export const PROJECT_PAGE = statement(
  'bare.projectPage',
  `MATCH (n:Project {id: $id})
   RETURN n.id, n.name, n.kind, n.description,
     [(n)<-[r:PARTICIPATES_IN]-(a) | [r.role, r.from, r.to, r.certainty, a.id, a.name]],
     [(n)<-[r:WORKS_ON]-(p) | [r.role, p.id, p.name]],
     [(n)-[:HAS_EVENT]->(e) | [e.kind, e.date, head([(e)-[:AT]->(i:AgendaItem)<-[:HAS_ITEM]-(m) | [i.id, i.heading, m.id, m.date]])]],
     COLLECT { MATCH (n)<-[:CONCERNS]-(d:Decision) WITH DISTINCT d MATCH (d)-[:TAKEN_AT]->(m) RETURN [d.id, d.text, d.kind, d.date, m.id, m.date] },
     [(n)<-[:FOR]-(f:Funding) | [f.id, f.amountSek, f.status]]`,
  ID,
);

export const MUNICIPALITY_PAGE = statement(
  'bare.municipalityPage',
  `MATCH (n:Municipality {id: $id})
   RETURN n.id, n.name, n.code, n.county,
     [(n)-[r:PARTICIPATES_IN]->(p:Project) | [r.role, r.certainty, p.id, p.name, p.kind]],
     [(n)-[r:MEMBER_OF]->(g:Network) | [r.role, g.id, g.name, g.purpose]],
     [(n)<-[r:HOLDS_POST]-(p:Person) | [r.title, r.from, r.to, r.firstSeen, r.lastSeen, r.certainty, p.id, p.name]],
     COLLECT { MATCH (n)-[:PARTY_TO]->(g:Agreement) WITH DISTINCT g RETURN [g.id, g.name, g.kind, g.status, g.signedOn] }`,
  ID,
);

export const PAIRS = statement(
  'bare.pairs',
  `MATCH (a:Municipality) WHERE a.sortName > ''
   RETURN a.id, a.name, COLLECT {
     MATCH (a)-[r:PARTICIPATES_IN]->(p:Project) WHERE r.role IN ${TAKES_PART}
     MATCH (p)<-[s:PARTICIPATES_IN]-(b:Municipality) WHERE s.role IN ${TAKES_PART} AND b.sortName > a.sortName AND ${AT_ONCE}
     WITH b.id AS other, count(DISTINCT p) AS weight
     RETURN [other, weight] }`,
);
/** The same for one municipality \`this\`, as the vendor's library takes a field's Cypher. */
export const TIES_OF_THIS = `MATCH (this)-[r:PARTICIPATES_IN]->(p:Project) WHERE r.role IN ${TAKES_PART}
   MATCH (p)<-[s:PARTICIPATES_IN]-(b:Municipality) WHERE s.role IN ${TAKES_PART} AND b.sortName > this.sortName AND ${AT_ONCE}
   WITH b.id AS other, count(DISTINCT p) AS weight
   RETURN { with: other, weight: weight } AS tie`;

export const BOTH_TAKE_PART = statement(
  'bare.bothTakePart',
  `MATCH (:Municipality {id: $a})-[r:PARTICIPATES_IN]->(n:Project)<-[s:PARTICIPATES_IN]-(:Municipality {id: $b})
   WHERE r.role IN ${TAKES_PART} AND s.role IN ${TAKES_PART}
   RETURN DISTINCT n.id, n.name, n.kind, n.description`,
  { a: '', b: '' },
);

export const FIVE_LEVELS = statement(
  'bare.fiveLevels',
  `MATCH (m:Municipality {id: $id})
   CALL (m) { MATCH (m)-[:PARTICIPATES_IN]->(p:Project) WITH p ORDER BY p.sortName LIMIT 10 RETURN collect(p) AS ps }
   CALL (ps) {
     UNWIND ps AS p MATCH (p)<-[r:PARTICIPATES_IN]-(a)
     RETURN collect([p.id, r.role, a.id, a.name]) AS participants, collect(DISTINCT a) AS actors
   }
   CALL (actors) {
     UNWIND actors AS a WITH a WHERE a:Municipality
     CALL (a) { MATCH (a)-[r:PARTICIPATES_IN]->(q:Project) WITH r, q ORDER BY q.sortName LIMIT 10 RETURN r, q }
     RETURN collect([a.id, r.role, q.id]) AS taking, collect(DISTINCT q) AS qs
   }
   CALL (qs) {
     UNWIND qs AS q MATCH (q)<-[w:WORKS_ON]-(x:Person) RETURN collect([q.id, w.role, x.id, x.name]) AS work
   }
   RETURN m.id, m.name, participants, taking, [q IN qs | [q.id, q.name]], work`,
  ID,
);

export const ONE_PROJECT = statement(
  'bare.oneProject',
  'MATCH (n:Project {id: $id}) RETURN n.id, n.name, n.kind, n.description',
  ID,
);

export const PROJECTS_BY_WORDS = statement(
  'bare.projectsByWords',
  `CALL () {
     CALL db.index.fulltext.queryNodes('text', $stems) YIELD node, score RETURN node, score
     UNION ALL
     CALL db.index.fulltext.queryNodes('folded', $folded) YIELD node, score RETURN node, score
   }
   WITH node, sum(score) AS score WHERE node:Project
   RETURN node.id, node.name ORDER BY score DESC LIMIT 25`,
  { stems: '+"film"', folded: '+(film^4)' },
);

/** What the questions' variables are drawn from. */
export const DRAWN_FROM = statement(
  'bare.drawnFrom',
  `RETURN COLLECT { MATCH (n:Project) WHERE n.sortName > '' RETURN [n.id, n.name] ORDER BY n.id },
     COLLECT { MATCH (n:Municipality) WHERE n.sortName > '' RETURN n.id ORDER BY n.id }`,
);
/** Projects that each of the two full-text indexes finds. */
export const FOUND_BY = statement(
  'bare.foundBy',
  `RETURN COLLECT { CALL db.index.fulltext.queryNodes('text', $stems) YIELD node WHERE node:Project RETURN node.id },
     COLLECT { CALL db.index.fulltext.queryNodes('folded', $folded) YIELD node WHERE node:Project RETURN node.id }`,
  { stems: '+"film"', folded: '+(film^4)' },
);
