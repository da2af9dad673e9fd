// A table as an Excel workbook of one sheet. A workbook is made whole in memory, so its rows are bounded; making one of many rows takes
// seconds, so a thread of its own does it, and few of them at a time.
import { once } from 'node:events';
import { typescriptThread } from '../services/typescript-thread.ts';
import type { Cell, Table } from './table.ts';
import type { ToWorker } from './xlsx-worker.ts';

/** More rows than anybody reads; they take some hundred megabytes while the workbook is made. */
export const MOST_ROWS = 20_000;
const ROWS_PER_MESSAGE = 200;
const WORKERS = 2;
const CODE = new URL('./xlsx-worker.ts', import.meta.url);

/** What a workbook's last row says when there are more. */
export const cutNotice = (most: number): string =>
  `AVKORTAD: bara de första ${most} raderna står här. Hämta resten som CSV eller JSON, eller välj ut färre.`;

let running = 0;
const waiting: (() => void)[] = [];
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= WORKERS) await new Promise<void>((begin) => waiting.push(begin));
  else running += 1;
  try {
    return await work();
  } finally {
    // Whoever waits takes over the place.
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }
}

async function handOver(table: Table, most: number, send: (message: ToWorker) => void): Promise<void> {
  let count = 0;
  let rows: (readonly Cell[])[] = [];
  for await (const row of table.rows) {
    if (count === most) return send({ rows, end: { notice: cutNotice(most) } });
    count += 1;
    rows.push(row);
    if (rows.length < ROWS_PER_MESSAGE) continue;
    send({ rows });
    rows = [];
  }
  send({ rows, end: { notice: null } });
}

/**
 * The table as a workbook: Swedish headings that stay in sight, numbers and dates as such, every text as text.
 * At most `most` rows; when there are more, the last row says so. Throws what the rows throw.
 */
export function xlsxOf(table: Table, most = MOST_ROWS): Promise<Buffer> {
  return inTurn(async () => {
    const { name, columns } = table;
    const worker = typescriptThread(CODE, {
      data: { name, columns: columns.map(({ title, kind }) => ({ title, kind })) },
    });
    try {
      // `once` also ends with the thread's own errors.
      const made = once(worker, 'message');
      await Promise.all([made, handOver(table, most, (message) => worker.postMessage(message))]);
      const [workbook] = (await made) as [Uint8Array];
      return Buffer.from(workbook);
    } finally {
      await worker.terminate();
    }
  });
}
