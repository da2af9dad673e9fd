import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { badInput, CODES } from '../../server/errors.ts';
import { ask, SECRET, type TinyApp, tinyApp } from '../support/tiny-app.ts';

let tiny: TinyApp;
beforeAll(async () => {
  tiny = await tinyApp();
});
afterAll(() => tiny.app.close());

describe('badInput', () => {
  it('names the argument by its path', () => {
    expect(badInput('code: expected four digits.', ['filter', 'code']).extensions).toEqual({
      code: 'BAD_USER_INPUT',
      argument: 'filter.code',
    });
  });

  it('names no argument when none is given', () => {
    expect(badInput('Give exactly one of id, code and name.').extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  it('leaves the rest of the answer standing', async () => {
    const { status, body } = await ask(tiny.app, '{ wrong thing { name } }');
    expect(status).toBe(200);
    expect(body.data).toEqual({ wrong: null, thing: { name: 'One' } });
    expect(body.errors).toMatchObject([
      {
        message: 'code: expected four digits, got «12».',
        path: ['wrong'],
        extensions: { code: 'BAD_USER_INPUT', argument: 'filter.code' },
      },
    ]);
  });
});

describe('an error that nobody foresaw', () => {
  it('is one sentence with an id, and stands whole in the log under that id', async () => {
    const { text, body } = await ask(tiny.app, '{ boom }');
    const message = body.errors?.[0]?.message ?? '';
    expect(message).toMatch(/^Something went wrong here and has been logged\. Report it with the id [\w-]{36}\.$/);
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
    expect(text).not.toMatch(/MATCH|bolt|\bat /);
    const id = message.slice(-37, -1);
    const line = tiny
      .log()
      .split('\n')
      .find((each) => each.includes(`"errorId":"${id}"`));
    expect(line).toContain(SECRET);
    expect(line).toContain('stack');
  });

  it('has the id of the request, which is also in a header', async () => {
    const response = await tiny.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'x-request-id': 'from-the-proxy-17' },
      payload: { query: '{ boom }' },
    });
    expect(response.headers['x-request-id']).toBe('from-the-proxy-17');
    expect(response.body).toContain('from-the-proxy-17');
  });

  it('may be graphql-js’s own, about a field that must not be null', async () => {
    const { body } = await ask(tiny.app, '{ mustBe }');
    expect(body.data).toBeNull();
    expect(body.errors?.[0]?.message).toMatch(/^Something went wrong here/);
  });
});

describe('the database', () => {
  it.each([
    ['gone', 'SERVICE_UNAVAILABLE', 'The database does not answer just now. Try again in a few seconds.'],
    ['slow', 'TIMEOUT', 'The question took too long and was stopped. Ask for fewer things or smaller pages.'],
  ])('when %s is %s in a clear sentence', async (field, code, message) => {
    const { text, body } = await ask(tiny.app, `{ ${field} }`);
    expect(body.errors).toMatchObject([{ message, extensions: { code } }]);
    expect(text).not.toMatch(/MATCH|bolt/);
    expect(tiny.log()).toContain(SECRET);
  });
});

describe('what the caller got wrong', () => {
  it.each([
    ['a syntax error', '{ thing { ', undefined, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ nothing }', undefined, 'GRAPHQL_VALIDATION_FAILED'],
    ['a variable of the wrong type', 'query Q($n: Int!) { wait(ms: $n) }', { n: 'x' }, 'BAD_USER_INPUT'],
    ['a variable that is missing', 'query Q($n: Int!) { wait(ms: $n) }', {}, 'BAD_USER_INPUT'],
    [
      'more wrong values than are counted',
      'query Q($l: [Int!]) { things { nodes { id } } echo(list: $l) }',
      undefined,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['an operation that is not there', 'query A { day }', { operationName: 'B' }, undefined],
    ['no query', '', undefined, 'BAD_REQUEST'],
  ])('%s is told in full, as 400', async (name, query, variables, code) => {
    const more = name.startsWith('an operation') ? { operationName: 'B' } : {};
    const { status, body } = await ask(tiny.app, query, variables, more);
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions.code).toBe(code ?? 'OPERATION_RESOLUTION_FAILURE');
    expect(body.errors?.[0]?.message).not.toMatch(/Something went wrong/);
    expect(CODES).toContain(body.errors?.[0]?.extensions.code);
  });

  it('may be found at execution only: null where a default stands', async () => {
    const { body } = await ask(tiny.app, 'query Q($n: Int) { echo(number: $n) }', { n: null });
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('may be wrong in more places than graphql-js cares to count', async () => {
    const { status, body } = await ask(tiny.app, 'query Q($l: [String]) { echo(list: $l) }', {
      l: Array.from({ length: 200 }, () => ({})),
    });
    expect(status).toBe(400);
    expect(new Set(body.errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['BAD_USER_INPUT']));
  });

  it('is quoted, but not without end', async () => {
    const { text } = await ask(tiny.app, 'query Q($n: Int!) { wait(ms: $n) }', { n: 'x'.repeat(9_000) });
    expect(text.length).toBeLessThan(1_500);
  });
});
