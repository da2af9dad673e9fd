// A table as an Excel workbook of one sheet. A workbook is made whole in memory, so its rows are bounded.
import writeExcel, { type Cell as ExcelCell, type Row } from 'write-excel-file/node';
import type { Cell, Column, Table } from './table.ts';

/** More rows than anybody reads; they take some hundred megabytes while the workbook is made. */
export const MOST_ROWS = 20_000;

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

const asText = (text: string): ExcelCell => ({
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

/** What a workbook's last row says when there are more. */
export const cutNotice = (most: number): string =>
  `AVKORTAD: bara de första ${most} raderna står här. Hämta resten som CSV eller JSON, eller välj ut färre.`;

/**
 * The table as a workbook: Swedish headings that stay in sight, numbers and dates as such, every text as text.
 * At most `most` rows; when there are more, the last row says so. Throws what the rows throw.
 */
export async function xlsxOf(table: Table, most = MOST_ROWS): Promise<Buffer> {
  const { columns } = table;
  const sheet: Row[] = [columns.map(({ title }) => ({ type: String, value: title, fontWeight: 'bold' }))];
  for await (const row of table.rows) {
    if (sheet.length > most) {
      sheet.push([{ type: String, value: cutNotice(most), fontWeight: 'bold' }]);
      break;
    }
    sheet.push(columns.map((column, at) => cellOf(row[at] ?? null, column)));
  }
  return writeExcel(sheet, {
    // Excel takes no longer names for sheets.
    sheet: table.name.slice(0, 31),
    stickyRowsCount: 1,
    columns: columns.map(({ kind }) => ({ width: WIDTHS[kind] })),
  }).toBuffer();
}
