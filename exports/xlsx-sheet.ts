// The sheet of a workbook: which cell is a number, a day or a text. Pure, and slow for many rows: see xlsx.ts.
import writeExcel, { type Cell as ExcelCell, type Row } from 'write-excel-file/node';
import type { Cell, Column } from './table.ts';

/** Excel's own limit for the text in one cell. */
const LONGEST_TEXT = 32_767;
const CUT = ' … (avkortat: längre än Excel rymmer)';
/** Excel's calendar begins with 1900, and it knows no years beyond 9999. */
const IN_EXCELS_CALENDAR = /^(?:19|[2-9]\d)\d\d-/;
const FORMATS = { date: 'yyyy-mm-dd', datetime: 'yyyy-mm-dd hh:mm:ss' } as const;
const WIDTHS: Readonly<Record<Column['kind'], number>> = {
  text: 32,
  integer: 12,
  number: 12,
  boolean: 10,
  date: 12,
  datetime: 20,
  time: 10,
};

export const asText = (text: string): ExcelCell => ({
  type: String,
  value: text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT - CUT.length) + CUT : text,
});

function cellOf(cell: Cell, { kind }: Column): ExcelCell {
  if (cell === null) return null;
  if (typeof cell === 'number') return { type: Number, value: cell };
  if (typeof cell === 'boolean') return { type: Boolean, value: cell };
  // Said to be text, it is text: «=1+1» is shown and not counted.
  if ((kind !== 'date' && kind !== 'datetime') || !IN_EXCELS_CALENDAR.test(cell)) return asText(cell);
  const value = new Date(cell);
  return Number.isNaN(value.getTime()) ? asText(cell) : { type: Date, value, format: FORMATS[kind] };
}

export type Sheet = {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
};

/** One sheet with Swedish headings that stay in sight, and `notice` in its last row when there is one. */
export function workbookOf({ name, columns, rows }: Sheet, notice: string | null): Promise<Buffer> {
  const heading: Row = columns.map(({ title }) => ({ type: String, value: title, fontWeight: 'bold' }));
  const last: Row[] = notice === null ? [] : [[{ type: String, value: notice, fontWeight: 'bold' }]];
  const cells = rows.map((row): Row => columns.map((column, at) => cellOf(row[at] ?? null, column)));
  return writeExcel([heading, ...cells, ...last], {
    // Excel takes no longer names for sheets.
    sheet: name.slice(0, 31),
    stickyRowsCount: 1,
    columns: columns.map(({ kind }) => ({ width: WIDTHS[kind] })),
  }).toBuffer();
}
