// How the one check of the graph's version is shared: nobody is answered by a check that began before the question.
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { type VersionChecks, versionChecks } from '../../graph/version.ts';

/** A source whose readings end when the test says, each with what the source held when the reading began. */
function heldSource() {
  let value = 1;
  const open: ((outcome?: Error) => void)[] = [];
  return {
    write: () => {
      value += 1;
    },
    read: () =>
      new Promise<string>((resolve, reject) => {
        const seen = String(value);
        open.push((error) => (error === undefined ? resolve(seen) : reject(error)));
      }),
    begun: async (count: number) => {
      while (open.length < count) await sleep(1);
    },
    end: (nth: number, error?: Error) => open[nth]?.(error),
    readings: () => open.length,
  };
}

function checked({ maxAgeMs = 0 } = {}): ReturnType<typeof heldSource> & { checks: VersionChecks; turns: string[] } {
  const source = heldSource();
  const turns: string[] = [];
  return { ...source, turns, checks: versionChecks(source.read, { maxAgeMs, turned: (stamp) => turns.push(stamp) }) };
}

describe('the shared check', () => {
  it('is one for all that arrive before it begins', async () => {
    const { checks, begun, end, readings } = checked();
    const asked = [checks.now(), checks.now(), checks.now()];
    await begun(1);
    end(0);
    expect(await Promise.all(asked)).toEqual(['1', '1', '1']);
    expect(readings()).toBe(1);
    expect(checks.counts).toEqual({ made: 1, shared: 2, failed: 0 });
  });

  it('never answers who arrives while it is under way: that one sees a write made meanwhile', async () => {
    const { checks, begun, end, write, turns } = checked();
    const early = checks.now();
    await begun(1);
    write();
    const late = checks.now();
    end(0);
    expect(await early).toBe('1');
    await begun(2);
    end(1);
    expect(await late).toBe('2');
    expect(turns).toEqual(['1', '2']);
  });

  it('is at most one under way and one that waits, however many ask', async () => {
    const { checks, begun, end, readings } = checked();
    const first = checks.now();
    await begun(1);
    const others = Array.from({ length: 1_000 }, () => checks.now());
    await sleep(5);
    expect(readings()).toBe(1);
    end(0);
    await begun(2);
    end(1);
    await Promise.all([first, ...others]);
    expect(readings()).toBe(2);
  });

  it('tells everybody who waits that it failed, and the next one is made all the same', async () => {
    const { checks, begun, end } = checked();
    const asked = [checks.now(), checks.now()];
    const outcomes = Promise.allSettled(asked);
    await begun(1);
    end(0, new Error('gone'));
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const again = checks.now();
    await begun(2);
    end(1);
    expect(await again).toBe('1');
    expect(checks.counts).toMatchObject({ made: 2, failed: 1 });
  });

  it('turns once for a stamp, and before those who asked are answered', async () => {
    const { checks, begun, end, turns } = checked();
    const seen = checks.now().then(() => [...turns]);
    await begun(1);
    end(0);
    expect(await seen).toEqual(['1']);
    const again = checks.now();
    await begun(2);
    end(1);
    await again;
    expect(turns).toEqual(['1']);
  });
});

describe('a check that may be some time old', () => {
  it('answers without another until it is too old', async () => {
    const { checks, begun, end, write, readings } = checked({ maxAgeMs: 1_000_000 });
    const first = checks.now();
    await begun(1);
    end(0);
    await first;
    write();
    expect(await checks.now()).toBe('1');
    expect(readings()).toBe(1);
  });

  it('does not outlive a write of this process', async () => {
    const { checks, begun, end, write } = checked({ maxAgeMs: 1_000_000 });
    const first = checks.now();
    await begun(1);
    end(0);
    await first;
    write();
    checks.wrote();
    const next = checks.now();
    await begun(2);
    end(1);
    expect(await next).toBe('2');
  });

  it('counts for nothing when a write of this process ended while it was under way', async () => {
    const { checks, begun, end, write } = checked({ maxAgeMs: 1_000_000 });
    const first = checks.now();
    await begun(1);
    write();
    checks.wrote();
    end(0);
    expect(await first).toBe('1');
    const next = checks.now();
    await begun(2);
    end(1);
    expect(await next).toBe('2');
  });
});
