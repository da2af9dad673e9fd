// With the Graph Data Science plug-in in the tests' Neo4j: its scores are the worker's. Without it: that it is not asked.
import { afterAll, expect, it } from '@jest/globals';
import { openGraph } from '../../graph/driver.ts';
import { gdsOver } from '../../services/analysis/gds.ts';
import { type Measure, ranked, rankingOf } from '../../services/analysis/measures.ts';
import { GRAPHS } from '../services/analysis/graphs.ts';
import { testConnection } from '../support/neo4j.ts';

const graph = await openGraph(testConnection(), { statementTimeoutMs: 20_000 });
afterAll(() => graph.close());
const names: string[] = [];
const gds = gdsOver((statement, params) => {
  names.push(statement.name);
  return graph.read(statement, params);
});
const installed = (await gds({ ids: ['a', 'b', 'c'], ends: Int32Array.of(0, 1) }, 'DEGREE')) !== undefined;
if (!installed)
  process.stderr.write('  Neo4j has no GDS plug-in here: its numbers were not compared with the worker’s\n');

it('says the same as the worker of every graph and measure it is asked for, and is asked only where it is there', async () => {
  for (const { ids, ends } of GRAPHS) {
    const ties = { ids, ends: Int32Array.from(ends) };
    for (const measure of ['DEGREE', 'BETWEENNESS', 'CLOSENESS', 'PAGERANK'] satisfies Measure[]) {
      const scores = await gds(ties, measure);
      expect(scores !== undefined).toBe(installed && ids.length > 2);
      if (!scores) continue;
      const [ours, theirs] = [rankingOf(ties, measure), ranked(ids, scores)];
      expect(theirs.places).toEqual(ours.places);
      expect(theirs.ranks).toEqual(ours.ranks);
      for (const [index, score] of theirs.scores.entries())
        expect(Math.abs(score - (ours.scores[index] ?? -1))).toBeLessThan(1e-9);
    }
  }
  expect(names.filter((name) => name.startsWith('gds.')).length > 0).toBe(installed);
});

it('leaves nothing behind in the plug-in', async () => {
  if (!installed) return;
  const left = await graph.read({
    name: 'test.gdsGraphs',
    text: "CALL gds.graph.list() YIELD graphName WHERE graphName STARTS WITH 'samverkansgraf' RETURN graphName",
    sample: {},
  });
  expect(left).toEqual([]);
});

it('measures what a plug-in would say otherwise with the worker', async () => {
  const ties = { ids: ['a', 'b', 'c'], ends: Int32Array.of(0, 1) };
  expect(await gds(ties, 'EIGENVECTOR')).toBeUndefined();
  expect(await gds({ ids: [], ends: Int32Array.of() }, 'DEGREE')).toBeUndefined();
});
