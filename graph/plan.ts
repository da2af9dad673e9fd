// Plans: a plan with its areas, goals, key figures, targets and versions is read whole, its outcomes beside it, because lights are worked out
// from all of it; and which plan a part belongs to.

import { EVERYTHING, open } from './access.ts';
import { computed, flag, maybe, oneOf, type Read, read, select, text, texts, whole, width } from './columns.ts';
import { related, relatedIds } from './lookup.ts';
import { SORT_SEPARATOR } from './model.ts';
import type { Query } from './query.ts';
import type { Row, Run } from './run.ts';
import { statement } from './statement.ts';
import { sortKey } from './text.ts';

const PLAN = {
  id: text,
  name: text,
  from: text,
  to: maybe(text),
  source: maybe(text),
  example: flag,
  greenFrom: whole,
  yellowAbove: whole,
};
const AREA = { id: text, ordinal: whole, name: text };
const decision = computed(maybe(text), (n) => `head([(${n})-[:DECIDED_BY]->(d:Decision) | d.id])`);
const GOAL = {
  id: text,
  ordinal: text,
  name: text,
  responsible: computed(
    maybe(text),
    (n) => `head([(${n})-[r:RESPONSIBLE]->(m:Municipality) WHERE ${open('r')} | m.id])`,
  ),
  contributors: computed(
    texts,
    (n) =>
      `COLLECT { MATCH (${n})<-[r:CONTRIBUTES_TO]-(who:Project|Network) WHERE ${open('r')} RETURN who.id ORDER BY who.sortName }`,
  ),
};
const FIGURE = {
  id: text,
  name: text,
  unit: maybe(text),
  direction: oneOf<'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER' | 'YES_NO'>(),
  koladaId: maybe(text),
  definition: maybe(text),
  droppedOn: maybe(text),
};
const VERSION = { name: text, definition: maybe(text), from: text, to: maybe(text), decision };
const TARGET = {
  year: whole,
  comparator: oneOf<'AT_LEAST' | 'AT_MOST' | 'EQUAL' | 'DONE'>(),
  value: maybe(whole),
  text,
  decision,
};
export const OUTCOME = {
  id: text,
  year: whole,
  period: oneOf<'TERTIAL_1' | 'TERTIAL_2' | 'YEAR_END'>(),
  value: maybe(whole),
  text: maybe(text),
  missingReason: maybe(oneOf<'NOT_MEASURED' | 'NOT_APPLICABLE' | 'CONFIDENTIAL' | 'NOT_PUBLISHED'>()),
  gender: oneOf<'TOTAL' | 'WOMEN' | 'MEN'>(),
  for: computed(maybe(text), (n) => `head([(${n})-[:FOR]->(w) | w.id])`),
  measuredOn: maybe(text),
  source: maybe(text),
  recordedBy: maybe(text),
  recordedAt: maybe(text),
  comment: maybe(text),
};
export type OutcomeColumns = Read<typeof OUTCOME>;
type FigureColumns = Read<typeof FIGURE> & {
  versions: Read<typeof VERSION>[];
  targets: Read<typeof TARGET>[];
};
type GoalColumns = Read<typeof GOAL> & { keyFigures: FigureColumns[] };
type AreaColumns = Read<typeof AREA> & { goals: GoalColumns[] };
export type PlanColumns = Read<typeof PLAN> & { areas: AreaColumns[] };

/** The columns as a list, for a collected row. */
const list = (n: string, columns: Parameters<typeof select>[1], ...more: string[]): string =>
  `[${[select(n, columns).replace(/ AS \w+/g, ''), ...more].join(', ')}]`;
const rows = (value: unknown): Row[] => value as Row[];

const VERSIONS = `COLLECT { MATCH (k)-[:HAS_VERSION]->(v:MeasureVersion) RETURN ${list('v', VERSION)} ORDER BY v.from }`;
const TARGETS = `COLLECT { MATCH (k)-[:HAS_TARGET]->(t:Target) RETURN ${list('t', TARGET)} ORDER BY t.year }`;
const FIGURES = `COLLECT { MATCH (g)-[:MEASURED_BY]->(k:KeyFigure) RETURN ${list('k', FIGURE, VERSIONS, TARGETS)} ORDER BY k.position, k.id }`;
const GOALS = `COLLECT { MATCH (a)-[:HAS_GOAL]->(g:Goal) RETURN ${list('g', GOAL, FIGURES)} ORDER BY g.position, g.id }`;
const AREAS = `COLLECT { MATCH (p)-[:HAS_AREA]->(a:FocusArea) RETURN ${list('a', AREA, GOALS)} ORDER BY a.ordinal, a.id }`;

const figure = (row: Row): FigureColumns => ({
  ...read(FIGURE, row),
  versions: rows(row[width(FIGURE)]).map((version) => read(VERSION, version)),
  targets: rows(row[width(FIGURE) + 1]).map((target) => read(TARGET, target)),
});
const goal = (row: Row): GoalColumns => ({ ...read(GOAL, row), keyFigures: rows(row[width(GOAL)]).map(figure) });
const area = (row: Row): AreaColumns => ({ ...read(AREA, row), goals: rows(row[width(AREA)]).map(goal) });

/** A plan with everything but its outcomes. */
export const PLAN_WHOLE: Query<PlanColumns> = {
  statement: statement(
    'plan.whole',
    `UNWIND $ids AS id MATCH (p:Plan {id: id}) RETURN id AS id, ${select('p', PLAN, { id: 'id' })}, ${AREAS} AS areas`,
    { ids: [''], access: ['PUBLIC'] },
  ),
  parse: (row) => ({ ...read(PLAN, row), areas: rows(row[width(PLAN)]).map(area) }),
};

