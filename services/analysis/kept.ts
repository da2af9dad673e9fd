// Answers that are true as long as the graph is as it was: kept under the graph's version, worked out once for all who ask at once.

type Kept<T> = { value: Promise<T>; size: number };

/**
 * Asks `version` first, then answers with what is kept for the question under that version, or does the work and keeps it. What fails is
 * not kept. Beyond so many entries, or so large a sum of sizes, what was asked for longest ago goes.
 */
export function keptByVersion<T>(
  version: () => Promise<number>,
  bounds: { entries: number; size: number; sizeOf: (value: T) => number },
): (question: string, work: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, Kept<T>>();
  let latest = -1;
  let sum = 0;

  function drop(key: string): void {
    sum -= kept.get(key)?.size ?? 0;
    kept.delete(key);
  }
  function makeRoom(): void {
    for (const key of kept.keys()) {
      if (kept.size <= bounds.entries && sum <= bounds.size) return;
      drop(key);
    }
  }
  function keep(key: string, work: () => Promise<T>): Promise<T> {
    const entry: Kept<T> = { value: work(), size: 0 };
    kept.set(key, entry);
    entry.value.then(
      (value) => {
        if (kept.get(key) !== entry) return;
        entry.size = bounds.sizeOf(value);
        sum += entry.size;
        makeRoom();
      },
      () => {
        if (kept.get(key) === entry) drop(key);
      },
    );
    makeRoom();
    return entry.value;
  }

  return async (question, work) => {
    const now = await version();
    if (now !== latest) {
      for (const key of [...kept.keys()]) drop(key);
      latest = now;
    }
    const key = `${now} ${question}`;
    const found = kept.get(key);
    if (!found) return keep(key, work);
    // Last in the map: last to go.
    kept.delete(key);
    kept.set(key, found);
    return found.value;
  };
}
