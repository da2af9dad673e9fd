// What is measured, one table after the other: npm run bench -- [reading names parse ingest recording path analysis report compare load growth]
// ingest and recording take numbers of documents, analysis of nodes, report of key figures, compare of seconds a pass and of connections, parse takes files of any format,
// load, growth and compare sizes of made graphs (S L 4L) and the folder that keeps them: npm run bench -- load L /data/made
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { PlainError } from '../tools/plain-error.ts';
import { analysisTable } from './analysis.ts';
import { compareTable } from './compare.ts';
import { growthTable } from './growth.ts';
import { ingestTable } from './ingest.ts';
import { loadTable } from './load.ts';
import { namesTable } from './names.ts';
import { overloadTable } from './overload.ts';
import { parseTable } from './parse.ts';
import { pathTable } from './path.ts';
import { readingTable } from './reading.ts';
import { recordingTable } from './recording.ts';
import { reportTable } from './report.ts';
import { startTable } from './start.ts';
import { isSizeName, type SizeName } from './world/size.ts';

type Given = {
  sizes: number[] | undefined;
  files: string[];
  graphs: SizeName[] | undefined;
  under: string | undefined;
};

const TABLES: Readonly<Record<string, (given: Given) => string | Promise<string>>> = {
  reading: () => readingTable(),
  names: () => namesTable(),
  parse: ({ files }) => parseTable(files.map((path) => ({ name: basename(path), bytes: readFileSync(path) }))),
  ingest: ({ sizes }) => ingestTable(sizes),
  path: () => pathTable(),
  analysis: ({ sizes }) => analysisTable(sizes),
  report: ({ sizes }) => reportTable(sizes),
  recording: ({ sizes }) => recordingTable(sizes),
  overload: ({ sizes }) => overloadTable(sizes),
  start: ({ sizes }) => startTable(sizes),
  compare: ({ sizes, graphs, under }) => compareTable(sizes, graphs, under),
  load: ({ graphs, under }) => loadTable(graphs, under),
  growth: ({ graphs, under }) => growthTable(graphs, under),
};

const words = process.argv.slice(2);
const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
const files = words.filter((word) => /\.\w+$/.test(word));
const names = words.filter((word) => word in TABLES);
const graphs = words.filter(isSizeName);
const under = words.find((word) => word.includes('/') && !files.includes(word));
const known = new Set([...names, ...files, ...graphs, under]);
const unknown = words.filter((word) => !known.has(word) && !/^\d+$/.test(word));
if (unknown.length > 0) {
  process.stderr.write(`There is no measurement called ${unknown.join(', ')}: ${Object.keys(TABLES).join(', ')}\n`);
  process.exit(2);
}
for (const [name, table] of Object.entries(TABLES)) {
  if (names.length > 0 && !names.includes(name)) continue;
  const sizes = numbers.length > 0 ? numbers : undefined;
  try {
    process.stdout.write(
      `# ${name}\n\n${await table({ sizes, files, graphs: graphs.length > 0 ? graphs : undefined, under })}\n\n`,
    );
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    process.stderr.write(`# ${name}\n\n${error.message}\n\n`);
    process.exitCode = 1;
  }
}
