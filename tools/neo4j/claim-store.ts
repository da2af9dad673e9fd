// One database folder, one Neo4j: who may start it.
import { setTimeout as sleep } from 'node:timers/promises';
import { PlainError } from '../plain-error.ts';
import { type Claim, lives, takeClaim } from './claim.ts';
import { endOrphan } from './supervise.ts';

/** After SIGKILL of its starter Java may live some seconds more, and holds the store for as long. */
const PATIENCE_MS = 30_000;
/** A living starter may just be about to stop: this long the next one looks on before it says so. */
const PATIENCE_WITH_THE_LIVING_MS = 5_000;
const PATIENCE_WITH_A_SUPERVISOR_MS = 23_000;

/** Takes the claim on the store, waiting for a dying owner. Throws a PlainError when the owner lives on. */
export async function claimStore(file: string, dataDir: string, log: (line: string) => void): Promise<void> {
  const begin = Date.now();
  let told = false;
  for (;;) {
    const other = takeClaim(file);
    if (other === undefined) return;
    const waited = Date.now() - begin;
    const dying = other.stopping === true || !lives(other.starter);
    const own = other.starter.pid === process.pid && !dying;
    if (own || waited > (dying ? PATIENCE_MS : PATIENCE_WITH_THE_LIVING_MS)) throw storeInUse(dataDir, other);
    if (!told) log('Waiting for the Neo4j of an earlier start to end');
    told = true;
    // Its supervisor ends it; unless that is gone too, or was hurt.
    const alone = !lives(other.supervisor) || waited > PATIENCE_WITH_A_SUPERVISOR_MS;
    if (!lives(other.starter) && alone) await endOrphan(other.child);
    await sleep(200);
  }
}

/** A clock for the case that Neo4j itself finds its store locked: true while another try is worth its time. */
export function patience(): () => boolean {
  const giveUp = Date.now() + PATIENCE_MS;
  return () => Date.now() < giveUp;
}

/** The sentence about a store that another process works in. */
export function storeInUse(dataDir: string, owner?: Claim): PlainError {
  const child = owner?.child === undefined ? '' : `, its Neo4j is process ${owner.child.pid}`;
  const who = owner === undefined ? 'another process' : `the start with process number ${owner.starter.pid}${child}`;
  return new PlainError(
    `The database in ${dataDir} is in use by ${who}. Stop that one, or set DATA_DIR to another folder.`,
  );
}
