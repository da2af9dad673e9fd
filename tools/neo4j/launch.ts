// One try at starting Neo4j: from nothing to a database that answers to our password.
import { join } from 'node:path';
import { PlainError } from '../plain-error.ts';
import { markOf, updateClaim } from './claim.ts';
import { type Failure, logPosition, readFailure } from './failure.ts';
import { homeOf, writeConf } from './home.ts';
import { type Supervised, supervise } from './supervise.ts';

export type Login = { uri: string; user: string; password: string };

/** The two things asked of the database before the graph is opened; tools/ does not know the driver, the caller does. */
export interface Connect {
  waitForBolt(
    login: Login & { database: string },
    options: { timeoutMs: number; signal?: AbortSignal },
  ): Promise<'ready' | 'unauthorized'>;
  setPassword(login: Login, to: string): Promise<boolean>;
}

export interface Plan {
  dataDir: string;
  java: string;
  jars: string;
  heap: string;
  pageCache: string;
  password: string;
  /** The password was made just now, so the database has its factory one yet. */
  fresh: boolean;
  connect: Connect;
}

export const USER = 'neo4j';
export const DATABASE = 'neo4j';
/** What a new Neo4j opens to, once. */
const FACTORY_PASSWORD = 'neo4j';
const LONGEST_START_MS = 180_000;

export const uriAt = (port: number): string => `bolt://127.0.0.1:${port}`;

/** Starts Java and waits until the database answers. Gives the running process, or why it ended. */
export async function tryStart(plan: Plan, port: number): Promise<Supervised | Failure> {
  const { consoleLog, claim } = homeOf(plan.dataDir);
  const position = logPosition(plan.dataDir);
  writeConf(plan.dataDir, port, plan.pageCache);
  const running = await supervise(javaCommand(plan), consoleLog);
  updateClaim(claim, { child: markOf(running.pid), supervisor: markOf(running.supervisorPid) });
  try {
    await openWithPassword(plan, uriAt(port), running.gone);
    return running;
  } catch (error) {
    const endedByItself = running.gone.aborted;
    await running.stop();
    if (endedByItself) return readFailure(plan.dataDir, position, await running.ended);
    if (error instanceof PlainError) throw error;
    throw new PlainError(
      `Neo4j was started but did not answer within ${LONGEST_START_MS / 1_000} s ` +
        `(${error instanceof Error ? error.message : String(error)}). Its log: ${homeOf(plan.dataDir).neo4jLog}`,
    );
  }
}

async function openWithPassword(plan: Plan, uri: string, signal: AbortSignal): Promise<void> {
  const { connect, password } = plan;
  const options = { timeoutMs: LONGEST_START_MS, signal };
  const login = { uri, user: USER, password, database: DATABASE };
  const factory = { ...login, password: FACTORY_PASSWORD };
  // Asked with the password that it probably has: after three wrong ones Neo4j refuses every one for a while.
  if ((await connect.waitForBolt(plan.fresh ? factory : login, options)) === 'ready') return;
  const set = await connect.setPassword(factory, password);
  if (set || plan.fresh) {
    if ((await connect.waitForBolt(login, options)) === 'ready') return;
  }
  throw new PlainError(
    `The database in ${plan.dataDir} has another password than ${homeOf(plan.dataDir).passwordFile} says. ` +
      'Write the right one there, or remove the neo4j folder in DATA_DIR to begin with an empty database.',
  );
}

function javaCommand({ java, heap, jars, dataDir }: Plan): string[] {
  const { home, conf } = homeOf(dataDir);
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang'];
  return [
    java,
    // Begins small and grows when the graph asks for it.
    '-Xms128m',
    `-Xmx${heap}`,
    ...collector(heap),
    // Half-dead for want of memory is worse than dead: it is started again.
    '-XX:+ExitOnOutOfMemoryError',
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp',
    join(jars, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${conf}`,
  ];
}

/** On a small heap the simple collector starts Neo4j a second and a half sooner and needs 50 MB less. */
function collector(heap: string): string[] {
  const megabytes = Number.parseInt(heap, 10) * (heap.endsWith('g') ? 1024 : 1);
  return megabytes <= 1024 ? ['-XX:+UseSerialGC'] : [];
}
