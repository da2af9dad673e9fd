// The one check of whether the graph is as it was, shared by all who ask: at most one under way and one that waits to begin, whatever
// the load. Who comes while one is under way waits for the next: the one under way may have read before a write that the asker knows of.

export type VersionChecks = {
  /** The graph's stamp at some moment after the call; when so configured, at most so many ms before it, own writes always seen. */
  now(): Promise<string>;
  /** What the latest check found; undefined before the first. */
  known(): string | undefined;
  /** A write of this process has ended, well or not: what was found before it counts no longer. */
  wrote(): void;
  readonly counts: Readonly<{ made: number; shared: number; failed: number }>;
};

type Options = {
  /** How old a finding may be; 0: every question is followed by a check. */
  maxAgeMs: number;
  /** Told each new stamp before those who asked are answered. Checks follow one another, so stamps come in the order of writing. */
  turned: (stamp: string) => void;
};

export function versionChecks(read: () => Promise<string>, { maxAgeMs, turned }: Options): VersionChecks {
  const counts = { made: 0, shared: 0, failed: 0 };
  let writes = 0;
  let found: { stamp: string; began: number; writes: number } | undefined;
  let waiting: Promise<string> | undefined;
  let before: Promise<unknown> = Promise.resolve();

  async function check(): Promise<string> {
    counts.made += 1;
    const begun = { began: performance.now(), writes };
    try {
      const stamp = await read();
      if (stamp !== found?.stamp) turned(stamp);
      found = { stamp, ...begun };
      return stamp;
    } catch (error) {
      counts.failed += 1;
      throw error;
    }
  }

  /** Begins after the one under way, and when all that has arrived by now is heard: that much more is shared. */
  async function next(): Promise<string> {
    await before;
    await new Promise(setImmediate);
    waiting = undefined;
    return check();
  }

  const isNew = (): boolean =>
    found !== undefined && found.writes === writes && performance.now() - found.began < maxAgeMs;

  return {
    counts,
    known: () => found?.stamp,
    wrote() {
      writes += 1;
    },
    async now() {
      if (found !== undefined && isNew()) return found.stamp;
      if (waiting !== undefined) {
        counts.shared += 1;
        return waiting;
      }
      waiting = next();
      before = waiting.catch(() => undefined);
      return waiting;
    },
  };
}
