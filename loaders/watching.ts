// How an answer reads that is watched, and one whose reads are foreseen.
import type { Looked } from '../graph/columns.ts';
import type { Row } from '../graph/run.ts';
import type { Brought } from './foreseen.ts';
import type { Trace, Traced } from './learn.ts';
import { type Asked, type Reading, signatureOf } from './reading.ts';
import { whenAllHaveAsked } from './soon.ts';

/** Runs `work` when everything has been asked for that can be without an answer, keys that wait for one another included. */
const whenFirstHaveAsked = (work: () => void): void => whenAllHaveAsked(() => process.nextTick(work));

type Waiting = { asked: Asked; resolve: (rows: Promise<Row[]>) => void };
/** What is asked first is gathered; `then` is given all of it. Later askers go to `later`. */
function gathering(then: (all: readonly Waiting[]) => void, later: Reading['run']): Reading['run'] {
  let waiting: Waiting[] | null = null;
  let gathered = false;
  return (asked) => {
    if (gathered) return later(asked);
    return new Promise((resolve) => {
      if (waiting === null) {
        waiting = [];
        whenFirstHaveAsked(() => {
          gathered = true;
          then(waiting ?? []);
        });
      }
      waiting.push({ asked, resolve });
    });
  };
}

/** What is asked first is brought with all that it leads to; what was not is asked for, and told as missed. */
export function foreseeing(
  alone: Reading,
  plan: { bring: (first: readonly Asked[]) => Promise<Brought | null>; missed: () => void },
): Reading {
  let here: Brought | undefined;
  const run = gathering(
    (all) => {
      const brought = plan.bring(all.map(({ asked }) => asked));
      for (const { asked, resolve } of all)
        resolve(
          brought.then((come) => {
            here = come ?? undefined;
            return come?.first.get(asked) ?? alone.run(asked);
          }),
        );
    },
    (asked) => {
      plan.missed();
      return alone.run(asked);
    },
  );
  return {
    run,
    brought: (signature, key) => here?.shelves.get(signature)?.get(key),
    left: (signature) => here?.left.get(signature),
    common: alone.common,
  };
}

/** Notes what is asked and what comes. */
export function watching(alone: Reading): { reading: Reading; trace: Trace } {
  const trace: Trace = [];
  const noted = new Map<string, Looked>();
  const looked = (signature: string): Looked => {
    const known = noted.get(signature) ?? { read: new Set(), at: new Set() };
    noted.set(signature, known);
    return known;
  };
  let ended = 0;
  const follow = async (asked: Asked, first: boolean): Promise<Row[]> => {
    const traced: Traced = {
      ...asked,
      first,
      begun: ended,
      ended: Number.POSITIVE_INFINITY,
      rows: [],
      looked: looked(signatureOf(asked.statement, asked.params)),
    };
    trace.push(traced);
    traced.rows = await alone.run(asked);
    ended += 1;
    traced.ended = ended;
    return traced.rows;
  };
  const run = gathering(
    (all) => {
      for (const { asked, resolve } of all) resolve(follow(asked, true));
    },
    (asked) => follow(asked, false),
  );
  return { reading: { run, brought: alone.brought, looked, common: alone.common }, trace };
}
