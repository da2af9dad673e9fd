// Kept answers: the same question is answered with the same bytes while the graph is as it was, and what Apollo refuses stays refused.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { versionChecks } from '../../graph/version.ts';
import { type Answers, answersOver } from '../../server/answers.ts';
import { type TinyApp, tinyApp } from '../support/tiny-app.ts';

let stamp = '1';
let view = '2026-11-21';
let gone = false;
let answers: Answers;
let tiny: TinyApp;
beforeAll(async () => {
  const read = async () => {
    if (gone) throw new Error('the database is gone');
    return stamp;
  };
  const versions = versionChecks(read, { maxAgeMs: 0, turned: (found) => answers.turnTo(found) });
  answers = answersOver({ versions, viewOf: () => view, edition: () => '1', bytes: 1_000_000 });
  tiny = await tinyApp({}, async () => null, answers);
});
afterAll(() => tiny.app.close());
/** Each test begins on a graph that has just changed, and that is known. */
beforeEach(async () => {
  gone = false;
  view = '2026-11-21';
  stamp = `${Number(stamp) + 1}`;
  await post({ query: '{ __typename }' });
  await post({ query: '{ __typename }' });
});

type Sent = { query: string; operationName?: string | null; variables?: Record<string, unknown> | null };
const post = (payload: Sent, headers: Record<string, string> = {}) =>
  tiny.app.inject({ method: 'POST', url: '/graphql', payload, headers });
const get = (search: Record<string, string>, headers: Record<string, string> = { 'apollo-require-preflight': '1' }) =>
  tiny.app.inject({ method: 'GET', url: `/graphql?${new URLSearchParams(search)}`, headers });

/** How many of the requests were answered with what was kept. */
async function hits(work: () => Promise<unknown>): Promise<number> {
  const before = answers.counts.hits;
  await work();
  return answers.counts.hits - before;
}
const ECHO: Sent = { query: 'query Echo($text: String) { echo(text: $text) }', variables: { text: 'å' } };

describe('a question asked again', () => {
  it('gets the same bytes and the same headers, and an id of its own', async () => {
    const first = await post(ECHO);
    const second = await post(ECHO);
    expect(await hits(() => post(ECHO))).toBe(1);
    expect(second.body).toBe(first.body);
    expect(JSON.parse(second.body)).toMatchObject({ data: { echo: 'å' }, extensions: { cost: { limit: 100_000 } } });
    const told = ({ headers: { 'x-request-id': _, date: __, ...headers } }: typeof first) => headers;
    expect(told(second)).toEqual(told(first));
    expect(second.headers['x-request-id']).not.toBe(first.headers['x-request-id']);
  });

  it('is answered anew once the graph has changed', async () => {
    await post(ECHO);
    expect(await hits(() => post(ECHO))).toBe(1);
    stamp = `${Number(stamp) + 1}`;
    expect(await hits(() => post(ECHO))).toBe(0);
  });

  it('is answered anew on another day, or for who sees other documents', async () => {
    await post(ECHO);
    view = '2026-11-22';
    expect(await hits(() => post(ECHO))).toBe(0);
  });

  it('is the same with its variables in another order, and another with another value', async () => {
    const query = 'query Q($text: String, $list: [String]) { echo(text: $text, list: $list) }';
    await post({ query, variables: { text: 'a', list: ['b'] } });
    expect(await hits(() => post({ query, variables: { list: ['b'], text: 'a' } }))).toBe(1);
    expect(await hits(() => post({ query, variables: { list: ['a'], text: 'b' } }))).toBe(0);
  });

  it('is another when another of its operations is asked for', async () => {
    const query = 'query A { day } query B { echo }';
    expect((await post({ query, operationName: 'A' })).json().data).toEqual({ day: null });
    expect((await post({ query, operationName: 'B' })).json().data).toEqual({ echo: 'nothing' });
    expect((await post({ query, operationName: 'A' })).json().data).toEqual({ day: null });
  });

  it('says its operation in the log when it is answered from what was kept', async () => {
    await post(ECHO);
    await post(ECHO, { 'x-request-id': 'kept-answer-1' });
    const line = tiny
      .log()
      .split('\n')
      .find((one) => one.includes('"requestId":"kept-answer-1"'));
    expect(JSON.parse(line ?? '{}')).toMatchObject({ operation: 'Echo', status: 200, msg: 'answered' });
  });

  it('is answered as of the day it names', async () => {
    const query = (day: string) => `query @asOf(date: "${day}") { day }`;
    for (const day of ['2020-01-01', '2021-01-01', '2020-01-01'])
      expect((await post({ query: query(day) })).json().data).toEqual({ day });
  });
});

