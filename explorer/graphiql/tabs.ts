// Which tabs GraphiQL opens with. Left alone it adds a tab for every address it is opened with, and some at plain reloads; here an
// address shows what it says, reloading changes nothing, and what somebody wrote in their own tabs is never touched by a link.

export type Example = { name: string; query: string };
export type Tab = { query: string | null; variables?: string | null };
/** What GraphiQL asks of a browser's storage. */
export type Store = {
  readonly length: number;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
  clear(): void;
};

export type Opening = {
  tabs: Tab[];
  /** The contents of the tab that is in front. */
  active: Tab;
  /** The address holds a question: it is shown, and asked at once when it only reads. */
  linked: boolean;
  store: Store;
};

export const TABS_KEY = 'graphiql:tabState';
/** What GraphiQL keeps of the front tab a second time, and mistakes for a new tab when the two differ. */
const FRONT_KEYS = ['graphiql:query', 'graphiql:variables', 'graphiql:headers'];

/** The storage with some of its keys kept in memory only. */
export function withoutKeys(store: Store, keys: readonly string[]): Store {
  const memory = new Map<string, string>();
  return {
    get length() {
      return store.length;
    },
    getItem: (key) => (keys.includes(key) ? (memory.get(key) ?? null) : store.getItem(key)),
    setItem: (key, value) => void (keys.includes(key) ? memory.set(key, value) : store.setItem(key, value)),
    removeItem: (key) => void (keys.includes(key) ? memory.delete(key) : store.removeItem(key)),
    clear: () => store.clear(),
  };
}

/** The front tab of those that were kept; null when none were, or when they cannot be read. */
function keptFront(store: Store): Tab | null {
  try {
    const { tabs, activeTabIndex } = JSON.parse(store.getItem(TABS_KEY) ?? 'null');
    const tab = tabs[activeTabIndex] ?? tabs[0];
    return typeof tab.query === 'string' ? { query: tab.query, variables: tab.variables ?? null } : null;
  } catch {
    return null;
  }
}

export function openingOf(search: string, examples: readonly Example[], store: Store): Opening {
  const params = new URLSearchParams(search);
  const query = params.get('query');
  const tabs: Tab[] = examples.map((example) => ({ query: example.query }));
  if (query !== null && query.trim() !== '') {
    const active = { query, variables: params.get('variables') };
    return { tabs: [active, ...tabs], active, linked: true, store: withoutKeys(store, [TABS_KEY, ...FRONT_KEYS]) };
  }
  const kept = keptFront(store);
  // Tabs that cannot be read would come back at every load.
  if (kept === null) store.removeItem(TABS_KEY);
  const [first = { query: '{\n  __typename\n}\n' }] = tabs;
  return {
    tabs: tabs.length > 0 ? tabs : [first],
    active: kept ?? first,
    linked: false,
    store: withoutKeys(store, FRONT_KEYS),
  };
}
