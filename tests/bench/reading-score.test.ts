// The scorer of the reader: what counts as right, and – where the scorer that the gold came with is at hand – that both say the same.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { figure, overall, prediction, readingGold, scoreReading, sumOf, table } from '../../bench/reading-score.ts';
import { misread } from './misreading.ts';

const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const folders = ['open', 'set-aside'].map((half) => beside(`../ingest/minutes/${half}`));
const golds = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') })),
);

const asked = readingGold.parse({
  file: 'made-up.md',
  isMinutes: true,
  meeting: { body: 'Miljöchefsnätverket', date: '2024-03-05', mode: 'IN_PERSON', chair: 'Nils Ravn' },
  attendance: [
    { person: 'Nils Ravn', represents: ['Tierp'], status: 'PRESENT', remote: false },
    { person: 'Eva Kallin', represents: ['Älvkarleby'], status: 'ABSENT', remote: false },
  ],
  items: [
    {
      ordinal: 1,
      heading: 'Lägesrapport Rena vatten',
      kind: 'PROGRESS_REPORT',
      presenters: [{ person: 'Nils Ravn', represents: 'Tierp' }],
      projects: ['Rena vatten'],
      decisions: [
        {
          startsWith: 'bevilja Rena vatten högst 300 tkr ur miljöpotten',
          type: 'FUND',
          due: ['2024-06'],
          assignees: ['Tierp'],
          amounts: [{ sek: 300_000, max: true, pot: 'miljöpotten', year: null }],
          projects: ['Rena vatten'],
          municipalities: ['Tierp'],
        },
      ],
    },
  ],
});

type Fields = { [field: string]: unknown };
/** The gold as a prediction, changed: by item, by decision. */
const found = (item: Fields = {}, decision: Fields = {}, whole: Fields = {}) => {
  const [first] = asked.items;
  const [only] = first?.decisions ?? [];
  return prediction.parse({
    ...asked,
    items: [{ ...first, decisions: [{ ...only, ...decision }], ...item }],
    ...whole,
  });
};
const right = (row: string, given = found()): number | null => {
  const count = scoreReading(asked, given).get(row);
  return count ? figure(row, count) : null;
};

describe('the score of a reading', () => {
  it.each(golds)('is 1 in every row when everything asked for was found: $name', ({ text }) => {
    const rows = scoreReading(readingGold.parse(JSON.parse(text)), prediction.parse(JSON.parse(text)));
    for (const [row, count] of rows) expect([row, figure(row, count) ?? 1]).toEqual([row, 1]);
    expect(overall(rows)).toBe(1);
  });

  it.each([
    ['meeting', found({}, {}, { meeting: { ...asked.meeting, date: '2024-03-06' } })],
    ['attendance', found({}, {}, { attendance: asked.attendance.map((one) => ({ ...one, status: 'PRESENT' })) })],
    ['items', found({}, {}, { items: [...found().items, { heading: 'Vädret' }] })],
    ['item kind', found({ kind: 'OTHER' })],
    ['presenters', found({ presenters: [] })],
    ['decisions', found({ decisions: [] })],
    ['decision type', found({}, { type: 'NOTE' })],
    ['assignees', found({}, { assignees: ['Tierp', 'Heby'] })],
    ['due', found({}, { due: ['2024-07-01'] })],
    ['amounts', found({}, { amounts: [] })],
    ['amount details', found({}, { amounts: [{ sek: 300_000, max: true, pot: null }] })],
    ['projects', found({ projects: ['Gröna tak'] })],
    ['municipalities', found({}, { municipalities: [] })],
  ])('sees a mistake in %s', (row, given) => {
    expect(right(row)).toBe(1);
    expect(right(row, given)).toBeLessThan(1);
  });

  it('does not mind case, accents, a slip of the pen, «kommun» and any day of the month that was asked for', () => {
    const given = found(
      { heading: '4. LÄGESRAPPORT RENA VATTEN', presenters: [{ person: 'Nils Rafn', represents: 'Tierps kommun' }] },
      { startsWith: undefined, text: 'Nätverket beslutar att bevilja Rena Vatten högst 300 tkr', due: ['2024-06-14'] },
    );
    expect(overall(scoreReading(asked, given))).toBe(1);
  });

  it('counts a decision found under another heading as found, in the wrong item', () => {
    const [item] = found().items;
    const given = found(
      {},
      {},
      {
        items: [
          { ...item, decisions: [] },
          { heading: 'Annat', decisions: item?.decisions },
        ],
      },
    );
    expect(right('decisions', given)).toBe(1);
    expect(right('decision in right item', given)).toBe(0);
  });

  it('of a text that is no minutes asks only that it is refused', () => {
    const none = readingGold.parse({ file: 'menu.txt', isMinutes: false });
    expect(scoreReading(none, prediction.parse({ isMinutes: false })).get('is minutes')).toMatchObject({ right: 1 });
    expect(scoreReading(none, prediction.parse({})).get('is minutes')).toMatchObject({ missed: 1 });
  });

  it('is shown as a table with one column for each sum', () => {
    const rows = scoreReading(asked, found({ kind: 'OTHER' }));
    const lines = table(new Map([['half', sumOf([rows, rows])]])).split('\n');
    expect(lines.find((line) => line.includes('item kind'))).toMatch(/^\* item kind +0\.000$/);
    expect(lines.at(-1)).toMatch(/^overall +0\.9\d+$/);
  });
});

const scorer = beside('../../../shared/gold/score.py');
const canRun = existsSync(scorer) && spawnSync('python3', ['--version']).status === 0;

// The gold's own scorer is not in this repository.
if (canRun)
  describe('the score of a reading and the scorer that the gold came with', () => {
    it('say the same of readings with mistakes of every kind', () => {
      const folder = mkdtempSync(join(tmpdir(), 'reading-score-'));
      try {
        const tables = golds.flatMap(({ name, text }, at) =>
          [1, 2, 3].map((time) => {
            const given = misread(JSON.parse(text), at * 10 + time);
            writeFileSync(join(folder, `${time}-${name}`), text);
            writeFileSync(join(folder, `${time}-${name.replace('.gold', '')}`), JSON.stringify(given));
            return scoreReading(readingGold.parse(JSON.parse(text)), prediction.parse(given));
          }),
        );
        const { stdout } = spawnSync('python3', [scorer, folder, folder, '--json'], { encoding: 'utf8' });
        const theirs = JSON.parse(stdout);
        const ours = sumOf(tables);
        expect(ours.size).toBeGreaterThan(30);
        for (const [row, { right, extra, missed }] of ours) {
          if (right + extra + missed === 0) continue;
          const { right: theirRight, extra: theirExtra, missed: theirMissed } = theirs.rows[row];
          expect([row, right, extra, missed]).toEqual([row, theirRight, theirExtra, theirMissed]);
        }
        expect(overall(ours)).toBeCloseTo(theirs.overall, 4);
        expect(overall(ours)).toBeLessThan(0.97);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  });
