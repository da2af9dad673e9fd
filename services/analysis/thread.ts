// The one thread in which whole graphs are measured: begun when first needed, one job at a time, ended when a job takes too long, begun
// again for the next. It never keeps the process alive.
import type { Worker } from 'node:worker_threads';
import { typescriptThread } from '../typescript-thread.ts';
import { TooLarge } from './projection.ts';
import type { Job, Outcome } from './worker.ts';

/** The measuring was stopped at the time limit. */
export class TookTooLong extends Error {}
/** Too many wait already. */
export class Busy extends Error {}

export type Thread = {
  /** Throws TookTooLong, Busy, TooLarge, or what the thread died of. */
  measure(job: Job): Promise<Outcome>;
  close(): Promise<void>;
};
type Waiting = { job: Job; done: (outcome: Outcome) => void; failed: (error: Error) => void };

const MOST_WAITING = 8;
/** Enough for the largest graph that is let in; a thread that needs more dies alone. */
const HEAP_MB = 2_048;
const CODE = new URL('./worker.ts', import.meta.url);

export function threadOf({ timeoutMs }: { timeoutMs: number }): Thread {
  const waiting: Waiting[] = [];
  let worker: Worker | undefined;
  let current: Waiting | undefined;
  let late: NodeJS.Timeout | undefined;

  /** The current job is over, one way or the other. */
  function over(how: (job: Waiting) => void): void {
    clearTimeout(late);
    const job = current;
    current = undefined;
    if (job) how(job);
    begin();
  }
  function dismiss(): Promise<number> | undefined {
    const gone = worker;
    worker = undefined;
    return gone?.terminate();
  }
  function hire(): Worker {
    const made = typescriptThread(CODE, { heapMb: HEAP_MB });
    made.unref();
    made.on('message', (outcome: Outcome) => over(({ done }) => done(outcome)));
    // What dies of itself, and not because it was dismissed.
    const died = (error: Error) => {
      if (worker !== made) return;
      worker = undefined;
      over(({ failed }) => failed(error));
    };
    made.on('error', (error: NodeJS.ErrnoException) =>
      died(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? new TooLarge(
              'The graph asked for needs more memory than an analysis may have. Choose fewer «types» or «via».',
            )
          : error,
      ),
    );
    made.on('exit', (code) => died(new Error(`The measuring thread ended with ${code}`)));
    return made;
  }
  function begin(): void {
    if (current) return;
    current = waiting.shift();
    if (!current) return;
    late = setTimeout(() => {
      void dismiss();
      over(({ failed }) =>
        failed(
          new TookTooLong(
            `The analysis was not done within ${timeoutMs} ms and was stopped. Choose fewer «types» or «via», a day with «at», or the measure DEGREE.`,
          ),
        ),
      );
    }, timeoutMs);
    worker ??= hire();
    worker.postMessage(current.job);
  }

  return {
    measure: (job) =>
      new Promise((done, failed) => {
        if (waiting.length >= MOST_WAITING) {
          failed(new Busy(`${MOST_WAITING} other analyses are waiting already. Try again in a little while.`));
          return;
        }
        waiting.push({ job, done, failed });
        begin();
      }),
    async close() {
      const closed = new Error('The server is closing');
      for (const { failed } of waiting.splice(0)) failed(closed);
      const gone = dismiss();
      over(({ failed }) => failed(closed));
      await gone;
    },
  };
}
