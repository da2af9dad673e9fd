import { describe, expect, test } from '@jest/globals';
import { csvOf } from '../../exports/csv.ts';
import { csvSheet } from '../../imports/csv.ts';

const table = (bytes: Uint8Array | string) =>
  csvSheet(Buffer.from(bytes)).rows.map(({ row, cells }) => [
    row,
    ...[...cells].map(([at, { text }]) => `${at} ${text}`),
  ]);
const TWO = [
  [1, '1 område', '2 mätetal'],
  [2, '1 Klimat', '2 Resor, långa'],
];

describe('a CSV file', () => {
  test.each([
    ['semicolons', 'område;mätetal\nKlimat;Resor, långa\n'],
    ['commas', 'område,mätetal\r\nKlimat,"Resor, långa"\r\n'],
    ['tabs', 'område\tmätetal\rKlimat\tResor, långa'],
    ['a byte order mark', '\uFEFFområde;mätetal\nKlimat;"Resor, långa"'],
  ])('with %s is cut into its cells', (_, text) => expect(table(text)).toEqual(TWO));

  test('may be of any code that a Swedish office program writes', () => {
    const text = 'område;mätetal\r\nKlimat;Resor, långa\r\n';
    expect(table(Buffer.from(text, 'latin1'))).toEqual(TWO);
    expect(table(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toEqual(TWO);
    expect(table(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16())).toEqual(TWO);
  });

  test('may say its separator in Excel’s own first line, which counts as a row', () => {
    expect(table('sep=;\r\na;b,c\r\n1;2\r\n')).toEqual([
      [2, '1 a', '2 b,c'],
      [3, '1 1', '2 2'],
    ]);
    expect(table('sep=|\na|b\n')).toEqual([[2, '1 a', '2 b']]);
  });

  test('has its separator from the heading, although a title above it has commas', () => {
    expect(table('Plan, mål, mätetal och utfall, 2016\n\nmål;mätetal;utfall 2016\nA;B;1,5')[2]).toEqual([
      4,
      '1 A',
      '2 B',
      '3 1,5',
    ]);
  });

  test('counts rows as a spreadsheet does: blank lines too, and a cell of two lines once', () => {
    expect(table('a;b\n\n"två\nrader";c\n;;\nd;e')).toEqual([
      [1, '1 a', '2 b'],
      [3, '1 två\nrader', '2 c'],
      [5, '1 d', '2 e'],
    ]);
  });

  test('of our own, with apostrophes before what looks like a formula, reads as it was', async () => {
    const texts = ['-', '−', '-4,5', '=1+1', '@a', '+46', "'citat'", 'vanlig'];
    async function* rows() {
      yield texts;
    }
    const columns = texts.map((_, at) => ({ name: `c${at}`, title: `c${at}`, kind: 'text' as const }));
    let written = '';
    for await (const piece of csvOf({ name: 'x', title: 'x', columns, rows: rows() }, 'excel-sv')) written += piece;
    expect([...(csvSheet(Buffer.from(written)).rows[1]?.cells.values() ?? [])]).toEqual(
      texts.map((text) => ({ kind: 'TEXT', text, number: null })),
    );
  });

  test('tells a formula', () => {
    expect(csvSheet(Buffer.from('a;="0,6"\n')).rows[0]?.cells.get(2)?.kind).toBe('FORMULA');
  });
});
