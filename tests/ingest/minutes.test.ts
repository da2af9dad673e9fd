// How well minutes are read that were written for the tests (minutes/README.md): row by row where the reader was developed against
// them, in one figure where it was not.
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

/** The counts of each text in one half. */
async function scores(half: 'open' | 'set-aside'): Promise<Rows[]> {
  const folder = fileURLToPath(new URL(`./minutes/${half}/`, import.meta.url));
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

it('minutes that nobody tuned the reader on are read well', async () => {
  const rows = await scores('set-aside');
  expect(rows.length).toBeGreaterThanOrEqual(8);
  expect(overall(sumOf(rows))).toBeGreaterThanOrEqual(0.58);
});

/** Rounded down; a row that is not here is without fault. */
const REACHED: Readonly<Record<string, number>> = { assignees: 0.97, projects: 0.97 };
