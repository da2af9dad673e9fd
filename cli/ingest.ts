// Reads minutes: into the graph, or with --dry-run only to show what is found. One file at a time, so that a thousand need no more memory
// than one.
import { readFile } from 'node:fs/promises';
import type { Settings } from '../config/settings.ts';
import type { Graph } from '../graph/run.ts';
import { ingestFile } from '../ingest/document.ts';
import { dryRun } from '../ingest/dry-run.ts';
import { type FoundMinutes, type ReadText, Refused } from '../ingest/found.ts';
import { readMinutes } from '../ingest/main.ts';
import { NameBook } from '../ingest/names/book.ts';
import { maskPath } from '../ingest/read/mask.ts';
import { MAX_FILE_BYTES, readDocument, tooLarge } from '../ingest/read/read.ts';
import { municipalitiesOfSweden, seedNames } from '../seed/names.ts';
import { PlainError } from '../tools/plain-error.ts';
import { withGraph } from './graph-commands.ts';
import { fileProblem, type MinutesFile, minutesFiles } from './minutes-files.ts';
import { count, fail, note, step } from './progress.ts';
import { stopRequest } from './stopping.ts';

export type IngestOptions = {
  dryRun: boolean;
  format: 'text' | 'json';
  access: Settings['DOCUMENT_ACCESS'] | undefined;
};

/** What came of one file: a line of JSON, and the cells of its row in the table. */
type Line = { json: object; cells: Record<string, string | number>; refused?: string; toLookAt?: readonly string[] };
type Reader = (bytes: Uint8Array, file: MinutesFile) => Promise<Line>;

/**
 * Reads the files at the paths and prints what came of each. Resolves with the exit code: 0 all were read, 1 some were refused, 2 there
 * was nothing to read. A signal ends it after the file at hand, with 1. `settings` is asked for only when there is something to write.
 * Throws a PlainError when the graph cannot be had.
 */
export async function ingest(
  paths: readonly string[],
  options: IngestOptions,
  settings: () => Settings,
): Promise<number> {
  const files = minutesFiles(paths);
  if (files.every(({ problem }) => problem !== undefined)) {
    for (const { path, problem } of files) fail(`${path}: ${problem}`);
    fail('Inga filer att läsa. Ange filer eller mappar med md, txt, pdf eller docx.');
    return 2;
  }
  if (options.dryRun) return readAll(files, options.format, dryReader(new NameBook(await seedNames())));
  const set = settings();
  const access = options.access ?? set.DOCUMENT_ACCESS;
  return withGraph(set, (graph) => readAll(files, options.format, writingReader(graph, access)));
}

async function readAll(
  files: readonly MinutesFile[],
  format: IngestOptions['format'],
  reader: Reader,
): Promise<number> {
  const rows: Record<string, string | number>[] = [];
  const refused: string[] = [];
  const toLookAt: string[] = [];
  let asked: string | undefined;
  void stopRequest({ parent: undefined, settled: () => true }).then((reason) => {
    asked = reason;
    note(`${reason}: ending after this file`);
  });
  let done = 0;
  for (const [index, file] of files.entries()) {
    if (asked !== undefined) break;
    const name = maskPath(file.path);
    const line = await readOne(
      { ...file, path: name },
      `[${index + 1}/${files.length}] ${name}`,
      () => bytesOf(file),
      reader,
    );
    if (line.refused !== undefined) refused.push(`${name}: ${line.refused}`);
    toLookAt.push(...(line.toLookAt ?? []).map((message) => `${name}: ${message}`));
    if (format === 'json') process.stdout.write(`${JSON.stringify(line.json)}\n`);
    else rows.push({ file: name, ...line.cells });
    done += 1;
  }
  if (format === 'text') {
    process.stdout.write(table(rows));
    const sum = `${count(done - refused.length, 'file')} read, ${refused.length} refused`;
    process.stdout.write(`\n${[sum, ...refused].join('\n  ')}\n`);
    if (toLookAt.length > 0) process.stdout.write(`\n${['Att se över:', ...toLookAt].join('\n  ')}\n`);
  }
  if (done < files.length) {
    fail(`Ended after ${done} of ${count(files.length, 'file')}. The same command reads the rest.`);
    return 1;
  }
  return refused.length > 0 ? 1 : 0;
}

