// What is kept while the graph is as it was: bounded in bytes, shared by all requests, what was asked for longest ago goes first. It holds
// one stamp of the graph only; a value is put under the stamp that was read before its reading began, so that none is ever too old.
import type { Row } from '../graph/run.ts';
import { type Reading, signatureOf } from './reading.ts';

export type KeptCounts = { hits: number; misses: number; evicted: number; entries: number; bytes: number };
export type Kept<T> = {
  /** Undefined when it is not there, or when the graph has turned to another stamp. Whoever gets it must not change it. */
  get(stamp: string, key: string): T | undefined;
  /** Whether something is kept for the key, under whatever stamp; no hit and no miss. */
  holds(key: string): boolean;
  /** `stamp` was read before the reading of `value` began. Too large a value, or one of a stamp that has passed, is let go. */
  put(stamp: string, key: string, value: T): void;
  /** The graph's stamp is now this one: what is kept under another goes. */
  turnTo(stamp: string): void;
  readonly counts: Readonly<KeptCounts>;
};

/** The largest value, as a share of all: one may not drive out everything else. */
const LARGEST = 1 / 8;
/** A place in the map, and the objects around a value. */
const ENTRY_BYTES = 150;

export function keptUnder<T>({ bytes, sizeOf }: { bytes: number; sizeOf: (value: T) => number }): Kept<T> {
  const counts: KeptCounts = { hits: 0, misses: 0, evicted: 0, entries: 0, bytes: 0 };
  let kept = new Map<string, { value: T; size: number }>();
  let current: string | undefined;

  function drop(key: string, size: number): void {
    kept.delete(key);
    counts.bytes -= size;
  }

  return {
    counts,
    holds: (key) => kept.has(key),
    get(stamp, key) {
      const found = stamp === current ? kept.get(key) : undefined;
      if (found === undefined) {
        counts.misses += 1;
        return undefined;
      }
      counts.hits += 1;
      // Last in the map: last to go.
      kept.delete(key);
      kept.set(key, found);
      return found.value;
    },
    put(stamp, key, value) {
      if (stamp !== current) return;
      const size = sizeOf(value) + key.length * 2 + ENTRY_BYTES;
      if (size > bytes * LARGEST) return;
      const old = kept.get(key);
      if (old !== undefined) drop(key, old.size);
      kept.set(key, { value, size });
      counts.bytes += size;
      for (const [oldest, entry] of kept) {
        if (counts.bytes <= bytes) break;
        drop(oldest, entry.size);
        counts.evicted += 1;
      }
      counts.entries = kept.size;
    },
    turnTo(stamp) {
      if (stamp === current) return;
      current = stamp;
      kept = new Map();
      counts.entries = 0;
      counts.bytes = 0;
    },
  };
}

/** Bytes that a value read from the graph takes, rather too many than too few: what a character takes depends on its neighbours. */
function bytesOf(value: unknown): number {
  if (typeof value === 'string') return 24 + value.length * 2;
  if (typeof value !== 'object' || value === null) return 16;
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + bytesOf(one), 48);
  return Object.entries(value).reduce((sum, [name, one]) => sum + name.length + bytesOf(one), 64);
}

/** Rows of statements, for loaders. */
export const keptRows = (bytes: number): Kept<Row[]> => keptUnder<Row[]>({ bytes, sizeOf: bytesOf });

/** Where a request finds rows that are kept. */
export type KeptRows = {
  rows: Kept<Row[]>;
  /** The graph's stamp, read after the request came; undefined where it cannot be had. */
  now: () => Promise<string | undefined>;
  /** One that was read before, for what is read from now on. */
  known: () => string | undefined;
};

/**
 * `reading`, with the rows that are kept, and keeping those that it asks for. For what is not foreseen: one statement for all is less than
 * several for what is missing.
 */
export function readingKept(reading: Reading, { rows: kept, now, known }: KeptRows): Reading {
  const view = JSON.stringify(reading.common);
  let stamp: string | undefined;
  let check: Promise<string | undefined> | undefined;
  const at = (signature: string, key: string): string => `${view} ${signature} ${key}`;

  return {
    common: reading.common,
    brought: reading.brought,
    async run(asked) {
      const signature = signatureOf(asked.statement, asked.params);
      const keys = asked.ids ?? [''];
      if (keys.some((key) => kept.holds(at(signature, key)))) {
        check ??= now();
        stamp = await check;
      }
      const here: Row[] = [];
      const missing = keys.filter((key) => {
        const rows = stamp === undefined ? undefined : kept.get(stamp, at(signature, key));
        for (const row of rows ?? []) here.push(row);
        return rows === undefined;
      });
      if (missing.length === 0) return here;
      const before = stamp ?? known();
      const rows = await reading.run({ ...asked, ids: asked.ids && missing });
      if (before !== undefined) {
        const own = new Map<string, Row[]>(missing.map((key) => [key, []]));
        for (const row of rows) own.get(asked.ids === null ? '' : String(row[0]))?.push(row);
        for (const [key, of] of own) kept.put(before, at(signature, key), of);
      }
      return [...here, ...rows];
    },
  };
}
