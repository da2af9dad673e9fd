// What /metrics tells: what was counted, in the form that Prometheus reads.
import { expect, test } from '@jest/globals';
import { cacheMetrics, metricsText } from '../../server/metrics.ts';
import { testServer } from '../support/server.ts';
import { ask, tinyApp } from '../support/tiny-app.ts';

const api = await testServer({ settings: { CACHE: 'on' } });

test('answers are counted by status', async () => {
  const { app } = await tinyApp();
  await ask(app, '{ day }');
  await ask(app, '{ day }');
  await ask(app, '{ nothing }');
  const { body, headers } = await app.inject('/metrics');
  await app.close();
  expect(headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
  expect(body).toBe(
    `# HELP samverkansgraf_requests_total Requests answered.
# TYPE samverkansgraf_requests_total counter
samverkansgraf_requests_total{status="200"} 2
samverkansgraf_requests_total{status="400"} 1
`,
  );
});

test('statements, hits and misses, checks and those that shared one', async () => {
  const counted = async (name: string): Promise<number> => {
    const line = (await api.get('/metrics')).body.split('\n').find((one) => one.startsWith(`samverkansgraf_${name} `));
    return Number(line?.split(' ')[1]);
  };
  const asked = () =>
    api.get('/graphql?query=%7Bmunicipalities%7BtotalCount%7D%7D', { headers: { 'sec-fetch-site': 'none' } });
  // An answer has a stamp once the graph's is known, which is asked for as the server is put together.
  while ((await asked()).headers.etag === undefined);
  const told = [await asked(), await asked(), await asked()].map(({ body }) => body);
  expect(new Set(told).size).toBe(1);
  expect(await counted('statements_total')).toBeGreaterThan(0);
  expect(await counted('statements_failed_total')).toBe(0);
  expect(await counted('cache_hits_total{cache="answers"}')).toBeGreaterThan(0);
  expect(await counted('cache_entries{cache="answers"}')).toBe(1);
  expect(await counted('cache_bytes{cache="answers"}')).toBeGreaterThan(told[0]?.length ?? 0);
  expect(await counted('version_checks_total')).toBeGreaterThan(0);
});

test('each cache is told by its name', () => {
  const counts = { hits: 1, misses: 2, evicted: 3, entries: 4, bytes: 5 };
  expect(metricsText(cacheMetrics({ answers: counts, rows: { ...counts, hits: 9 } }))).toContain(
    'samverkansgraf_cache_hits_total{cache="answers"} 1\nsamverkansgraf_cache_hits_total{cache="rows"} 9\n',
  );
});
