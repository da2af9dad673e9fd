// What lies around a node, level by level. A node with very many neighbours is asked for as many as there is room for, and never for all.
import { select } from './columns.ts';
import type { Query } from './query.ts';
import { RELATION, RELATIONS_SAMPLE, type RelationRow, readRelation, wanted, wantedUsual } from './relation.ts';
import { HELD_KINDS, type RelationKind, USUAL_KINDS } from './relation-kinds.ts';
import { statement } from './statement.ts';

/** Ids of the nodes, nearest first, and what joins them. */
export type SubgraphRow = { nodes: string[]; relations: RelationRow[]; truncated: boolean };

/** Nodes with more relations than this are looked at from their neighbours' side. */
const HUB = 500;

const next = (name: string, kinds: readonly RelationKind[], condition: string): Query<string> => ({
  statement: statement(
    `neighbourhood.next.${name}`,
    `UNWIND $frontier AS id
     MATCH (a:Thing {id: id})
     CALL (a) {
       MATCH (a)-[r:${kinds.join('|')}]-(b:Thing) WHERE ${condition} AND NOT b.id IN $seen
       RETURN DISTINCT b.id AS found LIMIT $room
     }
     RETURN DISTINCT found LIMIT $room`,
    { ...RELATIONS_SAMPLE, frontier: [''], seen: [''], room: 10, kinds: [...kinds] },
  ),
  parse: ([found]) => String(found),
});
/** The ids one relation further out than `frontier` that are not in `seen`; at most `room` of them. */
export const NEXT_LEVEL = {
  usual: next('usual', USUAL_KINDS, wantedUsual('r')),
  chosen: next('chosen', HELD_KINDS, `type(r) IN $kinds AND ${wanted('r')}`),
};
/** The same along one kind: of a node with very many relations none is looked at that is of another. */
export const NEXT_BY_KIND = Object.fromEntries(
  HELD_KINDS.map((kind) => [kind, next(kind, [kind], wanted('r', kind))]),
) as Record<RelationKind, Query<string>>;
/** Those of some nodes that have very many relations. */
export const HUBS_AMONG: Query<string> = {
  statement: statement(
    'neighbourhood.hubs',
    `MATCH (a:Thing) WHERE a.id IN $ids AND COUNT { (a)--() } > ${HUB} RETURN a.id AS id`,
    { ids: [''] },
  ),
  parse: ([id]) => String(id),
};

const among = (name: string, kinds: readonly RelationKind[], condition: string): Query<RelationRow> => ({
  statement: statement(
    `neighbourhood.among.${name}`,
    `MATCH (a:Thing) WHERE a.id IN $ids
     WITH a, COUNT { (a)--() } > ${HUB} AS hub
     WITH collect(CASE WHEN hub THEN a END) AS hubs, collect(CASE WHEN hub THEN null ELSE a END) AS others
     CALL (hubs, others) {
       UNWIND others AS a
       MATCH (a)-[r:${kinds.join('|')}]-(b:Thing) WHERE b.id IN $ids AND ${condition}
       RETURN r
       UNION
       UNWIND hubs AS a UNWIND hubs AS b
       MATCH (a)-[r:${kinds.join('|')}]->(b) WHERE ${condition}
       RETURN r
     }
     RETURN ${select('r', RELATION)}`,
    { ...RELATIONS_SAMPLE, ids: [''], kinds: [...kinds] },
  ),
  parse: (row, params) => readRelation(row, params),
});
/** All relations between the nodes in `ids`. */
export const RELATIONS_AMONG = {
  usual: among('usual', USUAL_KINDS, wantedUsual('r')),
  chosen: among('chosen', HELD_KINDS, `type(r) IN $kinds AND ${wanted('r')}`),
};
