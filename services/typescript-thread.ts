// A thread whose code is TypeScript, for which tsx must be told to begin there, or has been built (tools/program.mjs).
import { Worker } from 'node:worker_threads';

const START = `
const { workerData } = require('node:worker_threads');
const ready = workerData.code.endsWith('.ts') ? import('tsx/esm/api').then(({ register }) => register()) : Promise.resolve();
ready.then(() => import(workerData.code));
`;

/** Begins the module at that address in a thread of its own; it finds `data` in `workerData`. */
export function typescriptThread(
  code: URL,
  { data = {}, heapMb }: { data?: object; heapMb?: number | undefined } = {},
): Worker {
  return new Worker(START, {
    eval: true,
    execArgv: [],
    workerData: { ...data, code: code.href },
    ...(heapMb === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: heapMb } }),
  });
}
