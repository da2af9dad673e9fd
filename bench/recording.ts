// How fast documents are written, and whether it stays so as the graph grows:
// node --import tsx bench/recording.ts [100 500 1000]
// Starts a Neo4j of its own, empties it before each size, and prints a table. Wall-clock time on whatever else the machine does.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGraph } from '../graph/driver.ts';
import { setPassword, waitForBolt } from '../graph/first-password.ts';
import { migrate } from '../graph/migrate.ts';
import type { Graph } from '../graph/run.ts';
import { recordMinutes, recordRegister } from '../services/record.ts';
import { startEmbedded } from '../tools/neo4j/embedded.ts';
import { madeMinutes, madeRegister } from './made-minutes.ts';

const SIZES = [100, 500, 1000];
const EMPTY = {
  name: 'bench.empty',
  text: 'MATCH (n) WHERE NOT n:Migration AND NOT n:Lock CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
  sample: {},
};
const recorder = { now: () => new Date('2026-01-01T00:00:00Z'), actor: 'bench' };
const mean = (times: readonly number[]): number =>
  times.reduce((sum, time) => sum + time, 0) / Math.max(1, times.length);

async function measure(graph: Graph, documents: number): Promise<Record<string, number>> {
  await graph.schema(EMPTY);
  await recordRegister(graph, madeRegister(documents), recorder);
  const times: number[] = [];
  let peak = 0;
  const begun = performance.now();
  for (let n = 0; n < documents; n += 1) {
    const start = performance.now();
    await recordMinutes(graph, madeMinutes(n), recorder);
    times.push(performance.now() - start);
    if (n % 20 === 0) peak = Math.max(peak, process.memoryUsage().rss);
  }
  const seconds = (performance.now() - begun) / 1000;
  const tenth = Math.max(1, Math.floor(documents / 10));
  return {
    documents,
    seconds: Number(seconds.toFixed(1)),
    'documents/s': Number((documents / seconds).toFixed(1)),
    'ms each': Number(mean(times).toFixed(1)),
    'ms, 2nd tenth': Number(mean(times.slice(tenth, 2 * tenth)).toFixed(1)),
    'ms, last tenth': Number(mean(times.slice(-tenth)).toFixed(1)),
    'peak MB (Node)': Math.round(peak / 1e6),
  };
}

const sizes = process.argv.slice(2).map(Number);
const dataDir = await mkdtemp(join(tmpdir(), 'samverkansgraf-bench-'));
const neo4j = await startEmbedded({
  dataDir,
  heap: '512m',
  pageCache: '256m',
  boltPort: 0,
  connect: { waitForBolt, setPassword },
});
try {
  const graph = await openGraph(neo4j, { statementTimeoutMs: 60_000 });
  await migrate(graph);
  // Once unmeasured: the plans are made and Java is warm.
  await measure(graph, 60);
  const rows: Record<string, number>[] = [];
  for (const size of sizes.length > 0 ? sizes : SIZES) rows.push(await measure(graph, size));
  console.table(rows);
  await graph.close();
} finally {
  await neo4j.stop();
  await rm(dataDir, { recursive: true, force: true });
}
