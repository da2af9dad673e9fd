import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, post, type TinyApp, tinyApp } from '../support/tiny-app.ts';

let tiny: TinyApp;
beforeAll(async () => {
  tiny = await tinyApp();
});
afterAll(() => tiny.app.close());

const get = (search: Record<string, string>, headers: Record<string, string> = { 'apollo-require-preflight': '1' }) =>
  tiny.app.inject({ method: 'GET', url: `/graphql?${new URLSearchParams(search)}`, headers });

describe('what is refused before GraphQL', () => {
  it('a body over the limit: 413 with the limit', async () => {
    const { status, body } = await post(tiny.app, JSON.stringify({ query: `{ day } #${'x'.repeat(1_000_000)}` }));
    expect(status).toBe(413);
    expect(body.errors).toEqual([
      {
        message: "The request's body is larger than 1,000,000 bytes, the most that is allowed.",
        extensions: { code: 'LIMIT_EXCEEDED', limit: { name: 'bodyBytes', max: 1_000_000 } },
      },
    ]);
  });

  it('a compressed body: 415, unopened', async () => {
    const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024));
    expect(await post(tiny.app, bomb, { 'content-encoding': 'gzip' })).toMatchObject({
      status: 415,
      body: { errors: [{ message: 'Send the body as it is: Content-Encoding is not accepted.' }] },
    });
  });

  it.each([
    ['no JSON', '{"query": "{ day }"', {}, 400],
    ['nothing', '', {}, 400],
    ['another type', 'query=1', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['plain text', '{"query":"{ day }"}', { 'content-type': 'text/plain' }, 415],
    ['a form', '{"query":"{ day }"}', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
    ['a type that is none', '{"query":"{ day }"}', { 'content-type': '/;;=' }, 415],
    ['a prototype', '{"query":"{ day }","__proto__":{"a":1}}', {}, 400],
    ['a number', '5', {}, 400],
    ['null', 'null', {}, 400],
    ['a text', '"{ day }"', {}, 400],
    ['an empty object', '{}', {}, 400],
    ['a query that is no text', '{"query": 5}', {}, 400],
    ['variables in text', '{"query": "{ day }", "variables": "{}"}', {}, 400],
    ['variables in a list', '{"query": "{ day }", "variables": []}', {}, 400],
    ['a name that is no text', '{"query": "{ day }", "operationName": 5}', {}, 400],
    [
      'a kept query that is not known',
      '{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "x"}}}',
      {},
      200,
    ],
    ['a host that is none', '{"query": "{ day }"}', { host: 'a b:c' }, 400],
    ['an answer that nobody can give', '{"query": "{ day }"}', { accept: 'image/png' }, 406],
  ])('%s', async (_, payload, headers, expected) => {
    const { status, body } = await post(tiny.app, payload, headers as Record<string, string>);
    expect(status).toBe(expected);
    expect(body.errors?.[0]?.message).not.toMatch(/Something went wrong|Unexpected error/);
  });

  it('a batch: 400 that says one', async () => {
    const { status, body } = await post(tiny.app, JSON.stringify([{ query: '{ day }' }, { query: '{ day }' }]));
    expect(status).toBe(400);
    expect(body.errors?.[0]).toMatchObject({
      message: expect.stringContaining('at most 1'),
      extensions: { code: 'LIMIT_EXCEEDED' },
    });
  });

  it.each(['[', '{', '('])('a query of 2,000 «%s» (trap 2): 400 with the limit', async (bracket) => {
    const { status, body } = await ask(tiny.app, bracket.repeat(2_000));
    expect(status).toBe(400);
    expect(body.errors?.[0]?.message).toBe(
      'The query nests brackets deeper than 100 levels, the most that is allowed.',
    );
  });

  it('the same by GET', async () => {
    const response = await get({ query: '['.repeat(2_000) });
    expect(response.statusCode).toBe(400);
    expect(response.body).toContain('deeper than 100 levels');
  });
});

