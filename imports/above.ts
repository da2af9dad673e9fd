// Cells that say what stands above them: an area or a goal that is written once for several rows. Taken only where the file is plain about it:
// the cells are merged downwards, or the column writes each value at its first row and never twice running. In a file that repeats the value
// on every row, a blank cell is somebody's slip and is told.
import type { Merged, SheetRow } from './sheet.ts';
import { EMPTY, tidy } from './sheet.ts';

/** What a column says on each row, by its number: what is merged downwards filled in. `once`: it is written once for each group. */
export type Downwards = { texts: ReadonlyMap<number, string>; once: boolean };

export function downwards(rows: readonly SheetRow[], column: number, merged: readonly Merged[]): Downwards {
  const texts = new Map(rows.map((row) => [row.row, tidy((row.cells.get(column) ?? EMPTY).text)]));
  const written = new Map(texts);
  for (const { top, bottom, left, right } of merged) {
    if (left !== column || right !== column) continue;
    for (const { row } of rows)
      if (row > top && row <= bottom && texts.get(row) === '') {
        texts.set(row, texts.get(top) ?? '');
        written.delete(row);
      }
  }
  return { texts, once: isWrittenOnce([...written.values()]) };
}

/** It has blank cells, and no value stands twice running. */
function isWrittenOnce(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  return filled.length > 0 && filled.length < texts.length && filled.every((text, at) => text !== filled[at - 1]);
}
