// What municipalities take part in, thing by thing: the rows from which it is worked out who works with whom.
import { minutesShown, open } from './access.ts';
import type { Query } from './query.ts';
import { RELATIONS_SAMPLE, since, until, wanted } from './relation.ts';
import type { RelationKind } from './relation-kinds.ts';
import { type Params, type Statement, statement } from './statement.ts';

export type TieKind = 'PROJECT' | 'NETWORK' | 'AGREEMENT' | 'PRESENTATION' | 'MEETING';
/** That a municipality takes part in a thing, and when it did. */
export type Share = { thing: string; municipality: string; since: string; until: string };

const SAMPLE: Params = { ...RELATIONS_SAMPLE, access: ['PUBLIC'], ids: ['municipality:1283'], others: true };
/** Meetings and presentations are of one day: of a day asked for all up to it count, of a range those within. */
const dated = (date: string): string => `${date} <= $startsBy AND ($at IS NOT NULL OR ${date} >= $endsAfter)`;

/**
 * Things that a municipality is joined to by a fact. `$others`: all that take part, not only those asked about, which is a second walk, back from
 * the things; known by their ids, for a label would have the planner begin at all municipalities anew.
 */
const byFact = (kind: TieKind, type: RelationKind, label: string): Statement =>
  statement(
    `collaboration.${kind}`,
    `CALL () {
       MATCH (x:Municipality) WHERE x.id IN $ids
       MATCH (x)-[r:${type}]->(thing:${label}) WHERE ${wanted('r', type)}
       RETURN thing, x, r
       UNION ALL
       MATCH (m:Municipality) WHERE $others AND m.id IN $ids
       MATCH (m)-[r:${type}]->(thing:${label}) WHERE ${wanted('r', type)}
       WITH DISTINCT thing
       MATCH (thing)<-[r:${type}]-(x) WHERE x.id STARTS WITH 'municipality:' AND NOT x.id IN $ids AND ${wanted('r', type)}
       RETURN thing, x, r
     }
     RETURN thing.id AS shared, x.id AS who, ${since('r')} AS since, ${until('r')} AS until`,
    SAMPLE,
  );
/** Between an item and the project that was presented at it: at a round of pitches many present, and not together. */
export const OF_ITEM = '\t';
const PRESENTED_TOGETHER = statement(
  'collaboration.PRESENTATION',
  `MATCH (thing:AgendaItem) WHERE thing.sortDate > '' AND ${dated('thing.date')} AND ${open('thing')}
   MATCH (thing)<-[r:PRESENTED]-(:Person) WHERE ${wanted('r')}
   UNWIND coalesce(r.representing, []) AS who
   UNWIND CASE WHEN size(coalesce(r.projects, [])) = 0 THEN [''] ELSE r.projects END AS project
   WITH DISTINCT thing, who, project WHERE who STARTS WITH 'municipality:' AND ($others OR who IN $ids)
   RETURN thing.id + '\\t' + project AS shared, who AS who, thing.date AS since, thing.date + '~' AS until`,
  SAMPLE,
);
const MET = statement(
  'collaboration.MEETING',
  `MATCH (m:Municipality) WHERE m.id IN $ids
   MATCH (m)-[r:REPRESENTED_AT]->(thing:Meeting) WHERE r.status <> 'ABSENT' AND ${dated('thing.date')} AND ${minutesShown('thing')}
   WITH DISTINCT thing
   MATCH (thing)<-[r:REPRESENTED_AT]-(x:Municipality) WHERE r.status <> 'ABSENT' AND ($others OR x.id IN $ids)
   RETURN thing.id AS shared, x.id AS who, thing.date AS since, thing.date + '~' AS until`,
  SAMPLE,
);

const shares = (made: Statement): Query<Share> => ({
  statement: made,
  parse: ([thing, municipality, from, to]) => ({
    thing: String(thing),
    municipality: String(municipality),
    since: String(from),
    until: String(to),
  }),
});
export const SHARES: Record<TieKind, Query<Share>> = {
  PROJECT: shares(byFact('PROJECT', 'PARTICIPATES_IN', 'Project')),
  NETWORK: shares(byFact('NETWORK', 'MEMBER_OF', 'Network')),
  AGREEMENT: shares(byFact('AGREEMENT', 'PARTY_TO', 'Agreement')),
  PRESENTATION: shares(PRESENTED_TOGETHER),
  MEETING: shares(MET),
};
/** Municipalities by name; all of them when `$ids` is null. */
export const IN_ORDER: Query<{ id: string; sortName: string }> = {
  statement: statement(
    'collaboration.municipalities',
    `MATCH (n:Municipality) WHERE n.sortName > '' AND ($ids IS NULL OR n.id IN $ids) RETURN n.id AS id, n.sortName AS key ORDER BY key`,
    { ids: null },
  ),
  parse: ([id, sortName]) => ({ id: String(id), sortName: String(sortName) }),
};
