// Cells that say what stands above them: an area or a goal that is written once for several rows. Taken only where the file is plain about it:
// the cells are merged downwards, or the column writes each value at its first row and never twice running. In a file that repeats the value
// on every row, a blank cell is somebody's slip and is told.
import type { Merged, SheetRow } from './sheet.ts';
import { EMPTY, tidy } from './sheet.ts';

const textAt = (row: SheetRow | undefined, column: number): string => tidy((row?.cells.get(column) ?? EMPTY).text);

/** The text of the column on each row, what is merged downwards filled in. */
export function downMerged(rows: readonly SheetRow[], column: number, merged: readonly Merged[]): Map<number, string> {
  const texts = new Map(rows.map((row) => [row.row, textAt(row, column)]));
  for (const { top, bottom, left, right } of merged) {
    if (left !== column || right !== column) continue;
    const said = texts.get(top) ?? '';
    for (const { row } of rows) if (row > top && row <= bottom && texts.get(row) === '') texts.set(row, said);
  }
  return texts;
}

/** Whether the column is written once per group: it has blank cells, and no value stands twice running. */
export function isWrittenOnce(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  return filled.length > 0 && filled.length < texts.length && filled.every((text, at) => text !== filled[at - 1]);
}
