// A column that was left out is never taken for one that is empty.
import { expect, it } from '@jest/globals';
import { copied, LeftOut, leftOut, marked, maybe, read, rest, text } from '../../graph/columns.ts';

const COLUMNS = { id: text, title: maybe(text), note: maybe(text) };
const given = () => marked(['key', 'a', null, null], { shift: 0, left: new Set([3]) });

it('whoever looks at it is stopped, and it is counted', () => {
  const row = read(COLUMNS, rest(given()));
  expect([row.id, row.title]).toEqual(['a', null]);
  const before = leftOut.looked;
  expect(() => row.note).toThrow(LeftOut);
  expect(leftOut.looked).toBe(before + 1);
});

it('so is whoever looks at a copy to which more was put', () => {
  const edge = Object.assign(copied(read(COLUMNS, rest(given()))), { node: 'b' });
  expect([edge.id, edge.node]).toEqual(['a', 'b']);
  expect(() => edge.note).toThrow(LeftOut);
});

it('of a row that is watched, a copy looks at nothing until somebody looks at the copy', () => {
  const looked = { read: new Set<number>(), at: new Set<number>() };
  const edge = Object.assign(copied(read(COLUMNS, marked(['a', 'b', 'c'], { shift: 1, looked }))), { node: 'b' });
  expect([...looked.read]).toEqual([1, 2, 3]);
  expect([...looked.at]).toEqual([]);
  expect(edge.title).toBe('b');
  expect([...looked.at]).toEqual([2]);
});
