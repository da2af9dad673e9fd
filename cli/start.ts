// npm start: from nothing to an API that answers.
import type { Logger } from 'pino';
import type { Settings } from '../config/settings.ts';
import { migrate } from '../graph/migrate.ts';
import type { Log } from '../graph/run.ts';
import { seedGraph } from '../seed/main.ts';
import { municipalitiesOfSweden } from '../seed/names.ts';
import { createLogger } from '../server/logger.ts';
import { serve } from '../server/main.ts';
import { buildGraphiql } from '../tools/graphiql.ts';
import { type Database, openDatabase } from './database.ts';
import { checkPort } from './port.ts';
import { count, note, seconds, step, warn } from './progress.ts';
import { ignoreBrokenPipes, stopRequest } from './stopping.ts';

/** Statements slower than this are in the log of every run. */
const SLOW_MS = 1_000;

export interface StartOptions {
  /** True: seed a server of the user's own too. False: never. Undefined: the embedded one only. */
  seed?: boolean | undefined;
  /** The process whose end ends this one too. */
  parent: number | undefined;
}

/** Starts everything and resolves when it has been stopped in good order. */
export async function start(settings: Settings, options: StartOptions): Promise<void> {
  const begin = performance.now();
  ignoreBrokenPipes();
  let settled = false;
  const stop = stopRequest({ parent: options.parent, settled: () => settled });
  const logger = createLogger(settings);

  await checkPort(settings);
  const [database] = await Promise.all([
    step(
      () => openDatabase(settings, { note, share: false, log: statementLog(logger) }),
      ({ where }) => where,
    ),
    graphiql(),
  ]);
  try {
    await step(
      () => migrate(database.graph),
      ({ applied }) => (applied.length === 0 ? 'Schema up to date' : `${count(applied.length, 'migration')} applied`),
    );
    await seed(database, options.seed);
    const server = await step(
      () => serve({ graph: database.graph, settings, logger, country: municipalitiesOfSweden() }),
      ({ url }) => `API at ${url}`,
    );
    settled = true;
    process.stderr.write(`Ready in ${seconds(begin)}. Ctrl-C stops it.\n`);
    const url = settings.PUBLIC_URL === undefined ? server.url : settings.publicUrl;
    process.stdout.write(
      `\n  GraphQL    ${url}/graphql\n  GraphiQL   ${url}/graphiql\n  Questions  ${url}/questions\n  Reports    ${url}/reports\n  Export     ${url}/export\n  Health     ${url}/health/ready\n\n`,
    );
    note(`Stopping: ${await stop}`);
    await step(server.close, () => 'Open requests answered');
  } finally {
    await step(database.close, () => (database.embedded ? 'Neo4j stopped' : 'Connections closed'));
  }
}

async function graphiql(): Promise<void> {
  const begin = performance.now();
  try {
    if (await buildGraphiql()) note(`GraphiQL built (${seconds(begin)})`);
  } catch (error) {
    // The API is worth having without it.
    warn(`GraphiQL could not be built: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function seed({ graph, embedded }: Database, wanted: boolean | undefined): Promise<void> {
  if (wanted === false) return;
  if (!embedded && wanted !== true) {
    note('The example data is not put into a server of your own unless you start with --seed');
    return;
  }
  await step(
    () => seedGraph(graph, { force: false }),
    ({ seeded, reason, meetings }) => (seeded ? `Seeded: ${reason}, ${count(meetings, 'meeting')}` : `Seed: ${reason}`),
  );
}

function statementLog(logger: Logger): Log {
  return (entry) => {
    if (entry.error !== undefined) logger.warn(entry, 'statement failed');
    else if (entry.ms > SLOW_MS) logger.warn(entry, 'slow statement');
    else logger.debug(entry, 'statement');
  };
}
