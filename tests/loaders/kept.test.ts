// What is kept under the graph's stamp: never told under another, never more than so many bytes.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Row } from '../../graph/run.ts';
import { type Kept, keptRows, keptUnder, readingKept } from '../../loaders/kept.ts';
import type { Asked } from '../../loaders/reading.ts';

const texts = (bytes: number) => keptUnder<string>({ bytes, sizeOf: (text) => text.length });

describe('what is kept', () => {
  it('is told under its own stamp, as long as the graph stands at it', () => {
    const kept = texts(10_000);
    kept.turnTo('1');
    kept.put('1', 'a', 'one');
    expect(kept.get('1', 'a')).toBe('one');
    kept.turnTo('2');
    expect([kept.get('1', 'a'), kept.get('2', 'a')]).toEqual([undefined, undefined]);
    expect(kept.counts).toEqual({ hits: 1, misses: 2, evicted: 0, entries: 0, bytes: 0 });
  });

  it('is not put there by who read before the graph turned', () => {
    const kept = texts(10_000);
    kept.turnTo('1');
    kept.turnTo('2');
    kept.put('1', 'a', 'old');
    expect([kept.get('1', 'a'), kept.get('2', 'a')]).toEqual([undefined, undefined]);
  });

  it('is nothing before the graph’s stamp is known', () => {
    const kept = texts(10_000);
    kept.put('1', 'a', 'one');
    expect(kept.get('1', 'a')).toBeUndefined();
  });

  it('goes when there is no room, what was asked for longest ago first', () => {
    const kept = texts(4_000);
    kept.turnTo('1');
    const value = 'x'.repeat(200);
    // Each takes 200 and some 150 around it.
    for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']) kept.put('1', key, value);
    expect(kept.counts.evicted).toBe(0);
    kept.get('1', 'a');
    kept.put('1', 'k', value);
    kept.put('1', 'l', value);
    expect([kept.holds('a'), kept.holds('b'), kept.holds('l')]).toEqual([true, false, true]);
    expect(kept.counts.evicted).toBe(1);
  });

  it('is no value that would drive out all others', () => {
    const kept = texts(8_000);
    kept.turnTo('1');
    kept.put('1', 'small', 'x');
    kept.put('1', 'huge', 'x'.repeat(2_000));
    expect([kept.holds('small'), kept.holds('huge')]).toEqual([true, false]);
  });

  it('never takes more bytes than allowed, and counts those that it has', () => {
    const step = fc.oneof(
      fc.record({ put: fc.nat(30), size: fc.nat(900) }),
      fc.record({ get: fc.nat(30) }),
      fc.record({ turn: fc.nat(3) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const kept = texts(5_000);
        let stamp = '0';
        kept.turnTo(stamp);
        const model = new Map<string, string>();
        for (const one of steps) {
          if ('put' in one) {
            const value = String(one.put).repeat(one.size);
            kept.put(stamp, String(one.put), value);
            model.set(String(one.put), value);
          } else if ('get' in one) {
            const found = kept.get(stamp, String(one.get));
            // A value too large leaves the one before it, which is as true.
            if (found !== undefined && !model.has(String(one.get))) return false;
          } else {
            if (String(one.turn) !== stamp) model.clear();
            stamp = String(one.turn);
            kept.turnTo(stamp);
          }
          if (kept.counts.bytes > 5_000 || kept.counts.bytes < 0) return false;
          if (kept.counts.entries === 0 && kept.counts.bytes !== 0) return false;
        }
        return true;
      }),
    );
  });
});

describe('rows through what is kept', () => {
  const people = { name: 'person.byIds', text: '', sample: {} };
  const given = (today = '2026-01-01', read: (asked: Asked) => Promise<Row[]> = async () => []) => ({
    common: { today },
    brought: () => undefined,
    run: read,
  });
  const under = (stamp: string, rows: Kept<Row[]>) => ({ rows, now: async () => stamp, known: () => stamp });

  it('asks for those alone that are missing', async () => {
    const kept = keptRows(1_000_000);
    kept.turnTo('1');
    const asked: (readonly string[])[] = [];
    const reading = (today?: string) => {
      const read = async ({ ids }: Asked): Promise<Row[]> => {
        asked.push(ids ?? []);
        return (ids ?? []).filter((id) => id !== 'none').map((id) => [id, 1]);
      };
      return readingKept(given(today, read), under('1', kept));
    };
    const of = (...ids: string[]) => ({ statement: people, params: {}, ids });
    expect(await reading().run(of('a', 'none'))).toEqual([['a', 1]]);
    expect((await reading().run(of('b', 'a', 'none', 'c'))).sort()).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 1],
    ]);
    expect(await reading().run(of('none', 'a'))).toEqual([['a', 1]]);
    expect(await reading('2026-01-02').run(of('a'))).toEqual([['a', 1]]);
    expect(await reading().run({ ...of('a'), params: { first: 1 } })).toEqual([['a', 1]]);
    expect(asked).toEqual([['a', 'none'], ['b', 'c'], ['a'], ['a']]);
  });

  it('keeps what has no keys, and what failed not at all', async () => {
    const kept = keptRows(1_000_000);
    kept.turnTo('1');
    const of = { statement: people, params: {}, ids: null };
    const failing = given(undefined, () => Promise.reject(new Error('gone')));
    await expect(readingKept(failing, under('1', kept)).run(of)).rejects.toThrow('gone');
    expect(kept.counts.entries).toBe(0);
    const one = given(undefined, async () => [[7], [8]]);
    expect(await readingKept(one, under('1', kept)).run(of)).toEqual([[7], [8]]);
    expect(await readingKept(failing, under('1', kept)).run(of)).toEqual([[7], [8]]);
  });

  it('gives nothing to whom the graph’s stamp is another, or unknown', async () => {
    const kept = keptRows(1_000_000);
    kept.turnTo('1');
    const of = { statement: people, params: {}, ids: ['a'] };
    const old = given(undefined, async () => [['a', 'old']]);
    const fresh = given(undefined, async () => [['a', 'fresh']]);
    await readingKept(old, under('1', kept)).run(of);
    for (const now of [async () => '2', async () => undefined])
      expect(await readingKept(fresh, { ...under('1', kept), now }).run(of)).toEqual([['a', 'fresh']]);
  });
});
