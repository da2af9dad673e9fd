// Every list of the API, walked page by page in every order: each edge once, forward as backward, and also while others write.

import { makeExecutableSchema } from '@graphql-tools/schema';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type GraphQLField, getNamedType, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { loadTypeDefs } from '../../schema/load.ts';
import { recordMinutes } from '../../services/record.ts';
import { makeMinutes, makeRegion } from '../support/make.ts';
import { emptiedGraph, RECORDER, recordRegion } from '../support/region.ts';
import { testServer } from '../support/server.ts';

const graph = await emptiedGraph();
const api = await testServer();
const region = makeRegion({ municipalities: 13, networks: 9, people: 40, projects: 35, meetings: 14 });
beforeAll(() => recordRegion(graph, region), 120_000);

type List = { field: string; arguments: string[]; order: string | null; backward: boolean; parent: string | null };
const schema = makeExecutableSchema({ typeDefs: loadTypeDefs() });

/** One list for each of a field's orders; null is the order it has of itself. */
function listsOf(field: GraphQLField<unknown, unknown>, parent: string | null): List[] {
  const type = getNamedType(field.type);
  if (!isObjectType(type) || !type.getFields()['pageInfo'] || field.name === 'search') return [];
  const order = field.args.find(({ name }) => name === 'orderBy');
  const input = order && getNamedType(order.type);
  const fields = isInputObjectType(input) ? getNamedType(input.getFields()['field']?.type) : undefined;
  const orders = isEnumType(fields)
    ? fields
        .getValues()
        .flatMap(({ name }) => [`{field: ${name}, direction: ASC}`, `{field: ${name}, direction: DESC}`])
    : [];
  const backward = field.args.some(({ name }) => name === 'last');
  return [null, ...orders].map((one) => ({ field: field.name, arguments: [], order: one, backward, parent }));
}

/** A busy example of each type, whose own lists are walked too. */
const PARENTS = [
  'municipality:9001',
  'person:prov-1',
  'body:testgruppen',
  'network:prov-1',
  'project:prov-1',
  'matter:prov-1',
  'document:prov-1',
  'organization:prov-1',
  'agreement:prov-1',
];
const typeOf = (id: string) => `${id.slice(0, 1).toUpperCase()}${id.slice(1, id.indexOf(':'))}`;
const lists = [
  ...Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => listsOf(field, null)),
  ...PARENTS.flatMap((parent) => {
    const type = schema.getType(typeOf(parent));
    if (!isObjectType(type)) throw new Error(`${parent} has no type`);
    return Object.values(type.getFields()).flatMap((field) => listsOf(field, parent));
  }),
].map((list) => [`${list.parent ?? ''} ${list.field} ${list.order ?? ''}`, list] as const);

type Page = {
  totalCount: number;
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
};

async function page(list: List, args: string): Promise<Page> {
  const given = [list.order ? `orderBy: ${list.order}` : '', args].filter(Boolean).join(', ');
  const field = `${list.field}(${given}) { totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
  if (!list.parent) return (await api.data<Record<string, Page>>(`{ ${field} }`))[list.field] as Page;
  const answer = await api.data<{ node: Record<string, Page> }>(
    `{ node(id: "${list.parent}") { ... on ${typeOf(list.parent)} { ${field} } } }`,
  );
  return answer.node[list.field] as Page;
}

async function walk(
  list: List,
  size: number,
  way: 'forward' | 'backward',
  between?: () => Promise<void>,
): Promise<{ keys: string[]; total: number }> {
  const keys: string[] = [];
  let cursor: string | null = null;
  for (;;) {
    const [count, from] = way === 'forward' ? ['first', 'after'] : ['last', 'before'];
    const at: Page = await page(list, `${count}: ${size}${cursor ? `, ${from}: "${cursor}"` : ''}`);
    const found = at.edges.map((edge) => edge.cursor);
    if (way === 'forward') keys.push(...found);
    else keys.unshift(...found);
    const more = way === 'forward' ? at.pageInfo.hasNextPage : at.pageInfo.hasPreviousPage;
    if (!more) return { keys, total: at.totalCount };
    expect(found.length).toBe(size);
    cursor = way === 'forward' ? at.pageInfo.endCursor : at.pageInfo.startCursor;
    await between?.();
  }
}

describe('a walk meets each edge once', () => {
  test('there are lists to walk, and they are not empty', () => {
    expect(lists.length).toBeGreaterThan(40);
  });

  test.each(lists)('%s', async (_, list) => {
    const whole = await walk(list, 100, 'forward');
    expect(new Set(whole.keys).size).toBe(whole.keys.length);
    expect(whole.keys).toHaveLength(whole.total);
    // The graph is small and the sizes few: three are drawn for each list.
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 20 }), async (size) => {
        const atLeast = Math.max(size, Math.ceil(whole.total / 12));
        expect((await walk(list, Math.min(100, atLeast), 'forward')).keys).toEqual(whole.keys);
        if (list.backward) expect((await walk(list, Math.min(100, atLeast), 'backward')).keys).toEqual(whole.keys);
      }),
      { numRuns: 3, seed: 7 },
    );
  });
});

describe('while others write', () => {
  test.each(['meetings', 'decisions', 'agendaItems', 'assignments', 'projects', 'people', 'documents'])(
    '%s',
    async (field) => {
      const list: List = { field, arguments: [], order: null, backward: false, parent: null };
      const before = (await walk(list, 100, 'forward')).keys;
      let written = 0;
      const { keys } = await walk(list, Math.max(2, Math.ceil(before.length / 8)), 'forward', async () => {
        if (written < 4)
          await recordMinutes(graph, makeMinutes(region.register, 1000 + field.length * 10 + written, 3), RECORDER);
        written += 1;
      });
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.filter((key) => before.includes(key))).toEqual(before);
    },
  );
});
