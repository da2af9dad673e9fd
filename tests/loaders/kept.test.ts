// What is kept under the graph's stamp: never told under another, never more than so many bytes.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { keptRows, keptUnder, throughKept } from '../../loaders/kept.ts';

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
  it('asks for those alone that are missing, and gives all in the order of the keys', async () => {
    const kept = keptRows(1_000_000);
    kept.turnTo('1');
    const asked: (readonly string[])[] = [];
    const fill = async (missing: readonly string[]) => {
      asked.push(missing);
      return missing.map((key) => (key === 'none' ? [] : [[key, 1]]));
    };
    const under = { stamp: '1', signature: 'person.byIds {}' };
    expect(await throughKept(kept, under, ['a', 'none'], fill)).toEqual([[['a', 1]], []]);
    expect(await throughKept(kept, under, ['b', 'a', 'none', 'c'], fill)).toEqual([
      [['b', 1]],
      [['a', 1]],
      [],
      [['c', 1]],
    ]);
    expect(
      await throughKept(kept, { ...under, signature: 'person.byIds {"today":"2026-01-01"}' }, ['a'], fill),
    ).toEqual([[['a', 1]]]);
    expect(asked).toEqual([['a', 'none'], ['b', 'c'], ['a']]);
  });

  it('keeps nothing of a reading that failed', async () => {
    const kept = keptRows(1_000_000);
    kept.turnTo('1');
    const under = { stamp: '1', signature: 's' };
    await expect(throughKept(kept, under, ['a'], () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
    expect(kept.counts.entries).toBe(0);
  });
});
