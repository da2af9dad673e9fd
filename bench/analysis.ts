// Measures of whole graphs by the API over HTTP: how long each takes the first time and once it is kept, and how long a question that
// needs nothing waits meanwhile. Wall-clock time, on whatever else the machine does.
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import pino from 'pino';
import { readSettings } from '../config/settings.ts';
import type { Graph } from '../graph/run.ts';
import { type EdgeWrite, type NodeWrite, raiseVersion, writeBatch } from '../graph/write.ts';
import { buildApp } from '../server/app.ts';
import { ask, meanwhile, shown } from './meanwhile.ts';
import { ownGraph } from './own-graph.ts';
import { randomFrom } from './path-graph.ts';
import { columns } from './show.ts';

const SIZES = [1_000, 5_000, 20_000];
const RELATIONS_EACH = 5;
const BATCH = 5_000;
const QUESTIONS = {
  DEGREE: '{ centrality(measure: DEGREE) { rank } }',
  BETWEENNESS: '{ centrality(measure: BETWEENNESS) { rank } }',
  CLOSENESS: '{ centrality(measure: CLOSENESS) { rank } }',
  EIGENVECTOR: '{ centrality(measure: EIGENVECTOR) { rank } }',
  PAGERANK: '{ centrality(measure: PAGERANK) { rank } }',
  communities: '{ communities { id } }',
  'communities, with members': '{ communities { id members { id name } } }',
};

/** People who work on projects: as many of each, and five relations to a node. Adds what is missing to what is there. */
async function fill(graph: Graph, from: number, to: number): Promise<void> {
  const random = randomFrom(to);
  const half = (n: number) => Math.floor(n / 2);
  const nodes: NodeWrite[] = [];
  for (let n = half(from); n < half(to); n += 1) {
    nodes.push({ label: 'Person', id: `person:bench-${n}`, properties: { name: `Person ${n}` } });
    nodes.push({ label: 'Project', id: `project:bench-${n}`, properties: { name: `Projekt ${n}`, kind: 'OTHER' } });
  }
  const edges: EdgeWrite[] = Array.from({ length: (to - from) * RELATIONS_EACH }, (_, n) => ({
    type: 'WORKS_ON',
    id: `work:bench-${from}-${n}`,
    from: `person:bench-${Math.floor(random() * half(to))}`,
    to: `project:bench-${Math.floor(random() * half(to))}`,
    properties: { role: 'MEMBER', certainty: 'STATED', holdsFrom: '', holdsTo: '9999-12-31' },
  }));
  const now = '2026-01-01T00:00:00.000Z';
  for (let at = 0; at < nodes.length; at += BATCH)
    await graph.write((run) => writeBatch(run, { nodes: nodes.slice(at, at + BATCH), edges: [] }, now));
  for (let at = 0; at < edges.length; at += BATCH)
    await graph.write((run) => writeBatch(run, { nodes: [], edges: edges.slice(at, at + BATCH) }, now));
  await graph.write(raiseVersion);
}

/** One line for each size and measure, in a graph of its own. */
export async function analysisTable(sizes: readonly number[] = SIZES): Promise<string> {
  const { graph, stop } = await ownGraph();
  const settings = readSettings({ PORT: '0', ANSWER_TIMEOUT_MS: '120000' });
  const app = await buildApp({ graph, settings, clock: () => new Date(), logger: pino({ level: 'silent' }) });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  const rows = [['nodes/relations', 'asked', 'first ms', 'kept ms', '__typename ms p50', 'p99', 'max']];
  try {
    // The first answers of a process are slower: nothing has been compiled.
    await meanwhile(url, sleep(2_000));
    rows.push(['', 'nothing', '', '', ...shown(await meanwhile(url, sleep(3_000)))]);
    let from = 0;
    for (const size of [...sizes].sort((a, b) => a - b)) {
      await fill(graph, from, size);
      from = size;
      for (const [name, query] of Object.entries(QUESTIONS)) {
        // Each begins with reading, as if it were the first.
        await graph.write(raiseVersion);
        const start = performance.now();
        let refused: string | null = null;
        let first = 0;
        const times = await meanwhile(
          url,
          ask(url, query).then((code) => {
            refused = code;
            first = performance.now() - start;
          }),
        );
        const again = performance.now();
        await ask(url, query);
        const kept = performance.now() - again;
        const cells = refused ?? first.toFixed(0);
        rows.push([`${size}/${size * RELATIONS_EACH}`, name, cells, kept.toFixed(1), ...shown(times)]);
      }
    }
    return columns(rows);
  } finally {
    await app.close();
    await stop();
  }
}
