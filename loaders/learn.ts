// From what was asked of the graph while an operation was answered to what will be: which column of what was found first holds the keys that
// were asked for next.

import type { Looked } from '../graph/columns.ts';
import type { Row } from '../graph/run.ts';
import type { Params, Statement, Value } from '../graph/statement.ts';
import type { Source } from '../graph/together.ts';
import type { Asked } from './reading.ts';

/** `first`: before anything was found. `begun`, `ended`: how many others had been answered by then. */
export type Traced = Asked & { first: boolean; begun: number; ended: number; rows: Row[]; looked: Looked };
export type Trace = Traced[];

export type Part = {
  /** Tells it from the other parts of its operation. */
  key: string;
  statement: Statement;
  /** As they were asked, with a mark for each id that the first were asked of (`ownParams`); of the first only the names count. */
  params: Params;
  first: { keyed: boolean } | null;
  from: Source[] | null;
  /** Columns that nobody looked at. */
  left: readonly number[];
};

/** What was learned before, and what other variables taught: each part once, with the columns of both. */
export function merged(before: readonly Part[], now: readonly Part[]): Part[] {
  const roots = (parts: readonly Part[]): string =>
    JSON.stringify(parts.filter(({ first }) => first).map(({ key }) => key));
  if (roots(before) !== roots(now)) return [...now];
  const parts = before.map((part) => ({ ...part, from: part.from && [...part.from] }));
  const place = new Map(parts.map(({ key }, index) => [key, index]));
  for (const { from, ...part } of now) {
    const at = place.get(part.key) ?? parts.length;
    place.set(part.key, at);
    const sources = from?.map((source) => ({ ...source, part: place.get(now[source.part]?.key ?? '') ?? at })) ?? null;
    const known = parts[at];
    if (known !== undefined) known.left = known.left.filter((index) => part.left.includes(index));
    if (known === undefined) parts.push({ ...part, from: sources });
    else known.from?.push(...(sources ?? []).filter((source) => source.part < at && !known.from?.some(same(source))));
  }
  return parts;
}
const same = (one: Source) => (other: Source) => JSON.stringify(one) === JSON.stringify(other);

/** One statement as it was asked in each trace, and in some it was not. */
type Step = { key: string; runs: (Traced | undefined)[] };

/** The keys that a column would have given, besides those that were asked for: more, and it is no source. */
const mostInVain = (asked: number): number => 2 * asked + 20;
const MOST_SOURCES = 6;
/** Goes into a statement's text. */
const KIND = /^([a-z][a-z-]{0,30}:)/;

/** The things that the first are asked of, in their order. */
export const begunAt = (first: readonly Asked[]): string[] =>
  first.flatMap(({ ids }) => ids ?? []).slice(0, MOST_MARKED);
const MOST_MARKED = 20;
/** No text that anybody asks with begins so. */
const MARK = '\u0000';

function replaced(value: Value, text: (text: string) => string): Value {
  if (typeof value === 'string') return text(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one: Value) => replaced(one, text));
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, replaced(one, text)]));
}
/** Parameters that name what the first were asked of, without saying which it was. */
const marked = (params: Params, ids: readonly string[]): Params =>
  replaced(params, (text) => (ids.includes(text) ? `${MARK}${ids.indexOf(text)}` : text)) as Params;
/** The other way, with those that it is this time. */
export const ownParams = (params: Params, ids: readonly string[]): Params =>
  replaced(params, (text) => (text.startsWith(MARK) ? (ids[Number(text.slice(1))] ?? '') : text)) as Params;

/** Whether they name any. */
export const namesIds = (params: Params): boolean => JSON.stringify(params).includes(JSON.stringify(MARK).slice(1, -1));

/** The parts in an order in which each finds its keys in earlier ones. What cannot be foreseen is left out. */
export function learn(traces: readonly Trace[]): Part[] {
  const parts: Part[] = [];
  const steps: Step[] = [];
  for (const step of stepsOf(traces)) {
    const part = partOf(step, steps);
    if (part === null) continue;
    parts.push(part);
    steps.push(step);
  }
  return parts;
}

/** Which parameters there are, and which are null. */
export const outline = (params: Params): string =>
  Object.entries(params)
    .map(([name, value]) => (value === null ? `!${name}` : name))
    .join();

