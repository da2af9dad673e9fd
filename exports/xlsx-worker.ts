// Runs in a thread of its own: takes rows until the last message, which says what the last row is to say, and answers with the workbook.
import { parentPort, workerData } from 'node:worker_threads';
import type { Cell, Column } from './table.ts';
import { workbookOf } from './xlsx-sheet.ts';

export type ToWorker = {
  readonly rows: readonly (readonly Cell[])[];
  readonly end?: { readonly notice: string | null };
};

const { name, columns } = workerData as { name: string; columns: readonly Column[] };
const rows: (readonly Cell[])[] = [];

parentPort?.on('message', async (message: ToWorker) => {
  rows.push(...message.rows);
  if (message.end === undefined) return;
  const workbook = await workbookOf({ name, columns, rows }, message.end.notice);
  parentPort?.postMessage(workbook);
  parentPort?.close();
});
