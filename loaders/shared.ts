// Reads of several requests as one. While as many of a kind are under way as help, who asks the same of other keys waits, and all who wait are
// asked for together: under load the database plans, sends and is waited for once where it was for each. With room nobody waits. A read is
// joined only before it begins, so that whoever comes sees all that was written before.

/** The keys of each of a statement's lists of keys; none for what has no keys. */
export type Keys = readonly (readonly string[])[];

export type Sharing = {
  /**
   * What `read` finds for these keys, and perhaps for those of others who asked for the same `kind` meanwhile: each takes what is its own, and
   * changes nothing. The kind says everything that a read depends on besides its keys. A fault is everybody's.
   */
  <T>(kind: string, keys: Keys, read: (keys: Keys) => Promise<T>): Promise<T>;
  readonly counts: Readonly<{ reads: number; joined: number }>;
};

type Waiting = { keys: Keys; go: (keys: Keys) => Promise<unknown>; come: (answer: Promise<unknown>) => void };
type Kind = { under: number; waiting: Waiting[] };

/** Reads of one kind at a time: one is read by the database while another is taken apart here. */
const AT_ONCE = 1;
/** In one list. */
const MOST_KEYS = 200;

export function sharing(): Sharing {
  const kinds = new Map<string, Kind>();
  const counts = { reads: 0, joined: 0 };

  async function begin<T>(name: string, kind: Kind, read: () => Promise<T>): Promise<T> {
    kind.under += 1;
    counts.reads += 1;
    try {
      return await read();
    } finally {
      kind.under -= 1;
      next(name, kind);
    }
  }
  function next(name: string, kind: Kind): void {
    const [first, ...others] = kind.waiting;
    if (first === undefined) {
      if (kind.under === 0) kinds.delete(name);
      return;
    }
    let keys = first.keys;
    const group = [first];
    kind.waiting = [];
    for (const one of others) {
      const all = joined(keys, one.keys);
      if (all.some(({ length }) => length > MOST_KEYS)) kind.waiting.push(one);
      else {
        keys = all;
        group.push(one);
      }
    }
    counts.joined += group.length - 1;
    const answer = begin(name, kind, () => first.go(keys));
    for (const { come } of group) come(answer);
  }

  const share = <T>(name: string, keys: Keys, read: (keys: Keys) => Promise<T>): Promise<T> => {
    const kind = kinds.get(name) ?? { under: 0, waiting: [] };
    kinds.set(name, kind);
    if (kind.under < AT_ONCE) return begin(name, kind, () => read(keys));
    return new Promise<unknown>((come) => kind.waiting.push({ keys, go: read, come })) as Promise<T>;
  };
  return Object.assign(share, { counts });
}

const joined = (one: Keys, other: Keys): Keys =>
  one.map((keys, index) => [...new Set([...keys, ...(other[index] ?? [])])]);
