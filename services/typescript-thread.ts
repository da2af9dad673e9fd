// A thread whose code is TypeScript: there tsx begins only when it is told to.
import { Worker } from 'node:worker_threads';

const START = `
const { workerData } = require('node:worker_threads');
import('tsx/esm/api').then(({ register }) => { register(); return import(workerData.code); });
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
