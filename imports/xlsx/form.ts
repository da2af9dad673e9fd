// A workbook to fill in: cells that are open or locked, lists to choose from, checks of what is typed, a heading that stays and is repeated on
// every printed page. No writer of tables has the locks and the checks, and the XML of all of it is small.
import JSZip from 'jszip';
import { escaped } from '../../exports/xml.ts';
import { columnLetters } from '../sheet.ts';

const STYLES = [
  'plain',
  'title',
  'note',
  'heading',
  'locked',
  'small',
  'percent',
  'open',
  'openText',
  'openDay',
] as const;
export type FormStyle = (typeof STYLES)[number];
export type FormCell = { value: string | number | null; style: FormStyle };
/** What may be typed into a cell. `formula` speaks of the cell itself as CELL. */
export type Check = { column: number; row: number; prompt: string; wrong: string } & (
  | { kind: 'list'; source: string }
  | { kind: 'custom'; formula: string }
  | { kind: 'date'; from: number }
);
export type FormSheet = {
  name: string;
  /** Lists for the other sheets to choose from, out of sight. */
  hidden?: boolean;
  widths: readonly number[];
  rows: readonly (readonly FormCell[])[];
  /** From 1; null: none. It stays in sight, with that many columns. */
  heading: number | null;
  frozen: number;
  checks: readonly Check[];
};

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The workbook. `names` are ranges that checks speak of. */
export function formWorkbook(
  sheets: readonly FormSheet[],
  names: Readonly<Record<string, string>>,
  title: string,
): Promise<Buffer> {
  const zip = new JSZip();
  const numbered = sheets.map((sheet, at) => ({ sheet, at, id: at + 1 }));
  const overrides = numbered.map(
    ({ id }) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  );
  const links = numbered.map(
    ({ id }) => `<Relationship Id="rId${id}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${id}.xml"/>`,
  );
  const list = numbered.map(
    ({ sheet, id }) =>
      `<sheet name="${escaped(sheet.name)}" sheetId="${id}" r:id="rId${id}"${sheet.hidden ? ' state="hidden"' : ''}/>`,
  );
  const titles = numbered.flatMap(({ sheet: { name, heading }, at }) =>
    heading === null
      ? []
      : `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${escaped(quoted(name))}!$${heading}:$${heading}</definedName>`,
  );
  const ranges = Object.entries(names).map(
    ([name, range]) => `<definedName name="${name}">${escaped(range)}</definedName>`,
  );
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:language>sv-SE</dc:language></cp:coreProperties>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${list.join('')}</sheets><definedNames>${[...titles, ...ranges].join('')}</definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLE_SHEET,
  };
  for (const [name, xml] of Object.entries(parts)) zip.file(name, HEAD + xml);
  for (const { sheet, id } of numbered) zip.file(`xl/worksheets/sheet${id}.xml`, HEAD + sheetXml(sheet));
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** A sheet's name as formulas write it. */
export const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

// The order of the elements is the format's own; programs refuse another.
function sheetXml({ widths, rows, heading, frozen, checks, hidden }: FormSheet): string {
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  const made = rows.map(
    (row, at) =>
      `<row r="${at + 1}"${heightOf(row, widths)}>${row.map((cell, column) => cellXml(cell, `${columnLetters(column + 1)}${at + 1}`)).join('')}</row>`,
  );
  const corner = heading === null ? '' : `${columnLetters(frozen + 1)}${heading + 1}`;
  const pane =
    heading === null
      ? ''
      : `<pane xSplit="${frozen}" ySplit="${heading}" topLeftCell="${corner}" activePane="bottomRight" state="frozen"/>`;
  return [
    `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews>`,
    `<cols>${columns.join('')}</cols><sheetData>${made.join('')}</sheetData>`,
    // Without a password: it keeps from mistakes, and whoever must can lift it. Widths and heights may be changed.
    '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>',
    checks.length > 0
      ? `<dataValidations count="${checks.length}">${checks.map(checkXml).join('')}</dataValidations>`
      : '',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${hidden || heading === null ? 'portrait' : 'landscape'}" fitToWidth="1" fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;RSida &amp;P av &amp;N</oddFooter></headerFooter></worksheet>',
  ].join('');
}

