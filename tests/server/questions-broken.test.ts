// What the named questions and the permalinks say when the database is away.
import { afterAll, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { readSettings } from '../../config/settings.ts';
import { GraphUnavailable } from '../../graph/errors.ts';
import { buildApp } from '../../server/app.ts';
import { testGraph } from '../support/neo4j.ts';

const graph = await testGraph();
const app = await buildApp({
  // The connection as it is when the database does not answer.
  graph: {
    ...graph,
    read: async ({ name }) => {
      throw new GraphUnavailable(name, new Error('bolt://10.0.0.1:7687 is gone'));
    },
  },
  settings: readSettings({ PUBLIC_URL: 'https://example.se' }),
  clock: () => new Date('2026-11-21T12:00:00Z'),
  logger: pino({ level: 'silent' }),
  country: [],
});
afterAll(() => app.close());

it.each([
  ['/questions/ideer.json', 'application/json'],
  ['/questions/ideer.csv', 'text/csv'],
  ['/id/municipality:1283', 'application/ld+json'],
])('%s is answered with 503 and a code, and with nothing of where the database is', async (url, accept) => {
  const response = await app.inject({ url, headers: { accept } });
  expect(response.statusCode).toBe(503);
  expect(response.json().errors[0].extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' });
  expect(response.body).not.toContain('bolt');
});

it.each(['/questions', '/questions/ideer'])('%s tells people on a page', async (url) => {
  const response = await app.inject({ url, headers: { accept: 'text/html' } });
  expect(response.statusCode).toBe(503);
  expect(response.body).toContain('<h1>Frågan kunde inte besvaras</h1>');
  expect(response.body).not.toContain('bolt');
});
