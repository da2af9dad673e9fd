// A file that somebody hands in, as sheets of cells: what it is, is seen in its bytes and not in its name.
import { csvSheet } from './csv.ts';
import { type Sheet, Unreadable } from './sheet.ts';
import { workbookSheets } from './xlsx/workbook.ts';

/** Far more than a plan with a thousand key figures takes. */
export const MOST_BYTES = 50_000_000;

/** Old workbooks, and every new one with a password, lie in a container of this kind. */
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** Files that are known by how they begin and hold no table that is read here. */
const OTHERS: readonly (readonly [RegExp, string, string])[] = [
  [/^%PDF-/u, 'en pdf', 'Lämna tabellen som xlsx eller CSV'],
  [
    /^\s*<(?:!doctype html|html|head|body|table)/iu,
    'en webbsida (HTML)',
    'Öppna den i kalkylprogrammet och spara som xlsx',
  ],
  [/^\s*<\?xml/iu, 'en XML-fil', 'Öppna den i kalkylprogrammet och spara som xlsx'],
  [/^\s*\{\\rtf/u, 'en RTF-fil', 'Lämna tabellen som xlsx eller CSV'],
];

/** Reads a workbook or a CSV file. Throws Unreadable when it is neither. */
export async function fileSheets(bytes: Uint8Array): Promise<Sheet[]> {
  if (bytes.length === 0) throw new Unreadable('filen är tom', 'Lägg in en rubrikrad och en rad per mätetal');
  if (bytes.length > MOST_BYTES)
    throw new Unreadable('filen är större än 50 MB', 'Spara bara tabellen med mätetal i en ny fil');
  const opening = Buffer.from(bytes.subarray(0, 1_024)).toString('latin1');
  if (opening.startsWith('PK\x03\x04') || opening.startsWith('PK\x05\x06')) return workbookSheets(bytes);
  if (opening.startsWith(OLE)) throw oldOffice(bytes);
  const other = OTHERS.find(([looks]) => looks.test(opening.replace(/^\xef\xbb\xbf/u, '')));
  if (other) throw new Unreadable(`filen är ${other[1]}`, other[2]);
  return [csvSheet(bytes)];
}

function oldOffice(bytes: Uint8Array): Unreadable {
  const has = (name: string): boolean =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(name, 0, 'utf16le');
  return has('EncryptedPackage') || has('EncryptionInfo')
    ? new Unreadable('filen är skyddad med lösenord', 'Ta bort lösenordet och läs in den igen')
    : new Unreadable('filen är en äldre Office-fil (xls)', 'Öppna den i kalkylprogrammet och spara som xlsx');
}
