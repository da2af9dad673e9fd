// Chains of facts that held at once where they meet, compared with every simple chain there is.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Span } from '../../../graph/path.ts';
import { heldTogether } from '../../../services/analysis/held-together.ts';
import { TooLarge } from '../../../services/analysis/projection.ts';

type Chain = { nodes: string[]; relations: string[] };
const met = (one: Span, other: Span): boolean => one.since < other.until && other.since < one.until;
const span = (id: string, source: string, target: string, since = '', until = '9999-12-31'): Span => ({
  id,
  source,
  target,
  since,
  until,
});

/** Every chain without a node twice in which neighbouring relations held at once, by definition. */
function chains(spans: readonly Span[], from: string, to: string, longest: number): Chain[] {
  const found: Chain[] = [];
  const walk = (nodes: string[], taken: Span[]): void => {
    const here = nodes.at(-1);
    if (here === to) found.push({ nodes, relations: taken.map(({ id }) => id) });
    if (here === to || taken.length === longest) return;
    for (const next of spans) {
      const ends = [next.source, next.target];
      const other = ends[0] === here ? ends[1] : ends[1] === here ? ends[0] : undefined;
      const last = taken.at(-1);
      if (other === undefined || nodes.includes(other) || (last && !met(last, next))) continue;
      walk([...nodes, other], [...taken, next]);
    }
  };
  walk([from], []);
  return found;
}
const textOf = ({ nodes, relations }: Chain): string => [nodes.length, ...nodes, ...relations].join(' ');
const first = (all: readonly Chain[]): Chain | undefined =>
  [...all].sort((a, b) => a.nodes.length - b.nodes.length || (textOf(a) < textOf(b) ? -1 : 1))[0];

const NODES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const day = fc.integer({ min: 1, max: 9 }).map((n) => `2020-01-0${n}`);
const graphs = fc.uniqueArray(
  fc
    .tuple(fc.constantFrom(...NODES), fc.constantFrom(...NODES), day, day, fc.nat(99))
    .map(([source, target, x, y, n]) =>
      span(`r${String(n).padStart(2, '0')}`, source, target, x < y ? x : y, x < y ? y : x > y ? x : '9999-12-31'),
    ),
  { maxLength: 16, selector: ({ id }) => id },
);

describe('the chain that is found', () => {
  test('is the first by length and then by id among all in which facts that meet have held at once', async () => {
    let some = 0;
    await fc.assert(
      fc.asyncProperty(graphs, fc.integer({ min: 1, max: 6 }), async (spans, longest) => {
        const expected = first(chains(spans, 'a', 'b', longest));
        some += expected && expected.relations.length > 2 ? 1 : 0;
        expect(await heldTogether(spans, { from: 'a', to: 'b', longest })).toEqual(expected ?? null);
      }),
      { numRuns: 3000, seed: 5 },
    );
    expect(some).toBeGreaterThan(50);
  });

  test('is the same in whatever order the facts are told', async () => {
    await fc.assert(
      fc.asyncProperty(
        graphs.chain((spans) => fc.tuple(fc.constant(spans), fc.shuffledSubarray(spans, { minLength: spans.length }))),
        async ([spans, shuffled]) => {
          const ends = { from: 'a', to: 'b', longest: 5 };
          expect(await heldTogether(shuffled, ends)).toEqual(await heldTogether(spans, ends));
        },
      ),
      { numRuns: 500, seed: 6 },
    );
  });

  test('is a longer one when the facts of the shorter never met, and does not pass a thing twice', async () => {
    const spans = [
      span('1', 'a', 'x', '2020-01-01', '2021-01-01'),
      span('2', 'x', 'b', '2021-01-01', '2022-01-01'),
      span('3', 'x', 'y'),
      span('4', 'a', 'p'),
      span('5', 'p', 'q'),
      span('6', 'q', 'r'),
      span('7', 'r', 'b'),
    ];
    expect((await heldTogether(spans, { from: 'a', to: 'b', longest: 6 }))?.nodes).toEqual(['a', 'p', 'q', 'r', 'b']);
    expect(await heldTogether(spans, { from: 'a', to: 'b', longest: 3 })).toBeNull();
  });
});

describe('a search that grows too large', () => {
  /** Layers in which everything meets everything, and of which the last meets nothing before it. */
  const layers = (width: number): Span[] => {
    const names = (layer: number) => Array.from({ length: width }, (_, n) => `n${layer}-${n}`);
    const between = (one: string[], other: string[]) =>
      one.flatMap((from) => other.map((to) => span(`${from} ${to}`, from, to, '2020-01-01', '2021-01-01')));
    return [
      ...between(['a'], names(1)),
      ...[1, 2, 3, 4, 5].flatMap((layer) => between(names(layer), names(layer + 1))),
      ...names(6).map((from) => span(`${from} b`, from, 'b', '2022-01-01', '2023-01-01')),
    ];
  };

  test('is given up with what to do instead, and does not keep others waiting', async () => {
    let turns = 0;
    const clock = setInterval(() => {
      turns += 1;
    }, 1);
    const asked = heldTogether(layers(40), { from: 'a', to: 'b', longest: 10 });
    await expect(asked).rejects.toThrow(TooLarge);
    await expect(asked).rejects.toThrow(/Give «at», or fewer kinds in «via»/);
    clearInterval(clock);
    expect(turns).toBeGreaterThan(5);
  });
});
