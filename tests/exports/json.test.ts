import { text } from 'node:stream/consumers';
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { jsonOf } from '../../exports/json.ts';
import { type Cell, rowsOf } from '../../exports/table.ts';

const table = (rows: AsyncIterable<readonly Cell[]>) => ({
  name: 'things',
  title: 'Saker',
  columns: [
    { name: 'id', kind: 'text' as const, title: 'Id' },
    { name: 'amount', kind: 'number' as const, title: 'Belopp' },
    { name: 'open', kind: 'boolean' as const, title: 'Öppen' },
  ],
  rows,
});
const json = (rows: AsyncIterable<readonly Cell[]>) => text(jsonOf(table(rows)));

it('is one array of objects with every column in each, nulls too', async () => {
  expect(JSON.parse(await json(rowsOf([['=a', -1.5, null]])))).toEqual([{ id: '=a', amount: -1.5, open: null }]);
});

it('is an empty array when there are no rows', async () => {
  expect(JSON.parse(await json(rowsOf([])))).toEqual([]);
});

it('gives any cells back as they were', async () => {
  const cells = fc.tuple(fc.string({ unit: 'binary' }), fc.integer(), fc.option(fc.boolean()));
  await fc.assert(
    fc.asyncProperty(fc.array(cells), async (rows) => {
      const read: unknown = JSON.parse(await json(rowsOf(rows)));
      expect(read).toEqual(rows.map(([id, amount, open]) => ({ id, amount, open })));
    }),
  );
});

it('is no JSON when it is broken off', async () => {
  async function* broken(): AsyncGenerator<Cell[]> {
    yield ['a', 1, true];
    throw new Error('the graph went away');
  }
  let half = '';
  await expect(async () => {
    for await (const piece of jsonOf(table(broken()))) half += piece;
  }).rejects.toThrow('the graph went away');
  expect(half).toContain('"a"');
  expect(() => JSON.parse(half)).toThrow();
});
