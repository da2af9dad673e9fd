// Several processes behind one port (node:cluster). Begins them, begins another when one dies, and ends them in good order. What they
// serve they know themselves (cli/worker.ts); they are only told which graph.
import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Connection } from '../graph/driver.ts';

/** What a worker is told: to serve this graph. To stop, it is sent SIGTERM, which ends it however far it has come. */
export type ToWorker = { connection: Connection; warm: boolean };
/** What it tells: that its code is loaded, under which address it answers, or why it cannot. */
export type FromWorker = { loaded: true } | { url: string } | { failed: string };

export type Workers = {
  /** Resolves with the address when the first of them answers; the others join it. Throws why the first could not. */
  serve(connection: Connection): Promise<string>;
  /** Resolves when the last has answered what it had begun and has ended. */
  close(): Promise<void>;
};

/** Longer than a worker needs for its farewell. */
const LONGEST_FAREWELL_MS = 15_000;
const RECENT_MS = 60_000;
const LONGEST_PAUSE_MS = 30_000;

/** How long to wait after so many recent deaths, ms: one by itself is made good at once, a row of them slower and slower. */
export const pauseAfter = (deaths: number): number =>
  deaths <= 1 ? 0 : Math.min(LONGEST_PAUSE_MS, 1_000 * 2 ** (deaths - 2));

/** What it tells next. Throws when it cannot serve, or ends instead. */
async function told(worker: Worker): Promise<FromWorker> {
  const over = new AbortController();
  try {
    const [message] = (await Promise.race([
      once(worker, 'message', { signal: over.signal }),
      once(worker, 'exit', { signal: over.signal }).then(([code, signal]) => {
        throw new Error(`A worker ended with ${signal ?? code} before it answered.`);
      }),
    ])) as [FromWorker];
    if ('failed' in message) throw new Error(message.failed);
    return message;
  } finally {
    over.abort();
  }
}

/** Begins the first at once: it loads its code while the database starts. */
export function workersOf(code: string, count: number, logger: Logger): Workers {
  cluster.setupPrimary({ exec: code, args: [] });
  const alive = new Set<Worker>();
  let deaths: number[] = [];
  const closing = new AbortController();

  function fork(): { worker: Worker; loaded: Promise<FromWorker> } {
    const worker = cluster.fork();
    alive.add(worker);
    worker.once('exit', () => alive.delete(worker));
    // It died while it was told something; its exit is what counts.
    worker.on('error', (err) => logger.warn({ err }, 'a worker could not be told something'));
    const loaded = told(worker);
    loaded.catch(() => {}); // Heard by whoever waits for it.
    return { worker, loaded };
  }

  async function serving(
    connection: Connection,
    begun = fork(),
    warm = false,
  ): Promise<{ worker: Worker; url: string }> {
    const { worker, loaded } = begun;
    await loaded;
    worker.send({ connection, warm } satisfies ToWorker);
    const answer = await told(worker);
    if (!('url' in answer)) throw new Error('A worker told twice that it is loaded.');
    return { worker, url: answer.url };
  }

  /** Sees to it that somebody sits in this place as long as the server is open. */
  async function keep(connection: Connection, sitting: Worker | undefined): Promise<void> {
    let worker = sitting ?? (await begun(connection));
    while (!closing.signal.aborted) {
      if (worker !== undefined && !worker.isDead()) await once(worker, 'exit');
      if (closing.signal.aborted) return;
      const now = performance.now();
      deaths = [...deaths.filter((at) => now - at <= RECENT_MS), now];
      const pauseMs = pauseAfter(deaths.length);
      const how = { exitCode: worker?.process.exitCode, signal: worker?.process.signalCode };
      logger.error(
        { ...how, alive: alive.size, recentDeaths: deaths.length, pauseMs },
        'a worker died; another is started',
      );
      await sleep(pauseMs, undefined, { ref: false, signal: closing.signal }).catch(() => {}); // Closing ends the pause.
      if (closing.signal.aborted) return;
      worker = await begun(connection);
    }
  }
  const begun = (connection: Connection): Promise<Worker | undefined> =>
    serving(connection).then(
      ({ worker }) => {
        logger.info({ alive: alive.size }, 'another worker answers');
        return worker;
      },
      (err: unknown) => {
        if (!closing.signal.aborted) logger.error({ err }, 'a worker could not be started');
        return undefined;
      },
    );

  const first = fork();
  return {
    async serve(connection) {
      const { worker, url } = await serving(connection, first, true);
      void keep(connection, worker);
      for (let other = 1; other < count; other += 1) void keep(connection, undefined);
      return url;
    },
    async close() {
      closing.abort();
      const ended = [...alive].map(async (worker) => {
        const late = setTimeout(() => worker.process.kill('SIGKILL'), LONGEST_FAREWELL_MS);
        worker.process.kill('SIGTERM');
        if (!worker.isDead()) await once(worker, 'exit');
        clearTimeout(late);
      });
      await Promise.all(ended);
    },
  };
}
