// Automatic persisted queries, as clients such as Apollo's ask them: by hash, and in full when they are told that nobody has yet.
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { testServer } from '../support/server.ts';

const api = await testServer();
const address = `${await api.listen()}/graphql`;
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

async function ask(body: object): Promise<{ data?: unknown; errors?: { extensions: { code: string } }[] }> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) });
  return answer.json();
}
const byHash = (hash: string, more: object = {}) =>
  ask({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } }, ...more });

describe('a question asked by its hash', () => {
  test('is not known at first, then answered as the text is, again and again, with other variables too', async () => {
    const query = 'query ($code: String!) { municipality(code: $code) { name } }';
    const [hash, variables] = [hashOf(query), { code: '1283' }];
    expect((await byHash(hash, { variables })).errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    const full = await byHash(hash, { query, variables });
    expect(full.data).toEqual({ municipality: { name: 'Helsingborg' } });
    for (let time = 0; time < 3; time += 1) expect(await byHash(hash, { variables })).toEqual(full);
    expect((await byHash(hash, { variables: { code: '1292' } })).data).toEqual({ municipality: { name: 'Ängelholm' } });
  });

  test('is known when its text was asked without a hash', async () => {
    const query = '{ municipalities(first: 2) { nodes { code } } }';
    const answer = await ask({ query });
    expect(await byHash(hashOf(query))).toEqual(answer);
  });

  test('is not taken for another text', async () => {
    const refused = await byHash(hashOf('{ day }'), { query: '{ municipalities { nodes { id } } }' });
    expect(refused).toMatchObject({ errors: [{ message: expect.stringContaining('sha') }] });
    expect(refused.data).toBeUndefined();
  });
});
