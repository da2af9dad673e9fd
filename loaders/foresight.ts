// What a question asked before will ask of the graph again. A known operation is watched while it is answered, statement by statement; then
// what its first statements lead to is brought along with them, in one statement (graph/together.ts). Nothing depends on it: what was not
// brought is asked for as ever, and what nobody asks for was read in vain, so an answer is the same with it and without.
import type { Looked } from '../graph/columns.ts';
import type { Row, Run } from '../graph/run.ts';
import type { Params, Statement, Value } from '../graph/statement.ts';
import { apart, namesIn, type Part, together } from '../graph/together.ts';
import { begunAt, type Part as Learned, learn, merged, outline, ownParams, type Trace, type Traced } from './learn.ts';
import { type Asked, type Reading, readingOver, signatureOf } from './reading.ts';

/** Of one answer. */
export type Foresight = {
  /** Null where nothing is known, or to be learned, of the operation. */
  reading(run: Run, common: Params): Reading | null;
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
const MOST_PARTS = 40;
const MOST_ROWS = 20_000;

/** `names`: of each part's parameters. `left`: columns left out, by signature. `alone`: how many statements it stands for. */
type Plan = {
  parts: Learned[];
  roots: { part: Learned; outline: string }[];
  names: [own: string, whole: string][][];
  left: ReadonlySet<number>[];
  statement: Statement;
  alone: number;
};
type State =
  | { kind: 'watching'; traces: Trace[] }
  | { kind: 'trying' }
  | { kind: 'ready'; plan: Plan; uses: number; wrong: number; missed: number }
  | { kind: 'left' };

export function foresights(): Foresights {
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
      state = { kind: 'trying' };
      trials = trials.then(() =>
        run(plan.statement, params).then(
          () => {
            counts.learned += 1;
            state = { kind: 'ready', plan, uses: 0, wrong: 0, missed: 0 };
          },
          () => {
            counts.failed += 1;
            state = { kind: 'left' };
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
      if (plan && given) tryOut(plan, run, paramsFor(plan, first, given, common));
      else state = { kind: 'left' };
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

    function foreseen(run: Run, common: Params, ready: State & { kind: 'ready' }): Reading {
      const { plan } = ready;
      let missed = 0;
      return foreseeing(readingOver(run, common), {
        async bring(first) {
          ready.uses += 1;
          const given = matched(plan, first);
          if (given === null) return null;
          try {
            const rows = await run(plan.statement, paramsFor(plan, first, given, common));
            counts.used += 1;
            return sorted(plan, first, given, apart(rows));
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
        reading(run, common) {
          if (state.kind === 'ready') return foreseen(run, common, state);
          if (state.kind !== 'watching') return null;
          const { reading, trace } = watching(readingOver(run, common));
          over = () => watched(trace, run, common);
          return reading;
        },
        over: () => over(),
        stumbled() {
          counts.failed += 1;
          if (whole) return;
          whole = true;
          learned = [];
          state = { kind: 'watching', traces: [] };
        },
      };
    };
  }
  return { make, counts };
}

function planFrom(traces: readonly Trace[], before: readonly Learned[], whole: boolean): Plan | null {
  const rows = traces.flat().reduce((sum, one) => sum + one.rows.length, 0);
  const alone = Math.max(...traces.map(({ length }) => length));
  if (alone < 2 || rows > MOST_ROWS) return null;
  const parts = merged(before, learn(traces));
  if (parts.length < 2 || parts.length > MOST_PARTS) return null;
  const left = parts.map((part, index) => leftOut(part, index, parts, whole));
  const written: Part[] = parts.map(({ statement, params, first, from }, index) => ({
    statement,
    params: first?.keyed ? { ...params, ids: [] } : params,
    from,
    left: left[index] ?? new Set(),
  }));
  const names = [...new Set(parts.map(({ statement: { name } }) => name))].join(', ');
  const statement = together(`together: ${names}`, written);
  const roots = parts.filter(({ first }) => first !== null).map((part) => ({ part, outline: outline(part.params) }));
  return statement && { parts, roots, names: namesIn(statement, written), left, statement, alone };
}

/** What a part need not bring: nobody looks at it, and no other part finds its keys there. The same statement asked twice is read one way. */
function leftOut(
  { key, first, statement, params, left }: Learned,
  own: number,
  parts: readonly Learned[],
  whole: boolean,
): ReadonlySet<number> {
  if (whole || first !== null) return new Set();
  const keys = parts
    .flatMap(({ from }) => from ?? [])
    .filter(({ part }) => part === own)
    .map(({ column }) => column);
  const twins = parts.filter(
    (part) => part.key !== key && signatureOf(part.statement, part.params) === signatureOf(statement, params),
  );
  return new Set(
    left.filter((index) => index > 0 && !keys.includes(index) && twins.every((twin) => twin.left.includes(index))),
  );
}

/** Which of what is asked first stands for which part; null when something else is asked. */
function matched(plan: Plan, first: readonly Asked[]): Map<Learned, Asked> | null {
  if (first.length !== plan.roots.length) return null;
  const left = [...first];
  const found = new Map<Learned, Asked>();
  for (const { part, outline: of } of plan.roots) {
    const at = left.findIndex(
      ({ statement, params, ids }) =>
        statement === part.statement && outline(params) === of && (ids !== null) === part.first?.keyed,
    );
    const [one] = at < 0 ? [] : left.splice(at, 1);
    if (one === undefined) return null;
    found.set(part, one);
  }
  return found;
}

function paramsFor(plan: Plan, first: readonly Asked[], given: ReadonlyMap<Learned, Asked>, common: Params): Params {
  const ids = begunAt(first);
  const all: Record<string, Value> = { ...common };
  plan.parts.forEach((part, index) => {
    const names = plan.names[index] ?? [];
    if (names.length === 0) return;
    const asked = given.get(part);
    const params = asked ? { ...asked.params, ...(asked.ids && { ids: asked.ids }) } : ownParams(part.params, ids);
    for (const [own, whole] of names) all[whole] = params[own] ?? null;
  });
  return all;
}

type Brought = {
  first: Map<Asked, Row[]>;
  shelves: Map<string, Map<string, Row[]>>;
  left: Map<string, ReadonlySet<number>>;
};

/** The rows of each part: to whom they belong that asked first, or to the keys that they will be asked by. */
function sorted(
  plan: Plan,
  asked: readonly Asked[],
  given: ReadonlyMap<Learned, Asked>,
  found: readonly Row[][],
): Brought {
  const ids = begunAt(asked);
  const first = new Map<Asked, Row[]>();
  const shelves = new Map<string, Map<string, Row[]>>();
  const left = new Map<string, ReadonlySet<number>>();
  plan.parts.forEach((part, index) => {
    const rows = found[index] ?? [];
    const one = given.get(part);
    if (one) {
      first.set(one, rows);
      return;
    }
    const signature = signatureOf(part.statement, ownParams(part.params, ids));
    const shelf = shelves.get(signature) ?? new Map<string, Row[]>();
    shelves.set(signature, shelf);
    const without = plan.left[index];
    if (without && without.size > 0) left.set(signature, without);
    if (part.from === null) {
      shelf.set('', rows);
      return;
    }
    for (const [key, own] of rows) if (!shelf.has(String(key))) shelf.set(String(key), own as Row[]);
    for (const key of keysOf(part, plan.parts, found)) if (!shelf.has(key)) shelf.set(key, []);
  });
  return { first, shelves, left };
}

/** The values of a column, of rows or of pairs of a key and its rows. */
function* valuesOf(found: readonly Row[], column: number, grouped: boolean): Iterable<unknown> {
  for (const row of found) {
    if (!grouped || column === 0) yield row[column];
    else for (const own of row[1] as Row[]) yield own[column - 1];
  }
}
/** The keys that the database asked a part of: some have no rows. */
function* keysOf({ from }: Learned, parts: readonly Learned[], found: readonly Row[][]): Iterable<string> {
  for (const { part, column, list, kind } of from ?? [])
    for (const value of valuesOf(found[part] ?? [], column, parts[part]?.from != null))
      for (const key of list && Array.isArray(value) ? value : [value])
        if (typeof key === 'string' && (kind === null || key.startsWith(kind))) yield key;
}

/** Runs `work` when everything has been asked for that can be without an answer, keys that wait for one another included. */
const whenFirstHaveAsked = (work: () => void): void => {
  void Promise.resolve().then(() => process.nextTick(() => process.nextTick(work)));
};

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

function foreseeing(
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
function watching(alone: Reading): { reading: Reading; trace: Trace } {
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