/** The outcomes of a plan with the key figure of each, in one order. */
export const PLAN_OUTCOMES: Query<OutcomeColumns & { keyFigure: string }> = {
  statement: statement(
    'plan.outcomes',
    `UNWIND $ids AS id
     MATCH (p:Plan {id: id})-[:HAS_AREA]->(:FocusArea)-[:HAS_GOAL]->(:Goal)-[:MEASURED_BY]->(k:KeyFigure)-[:HAS_OUTCOME]->(o:Outcome)
     WHERE o.date <= $asOf
     RETURN id AS id, k.id AS figure, ${select('o', OUTCOME)} ORDER BY id, o.year, o.date, o.id`,
    { ids: [''], asOf: '9999-12-31' },
  ),
  parse: ([key, ...row]) => ({ ...read(OUTCOME, row), keyFigure: text.read(key, 'keyFigure') }),
};

export const PLANS: Query<string> = {
  statement: statement(
    'plan.all',
    "MATCH (n:Plan) WHERE n.sortName > '' RETURN n.id AS id ORDER BY n.from DESC, n.sortName",
  ),
  parse: ([id]) => text.read(id, 'id'),
};

const NAMED = statement(
  'plan.named',
  'MATCH (n:Plan) WHERE n.sortName STARTS WITH $key AND toLower(n.name) = toLower($name) RETURN n.id ORDER BY n.id',
  { key: 'x\t', name: 'x' },
);
/** The ids of the plans of that name, letter case aside. */
export const plansNamed = async (run: Run, name: string): Promise<string[]> =>
  (await run(NAMED, { key: `${sortKey(name)}${SORT_SEPARATOR}`, name })).map(([id]) => text.read(id, 'id'));

/** The plan that an area, a goal, a key figure or an outcome belongs to. */
export const PLAN_OF = relatedIds({
  name: 'plan.of',
  parent: 'Thing',
  match: 'MATCH (p)<-[:HAS_AREA|HAS_GOAL|MEASURED_BY|HAS_OUTCOME*1..4]-(n:Plan)',
  returns: 'n.id AS plan',
  orderBy: 'n.id',
});

const inYear = '($first IS NULL OR (plan.from <= $last AND coalesce(plan.to, $first) >= $first))';
const goalsBy = (name: string, parent: string, match: string) =>
  relatedIds({
    name,
    parent,
    match: `${match} MATCH (plan:Plan)-[:HAS_AREA]->(a:FocusArea)-[:HAS_GOAL]->(n)
      WHERE ${open('r')} AND ${inYear}
      WITH DISTINCT n, plan, a`,
    returns: 'n.id AS goal',
    orderBy: '[plan.sortName, a.ordinal, n.position]',
    sample: { first: null, last: null },
  });
/** Goals that a municipality answers for. */
export const GOALS_OF_MUNICIPALITY = goalsBy('plan.goalsOf', 'Municipality', 'MATCH (p)<-[r:RESPONSIBLE]-(n:Goal)');
/** Goals that a project contributes to. */
export const GOALS_OF_PROJECT = goalsBy('plan.goalsOfProject', 'Project', 'MATCH (p)-[r:CONTRIBUTES_TO]->(n:Goal)');
export const GOALS_OF_NETWORK = goalsBy('plan.goalsOfNetwork', 'Network', 'MATCH (p)-[r:CONTRIBUTES_TO]->(n:Goal)');

/** Outcomes that are of one municipality, with the key figure of each. */
export const OUTCOMES_FOR = related({
  name: 'plan.outcomesFor',
  parent: 'Thing',
  match: `MATCH (p)<-[:FOR]-(o:Outcome)<-[:HAS_OUTCOME]-(k:KeyFigure)
    WHERE ($year IS NULL OR o.year = $year) AND o.date <= $asOf AND ${open('o')}`,
  returns: `${select('o', OUTCOME)}, k.id AS figure`,
  orderBy: 'k.sortName + o.date + o.id',
  parse: (row) => ({ ...read(OUTCOME, row), keyFigure: text.read(row[width(OUTCOME)], 'keyFigure') }),
  sample: { year: null },
});

/** A plan with everything of it, and its outcomes, whatever they rest on: for writers. Null when there is none with that id. */
export async function wholePlan(run: Run, id: string) {
  const [plan] = (await run(PLAN_WHOLE.statement, { ids: [id], access: [...EVERYTHING] })).map(([, ...row]) =>
    PLAN_WHOLE.parse(row, {}),
  );
  if (!plan) return null;
  const outcomes = await run(PLAN_OUTCOMES.statement, { ids: [id], asOf: '9999-12-31' });
  return { plan, outcomes: outcomes.map(([, ...row]) => PLAN_OUTCOMES.parse(row, {})) };
}

/** What a writer of outcomes needs to know of key figures. */
const KNOWN = { unit: maybe(text), direction: text, droppedOn: maybe(text) };
export type FigureKnown = Read<typeof KNOWN>;
export const FIGURES_BY_ID: Query<FigureKnown> = {
  statement: statement(
    'plan.figures',
    `UNWIND $ids AS id MATCH (k:KeyFigure {id: id}) RETURN id AS id, ${select('k', KNOWN)}`,
    { ids: [''] },
  ),
  parse: (row) => read(KNOWN, row),
};
