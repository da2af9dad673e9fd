// How well minutes are read that were written for the tests (minutes/README.md): row by row those that the reader is developed against,
// in one figure the others.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { OVERALL, type Rows } from '../../bench/reading/rows.ts';
import { figure, overall, prediction, readingGold, scoreReading, sumOf } from '../../bench/reading-score.ts';
import { dryRun } from '../../ingest/dry-run.ts';
import { Refused } from '../../ingest/found.ts';
import { readMinutes } from '../../ingest/main.ts';
import { NameBook } from '../../ingest/names/book.ts';
import { readDocument } from '../../ingest/read/read.ts';
import { seedNames } from '../../seed/names.ts';

const book = new NameBook(await seedNames());

async function read(file: string, bytes: Uint8Array): Promise<unknown> {
  try {
    return dryRun(file, readMinutes(await readDocument(file, bytes), book));
  } catch (error) {
    if (error instanceof Refused) return { file, isMinutes: false, reason: error.reason };
    throw error;
  }
}

/** The counts of each text in one set. */
async function scores(set: string): Promise<Rows[]> {
  const folder = fileURLToPath(new URL(`./minutes/${set}/`, import.meta.url));
  const golds = readdirSync(folder).filter((name) => name.endsWith('.gold.json'));
  return Promise.all(
    golds.map(async (name) => {
      const gold = readingGold.parse(JSON.parse(readFileSync(`${folder}${name}`, 'utf8')));
      return scoreReading(gold, prediction.parse(await read(gold.file, readFileSync(`${folder}${gold.file}`))));
    }),
  );
}

describe('of the open minutes', () => {
  it.each(['is minutes', ...OVERALL])('«%s» is read as well as it once was', async (row) => {
    const count = sumOf(await scores('open')).get(row);
    expect(count && figure(row, count)).toBeGreaterThanOrEqual(REACHED[row] ?? 1);
  });
});

/** What each of the other sets has come to, rounded down: no rule for one kind of minutes may cost the others. */
const OTHERS: readonly [string, number][] = [
  ['set-aside', 0.99],
  ['fresh', 0.98],
  ['last', 0.99],
  ['unseen', 0.92],
];
it.each(OTHERS)('the minutes of «%s» are read as well as they once were', async (set, least) => {
  const rows = await scores(set);
  expect(rows.length).toBeGreaterThanOrEqual(8);
  expect(overall(sumOf(rows))).toBeGreaterThanOrEqual(least);
});

/** Rounded down; a row that is not here is without fault. */
const REACHED: Readonly<Record<string, number>> = { assignees: 0.97, projects: 0.97 };
