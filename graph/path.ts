// The shortest chains between two nodes. A condition is judged on every relation that a search looks at, and a search looks at thousands: so
// there are forms without those that nobody asked for, and what is seldom in the way is looked for in the chain that was found.
import { open, shown } from './access.ts';
import type { EntityRow } from './base.ts';
import { select } from './columns.ts';
import { entityRow } from './entity-row.ts';
import { holdsThen } from './fact.ts';
import type { Query } from './query.ts';
import {
  counts,
  isEverything,
  isOneDay,
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
  wantedUsual,
} from './relation.ts';
import { HELD_KINDS, type RelationKind, USUAL_KINDS, usualOrChosen } from './relation-kinds.ts';
import { type Params, statement } from './statement.ts';

/** The most relations in a chain. */
export const LONGEST_PATH = 10;

/** Among more equally short chains than this the first by id is not looked for: there can be millions, and each is a walk. */
const MOST_EQUAL = 1000;

/** What a chain goes through: the row of an entity when the search brought it, else the id alone. */
export type Stop = { id: string; row: EntityRow | null };
export type PathRow = { nodes: Stop[]; relations: RelationRow[] };
/**
 * A relation of the chain that comes first among the shortest. `held`: its facts, and those of the others, held at once where they meet;
 * `counts`: it is no mere invitation, and the viewer may see it and what it joins.
 */
type Step = { held: boolean; counts: boolean; from: Stop; to: Stop; relation: RelationRow };

const MET = `all(i IN range(1, size(rs) - 1) WHERE ${together('(rs[i - 1])', '(rs[i])')})`;
const BY_ID = "[n IN ns | n.id], [r IN rs | coalesce(r.id, '')]";
/** Whether the facts held at once is judged of every chain only where those that did must come first: of a thousand it is dear. */
const FIRST_BY_ID = `WITH rs, ns ORDER BY ${BY_ID} LIMIT 1 WITH rs, ns, ${MET} AS held`;
const FIRST_THAT_HELD = `WITH rs, ns, ${MET} AS held ORDER BY held DESC, ${BY_ID} LIMIT 1`;

/** The usual kinds join what has a name of its own, which no document hides. */
const ENDS_SHOWN = `${shown('one')} AND ${shown('other')}`;

const search = (
  name: string,
  kinds: readonly RelationKind[],
  condition: string | null,
  first = FIRST_BY_ID,
): Query<Step> => ({
  statement: statement(
    `path.${name}`,
    `MATCH (a:Thing {id: $from}) MATCH (b:Thing {id: $to})
     MATCH p = allShortestPaths((a)-[:${kinds.join('|')}*..${LONGEST_PATH}]-(b)) ${condition === null ? '' : `WHERE all(r IN relationships(p) WHERE ${condition})`}
     WITH p LIMIT ${MOST_EQUAL}
     WITH relationships(p) AS rs, nodes(p) AS ns
     ${first}
     UNWIND range(0, size(rs) - 1) AS i
     WITH held, i, rs[i] AS r, ns[i] AS one, ns[i + 1] AS other
     RETURN held, ${counts('r')} AND ${open('r')} AND ${kinds === USUAL_KINDS ? 'true' : ENDS_SHOWN}, properties(one), properties(other), ${select('r', RELATION)} ORDER BY i`,
    { ...RELATIONS_SAMPLE, from: '', to: '', kinds: [...kinds], access: ['PUBLIC'] },
  ),
  parse: (row, params) => ({
    held: row[0] === true,
    counts: row[1] === true,
    from: stopOf(row[2]),
    to: stopOf(row[3]),
    relation: readRelation(row, params, 4),
  }),
});
function stopOf(properties: unknown): Stop {
  const said = properties as Readonly<Record<string, unknown>>;
  const id = String(said['id']);
  return { id, row: entityRow(id, said) };
}
const OF_KINDS = 'type(r) IN $kinds';
const SEARCHES = {
  /** Of any time. */
  usualEver: search('usualEver', USUAL_KINDS, null),
  chosenEver: search('chosenEver', HELD_KINDS, OF_KINDS),
  /** On one day. */
  usualOn: search('usualOn', USUAL_KINDS, holdsThen('r')),
  /** With every condition. */
  usual: search('usual', USUAL_KINDS, wantedUsual('r'), FIRST_THAT_HELD),
  chosen: search('chosen', HELD_KINDS, `${OF_KINDS} AND ${wanted('r')}`, FIRST_THAT_HELD),
};

function formFor(choice: Relations): keyof typeof SEARCHES {
  const kinds = usualOrChosen(choice.kinds);
  if (isEverything(choice)) return `${kinds}Ever`;
  return kinds === 'usual' && isOneDay(choice) ? 'usualOn' : kinds;
}

/** The statement that answers for a choice, and its parameters; `strict`: the one that leaves nothing to be looked for in what it finds. */
export function pathSearch(
  ends: { from: string; to: string },
  choice: Relations,
  strict: boolean,
): { query: Query<Step>; params: Params } {
  const query = SEARCHES[strict ? usualOrChosen(choice.kinds) : formFor(choice)];
  return { query, params: { ...relationParams(choice), ...ends, kinds: [...choice.kinds] } };
}

/** A relation as far as chains are concerned: what it joins, and when it held. */
export type Span = { id: string; source: string; target: string; since: string; until: string };
const spansOf = (kind: RelationKind): Query<Span> => ({
  statement: statement(
    `path.spans.${kind}`,
    `MATCH ()-[r:${kind}]->() WHERE ${wanted('r', kind)}
     RETURN ${RELATION.id.cypher('r')} AS id, startNode(r).id AS source, endNode(r).id AS target, ${since('r')} AS since, ${until('r')} AS until`,
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
