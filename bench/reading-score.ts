// How well a text was read: what a program found against what a careful reader finds (gold), row by row. Other spellings, a slip of
// the pen and whatever the gold accepts count as right.
import { scoreAgenda } from './reading/agenda.ts';
import type { Prediction, ReadingGold } from './reading/format.ts';
import { scoreAttendance, scoreMeeting } from './reading/frame.ts';
import { Names } from './reading/names.ts';
import { figure, OVERALL, overall, type Rows, Tally } from './reading/rows.ts';

export { prediction, readingGold } from './reading/format.ts';
export { figure, overall, sumOf } from './reading/rows.ts';

/** The counts of one document. */
export function scoreReading(gold: ReadingGold, found: Prediction): Rows {
  const tally = new Tally();
  const names = new Names(gold.aliases);
  const rightly = [gold.isMinutes, ...(gold.accept.isMinutes ?? [])].includes(found.isMinutes);
  tally.answer('is minutes', rightly);
  if (gold.meeting && (found.isMinutes || !rightly)) scoreMeeting(tally, gold.meeting, found.meeting, names);
  scoreAttendance(tally, gold, found.attendance, names);
  scoreAgenda(tally, gold, found.items, names);
  return tally.rows;
}

/** Rows down, one column for each sum of documents; «*» marks those that the overall figure is the mean of. */
export function table(columns: ReadonlyMap<string, Rows>): string {
  const sums = [...columns.values()];
  const all = [...new Set(['is minutes', ...OVERALL, ...sums.flatMap((rows) => [...rows.keys()]).sort()])];
  const shown = (rows: Rows, row: string): string => {
    const count = rows.get(row);
    return (count ? figure(row, count) : null)?.toFixed(3) ?? '–';
  };
  const lines = [
    ['', ...columns.keys()],
    ...all.map((row) => [`${OVERALL.includes(row) ? '*' : ' '} ${row}`, ...sums.map((rows) => shown(rows, row))]),
    ['overall', ...sums.map((rows) => overall(rows).toFixed(4))],
  ];
  const widths = [...(lines[0] ?? []).keys()].map((at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const pad = (cell: string, at: number): string =>
    at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0);
  return lines.map((line) => line.map(pad).join('  ').trimEnd()).join('\n');
}
