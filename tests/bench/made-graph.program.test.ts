// A made graph comes through Neo4j's import tool as it was made, and the seed goes beside it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { finishImport, importWorld, startMade } from '../../bench/load/made-graph.ts';
import { checkGraph } from '../../graph/checks.ts';
import { seedGraph } from '../../seed/main.ts';
import { dump } from '../support/dump.ts';
import { without, worldLines } from './made-world.ts';

const dataDir = await mkdtemp(join(tmpdir(), 'samverkansgraf-made-test-'));
afterAll(() => rm(dataDir, { recursive: true, force: true }));

test('the tool loads what was made, and our schema and our seed go on from there', async () => {
  const { nodes, relations } = await importWorld('tiny', dataDir);
  const { graph, stop } = await startMade(dataDir, { heap: '512m', pageCache: '128m' });
  try {
    await finishImport(graph);
    const [loaded, made] = [await dump(graph), await worldLines('tiny')];
    expect(without(made, loaded)).toEqual([]);
    expect(loaded.length).toBe(made.length);
    // The log of changes is loaded too.
    expect(nodes + relations).toBeGreaterThan(made.length);
    await seedGraph(graph, { force: true });
    expect((await checkGraph(graph)).filter(({ total }) => total > 0)).toEqual([]);
  } finally {
    await stop();
  }
}, 900_000);
