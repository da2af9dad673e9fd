// That plans hang together: each part has its whole, a key figure is worded in one way at a time, and what was measured is said once.
import { check } from './check.ts';

/** Part → the relationship that its whole has to it. */
const PARTS = {
  FocusArea: 'HAS_AREA',
  Goal: 'HAS_GOAL',
  KeyFigure: 'MEASURED_BY',
  MeasureVersion: 'HAS_VERSION',
  Target: 'HAS_TARGET',
  Outcome: 'HAS_OUTCOME',
} as const;
const PARTED = Object.entries(PARTS)
  .map(([part, edge]) => `MATCH (n:${part}) WHERE COUNT { (n)<-[:${edge}]-() } <> 1 RETURN n.id AS id`)
  .join(' UNION ALL ');

export const PLAN_CHECKS = [
  check('plan-parts', 'A part of a plan belongs to one whole, and no more.', `CALL () { ${PARTED} } WITH id`),
  check(
    'report-of-plan',
    'A published report is of one plan, and has kept what it told.',
    'MATCH (n:PublishedReport) WHERE COUNT { (n)-[:OF]->(:Plan) } <> 1 OR n.book IS NULL WITH n.id AS id',
  ),
  check(
    'wordings',
    'A key figure is worded in one way on a day: each wording begins where the one before ends, and the last is the one in force.',
    `MATCH (n:KeyFigure)
     WITH n, COLLECT { MATCH (n)-[:HAS_VERSION]->(v:MeasureVersion) RETURN v ORDER BY v.from } AS worded
     WHERE size(worded) = 0 OR last(worded).to IS NOT NULL OR last(worded).name <> n.name
       OR any(at IN range(0, size(worded) - 2) WHERE coalesce(worded[at].to, '') <> worded[at + 1].from)
     WITH n.id AS id`,
  ),
  check(
    'one-outcome',
    'A key figure has one outcome of a year, period, gender and municipality.',
    `MATCH (k:KeyFigure)-[:HAS_OUTCOME]->(n:Outcome)
     WITH k, n.year AS year, n.period AS period, n.gender AS gender, COLLECT { MATCH (n)-[:FOR]->(w) RETURN w.id ORDER BY w.id } AS whose, n
     WITH k, year, period, gender, whose, collect(n) AS same WHERE size(same) > 1 OR size(whose) > 1
     UNWIND same AS n WITH n.id AS id`,
  ),
  check(
    'outcomes',
    'An outcome has a value or a reason why there is none, and not both.',
    'MATCH (n:Outcome) WHERE (n.value IS NULL) = (n.missingReason IS NULL) WITH n.id AS id',
  ),
  check(
    'targets',
    'A target demands a figure, or that something is done; and a key figure has one of a year.',
    `MATCH (n:Target)
     WHERE NOT coalesce(n.comparator, '') IN ['AT_LEAST', 'AT_MOST', 'EQUAL', 'DONE'] OR (n.comparator = 'DONE') <> (n.value IS NULL)
       OR EXISTS { MATCH (n)<-[:HAS_TARGET]-(:KeyFigure)-[:HAS_TARGET]->(other:Target) WHERE other <> n AND other.year = n.year }
     WITH n.id AS id`,
  ),
];
