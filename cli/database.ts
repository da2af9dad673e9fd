// The graph that a command works on: in the embedded Neo4j, started for it or found running, or in a server of the user's own.
import type { Settings } from '../config/settings.ts';
import { type Connection, openGraph } from '../graph/driver.ts';
import { setPassword, waitForBolt } from '../graph/first-password.ts';
import type { Graph, Log } from '../graph/run.ts';
import { findRunning, startEmbedded } from '../tools/neo4j/embedded.ts';
import { NEO4J_VERSION } from '../tools/neo4j/jars.ts';
import { PlainError } from '../tools/plain-error.ts';

/** A server of the user's own may be starting beside us (containers do). */
const PATIENCE_MS = 20_000;

export interface Database {
  graph: Graph;
  /** For another process that opens the same. */
  connection: Connection;
  /** Ours to fill with the example data; a server of the user's own is not, unless they say so. */
  embedded: boolean;
  /** For people. */
  where: string;
  close(): Promise<void>;
}

interface Options {
  note: (line: string) => void;
  log?: Log;
  /** Use the embedded database that a running start holds; else holding it is an error. */
  share: boolean;
}

/** Opens the graph that the settings name. Throws a PlainError when it cannot be had. */
export async function openDatabase(settings: Settings, options: Options): Promise<Database> {
  if (settings.NEO4J_URI !== undefined) return openOwn(settings, options);
  const running = options.share ? findRunning(settings.DATA_DIR) : undefined;
  if (running !== undefined) {
    const graph = await open(running, settings, options);
    const where = `the running Neo4j at ${running.uri}`;
    return { graph, connection: loginOf(running), embedded: true, where, close: () => graph.close() };
  }
  const neo4j = await startEmbedded({
    dataDir: settings.DATA_DIR,
    heap: settings.NEO4J_HEAP,
    pageCache: settings.NEO4J_PAGECACHE,
    boltPort: settings.NEO4J_BOLT_PORT,
    jarsDir: settings.NEO4J_JARS_DIR,
    javaHome: settings.JAVA_HOME,
    connect: { waitForBolt, setPassword },
    log: options.note,
  });
  try {
    const graph = await open(neo4j, settings, options);
    const close = async (): Promise<void> => {
      await graph.close();
      await neo4j.stop();
    };
    const where = `Neo4j ${NEO4J_VERSION} (embedded, ${neo4j.uri})`;
    return { graph, connection: loginOf(neo4j), embedded: true, where, close };
  } catch (error) {
    await neo4j.stop();
    throw error;
  }
}

async function openOwn(settings: Settings, options: Options): Promise<Database> {
  const connection = await checkOwnServer(settings, PATIENCE_MS);
  const graph = await open(connection, settings, options);
  return { graph, connection, embedded: false, where: `Neo4j at ${connection.uri}`, close: () => graph.close() };
}

/** Asks the server that NEO4J_URI names one question. Throws a PlainError that names the setting to change. */
export async function checkOwnServer(settings: Settings, patience: number): Promise<Connection> {
  const { NEO4J_URI: uri = '', NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = settings;
  if (password === undefined) {
    throw new PlainError(
      `NEO4J_URI is set but NEO4J_PASSWORD is not. Set it to the password of NEO4J_USER («${user}») at ${uri}.`,
    );
  }
  const connection = { uri, user, password, database };
  const answer = await waitForBolt(connection, { timeoutMs: patience }).catch((error: unknown) => {
    const words = error instanceof Error ? error.message : String(error);
    if (/database.*not.*exist|DatabaseNotFound|graph not found/i.test(words)) {
      throw new PlainError(`The Neo4j at ${uri} has no database «${database}». Set NEO4J_DATABASE to one that it has.`);
    }
    throw new PlainError(
      `The Neo4j at ${uri} does not answer. Start it, or set NEO4J_URI to another; without NEO4J_URI an embedded one is started. ` +
        `(${words.split('\n')[0]})`,
    );
  });
  if (answer === 'ready') return connection;
  throw new PlainError(
    `The Neo4j at ${uri} refuses the user «${user}» with this password. Set NEO4J_USER and NEO4J_PASSWORD to a login that it knows.`,
  );
}

/** Without what else is known of a running one. */
const loginOf = ({ uri, user, password, database }: Connection): Connection => ({ uri, user, password, database });

function open(connection: Connection, settings: Settings, { log }: Options): Promise<Graph> {
  return openGraph(loginOf(connection), {
    statementTimeoutMs: settings.STATEMENT_TIMEOUT_MS,
    ...(log === undefined ? {} : { log }),
  });
}
