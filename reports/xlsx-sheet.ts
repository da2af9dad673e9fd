// A sheet of the workbook from its parts: lines of text and tables below each other, with widths, colours and how it prints.
import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { CellObject, Sheet as ExcelSheet } from 'write-excel-file/node';
import type { Light } from '../services/follow-up/light.ts';
import type { Words } from './words.ts';
import { type Cell, heading, LIGHTS, lightText, line, type Row } from './xlsx-cells.ts';

export type Column = {
  title: string;
  /** In characters. */
  width: number;
  /** It holds numbers. */
  right?: boolean;
  /** So many columns of the sheet are one of this table's; not given: one. */
  over?: number;
};
export type Table = {
  /** Above it; null: none. */
  title: string | null;
  columns: readonly Column[];
  rows: readonly Row[];
  /** What it says when there are no rows. */
  none: string;
  /** The column with the lights, from 0; what else in the row takes their colour. */
  lights?: { column: number; alsoIn?: readonly number[] };
  /** So many of the columns are printed; not given: all. */
  printed?: number;
};
export type Sheet = {
  /** As wanted; what Excel does not take is mended by sheetNames. */
  name: string;
  /** Above the first table. */
  above: readonly Row[];
  tables: readonly Table[];
};
/** What the library takes for a file's content; it does not export the type. */
export type FileContent = Stream | Buffer | Blob;
/** A sheet for the library, and what it cannot be told by its options. */
export type Made = ExcelSheet<FileContent> & {
  name: string;
  /** Of a sheet that is one table from its first row. */
  table: { rows: number; columns: number; printed: number } | null;
};

/** Dark on pale, so that the words are read easily and the ink is spared. */
const COLOURS: Readonly<Record<Light, { backgroundColor: string; textColor: string }>> = {
  GREEN: { backgroundColor: '#cfe8d5', textColor: '#0b4f26' },
  YELLOW: { backgroundColor: '#fff0b8', textColor: '#5c4300' },
  RED: { backgroundColor: '#f8d3d0', textColor: '#7d1710' },
  GREY: { backgroundColor: '#e6e6e6', textColor: '#3f3f3f' },
};

/** The sheet laid out. A sheet of one table and nothing above it keeps its heading in sight and on every printed page. */
export function madeOf({ name, above, tables }: Sheet, words: Words): Made {
  const data: Row[] = [...above];
  const widths = widthsOf(tables);
  const colours: NonNullable<Made['conditionalFormatting']> = [];
  for (const { title, columns, rows, none, lights } of tables) {
    if (data.length > 0) data.push([]);
    if (title !== null) data.push([line(title, { fontWeight: 'bold', fontSize: 13 })]);
    if (rows.length === 0) {
      data.push([line(none)]);
      continue;
    }
    const row = rowIn(columns, widths);
    data.push(row(columns.map(({ title: head, right }) => heading(head, right))));
    const first = data.length + 1;
    data.push(...rows.map((cells) => row(columns.map((_, at) => ruled(cells[at] ?? null)))));
    if (lights) colours.push(...coloursOf(lights, first, data.length, words));
  }
  const [only, ...others] = tables;
  const isTable = above.length === 0 && others.length === 0 && only?.title === null && only.rows.length > 0;
  const columns = only?.columns.length ?? 0;
  return {
    data,
    name,
    sheet: name,
    columns: widths,
    orientation: 'landscape',
    table: isTable ? { rows: data.length, columns, printed: only.printed ?? columns } : null,
    ...(isTable ? { stickyRowsCount: 1 } : {}),
    ...(colours.length > 0 ? { conditionalFormatting: colours } : {}),
  };
}

/** Tables below each other share their columns: each is as wide as the widest. */
function widthsOf(tables: readonly Table[]): { width: number }[] {
  const all = tables.map(({ columns }) => columns.flatMap(({ width, over = 1 }) => Array<number>(over).fill(width)));
  const most = Math.max(1, ...all.map((widths) => widths.length));
  return Array.from({ length: most }, (_, at) => ({ width: Math.max(...all.map((widths) => widths[at] ?? 0)) }));
}

