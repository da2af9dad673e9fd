// Every number of centrality and communities, as the server gives it, against NetworkX computing from the GraphML that the same server
// exports: on the seed and on ten regions made by chance.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { seedGraph } from '../../seed/main.ts';
import { dice, makeRegion } from '../support/make.ts';
import { emptiedGraph, emptyAgain, recordRegion } from '../support/region.ts';
import { testServer } from '../support/server.ts';

const CLOSE = 1e-9;
const MEASURES = ['DEGREE', 'BETWEENNESS', 'CLOSENESS', 'EIGENVECTOR', 'PAGERANK'];
/** The same question to both: the API's arguments and the export's. */
const QUESTIONS = [
  { args: '', query: '' },
  {
    args: 'types: [MUNICIPALITY, PROJECT, NETWORK], via: [PARTICIPATES_IN, MEMBER_OF]',
    query: 'types=MUNICIPALITY,PROJECT,NETWORK&via=PARTICIPATES_IN,MEMBER_OF',
  },
  { args: 'at: "2000-03-01"', query: 'at=2000-03-01' },
  { args: 'via: [ABOUT, CONCERNS, HAS_ITEM]', query: 'via=ABOUT,CONCERNS,HAS_ITEM' },
];
const script = fileURLToPath(new URL('../services/analysis/networkx_export.py', import.meta.url));
type Said = { scores: Record<string, Record<string, number>>; modularity: number; best: number; relations: number };

const hasNetworkx = spawnSync('python3', ['-c', 'import networkx']).status === 0;
if (!hasNetworkx)
  process.stderr.write('  python3 has no networkx here: the server’s numbers were not compared with it\n');

const graph = await emptiedGraph();
const api = await testServer();

/** Compares one question on the graph as it is; gives how many relations it was about. */
async function compare({ args, query }: (typeof QUESTIONS)[number]): Promise<number> {
  const given = (more: string) =>
    more + args === '' ? '' : `(${[more, args].filter((one) => one !== '').join(', ')})`;
  const { communities } = await api.data<{ communities: { modularity: number; members: { id: string }[] }[] }>(
    `{ communities${given('')} { modularity members { id } } }`,
  );
  const parts = communities.map(({ members }) => members.map(({ id }) => id));
  const { status, body } = await api.get(`/export/graph.graphml?${query}`);
  expect(status).toBe(200);
  const { stdout, stderr } = spawnSync('python3', [script, JSON.stringify(parts)], {
    input: body,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (stdout === '') throw new Error(stderr);
  const said = JSON.parse(stdout) as Said;
  for (const measure of MEASURES) {
    const { centrality } = await api.data<{ centrality: { node: { id: string }; score: number; rank: number }[] }>(
      `{ centrality${given(`measure: ${measure}, first: 1000`)} { node { id } score rank } }`,
    );
    const theirs = said.scores[measure] ?? {};
    expect(centrality.map(({ node }) => node.id).sort()).toEqual(Object.keys(theirs).sort());
    const all = Object.values(theirs);
    const rounding = 1e-12 * Math.max(...all);
    for (const { node, score, rank } of centrality) {
      const their = theirs[node.id] ?? Number.NaN;
      expect(Math.abs(score - their)).toBeLessThan(CLOSE);
      // Nobody who is clearly higher stands after, nobody clearly lower before: ties may be told apart by rounding alone.
      expect(rank).toBeGreaterThan(all.filter((other) => other > their + 10 * rounding).length);
      expect(rank).toBeLessThanOrEqual(1 + all.filter((other) => other > their - 10 * rounding).length);
    }
  }
  expect(communities[0]?.modularity).toBeCloseTo(said.modularity, 9);
  expect(communities[0]?.modularity).toBeGreaterThanOrEqual(0.95 * said.best - CLOSE);
  return said.relations;
}

if (hasNetworkx)
  describe('NetworkX, given the exported GraphML, says what the API says', () => {
    it('of the seed', async () => {
      await seedGraph(graph, { force: true });
      let relations = 0;
      for (const question of [...QUESTIONS, { args: 'at: "2021-06-01"', query: 'at=2021-06-01' }])
        relations += await compare(question);
      expect(relations).toBeGreaterThan(200);
    }, 120_000);

    it.each(Array.from({ length: 10 }, (_, n) => n + 1))(
      'of region %i made by chance',
      async (seed) => {
        const { below } = dice(seed * 31);
        await emptyAgain(graph);
        await recordRegion(
          graph,
          makeRegion(
            {
              municipalities: 3 + below(20),
              networks: 1 + below(10),
              people: 5 + below(60),
              projects: 4 + below(60),
              meetings: 1 + below(12),
            },
            seed,
          ),
        );
        let relations = 0;
        for (const question of QUESTIONS) relations += await compare(question);
        expect(relations).toBeGreaterThan(10);
      },
      120_000,
    );
  });
else
  it('is compared with NetworkX only where python3 has it', () => {
    expect(hasNetworkx).toBe(false);
  });
