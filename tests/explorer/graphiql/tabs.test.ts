import { describe, expect, it } from '@jest/globals';
import { openingOf, type Store, TABS_KEY, withoutKeys } from '../../../explorer/graphiql/tabs.ts';

function storeOf(kept: Record<string, string> = {}): Store & { kept: Map<string, string> } {
  const map = new Map(Object.entries(kept));
  return {
    kept: map,
    get length() {
      return map.size;
    },
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
    clear: () => map.clear(),
  };
}

const examples = [
  { name: '1-first', query: 'query First { a }' },
  { name: '2-second', query: 'query Second { b }' },
];
const tabsOf = (opening: { tabs: { query: string | null }[] }) => opening.tabs.map(({ query }) => query);
const own = JSON.stringify({
  tabs: [{ query: '{ mine }' }, { query: '{ other }', variables: '{"a":1}' }],
  activeTabIndex: 1,
});

describe('openingOf', () => {
  it('opens the examples the first time, the first in front', () => {
    const opening = openingOf('', examples, storeOf());
    expect(tabsOf(opening)).toEqual(['query First { a }', 'query Second { b }']);
    expect(opening.active.query).toBe('query First { a }');
    expect(opening.linked).toBe(false);
  });

  it('opens something that can be asked when there are no examples', () => {
    expect(openingOf('', [], storeOf()).active.query).toContain('__typename');
  });

  it('opens the tabs that were kept, with the one that was in front', () => {
    const store = storeOf({ [TABS_KEY]: own, 'graphiql:query': '{ something older }' });
    const opening = openingOf('', examples, store);
    expect(opening.active).toEqual({ query: '{ other }', variables: '{"a":1}' });
    expect(opening.store.getItem(TABS_KEY)).toBe(own);
    expect(opening.store.getItem('graphiql:query')).toBeNull();
  });

  it.each(['{', 'null', '5', '{"tabs":[]}', '{"tabs":[{}],"activeTabIndex":0}'])(
    'forgets kept tabs that cannot be read: %s',
    (kept) => {
      const store = storeOf({ [TABS_KEY]: kept });
      expect(openingOf('', examples, store).active.query).toBe('query First { a }');
      expect(store.kept.has(TABS_KEY)).toBe(false);
    },
  );

  it('opens what the address asks beside the examples, and leaves the kept tabs alone', () => {
    const store = storeOf({ [TABS_KEY]: own });
    const opening = openingOf('?query=%7B+linked+%7D&variables=%7B%22id%22%3A1%7D', examples, store);
    expect(opening).toMatchObject({ linked: true, active: { query: '{ linked }', variables: '{"id":1}' } });
    expect(tabsOf(opening)).toEqual(['{ linked }', 'query First { a }', 'query Second { b }']);
    opening.store.setItem(TABS_KEY, 'changed by the link’s page');
    expect(store.kept.get(TABS_KEY)).toBe(own);
  });

  it('takes an empty question for none', () => {
    expect(openingOf('?query=+', examples, storeOf()).linked).toBe(false);
  });
});

describe('withoutKeys', () => {
  it('keeps the named keys in memory and everything else where it was', () => {
    const store = storeOf({ a: '1', b: '2' });
    const half = withoutKeys(store, ['a']);
    expect([half.getItem('a'), half.getItem('b'), half.length]).toEqual([null, '2', 2]);
    half.setItem('a', '3');
    half.setItem('b', '4');
    expect([half.getItem('a'), store.getItem('a'), store.getItem('b')]).toEqual(['3', '1', '4']);
    half.removeItem('a');
    half.removeItem('b');
    expect([half.getItem('a'), store.getItem('a'), store.getItem('b')]).toEqual([null, '1', null]);
  });
});
