// CSV is read back by another program than the one that writes it.
import { text } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvOf, type Dialect, harmless } from '../../exports/csv.ts';
import { type Cell, type Column, rowsOf, type Table } from '../../exports/table.ts';

const column = (name: string, kind: Column['kind'] = 'text'): Column => ({ name, kind, title: `På svenska: ${name}` });
const tableOf = (columns: readonly Column[], rows: readonly (readonly Cell[])[]): Table => ({
  name: 'things',
  title: 'Saker',
  columns,
  rows: rowsOf(rows),
});
async function csv(columns: readonly Column[], rows: readonly (readonly Cell[])[], dialect?: Dialect): Promise<string> {
  return text(csvOf(tableOf(columns, rows), dialect));
}

describe('CSV as RFC 4180 has it', () => {
  it('has a heading, commas, CRLF after every line and quotes only where they are needed', async () => {
    const written = await csv(
      [column('id'), column('amount', 'number'), column('open', 'boolean')],
      [
        ['a,b', -5.5, true],
        ['say "hej"', 0, false],
        ['two\nlines', null, null],
      ],
    );
    expect(written).toBe('id,amount,open\r\n"a,b",-5.5,true\r\n"say ""hej""",0,false\r\n"two\nlines",,\r\n');
  });

  it('has its heading when there are no rows', async () => {
    expect(await csv([column('id'), column('name')], [])).toBe('id,name\r\n');
  });

  it('keeps a row of one empty cell', async () => {
    const written = await csv([column('id')], [['a'], [null], ['']]);
    expect(parse(written)).toEqual([['id'], ['a'], [''], ['']]);
  });

  it.each<Dialect>(['rfc4180', 'excel-sv'])('gives any text back to a parser as it was (%s)', async (dialect) => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...',;"\r\n\t \u{FEFF}aå') }),
    );
    const rows = fc.array(fc.tuple(cell, cell), { maxLength: 250 });
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const written = await csv([column('one'), column('two')], given, dialect);
        const delimiter = dialect === 'excel-sv' ? ';' : ',';
        const read: string[][] = parse(Buffer.from(written), {
          bom: dialect === 'excel-sv',
          delimiter,
          recordDelimiter: '\r\n',
        });
        expect(read.slice(1)).toEqual(given.map((row) => row.map((value) => Buffer.from(harmless(value)).toString())));
      }),
      { numRuns: 60 },
    );
  });
});

describe('texts that a spreadsheet would run', () => {
  const first = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];
  it.each(first)('are shown with an apostrophe before %j', async (sign) => {
    const [, row] = parse(await csv([column('a'), column('b')], [[`${sign}HYPERLINK("http://x";"klicka")`, 'b']]));
    expect(row).toEqual([`'${sign}HYPERLINK("http://x";"klicka")`, 'b']);
  });

  it('are escaped behind blanks too', async () => {
    expect(await csv([column('a'), column('b')], [['  =1+1', '\u00A0@x']])).toContain("'  =1+1,'\u00A0@x");
  });

  it('are not numbers: a negative one stays as it is', async () => {
    expect(await csv([column('a', 'number'), column('b', 'integer')], [[-5.25, -7]])).toContain('\r\n-5.25,-7\r\n');
  });

  it('are not ordinary texts with a sign inside', async () => {
    expect(await csv([column('a'), column('b')], [['a=b', 'Yngsjö-Åhus @ 12']])).toContain(
      '\r\na=b,Yngsjö-Åhus @ 12\r\n',
    );
  });
});

describe('the dialect of a Swedish Excel', () => {
  it('begins with a byte order mark, is headed in Swedish, and has semicolons and decimal commas', async () => {
    const columns = [column('name'), column('share', 'number'), column('open', 'boolean'), column('on', 'date')];
    const written = await csv(columns, [['Ängelholm; Åstorp', 1234.5, true, '2022-06-17']], 'excel-sv');
    expect(written).toBe(
      '\uFEFFPå svenska: name;På svenska: share;På svenska: open;På svenska: on\r\n"Ängelholm; Åstorp";1234,5;SANT;2022-06-17\r\n',
    );
  });
});

it('gives the first rows before the last ones are asked for', async () => {
  let asked = 0;
  async function* rows(): AsyncGenerator<Cell[]> {
    for (; asked < 1_000; asked += 1) yield [`row ${asked}`, asked];
  }
  const pieces = csvOf({ ...tableOf([column('a'), column('b', 'integer')], []), rows: rows() });
  expect((await pieces.next()).value).toBe('a,b\r\n');
  expect((await pieces.next()).value).toMatch(/^row 0,0\r\n/);
  expect(asked).toBeLessThan(101);
  await pieces.return(undefined);
});
