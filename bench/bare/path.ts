// The same questions in bare Cypher, as somebody with the database and no API would write them.
import { statement } from '../../graph/statement.ts';

const KINDS = 'HOLDS_POST|MEMBER_OF|PARTICIPATES_IN|WORKS_ON|PARTY_TO|COVERS';
const SAMPLE = { from: '', to: '' };

/** Any shortest chain: which of several equal ones is left to chance. */
export const ANY_SHORTEST = statement(
  'bare.anyShortest',
  `MATCH (a:Thing {id: $from}), (b:Thing {id: $to})
   MATCH p = shortestPath((a)-[:${KINDS}*..6]-(b))
   RETURN [n IN nodes(p) | n.id], [n IN nodes(p) | n.name], [r IN relationships(p) | r.id], [r IN relationships(p) | type(r)]`,
  SAMPLE,
);
/** The one whose ids come first, as the API promises. */
export const FIRST_SHORTEST = statement(
  'bare.firstShortest',
  `MATCH (a:Thing {id: $from}), (b:Thing {id: $to})
   MATCH p = allShortestPaths((a)-[:${KINDS}*..6]-(b))
   WITH p, [n IN nodes(p) | n.id] AS ids ORDER BY ids, [r IN relationships(p) | r.id] LIMIT 1
   RETURN ids, [n IN nodes(p) | n.name], [r IN relationships(p) | r.id], [r IN relationships(p) | type(r)]`,
  SAMPLE,
);
/** The same of facts that hold on a day. */
export const FIRST_SHORTEST_AT = statement(
  'bare.firstShortestAt',
  `MATCH (a:Thing {id: $from}), (b:Thing {id: $to})
   MATCH p = allShortestPaths((a)-[:${KINDS}*..6]-(b)) WHERE all(r IN relationships(p) WHERE r.holdsFrom <= $at AND r.holdsTo > $at)
   WITH p, [n IN nodes(p) | n.id] AS ids ORDER BY ids, [r IN relationships(p) | r.id] LIMIT 1
   RETURN ids, [n IN nodes(p) | n.name], [r IN relationships(p) | r.id], [r IN relationships(p) | type(r)]`,
  { ...SAMPLE, at: '2015-06-01' },
);
