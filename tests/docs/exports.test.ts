// docs/exports.md is run: every address in it is asked, and gives what stands below it.
import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { testServer } from '../support/server.ts';

const page = readFileSync(new URL('../../docs/exports.md', import.meta.url), 'utf8');
const server = await testServer();
const listed: { lists: { name: string }[] } = JSON.parse(
  (await server.get('/export', { headers: { accept: 'application/json' } })).body,
);

const examples = [
  ...page.matchAll(/^curl -s 'http:\/\/127\.0\.0\.1:4000(\/export\/[^']+)'\n```\n\n```(?:csv|json)\n(.*?)^```$/gms),
].map(([, path = '', answer = '']) => [path, answer] as const);

it('has examples', () => {
  expect(examples.length).toBeGreaterThan(4);
  expect(page.match(/^curl /gm)).toHaveLength(examples.length);
});

it.each(examples)('%s', async (path, answer) => {
  const { body } = await server.get(path);
  expect(
    body
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n')
      .trimEnd(),
  ).toBe(answer.trimEnd());
});

it('names only lists that are there', () => {
  const known = new Set([...listed.lists.map(({ name }) => name), 'dump', 'graph']);
  const named = [...page.matchAll(/\/export\/(\w+)|cli -- export (\w+)|(\w+)\.csv\?/g)].map(
    ([, a, b, c]) => a ?? b ?? c ?? '',
  );
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});