/** Of a line of text at the usual size, in points; Excel has no taller row than the most. */
const LINE = 15;
const TALLEST = 409;
/** Bold letters take more room than the digits that widths are counted in. */
const BOLD = 1.1;

/**
 * A row's cells put over the columns of the sheet, as tall as the longest text in them takes: not every office program finds out by
 * itself.
 */
function rowIn(columns: readonly Column[], widths: readonly { width: number }[]): (cells: Row) => Row {
  return (cells) => {
    const row: Row = [];
    let lines = 1;
    for (const [at, { over = 1 }] of columns.entries()) {
      const cell = cells[at] ?? null;
      const width = widths.slice(row.length, row.length + over).reduce((sum, column) => sum + column.width, 0);
      if (isWrapped(cell)) lines = Math.max(lines, linesOf(cell.value, cell.fontWeight ? width / BOLD : width));
      row.push(over > 1 && isStyled(cell) ? { ...cell, columnSpan: over } : cell);
      for (let more = 1; more < over; more += 1) row.push(null);
    }
    const [first = null, ...others] = row;
    return [{ ...(isStyled(first) ? first : {}), height: Math.min(TALLEST, lines * LINE) }, ...others];
  };
}

const isStyled = (cell: Cell): cell is CellObject => typeof cell === 'object' && cell !== null && 'type' in cell;
const isWrapped = (cell: Cell): cell is CellObject & { value: string } =>
  isStyled(cell) && cell.wrap === true && typeof cell.value === 'string';

/** How many lines the text takes where it breaks between words, and within one that is longer than the line. */
function linesOf(text: string, width: number): number {
  // The indent.
  const most = Math.max(1, width - 1);
  return text.split('\n').reduce((lines, part) => {
    let used = 0;
    let more = 1;
    for (const { length } of part.split(/\s/u)) {
      if (used > 0 && used + 1 + length > most) {
        more += 1;
        used = 0;
      }
      more += Math.max(0, Math.ceil(length / most) - 1);
      used = length > most ? length % most : used + (used > 0 ? 1 : 0) + length;
    }
    return lines + more;
  }, 0);
}

/** A hairline below every cell leads the eye along the row, on paper too. */
const ruled = (cell: Cell): Cell => ({
  ...(isStyled(cell) ? cell : { type: String }),
  bottomBorderStyle: 'hair',
  bottomBorderColor: '#8a939c',
});

export const lettersOf = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : lettersOf(Math.floor(column / 26) - 1) + lettersOf(column % 26);

/** The colour follows what the cell says: whoever sorts or changes a light sees it. */
function coloursOf(
  { column, alsoIn = [] }: NonNullable<Table['lights']>,
  first: number,
  last: number,
  words: Words,
): NonNullable<Made['conditionalFormatting']> {
  return [column, ...alsoIn].flatMap((at) =>
    LIGHTS.map((light) => ({
      cellRange: { from: { row: first, column: at + 1 }, to: { row: last, column: at + 1 } },
      condition: { formula: `$${lettersOf(column)}${first}="${lightText(light, words).replaceAll('"', '""')}"` },
      style: COLOURS[light],
    })),
  );
}

const ILLEGAL = /[[\]:*?/\\]/gu;
const LONGEST = 31;

/** The names as Excel takes them: 31 characters at most, none of []:*?/\, no apostrophe at an end, and none twice in any letter case. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const legal =
      name
        .replace(ILLEGAL, ' ')
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim()
        .replace(/^'+|'+$/gu, '') || 'Blad';
    for (let number = 1; ; number += 1) {
      const end = number === 1 ? '' : ` (${number})`;
      const one = cut(legal, LONGEST - end.length) + end;
      // Excel keeps this name for itself.
      if (taken.has(one.toLowerCase()) || one.toLowerCase() === 'history') continue;
      taken.add(one.toLowerCase());
      return one;
    }
  });
}

/** Not within a character of two halves, and not so that an apostrophe ends it. */
const cut = (text: string, most: number): string =>
  text
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/u, '')
    .replace(/[\s']+$/u, '');
