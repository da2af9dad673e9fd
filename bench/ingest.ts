// How fast files become graph, the whole way: read, understood, resolved, written. Each number of documents into an empty graph of its
// own, so that starting cold is in every figure.
import { ingestFile } from '../ingest/document.ts';
import { municipalitiesOfSweden } from '../seed/names.ts';
import { madeText } from './made-text.ts';
import { ownGraph } from './own-graph.ts';
import { columns, mean } from './show.ts';

const SIZES = [100, 500, 1000];
const options = {
  now: () => new Date('2026-01-01T00:00:00Z'),
  actor: 'bench',
  access: 'PUBLIC' as const,
  country: municipalitiesOfSweden(),
};

async function into(documents: number): Promise<string[]> {
  const { graph, stop } = await ownGraph();
  try {
    const times: number[] = [];
    let peak = 0;
    const begun = performance.now();
    for (let n = 0; n < documents; n += 1) {
      const { name, text } = madeText(n);
      const start = performance.now();
      await ingestFile(graph, { name, bytes: Buffer.from(text) }, options);
      times.push(performance.now() - start);
      if (n % 20 === 0) peak = Math.max(peak, process.memoryUsage().rss);
    }
    const seconds = (performance.now() - begun) / 1000;
    const tenth = (nth: number): string => {
      const part = documents / 10;
      return mean(times.slice(Math.floor(nth * part), Math.floor((nth + 1) * part))).toFixed(0);
    };
    return [
      String(documents),
      seconds.toFixed(1),
      (documents / seconds).toFixed(1),
      tenth(0),
      tenth(1),
      tenth(9),
      String(Math.round(peak / 1_048_576)),
    ];
  } finally {
    await stop();
  }
}

/** One line for each number of documents; the tenths are milliseconds a document. */
export async function ingestTable(sizes: readonly number[] = SIZES): Promise<string> {
  const rows = [['documents', 'seconds', 'documents/s', 'first tenth ms', 'second', 'last', 'peak MiB']];
  for (const size of sizes) rows.push(await into(size));
  return columns(rows);
}
