// npm start: from nothing to an API that answers.
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Settings } from '../config/settings.ts';
import { createLogger } from '../server/logger.ts';
import { buildGraphiql } from '../tools/graphiql.ts';
import { type Database, openDatabase } from './database.ts';
import { checkPort } from './port.ts';
import { count, note, seconds, step, warn } from './progress.ts';
import { statementLog } from './statement-log.ts';
import { ignoreBrokenPipes, stopRequest } from './stopping.ts';

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));

export interface StartOptions {
  /** True: seed a server of the user's own too. False: never. Undefined: the embedded one only. */
  seed?: boolean | undefined;
  /** How many processes answer; undefined: as the settings say. */
  workers?: number | undefined;
  /** The process whose end ends this one too. */
  parent: number | undefined;
}

/** Who answers, once the graph is there. */
type Staff = { serve(database: Database): Promise<string>; close(): Promise<void> };

/** Starts everything and resolves when it has been stopped in good order. */
export async function start(settings: Settings, options: StartOptions): Promise<void> {
  const begin = performance.now();
  ignoreBrokenPipes();
  let settled = false;
  const stop = stopRequest({ parent: options.parent, settled: () => settled });

  await checkPort(settings);
  const workers = options.workers ?? settings.WORKERS ?? availableParallelism();
  const opening = step(
    () => openDatabase(settings, { note, share: false, log: statementLog(settings) }),
    ({ where }) => where,
  );
  // While the database starts, what comes after it is loaded.
  const preparing = prepare(settings, { workers, seed: wantsSeed(settings, options.seed) });
  const dismiss = async (): Promise<void> => (await preparing.catch(() => undefined))?.staff.close();
  const database = await opening.catch(async (error: unknown) => {
    await dismiss();
    throw error;
  });
  try {
    const { migrate, seedGraph, staff } = await preparing;
    await step(
      () => migrate(database.graph),
      ({ applied }) => (applied.length === 0 ? 'Schema up to date' : `${count(applied.length, 'migration')} applied`),
    );
    if (seedGraph)
      await step(
        () => seedGraph(database.graph, { force: false }),
        ({ seeded, reason, meetings }) =>
          seeded ? `Seeded: ${reason}, ${count(meetings, 'meeting')}` : `Seed: ${reason}`,
      );
    const url = await step(
      () => staff.serve(database),
      (at) => `API at ${at}${workers > 1 ? `, ${workers} processes` : ''}`,
    );
    settled = true;
    process.stderr.write(`Ready in ${seconds(begin)}. Ctrl-C stops it.\n`);
    process.stdout.write(addresses(settings.PUBLIC_URL === undefined ? url : settings.publicUrl));
    note(`Stopping: ${await stop}`);
    await step(staff.close, () => 'Open requests answered');
  } finally {
    await dismiss();
    await step(database.close, () => (database.embedded ? 'Neo4j stopped' : 'Connections closed'));
  }
}

async function prepare(settings: Settings, { workers, seed }: { workers: number; seed: boolean }) {
  // Workers first: they load their code in processes of their own.
  const staff = await staffOf(settings, workers);
  const [{ migrate }, seeding] = await Promise.all([
    import('../graph/migrate.ts'),
    seed ? import('../seed/main.ts') : undefined,
    graphiql(),
  ]);
  return { staff, migrate, seedGraph: seeding?.seedGraph };
}

/** One process serves by itself; of several, this one only sees to the others. */
async function staffOf(settings: Settings, workers: number): Promise<Staff> {
  if (workers > 1) {
    const { workersOf } = await import('../server/workers.ts');
    const { serve, close } = workersOf(WORKER, workers, createLogger(settings));
    return { serve: ({ connection }) => serve(connection), close };
  }
  const { serveHere } = await import('./serve-here.ts');
  let close = async (): Promise<void> => {};
  return {
    async serve({ graph }) {
      const serving = await serveHere(graph, settings);
      close = serving.close;
      return serving.url;
    },
    close: () => close(),
  };
}

const addresses = (url: string): string =>
  `\n  GraphQL    ${url}/graphql\n  GraphiQL   ${url}/graphiql\n  Questions  ${url}/questions\n  Reports    ${url}/reports\n  Export     ${url}/export\n  Health     ${url}/health/ready\n\n`;

async function graphiql(): Promise<void> {
  const begin = performance.now();
  try {
    if (await buildGraphiql()) note(`GraphiQL built (${seconds(begin)})`);
  } catch (error) {
    // The API is worth having without it.
    warn(`GraphiQL could not be built: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function wantsSeed({ NEO4J_URI }: Settings, wanted: boolean | undefined): boolean {
  if (wanted !== undefined || NEO4J_URI === undefined) return wanted !== false;
  note('The example data is not put into a server of your own unless you start with --seed');
  return false;
}
