// What a question asked before will ask of the graph again. A known operation is watched while it is answered, statement by statement; then
// what its first statements lead to is brought along with them, in one statement (graph/together.ts). Nothing depends on it: what was not
// brought is asked for as ever, and what nobody asks for was read in vain, so an answer is the same with it and without.
import type { Run } from '../graph/run.ts';
import type { Params } from '../graph/statement.ts';
import { apart } from '../graph/together.ts';
import { askedWith, broughtTo, matched, type Plan, planFrom, sorted } from './foreseen.ts';
import type { Part as Learned, Trace } from './learn.ts';
import type { Reading } from './reading.ts';
import type { Sharing } from './sharing.ts';
import { foreseeing, watching } from './watching.ts';

/** Of one answer. */
export type Foresight = {
  /** Null where nothing is known, or to be learned, of the operation. `alone`: each statement by itself. */
  reading(run: Run, alone: Reading): Reading | null;
  /** The answer is made. */
  over(): void;
  /** A column was looked at that had been left out: the answer is made again without foresight. */
  stumbled(): void;
};
export type Foresights = {
  /** For an operation, and what is always the same about its variables: a foresight for each of its answers. */
  make(): () => Foresight;
  readonly counts: Readonly<{ learned: number; used: number; missed: number; failed: number }>;
};

/** So many answers that asked for much are looked at: with two sets of variables, what is the same by chance is told from what is so. */
const FULL = 2;
/** Or so many of any: some things have little to tell. */
const WATCHED = 6;
/** An answer that asks for so large a share of the most that was seen is a full one. */
const FULL_SHARE = 0.8;
/** How often an operation is looked at anew, when other variables lead elsewhere. */
const TRIES = 4;

type State =
  | { kind: 'watching'; traces: Trace[] }
  | { kind: 'trying' }
  | { kind: 'ready'; plan: Plan; uses: number; wrong: number; missed: number }
  | { kind: 'left' };

export function foresights(share: Sharing): Foresights {
  const counts = { learned: 0, used: 0, missed: 0, failed: 0 };
  /** Making a plan costs the database as much as some hundred reads: one at a time, whatever is asked. */
  let trials: Promise<void> = Promise.resolve();

  function make(): () => Foresight {
    let state: State = { kind: 'watching', traces: [] };
    let tries = 0;
    /** What was learned of other variables. */
    let learned: Learned[] = [];
    /** Somebody looked at a column that had been left out: none is any more. */
    let whole = false;
    /** The most statements that an answer was seen to ask. */
    let most = 0;

    /** Asked once aside, so that nobody waits while the database plans it. */
    function tryOut(plan: Plan, run: Run, params: Params): void {
      const trying: State = { kind: 'trying' };
      state = trying;
      // Somebody may have stumbled meanwhile: then this plan is none any more.
      const then = (next: State): void => {
        if (state === trying) state = next;
      };
      trials = trials.then(() =>
        run(plan.statement, params).then(
          () => {
            counts.learned += 1;
            then({ kind: 'ready', plan, uses: 0, wrong: 0, missed: 0 });
          },
          () => {
            counts.failed += 1;
            then({ kind: 'left' });
          },
        ),
      );
    }
    function watched(trace: Trace, run: Run, common: Params): void {
      if (state.kind !== 'watching') return;
      const { traces } = state;
      if (trace.some(({ ended }) => ended === Number.POSITIVE_INFINITY)) return;
      traces.push(trace);
      most = Math.max(most, trace.length);
      const full = traces.filter(({ length }) => length >= most * FULL_SHARE);
      if (full.length < FULL && traces.length < WATCHED) return;
      const plan = planFrom(traces, learned, whole);
      learned = plan?.parts ?? learned;
      const first = trace.filter((one) => one.first);
      const given = plan && matched(plan, first);
      if (plan && given) {
        const { keys, params } = askedWith(plan, first, given, common);
        tryOut(plan, run, params(keys));
      } else state = { kind: 'left' };
    }
    /** Some misses are no harm; when every fourth answer has some, there is more to learn. */
    function judge(ready: State & { kind: 'ready' }): void {
      const { uses, wrong, missed, plan } = ready;
      if (state !== ready || wrong < 2 || wrong * 4 < uses) return;
      tries += 1;
      const spared = uses * (plan.alone - 1) - missed;
      if (tries < TRIES) state = { kind: 'watching', traces: [] };
      else if (spared < uses) state = { kind: 'left' };
    }

    function foreseen(run: Run, alone: Reading, ready: State & { kind: 'ready' }): Reading {
      const { plan } = ready;
      let missed = 0;
      return foreseeing(alone, {
        async bring(first) {
          ready.uses += 1;
          const given = matched(plan, first);
          if (given === null) return null;
          try {
            const { kind, keys, params } = askedWith(plan, first, given, alone.common);
            const come = await share(kind, keys, async (all) =>
              sorted(plan, first, apart(await run(plan.statement, params(all)))),
            );
            counts.used += 1;
            return broughtTo(plan, given, come);
          } catch {
            // The fault is met again by whoever asks without this, and told there.
            counts.failed += 1;
            return null;
          }
        },
        missed() {
          counts.missed += 1;
          ready.missed += 1;
          missed += 1;
          if (missed === 1) ready.wrong += 1;
          most = Math.max(most, plan.parts.length + missed);
          judge(ready);
        },
      });
    }

    return () => {
      let over = (): void => undefined;
      return {
        reading(run, alone) {
          if (state.kind === 'ready') return foreseen(run, alone, state);
          if (state.kind !== 'watching') return null;
          const { reading, trace } = watching(alone);
          over = () => watched(trace, run, alone.common);
          return reading;
        },
        over: () => over(),
        stumbled() {
          counts.failed += 1;
          whole = true;
          learned = [];
          state = { kind: 'watching', traces: [] };
        },
      };
    };
  }
  return { make, counts };
}
