// Reports that were published: what they are of, and the plan as it was when they were, which nothing changes any more.

import { computed, maybe, oneOf, type Read, text, whole } from './columns.ts';
import { byId, relatedIds } from './lookup.ts';
import type { Query } from './query.ts';
import type { Run } from './run.ts';
import { statement } from './statement.ts';

const REPORT = {
  id: text,
  plan: computed(text, (n) => `head([(${n})-[:OF]->(p:Plan) | p.id])`),
  year: whole,
  period: oneOf<'TERTIAL_1' | 'TERTIAL_2' | 'YEAR_END'>(),
  publishedAt: text,
  publishedBy: maybe(text),
  decision: computed(maybe(text), (n) => `head([(${n})-[:DECIDED_BY]->(d:Decision) | d.id])`),
};
export type PublishedReportRow = Read<typeof REPORT>;

// Published after the day that is told of, it is not there yet.
const TOLD = 'left(n.publishedAt, 10) <= $asOf';
export const REPORT_BY_ID = byId('PublishedReport', REPORT, TOLD);
/** The JSON of the plan, and of the rest as it was, when the report was published. */
export const FROZEN: Query<{ book: string; rest: string | null }> = {
  statement: statement(
    'report.frozen',
    'UNWIND $ids AS id MATCH (n:PublishedReport {id: id}) RETURN id AS id, n.book AS book, n.rest AS rest',
    { ids: [''] },
  ),
  parse: ([book, rest]) => ({
    book: text.read(book, 'book'),
    rest: maybe(text).read(rest, 'rest'),
  }),
};
/** Oldest first. */
export const REPORTS_OF = relatedIds({
  name: 'report.ofPlan',
  parent: 'Plan',
  match: `MATCH (p)<-[:OF]-(n:PublishedReport) WHERE ${TOLD}`,
  returns: 'n.id AS report',
  // Its number among the plan's reports ends its id: two can be of one moment.
  orderBy: "[n.publishedAt, toInteger(last(split(n.id, ':')))]",
});

const COUNT = statement('report.count', 'MATCH (:Plan {id: $plan})<-[:OF]-(n:PublishedReport) RETURN count(n)', {
  plan: '',
});
/** How many reports there are of a plan. */
export const reportsOf = async (run: Run, plan: string): Promise<number> =>
  Number((await run(COUNT, { plan }))[0]?.[0]);
