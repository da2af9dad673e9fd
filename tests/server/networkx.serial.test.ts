// The analyses hold against NetworkX, from end to end: it counts on the exported GraphML, on the seed and on ten regions that are made up.
import { describe, expect, it } from '@jest/globals';
import { makeRegion } from '../support/make.ts';
import { pythonFor, runPython } from '../support/python.ts';
import { emptiedGraph, emptyAgain, recordRegion } from '../support/region.ts';
import { testServer } from '../support/server.ts';

const python = pythonFor('that the analyses are what NetworkX counts on the exported graph');
const MEASURES = ['DEGREE', 'BETWEENNESS', 'CLOSENESS', 'EIGENVECTOR', 'PAGERANK'] as const;
type Scores = Record<string, number>;
type Numbers = {
  measures: Record<string, Scores>;
  count: Scores;
  newman: Scores;
  modularity: number;
  /** How long the shortest chains between some are; null where there is none. */
  lengths: (number | null)[];
};

const SCRIPT = `
import io, json, sys, networkx as nx
def graph(text):
    found = nx.Graph(nx.read_graphml(io.BytesIO(text.encode()), force_multigraph=True))
    found.remove_edges_from(list(nx.selfloop_edges(found)))
    return found
def projected(g, weigh):
    towns = [n for n, says in g.nodes(data=True) if says['label'] == 'Municipality']
    return {' '.join(sorted(pair)): w for *pair, w in weigh(g, towns).edges(data='weight')}
def numbers(case):
    g, then, shared = graph(case['whole']), graph(case['thatDay']), graph(case['shared'])
    return {
        'measures': {
            'DEGREE': nx.degree_centrality(g),
            'BETWEENNESS': nx.betweenness_centrality(g),
            'CLOSENESS': nx.closeness_centrality(g),
            'EIGENVECTOR': nx.eigenvector_centrality(g, tol=1e-15, max_iter=20000),
            'PAGERANK': nx.pagerank(g, tol=1e-15, max_iter=20000),
        },
        'count': projected(shared, nx.bipartite.weighted_projected_graph),
        'newman': projected(shared, nx.bipartite.collaboration_weighted_projected_graph),
        'modularity': nx.community.modularity(g, case['communities']),
        'lengths': [nx.shortest_path_length(then, a, b) if nx.has_path(then, a, b) else None for a, b in case['pairs']],
    }
print(json.dumps([numbers(case) for case in json.load(sys.stdin)]))`;

/** A day after all that is known: whatever is asked for as of it holds at the same time, as NetworkX takes for granted. */
const DAY = '2022-09-01';

/** A server of its own for each: what is kept of one region must not answer for another whose counter of writes stands equally high. */
async function asked(): Promise<{ input: object; ours: Numbers }> {
  const api = await testServer();
  const file = async (search: string) => (await api.get(`/export/graph.graphml?${search}`)).body;
  const measures: Record<string, Scores> = {};
  for (const measure of MEASURES) {
    const { centrality } = await api.data<{ centrality: { score: number; node: { id: string } }[] }>(
      `{ centrality(measure: ${measure}, first: 1000) { score node { id } } }`,
    );
    measures[measure] = Object.fromEntries(centrality.map(({ score, node }) => [node.id, score]));
  }
  const { communities } = await api.data<{ communities: { modularity: number; members: { id: string }[] }[] }>(
    '{ communities { modularity members { id } } }',
  );
  const ties = async (weighting: string): Promise<Scores> => {
    const { collaboration } = await api.data<{
      collaboration: { municipalities: { id: string }[]; weights: number[][] };
    }>(`{ collaboration(at: "${DAY}", weighting: ${weighting}) { municipalities { id } weights } }`);
    const ids = collaboration.municipalities.map(({ id }) => id);
    const pairs = collaboration.weights.flatMap((row, a) =>
      row.map((weight, b) => [[ids[a], ids[b]].sort().join(' '), weight] as const),
    );
    return Object.fromEntries(pairs.filter(([, weight]) => weight > 0));
  };
  const ids = Object.keys(measures.DEGREE ?? {});
  const pairs = ids.filter((_, at) => at % 6 === 5).map((id) => [ids[0], id]);
  const lengths: (number | null)[] = [];
  for (const [from, to] of pairs) {
    const { path } = await api.data<{ path: { length: number } | null }>(
      'query ($from: ID!, $to: ID!, $at: Date) { path(from: $from, to: $to, maxLength: 10, at: $at) { length } }',
      { from, to, at: DAY },
    );
    lengths.push(path?.length ?? null);
  }
  const shared = `at=${DAY}&types=MUNICIPALITY,PROJECT,NETWORK,AGREEMENT&via=PARTICIPATES_IN,MEMBER_OF,PARTY_TO`;
  return {
    input: {
      whole: await file(''),
      thatDay: await file(`at=${DAY}`),
      shared: await file(shared),
      communities: communities.map(({ members }) => members.map(({ id }) => id)),
      pairs,
    },
    ours: {
      measures,
      count: await ties('COUNT'),
      newman: await ties('NEWMAN'),
      modularity: communities[0]?.modularity ?? 0,
      lengths,
    },
  };
}

/** As many as there are, each at most 1e-9 apart. */
function expectClose(ours: Scores, theirs: Scores): void {
  expect(Object.keys(ours).sort()).toEqual(Object.keys(theirs).sort());
  const apart = Object.entries(theirs).filter(([id, score]) => !(Math.abs((ours[id] ?? Number.NaN) - score) < 1e-9));
  expect(apart.map(([id, score]) => [id, score, ours[id]])).toEqual([]);
}

const SIZE = { municipalities: 8, networks: 4, people: 20, projects: 12, meetings: 4 };
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

if (python !== null) {
  const cases = [{ name: 'the seed', ...(await asked()) }];
  const graph = await emptiedGraph();
  for (const seed of SEEDS) {
    await emptyAgain(graph);
    await recordRegion(graph, makeRegion(SIZE, seed));
    cases.push({ name: `region ${seed}`, ...(await asked()) });
  }
  const theirs: Numbers[] = JSON.parse(runPython(python, SCRIPT, [], JSON.stringify(cases.map(({ input }) => input))));

  describe.each(cases.map((one, at) => ({ name: one.name, ours: one.ours, networkx: theirs[at] as Numbers })))(
    '$name',
    ({ ours, networkx }) => {
      it.each(MEASURES)('%s', (measure) => {
        expect(Object.keys(ours.measures[measure] ?? {}).length).toBeGreaterThan(40);
        expectClose(ours.measures[measure] ?? {}, networkx.measures[measure] ?? {});
      });
      it('who works with whom, counted and by Newman’s weights', () => {
        expect(Object.keys(ours.count).length).toBeGreaterThan(0);
        expectClose(ours.count, networkx.count);
        expectClose(ours.newman, networkx.newman);
      });
      it('how well the communities divide it', () => {
        expect(Math.abs(ours.modularity - networkx.modularity)).toBeLessThan(1e-9);
      });
      it('how long the shortest chains are', () => {
        expect(ours.lengths.filter((length) => length !== null).length).toBeGreaterThan(2);
        expect(ours.lengths).toEqual(networkx.lengths);
      });
    },
  );
} else it('NetworkX is not here: nothing was compared', () => expect(python).toBeNull());
