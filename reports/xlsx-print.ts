// What the library has no option for: a sheet is printed as wide as the page, its heading on every page, and can be filtered.
import type { Feature } from 'write-excel-file/node';
import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings as insert } from 'write-excel-file/utility';
import { escaped } from '../exports/xml.ts';
import { type FileContent, lettersOf, type Made } from './xlsx-sheet.ts';

const SHEET = 'xl/worksheets/sheet{id}.xml';
const WORKBOOK = 'xl/workbook.xml';

const rangeOf = (columns: number, rows: number): string => `$A$1:$${lettersOf(columns - 1)}$${rows}`;
const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;
/** Excel calls a file broken whose footer is longer than 255 characters; a sheet's name has 31 of them. */
const LONGEST = 180;
/** In a footer & begins a code. */
function shown(text: string): string {
  const whole = text.replaceAll('&', '&&');
  if (whole.length <= LONGEST) return escaped(whole);
  return escaped(`${whole.slice(0, LONGEST - 1).replace(/&+$|[\ud800-\udbff]$/u, '')}…`);
}

/** How the sheets print; `title` stands at the foot of every page beside the sheet's name and the page's number. */
export function printing(sheets: readonly Made[], title: string): Feature<FileContent> {
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml, _, { sheetIndex }) => {
            const table = sheets[sheetIndex]?.table;
            const foot = `&amp;L${shown(title)}&amp;R&amp;A    &amp;P / &amp;N`;
            return [
              '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
              ...(table ? [`<autoFilter ref="${rangeOf(table.columns, table.rows).replaceAll('$', '')}"/>`] : []),
              `<headerFooter><oddFooter>${foot}</oddFooter></headerFooter>`,
            ].reduce((all, part) => insert(all, part, orderIn(SHEET, 'worksheet'), 'worksheet'), xml);
          },
          transformElementAttributes: (tag, attributes) =>
            tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
        },
        [WORKBOOK]: {
          transform: (xml) => {
            const names = sheets.flatMap(({ name, table }, at) => (table ? namesOf(name, table, at) : []));
            if (names.length === 0) return xml;
            return xml.replace(/<definedNames\s*\/>/u, () => `<definedNames>${names.join('')}</definedNames>`);
          },
        },
      },
    },
  };
}

/** What is filtered, printed, and repeated on every page. */
function namesOf(sheet: string, { columns, rows, printed }: NonNullable<Made['table']>, at: number): string[] {
  const named = (name: string, range: string, more = ''): string =>
    `<definedName name="_xlnm.${name}" localSheetId="${at}"${more}>${escaped(`${quoted(sheet)}!${range}`)}</definedName>`;
  return [
    named('_FilterDatabase', rangeOf(columns, rows), ' hidden="1"'),
    named('Print_Area', rangeOf(printed, rows)),
    named('Print_Titles', '$1:$1'),
  ];
}

/** In which order the parts must stand; an office program calls the file broken otherwise. */
function orderIn(file: typeof SHEET, parent: string): string[] {
  const order = getOrderOfSiblings(file, parent);
  if (!order) throw new Error(`The library does not know the order of the parts of ${file}`);
  return order;
}
