import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { graphReadiness, type Readiness } from '../../server/health.ts';
import { HUNG_MS } from '../support/hung.ts';
import { tinyApp } from '../support/tiny-app.ts';

async function health(ready: Readiness): Promise<{ live: number; ready: number; body: unknown }> {
  const { app } = await tinyApp({}, ready);
  const [live, response] = [await app.inject('/health/live'), await app.inject('/health/ready')];
  await app.close();
  return { live: live.statusCode, ready: response.statusCode, body: response.json() };
}

const answering = { ping: async () => {} };

describe('health', () => {
  it('is live and ready when the graph answers and nothing is pending', async () => {
    expect(await health(graphReadiness(answering, async () => []))).toEqual({
      live: 200,
      ready: 200,
      body: { status: 'ready' },
    });
  });

  it('is live and not ready without the database, and says nothing of the driver', async () => {
    const graph = { ping: () => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.1:7687')) };
    expect(await health(graphReadiness(graph, async () => []))).toEqual({
      live: 200,
      ready: 503,
      body: { status: 'unavailable', reason: 'The database does not answer.' },
    });
  });

  it('names the migrations that are not applied', async () => {
    expect(
      (await health(graphReadiness(answering, async () => ['V002__text.cypher', 'V003__years.cypher']))).body,
    ).toEqual({
      status: 'unavailable',
      reason: 'Migrations that are not applied: V002__text.cypher, V003__years.cypher.',
    });
  });

  it('does not wait for a database that never answers', async () => {
    const stopped = new AbortController();
    const graph = { ping: () => sleep(60_000, undefined, { signal: stopped.signal }) };
    const start = performance.now();
    expect(await graphReadiness(graph, async () => [])()).toBe('The database did not answer within 3000 ms.');
    expect(performance.now() - start).toBeLessThan(HUNG_MS);
    stopped.abort();
  });

  it('is not ready once the server says goodbye', async () => {
    const { app } = await tinyApp();
    app.startFarewell();
    const response = await app.inject('/health/ready');
    expect(response.statusCode).toBe(503);
    expect(response.json()).toEqual({ status: 'unavailable', reason: 'The server is shutting down.' });
    expect(response.headers.connection).toBe('close');
    await app.close();
  });
});
