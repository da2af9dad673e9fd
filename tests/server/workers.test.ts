// How soon a worker that died is made good.
import { expect, it } from '@jest/globals';
import { pauseAfter } from '../../server/workers.ts';

it('one death is made good at once, a row of them slower and slower, and never slower than every half minute', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 50].map(pauseAfter)).toEqual([0, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
});
