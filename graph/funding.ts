// Money: the sums that minutes name, the pots they come from, and what they add up to.
import { open } from './access.ts';
import { computed, flag, maybe, oneOf, type Read, read, select, text, texts, whole } from './columns.ts';
import { byId, related } from './lookup.ts';
import type { Query } from './query.ts';
import { type Params, statement } from './statement.ts';

export type FundingStatus = 'ESTIMATED' | 'REQUESTED' | 'PROPOSED' | 'GRANTED';
export type FundingUnit = 'TOTAL' | 'YEAR' | 'MUNICIPALITY' | 'MUNICIPALITY_YEAR' | 'PROJECT' | 'INHABITANT';
export type FundingKey = 'MUNICIPALITY' | 'PARTICIPATING_MUNICIPALITY' | 'PROJECT' | 'POT' | 'YEAR' | 'BODY';

const end = (n: string, path: string): string => `head([(${n})${path}(x) | x.id])`;
/** What hangs on a sum is there as ids; each is fetched by its own loader. */
export const FUNDING = {
  id: text,
  amountSek: maybe(whole),
  status: oneOf<FundingStatus>(),
  isCeiling: flag,
  isConditional: flag,
  year: maybe(whole),
  per: oneOf<FundingUnit>(),
  evidence: texts,
  pot: computed(maybe(text), (n) => end(n, '-[:FROM]->')),
  for: computed(maybe(text), (n) => end(n, '-[:FOR]->')),
  partOf: computed(maybe(text), (n) => end(n, '-[:PART_OF]->')),
  decision: computed(maybe(text), (n) => end(n, '<-[:GRANTS]-')),
  agendaItem: computed(text, (n) => end(n, '<-[:NAMES_MONEY]-')),
};
export type FundingRow = Read<typeof FUNDING>;

/** Sums named after the day of @asOf, or by a document that the viewer may not see, are not told of. */
const TOLD = `n.sortDate < $asOfEnd AND ${open('n')}`;
/** What totals count: of a split sum the parts; no ceilings, nothing conditional, nothing without a sum. */
export const counted = (f: string): string =>
  `${f}.isLeaf AND NOT ${f}.isCeiling AND NOT ${f}.isConditional AND ${f}.amountSek IS NOT NULL`;
const IN_TEXT = 'n.sortDate';
/** Later meetings first; within one, the order of the text, so that a sum comes before its parts. */
const LATEST_MEETING = `[-toInteger(replace(n.date, '-', '')), n.sortDate]`;

export const FUNDING_BY_ID = byId('Funding', FUNDING, TOLD);
const sums = (name: string, parent: string, path: string, orderBy: string, there: keyof typeof FUNDING) =>
  related({
    name: `funding.${name}`,
    parent,
    match: `MATCH (p)${path}(n:Funding) WHERE ${TOLD}`,
    returns: select('n', FUNDING, { [there]: 'id' }),
    orderBy,
    parse: (row) => read(FUNDING, row),
  });
export const PARTS = sums('parts', 'Funding', '<-[:PART_OF]-', IN_TEXT, 'partOf');
export const OF_DECISION = sums('ofDecision', 'Decision', '-[:GRANTS]->', IN_TEXT, 'decision');
export const FOR_PROJECT = sums('forProject', 'Project', '<-[:FOR]-', LATEST_MEETING, 'for');
export const FROM_POT = sums('fromPot', 'FundingPot', '<-[:FROM]-', LATEST_MEETING, 'pot');

export const POT = { id: text, name: text, year: maybe(whole), allocatedSek: maybe(whole) };
export type FundingPotRow = Read<typeof POT>;
export const POT_BY_ID = byId('FundingPot', POT);
/** The latest year first, then by name; a missing year sorts last, as 0 below every year. */
const pots = (name: string, condition: string, sample: Params): Query<FundingPotRow> => ({
  statement: statement(
    `pot.${name}`,
    `MATCH (n:FundingPot) WHERE ${condition} RETURN ${select('n', POT)} ORDER BY coalesce(n.year, 0) DESC, n.sortName`,
    sample,
  ),
  parse: (row) => read(POT, row),
});
// The condition is always true; with it the planner walks the index of ids instead of scanning a label.
export const POTS = pots('all', `n.id > ''`, {});
export const POTS_OF_YEAR = pots('ofYear', 'n.year = $year', { year: 2022 });

