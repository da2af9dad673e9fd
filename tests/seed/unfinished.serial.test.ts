import { expect, test } from '@jest/globals';
import { seedGraph } from '../../seed/main.ts';
import { recordRegister, rememberSeed } from '../../services/record.ts';
import { dump } from '../support/dump.ts';
import { makeRegion } from '../support/make.ts';
import { emptiedGraph, emptyAgain, RECORDER } from '../support/region.ts';

const graph = await emptiedGraph();

test('a seeding that was killed half-way is taken up again by the next start', async () => {
  await seedGraph(graph, { force: false });
  const whole = await dump(graph);
  await emptyAgain(graph);
  await rememberSeed(graph, { name: 'familjen-helsingborg', version: 1, checksum: 'unfinished' }, RECORDER);
  expect(await seedGraph(graph, { force: false })).toMatchObject({ seeded: true, meetings: 5 });
  expect(await dump(graph)).toEqual(whole);
  expect(await seedGraph(graph, { force: false })).toMatchObject({ seeded: false });
}, 90_000);

test('a graph that somebody has begun to fill is left alone', async () => {
  await emptyAgain(graph);
  const { register } = makeRegion({ municipalities: 2, networks: 1, people: 2, projects: 1, meetings: 0 });
  await recordRegister(graph, register, RECORDER);
  expect(await seedGraph(graph, { force: false })).toEqual({
    seeded: false,
    reason: 'the graph is not empty',
    meetings: 0,
  });
}, 90_000);
