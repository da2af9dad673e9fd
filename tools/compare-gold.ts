// npm run compare-gold [-- FOLDER]: compares the shipped seed with the gold, what a careful reader found in the same minutes. Ends
// with 1 on a difference that the gold does not accept. The gold belongs to the people who gave the minutes and is not in this repository.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSeed, type Seed } from '../seed/read.ts';
import { goldDifferences } from './gold-differences.ts';
import { type Gold, gold as goldFormat } from './gold-format.ts';
import type { Spellings } from './gold-names.ts';
import { type Rows, sumOf } from './gold-tally.ts';

const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const folder = process.argv[2] ?? beside('../../shared/gold');

/** Every gold file of the folder, by the document it is about. */
function readGold(): Gold[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.gold.json'));
  return names.sort().map((name) => goldFormat.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
}

/** «Sekretariatet Familjen Helsingborg» and its aliases, «Bjuv» and «Bjuvs kommun», under the id. */
function spellingsOf({ register }: Seed): Spellings {
  type Named = { id: string; name: string; aliases?: string[] };
  const things = Object.values(register).flatMap((list: readonly Named[]) => list);
  return new Map(things.map(({ id, name, aliases = [] }) => [id, [name, ...aliases]]));
}

function printTable(rows: Rows): void {
  const width = Math.max(...[...rows.keys()].map((name) => name.length));
  console.log(`${''.padEnd(width)}  in gold  differ`);
  for (const [name, { asked, differences }] of rows)
    console.log(`${name.padEnd(width)}  ${String(asked).padStart(7)}  ${String(differences.length).padStart(6)}`);
}

async function main(): Promise<void> {
  if (!existsSync(folder)) {
    console.log('No gold beside this checkout: nothing to compare with.');
    return;
  }
  const seed = await readSeed(beside('../seed/familjen-helsingborg'));
  const spellings = spellingsOf(seed);
  const alone: string[] = [];
  const total = sumOf(
    readGold().flatMap((gold) => {
      const minutes = seed.minutes.find(({ document }) => document.fileName === gold.file);
      if (!minutes) alone.push(`${gold.file}: no minutes in the seed`);
      return minutes ? [goldDifferences(gold, minutes, spellings)] : [];
    }),
  );
  if (total.size > 0) printTable(total);
  const differences = [...total].flatMap(([name, row]) => row.differences.map((text) => `${name}: ${text}`));
  for (const line of [...alone, ...differences]) console.log(`✗ ${line}`);
  const wrong = alone.length + differences.length;
  console.log(wrong === 0 ? 'The seed says what the gold says.' : `${wrong} differences.`);
  process.exitCode = wrong === 0 ? 0 : 1;
}

await main();
