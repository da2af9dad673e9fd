import { once } from 'node:events';
import { expect, it } from '@jest/globals';
import { fileName, written } from '../../exports/formats.ts';
import type { Cell } from '../../exports/table.ts';

/** A table without end, and whether it has been told that nobody reads on. */
function endless() {
  const state = { asked: 0, left: false };
  async function* rows(): AsyncGenerator<Cell[]> {
    try {
      for (;;) {
        state.asked += 1;
        yield [`row ${state.asked}`];
      }
    } finally {
      state.left = true;
    }
  }
  const columns = [{ name: 'name', kind: 'text' as const, title: 'Namn' }];
  return { state, table: { name: 'endless', title: 'Utan slut', columns, rows: rows() } };
}

it.each(['csv', 'json'] as const)(
  'reads no more rows than are taken, and stops when the reader leaves: %s',
  async (format) => {
    const { state, table } = endless();
    const body = await written(table, format);
    for await (const _ of body.iterator({ destroyOnReturn: false })) if (state.asked > 0) break;
    // As a connection that closes does.
    const closed = new Promise((resolve) => body.once('close', resolve));
    body.destroy();
    await closed;
    expect(state.asked).toBeLessThan(3_000);
    expect(state.left).toBe(true);
  },
);

it('stops reading for a workbook when it is full', async () => {
  const { state, table } = endless();
  await once(await written(table, 'xlsx'), 'readable');
  expect([state.left, state.asked]).toEqual([true, 20_001]);
});

it('marks a file with what was asked, in whatever order it was asked', () => {
  const name = (given: Record<string, string | string[]>) => fileName('projects', '2026-11-21', given, 'csv');
  expect(name({})).toBe('projects-2026-11-21.csv');
  expect(name({ a: '1', b: ['2', '3'] })).toBe(name({ b: ['2', '3'], a: '1' }));
  expect(name({ a: '1' })).not.toBe(name({ a: '2' }));
});
