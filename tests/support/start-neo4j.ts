// Starts the one Neo4j of a test run; called by tools/test.ts before jest, so nothing of jest's may be imported here.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Connection, openGraph } from '../../graph/driver.ts';
import { setPassword, waitForBolt } from '../../graph/first-password.ts';
import { migrate } from '../../graph/migrate.ts';
import { seedGraph } from '../../seed/main.ts';
import { startEmbedded } from '../../tools/neo4j/embedded.ts';

/** Starts the database in a folder of its own, with the shipped seed. The jars are those `npm start` uses. */
export async function startTestNeo4j(): Promise<{ connection: Connection; stop(): Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'samverkansgraf-neo4j-'));
  const { uri, user, password, database, stop } = await startEmbedded({
    dataDir,
    heap: '512m',
    pageCache: '128m',
    boltPort: 0,
    connect: { waitForBolt, setPassword },
    log: (line) => console.log(`  ${line}`),
  });
  const connection = { uri, user, password, database };
  const graph = await openGraph(connection, { statementTimeoutMs: 20_000 });
  await migrate(graph);
  await seedGraph(graph, { force: false });
  await graph.close();
  return {
    connection,
    stop: async () => {
      await stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
