// A made graph is what our own writer would have written of the same minutes: what is measured on one holds for the other.
import { expect, test } from '@jest/globals';
import { SIZES } from '../../bench/world/size.ts';
import { worldOf } from '../../bench/world/world.ts';
import { checkGraph } from '../../graph/checks.ts';
import { recordMinutes, recordRegister } from '../../services/record.ts';
import { dump } from '../support/dump.ts';
import { emptiedGraph, RECORDER } from '../support/region.ts';
import { without, worldLines } from './made-world.ts';

const graph = await emptiedGraph();

test('recorded document by document it is the same, and keeps every rule of the graph', async () => {
  for (const { names, minutes } of worldOf(SIZES.tiny)) {
    await recordRegister(graph, names, RECORDER);
    for (const one of minutes) await recordMinutes(graph, one, RECORDER);
  }
  const [recorded, made] = [await dump(graph), await worldLines('tiny')];
  expect(made.length).toBeGreaterThan(1_000);
  // What only one of them has, first: the whole is too long to be read.
  expect(without(made, recorded)).toEqual([]);
  expect(without(recorded, made)).toEqual([]);
  expect((await checkGraph(graph)).filter(({ total }) => total > 0)).toEqual([]);
}, 300_000);