async function readOne(
  file: MinutesFile,
  label: string,
  load: () => Promise<Uint8Array>,
  reader: Reader,
): Promise<Line> {
  try {
    return await step(
      async () => reader(await load(), file),
      ({ cells }) => [label, ...Object.entries(cells).map(([name, value]) => `${name} ${value}`)].join(' · '),
    );
  } catch (error) {
    if (!(error instanceof Refused)) {
      throw new PlainError(
        `${label}: ${error instanceof Error ? error.message : String(error)} The files before it are done.`,
      );
    }
    fail(`${label}: ${error.reason}`);
    return {
      json: { file: file.path, isMinutes: false, reason: error.reason },
      cells: { meeting: 'refused' },
      refused: error.reason,
    };
  }
}

/** The size is asked for first: a file that is too large is never brought into memory. */
async function bytesOf({ path, bytes, problem }: MinutesFile): Promise<Uint8Array> {
  if (problem !== undefined) throw new Refused(problem, 'UNREADABLE');
  if (bytes >= MAX_FILE_BYTES) throw tooLarge(bytes);
  try {
    return await readFile(path);
  } catch (error) {
    throw new Refused(fileProblem(error), 'UNREADABLE');
  }
}

const dryReader =
  (book: NameBook): Reader =>
  async (bytes, { path }) => {
    const found = understood(await readDocument(path, bytes), book);
    const { body, date } = found.meeting;
    return {
      json: dryRun(path, found),
      cells: {
        meeting: [date, body ?? ''].join(' ').trim(),
        items: found.items.length,
        decisions: found.items.reduce((sum, { decisions }) => sum + decisions.length, 0),
        issues: found.issues.length,
      },
      toLookAt: found.issues.map(({ message }) => message),
    };
  };

/** A fault of our own in one file is no reason to leave the others unread. */
function understood(read: ReadText, book: NameBook): FoundMinutes {
  try {
    return readMinutes(read, book);
  } catch (error) {
    if (error instanceof Refused) throw error;
    const what = error instanceof Error ? error.message : String(error);
    throw new Refused(`Läsaren gick fel på filen (${what}). Anmäl det gärna tillsammans med filen.`, 'UNREADABLE');
  }
}

function writingReader(graph: Graph, access: Settings['DOCUMENT_ACCESS']): Reader {
  const country = municipalitiesOfSweden();
  return async (bytes, { path }) => {
    const options = { now: () => new Date(), actor: 'cli ingest', access, country };
    const outcome = await ingestFile(graph, { name: path, bytes }, options);
    const { meeting, items, decisions, newEntities, knownEntities, issues, unchanged, messages } = outcome;
    return {
      json: { file: path, isMinutes: true, ...outcome },
      cells: {
        meeting: unchanged ? `${meeting} (unchanged)` : meeting,
        items,
        decisions,
        new: newEntities,
        known: knownEntities,
        issues: issues.length,
      },
      toLookAt: unchanged ? [] : messages,
    };
  };
}

/** Rows under their names, numbers to the right. */
function table(rows: readonly Record<string, string | number>[]): string {
  const names = [...new Set(rows.flatMap(Object.keys))];
  const widths = names.map((name) => Math.max(name.length, ...rows.map((row) => String(row[name] ?? '').length)));
  const lines = [Object.fromEntries(names.map((name) => [name, name])), ...rows].map((row) =>
    names
      .map((name, at) => {
        const cell = String(row[name] ?? '');
        const isNumber = rows.some((one) => typeof one[name] === 'number');
        return isNumber ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0);
      })
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}
