// Relations: what the collaboration analysis walks along. Most are facts on edges; three (an item of a meeting, a decision of an item, an
// assignment of a decision) are structure, known since the day of what they lead to and on its evidence.
import { isHidden, open, shown } from './access.ts';
import { computed, maybe, oneOf, type Read, read, select, text, texts } from './columns.ts';
import { type Certainty, certainOn, EVER, type Holding, holdsThen } from './fact.ts';
import { FACTS, type FactType, kindOf } from './model.ts';
import type { Query } from './query.ts';
import { HELD_KINDS, RELATION_KINDS, type RelationKind } from './relation-kinds.ts';
import type { Run } from './run.ts';
import { type Params, statement } from './statement.ts';
import { grouped } from './write.ts';

/** Structure that has no id of its own is named after what it leads to. */
const STRUCTURAL = { HAS_ITEM: 'has-item', RESULTED_IN: 'resulted-in', GIVES: 'gives' } as const;
const idOf = (r: string): string => {
  const structural = Object.entries(STRUCTURAL).map(
    ([kind, prefix]) => `WHEN '${kind}' THEN '${prefix}:' + endNode(${r}).id`,
  );
  return `CASE type(${r}) ${structural.join(' ')} ELSE ${r}.id END`;
};
export const since = (r: string): string => `coalesce(${r}.holdsFrom, endNode(${r}).date, '')`;
export const until = (r: string): string => `coalesce(${r}.holdsTo, '9999-12-31')`;

/** Who was invited or said no has not taken part; who was absent has not attended. The kind is judged first: it costs nothing, the rest must be fetched. */
const saysNo = (r: string): string => `coalesce(${r}.role, '') IN ['INVITED', 'DECLINED']`;
const saysAway = (r: string): string => `coalesce(${r}.status, '') = 'ABSENT'`;
const invited = (r: string): string => `(type(${r}) = 'PARTICIPATES_IN' AND ${saysNo(r)})`;
const absent = (r: string): string => `(type(${r}) = 'ATTENDED' AND ${saysAway(r)})`;
/** How sure a fact is on the day asked for; what certainOn says of a row (graph/fact.ts), as a condition. */
const certainty = (r: string): string =>
  `CASE WHEN $at IS NOT NULL AND ${r}.from IS NULL AND ${r}.to IS NULL AND ${r}.certainty <> 'CURATED' AND size(coalesce(${r}.seen, [])) > 0
    AND NOT $at IN ${r}.seen THEN 'INFERRED' ELSE coalesce(${r}.certainty, 'STATED') END`;

/** Which relations are asked for. `hidden` are facts and nodes that rest on documents which the viewer may not see. */
export type Relations = {
  kinds: readonly RelationKind[];
  holding: Holding;
  certainty: readonly Certainty[] | null;
  hidden: readonly string[];
};
/** Whether the choice leaves nothing to look at on a relation but whether it counts at all. */
export const isEverything = ({ holding, certainty: wanted, hidden }: Relations): boolean =>
  holding.startsBy === EVER.startsBy && holding.endsAfter === EVER.endsAfter && wanted === null && hidden.length === 0;

/** Whether the choice asks for what holds on one day, however sure, and nothing is hidden. */
export const isOneDay = ({ holding, certainty: wanted, hidden }: Relations): boolean =>
  holding.at !== null && wanted === null && hidden.length === 0;

const surely = (r: string): string => `($certainty IS NULL OR ${certainty(r)} IN $certainty)`;
// Not as «none are hidden or …»: turned about by the planner, that looks at both ends first.
const seen = (r: string): string =>
  `CASE WHEN size($hidden) = 0 THEN true ELSE NOT (coalesce(${r}.id, '') IN $hidden OR startNode(${r}).id IN $hidden OR endNode(${r}).id IN $hidden) END`;

/** The condition on a relation `r` of any kind, or of one that the statement names. */
export const wanted = (r: string, kind?: RelationKind): string =>
  `${kind === undefined ? counts(r) : countsAs(r, kind)} AND ${since(r)} <= $startsBy AND ${until(r)} > $endsAfter AND ${surely(r)} AND ${seen(r)}`;
/** The same for the usual kinds, whose facts say from when to when they hold: each look at a property counts where a search looks at many. */
export const wantedUsual = (r: string): string =>
  `NOT ${invited(r)} AND ${holdsThen(r)} AND ${surely(r)} AND ${seen(r)}`;
/** Whether a relation counts at all, whatever is asked for. */
export const counts = (r: string): string => `NOT ${invited(r)} AND NOT ${absent(r)}`;
const countsAs = (r: string, kind: RelationKind): string => {
  if (kind === 'PARTICIPATES_IN') return `NOT ${saysNo(r)}`;
  return kind === 'ATTENDED' ? `NOT ${saysAway(r)}` : 'true';
};
export const relationParams = ({ holding, certainty: wants, hidden }: Relations): Params => ({
  ...holding,
  certainty: wants === null ? null : [...wants],
  hidden: [...hidden],
});
export const RELATIONS_SAMPLE: Params = { ...EVER, certainty: null, hidden: [] };
/** Whether two relations ever held at once, within the days asked for. */
export const together = (r: string, s: string): string => `${since(r)} < ${until(s)} AND ${since(s)} < ${until(r)}`;

