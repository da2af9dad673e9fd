// How fast a made graph is loaded: by Neo4j's own import tool, document by document as we record minutes, and in batches of rows.
import { MADE, madeGraph } from './load/made-graph.ts';
import { type Loaded, putWorld, recordWorld } from './load/own-writer.ts';
import { ownGraph } from './own-graph.ts';
import { columns } from './show.ts';
import type { SizeName } from './world/size.ts';

/** Our own ways are measured on so many rows of what is larger. */
const PART = 50_000;
const whole = (value: number): string => Math.round(value).toLocaleString('en');
const line = (what: string, { rows, seconds }: Loaded): string[] => [
  what,
  whole(rows),
  seconds.toFixed(1),
  whole(rows / seconds),
];

async function inOwnGraph(work: (graph: Parameters<typeof recordWorld>[0]) => Promise<Loaded>): Promise<Loaded> {
  const { graph, stop } = await ownGraph({ heap: '1g', pageCache: '512m' });
  try {
    return await work(graph);
  } finally {
    await stop();
  }
}

/** Makes the graph of each size under a folder, unless it is there, and loads as much of it as a part in our own two ways. */
export async function loadTable(sizes: readonly SizeName[] = ['S'], under = MADE): Promise<string> {
  const tables: string[] = [];
  for (const size of sizes) {
    const { dataDir, nodes, relations, seconds } = await madeGraph(size, under);
    const rows = nodes + relations;
    const recorded = await inOwnGraph((graph) => recordWorld(graph, size, PART));
    const batched = await inOwnGraph((graph) => putWorld(graph, size, PART));
    const documents = recorded.documents ?? 0;
    tables.push(
      `${size}: ${whole(nodes)} nodes, ${whole(relations)} relations, in ${dataDir}`,
      columns([
        ['', 'rows', 's', 'rows/s'],
        line('made, as files', { rows, seconds: seconds.made }),
        line('import tool', { rows, seconds: seconds.imported }),
        line('our migrations: constraints, indexes', { rows, seconds: seconds.indexed }),
        line('import tool and migrations', { rows, seconds: seconds.imported + seconds.indexed }),
        line(`minutes by minutes (${whole(documents)} documents)`, recorded),
        line('rows in batches of 10,000, into indexes', batched),
      ]),
    );
  }
  return tables.join('\n\n');
}
