// Whatever a question selects, what is carried out here is what graphql-js answers, to the letter; where that would tell of a fault, this stops.

import { makeExecutableSchema } from '@graphql-tools/schema';
import { describe, expect, test } from '@jest/globals';
import { execute, type GraphQLObjectType, getOperationAST, Kind, parse } from 'graphql';
import { carryOut } from '../../../server/direct/carry-out.ts';
import { planOf } from '../../../server/direct/plan.ts';

type Thing = { id: string; name?: string | null; parts?: Thing[] };
const loaf: Thing = { id: 'loaf:1', name: 'Råg' };
const crumb: Thing = { id: 'crumb:1', name: null };
let made = 0;

const schema = makeExecutableSchema({
  typeDefs: `
    enum Size { SMALL LARGE }
    interface Thing { id: ID! name: String }
    type Loaf implements Thing { id: ID! name: String size(of: Size = LARGE): Size! weight(times: Int = 1): Float! parts: [Thing!]! slow: String fails: String broken: String! counted: Int! same: Loaf! }
    type Crumb implements Thing { id: ID! name: String from: Loaf }
    union Found = Loaf | Crumb
    type Query { loaf(id: ID): Loaf things: [Thing]! found: [Found!] lists: [[Int]] none: Loaf text(of: String): String numbers: [Int!] }
  `,
  resolvers: {
    Thing: { __resolveType: ({ id }: Thing) => (id.startsWith('loaf') ? 'Loaf' : 'Crumb') },
    Found: { __resolveType: ({ id }: Thing) => (id.startsWith('loaf') ? 'Loaf' : 'Crumb') },
    Query: {
      loaf: (_: unknown, { id }: { id?: string }) => (id === 'unknown' ? null : loaf),
      things: async () => [loaf, Promise.resolve(crumb), null, loaf],
      found: () => [crumb, loaf],
      lists: () => [[1, null], Promise.resolve([2]), null],
      text: (_: unknown, { of }: { of?: string }) => of ?? 'nothing given',
      numbers: () => [1, Promise.resolve(2), 3],
    },
    Loaf: {
      size: (_: unknown, { of }: { of: string }) => of,
      weight: async (_: unknown, { times }: { times: number }) => 0.5 * times,
      parts: () => Promise.resolve([crumb, loaf]),
      slow: () => new Promise((resolve) => setTimeout(resolve, 5, 'at last')),
      fails: () => Promise.reject(new Error('burnt')),
      broken: () => null,
      counted: () => {
        made += 1;
        return made;
      },
      same: () => loaf,
    },
    Crumb: { from: () => loaf },
  },
});

function asked(text: string, variables: Record<string, unknown>) {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('No operation');
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const root = schema.getQueryType() as GraphQLObjectType;
  return {
    here: async () =>
      carryOut(planOf({ schema, fragments, given: variables }, root, operation.selectionSet), {}, variables),
    there: async () => execute({ schema, document, variableValues: variables }),
  };
}

const RIGHT: [about: string, text: string, variables?: Record<string, unknown>][] = [
  ['names and aliases, in the order they stand', '{ b: loaf { name id } a: loaf { id } }'],
  ['one key selected twice', '{ loaf { parts { id } } loaf { name parts { name } } }'],
  ['lists of what is there, what comes later and nothing', '{ things { id name } lists numbers }'],
  ['an interface by its types', '{ things { __typename id ... on Crumb { from { size } } ... on Loaf { weight } } }'],
  ['a union', '{ found { __typename ... on Thing { id } ... on Crumb { name } } }'],
  [
    'fragments, one of them twice',
    'query { ...A ...A } fragment A on Query { loaf { ...B } } fragment B on Thing { id name }',
  ],
  [
    'arguments as they stand, and by default',
    '{ loaf { small: size(of: SMALL) size weight twice: weight(times: 2) } }',
  ],
  [
    'variables, given',
    'query ($of: Size, $t: Int!) { loaf { size(of: $of) weight(times: $t) } }',
    { of: 'SMALL', t: 4 },
  ],
  ['variables, left out', 'query ($of: String) { text(of: $of) }'],
  ['a variable that is null', 'query ($of: String) { text(of: $of) }', { of: null }],
  [
    'skipped and included',
    'query ($s: Boolean!) { loaf { id @skip(if: $s) name @include(if: $s) ... @include(if: $s) { size } } }',
    { s: true },
  ],
  [
    'the same, the other way',
    'query ($s: Boolean!) { loaf { id @skip(if: $s) name @include(if: $s) ... @include(if: $s) { size } } }',
    { s: false },
  ],
  ['what comes at last keeps its place', '{ loaf { slow id } }'],
  ['nothing where nothing may be', '{ none { id } loaf(id: "unknown") { id } }'],
];

describe('answers as graphql-js does', () => {
  test.each(RIGHT)('%s', async (_, text, variables = {}) => {
    const { here, there } = asked(text, variables);
    const { data, errors } = await there();
    expect(errors).toBeUndefined();
    expect(JSON.stringify(await here())).toBe(JSON.stringify(data));
  });

  test('what an answer repeats is made once', async () => {
    made = 0;
    const { here } = asked(
      '{ loaf { counted same { counted same { counted } } parts { ... on Loaf { counted } } } }',
      {},
    );
    expect(await here()).toEqual({
      loaf: { counted: 1, same: { counted: 2, same: { counted: 3 } }, parts: [{}, { counted: 4 }] },
    });
    made = 0;
    const twice = asked('{ things { ... on Loaf { counted } } }', {});
    expect(await twice.here()).toEqual({ things: [{ counted: 1 }, {}, null, { counted: 1 }] });
  });
});

describe('stops where graphql-js tells of a fault', () => {
  test.each([
    ['a resolver fails', '{ loaf { id fails } }'],
    ['nothing where something must be', '{ loaf { id broken } }'],
    ['one of many fails', '{ things { ... on Loaf { id fails } } }'],
  ])('%s', async (_, text) => {
    const { here, there } = asked(text, {});
    expect((await there()).errors).toHaveLength(text.includes('things') ? 2 : 1);
    await expect(here()).rejects.toThrow();
  });

  test('an alias that would be an object’s prototype', async () => {
    await expect(asked('{ loaf { __proto__: name } }', {}).here()).rejects.toThrow('__proto__');
  });
});
