// A CSV file as a table of cells, whichever program wrote it: semicolon, comma or tab, with or without Excel's own first line «sep=;».
import { parse } from 'csv-parse/sync';
import { Refused } from '../ingest/found.ts';
import { decodeText } from '../ingest/read/text.ts';
import { type Cell, MOST_ROWS, type Sheet, type SheetRow, textCell, tidy, tooManyRows, Unreadable } from './sheet.ts';

const SEPARATORS = [';', '\t', ','];
/** Excel's own word for the separator; it is no row of the table. */
const SEP = /^\ufeff?"?sep=(.)"?(?:\r\n|\r|\n)/iu;
/** How far down the heading may stand. */
const LOOKED_AT = 30;
/** Our own files put an apostrophe before what a spreadsheet would take for a formula. */
const HARMLESS = /^'(?=[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

/** Reads the file. Throws Unreadable when it is no table of text. */
export function csvSheet(bytes: Uint8Array): Sheet {
  const text = textOf(bytes);
  const [said, separator] = SEP.exec(text) ?? [];
  const rest = said === undefined ? text : text.slice(said.length);
  const lines = recordsOf(rest, separator ?? separatorOf(rest));
  const rows = lines.flatMap((record, index): SheetRow[] => {
    const cells = new Map<number, Cell>();
    for (const [at, raw] of record.entries()) if (tidy(raw) !== '') cells.set(at + 1, cellOf(raw));
    return cells.size === 0 ? [] : [{ row: index + (said === undefined ? 1 : 2), hidden: false, cells }];
  });
  if (rows.length > MOST_ROWS + LOOKED_AT) throw tooManyRows();
  return { name: null, hidden: false, rows, merged: [] };
}

function textOf(bytes: Uint8Array): string {
  try {
    return decodeText(bytes);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new Unreadable('filen är varken en arbetsbok (xlsx) eller text', 'Spara den som xlsx eller CSV');
  }
}

function recordsOf(text: string, delimiter: string): string[][] {
  try {
    return parse(text, { delimiter, bom: true, relax_column_count: true, relax_quotes: true, to: 2 * MOST_ROWS });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Unreadable(
      `filen kan inte läsas som en tabell (${why})`,
      'Spara den som CSV med semikolon mellan kolumnerna, och sätt citattecken parvis',
    );
  }
}

/** The one that gives «mätetal» a cell of its own, near the top; else the one that is there most often. */
function separatorOf(text: string): string {
  const lines = text.slice(0, 100_000).split(/\r\n|\r|\n/u, LOOKED_AT);
  const isHeading = (line: string, sign: string): boolean =>
    line.split(sign).some((cell) => /^\W*mätetal\W*$/iu.test(cell));
  const counts = SEPARATORS.map((sign) => lines.join('\n').split(sign).length);
  const most = SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ';';
  return SEPARATORS.find((sign) => lines.some((line) => line.includes(sign) && isHeading(line, sign))) ?? most;
}

const cellOf = (raw: string): Cell =>
  raw.startsWith('=') ? { kind: 'FORMULA', text: raw, number: null } : textCell(raw.replace(HARMLESS, ''));