describe('what is not kept', () => {
  it.each([
    ['an answer with errors', '{ thing { name } wrong }'],
    ['one of a database that is gone', '{ gone }'],
    ['a query that is none', '{ thing { nothing } }'],
    ['a mutation', 'mutation { change }'],
  ])('%s', async (_, query) => {
    await post({ query });
    expect(await hits(() => post({ query }))).toBe(0);
    expect(answers.counts.entries).toBe(1);
  });

  it('what is asked for with Cache-Control: no-store, which is not answered with what was kept either', async () => {
    expect(await hits(() => post(ECHO, { 'cache-control': 'no-store' }))).toBe(0);
    expect(answers.counts.entries).toBe(1);
    await post(ECHO);
    expect(await hits(() => post(ECHO, { 'cache-control': 'max-age=0, no-store' }))).toBe(0);
    expect(await hits(() => post(ECHO, { 'cache-control': 'no-cache' }))).toBe(1);
  });

  it('variables that nest very deep, which are still answered', async () => {
    let filter: Record<string, unknown> = { text: 'x' };
    for (let level = 0; level < 40; level += 1) filter = { and: [filter] };
    const asked = { query: 'query Q($filter: Filter) { echo(filter: $filter) }', variables: { filter } };
    const first = await post(asked);
    expect(await hits(() => post(asked))).toBe(0);
    expect((await post(asked)).body).toBe(first.body);
  });
});

describe('what is refused stays refused, whatever was kept', () => {
  it('an answer in a form that nobody can give, a form’s GET, a body in a list, another type', async () => {
    await post(ECHO);
    await get({ query: '{ day }' });
    expect((await post(ECHO, { accept: 'image/png' })).statusCode).toBe(406);
    expect((await get({ query: '{ day }' }, {})).statusCode).toBe(400);
    expect((await get({ query: '{ day }', variables: '{' })).statusCode).toBe(400);
    const list = await tiny.app.inject({ method: 'POST', url: '/graphql', payload: [ECHO] });
    expect(list.statusCode).toBe(400);
    expect((await post(ECHO, { 'content-type': 'text/plain' })).statusCode).toBe(415);
  });

  it('a database that is gone: the answer is made, and says so where it matters', async () => {
    await post(ECHO);
    gone = true;
    expect((await post(ECHO)).json().data).toEqual({ echo: 'å' });
    expect((await post({ query: '{ gone }' })).json().errors[0].extensions.code).toBe('SERVICE_UNAVAILABLE');
  });
});

describe('a GET', () => {
  const SEARCH = { query: '{ thing { name } }' };

  it('may be kept by everybody who asks again before each use', async () => {
    const { headers } = await get(SEARCH);
    expect(headers).toMatchObject({ 'cache-control': 'public, no-cache', vary: 'accept' });
    expect(headers.etag).toMatch(new RegExp(`^"${stamp}-[\\w-]{22}"$`));
  });

  it('is 304 without a body for who has the answer, until the graph changes', async () => {
    const first = await get(SEARCH);
    const having = { 'apollo-require-preflight': '1', 'if-none-match': `"other", W/${first.headers.etag}` };
    const again = await get(SEARCH, having);
    expect({ status: again.statusCode, body: again.body }).toEqual({ status: 304, body: '' });
    expect(again.headers).toMatchObject({
      etag: first.headers.etag,
      'cache-control': 'public, no-cache',
      vary: 'accept',
    });
    stamp = `${Number(stamp) + 1}`;
    const after = await get(SEARCH, having);
    expect(after.statusCode).toBe(200);
    expect(after.body).toBe(first.body);
    expect(after.headers.etag).not.toBe(first.headers.etag);
  });

  it('has another ETag for another question, other variables, another day', async () => {
    const query = 'query Q($text: String) { echo(text: $text) }';
    const etags = [
      await get(SEARCH),
      await get({ query, variables: '{"text":"a"}' }),
      await get({ query, variables: '{"text":"b"}' }),
    ].map(({ headers }) => headers.etag);
    view = '2026-11-22';
    etags.push((await get(SEARCH)).headers.etag);
    expect(new Set(etags).size).toBe(4);
  });

  it('has none when it is answered with errors, and by POST', async () => {
    for (const answer of [await get({ query: '{ wrong }' }), await post(ECHO)])
      expect([answer.headers.etag, answer.headers['cache-control']]).toEqual([undefined, 'no-store']);
  });

  it('needs no other header from our own pages and the address bar, and does from elsewhere', async () => {
    const from = async (site: string) => (await get(SEARCH, { 'sec-fetch-site': site })).statusCode;
    expect(await Promise.all(['same-origin', 'none', 'same-site', 'cross-site'].map(from))).toEqual([
      200, 200, 400, 400,
    ]);
  });
});
