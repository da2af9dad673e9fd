// CSV as RFC 4180 has it, and as a Swedish Excel opens it by a double click.
import { type Options, stringify } from 'csv-stringify/sync';
import type { Cell, Table } from './table.ts';

/** `rfc4180`: comma, headings are the columns' names. `excel-sv`: byte order mark, semicolon, decimal comma, Swedish headings. */
export const DIALECTS = ['rfc4180', 'excel-sv'] as const;
export type Dialect = (typeof DIALECTS)[number];

/** As many rows as are made into one piece of text. */
const ROWS_AT_ONCE = 100;

/** What a spreadsheet would take for a formula, also behind blanks and in full width; a sign alone is none. */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠](?!$))/;

/** A text that a spreadsheet shows and does not run: an apostrophe stands before what looks like a formula. */
export const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

const CASTS: Readonly<Record<Dialect, NonNullable<Options['cast']>>> = {
  rfc4180: { string: harmless, boolean: String, number: String },
  'excel-sv': {
    string: harmless,
    boolean: (value) => (value ? 'SANT' : 'FALSKT'),
    // People read it: the sixteenth digit is the dust of a division, 110,00000000000001.
    number: (value) => String(Number(value.toPrecision(15))).replace('.', ','),
  },
};

/**
 * The table as CSV, piece by piece, in UTF-8 when written: the heading first, every line ended by CRLF.
 * Null and empty text are both an empty cell. Throws what the rows throw.
 */
export async function* csvOf(table: Table, dialect: Dialect = 'rfc4180'): AsyncGenerator<string> {
  const forExcel = dialect === 'excel-sv';
  const options: Options = {
    delimiter: forExcel ? ';' : ',',
    record_delimiter: '\r\n',
    quote_record_delimiter: true,
    // In a single column an empty cell would be an empty line, which readers skip.
    quoted_empty: table.columns.length === 1,
    cast: CASTS[dialect],
  };
  yield (forExcel ? '\uFEFF' : '') +
    stringify([table.columns.map(({ name, title }) => (forExcel ? title : name))], options);
  let waiting: (readonly Cell[])[] = [];
  for await (const row of table.rows) {
    waiting.push(row);
    if (waiting.length < ROWS_AT_ONCE) continue;
    yield stringify(waiting, options);
    waiting = [];
  }
  if (waiting.length > 0) yield stringify(waiting, options);
}
