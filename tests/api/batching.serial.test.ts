// However many parents a level has, it costs the same number of statements: every field of every type, asked for 10 and for 100.

import { makeExecutableSchema } from '@graphql-tools/schema';
import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { loadTypeDefs } from '../../schema/load.ts';
import { makePlan, makeRegion } from '../support/make.ts';
import { emptiedGraph, recordRegion } from '../support/region.ts';
import { testServer } from '../support/server.ts';

const graph = await emptiedGraph();
const api = await testServer();
const region = makeRegion({
  ...{ municipalities: 105, networks: 105, people: 150, projects: 150, meetings: 105 },
  ...{ plans: 3, goals: 40 },
});
const FEW = { id: 'plan:prov-4', year: 2004 };
const MANY = { id: 'plan:prov-1', year: 2001 };
const few = makePlan(region.register, 4, { goals: 4 });
beforeAll(() => recordRegion(graph, { ...region, plans: [...region.plans, few] }), 300_000);

const schema = makeExecutableSchema({ typeDefs: loadTypeDefs() });
/** Root lists that hold a hundred in this region. */
const ROOTS = [
  'municipalities',
  'organizations',
  'people',
  'projects',
  'networks',
  'meetings',
  'agendaItems',
  'matters',
  'decisions',
  'assignments',
  'agreements',
  'documents',
  'dataIssues',
];

function leaves(type: GraphQLObjectType): string {
  return Object.values(type.getFields())
    .filter(
      (field) =>
        isLeafType(getNamedType(field.type)) && field.args.every(({ type: kind }) => !kind.toString().endsWith('!')),
    )
    .map(({ name }) => name)
    .join(' ');
}

/** A field with what hangs directly on it; a connection with everything a connection has. */
function selection(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return field.name;
  if (isInterfaceType(type)) return `${field.name} { __typename id }`;
  if (!isObjectType(type)) throw new Error(`No selection for ${field.name}`);
  const node = type.getFields()['nodes'];
  if (!node) return `${field.name} { __typename ${leaves(type)} }`;
  const target = getNamedType(node.type);
  const inside = isObjectType(target) ? leaves(target) : '__typename id';
  return `${field.name}(first: 2) { totalCount nodes { ${inside} } edges { cursor } pageInfo { hasNextPage endCursor } }`;
}

const fields = ROOTS.flatMap((root) => {
  const connection = getNamedType(schema.getQueryType()?.getFields()[root]?.type);
  const node = isObjectType(connection) ? getNamedType(connection.getFields()['nodes']?.type) : undefined;
  if (!isObjectType(node)) throw new Error(`${root} is no list`);
  return Object.values(node.getFields()).map((field) => [root, field.name, selection(field)] as const);
});

/** Every field of what a plan is made of, asked for 12 goals and for 120. */
const GOALS = '{ plan(id: "$plan") { areas { goals { $asked } } } }';
const FIGURES = '{ plan(id: "$plan") { areas { goals { keyFigures { $asked } } } } }';
const OUTCOMES = '{ plan(id: "$plan") { areas { goals { keyFigures { outcomes { $asked } } } } } }';
const PLANNED = (
  [
    ['Goal', GOALS],
    ['KeyFigure', FIGURES],
    ['Outcome', OUTCOMES],
  ] as const
).flatMap(([name, path]) => {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} has no type`);
  return Object.values(type.getFields()).map((field) => [path, field.name, asked(field)] as const);
});
/** A field with the arguments that it needs. */
function asked(field: GraphQLField<unknown, unknown>): string {
  const given: Record<string, string> = {
    year: '$year',
    municipality: '"municipality:9001"',
    for: '"municipality:9002"',
  };
  const args = field.args.flatMap(({ name }) => (given[name] ? [`${name}: ${given[name]}`] : []));
  const selected = selection(field);
  return args.length === 0 ? selected : selected.replace(field.name, `${field.name}(${args.join(', ')})`);
}

describe('a level costs the same for 10 and for 100 parents', () => {
  test.each(fields)('%s { %s }', async (root, _, selected) => {
    const ask = (first: number) => api.statements(`{ ${root}(first: ${first}) { nodes { ${selected} } } }`);
    const few = await ask(10);
    const many = await ask(100);
    expect(many.sort()).toEqual(few.sort());
  });

  test.each(PLANNED)('%s { %s } of a plan', async (path, _, selected) => {
    const ask = ({ id, year }: typeof FEW) =>
      api.statements(path.replace('$plan', id).replace('$asked', selected).replaceAll('$year', String(year)));
    expect((await ask(MANY)).sort()).toEqual((await ask(FEW)).sort());
  });

  test('plans, and the follow-up of each, cost the same however many there are goals of', async () => {
    const ask = ({ id, year }: typeof FEW) =>
      api.statements(
        `{ followUp(plan: "${id}", year: ${year}) { goalsReached reachedPercent areas { goalsReached lights { green } } previous { followUp { goalsReached } }
           changedSincePrevious { keyFigure { name } } dropped { id } reworded { id } } publishedReports(plan: "${id}") { changedSince { keyFigure { id } } } }`,
      );
    expect((await ask(MANY)).sort()).toEqual((await ask(FEW)).sort());
  });

  test('the question itself is one statement', async () => {
    expect(await api.statements('{ projects(first: 100) { nodes { name } } }')).toHaveLength(1);
  });

  test('a total is counted only when it is asked for', async () => {
    const without = await api.statements(
      '{ projects { nodes { municipalities { name } participants { nodes { name } } } } }',
    );
    const counted = await api.statements('{ projects { totalCount nodes { participants { totalCount } } } }');
    expect(without.filter((name) => name.includes('count'))).toEqual([]);
    expect(counted.filter((name) => name.includes('count'))).toHaveLength(2);
  });
});