describe('what Apollo answers, and must not answer as a fault of ours', () => {
  it('a syntax error among too many tokens is 400 (trap 1)', async () => {
    const { status } = await ask(tiny.app, `{ ${'day '.repeat(5_000)} ) ]`);
    expect(status).toBe(400);
  });

  it.each(['subscription { day }', 'subscription S { __typename }'])(
    '%s is 400 although the schema has none (trap 4)',
    async (query) => {
      const { status, body } = await ask(tiny.app, query);
      expect(status).toBe(400);
      expect(body.errors?.[0]?.message).toBe('This API has no subscriptions.');
    },
  );

  it('an unknown operationName is 400 (trap 4)', async () => {
    expect(await ask(tiny.app, 'query A { day } query B { day }', {}, { operationName: 'C' })).toMatchObject({
      status: 400,
      body: {
        errors: [{ message: 'Unknown operation named "C".', extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }],
      },
    });
    expect((await ask(tiny.app, 'query A { day } query B { day }')).status).toBe(400);
    expect((await ask(tiny.app, 'fragment F on Thing { id }')).status).toBe(400);
  });

  it('GET answers a query, not a mutation, and not a browser’s form', async () => {
    expect((await get({ query: '{ thing { name } }' })).json()).toMatchObject({ data: { thing: { name: 'One' } } });
    expect(
      (await get({ query: 'query Q($t: String) { echo(text: $t) }', variables: '{"t":"å"}' })).json(),
    ).toMatchObject({ data: { echo: 'å' } });
    expect((await get({ query: 'mutation { change }' })).statusCode).toBe(405);
    expect((await get({ query: '{ day }', variables: '{' })).statusCode).toBe(400);
    const forged = await get({ query: '{ day }' }, {});
    expect(forged.statusCode).toBe(400);
    expect(forged.body).toContain('CSRF');
  });

  it('a browser that opens /graphql comes to the workbench', async () => {
    const response = await tiny.app.inject({ url: '/graphql', headers: { accept: 'text/html,application/xhtml+xml' } });
    expect(response.statusCode).toBe(302);
    expect(response.headers.location).toBe('/graphiql');
  });

  it.each(['PUT', 'DELETE', 'PATCH'] as const)('%s is 405 and names the methods', async (method) => {
    const response = await tiny.app.inject({
      method,
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: '{"query":"{ day }"}',
    });
    expect(response.statusCode).toBe(405);
    expect(response.headers.allow).toBe('GET, POST');
  });
});

describe('addresses', () => {
  it('/ leads to the workbench', async () => {
    expect((await tiny.app.inject('/')).headers.location).toBe('/graphiql');
  });

  it.each([
    '/nothing',
    '/%zz',
    '/graphql/x',
    '/health',
    '/graphiql/../../package.json',
    '/graphiql/%2e%2e/%2e%2e/package.json',
  ])('%s is not found', async (url) => {
    const response = await tiny.app.inject(url);
    expect(response.statusCode).toBeGreaterThanOrEqual(400);
    expect(response.statusCode).toBeLessThan(500);
    expect(response.json()).toMatchObject({ errors: [{ message: expect.any(String) }] });
  });
});

describe('the log', () => {
  it('has one line for an answer: the operation’s name and the path, never a value', async () => {
    const own = await tinyApp();
    await ask(own.app, 'query Named($text: String) { echo(text: $text) }', { text: 'hemligt' });
    await own.app.inject({
      url: '/graphql?query=%7Bday%7D&variables=%7B%22a%22%3A%22hemligt%22%7D',
      headers: { 'apollo-require-preflight': '1' },
    });
    await ask(own.app, '{ boom }', { text: 'hemligt' });
    const lines = own
      .log()
      .split('\n')
      .filter((line) => line.includes('"answered"'))
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      {
        method: 'POST',
        path: '/graphql',
        status: 200,
        operation: 'Named',
        requestId: expect.any(String),
        ms: expect.any(Number),
      },
      { method: 'GET', path: '/graphql', status: 200 },
      { method: 'POST', path: '/graphql', status: 200, errors: ['INTERNAL_SERVER_ERROR'] },
    ]);
    expect(own.log()).not.toContain('hemligt');
    await own.app.close();
  });

  it('takes no forged id', async () => {
    const response = await tiny.app.inject({ url: '/health/live', headers: { 'x-request-id': 'a b"}{' } });
    expect(response.headers['x-request-id']).toMatch(/^[\w-]{36}$/);
  });
});
