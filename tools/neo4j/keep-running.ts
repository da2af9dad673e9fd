// Neo4j may be killed while the API lives on (by a person, or by the system for want of memory): then it is started again.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Supervised } from './supervise.ts';

/** Pauses before the tries, ms. After the last one it stays down until the next start. */
const PAUSES = [0, 1_000, 3_000, 10_000, 30_000];
/** One that ran this long was well; the pauses begin anew. */
const WELL_AFTER_MS = 60_000;

export interface Keeper {
  readonly running: Supervised;
  /** Stops the process and the keeping. */
  stop(): Promise<void>;
}

/** Watches a process and replaces it by what `restart` gives when it ends unasked. */
export function keepRunning(
  first: Supervised,
  restart: () => Promise<Supervised>,
  log: (line: string) => void,
): Keeper {
  let running = first;
  const stopping = new AbortController();

  const watch = async (): Promise<void> => {
    let tries = 0;
    let since = Date.now();
    for (;;) {
      const code = await running.ended;
      if (stopping.signal.aborted) return;
      if (Date.now() - since > WELL_AFTER_MS) tries = 0;
      log(`Neo4j ended unexpectedly (${code === null ? 'killed' : `code ${code}`})`);
      const next = await startAgain();
      if (next === undefined) return;
      running = next;
      since = Date.now();
      log('Neo4j answers again');
      // Stopped while it was starting: nobody else would stop this one.
      if (stopping.signal.aborted) return running.stop();
    }
    async function startAgain(): Promise<Supervised | undefined> {
      while (tries < PAUSES.length) {
        await sleep(PAUSES[tries], undefined, { signal: stopping.signal }).catch(() => undefined);
        tries += 1;
        if (stopping.signal.aborted) return undefined;
        try {
          return await restart();
        } catch (error) {
          log(`Neo4j could not be started again: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
      log('Neo4j stays down. Stop this program and start it again.');
      return undefined;
    }
  };
  const watched = watch();

  return {
    get running() {
      return running;
    },
    async stop() {
      stopping.abort();
      await running.stop();
      await watched;
    },
  };
}