/** The statements of all traces, each in its place: the longest trace's order, and after it what only others have. */
function stepsOf(traces: readonly Trace[]): Step[] {
  const found = new Map<string, Step>();
  const order = traces.map((_, index) => index).sort((a, b) => (traces[b]?.length ?? 0) - (traces[a]?.length ?? 0));
  for (const index of order) {
    const times = new Map<string, number>();
    const trace = traces[index] ?? [];
    const ids = begunAt(trace.filter(({ first }) => first));
    for (const traced of trace) {
      const run = traced.first ? traced : { ...traced, params: marked(traced.params, ids) };
      const asked = run.first
        ? `${run.statement.name} ${outline(run.params)}`
        : `${run.statement.name} ${JSON.stringify(run.params)}`;
      const time = (times.get(asked) ?? 0) + 1;
      times.set(asked, time);
      const key = `${run.first} ${asked} ${time}`;
      const step = found.get(key) ?? { key, runs: traces.map(() => undefined) };
      step.runs[index] = run;
      found.set(key, step);
    }
  }
  return [...found.values()];
}

function partOf(step: Step, earlier: readonly Step[]): Part | null {
  const run = step.runs.find((one) => one !== undefined);
  if (run === undefined) return null;
  const { statement, params, ids } = run;
  const { key } = step;
  if (run.first) {
    // What only some begin with is no beginning that can be waited for.
    const always = step.runs.every((one) => one !== undefined);
    return always ? { key, statement, params, first: { keyed: ids !== null }, from: null, left: [] } : null;
  }
  if (ids === null) return { key, statement, params, first: null, from: null, left: [] };
  const left = leftOf(step);
  const from = sourcesOf(step, earlier);
  return from.length === 0 ? null : { key, statement, params, first: null, from, left };
}

/** What is read of it and never looked at, in any trace in which it had something to say. */
function leftOf({ runs }: Step): number[] {
  const told = runs.flatMap((run) => (run && run.rows.length > 0 ? [run.looked] : []));
  const [one] = told;
  return [...(one?.read ?? [])].filter((index) => told.every(({ read, at }) => read.has(index) && !at.has(index)));
}

type Column = { part: number; column: number; list: boolean; kind: string | null; values: Set<string> };

/** The fewest columns that hold all keys that were asked for, in every trace; those first that hold little else. */
function sourcesOf(step: Step, earlier: readonly Step[]): Source[] {
  const wanted = new Set(step.runs.flatMap((run, trace) => (run?.ids ?? []).map((id) => `${trace} ${id}`)));
  const kinds = new Set(step.runs.flatMap((run) => (run?.ids ?? []).map((id) => KIND.exec(id)?.[1] ?? '')));
  const [only = ''] = kinds;
  const kind = kinds.size === 1 && only !== '' ? only : null;
  const columns = earlier.flatMap((one, part) => columnsOf(one, part, step, kind));
  const asked = wanted.size;
  const chosen: Source[] = [];
  while (wanted.size > 0 && chosen.length < MOST_SOURCES) {
    let best: { column: Column; gain: number } | undefined;
    for (const column of columns) {
      let gain = 0;
      for (const key of column.values) if (wanted.has(key)) gain += 1;
      if (gain === 0 || column.values.size - gain > mostInVain(asked)) continue;
      if (!best || gain > best.gain || (gain === best.gain && column.values.size < best.column.values.size))
        best = { column, gain };
    }
    if (!best) break;
    const { values, ...source } = best.column;
    chosen.push(source);
    for (const key of values) wanted.delete(key);
  }
  return chosen;
}

/** The columns of an earlier step's rows that hold keys, as they were when this step was asked. */
function columnsOf(one: Step, part: number, step: Step, kind: string | null): Column[] {
  const found = new Map<number, Column>();
  step.runs.forEach((run, trace) => {
    const before = one.runs[trace];
    if (run === undefined || before === undefined || before.ended > run.begun) return;
    for (const row of before.rows)
      row.forEach((value, column) => {
        const list = Array.isArray(value);
        for (const key of list ? value : [value]) {
          if (typeof key !== 'string' || (kind !== null && !key.startsWith(kind))) continue;
          const known = found.get(column) ?? { part, column, list, kind, values: new Set() };
          known.list ||= list;
          known.values.add(`${trace} ${key}`);
          found.set(column, known);
        }
      });
  });
  return [...found.values()];
}
