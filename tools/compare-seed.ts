// npm run compare-seed [-- FOLDER] [--known]: reads the original minutes with the names of the seed's register (its municipalities,
// organisations, bodies and networks; with --known all of it) and lists where what the reader finds differs from the reviewed seed, wording
// aside. Differences that are explained in compare-seed-explained.json are counted; others end it with 1.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { ReadText } from '../ingest/found.ts';
import { NameBook } from '../ingest/names/book.ts';
import type { Known } from '../ingest/names/known.ts';
import { readDocument } from '../ingest/read/read.ts';
import type { Resolved } from '../ingest/resolve/resolve.ts';
import { registerNames, swedishMunicipalities } from '../seed/names.ts';
import { readSeed } from '../seed/read.ts';
import type { Minutes } from '../services/minutes-format.ts';
import { readInOrder } from './reading-chain.ts';
import { factLines } from './seed-facts.ts';

const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const FIRST: readonly Known['kind'][] = ['MUNICIPALITY', 'ORGANIZATION', 'BODY', 'NETWORK'];

const explainedFormat = z.array(
  z.strictObject({
    /** «+ 2022-06-17 about 2 matter:x»; a star stands for anything, a question mark for one character. */
    difference: z.string().min(1),
    /** There only when the reader begins with all of the register's names, or only when it does not. */
    only: z.enum(['known', 'first']).optional(),
    reason: z.string().min(1),
  }),
);

const pattern = (text: string): RegExp =>
  new RegExp(
    `^${text
      .split('*')
      .map((part) => part.replace(/[\\^$.|+()[\]{}]/g, '\\$&').replaceAll('?', '.'))
      .join('.*')}$`,
    'u',
  );

/** The seed's id for each id that the reader made: by the same name or alias, or the same body and day. */
function sameThings(
  read: readonly Resolved[],
  seeded: readonly Minutes[],
  names: readonly Known[],
): (id: string) => string {
  const book = new NameBook(names);
  const same = new Map<string, string>();
  for (const { register } of read)
    for (const { id, kind, name } of registerNames(register)) {
      const [there] = book.byId(id) ? [] : book.lookup(kind === 'POT' ? name : name, kind);
      if (there) same.set(id, there.id);
    }
  const days = (minutes: readonly Minutes[]) =>
    minutes.flatMap(({ meeting, otherMeetings }) =>
      [meeting, ...otherMeetings].map(({ id, body, date, endsOn }) => ({ id, body, date, to: endsOn ?? date })),
    );
  const known = days(seeded);
  for (const { id, body, date, to } of days(read.map(({ minutes }) => minutes))) {
    const there = known.find((one) => one.body === (same.get(body) ?? body) && one.date <= to && date <= one.to);
    if (there && there.id !== id) same.set(id, there.id);
  }
  return (id) => {
    const whole = same.get(id);
    if (whole) return whole;
    // Items, decisions and tasks carry their meeting's name.
    const [prefix, local, ...rest] = id.split(':');
    const meeting = rest.length > 0 ? same.get(`meeting:${local}`) : undefined;
    return meeting ? [prefix, meeting.slice('meeting:'.length), ...rest].join(':') : id;
  };
}

/** Lines that only one side has, each as often as it has it more. */
function onlyIn(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

async function originals(folder: string, names: readonly string[]): Promise<ReadText[]> {
  const there = new Set(readdirSync(folder));
  const files = names.filter((name) => there.has(name));
  return Promise.all(files.map((name) => readDocument(name, readFileSync(join(folder, name)))));
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const folder = args.find((arg) => !arg.startsWith('--')) ?? beside('../../shared/protokoll');
  if (!existsSync(folder)) {
    console.log('No original minutes beside this checkout: nothing to compare with.');
    return;
  }
  const seed = await readSeed(beside('../seed/familjen-helsingborg'));
  const explained = explainedFormat
    .parse(JSON.parse(readFileSync(beside('compare-seed-explained.json'), 'utf8')))
    .filter(({ only }) => only === undefined || only === (args.includes('--known') ? 'known' : 'first'))
    .map((one) => ({ ...one, matches: pattern(one.difference), used: 0 }));
  const names = registerNames(seed.register);
  const first = args.includes('--known') ? names : names.filter(({ kind }) => FIRST.includes(kind));
  const there = new Set(first.map(({ id }) => id));
  const country = (await swedishMunicipalities()).filter(({ id }) => !there.has(id));
  const documents = await originals(
    folder,
    seed.minutes.flatMap(({ document }) => document.fileName ?? []),
  );
  const read = readInOrder(documents, [...first, ...country]);
  const as = sameThings(read, seed.minutes, names);
  const tally = new Map<string, { same: number; explained: number; open: number }>();
  for (const { minutes } of read) {
    const seeded = seed.minutes.find(({ document }) => document.fileName === minutes.document.fileName);
    if (!seeded) continue;
    const [ours, theirs] = [factLines(minutes, as), factLines(seeded, (id) => id)];
    for (const section of new Set([...theirs.keys(), ...ours.keys()])) {
      const [here, right] = [ours.get(section) ?? [], theirs.get(section) ?? []];
      const missing = onlyIn(right, here).map((line) => `- ${seeded.meeting.date} ${section} ${line}`);
      const extra = onlyIn(here, right).map((line) => `+ ${seeded.meeting.date} ${section} ${line}`);
      const row = tally.get(section) ?? { same: 0, explained: 0, open: 0 };
      row.same += right.length - missing.length;
      for (const line of [...missing, ...extra]) {
        const reason = explained.find(({ matches }) => matches.test(line));
        if (reason) reason.used += 1;
        else console.log(line);
        row[reason ? 'explained' : 'open'] += 1;
      }
      tally.set(section, row);
    }
  }
  console.log(`${'section'.padEnd(16)}   same  explained  open`);
  for (const [section, { same, explained, open }] of tally)
    console.log(
      `${section.padEnd(16)} ${String(same).padStart(6)} ${String(explained).padStart(10)} ${String(open).padStart(5)}`,
    );
  for (const { difference, used } of explained)
    if (used === 0) console.log(`Explained, but no longer there: ${difference}`);
  const open = [...tally.values()].reduce((sum, row) => sum + row.open, 0);
  console.log(open === 0 ? 'Everything that differs from the seed is explained.' : `${open} unexplained differences.`);
  process.exitCode = open === 0 ? 0 : 1;
}

await main();
