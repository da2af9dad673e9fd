// The one Neo4j of a test run as tests reach it: started, migrated and seeded by tools/test.ts, named in TEST_NEO4J.
import { afterAll } from '@jest/globals';
import { type Connection, openGraph } from '../../graph/driver.ts';
import type { Graph, Log } from '../../graph/run.ts';

const STATEMENT_TIMEOUT_MS = 20_000;

/** The connection of the run's database. */
export function testConnection(): Connection {
  const given = process.env.TEST_NEO4J;
  if (!given)
    throw new Error(
      'These tests need the run’s Neo4j: start them with «npm test» or «npm test -- tests/some.test.ts».',
    );
  return JSON.parse(given) as Connection;
}

/** The seeded graph, closed after the file's tests. Tests that write go in *.serial.test.ts and put back what they change. */
export async function testGraph(log?: Log): Promise<Graph> {
  const graph = await openGraph(testConnection(), {
    statementTimeoutMs: STATEMENT_TIMEOUT_MS,
    ...(log ? { log } : {}),
  });
  afterAll(() => graph.close());
  return graph;
}
