// What comes over the wire when the database goes away.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import JSZip from 'jszip';
import { pino } from 'pino';
import { readSettings } from '../../config/settings.ts';
import { GraphUnavailable } from '../../graph/errors.ts';
import { buildApp } from '../../server/app.ts';
import { testGraph } from '../support/neo4j.ts';

const graph = await testGraph();
const MOST_MS = 1_500;
/** The connection to the database, cut as soon as this many pages of the log of changes have been read. */
let pagesLeft = Number.POSITIVE_INFINITY;
let pagesRead = 0;
/** How long each of them takes at least. */
let pageMs = 0;
const log: string[] = [];
const app = await buildApp({
  graph: {
    ...graph,
    read: async (statement, params) => {
      if (statement.name.startsWith('change.') && params?.limit !== undefined) {
        await sleep(pageMs);
        if (pagesLeft === 0) throw new GraphUnavailable(statement.name, new Error('gone'));
        pagesLeft -= 1;
        pagesRead += 1;
      }
      return graph.read(statement, params);
    },
  },
  settings: readSettings({ PUBLIC_URL: 'https://example.se', ANSWER_TIMEOUT_MS: String(MOST_MS) }),
  clock: () => new Date(),
  logger: pino({ level: 'info', base: null }, { write: (line: string) => log.push(line) }),
  country: [],
});
const address = await app.listen({ host: '127.0.0.1', port: 0 });
afterAll(() => app.close());

afterEach(() => {
  pageMs = 0;
});

const fetchWith = (path: string, pages: number) => {
  pagesLeft = pages;
  pagesRead = 0;
  return fetch(`${address}${path}`);
};

it('has several pages to read, else nothing here is tested', async () => {
  const answer = await fetchWith('/export/changes.csv', Number.POSITIVE_INFINITY);
  expect(parse(await answer.text(), { from: 2 })).toHaveLength(Number(answer.headers.get('x-total-count')));
  expect(pagesRead).toBeGreaterThan(2);
});

it.each(['csv', 'json'])(
  'breaks the connection off when the rest cannot be read: half a %s file never looks whole',
  async (format) => {
    const answer = await fetchWith(`/export/changes.${format}`, 2);
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow();
    expect(log.join('')).toContain('an export was broken off');
  },
);

it('breaks a dump off too', async () => {
  const answer = await fetchWith('/export/dump.zip', 2);
  await expect(answer.arrayBuffer()).rejects.toThrow();
});

it.each(['changes.csv', 'changes.xlsx'])('says 503 when nothing can be read: %s', async (file) => {
  const answer = await fetchWith(`/export/${file}`, 0);
  expect([answer.status, (await answer.json()).errors[0].extensions.code]).toEqual([503, 'SERVICE_UNAVAILABLE']);
});

it('says 503 for a workbook that cannot be finished: it is made whole before anything is sent', async () => {
  const answer = await fetchWith('/export/changes.xlsx', 2);
  expect([answer.status, (await answer.json()).errors[0].extensions.code]).toEqual([503, 'SERVICE_UNAVAILABLE']);
});

it('is well again afterwards', async () => {
  const zip = await JSZip.loadAsync(
    await (await fetchWith('/export/dump.zip', Number.POSITIVE_INFINITY)).arrayBuffer(),
  );
  expect(Object.keys(zip.files)).toContain('datapackage.json');
});

it('lets a file take its time while it moves: only its first page must come in time', async () => {
  pageMs = 700;
  const start = performance.now();
  const answer = await fetchWith('/export/changes.csv', Number.POSITIVE_INFINITY);
  expect(parse(await answer.text(), { from: 2 })).toHaveLength(Number(answer.headers.get('x-total-count')));
  expect(performance.now() - start).toBeGreaterThan(MOST_MS);

  pageMs = MOST_MS + 500;
  const late = await fetchWith('/export/changes.csv', Number.POSITIVE_INFINITY);
  expect([late.status, (await late.json()).errors[0].extensions.code]).toEqual([504, 'TIMEOUT']);
});
