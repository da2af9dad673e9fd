// How well minutes are read: the texts in tests/ingest/minutes, those the reader is developed against and those it had not seen.
import { readdirSync, readFileSync } from 'node:fs';
import { dryRun } from '../ingest/dry-run.ts';
import { Refused } from '../ingest/found.ts';
import { readMinutes } from '../ingest/main.ts';
import { NameBook } from '../ingest/names/book.ts';
import { readDocument } from '../ingest/read/read.ts';
import { seedNames } from '../seed/names.ts';
import { type Prediction, prediction, readingGold } from './reading/format.ts';
import { overall, type Rows, sumOf } from './reading/rows.ts';
import { scoreReading, table } from './reading-score.ts';

const MINUTES = new URL('../tests/ingest/minutes/', import.meta.url);
/** Each a folder of texts with what a careful reader finds in them. */
const sets = (): string[] =>
  readdirSync(MINUTES, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    .sort();

/** What the reader finds in a file, or that it refuses it. */
async function found(name: string, bytes: Uint8Array, book: NameBook): Promise<Prediction> {
  try {
    return prediction.parse(dryRun(name, readMinutes(await readDocument(name, bytes), book)));
  } catch (error) {
    if (error instanceof Refused) return prediction.parse({ isMinutes: false });
    throw error;
  }
}

/** The rows of each file of one set, by its name. Throws when the reader does, other than by refusing. */
async function readingScores(set: string): Promise<Map<string, Rows>> {
  const folder = new URL(`${set}/`, MINUTES);
  const book = new NameBook(await seedNames());
  const scores = new Map<string, Rows>();
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.gold.json')) continue;
    const gold = readingGold.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
    scores.set(gold.file, scoreReading(gold, await found(gold.file, readFileSync(new URL(gold.file, folder)), book)));
  }
  return scores;
}

/** One column for each set, then one figure for each file. Figures only: what went wrong in a text that is set aside is not shown. */
export async function readingTable(): Promise<string> {
  const all = new Map<string, Map<string, Rows>>();
  for (const set of sets()) {
    const scores = await readingScores(set);
    if (scores.size > 0) all.set(set, scores);
  }
  const files = [...all].flatMap(([set, scores]) =>
    [...scores].map(([file, rows]) => [`${set}/${file}`, rows] as const),
  );
  const width = Math.max(...files.map(([file]) => file.length));
  const sums = new Map([...all].map(([set, scores]) => [set, sumOf([...scores.values()])]));
  const lines = files.map(([file, rows]) => `${file.padEnd(width)}  ${overall(rows).toFixed(4)}`);
  return [table(sums), '', ...lines].join('\n');
}
