// The measures against NetworkX's numbers, which lie beside this file (networkx.json), and where python3 has NetworkX against itself.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Measure, NotConverged, partitionOf, rankingOf } from '../../../services/analysis/measures.ts';
import type { Ties } from '../../../services/analysis/ties.ts';
import { type Given, GRAPHS, type Numbers, networkxSays } from './graphs.ts';

const MEASURES: Measure[] = ['DEGREE', 'BETWEENNESS', 'CLOSENESS', 'EIGENVECTOR', 'PAGERANK'];
const CLOSE = 1e-9;
const kept = JSON.parse(readFileSync(new URL('./networkx.json', import.meta.url), 'utf8')) as Numbers[];

const tiesOf = ({ ids, ends }: Pick<Given, 'ids' | 'ends'>): Ties => ({ ids, ends: Int32Array.from(ends) });
const byId = (ties: Ties, measure: Measure): Map<string, { score: number; rank: number }> => {
  const { places, scores, ranks } = rankingOf(ties, measure);
  return new Map(
    [...places].map((place, index) => [
      ties.ids[place] ?? '',
      { score: scores[index] ?? -1, rank: ranks[index] ?? -1 },
    ]),
  );
};
const groups = (ties: Ties): string[][] =>
  partitionOf(ties).parts.map((part) => [...part].map((place) => ties.ids[place] ?? ''));
/** How far our scores are from theirs at most. */
function furthest({ ids, ends, scores }: Numbers, measure: Measure): number {
  const ours = byId(tiesOf({ ids, ends }), measure);
  return Math.max(
    0,
    ...ids.map((id, place) => Math.abs((ours.get(id)?.score ?? -1) - (scores[measure]?.[place] ?? -2))),
  );
}
const pagerank = (ids: string[], ends: number[]): Map<string, { score: number; rank: number }> =>
  byId(tiesOf({ ids, ends }), 'PAGERANK');

describe('the numbers of NetworkX', () => {
  it('are there for every graph that is made here', () => {
    expect(kept.map(({ name, ids, ends }) => ({ name, ids, ends }))).toEqual(GRAPHS);
  });

  it.each(kept.flatMap((graph) => MEASURES.map((measure) => ({ measure, name: graph.name, graph }))))(
    'are ours: $measure of $name',
    ({ graph, measure }) => {
      expect(furthest(graph, measure)).toBeLessThan(CLOSE);
    },
  );

  it.each(kept)('rank as ours do, equals with equals: $name', ({ ids, ends, scores }) => {
    for (const measure of MEASURES) {
      const theirs = scores[measure] ?? [];
      const rounding = 1e-12 * Math.max(0, ...theirs);
      const expected = theirs.map((score) => 1 + theirs.filter((other) => other > score + rounding).length);
      const ours = byId(tiesOf({ ids, ends }), measure);
      expect(ids.map((id) => ours.get(id)?.rank)).toEqual(expected);
    }
  });

  it.each(kept)('are hardly better when it looks for communities: $name', ({ ids, ends, best }) => {
    expect(partitionOf(tiesOf({ ids, ends })).modularity).toBeGreaterThanOrEqual(0.95 * best - CLOSE);
  });

  it('say of our communities what we say of them', () => {
    for (const { name, modularity } of kept) {
      const graph = GRAPHS.find((given) => given.name === name);
      if (graph) expect(partitionOf(tiesOf(graph)).modularity).toBeCloseTo(modularity ?? Number.NaN, 9);
    }
    expect(
      kept.every(({ name, parts }) => {
        const graph = GRAPHS.find((given) => given.name === name);
        return graph !== undefined && JSON.stringify(groups(tiesOf(graph))) === JSON.stringify(parts);
      }),
    ).toBe(true);
  });

  it('are what it says today, where it is installed', () => {
    const today = networkxSays(kept.map(({ name, ids, ends, parts = [] }) => ({ name, ids, ends, parts })));
    if (today === undefined) {
      process.stderr.write('  python3 has no networkx here: only the numbers that lie beside the test were compared\n');
      return;
    }
    for (const [index, graph] of today.entries()) {
      for (const measure of MEASURES) expect(furthest(graph, measure)).toBeLessThan(CLOSE);
      expect(graph.modularity).toBeCloseTo(kept[index]?.modularity ?? Number.NaN, 9);
    }
  });
});

describe('a ranking', () => {
  it('gives equals the same rank, skips as many, and goes by id among them', () => {
    const { places, ranks } = rankingOf(tiesOf({ ids: ['b', 'middle', 'a', 'alone'], ends: [0, 1, 1, 2] }), 'DEGREE');
    expect([...places]).toEqual([1, 2, 0, 3]);
    expect([...ranks]).toEqual([1, 2, 2, 4]);
  });

  it('counts two nodes as joined once, however many relations there are and whichever way they go', () => {
    const once = pagerank(['a', 'b', 'c'], [0, 1, 1, 2]);
    expect(pagerank(['a', 'b', 'c'], [0, 1, 1, 0, 0, 1, 1, 2, 2, 2])).toEqual(once);
  });

  it('is the same to the last digit in whatever order nodes and relations come', () => {
    const graph = GRAPHS.find(({ name }) => name === 'preferential') ?? { ids: [], ends: [] };
    const pairs = Array.from({ length: graph.ends.length / 2 }, (_, n) => graph.ends.slice(2 * n, 2 * n + 2));
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...graph.ids.keys()], { minLength: graph.ids.length }),
        fc.shuffledSubarray(pairs, { minLength: pairs.length }),
        (order, edges) => {
          const place = new Map(order.map((old, now) => [old, now]));
          const turned = {
            ids: order.map((old) => graph.ids[old] ?? ''),
            ends: edges.flat().map((old) => place.get(old) ?? -1),
          };
          for (const measure of MEASURES) expect(byId(tiesOf(turned), measure)).toEqual(byId(tiesOf(graph), measure));
          const sets = (parts: string[][]) => parts.map((part) => part.sort().join()).sort();
          expect(sets(groups(tiesOf(turned)))).toEqual(sets(groups(tiesOf(graph))));
        },
      ),
      { numRuns: 5 },
    );
  });

  it('is refused when two parts are so alike that the scores never settle', () => {
    // Two long chains, one of them a little longer.
    const chain = (first: number, size: number) =>
      Array.from({ length: size - 1 }, (_, n) => [first + n, first + n + 1]).flat();
    const ids = Array.from({ length: 801 }, (_, n) => `n${n}`);
    expect(() => rankingOf(tiesOf({ ids, ends: [...chain(0, 400), ...chain(400, 401)] }), 'EIGENVECTOR')).toThrow(
      NotConverged,
    );
  });
});

describe('communities', () => {
  it('are the two circles of people who meet only through one', () => {
    const graph = GRAPHS.find(({ name }) => name === 'two cliques and a bridge') ?? { ids: [], ends: [] };
    expect(partitionOf(tiesOf(graph)).parts.map((part) => [...part])).toEqual([
      [0, 1, 2, 3, 4, 5, 6, 7],
      [8, 9, 10, 11, 12, 13, 14, 15],
    ]);
  });

  it('hold every node once, the lonely ones by themselves', () => {
    for (const graph of GRAPHS) {
      const members = partitionOf(tiesOf(graph)).parts.flatMap((part) => [...part]);
      expect(members.sort((a, b) => a - b)).toEqual([...graph.ids.keys()]);
    }
    expect(partitionOf(tiesOf({ ids: ['a', 'b', 'c'], ends: [0, 1] })).parts.map((part) => [...part])).toEqual([
      [0, 1],
      [2],
    ]);
  });
});