/** Of a line of text, in points. */
const LINE = 15;
/** As tall as the longest text takes when it breaks between words; a title goes on to the right. */
function heightOf(row: readonly FormCell[], widths: readonly number[]): string {
  const lines = row.map(({ value, style }, at) => {
    if (typeof value !== 'string' || style === 'title' || style === 'note' || style === 'small') return 1;
    const width = widths[at] ?? 10;
    let [count, left] = [1, width];
    for (const word of value.split(' ')) {
      if (word.length > left && left < width) [count, left] = [count + 1, width];
      // A word that is wider than its column breaks within.
      for (let rest = word.length; rest > width; rest -= width) count += 1;
      left -= (word.length % width) + 1;
    }
    return count;
  });
  const isTitle = row.some(({ style }) => style === 'title');
  return row.length === 0 ? '' : ` ht="${(isTitle ? 1.5 : Math.max(...lines)) * LINE}" customHeight="1"`;
}

function cellXml({ value, style }: FormCell, at: string): string {
  const cell = `<c r="${at}" s="${STYLES.indexOf(style)}"`;
  if (value === null) return `${cell}/>`;
  if (typeof value === 'number') return `${cell}><v>${value}</v></c>`;
  return `${cell} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

function checkXml(check: Check): string {
  const at = `${columnLetters(check.column)}${check.row}`;
  const [type, formula] =
    check.kind === 'list'
      ? ['list', check.source]
      : check.kind === 'date'
        ? ['date', String(check.from)]
        : ['custom', check.formula.replaceAll('CELL', at)];
  const operator = check.kind === 'date' ? ' operator="greaterThanOrEqual"' : '';
  return `<dataValidation type="${type}"${operator} allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Kontrollera" error="${escaped(check.wrong)}" prompt="${escaped(check.prompt)}" sqref="${at}"><formula1>${escaped(formula)}</formula1></dataValidation>`;
}

const BORDER = ['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color rgb="FFB8C0CC"/></${side}>`)
  .join('');
const WRAP = '<alignment vertical="top" wrapText="1"/>';
const OPEN = '<protection locked="0"/>';
/** One for each of STYLES, in that order: number format, font, fill, border, and how it lies. */
const CELLS: Readonly<Record<FormStyle, readonly [number, number, number, number, string]>> = {
  plain: [0, 0, 0, 0, WRAP],
  title: [0, 1, 0, 0, ''],
  note: [0, 3, 0, 0, ''],
  heading: [0, 2, 2, 1, WRAP],
  locked: [0, 0, 3, 1, WRAP],
  small: [0, 3, 3, 1, '<alignment vertical="top" shrinkToFit="1"/>'],
  percent: [164, 0, 3, 1, WRAP],
  open: [0, 0, 4, 1, `<alignment horizontal="right" vertical="top" wrapText="1"/>${OPEN}`],
  openText: [0, 0, 4, 1, WRAP + OPEN],
  openDay: [165, 0, 4, 1, WRAP + OPEN],
};
const fill = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
const font = (size: number, more: string, colour = '1A1A1A'): string =>
  `<font>${more}<sz val="${size}"/><color rgb="FF${colour}"/><name val="Calibri"/><family val="2"/></font>`;
const STYLE_SHEET = [
  `<styleSheet xmlns="${MAIN}">`,
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="General&quot; %&quot;"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd"/></numFmts>',
  `<fonts count="4">${font(11, '')}${font(15, '<b/>')}${font(11, '<b/>')}${font(9, '', '555555')}</fonts>`,
  `<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('DCE4EE')}${fill('F2F3F5')}${fill('FFF8DC')}</fills>`,
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${BORDER}<diagonal/></border></borders>`,
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${STYLES.length}">`,
  ...STYLES.map((style) => {
    const [format, fontId, fillId, border, within] = CELLS[style];
    return `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fillId}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">${within}</xf>`;
  }),
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');
