import { makeExecutableSchema } from '@graphql-tools/schema';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Kind, parse } from 'graphql';
import { loadTypeDefs } from '../../schema/load.ts';
import { priceOf } from '../../server/price.ts';
import { ask, type TinyApp, tinyApp } from '../support/tiny-app.ts';

const api = makeExecutableSchema({ typeDefs: loadTypeDefs() });
let tiny: TinyApp;
beforeAll(async () => {
  tiny = await tinyApp();
});
afterAll(() => tiny.app.close());

async function price(query: string, variables?: Record<string, unknown>): Promise<unknown> {
  const { body } = await ask(tiny.app, query, variables);
  return body.extensions?.cost ?? body.errors?.[0]?.message;
}
const costs = (count: number): unknown => ({ price: count, limit: 100_000 });

describe('the price of a query', () => {
  it.each([
    ['no objects, no price', '{ day }', 0],
    ['one object', '{ thing { id part { id } } }', 2],
    ['a list is taken to hold five', '{ thing { parts { id } } }', 6],
    ['a list of ids holds as many as are asked for', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    ['a page holds 25 when nothing is said', '{ things { nodes { id } } }', 25],
    ['edges and their node are one object', '{ things(first: 10) { edges { node { id } } totalCount } }', 10],
    ['the last ones are priced as the first', '{ things(last: 7) { nodes { id } } }', 7],
    [
      'page size times page size',
      '{ things(first: 10) { nodes { things(first: 20) { nodes { id } } } } }',
      10 + 10 * 20,
    ],
    [
      'through fragments',
      '{ things(first: 10) { ...Page } } fragment Page on ThingConnection { nodes { ... on Thing { part { id } } } }',
      20,
    ],
    ['only the total', '{ things(first: 100) { totalCount } }', 0],
    ['the schema', '{ __schema { types { name } } __type(name: "Thing") { name } }', 10_500],
  ])('%s', async (_, query, expected) => {
    expect(await price(query)).toEqual(costs(expected));
  });

  it.each([
    [
      'a neighbourhood is as many nodes and relations as its limit',
      '{ neighbourhood(of: "a", limit: 300) { nodes { id } relations { id source { id } } } }',
      1 + 300 + 300 * 2,
    ],
    ['a neighbourhood without a limit has the default one', '{ neighbourhood(of: "a") { nodes { id } } }', 1 + 200],
    [
      'a neighbourhood over the largest is priced as the largest',
      '{ neighbourhood(of: "a", limit: 100000) { nodes { id } } }',
      1 + 1000,
    ],
    [
      'a matrix has its municipalities, and its ties page by page',
      '{ collaboration { municipalities { name } weights ties(first: 10) { nodes { a { name } } } } }',
      1 + 50 + 10 * 2,
    ],
    [
      'a comparison over time has periods with ties',
      '{ collaborationOverTime { ties started { a { name } } } }',
      25 * (1 + 25 * 2),
    ],
  ])('%s', (_, query, expected) => {
    const document = parse(query);
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('No question');
    expect(priceOf({ schema: api, document, operation, variables: {} })).toBe(expected);
  });

  it('reads page sizes from variables and their defaults', async () => {
    const query =
      'query Q($n: Int = 4, $m: Int) { things(first: $n) { nodes { things(first: $m) { nodes { id } } } } }';
    expect(await price(query)).toEqual(costs(4 + 4 * 25));
    expect(await price(query, { n: 2, m: 3 })).toEqual(costs(2 + 2 * 3));
  });

  it('is refused over the limit, with both numbers, before anything is executed', async () => {
    const level = 'things(first: 100) { nodes { ';
    const { status, body } = await ask(tiny.app, `{ boom ${level.repeat(3)} id ${'} } '.repeat(3)} }`);
    expect(status).toBe(400);
    expect(body).toEqual({
      extensions: { cost: { price: 1_010_100, limit: 100_000 } },
      errors: [
        {
          message:
            'The answer could hold 1,010,100 objects; at most 100,000 are allowed. Ask for smaller pages (first) or fewer levels.',
          extensions: { code: 'LIMIT_EXCEEDED', limit: { name: 'price', max: 100_000, asked: 1_010_100 } },
        },
      ],
    });
    expect(tiny.log()).not.toContain('unexpected error');
  });

  it('prices a page that is too large as the largest, so that the resolver can say which sizes there are (trap 7)', async () => {
    expect(await price('{ things(first: 1000000) { nodes { id } } }')).toEqual(costs(100));
    expect(await price('{ things(first: -5) { nodes { id } } }')).toEqual(costs(1));
  });

  it('counts ten whole introspections and no more', async () => {
    const copies = (count: number): string =>
      `{ ${Array.from({ length: count }, (_, i) => `s${i}: __schema { types { name } }`).join(' ')} }`;
    expect((await ask(tiny.app, copies(10))).status).toBe(200);
    expect((await ask(tiny.app, copies(11))).body.errors?.[0]?.message).toContain('110,000 objects');
  });
});
