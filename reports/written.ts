// A report as a file. Making one of three hundred key figures takes long enough to hold up everybody else's answers, so a thread of its own
// does it, one report after the other; it is begun when first needed and ended when nobody has asked for a while.
import type { Worker } from 'node:worker_threads';
import { typescriptThread } from '../services/typescript-thread.ts';
import type { Format, Made, Telling } from './formats.ts';
import type { AnnualReport } from './model.ts';
import { closeBrowser, printedReport } from './pdf.ts';
import type { FromWorker, ToWorker } from './worker.ts';

/** More at once would only wait; each holds its report in memory. */
const MOST_WAITING = 20;
const IDLE_MS = 60_000;
const HEAP_MB = 1_024;
const CODE = new URL('./worker.ts', import.meta.url);

/** So many reports are being made already that another would wait too long. */
export class TooManyReports extends Error {}

type Waiting = { done: (bytes: Uint8Array) => void; failed: (error: Error) => void };
let worker: Worker | undefined;
let idle: NodeJS.Timeout | undefined;
let count = 0;
const waiting = new Map<number, Waiting>();

function hire(): Worker {
  const made = typescriptThread(CODE, { heapMb: HEAP_MB });
  made.on('message', ({ job, bytes, error }: FromWorker) => {
    const one = waiting.get(job);
    waiting.delete(job);
    if (bytes) one?.done(bytes);
    else one?.failed(new Error(error));
    rest();
  });
  const died = (error: Error): void => {
    if (worker !== made) return;
    worker = undefined;
    for (const { failed } of waiting.values()) failed(error);
    waiting.clear();
  };
  made.on('error', died);
  made.on('exit', (code) => died(new Error(`The thread that makes reports ended with ${code}`)));
  return made;
}

/** Lets the thread go when it has had nothing to do for a while. */
function rest(): void {
  clearTimeout(idle);
  if (waiting.size > 0) return;
  // Idle, it keeps no process alive.
  worker?.unref();
  idle = setTimeout(() => void dismiss(), IDLE_MS);
  idle.unref();
}

async function dismiss(): Promise<void> {
  const gone = worker;
  worker = undefined;
  await gone?.terminate();
}

function inThread(report: AnnualReport, format: Made, telling: Telling): Promise<Uint8Array> {
  if (waiting.size >= MOST_WAITING)
    throw new TooManyReports(`${MOST_WAITING} other reports are being made already. Try again in a little while.`);
  clearTimeout(idle);
  return new Promise((done, failed) => {
    count += 1;
    waiting.set(count, { done, failed });
    worker ??= hire();
    worker.ref();
    const message: ToWorker = { job: count, report, format, telling };
    worker.postMessage(message);
  });
}

/**
 * The report in that format. Throws TooManyReports when too many wait, NoChromium when there is no browser to print a PDF with, and what
 * the writer throws.
 */
export async function written(report: AnnualReport, format: Format, telling: Telling): Promise<Uint8Array> {
  if (format !== 'pdf') return inThread(report, format, telling);
  const page = Buffer.from(await inThread(report, 'html', telling)).toString();
  return printedReport(report, page, telling.language);
}

/** Ends the thread and the browser; for the end of the process. */
export async function closeReports(): Promise<void> {
  clearTimeout(idle);
  await Promise.all([dismiss(), closeBrowser()]);
  for (const { failed } of waiting.values()) failed(new Error('The server is closing'));
  waiting.clear();
}
