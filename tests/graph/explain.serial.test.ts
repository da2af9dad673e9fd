// Every statement is planned by a real Neo4j on a graph large enough for indexes to matter.
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { toBolt } from '../../graph/run.ts';
import { type Statement, statements } from '../../graph/statement.ts';
import { makeRegion } from '../support/make.ts';
import { testConnection } from '../support/neo4j.ts';
import { emptiedGraph, recordRegion } from '../support/region.ts';

const SIZE = { municipalities: 30, networks: 60, people: 1500, projects: 1500, meetings: 120, plans: 12, goals: 2 };
const AT_ONCE = 3;
/** So few of them in any graph that reading all is right. */
const SMALL = ['Body', 'FundingPot', 'Lock', 'Migration', 'Refusal', 'SeedRecord', 'GraphVersion'];
/**
 * These read a whole label because the question is about all of it: checks, the total of everything, orders over values that are
 * worked out (they sort what the filter left), whether there is anything at all (which stops at the first), which facts name a thing
 * inside a list (no index reaches there; asked when a person makes two things one), and all relations of a kind, for analyses and exports
 * of the whole graph, which are refused beforehand when there are too many.
 */
const WHOLE = [
  /^check\./,
  /^[\w-]+\.count\.all$/,
  /^project\.page\.all\.(FIRST_EVENT|LAST_EVENT|GRANTED)\./,
  /^record\.empty$/,
  /^curation\.naming$/,
  /^(?:projection\.relations|path\.spans)\./,
];

/** Properties that a graph may be without: nobody has yet said them. Any other unknown name is a slip of the pen. */
const OPTIONAL = [
  ...[
    'formerIds',
    'registryNumber',
    'approvedOn',
    'accessGround',
    'start',
    'end',
    'page',
    'to',
    'substituteFor',
    'masked',
  ],
  ...['startedOn', 'closedOn', 'goal', 'party', 'survivor'],
  // Of changes made by hand, and of documents that took another's place.
  ...[
    'mergedInto',
    'key',
    'restore',
    'undone',
    'curated',
    'introduced',
    'understood',
    'left',
    'sha256',
    'reason',
    'fileName',
    'endsOn',
    'number',
    'done',
  ],
];

const files = readdirSync(new URL('../../graph/', import.meta.url)).filter((name) => name.endsWith('.ts'));
for (const file of files) await import(`../../graph/${file}`);

const graph = await emptiedGraph();
const { uri, user, password } = testConnection();
const driver: Driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
afterAll(() => driver.close());

beforeAll(async () => {
  await recordRegion(graph, makeRegion(SIZE));
  await graph.schema({ name: 'test.statistics', text: 'CALL db.prepareForReplanning()', sample: {} });
}, 300_000);

async function planOf(statement: Statement): Promise<{ plan: Plan; warnings: string[] }> {
  const { summary } = await driver.executeQuery(
    `EXPLAIN ${statement.text}`,
    toBolt(statement.sample) as Record<string, unknown>,
  );
  if (summary.plan === false) throw new Error(`${statement.name} gave no plan`);
  const warnings = summary.gqlStatusObjects
    .filter(({ gqlStatus }) => gqlStatus.startsWith('01'))
    .map(({ statusDescription }) => statusDescription)
    .filter((said) => !OPTIONAL.some((name) => said.includes(`property key does not exist. The property \`${name}\``)));
  return { plan: summary.plan, warnings };
}

function operators(plan: Plan): { operator: string; details: string }[] {
  const here = { operator: plan.operatorType.replace(/@.*/, ''), details: String(plan.arguments['Details'] ?? '') };
  return [here, ...plan.children.flatMap(operators)];
}

const scans = (plan: Plan): string[] =>
  operators(plan)
    .filter(({ operator }) =>
      /^(AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|\w*RelationshipTypeScan|\w*AllRelationshipsScan)$/.test(
        operator,
      ),
    )
    .filter(({ details }) => !SMALL.some((label) => details.endsWith(`:${label}`)))
    .map(({ operator, details }) => `${operator} ${details}`);

/** These call a plug-in, and can be planned only where it is. */
const { records } = await driver.executeQuery("SHOW PROCEDURES YIELD name WHERE name = 'gds.graph.drop' RETURN name");
const planned = statements().filter(({ name }) => records.length > 0 || !name.startsWith('gds.'));
if (records.length === 0) process.stderr.write('  Neo4j has no GDS plug-in here: its statements were not planned\n');

const asked = planned.filter(({ text }) => !/CREATE CONSTRAINT|CALL db\.await/.test(text));
const answers = new Map<string, PromiseSettledResult<Awaited<ReturnType<typeof planOf>>>>();
// Planning keeps one core of Neo4j's busy: several at a time, each judged by a test of its own.
beforeAll(async () => {
  const waiting = [...asked];
  const planner = async (): Promise<void> => {
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      const [answer] = await Promise.allSettled([planOf(one)]);
      answers.set(one.name, answer);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, planner));
}, 300_000);

describe('every statement', () => {
  test('is found here', () => {
    expect(statements().length).toBeGreaterThan(150);
  });

  test.each(asked)('$name plans without warnings or scans', async (statement) => {
    const answer = answers.get(statement.name);
    if (answer?.status !== 'fulfilled') throw answer?.reason ?? new Error('It was not planned');
    const { plan, warnings } = answer.value;
    expect(warnings).toEqual([]);
    if (!WHOLE.some((whole) => whole.test(statement.name))) expect(scans(plan)).toEqual([]);
  });
});
