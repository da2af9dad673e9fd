// The cells of a worksheet's rows: what each holds, and how a reader sees it.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { child, childrenOf, parseXml, value, type Xml } from '../../ingest/read/xml.ts';
import { type Cell, columnNumber, EMPTY, type SheetRow, textCell } from '../sheet.ts';
import type { SheetXml } from './rows.ts';
import type { NumberFormat } from './styles.ts';

export type Book = { strings: readonly string[]; formats: readonly NumberFormat[]; from1904: boolean };

/** As many as are made into elements at a time: an element takes near a kilobyte of memory. */
const ROWS_AT_ONCE = 250;
const DAY = 86_400_000;
const ROOT = /<(?:\w+:)?worksheet[^>]*>/u;
const XMLNS = /\sxmlns(?::[\w.-]+)?="[^"]*"/gu;

/** The rows with their cells. Others get their turn in between. Throws Refused (BROKEN) when they are no XML. */
export async function rowsOf({ head, rows }: SheetXml, book: Book): Promise<SheetRow[]> {
  const open = `<rows${[...(ROOT.exec(head)?.[0] ?? '').matchAll(XMLNS)].map(([attribute]) => attribute).join('')}>`;
  const read: SheetRow[] = [];
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    await nextTurn();
    const some = rows.slice(start, start + ROWS_AT_ONCE);
    const xml = parseXml(Buffer.from(`${open}${some.map((row) => row.xml).join('')}</rows>`));
    for (const [index, element] of childrenOf(xml).entries()) {
      const cells = cellsOf(element, book);
      if (cells.size > 0) read.push({ row: some[index]?.row ?? 0, hidden: isSet(element, 'hidden'), cells });
    }
  }
  return read;
}

const isSet = (element: Xml, attribute: string): boolean => ['1', 'true'].includes(value(element, attribute) ?? '');

function cellsOf(row: Xml, book: Book): Map<number, Cell> {
  const cells = new Map<number, Cell>();
  let column = 0;
  for (const element of childrenOf(row)) {
    if (element.name !== 'c') continue;
    const letters = /^[A-Z]+/iu.exec(value(element, 'r') ?? '')?.[0];
    column = letters === undefined ? column + 1 : columnNumber(letters);
    const cell = cellOf(element, book);
    if (cell.kind === 'FORMULA' || cell.text.trim() !== '') cells.set(column, cell);
  }
  return cells;
}

/** The text within, wherever it stands, but not how it is pronounced. */
export function textWithin(element: Xml): string {
  return element.content
    .map((inner) =>
      typeof inner === 'string' ? (element.name === 't' ? inner : '') : isSound(inner) ? '' : textWithin(inner),
    )
    .join('');
}
const isSound = ({ name }: Xml): boolean => name === 'rPh' || name === 'phoneticPr';

function cellOf(element: Xml, { strings, formats, from1904 }: Book): Cell {
  const type = value(element, 't') ?? 'n';
  const stored = child(element, 'v')?.content.join('') ?? '';
  if (child(element, 'f') !== undefined) return { kind: 'FORMULA', text: stored, number: null };
  if (type === 's') return sharedCell(strings[Number(stored)], stored);
  if (type === 'inlineStr') return textCell(textWithin(child(element, 'is') ?? element));
  if (type === 'str') return textCell(stored);
  if (type === 'e') return { kind: 'ERROR', text: stored, number: null };
  if (type === 'd') return { kind: 'DATE', text: stored.slice(0, 10), number: null };
  if (stored.trim() === '') return EMPTY;
  const number = Number(stored);
  if (type === 'b') return { kind: 'YES_NO', text: number === 1 ? 'ja' : 'nej', number };
  if (!Number.isFinite(number)) return { kind: 'ERROR', text: stored, number: null };
  return numberCell(number, formats[Number(value(element, 's') ?? 0)], from1904);
}

const sharedCell = (text: string | undefined, stored: string): Cell =>
  text === undefined ? { kind: 'ERROR', text: stored, number: null } : textCell(text);

function numberCell(stored: number, format: NumberFormat | undefined, from1904: boolean): Cell {
  if (format?.kind === 'DATE') return { kind: 'DATE', text: dayOf(stored, from1904), number: null };
  const isPercent = format?.kind === 'PERCENT';
  // A spreadsheet keeps fifteen figures; what stands beyond them is dust of the binary numbers: 0,07 × 100 is 7.
  const number = Number((isPercent ? stored * 100 : stored).toPrecision(15));
  const shown = shownNumber(number, format?.decimals ?? 0);
  const text = isPercent || format?.percentSign ? `${shown}\u00a0%` : shown;
  return { kind: isPercent ? 'PERCENT' : 'NUMBER', text, number };
}

/** With a decimal comma, as many decimals as the format asks for, and more when the number has them. */
const shownNumber = (number: number, decimals: number): string =>
  new Intl.NumberFormat('sv-SE', { minimumFractionDigits: Math.min(decimals, 15), maximumFractionDigits: 15 }).format(
    number,
  );

/** Excel believes that 1900 was a leap year; no figure here is so old that it matters. */
function dayOf(serial: number, from1904: boolean): string {
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const day = new Date(first + Math.floor(serial) * DAY);
  return Number.isNaN(day.getTime()) ? String(serial) : day.toISOString().slice(0, 10);
}
