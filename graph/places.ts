// A part of the graph as measures see it: ids of nodes and what they are joined to, read in portions, so that however much is read the
// process answers others in between.
import { open } from './access.ts';
import type { Label } from './model.ts';
import type { Query } from './query.ts';
import { RELATIONS_SAMPLE, wanted } from './relation.ts';
import { HELD_KINDS, NAMED, type RelationKind } from './relation-kinds.ts';
import { statement } from './statement.ts';

const DATED: readonly Label[] = ['Meeting', 'AgendaItem', 'Decision'];
const SAMPLE = { ...RELATIONS_SAMPLE, access: ['PUBLIC'] };

const placesOf = (label: Label): Query<{ id: string; key: string }> => {
  const [key, dated] = DATED.includes(label) ? ['sortDate', `coalesce(n.date, '') <= $startsBy`] : ['sortName', 'true'];
  return {
    statement: statement(
      `places.${label}`,
      `MATCH (n:${label}) WHERE n.${key} > $after AND ${dated} AND ${open('n')}
       RETURN n.id AS id, n.${key} AS key ORDER BY key LIMIT $limit`,
      { ...SAMPLE, after: '', limit: 1 },
    ),
    parse: ([id, sorted]) => ({ id: String(id), key: String(sorted) }),
  };
};
/** At most $limit nodes of a label, in its order, after the key $after; without what is dated after the days asked for. */
export const PLACES = Object.fromEntries(NAMED.map((label) => [label, placesOf(label)])) as Partial<
  Record<Label, ReturnType<typeof placesOf>>
>;

const joinedBy = (kind: RelationKind): Query<{ id: string; joined: string[] }> => ({
  statement: statement(
    `places.joined.${kind}`,
    `UNWIND $ids AS id MATCH (n:Thing {id: id})-[r:${kind}]->(m) WHERE ${wanted('r', kind)} RETURN id AS id, collect(m.id) AS joined`,
    { ...RELATIONS_SAMPLE, ids: [''] },
  ),
  parse: ([id, joined]) => ({ id: String(id), joined: joined as string[] }),
});
/** What the nodes in $ids are joined to by relations of a kind that go out from them. */
export const JOINED = Object.fromEntries(HELD_KINDS.map((kind) => [kind, joinedBy(kind)])) as Record<
  RelationKind,
  ReturnType<typeof joinedBy>
>;
