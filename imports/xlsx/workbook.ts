// A workbook (xlsx) as sheets of cells. Formulas, errors, merged cells and hidden rows are told and not judged here.
import { Refused } from '../../ingest/found.ts';
import { child, childrenOf, parseXml, value, type Xml } from '../../ingest/read/xml.ts';
import { openZip, type Zip } from '../../ingest/read/zip.ts';
import { columnNumber, type Merged, MOST_ROWS, SAVE_AGAIN, type Sheet, Unreadable } from '../sheet.ts';
import { type Book, rowsOf, textWithin } from './cells.ts';
import { cutRows, type SheetXml } from './rows.ts';
import { numberFormats } from './styles.ts';

/** Of all sheets together. A million formatted rows without anything in them unpack to less. */
const MOST_SHEET_BYTES = 400_000_000;
const MOST_SHEETS = 100;
/** A title, a heading and notes below the table may stand beside the rows of the plan. */
const BESIDES = 100;

/** Reads the workbook. Throws Unreadable when it is none, has macros or a password, or too much in it. */
export async function workbookSheets(bytes: Uint8Array): Promise<Sheet[]> {
  try {
    return await sheetsOf(await openZip(bytes));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (error.code === 'ENCRYPTED')
      throw new Unreadable('filen är skyddad med lösenord', 'Ta bort lösenordet och läs in den igen');
    if (error.code === 'TOO_LARGE')
      throw new Unreadable(
        'filen packas upp till mer än en plan kan innehålla',
        'Klistra in tabellen i en ny arbetsbok',
      );
    throw new Unreadable('filen är skadad och kan inte läsas', SAVE_AGAIN);
  }
}

async function sheetsOf(zip: Zip): Promise<Sheet[]> {
  await refuseOthers(zip);
  const workbook = await part(zip, 'xl/workbook.xml');
  const links = await part(zip, 'xl/_rels/workbook.xml.rels');
  if (workbook === null || links === null) throw new Unreadable('filen är ingen hel arbetsbok', SAVE_AGAIN);
  const targets = new Map(childrenOf(links).map((link) => [value(link, 'Id'), link]));
  const listed = childrenOf(child(workbook, 'sheets') ?? workbook).filter(({ name }) => name === 'sheet');
  if (listed.length > MOST_SHEETS)
    throw new Unreadable(`arbetsboken har fler än ${MOST_SHEETS} blad`, 'Spara bladen med mätetal i en egen arbetsbok');
  const cut: { name: string; hidden: boolean; xml: SheetXml }[] = [];
  let left = MOST_ROWS + BESIDES;
  let bytes = MOST_SHEET_BYTES;
  async function* counted(name: string): AsyncGenerator<Uint8Array> {
    for await (const piece of zip.pieces(name, bytes)) {
      bytes -= piece.length;
      yield piece;
    }
  }
  for (const sheet of listed) {
    // Attributes go by their local names: r:id is «id», and «sheetId» another.
    const link = targets.get(value(sheet, 'id'));
    if (!value(link, 'Type')?.endsWith('/worksheet')) continue;
    const xml = await cutRows(counted(within('xl', value(link, 'Target') ?? '')), left);
    left -= xml.rows.length;
    cut.push({ name: value(sheet, 'name') ?? '', hidden: (value(sheet, 'state') ?? 'visible') !== 'visible', xml });
  }
  const book: Book = {
    strings: childrenOf((await part(zip, 'xl/sharedStrings.xml')) ?? NOTHING).map(textWithin),
    formats: numberFormats(await part(zip, 'xl/styles.xml')),
    from1904: ['1', 'true'].includes(value(child(workbook, 'workbookPr'), 'date1904') ?? ''),
  };
  const sheets: Sheet[] = [];
  for (const { name, hidden, xml } of cut)
    sheets.push({ name, hidden, rows: await rowsOf(xml, book), merged: mergedIn(xml) });
  return sheets;
}

const NOTHING: Xml = { name: '', attributes: new Map(), content: [] };

async function part(zip: Zip, name: string): Promise<Xml | null> {
  const bytes = await zip.read(name);
  return bytes === null ? null : parseXml(bytes);
}

const within = (folder: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : `${folder}/${target.replace(/^\.\//u, '')}`;

/** Zips that are something else than a workbook without macros. */
async function refuseOthers(zip: Zip): Promise<void> {
  const has = (name: string): boolean => zip.names.includes(name);
  const macros = zip.names.some((name) => /(?:^|\/)(?:vbaProject\.bin|macrosheets\/)/iu.test(name));
  const types = Buffer.from((await zip.read('[Content_Types].xml')) ?? []).toString('utf8');
  if (macros || types.includes('macroEnabled'))
    throw new Unreadable(
      'arbetsboken har makron (xlsm) och läses därför inte',
      'Spara den som arbetsbok utan makron (xlsx)',
    );
  if (has('xl/workbook.bin')) throw new Unreadable('filen är en binär arbetsbok (xlsb)', 'Spara den som xlsx');
  if (has('xl/workbook.xml')) return;
  const mime = Buffer.from((await zip.read('mimetype')) ?? []).toString('latin1');
  if (mime.includes('opendocument.spreadsheet'))
    throw new Unreadable('filen är ett kalkylark i OpenDocument-format (ods)', 'Spara det som xlsx');
  const what = has('word/document.xml') ? 'ett Word-dokument' : 'ett zip-arkiv';
  throw new Unreadable(`filen är ${what} och ingen arbetsbok`, 'Lämna tabellen som xlsx eller CSV');
}

function mergedIn({ head, tail }: SheetXml): Merged[] {
  const root = parseXml(Buffer.from(head + tail));
  return childrenOf(child(root, 'mergeCells') ?? NOTHING).flatMap((merge): Merged[] => {
    const range = value(merge, 'ref') ?? '';
    const [, left = '', top = '', right = left, bottom = top] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/u.exec(range) ?? [];
    if (left === '') return [];
    return [{ range, top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) }];
  });
}
