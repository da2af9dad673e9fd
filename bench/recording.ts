// How fast documents are written, and whether it stays so as the graph grows:
// node --import tsx bench/recording.ts [100 500 1000]
// Starts a Neo4j of its own with nothing in it and prints, at each of these numbers of documents, how it has gone since the one before.
// Wall-clock time, on whatever else the machine does.
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

const MARKS = [100, 500, 1000];
const recorder = { now: () => new Date('2026-01-01T00:00:00Z'), actor: 'bench' };

async function measure(graph: Graph, marks: readonly number[]): Promise<Record<string, number>[]> {
  const documents = Math.max(...marks);
  await recordRegister(graph, madeRegister(documents), recorder);
  const rows: Record<string, number>[] = [];
  const begun = performance.now();
  let [since, from, peak] = [begun, 0, 0];
  for (let n = 1; n <= documents; n += 1) {
    await recordMinutes(graph, madeMinutes(n - 1), recorder);
    if (n % 20 === 0) peak = Math.max(peak, process.memoryUsage().rss);
    if (!marks.includes(n)) continue;
    const now = performance.now();
    rows.push({
      documents: n,
      'seconds in all': Number(((now - begun) / 1000).toFixed(1)),
      'documents/s': Number(((n / (now - begun)) * 1000).toFixed(1)),
      'ms each since the last mark': Number(((now - since) / (n - from)).toFixed(1)),
      'peak MB (Node)': Math.round(peak / 1e6),
    });
    [since, from] = [now, n];
  }
  return rows;
}

const marks = process.argv.slice(2).map(Number);
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
  console.table(await measure(graph, marks.length > 0 ? marks : MARKS));
  await graph.close();
} finally {
  await neo4j.stop();
  await rm(dataDir, { recursive: true, force: true });
}
