// A Neo4j of the measurement's own, empty and gone afterwards.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Connection, openGraph } from '../graph/driver.ts';
import { setPassword, waitForBolt } from '../graph/first-password.ts';
import { migrate } from '../graph/migrate.ts';
import type { Graph } from '../graph/run.ts';
import { startEmbedded } from '../tools/neo4j/embedded.ts';

/** Starts it; `pid` is Java's, `stop` ends it and takes its files away. */
export async function ownGraph(
  memory = { heap: '512m', pageCache: '256m' },
): Promise<{ graph: Graph; connection: Connection; pid: number; stop(): Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'samverkansgraf-bench-'));
  const { stop, pid, ...connection } = await startEmbedded({
    dataDir,
    ...memory,
    boltPort: 0,
    connect: { waitForBolt, setPassword },
  });
  const graph = await openGraph(connection, { statementTimeoutMs: 60_000 });
  await migrate(graph);
  return {
    graph,
    connection,
    pid,
    stop: async () => {
      await graph.close();
      await stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
