// @ts-check
// Runs the command line (cli/main.ts), built when it is not.
import { pathToFileURL } from 'node:url';
import { built } from './built.mjs';

/** What a process or a thread of the program begins with. */
const ENTRIES = [
  ...['cli/main.ts', 'cli/worker.ts'],
  ...['exports/xlsx-worker.ts', 'reports/worker.ts', 'services/analysis/worker.ts'],
];
const program = await built('.build/program', ENTRIES);
// As if it had been called itself.
process.argv[1] = program;
await import(pathToFileURL(program).href);
