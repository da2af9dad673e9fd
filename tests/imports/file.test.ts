import { describe, expect, test } from '@jest/globals';
import JSZip from 'jszip';
import { readPlanTable } from '../../imports/plan-table.ts';
import { problemText } from '../../imports/problem.ts';
import { sheetXml, workbook } from './workbook.ts';

const told = async (bytes: Uint8Array): Promise<string[]> => (await readPlanTable(bytes)).problems.map(problemText);
const HEAD = ['område', 'mål', 'mätetal', 'enhet', 'utfall 2016', 'målvärde 2016'];
const GOOD = ['A', 'B', 'C', 'st', 5, 'Minst 4'];
const zipped = (parts: Record<string, string>): Promise<Buffer> => {
  const zip = new JSZip();
  for (const [name, text] of Object.entries(parts)) zip.file(name, text);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
};
const ole = (name: string): Buffer =>
  Buffer.concat([
    Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'),
    Buffer.alloc(600),
    Buffer.from(name, 'utf16le'),
  ]);

describe('a file that is no table is told what it is and what to do', () => {
  test('a workbook with macros, whatever it is called', async () => {
    const macros =
      'filen: arbetsboken har makron (xlsm) och läses därför inte. Spara den som arbetsbok utan makron (xlsx).';
    const sheets = [{ name: 'A', rows: [HEAD, GOOD] }];
    expect(await told(await workbook(sheets, { parts: { 'xl/vbaProject.bin': 'x' } }))).toEqual([macros]);
    expect(await told(await workbook(sheets, { parts: { 'xl/macrosheets/sheet1.xml': 'x' } }))).toEqual([macros]);
    const types = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
    expect(await told(await workbook(sheets, { types }))).toEqual([macros]);
  });

  test.each<[string, () => Promise<Uint8Array>, string]>([
    ['an old workbook', async () => ole('Workbook'), 'en äldre Office-fil (xls)'],
    ['a workbook with a password', async () => ole('EncryptedPackage'), 'skyddad med lösenord'],
    [
      'an OpenDocument sheet',
      () => zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '' }),
      'OpenDocument-format (ods)',
    ],
    ['a binary workbook', () => zipped({ 'xl/workbook.bin': '' }), 'en binär arbetsbok (xlsb)'],
    ['a Word document', () => zipped({ 'word/document.xml': '' }), 'ett Word-dokument'],
    ['some zip', () => zipped({ 'a.txt': 'a' }), 'ett zip-arkiv'],
    ['a pdf', async () => Buffer.from('%PDF-1.7'), 'en pdf'],
    ['a page that calls itself xls', async () => Buffer.from('<html><table><tr><td>mål'), 'en webbsida (HTML)'],
    [
      'a picture',
      async () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]),
      'varken en arbetsbok (xlsx) eller text',
    ],
    ['nothing', async () => Buffer.alloc(0), 'filen är tom'],
    ['a zip cut short', async () => (await workbook([{ name: 'A', rows: [HEAD, GOOD] }])).subarray(0, 900), 'skadad'],
    [
      'a workbook without its list of sheets',
      () => zipped({ 'xl/workbook.xml': '<workbook/>' }),
      'ingen hel arbetsbok',
    ],
    [
      'a sheet that is no XML',
      () =>
        workbook([{ name: 'A', rows: [] }], {
          parts: {
            'xl/worksheets/sheet1.xml':
              '<worksheet><sheetData><row r="1"><c r="A1"><v>&unknown;</v></c></row></sheetData></worksheet>',
          },
        }),
      'skadad',
    ],
    [
      'a sheet that ends within a row',
      () =>
        workbook([{ name: 'A', rows: [] }], {
          parts: { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c>' },
        }),
      'tar slut mitt i en rad',
    ],
    [
      'a part that declares entities',
      () =>
        workbook([{ name: 'A', rows: [HEAD] }], {
          parts: { 'xl/styles.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' },
        }),
      'skadad',
    ],
    [
      'a part of a hundred million spaces',
      () => workbook([{ name: 'A', rows: [HEAD] }], { parts: { 'xl/sharedStrings.xml': ' '.repeat(31_000_000) } }),
      'packas upp till mer',
    ],
  ])('%s', async (_, bytes, what) => {
    const { rows, problems } = await readPlanTable(await bytes());
    expect(rows).toEqual([]);
    expect(problems.map(problemText)).toEqual([expect.stringContaining(what)]);
  });
});

/** Of work, however busy the machine is with other things. */
const secondsSince = (before: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

describe('a large file', () => {
  const TOO_MANY = 'filen: filen har fler än 10\u00a0000 rader. Dela den, eller kontrollera att det är rätt fil.';
  const numbered = (count: number) => [
    HEAD,
    ...Array.from({ length: count }, (_, at) => ['A', 'B', `C ${at}`, 'st', at, 'Minst 4']),
  ];

  test('of 200 000 rows is refused soon, as a workbook and as CSV', async () => {
    const row = (at: number): string =>
      `<row r="${at}">${['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => `<c r="${letter}${at}"><v>${at}</v></c>`).join('')}</row>`;
    const xml = sheetXml({ rows: [] }).replace(
      '<sheetData>',
      `<sheetData>${Array.from({ length: 200_000 }, (_, at) => row(at + 1)).join('')}`,
    );
    const bytes = await workbook([{ name: 'A', rows: [] }], { parts: { 'xl/worksheets/sheet1.xml': xml } });
    const before = process.cpuUsage();
    expect(await told(bytes)).toEqual([TOO_MANY]);
    expect(
      await told(
        Buffer.from(
          numbered(200_000)
            .map((cells) => cells.join(';'))
            .join('\n'),
        ),
      ),
    ).toEqual([TOO_MANY]);
    expect(secondsSince(before)).toBeLessThan(5);
  });

  test('of a million rows that are only formatted is read: what is in it are two', async () => {
    const empty = Array.from(
      { length: 1_048_574 },
      (_, at) => `<row r="${at + 3}" spans="1:6" s="3" customFormat="1"/>`,
    );
    const xml = sheetXml({ rows: [HEAD, GOOD] }).replace('</sheetData>', `${empty.join('')}</sheetData>`);
    const bytes = await workbook([{ name: 'A', rows: [] }], { parts: { 'xl/worksheets/sheet1.xml': xml } });
    const before = process.cpuUsage();
    const { rows, problems } = await readPlanTable(bytes);
    expect([rows.length, problems]).toEqual([1, []]);
    expect(secondsSince(before)).toBeLessThan(10);
  });

  test('of few rows is refused too, when they are as wide as a sheet can be', async () => {
    const wide = Array.from({ length: 16_384 }, (_, at) => at);
    const bytes = await workbook([{ name: 'A', rows: [HEAD, ...Array.from({ length: 100 }, () => wide)] }]);
    expect(await told(bytes)).toEqual([expect.stringContaining('mer i sig än en plan kan ha')]);
  });

  test('may have ten thousand key figures, and not one more', async () => {
    const csv = (count: number) =>
      Buffer.from(
        numbered(count)
          .map((cells) => cells.join(';'))
          .join('\n'),
      );
    const { rows, problems } = await readPlanTable(csv(10_000));
    expect([rows.length, problems]).toEqual([10_000, []]);
    expect(await told(csv(10_001))).toEqual([TOO_MANY]);
  });
});
