import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { buildGraphiql } from '../../tools/graphiql.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samverkansgraf-graphiql-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const build = (): Promise<boolean> => buildGraphiql(join(folder, 'graphiql'));

it('builds once, again when the stamp is another’s, and holds when two do it at once', async () => {
  expect(await Promise.all([build(), build()])).toEqual([true, true]);
  expect(await readdir(folder)).toEqual(['graphiql']);
  const page = await readFile(join(folder, 'graphiql', 'index.html'), 'utf8');
  expect(page).toContain('<html lang="sv">');
  expect(page).not.toMatch(/https?:/);
  expect(await build()).toBe(false);
  await writeFile(join(folder, 'graphiql', 'stamp.txt'), 'another');
  expect(await build()).toBe(true);
  expect(await readdir(folder)).toEqual(['graphiql']);
}, 120_000);
