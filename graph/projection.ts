// A part of the graph read out whole, for measures and exports: its nodes by label and its relations by kind. Counted first, from the
// database's own counters, so that what is too large is refused before it is read.
import { isHidden, open } from './access.ts';
import { select } from './columns.ts';
import type { Label } from './model.ts';
import type { Query } from './query.ts';
import { RELATION, RELATIONS_SAMPLE, type RelationRow, readRelation, since, until, wanted } from './relation.ts';
import { HELD_KINDS, NAMED, RELATION_KINDS, type RelationKind } from './relation-kinds.ts';
import { type Statement, statement } from './statement.ts';

/** `date`: the day of what has one. */
export type ProjectedNode = { id: string; label: Label; name: string; date: string | null };

/** What a node is called where it has no name of its own (resolvers name meetings by body and date, decisions by their first words). */
const NAME: Partial<Record<Label, string>> = {
  Meeting: `coalesce(head([(n)-[:OF]->(b) | b.name]) + ' ', '') + coalesce(n.date, '')`,
  AgendaItem: 'n.heading',
  Decision: 'n.text',
  Assignment: 'left(n.task, 80)',
};
/** The key whose index is walked. */
const KEY: Partial<Record<Label, string>> = {
  Meeting: 'sortDate',
  AgendaItem: 'sortDate',
  Decision: 'sortDate',
  Assignment: 'sortDate',
};
const PROJECTED: readonly Label[] = [...NAMED, 'Assignment'];

const perLabel = <T>(make: (label: Label) => T) =>
  Object.fromEntries(PROJECTED.map((label) => [label, make(label)])) as Record<Label, T>;
const perKind = <T>(make: (kind: RelationKind) => T) =>
  Object.fromEntries(HELD_KINDS.map((kind) => [kind, make(kind)])) as Record<RelationKind, T>;

/** The nodes of a label, by its order, without what is dated after the days asked for. */
export const NODES_OF: Record<Label, Query<ProjectedNode>> = perLabel((label) => {
  const key = KEY[label] ?? 'sortName';
  const [date, dated] = KEY[label] === undefined ? ['null', 'true'] : ['n.date', `coalesce(n.date, '') <= $startsBy`];
  return {
    statement: statement(
      `projection.nodes.${label}`,
      `MATCH (n:${label}) WHERE n.${key} > '' AND ${dated} AND ${open('n')} RETURN n.id AS id, ${NAME[label] ?? 'n.name'} AS name, ${date} AS date ORDER BY n.${key}`,
      { ...RELATIONS_SAMPLE, access: ['PUBLIC'] },
    ),
    parse: ([id, name, day]) => ({
      id: String(id),
      label,
      name: String(name ?? ''),
      date: typeof day === 'string' ? day : null,
    }),
  };
});

const ends = (kind: RelationKind): string => {
  // The rarer end's label keeps the planner from every relation of a kind that many labels share.
  const { from, to } = RELATION_KINDS[kind];
  return `(${from.length === 1 ? `:${from[0]}` : ''})-[r:${kind}]->(${to.length === 1 ? `:${to[0]}` : ''})`;
};
/** A relation with everything it says, and the half-open period in which it counts as holding, open ends filled in. */
export type ProjectedRelation = RelationRow & { since: string; until: string };
/** The relations of a kind with everything they say. */
export const RELATIONS_OF: Record<RelationKind, Query<ProjectedRelation>> = perKind((kind) => ({
  statement: statement(
    `projection.relations.${kind}`,
    `MATCH ${ends(kind)} WHERE ${wanted('r', kind)} RETURN ${since('r')} AS since, ${until('r')} AS until, ${select('r', RELATION)}`,
    RELATIONS_SAMPLE,
  ),
  parse: (row, params) => ({ ...readRelation(row, params, 2), since: String(row[0]), until: String(row[1]) }),
}));

/** Passages of documents that a viewer with this access may not see: no evidence to show. */
export const HIDDEN_PASSAGES = statement(
  'projection.hiddenPassages',
  `MATCH (d:Document) WHERE ${isHidden('d')} MATCH (d)-[:HAS_PASSAGE]->(p:Passage) RETURN p.id AS id`,
  { access: ['PUBLIC'] },
);

/** How many nodes of a label, and relations of a kind, there are in all. */
export const NODE_COUNT: Record<Label, Statement> = perLabel((label) =>
  statement(`projection.nodeCount.${label}`, `MATCH (n:${label}) RETURN count(n)`),
);
export const RELATION_COUNT: Record<RelationKind, Statement> = perKind((kind) =>
  statement(`projection.relationCount.${kind}`, `MATCH ()-[r:${kind}]->() RETURN count(r)`),
);
