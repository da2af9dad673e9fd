// A shortest chain whose facts held at once where they meet, looked for among all relations: needed only when the shortest chains of all
// are made of facts that never met in time, and a longer one may be. It lets others in while it works.
import type { Span } from '../../graph/path.ts';
import { type Pause, pauses } from './pauses.ts';
import { TooLarge } from './projection.ts';

/** Having looked at this many relations, some of them again and again, it gives up: the caller narrows the question. */
const MOST_LOOKS = 5_000_000;

type Hop = { to: string; span: Span };
type Hops = ReadonlyMap<string, readonly Hop[]>;

async function hopsOf(spans: readonly Span[], pause: Pause): Promise<Hops> {
  const hops = new Map<string, Hop[]>();
  const add = (from: string, to: string, span: Span) => {
    const there = hops.get(from);
    if (there) there.push({ to, span });
    else hops.set(from, [{ to, span }]);
  };
  for (const span of spans) {
    if (pause.due()) await pause.take();
    add(span.source, span.target, span);
    if (span.source !== span.target) add(span.target, span.source, span);
  }
  for (const there of hops.values()) {
    if (pause.due()) await pause.take();
    there.sort((a, b) => compare(a.to, b.to) || compare(a.span.id, b.span.id));
  }
  return hops;
}
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const met = (a: Span, b: Span): boolean => a.since < b.until && b.since < a.until;

/** How far every node is from one, time aside. */
async function distances(hops: Hops, from: string, pause: Pause): Promise<Map<string, number>> {
  const far = new Map([[from, 0]]);
  for (let level = [from], distance = 1; level.length > 0; distance += 1) {
    const next: string[] = [];
    for (const node of level) {
      if (pause.due()) await pause.take();
      for (const { to } of hops.get(node) ?? [])
        if (!far.has(to)) {
          far.set(to, distance);
          next.push(to);
        }
    }
    level = next;
  }
  return far;
}

/**
 * The first chain, by length and then by the ids of its nodes, in which each two neighbouring relations held at some same time; the ids of
 * its relations too, the first that do. Null when there is none of at most `longest`. Throws TooLarge.
 */
export async function heldTogether(
  spans: readonly Span[],
  { from, to, longest }: { from: string; to: string; longest: number },
): Promise<{ nodes: string[]; relations: string[] } | null> {
  const pause = pauses();
  const hops = await hopsOf(spans, pause);
  const far = await distances(hops, to, pause);
  let looks = 0;

  /** Tries to go on from the last of `nodes`, where `last` are the relations by which it may have been reached. */
  async function onward(nodes: string[], last: readonly Span[], left: number): Promise<string[] | null> {
    const here = nodes[nodes.length - 1] ?? from;
    if (left === 0) return here === to ? nodes : null;
    const there = hops.get(here) ?? [];
    looks += there.length;
    if (looks > MOST_LOOKS)
      throw new TooLarge(
        'The shortest chains are of facts that never held at once, and there are too many longer ones to look through. Give «at», or fewer kinds in «via».',
      );
    if (pause.due()) await pause.take();
    const ways = new Map<string, Span[]>();
    for (const { to: next, span } of there) {
      if ((far.get(next) ?? Number.POSITIVE_INFINITY) > left - 1 || nodes.includes(next)) continue;
      if (nodes.length > 1 && !last.some((before) => met(before, span))) continue;
      const by = ways.get(next);
      if (by) by.push(span);
      else ways.set(next, [span]);
    }
    for (const [next, by] of ways) {
      const found = await onward([...nodes, next], by, left - 1);
      if (found) return found;
    }
    return null;
  }

  for (let length = far.get(from) ?? longest + 1; length <= longest; length += 1) {
    const nodes = await onward([from], [], length);
    if (nodes) return { nodes, relations: between(nodes, hops) };
  }
  return null;
}

/** The first relations by id along a chain of nodes that held at once where they meet. */
function between(nodes: readonly string[], hops: Hops): string[] {
  const go = (at: number, before: Span | null): string[] | null => {
    const [here, next] = [nodes[at], nodes[at + 1]];
    if (here === undefined || next === undefined) return [];
    for (const { to, span } of hops.get(here) ?? []) {
      if (to !== next || (before && !met(before, span))) continue;
      const rest = go(at + 1, span);
      if (rest) return [span.id, ...rest];
    }
    return null;
  };
  return go(0, null) ?? [];
}
