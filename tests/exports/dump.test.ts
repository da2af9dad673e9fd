// The zip of everything, on a schema of one list: read as it goes, and honest about writes meanwhile.
import { buffer } from 'node:stream/consumers';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { expect, it } from '@jest/globals';
import JSZip from 'jszip';
import type { Catalogue } from '../../exports/catalogue.ts';
import { compile } from '../../exports/compile.ts';
import { dumpOf } from '../../exports/dump.ts';

const PAGES = 400;
let asked = 0;
const schema = makeExecutableSchema({
  typeDefs: /* GraphQL */ `
    type PageInfo { hasNextPage: Boolean! endCursor: String }
    type Thing { id: ID! text: String! }
    type ThingConnection { totalCount: Int! pageInfo: PageInfo! nodes: [Thing!]! }
    type Query { things(first: Int, after: String): ThingConnection! }
  `,
  resolvers: {
    Query: {
      things: (_: unknown, { after }: { after?: string }) => {
        asked += 1;
        const page = after === undefined || after === null ? 0 : Number(after) + 1;
        // Hard to pack, so that what is packed has to wait for whoever reads.
        const nodes = Array.from({ length: 100 }, (_, at) => ({
          id: `${page}:${at}`,
          text: String(Math.random()).repeat(9),
        }));
        return { totalCount: PAGES * 100, nodes, pageInfo: { hasNextPage: page < PAGES - 1, endCursor: String(page) } };
      },
    },
  },
});
const things = compile(schema, {
  name: 'things',
  title: 'Saker',
  roots: ['things'],
  columns: [
    ['id', 'Id'],
    ['text', 'Text'],
  ],
});
const catalogue: Catalogue = {
  lists: [things],
  all: [],
  find: () => undefined,
  wanted: () => ({ variables: {}, asOf: null, dialect: 'rfc4180' }),
  schemaText: () => 'type Query',
};
const dump = (version: () => Promise<number>) => {
  asked = 0;
  const parts = { api: { schema, contextFor: () => ({}) }, catalogue, version, now: '2026-11-21T12:00:00Z' };
  return dumpOf({ ...parts, home: 'https://example.se' }, {});
};
const about = async (zip: Buffer) =>
  JSON.parse((await (await JSZip.loadAsync(zip)).file('datapackage.json')?.async('string')) ?? '');

it('says that somebody wrote while it was made', async () => {
  let writes = 7;
  const { graphVersion, resources } = await about(await buffer(await dump(async () => writes++)));
  expect(graphVersion).toEqual({ before: 7, after: 8, same: false });
  expect(resources[0].rows).toBe(PAGES * 100);
});

it('reads no further than its reader: what nobody has taken is not fetched', async () => {
  const zip = await dump(async () => 1);
  await new Promise((resolve) => zip.once('readable', resolve));
  // It goes on until what lies ready for the reader is full, however long a busy machine takes for that; then it stands still.
  for (let before = -1; before !== asked; ) {
    before = asked;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  expect(asked).toBeLessThan(PAGES / 2);
  expect((await about(await buffer(zip))).resources[0].rows).toBe(PAGES * 100);
}, 30_000);
