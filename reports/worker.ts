// Runs in a thread of its own: takes a report, answers with the file.
import { parentPort } from 'node:worker_threads';
import { type Made, made, type Telling } from './formats.ts';
import type { AnnualReport } from './model.ts';

export type ToWorker = { job: number; report: AnnualReport; format: Made; telling: Telling };
export type FromWorker = { job: number; bytes?: Uint8Array; error?: string };

parentPort?.on('message', async ({ job, report, format, telling }: ToWorker) => {
  const answer: FromWorker = await made(report, format, telling).then(
    (bytes) => ({ job, bytes }),
    (error: unknown) => ({ job, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
  parentPort?.postMessage(answer);
});
