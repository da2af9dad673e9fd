import { describe, expect, test } from '@jest/globals';
import JSZip from 'jszip';
import readExcel from 'read-excel-file/node';
import writeExcel from 'write-excel-file/node';
import { workbookSheets } from '../../imports/xlsx/workbook.ts';
import { letters, type Value, workbook } from './workbook.ts';

const cells = async (row: readonly Value[], strings: string[] = []) => {
  const [sheet] = await workbookSheets(await workbook([{ name: 'Blad1', rows: [row] }], { strings }));
  return [...(sheet?.rows[0]?.cells.values() ?? [])];
};

describe('a workbook', () => {
  test('shows what each cell holds: text, numbers, percent as it is shown, days, yes and no, formulas and errors', async () => {
    expect(
      await cells(
        [
          'å & <ä>',
          { rich: ['fet', ' och mager'] },
          { shared: 0 },
          { shared: 1 },
          72.3,
          { percent: 0.6 },
          { percent: 0.07 },
          { day: 42735 },
          { yes: true },
          { formula: '1+1', value: 2 },
          { formula: 'A1' },
          { error: '#N/A' },
        ],
        ['<t>delad</t>', '<r><t>de</t></r><r><t>lar</t></r><rPh sb="0" eb="1"><t>ljud</t></rPh>'],
      ),
    ).toEqual([
      { kind: 'TEXT', text: 'å & <ä>', number: null },
      { kind: 'TEXT', text: 'fet och mager', number: null },
      { kind: 'TEXT', text: 'delad', number: null },
      { kind: 'TEXT', text: 'delar', number: null },
      { kind: 'NUMBER', text: '72,3', number: 72.3 },
      { kind: 'PERCENT', text: '60\u00a0%', number: 60 },
      { kind: 'PERCENT', text: '7\u00a0%', number: 7 },
      { kind: 'DATE', text: '2016-12-31', number: null },
      { kind: 'YES_NO', text: 'ja', number: 1 },
      { kind: 'FORMULA', text: '2', number: null },
      { kind: 'FORMULA', text: '', number: null },
      { kind: 'ERROR', text: '#N/A', number: null },
    ]);
  });

  test('keeps rows and columns where the file has them, and tells what is merged and hidden', async () => {
    const bytes = await workbook([
      { name: 'A', rows: [[], ['x', null, 'y'], [], ['z']], merged: ['A1:C1', 'B2'], hiddenRows: [4] },
      { name: 'B', rows: [], state: 'veryHidden' },
    ]);
    const [a, b] = await workbookSheets(bytes);
    expect(a?.rows.map(({ row, hidden, cells: of }) => [row, hidden, [...of.keys()]])).toEqual([
      [2, false, [1, 3]],
      [4, true, [1]],
    ]);
    expect(a?.merged).toEqual([
      { range: 'A1:C1', top: 1, left: 1, bottom: 1, right: 3 },
      { range: 'B2', top: 2, left: 2, bottom: 2, right: 2 },
    ]);
    expect([a?.hidden, b?.hidden, b?.rows]).toEqual([false, true, []]);
  });

  test('may leave out where its rows and cells stand, and give its elements a prefix', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const xml = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row/><x:row><x:c><x:v>1</x:v></x:c><x:c/><x:c><x:v>3</x:v></x:c></x:row><x:row r="9"><x:c r="AB9"><x:v>4</x:v></x:c></x:row><x:row r="10"/></x:sheetData><x:mergeCells><x:mergeCell ref="A1:A2"/></x:mergeCells></x:worksheet>`;
    const [sheet] = await workbookSheets(
      await workbook([{ name: 'A', rows: [] }], { parts: { 'xl/worksheets/sheet1.xml': xml } }),
    );
    expect(sheet?.rows.map(({ row, cells: of }) => [row, [...of].map(([at, { number }]) => [at, number])])).toEqual([
      [
        2,
        [
          [1, 1],
          [3, 3],
        ],
      ],
      [9, [[28, 4]]],
    ]);
    expect(sheet?.merged).toHaveLength(1);
  });

  test('knows a percent sign that is only written beside the number: it is the unit, and the number stays what it is', async () => {
    const zip = await JSZip.loadAsync(await workbook([{ name: 'A', rows: [[0.6]] }]));
    const sheet = await zip.file('xl/worksheets/sheet1.xml')?.async('string');
    zip.file('xl/worksheets/sheet1.xml', String(sheet).replace('<c r="A1">', '<c r="A1" s="3">'));
    const [read] = await workbookSheets(await zip.generateAsync({ type: 'nodebuffer' }));
    expect(read?.rows[0]?.cells.get(1)).toEqual({ kind: 'NUMBER', text: '0,6\u00a0%', number: 0.6 });
  });

  test('counts days from 1904 where it says so', async () => {
    const [sheet] = await workbookSheets(await workbook([{ name: 'A', rows: [[{ day: 41273 }]] }], { from1904: true }));
    expect(sheet?.rows[0]?.cells.get(1)?.text).toBe('2016-12-31');
  });

  test('is read as another reader reads it', async () => {
    const day = new Date(Date.UTC(2016, 11, 31));
    const rows = Array.from({ length: 40 }, (_, at) => [`text ${at} åäö`, at * 1.5, at % 2 === 0, day] as const);
    const bytes = await writeExcel(
      rows.map(([text, number, yes, date]) => [
        { type: String, value: text },
        { type: Number, value: number, format: '#,##0.00' },
        { type: Boolean, value: yes },
        { type: Date, value: date, format: 'yyyy-mm-dd' },
      ]),
    ).toBuffer();
    const [sheet] = await workbookSheets(bytes);
    const [other] = await readExcel(bytes);
    const theirs = (other?.data ?? []).map((row) =>
      row.map((value) =>
        value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'boolean' ? Number(value) : value,
      ),
    );
    const ours = sheet?.rows.map(({ cells: of }) => [...of.values()].map(({ number, text }) => number ?? text));
    expect(ours).toHaveLength(40);
    expect(ours).toEqual(theirs);
  });

  test('names columns beyond Z', () => expect([26, 27, 52, 703].map(letters)).toEqual(['Z', 'AA', 'AZ', 'AAA']));
});
