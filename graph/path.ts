// The shortest chains between two nodes. One statement for the usual kinds and one for any, each also in a form without conditions on time,
// sureness and access: a condition is judged on every relation that the search looks at, so those that nobody asked for are left out.
import { select } from './columns.ts';
import type { Query } from './query.ts';
import {
  isEverything,
  RELATION,
  RELATIONS_SAMPLE,
  type RelationRow,
  type Relations,
  readRelation,
  relationParams,
  since,
  together,
  until,
  wanted,
  wantedEver,
} from './relation.ts';
import { HELD_KINDS, type RelationKind, USUAL_KINDS, usualOrChosen } from './relation-kinds.ts';
import { type Params, statement } from './statement.ts';

/** The most relations in a chain. */
export const LONGEST_PATH = 10;

/** Among more equally short chains than this the first by id is not looked for: there can be millions, and each is a walk. */
const MOST_EQUAL = 1000;

/** Ids from one end to the other, and the relations between them. */
export type PathRow = { nodes: string[]; relations: RelationRow[] };
/** A relation of the chain that comes first among the shortest; `held`: its facts, and those of the others, held at once where they meet. */
type Step = { held: boolean; nodes: string[]; relation: RelationRow };

const search = (name: string, kinds: readonly RelationKind[], condition: string): Query<Step> => ({
  statement: statement(
    `path.${name}`,
    `MATCH (a:Thing {id: $from}) MATCH (b:Thing {id: $to})
     MATCH p = allShortestPaths((a)-[:${kinds.join('|')}*..${LONGEST_PATH}]-(b)) WHERE all(r IN relationships(p) WHERE ${condition})
     WITH p LIMIT ${MOST_EQUAL}
     WITH relationships(p) AS rs, [n IN nodes(p) | n.id] AS nodes
     WITH rs, nodes, all(i IN range(1, size(rs) - 1) WHERE ${together('(rs[i - 1])', '(rs[i])')}) AS held
     ORDER BY held DESC, nodes, [r IN rs | coalesce(r.id, '')] LIMIT 1
     UNWIND range(0, size(rs) - 1) AS i
     WITH held, nodes, i, rs[i] AS r
     RETURN held, nodes, ${select('r', RELATION)} ORDER BY i`,
    { ...RELATIONS_SAMPLE, from: '', to: '', kinds: [...kinds] },
  ),
  parse: (row, params) => ({
    held: row[0] === true,
    nodes: row[1] as string[],
    relation: readRelation(row, params, 2),
  }),
});
const OF_KINDS = 'type(r) IN $kinds AND';
const SEARCHES = {
  usualEver: search('usualEver', USUAL_KINDS, wantedEver('r')),
  usual: search('usual', USUAL_KINDS, wanted('r')),
  chosenEver: search('chosenEver', HELD_KINDS, `${OF_KINDS} ${wantedEver('r')}`),
  chosen: search('chosen', HELD_KINDS, `${OF_KINDS} ${wanted('r')}`),
};

/** The statement that answers for a choice, and its parameters. */
export function pathSearch(
  ends: { from: string; to: string },
  choice: Relations,
): { query: Query<Step>; params: Params } {
  const kinds = usualOrChosen(choice.kinds);
  const query = SEARCHES[isEverything(choice) ? (`${kinds}Ever` as const) : kinds];
  return { query, params: { ...relationParams(choice), ...ends, kinds: [...choice.kinds] } };
}

/** A relation as far as chains are concerned: what it joins, and when it held. */
export type Span = { id: string; source: string; target: string; since: string; until: string };
const spansOf = (kind: RelationKind): Query<Span> => ({
  statement: statement(
    `path.spans.${kind}`,
    `MATCH ()-[r:${kind}]->() WHERE ${wanted('r')}
     RETURN ${RELATION.id.cypher('r')}, startNode(r).id, endNode(r).id, ${since('r')}, ${until('r')}`,
    RELATIONS_SAMPLE,
  ),
  parse: ([id, source, target, from, to]) => ({
    id: String(id),
    source: String(source),
    target: String(target),
    since: String(from),
    until: String(to),
  }),
});
/** All relations of a kind, for the rare search that one statement cannot answer. */
export const SPANS_OF = Object.fromEntries(HELD_KINDS.map((kind) => [kind, spansOf(kind)])) as Record<
  RelationKind,
  Query<Span>
>;
