// A made graph in a folder: made once, started as often as is wanted, by every measurement that asks for its size.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Connection, openGraph } from '../../graph/driver.ts';
import { setPassword, waitForBolt } from '../../graph/first-password.ts';
import { migrate } from '../../graph/migrate.ts';
import type { Graph } from '../../graph/run.ts';
import { seedGraph } from '../../seed/main.ts';
import { startEmbedded } from '../../tools/neo4j/embedded.ts';
import { PlainError } from '../../tools/plain-error.ts';
import { emptyLists } from '../bare/growth.ts';
import { Recording } from '../world/recorded.ts';
import { SIZES, type SizeName } from '../world/size.ts';
import { worldOf } from '../world/world.ts';
import { columnsOf, rowsOf } from './columns.ts';
import { CsvFiles } from './csv.ts';
import { importFiles } from './import-tool.ts';
import { STAMP } from './stamp.ts';

export type Made = {
  nodes: number;
  relations: number;
  seconds: Record<'made' | 'imported' | 'indexed' | 'seeded', number>;
};
export type Started = { graph: Graph; connection: Connection; pid: number; stop(): Promise<void> };

/** Where graphs are kept when nothing else is said. */
export const MADE = join(tmpdir(), 'samverkansgraf-made');
/** For each size, files and database together, gigabytes. */
const ROOM: Readonly<Record<SizeName, number>> = { tiny: 1, S: 1, L: 7, '4L': 20 };
const TOLD = 'made.json';
const LONG_MS = 3_600_000;

const timed = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
  const begun = performance.now();
  const result = await work();
  return [result, (performance.now() - begun) / 1_000];
};

/** Writes the files of a graph, layer by layer, and imports them into an empty folder. */
export async function importWorld(
  name: SizeName,
  dataDir: string,
): Promise<Pick<Made, 'nodes' | 'relations'> & { made: number; imported: number }> {
  const work = join(dataDir, 'csv');
  await mkdir(work, { recursive: true });
  const recording = new Recording(STAMP);
  const [files, made] = await timed(async () => {
    const csv = await CsvFiles.in(work, (await columnsOf()).columns);
    for (const layer of worldOf(SIZES[name])) await csv.add(rowsOf(await recording.layer(layer)));
    return csv.end();
  });
  const version = join(work, 'version.csv');
  await writeFile(version, `id:ID,value:long\n"graph",${recording.version}\n`);
  const [, imported] = await timed(() =>
    importFiles(dataDir, work, [...files.args, `--nodes=GraphVersion=${version}`]),
  );
  await rm(work, { recursive: true, force: true });
  return { nodes: files.nodes, relations: files.relations, made, imported };
}

/** What an imported graph lacks: our schema, and the empty lists that the tool cannot make. */
export async function finishImport(graph: Graph): Promise<void> {
  await migrate(graph);
  for (const [table, property] of (await columnsOf()).empties) await graph.schema(emptyLists(table, property));
}

/** Starts the graph in a folder, with as much memory as is said. */
export async function startMade(dataDir: string, memory = { heap: '1g', pageCache: '1g' }): Promise<Started> {
  const { stop, pid, ...connection } = await startEmbedded({
    dataDir,
    ...memory,
    boltPort: 0,
    connect: { waitForBolt, setPassword },
  });
  const graph = await openGraph(connection, { statementTimeoutMs: LONG_MS });
  return {
    graph,
    connection,
    pid,
    stop: async () => {
      await graph.close();
      await stop();
    },
  };
}

/**
 * Makes the graph of a size in a folder of `under`, unless it is there: by the import tool, then our migrations, then the seed by our own
 * writer. Gives the folder, and how long each took when it was made.
 */
export async function madeGraph(name: SizeName, under = MADE): Promise<{ dataDir: string } & Made> {
  const dataDir = join(under, name);
  const told = join(dataDir, TOLD);
  if (existsSync(told)) return { dataDir, ...(JSON.parse(await readFile(told, 'utf8')) as Made) };
  // What a killed making left.
  await rm(dataDir, { recursive: true, force: true });
  await mkdir(dataDir, { recursive: true });
  const { bavail, bsize } = await statfs(dataDir);
  const free = Math.floor((bavail * bsize) / 2 ** 30);
  if (free < ROOM[name]) throw new PlainError(`${name} needs ${ROOM[name]} GB under ${under}, and ${free} are free.`);
  const { made, imported, ...counts } = await importWorld(name, dataDir);
  const started = await startMade(dataDir);
  try {
    const [, indexed] = await timed(() => finishImport(started.graph));
    const [, seeded] = await timed(() => seedGraph(started.graph, { force: true }));
    const all: Made = { ...counts, seconds: { made, imported, indexed, seeded } };
    await writeFile(told, JSON.stringify(all));
    return { dataDir, ...all };
  } finally {
    await started.stop();
  }
}
