// Reads of several requests as one. While one of its kind is under way, who asks the same of other keys waits, and all who wait are read for
// together: the busier it is, the fewer journeys to the database for each. A read is joined only before it begins, so that whoever comes sees
// all that was written before.

import { GraphTimeout } from '../graph/errors.ts';

/** The keys of each of a statement's lists of keys; none for what has no keys. */
export type Keys = readonly (readonly string[])[];

export type Sharing = {
  /**
   * What `read` finds for these keys, and perhaps for those of others who asked for the same `kind` meanwhile: each takes what is its own, and
   * changes nothing. The kind says everything that a read depends on besides its keys. A fault is everybody's; whoever ran out of time
   * together with others reads alone.
   */
  <T>(kind: string, keys: Keys, read: (keys: Keys) => Promise<T>): Promise<T>;
  readonly counts: Readonly<{ reads: number; joined: number }>;
};

type Waiting = { keys: Keys; read: (keys: Keys) => Promise<unknown>; come: (answer: Promise<unknown>) => void };

/** In one list of keys. */
const MOST_KEYS = 200;

export function sharing(): Sharing {
  /** Who waits for the read of a kind that is under way. */
  const kinds = new Map<string, Waiting[]>();
  const counts = { reads: 0, joined: 0 };

  async function begin<T>(kind: string, read: () => Promise<T>): Promise<T> {
    counts.reads += 1;
    try {
      return await read();
    } finally {
      // The next is on its way to the database before this one is taken apart here, so that both are at work.
      if (next(kind)) await new Promise(setImmediate);
    }
  }
  /** Begins to read for all who wait, if anybody does. */
  function next(kind: string): boolean {
    const [first, ...others] = kinds.get(kind) ?? [];
    if (first === undefined) {
      kinds.delete(kind);
      return false;
    }
    let { keys } = first;
    const group = [first];
    const left: Waiting[] = [];
    for (const one of others) {
      const all = joined(keys, one.keys);
      if (all.some(({ length }) => length > MOST_KEYS)) left.push(one);
      else {
        keys = all;
        group.push(one);
      }
    }
    kinds.set(kind, left);
    counts.joined += others.length - left.length;
    const answer = begin(kind, () => first.read(keys));
    if (group.length === 1) first.come(answer);
    else for (const one of group) one.come(answer.catch((fault: unknown) => alone(one, fault)));
    return true;
  }

  const share = <T>(kind: string, keys: Keys, read: (keys: Keys) => Promise<T>): Promise<T> => {
    const waiting = kinds.get(kind);
    if (waiting !== undefined) return new Promise<unknown>((come) => waiting.push({ keys, read, come })) as Promise<T>;
    kinds.set(kind, []);
    return begin(kind, () => read(keys));
  };
  return Object.assign(share, { counts });
}

/** Nobody runs out of time for what others asked for. */
function alone({ keys, read }: Waiting, fault: unknown): Promise<unknown> {
  if (fault instanceof GraphTimeout) return read(keys);
  throw fault;
}

const joined = (one: Keys, other: Keys): Keys =>
  one.map((keys, index) => [...new Set([...keys, ...(other[index] ?? [])])]);
