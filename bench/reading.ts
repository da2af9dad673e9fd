// How well minutes are read: the texts in tests/ingest/minutes, those the reader is developed against and those set aside.
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

const HALVES = ['open', 'set-aside'] as const;
export type Half = (typeof HALVES)[number];

/** What the reader finds in a file, or that it refuses it. */
async function found(name: string, bytes: Uint8Array, book: NameBook): Promise<Prediction> {
  try {
    return prediction.parse(dryRun(name, readMinutes(await readDocument(name, bytes), book)));
  } catch (error) {
    if (error instanceof Refused) return prediction.parse({ isMinutes: false });
    throw error;
  }
}

/** The rows of each file of one half, by its name. Throws when the reader does, other than by refusing. */
export async function readingScores(half: Half): Promise<Map<string, Rows>> {
  const folder = new URL(`../tests/ingest/minutes/${half}/`, import.meta.url);
  const book = new NameBook(await seedNames());
  const scores = new Map<string, Rows>();
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.gold.json')) continue;
    const gold = readingGold.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
    scores.set(gold.file, scoreReading(gold, await found(gold.file, readFileSync(new URL(gold.file, folder)), book)));
  }
  return scores;
}

/** One column for each half, then one figure for each file. Figures only: what went wrong in a text that is set aside is not shown. */
export async function readingTable(): Promise<string> {
  const halves = new Map<string, Map<string, Rows>>();
  for (const half of HALVES) halves.set(half, await readingScores(half));
  const files = [...halves.values()].flatMap((scores) => [...scores]);
  const width = Math.max(...files.map(([file]) => file.length));
  const sums = new Map([...halves].map(([half, scores]) => [half, sumOf([...scores.values()])]));
  const lines = files.map(([file, rows]) => `${file.padEnd(width)}  ${overall(rows).toFixed(4)}`);
  return [table(sums), '', ...lines].join('\n');
}
