// Long lists, from a schema of a few fields: pages behind pages, and never more in memory than a page.

import { makeExecutableSchema } from '@graphql-tools/schema';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { catalogueOf } from '../../exports/catalogue.ts';
import { compile } from '../../exports/compile.ts';
import { csvOf } from '../../exports/csv.ts';
import type { List } from '../../exports/list.ts';
import { openTable } from '../../exports/open.ts';
import type { Cell, Table } from '../../exports/table.ts';

const typeDefs = /* GraphQL */ `
  interface Node { id: ID! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Box implements Node { id: ID! things(first: Int, after: String, small: Boolean): ThingConnection! }
  type BoxConnection { totalCount: Int! pageInfo: PageInfo! nodes: [Box!]! }
  type Thing implements Node { id: ID! tags: [String]! box: Box score: Float }
  type ThingEdge { node: Thing! weight: Float! }
  type ThingConnection { totalCount: Int! pageInfo: PageInfo! nodes: [Thing!]! edges: [ThingEdge!]! }
  type Board { boxes: [Box!]! }
  type Shelf { name: String! boards: [Board!]! }
  type Query { shelves: [Shelf!]! boxes(first: Int, after: String): BoxConnection! things(first: Int, after: String): ThingConnection! node(id: ID!): Node }
`;
const BOXES = 30;
let asked: string[] = [];
let contexts = new Set<unknown>();

/** A page of numbers from 0 on, made of `make`. */
function page<T>(all: number, { first = 25, after }: { first?: number; after?: string }, make: (n: number) => T) {
  const from = after === undefined || after === null ? 0 : Number(after) + 1;
  const nodes = Array.from({ length: Math.max(0, Math.min(first, all - from)) }, (_, at) => make(from + at));
  const last = from + nodes.length - 1;
  return {
    totalCount: all,
    nodes,
    edges: nodes.map((node) => ({ node, weight: 0.5 })),
    pageInfo: { hasNextPage: last < all - 1, endCursor: String(last) },
  };
}
type Paging = { first?: number; after?: string };
const thing = (id: string) => ({ id, tags: ['a', null, 'b'], box: null, score: null, __typename: 'Thing' });
// Box 7 has more things than a page, box 8 none.
const box = (n: number) => ({ id: `box:${n}`, __typename: 'Box' });
const sizeOf = (id: string) => (id === 'box:7' ? 250 : id === 'box:8' ? 0 : 2);
const schema = makeExecutableSchema({
  typeDefs,
  resolvers: {
    Query: {
      boxes: (_: unknown, paging: Paging) => page(BOXES, paging, box),
      things: (_: unknown, paging: Paging, context: unknown) => {
        contexts.add(context);
        asked.push(`things after ${paging.after}`);
        return page(1_000, paging, (n) => thing(`thing:${n}`));
      },
      shelves: () => [
        { name: 'a', boards: [{ boxes: [box(7), box(8)] }, { boxes: [] }, { boxes: [box(9)] }] },
        { name: 'b', boards: [] },
        { name: 'c', boards: [{ boxes: [box(10)] }] },
      ],
      node: (_: unknown, { id }: { id: string }) => ({ id, __typename: 'Box' }),
    },
    Box: {
      things: ({ id }: { id: string }, { small, ...paging }: Paging & { small?: boolean }) =>
        page(small ? 1 : sizeOf(id), paging, (n) => thing(`${id}:${n}`)),
    },
  },
});

const THINGS: List = {
  name: 'things',
  title: 'Saker',
  roots: ['things'],
  columns: [
    ['id', 'Id'],
    ['tags', 'Märken'],
    ['box.id', 'Lådans id'],
    ['score', 'Poäng'],
  ],
};
const IN_BOXES: List = {
  ...THINGS,
  name: 'inBoxes',
  roots: ['boxes'],
  under: 'things',
  rows: 'edges',
  of: [['id', 'Lådans id', 'boxId']],
  columns: [
    ['node.id', 'Id', 'id'],
    ['weight', 'Vikt'],
  ],
};
const api = { schema, contextFor: (asOf: string | null) => ({ asOf }) };
const open = (list: List, variables = {}) => openTable(api, compile(schema, list), { variables, asOf: null });
async function all({ rows }: Table): Promise<(readonly Cell[])[]> {
  const found: (readonly Cell[])[] = [];
  for await (const row of rows) found.push(row);
  return found;
}
beforeEach(() => {
  asked = [];
  contexts = new Set();
});

it('walks a list to its end, each row once, in order', async () => {
  const table = await open(THINGS);
  const rows = await all(table);
  expect(table.total).toBe(1_000);
  expect(rows.map(([id]) => id)).toEqual(Array.from({ length: 1_000 }, (_, n) => `thing:${n}`));
});

it('asks for a page only when the one before it has been read, with a context of its own', async () => {
  const pieces = csvOf(await open(THINGS));
  await pieces.next();
  expect((await pieces.next()).value).toMatch(/^thing:0,/);
  expect(asked).toEqual(['things after null']);
  for await (const _ of pieces) if (asked.length > 3) break;
  expect(asked.length).toBeLessThan(6);
  expect(contexts.size).toBe(asked.length);
});

it('joins the values of a list in one cell, and has nothing where there is nothing', async () => {
  const [first] = await all(await open(THINGS));
  expect(first).toEqual(['thing:0', 'a; b', null, null]);
});

describe('rows that hang on things', () => {
  const expected = Array.from({ length: BOXES }, (_, n) => sizeOf(`box:${n}`)).reduce<number>(
    (sum, size) => sum + size,
    0,
  );

  it('are all there, also those beyond the first page under one thing', async () => {
    const rows = await all(await open(IN_BOXES));
    expect(rows).toHaveLength(expected);
    expect(new Set(rows.map(([, id]) => id)).size).toBe(expected);
    expect(rows.filter(([boxId]) => boxId === 'box:7')).toHaveLength(250);
    expect(rows[0]).toEqual(['box:0', 'box:0:0', 0.5]);
  });

  it('are all there when they lie several lists deep, with what is told of the nearest thing', async () => {
    const rows = await all(await open({ ...IN_BOXES, roots: ['shelves'], under: 'boards.boxes.things' }));
    const perBox = (id: string) => Array.from({ length: sizeOf(id) }, (_, n) => [id, `${id}:${n}`, 0.5]);
    expect(rows).toEqual(['box:7', 'box:9', 'box:10'].flatMap(perBox));
  });

  it('take the arguments of the field that they stand in', async () => {
    expect(await all(await open(IN_BOXES, { under_small: true }))).toHaveLength(BOXES);
  });

  it('come once when several things lead to them', async () => {
    const twice: List = { ...THINGS, name: 'twice', roots: ['things', 'things'], once: true };
    expect(await all(await open(twice))).toHaveLength(1_000);
  });
});

it.each([
  ['a field that is not there', { ...THINGS, columns: [['colour', 'Färg']] }, /Thing has no field «colour»/],
  ['a way that is not there', { ...IN_BOXES, under: 'shelves.things' }, /Box has no field «shelves»/],
  ['a root that is not there', { ...THINGS, roots: ['nothing'] }, /Query has no field «nothing»/],
] as [string, List, RegExp][])('tells of a declaration with %s', (_, list, says) => {
  expect(() => compile(schema, list)).toThrow(says);
});

it('is not made for a schema that its lists do not fit', () => {
  expect(() => catalogueOf(schema)).toThrow(/Query has no field/);
});