export const RELATION = {
  id: computed(text, idOf),
  from: computed(maybe(text), (r) => `coalesce(${r}.from, CASE WHEN ${r}.id IS NULL THEN endNode(${r}).date END)`),
  to: maybe(text),
  firstSeen: maybe(text),
  lastSeen: maybe(text),
  seen: texts,
  certainty: computed(oneOf<Certainty>(), (r) => `coalesce(${r}.certainty, 'STATED')`),
  evidence: computed(texts, (r) => `coalesce(${r}.evidence, endNode(${r}).evidence)`),
  kind: computed(oneOf<RelationKind>(), (r) => `type(${r})`),
  source: computed(text, (r) => `startNode(${r}).id`),
  target: computed(text, (r) => `endNode(${r}).id`),
  role: computed(maybe(text), (r) => `coalesce(${r}.role, ${r}.title, ${r}.purpose, ${r}.kind)`),
};
export type RelationRow = Read<typeof RELATION>;
export const readRelation = (row: unknown[], params: Params, from = 0): RelationRow =>
  certainOn(read(RELATION, row, from), params['at']);

const byId = (kind: RelationKind): Query<RelationRow> => {
  const prefix = kind in STRUCTURAL ? STRUCTURAL[kind as keyof typeof STRUCTURAL] : null;
  const match =
    prefix === null
      ? `MATCH ()-[r:${kind} {id: id}]->()`
      : `MATCH (n:${RELATION_KINDS[kind].to[0]} {id: substring(id, ${prefix.length + 1})}) WHERE ${open('n')} MATCH ()-[r:${kind}]->(n)`;
  return {
    statement: statement(
      `relation.byId.${kind}`,
      `UNWIND $ids AS id ${match} WITH id, r WHERE ${prefix === null ? open('r') : 'true'} RETURN id AS id, ${select('r', RELATION, { id: 'id' })}`,
      { ids: [''], access: ['PUBLIC'] },
    ),
    parse: (row, params) => readRelation(row, params),
  };
};
/** A relation by its id, for each kind. */
export const RELATION_BY_ID = Object.fromEntries(HELD_KINDS.map((kind) => [kind, byId(kind)])) as Record<
  RelationKind,
  Query<RelationRow>
>;
/** The kind of relation that an id names; undefined for other ids. */
export function relationKindOf(id: string): RelationKind | undefined {
  const found = Object.entries(STRUCTURAL).find(([, prefix]) => id.startsWith(`${prefix}:`));
  if (found) return found[0] as RelationKind;
  const kind = kindOf(id);
  return kind !== undefined && kind in RELATION_KINDS ? (kind as RelationKind) : undefined;
}

const HIDDEN_SAID = statement(
  'relation.hiddenSaid',
  `MATCH (d:Document) WHERE ${isHidden('d')}
   MATCH (d)-[:HAS_PASSAGE]->(p:Passage)
   UNWIND coalesce(p.supports, []) AS id
   RETURN DISTINCT id AS id`,
  { access: ['PUBLIC'] },
);
const HIDDEN_NODES = statement(
  'relation.hiddenNodes',
  // What was made by hand under a hidden item or decision is as hidden, and no passage says it.
  `UNWIND $ids AS id MATCH (said:Thing {id: id}) MATCH (said)-[:RESULTED_IN|GIVES*0..2]->(n) WHERE NOT (${shown('n')}) RETURN DISTINCT n.id AS id`,
  { ids: [''], access: ['PUBLIC'] },
);
const hiddenOf = (type: FactType) =>
  statement(
    `relation.hidden.${type}`,
    `UNWIND $ids AS id MATCH ()-[r:${type} {id: id}]->() WHERE NOT ${open('r')} RETURN id AS id`,
    { ids: [''], access: ['PUBLIC'] },
  );
const HIDDEN = Object.fromEntries((Object.keys(FACTS) as FactType[]).map((type) => [type, hiddenOf(type)])) as Record<
  FactType,
  ReturnType<typeof hiddenOf>
>;

/** The facts and nodes that rest on documents which a viewer with this access may not see, and on no other. */
export async function hiddenFrom(run: Run, access: readonly string[]): Promise<string[]> {
  const said = (await run(HIDDEN_SAID, { access: [...access] })).map(([id]) => String(id));
  const groups = grouped(said, (id) => factTypeOf(id) ?? 'node');
  const found = await Promise.all(
    [...groups].map(([type, ids]) => run(type === 'node' ? HIDDEN_NODES : HIDDEN[type], { ids, access: [...access] })),
  );
  return found.flat().map(([id]) => String(id));
}
function factTypeOf(id: string): FactType | undefined {
  const kind = kindOf(id);
  return kind !== undefined && kind in FACTS ? (kind as FactType) : undefined;
}
