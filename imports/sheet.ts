// A table of cells as a file has them, before anybody knows what they mean: a sheet of a workbook, or the whole of a CSV file.

/** What a cell holds. FORMULA: worked out by the program that wrote the file; ERROR: #N/A and its like. */
type CellKind = 'TEXT' | 'NUMBER' | 'PERCENT' | 'DATE' | 'YES_NO' | 'FORMULA' | 'ERROR';
export type Cell = {
  kind: CellKind;
  /** As a reader sees it, except that a number shows all the decimals that it has; a day is yyyy-mm-dd. */
  text: string;
  /** Of NUMBER, PERCENT (60 for a 0,6 that is shown as «60 %») and YES_NO (1, 0); null otherwise. */
  number: number | null;
};

/** Rows and columns are counted from 1, as a spreadsheet counts. */
export type SheetRow = { row: number; hidden: boolean; cells: ReadonlyMap<number, Cell> };
export type Merged = { range: string; top: number; left: number; bottom: number; right: number };
export type Sheet = {
  /** Null in CSV. */
  name: string | null;
  hidden: boolean;
  /** Those that hold something, in order. */
  rows: SheetRow[];
  merged: Merged[];
};

export const EMPTY: Cell = { kind: 'TEXT', text: '', number: null };
export const textCell = (text: string): Cell => ({ kind: 'TEXT', text, number: null });

/** More rows than any plan has; a file with more is another file. */
export const MOST_ROWS = 10_000;

/** Why a file is no table that can be read, in Swedish: what is wrong, and what to do. */
export class Unreadable extends Error {
  constructor(
    readonly wrong: string,
    readonly mend: string,
  ) {
    super(`${wrong}. ${mend}.`);
  }
}
export const SAVE_AGAIN = 'Öppna filen i kalkylprogrammet, spara den på nytt som xlsx och läs in den igen';
export const tooManyRows = (): Unreadable =>
  new Unreadable('filen har fler än 10\u00a0000 rader', 'Dela den, eller kontrollera att det är rätt fil');

/** 1 → A, 28 → AB. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}

/** A → 1, AB → 28. */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** One space between words, none around them, whatever kind of space it was. */
export const tidy = (text: string): string => text.replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ').trim();
