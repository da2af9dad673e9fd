// Places and the queue for them.
import { expect, it } from '@jest/globals';
import { gateOf } from '../../server/gate.ts';

/** What is known of each by now. */
async function known(places: readonly { given: Promise<boolean> }[]): Promise<(boolean | 'waits')[]> {
  return Promise.all(
    places.map(({ given }) => Promise.race([given, new Promise<'waits'>((tell) => setImmediate(tell, 'waits'))])),
  );
}

it('gives places in turn as they are left', async () => {
  const gate = gateOf({ active: 1, waiting: 2, waitMs: 60_000 });
  const [first, second, third] = [gate.enter(), gate.enter(), gate.enter()];
  expect(gate.isFull()).toBe(true);
  const fourth = gate.enter();
  expect(await known([first, second, third, fourth])).toEqual([true, 'waits', 'waits', false]);
  first.leave();
  expect(await known([second, third])).toEqual([true, 'waits']);
  second.leave();
  expect(await known([third])).toEqual([true]);
  third.leave();
  expect(await known([gate.enter()])).toEqual([true]);
});

it('a place that is left twice is given once', async () => {
  const gate = gateOf({ active: 1, waiting: 2, waitMs: 60_000 });
  const first = gate.enter();
  const others = [gate.enter(), gate.enter()];
  first.leave();
  first.leave();
  expect(await known(others)).toEqual([true, 'waits']);
  for (const { leave } of others) leave();
});

it('who leaves the queue makes room in it and never gets a place', async () => {
  const gate = gateOf({ active: 1, waiting: 1, waitMs: 60_000 });
  const [first, second] = [gate.enter(), gate.enter()];
  second.leave();
  expect(gate.isFull()).toBe(false);
  const third = gate.enter();
  first.leave();
  expect(await known([second, third])).toEqual([false, true]);
  third.leave();
});

it('who has waited too long is told so, and is no longer in the way', async () => {
  const gate = gateOf({ active: 1, waiting: 1, waitMs: 20 });
  const [first, second] = [gate.enter(), gate.enter()];
  expect(await second.given).toBe(false);
  expect(gate.isFull()).toBe(false);
  first.leave();
  expect(await known([gate.enter()])).toEqual([true]);
});
