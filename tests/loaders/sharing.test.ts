// Reads of several requests as one.
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { GraphTimeout } from '../../graph/errors.ts';
import { type Keys, sharing } from '../../loaders/sharing.ts';

/** Reads that end when they are told to, by the keys they were asked with. */
function reads() {
  const asked: string[] = [];
  const ends: ((fault?: Error) => void)[] = [];
  const read = (keys: Keys): Promise<string> => {
    asked.push(keys.map((list) => list.join('+')).join(' '));
    const found = asked.at(-1) ?? '';
    return new Promise((resolve, reject) => ends.push((fault) => (fault ? reject(fault) : resolve(found))));
  };
  return { asked, read, end: (fault?: Error) => ends.shift()?.(fault) };
}

describe('reads of one kind', () => {
  it('begin at once when nobody reads', async () => {
    const { asked, read, end } = reads();
    const answer = sharing()('pages', [['a']], read);
    expect(asked).toEqual(['a']);
    end();
    expect(await answer).toBe('a');
  });

  it('are made together for all who came while one was under way, each key once', async () => {
    const share = sharing();
    const { asked, read, end } = reads();
    const first = share('pages', [['a']], read);
    const others = [['b', 'c'], ['c'], ['a']].map((keys) => share('pages', [keys], read));
    expect(asked).toEqual(['a']);
    end();
    expect(await first).toBe('a');
    expect(asked).toEqual(['a', 'b+c+a']);
    end();
    expect(await Promise.all(others)).toEqual(['b+c+a', 'b+c+a', 'b+c+a']);
    expect(share.counts).toEqual({ reads: 2, joined: 2 });
  });

  it('are not joined once they have begun: what was written since would be missing', async () => {
    const share = sharing();
    const { asked, read, end } = reads();
    void share('pages', [['a']], read);
    const second = share('pages', [['b']], read);
    end();
    await setImmediate();
    const third = share('pages', [['b']], read);
    expect(asked).toEqual(['a', 'b']);
    end();
    await second;
    expect(asked).toEqual(['a', 'b', 'b']);
    end();
    expect(await third).toBe('b');
  });

  it('wait for none of another kind', () => {
    const share = sharing();
    const { asked, read } = reads();
    void share('pages', [['a']], read);
    void share('pages of 2020', [['a']], read);
    expect(asked).toEqual(['a', 'a']);
  });

  it('have their lists joined one by one, and are shared without keys too', async () => {
    const share = sharing();
    const { asked, read, end } = reads();
    void share('two lists', [['a'], ['x']], read);
    const later = [share('two lists', [['b'], ['x']], read), share('two lists', [['c'], ['y']], read)];
    end();
    await setImmediate();
    expect(asked).toEqual(['a x', 'b+c x+y']);
    end();
    await Promise.all(later);
    void share('list', [], read);
    const shared = [share('list', [], read), share('list', [], read)];
    end();
    await setImmediate();
    expect(asked.slice(2)).toEqual(['', '']);
    end();
    expect(await Promise.all(shared)).toEqual(['', '']);
  });

  it('tell their fault to all who joined, and those who came later read anew', async () => {
    const share = sharing();
    const { asked, read, end } = reads();
    const first = share('pages', [['a']], read);
    const [second, third] = [share('pages', [['b']], read), share('pages', [['c']], read)];
    end(new Error('gone'));
    await expect(first).rejects.toThrow('gone');
    const fourth = share('pages', [['d']], read);
    end(new Error('still gone'));
    await expect(Promise.all([second, third])).rejects.toThrow('still gone');
    await expect(third).rejects.toThrow('still gone');
    expect(asked).toEqual(['a', 'b+c', 'd']);
    end();
    expect(await fourth).toBe('d');
  });

  it('that took too long together are made again by each alone', async () => {
    const share = sharing();
    const { asked, read, end } = reads();
    void share('pages', [['a']], read);
    const both = [share('pages', [['b']], read), share('pages', [['c']], read)];
    end();
    await setImmediate();
    end(new GraphTimeout('pages', new Error('20 s')));
    await setImmediate();
    expect(asked).toEqual(['a', 'b+c', 'b', 'c']);
    end();
    end();
    expect(await Promise.all(both)).toEqual(['b', 'c']);
  });

  it('do not grow beyond what one statement should be asked of', async () => {
    const share = sharing();
    const { asked, read, end } = reads();
    const keys = (of: string, count: number) => Array.from({ length: count }, (_, index) => `${of}${index}`);
    void share('pages', [['a']], read);
    void share('pages', [keys('b', 150)], read);
    void share('pages', [keys('c', 100)], read);
    void share('pages', [keys('d', 50)], read);
    end();
    await setImmediate();
    expect(asked.slice(1).map((list) => list.split('+').length)).toEqual([200]);
    end();
    await setImmediate();
    expect(asked.slice(1).map((list) => list.split('+').length)).toEqual([200, 100]);
  });
});
