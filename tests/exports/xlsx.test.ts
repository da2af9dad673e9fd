// Workbooks are read back by another program than the one that writes them.
import { expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { readSheet } from 'read-excel-file/node';
import { type Cell, type Column, rowsOf } from '../../exports/table.ts';
import { cutNotice, xlsxOf } from '../../exports/xlsx.ts';

const COLUMNS: readonly Column[] = [
  { name: 'name', kind: 'text', title: 'Namn' },
  { name: 'amount', kind: 'number', title: 'Belopp' },
  { name: 'open', kind: 'boolean', title: 'Öppen' },
  { name: 'on', kind: 'date', title: 'Dag' },
];
const table = (rows: readonly (readonly Cell[])[]) => ({
  name: 'things',
  title: 'Saker',
  columns: COLUMNS,
  rows: rowsOf(rows),
});
const sheetXml = async (workbook: Buffer): Promise<string> => {
  const zip = await JSZip.loadAsync(workbook);
  return (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
};

it('has Swedish headings, and numbers, yes and no, and dates as what they are', async () => {
  const workbook = await xlsxOf(
    table([
      ['Höganäs & «Båstad» <1>', -5.5, true, '2022-06-17'],
      ['', 0, false, null],
    ]),
  );
  expect(await readSheet(workbook)).toEqual([
    ['Namn', 'Belopp', 'Öppen', 'Dag'],
    ['Höganäs & «Båstad» <1>', -5.5, true, new Date('2022-06-17T00:00:00Z')],
    [null, 0, false, null],
  ]);
});

it('keeps its first row in sight', async () => {
  expect(await sheetXml(await xlsxOf(table([])))).toMatch(/<pane ySplit="1"[^>]* state="frozen"/);
});

it('shows what looks like a formula and does not run it', async () => {
  const workbook = await xlsxOf(table([['=1+1', null, null, null]]));
  expect((await readSheet(workbook))[1]?.[0]).toBe('=1+1');
  expect(await sheetXml(workbook)).not.toContain('<f>');
});

it('writes a day before Excel’s calendar, and what is no day, as text', async () => {
  const workbook = await xlsxOf(
    table([
      ['a', null, null, '1862-11-22'],
      ['b', null, null, 'våren 2022'],
    ]),
  );
  expect((await readSheet(workbook)).slice(1).map((row) => row[3])).toEqual(['1862-11-22', 'våren 2022']);
});

it('says in its last row that it is cut, and says nothing when it is whole', async () => {
  const rows = ['a', 'b', 'c'].map((name) => [name, 1, null, null]);
  const firsts = async (most: number) => (await readSheet(await xlsxOf(table(rows), most))).map(([first]) => first);
  expect(await firsts(2)).toEqual(['Namn', 'a', 'b', cutNotice(2)]);
  expect(await firsts(3)).toEqual(['Namn', 'a', 'b', 'c']);
});

it('stays a workbook whatever characters a text has, and says where a text is too long for Excel', async () => {
  const workbook = await xlsxOf(
    table([
      ['tab\tbell\u0007nul\u0000 half \uD800', null, null, null],
      ['å'.repeat(40_000), null, null, null],
    ]),
  );
  const [, odd, long] = await readSheet(workbook);
  expect(odd?.[0]).toMatch(/^tab\tbell/);
  expect(String(long?.[0])).toHaveLength(32_767);
  expect(long?.[0]).toMatch(/längre än Excel rymmer\)$/);
});

it('makes many at a time, each its own, also when one of them fails', async () => {
  async function* broken(): AsyncGenerator<readonly Cell[]> {
    yield ['half', 1, null, null];
    throw new Error('the graph went away');
  }
  const failing = xlsxOf({ ...table([]), rows: broken() });
  const books = [1, 2, 3, 4, 5].map((number) => xlsxOf(table([[`book ${number}`, number, null, null]])));
  await expect(failing).rejects.toThrow('the graph went away');
  const firsts = await Promise.all(books.map(async (book) => (await readSheet(await book))[1]?.[0]));
  expect(firsts).toEqual(['book 1', 'book 2', 'book 3', 'book 4', 'book 5']);
});
