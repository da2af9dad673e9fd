// For whoever runs the process: is it alive, and can it answer questions?
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** Longer than any database that can be used takes; shorter than what a load balancer waits. */
const LONGEST_WAIT_MS = 3_000;

/** Resolves with null when questions can be answered, with the reason when not. */
export type Readiness = () => Promise<string | null>;

/** Ready when the graph answers and every migration that this code has is applied. */
export function graphReadiness(graph: { ping(): Promise<void> }, pending: () => Promise<string[]>): Readiness {
  const look = async (): Promise<string | null> => {
    try {
      await graph.ping();
      const missing = await pending();
      return missing.length === 0 ? null : `Migrations that are not applied: ${missing.join(', ')}.`;
    } catch {
      // Whatever the driver says is for the log of graph/run, not for whoever can reach this address.
      return 'The database does not answer.';
    }
  };
  return async () => {
    const cancelled = new AbortController();
    const late = sleep(LONGEST_WAIT_MS, `The database did not answer within ${LONGEST_WAIT_MS} ms.`, {
      signal: cancelled.signal,
    });
    late.catch(() => {}); // The race is over when it is cancelled.
    try {
      return await Promise.race([look(), late]);
    } finally {
      cancelled.abort();
    }
  };
}

export async function healthRoutes(
  app: FastifyInstance,
  parts: { ready: Readiness; isClosing: () => boolean },
): Promise<void> {
  app.get('/health/live', async () => ({ status: 'ok' }));
  app.get('/health/ready', async (_request, reply) => {
    const reason = parts.isClosing() ? 'The server is shutting down.' : await parts.ready();
    if (reason === null) return { status: 'ready' };
    return reply.code(503).send({ status: 'unavailable', reason });
  });
}
