import { afterAll, expect, test } from '@jest/globals';
import { Busy, type Thread, TookTooLong, threadOf } from '../../../services/analysis/thread.ts';
import type { Ties } from '../../../services/analysis/ties.ts';
import { GRAPHS } from './graphs.ts';

const threads: Thread[] = [];
function thread(timeoutMs: number): Thread {
  const made = threadOf({ timeoutMs });
  threads.push(made);
  return made;
}
afterAll(() => Promise.all(threads.map((one) => one.close())));

const ring = (n: number): Ties => ({
  ids: Array.from({ length: n }, (_, index) => `n${index}`),
  ends: Int32Array.from(Array.from({ length: 2 * n }, (_, index) => Math.ceil(index / 2) % n)),
});
/** Minutes of work. */
const LONG = { ties: ring(30_000), measure: 'BETWEENNESS' as const };

test('measures one graph after the other, each with its own answer', async () => {
  const { measure } = thread(60_000);
  const outcomes = await Promise.all([3, 5, 7].map((n) => measure({ ties: ring(n), measure: 'PAGERANK' })));
  expect(outcomes.map((outcome) => 'ranking' in outcome && outcome.ranking.scores[0]?.toFixed(6))).toEqual([
    '0.333333',
    '0.200000',
    '0.142857',
  ]);
});

test('a job over the time limit is stopped, and the next is done by a new thread', async () => {
  const { measure } = thread(3_000);
  await expect(measure(LONG)).rejects.toThrow(TookTooLong);
  let next: unknown = new TookTooLong();
  // A machine that is very busy may need more than the limit to begin a thread.
  for (let tries = 0; tries < 5 && next instanceof TookTooLong; tries += 1)
    next = await measure({ ties: ring(3), measure: 'DEGREE' }).catch((error: unknown) => error);
  expect(next).toMatchObject({ ranking: { scores: new Float64Array([1, 1, 1]) } });
}, 60_000);

test('more than eight waiting are refused at once, and all are told when it closes', async () => {
  const { measure, close } = thread(60_000);
  const begun = Array.from({ length: 9 }, () => measure(LONG).catch((error: unknown) => error));
  await expect(measure(LONG)).rejects.toThrow(Busy);
  await close();
  const outcomes = await Promise.all(begun);
  expect(outcomes.map(String)).toEqual(Array.from({ length: 9 }, () => 'Error: The server is closing'));
});

test('scores that never settle are the caller’s to mend, not a fault of the thread', async () => {
  const chain = (first: number, size: number) =>
    Array.from({ length: size - 1 }, (_, n) => [first + n, first + n + 1]).flat();
  const ties = { ids: ring(801).ids, ends: Int32Array.from([...chain(0, 400), ...chain(400, 401)]) };
  const { measure } = thread(60_000);
  expect(await measure({ ties, measure: 'EIGENVECTOR' })).toMatchObject({
    refused: expect.stringMatching(/did not settle/),
  });
  expect(await measure({ ties: ring(3), measure: 'DEGREE' })).toMatchObject({ ranking: {} });
}, 60_000);

test('is given graphs of every shape in one and the same thread', async () => {
  const { measure } = thread(60_000);
  for (const { ids, ends } of GRAPHS)
    expect(await measure({ ties: { ids, ends: Int32Array.from(ends) }, measure: 'COMMUNITIES' })).toHaveProperty(
      'partition',
    );
});
