// Workbooks as people and programs make them, part by part: also with what no writer of tables makes.
import JSZip from 'jszip';

export type Value =
  | string
  | number
  | null
  | { percent: number }
  | { day: number }
  | { formula: string; value?: number }
  | { error: string }
  | { yes: boolean }
  | { shared: number }
  | { rich: string[] };
export type MadeSheet = {
  name: string;
  rows: readonly (readonly Value[])[];
  merged?: string[];
  hiddenRows?: number[];
  state?: 'hidden' | 'veryHidden';
};
type Extra = { strings?: string[]; parts?: Record<string, string>; types?: string; from1904?: boolean };

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
export const letters = (column: number): string =>
  column > 26
    ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

function cellXml(value: Value, at: string): string {
  if (value === null) return '';
  if (typeof value === 'string')
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
  if ('percent' in value) return `<c r="${at}" s="1"><v>${value.percent}</v></c>`;
  if ('day' in value) return `<c r="${at}" s="2"><v>${value.day}</v></c>`;
  if ('error' in value) return `<c r="${at}" t="e"><v>${value.error}</v></c>`;
  if ('yes' in value) return `<c r="${at}" t="b"><v>${value.yes ? 1 : 0}</v></c>`;
  if ('shared' in value) return `<c r="${at}" t="s"><v>${value.shared}</v></c>`;
  if ('rich' in value)
    return `<c r="${at}" t="inlineStr"><is>${value.rich.map((run) => `<r><rPr><b/></rPr><t>${escaped(run)}</t></r>`).join('')}</is></c>`;
  return `<c r="${at}"><f>${escaped(value.formula)}</f>${value.value === undefined ? '' : `<v>${value.value}</v>`}</c>`;
}

export function sheetXml({ rows, merged = [], hiddenRows = [] }: Omit<MadeSheet, 'name'>): string {
  const made = rows.map((row, index) => {
    const number = index + 1;
    const cells = row.map((value, at) => cellXml(value, `${letters(at + 1)}${number}`)).join('');
    return `<row r="${number}"${hiddenRows.includes(number) ? ' hidden="1"' : ''}>${cells}</row>`;
  });
  const merges =
    merged.length > 0
      ? `<mergeCells count="${merged.length}">${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
      : '';
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}"><sheetData>${made.join('')}</sheetData>${merges}</worksheet>`;
}

/** The workbook's bytes. Styles: 0 plain, 1 percent («0 %»), 2 a day. `parts` replace or add parts of the zip. */
export function workbook(
  sheets: readonly MadeSheet[],
  { strings = [], parts = {}, types = WORKBOOK, from1904 }: Extra = {},
): Promise<Buffer> {
  const zip = new JSZip();
  const list = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"${state ? ` state="${state}"` : ''}/>`,
  );
  const links = sheets.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}"/></Types>`,
  );
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  zip.file(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${from1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${list.join('')}</sheets></workbook>`,
  );
  zip.file(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`,
  );
  zip.file(
    'xl/styles.xml',
    `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0&quot; %&quot;"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
  );
  zip.file('xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`);
  for (const [at, sheet] of sheets.entries()) zip.file(`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet));
  for (const [name, content] of Object.entries(parts)) zip.file(name, content);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}
