// How fast documents are written that are understood already, and whether it stays so as the graph grows: at each of these numbers of
// documents, how it has gone since the one before. Wall-clock time, on whatever else the machine does.
import { recordMinutes, recordRegister } from '../services/record.ts';
import { madeMinutes, madeRegister } from './made-minutes.ts';
import { ownGraph } from './own-graph.ts';
import { columns } from './show.ts';

const MARKS = [100, 500, 1000];
const recorder = { now: () => new Date('2026-01-01T00:00:00Z'), actor: 'bench' };

/** One line for each mark, into a graph of its own with nothing in it. */
export async function recordingTable(marks: readonly number[] = MARKS): Promise<string> {
  const { graph, stop } = await ownGraph();
  try {
    const documents = Math.max(...marks);
    await recordRegister(graph, madeRegister(documents), recorder);
    const rows = [['documents', 'seconds', 'documents/s', 'ms each since the last', 'peak MiB']];
    const begun = performance.now();
    let [since, from, peak] = [begun, 0, 0];
    for (let n = 1; n <= documents; n += 1) {
      await recordMinutes(graph, madeMinutes(n - 1), recorder);
      if (n % 20 === 0) peak = Math.max(peak, process.memoryUsage().rss);
      if (!marks.includes(n)) continue;
      const now = performance.now();
      const seconds = (now - begun) / 1000;
      rows.push([
        String(n),
        seconds.toFixed(1),
        (n / seconds).toFixed(1),
        ((now - since) / (n - from)).toFixed(1),
        String(Math.round(peak / 1_048_576)),
      ]);
      [since, from] = [now, n];
    }
    return columns(rows);
  } finally {
    await stop();
  }
}
