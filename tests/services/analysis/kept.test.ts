import { describe, expect, it } from '@jest/globals';
import { keptByVersion } from '../../../services/analysis/kept.ts';

/** A keeper of texts whose size is their length, over a version that the test sets. */
function keeper(bounds: { entries: number; size: number }) {
  const state = { version: 1 };
  const worked: string[] = [];
  const kept = keptByVersion<string>(async () => state.version, { ...bounds, sizeOf: (text) => text.length });
  const ask = (question: string, answer = question) =>
    kept(question, async () => {
      worked.push(question);
      return answer;
    });
  return { state, worked, kept, ask };
}

describe('an answer', () => {
  it('is worked out once as long as the graph is as it was, and anew afterwards', async () => {
    const { state, worked, ask } = keeper({ entries: 10, size: 100 });
    expect([await ask('a'), await ask('a'), await ask('b')]).toEqual(['a', 'a', 'b']);
    state.version = 2;
    expect(await ask('a', 'new')).toBe('new');
    expect(worked).toEqual(['a', 'b', 'a']);
  });

  it('is worked out once for all who ask at the same time', async () => {
    const { worked, ask } = keeper({ entries: 10, size: 100 });
    expect(await Promise.all([ask('a'), ask('a'), ask('a')])).toEqual(['a', 'a', 'a']);
    expect(worked).toEqual(['a']);
  });

  it('that failed is not kept, and all who asked are told', async () => {
    const { kept, ask } = keeper({ entries: 10, size: 100 });
    const fail = () => kept('a', () => Promise.reject(new Error('no')));
    const outcomes = await Promise.allSettled([fail(), fail()]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await ask('a')).toBe('a');
  });

  it('goes when there are too many, the one asked for longest ago first', async () => {
    const { worked, ask } = keeper({ entries: 2, size: 100 });
    for (const question of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(question);
    expect(worked).toEqual(['a', 'b', 'c', 'b']);
  });

  it('goes when together they are too large', async () => {
    const { worked, ask } = keeper({ entries: 10, size: 10 });
    await ask('a', 'xxxxxx');
    await ask('b', 'xxxxxx');
    await ask('b', 'xxxxxx');
    await ask('a', 'xxxxxx');
    expect(worked).toEqual(['a', 'b', 'a']);
  });
});
