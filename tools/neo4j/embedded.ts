// The embedded Neo4j: a real server of our own in a child process, kept in the data folder, gone with its starter.
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PlainError } from '../plain-error.ts';
import { dropClaim, lives, readClaim, updateClaim } from './claim.ts';
import { claimStore, patience, storeInUse } from './claim-store.ts';
import { prepareFolder, ROOM_TO_PREPARE_MB, ROOM_TO_RUN_MB } from './folder.ts';
import { freePort, homeOf, readOrMakePassword } from './home.ts';
import { jarsFolder, jarsReady, prepareJars } from './jars.ts';
import { findJava } from './java.ts';
import { keepRunning } from './keep-running.ts';
import { type Connect, DATABASE, type Login, type Plan, tryStart, USER, uriAt } from './launch.ts';
import type { Supervised } from './supervise.ts';

export interface EmbeddedOptions {
  dataDir: string;
  /** As Java writes it: 512m, 2g. */
  heap: string;
  pageCache: string;
  /** Taken when free, else any free one. */
  boltPort: number;
  connect: Connect;
  /** The folder that Neo4j's jars are kept in; unset, one in the checkout. */
  jarsDir?: string | undefined;
  javaHome?: string | undefined;
  log?: ((line: string) => void) | undefined;
}

export interface Embedded extends Login {
  database: 'neo4j';
  /** Java's process number; another one after a crash, from which it is started again. */
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts the embedded Neo4j and waits until it answers. Throws a PlainError that says what is wrong and how to mend it. */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const dataDir = resolve(options.dataDir);
  const jars = jarsFolder(options.jarsDir);
  const log = options.log ?? (() => undefined);
  prepareFolder(dataDir, jarsReady(jars) ? ROOM_TO_RUN_MB : ROOM_TO_PREPARE_MB, 'DATA_DIR');
  const java = await findJava(options.javaHome);
  await prepareJars(jars, log);

  const { claim } = homeOf(dataDir);
  await claimStore(claim, dataDir, log);
  try {
    const secret = readOrMakePassword(dataDir);
    const plan: Plan = { ...options, ...secret, dataDir, jars, java: java.command };
    const { running, port } = await startSomewhere(plan, options.boltPort);
    updateClaim(claim, { uri: uriAt(port) });
    const keeper = keepRunning(running, () => startAt({ ...plan, fresh: false }, port), log);
    return {
      uri: uriAt(port),
      user: USER,
      password: secret.password,
      database: DATABASE,
      get pid() {
        return keeper.running.pid;
      },
      async stop() {
        // A start that comes now knows that waiting is worth its time.
        updateClaim(claim, { stopping: true });
        await keeper.stop();
        dropClaim(claim);
      },
    };
  } catch (error) {
    dropClaim(claim);
    throw error;
  }
}

/** The login of an embedded Neo4j that another start runs on this data folder, so that a second command can use it too. */
export function findRunning(folder: string): (Login & { database: string; starterPid: number }) | undefined {
  const dataDir = resolve(folder);
  const claim = readClaim(homeOf(dataDir).claim);
  if (claim?.uri === undefined || claim.stopping === true || !lives(claim.starter)) return undefined;
  const { password } = readOrMakePassword(dataDir);
  return { uri: claim.uri, user: USER, password, database: DATABASE, starterPid: claim.starter.pid };
}

/** Starts at the wanted port or another free one, and waits for whoever still holds the store. */
async function startSomewhere(plan: Plan, wanted: number): Promise<{ running: Supervised; port: number }> {
  const worthWaiting = patience();
  for (let portsLost = 0; ; ) {
    const port = await freePort(wanted);
    const result = await tryStart(plan, port);
    if (!('kind' in result)) return { running: result, port };
    if (result.kind === 'final') throw result.error;
    if (result.kind === 'locked' && !worthWaiting()) throw storeInUse(plan.dataDir);
    // Free when asked, taken when Java came: somebody was quicker.
    if (result.kind === 'port') portsLost += 1;
    if (portsLost > 3) throw new PlainError('No free port for Neo4j was found. Set NEO4J_BOLT_PORT to one.');
    await sleep(500);
  }
}

/** Starts at this port only: the driver goes on asking there. */
async function startAt(plan: Plan, port: number): Promise<Supervised> {
  const result = await tryStart(plan, port);
  if (!('kind' in result)) return result;
  throw result.kind === 'final' ? result.error : new Error(`its ${result.kind === 'port' ? 'port' : 'store'} is taken`);
}