export type PotSumsRow = { granted: number; proposed: number; remaining: number | null };
export const POT_SUMS: Query<PotSumsRow> = related({
  name: 'pot.sums',
  parent: 'FundingPot',
  match: `OPTIONAL MATCH (p)<-[:FROM]-(n:Funding)
    WITH p, CASE WHEN ${TOLD} AND ${counted('n')} THEN n END AS n
    WITH p, sum(CASE n.status WHEN 'GRANTED' THEN n.amountSek ELSE 0 END) AS given,
      sum(CASE n.status WHEN 'PROPOSED' THEN n.amountSek ELSE 0 END) AS suggested`,
  returns: 'given AS granted, suggested AS proposed, p.allocatedSek - given AS remaining',
  orderBy: '0',
  parse: ([granted, proposed, remaining]) => ({
    granted: whole.read(granted, 'granted'),
    proposed: whole.read(proposed, 'proposed'),
    remaining: maybe(whole).read(remaining, 'remaining'),
  }),
});

export type FundingSumRow = {
  municipality: string | null;
  project: string | null;
  pot: string | null;
  year: number | null;
  body: string | null;
  amountSek: number;
  fundings: number;
  /** The ids of the sums; none unless $withSums. */
  sums: string[];
  /** What was asked, to ask again with the sums. */
  asked: Params;
};

/** The facts on a project that hold on the day its money was named. */
const then = 'r.holdsFrom <= n.date AND r.holdsTo > n.date';
/**
 * Sums per combination of $keys; a key that is not among them is null in every row. Money has one owning municipality or none; it
 * has a row for each municipality that takes part, or one without. Ordered by the keys as they were given.
 */
export const FUNDING_SUMMARY: Query<FundingSumRow> = {
  statement: statement(
    'funding.summary',
    `MATCH (n:Funding) WHERE n.sortDate > $from AND n.sortDate < $to AND ${TOLD} AND n.status IN $status AND ${counted('n')}
     WITH n, head([(n)-[:FOR]->(x:Project) | x]) AS project, head([(n)-[:FROM]->(x:FundingPot) | x]) AS pot
     WITH n, project, pot, coalesce(n.year, pot.year, toInteger(left(n.date, 4))) AS year,
       CASE WHEN 'BODY' IN $keys THEN head([(n)<-[:NAMES_MONEY]-()<-[:HAS_ITEM]-()-[:OF]->(x) | x]) END AS body,
       CASE WHEN 'MUNICIPALITY' IN $keys THEN COLLECT {
         MATCH (project)<-[r:PARTICIPATES_IN {role: 'OWNER'}]-(o) WHERE ${then} RETURN DISTINCT o
       } ELSE [] END AS owners,
       CASE WHEN 'PARTICIPATING_MUNICIPALITY' IN $keys THEN COLLECT {
         MATCH (project)<-[r:PARTICIPATES_IN]-(m:Municipality) WHERE r.role IN $takingPart AND ${then} RETURN DISTINCT m
       } ELSE [] END AS participants
     WITH *, [o IN owners WHERE size(owners) = 1 AND o:Municipality] + participants AS municipalities
     UNWIND CASE municipalities WHEN [] THEN [null] ELSE municipalities END AS municipality
     WITH municipality, body,
       CASE WHEN 'PROJECT' IN $keys THEN project END AS project,
       CASE WHEN 'POT' IN $keys THEN pot END AS pot,
       CASE WHEN 'YEAR' IN $keys THEN year END AS year,
       sum(n.amountSek) AS amount, count(n) AS fundings, collect(CASE WHEN $withSums THEN n.id END) AS sums
     RETURN municipality.id AS municipality_id, project.id AS project_id, pot.id AS pot_id, year AS year, body.id AS body_id,
       amount AS amount, fundings AS fundings, sums AS sums
     ORDER BY [key IN $keys | CASE key WHEN 'PROJECT' THEN project.sortName WHEN 'POT' THEN pot.sortName
       WHEN 'YEAR' THEN toString(year) WHEN 'BODY' THEN body.sortName ELSE municipality.sortName END]`,
    {
      ...{ keys: ['YEAR'], status: ['GRANTED'], takingPart: [], from: '', to: '~', withSums: true },
      ...{ asOfEnd: '~~', access: ['PUBLIC'] },
    },
  ),
  parse: ([municipality, project, pot, year, body, amount, fundings, sums], asked) => ({
    municipality: maybe(text).read(municipality, 'municipality'),
    project: maybe(text).read(project, 'project'),
    pot: maybe(text).read(pot, 'pot'),
    year: maybe(whole).read(year, 'year'),
    body: maybe(text).read(body, 'body'),
    amountSek: whole.read(amount, 'amount'),
    fundings: whole.read(fundings, 'fundings'),
    sums: texts.read(sums, 'sums'),
    asked,
  }),
};
