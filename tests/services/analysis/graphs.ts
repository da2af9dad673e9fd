// Graphs of many shapes, the same every time, for holding the measures against NetworkX's.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { dice } from '../../support/make.ts';

export type Given = { name: string; ids: string[]; ends: number[]; parts?: string[][] };
export type Numbers = Given & { scores: Record<string, number[]>; best: number; modularity: number | null };

/** Ids whose order is not that of the places. */
const idsOf = (n: number): string[] => Array.from({ length: n }, (_, place) => `thing:${(place * 7919) % 10_007}`);
const range = (n: number): number[] => Array.from({ length: n }, (_, index) => index);

/** Relations between random nodes, some of them more than once, some of a node with itself. */
function anyhow(seed: number, n: number, m: number): number[] {
  const { below } = dice(seed);
  return range(m).flatMap(() => [below(n), below(n)]);
}
/** Each newcomer joins two; those who have many get more. */
function preferential(seed: number, n: number): number[] {
  const { pick } = dice(seed);
  const ends = [0, 1];
  for (let node = 2; node < n; node += 1) ends.push(node, pick(ends), node, pick(ends));
  return ends;
}
function bipartite(seed: number, left: number, right: number, m: number): number[] {
  const { below } = dice(seed);
  return range(m).flatMap(() => [below(left), left + below(right)]);
}
const clique = (first: number, size: number): number[] =>
  range(size).flatMap((a) => range(a).flatMap((b) => [first + a, first + b]));

export const GRAPHS: Given[] = (
  [
    ['random', 60, anyhow(1, 60, 150)],
    ['dense, with parallel relations and loops', 25, anyhow(2, 25, 400)],
    ['preferential', 120, preferential(3, 120)],
    ['bipartite', 50, bipartite(4, 15, 35, 90)],
    ['in pieces, with lonely nodes', 80, anyhow(5, 60, 45)],
    ['star', 21, range(20).flatMap((leaf) => [0, leaf + 1])],
    ['ring', 12, range(12).flatMap((node) => [node, (node + 1) % 12])],
    ['two cliques and a bridge', 16, [...clique(0, 8), ...clique(8, 8), 7, 8]],
    ['no relations', 5, []],
    ['nothing', 0, []],
    ['one node with a relation to itself', 1, [0, 0]],
    ['two nodes', 2, [1, 0, 0, 1]],
    ['chain', 15, range(14).flatMap((node) => [node, node + 1])],
  ] as [string, number, number[]][]
).map(([name, n, ends]) => ({ name, ids: idsOf(n), ends }));

/** What NetworkX says of them; undefined where python3 has none. Throws what Python says when it fails. */
export function networkxSays(graphs: readonly Given[]): Numbers[] | undefined {
  if (spawnSync('python3', ['-c', 'import networkx']).status !== 0) return undefined;
  const script = fileURLToPath(new URL('./networkx_numbers.py', import.meta.url));
  const { status, stdout, stderr } = spawnSync('python3', [script], {
    input: JSON.stringify(graphs),
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Numbers[];
}
