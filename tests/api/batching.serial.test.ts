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
import { makeRegion } from '../support/make.ts';
import { emptiedGraph, recordRegion } from '../support/region.ts';
import { testServer } from '../support/server.ts';

const graph = await emptiedGraph();
const api = await testServer();
beforeAll(
  () =>
    recordRegion(graph, makeRegion({ municipalities: 105, networks: 105, people: 150, projects: 150, meetings: 105 })),
  300_000,
);

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

describe('a level costs the same for 10 and for 100 parents', () => {
  test.each(fields)('%s { %s }', async (root, _, selected) => {
    const ask = (first: number) => api.statements(`{ ${root}(first: ${first}) { nodes { ${selected} } } }`);
    const few = await ask(10);
    const many = await ask(100);
    expect(many.sort()).toEqual(few.sort());
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
