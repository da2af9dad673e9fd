// What every writer relies on: all or nothing, the same again changes nothing, and the order of reading does not matter.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { readVersion } from '../../graph/write.ts';
import { recordMinutes, recordRegister } from '../../services/record.ts';
import { dump } from '../support/dump.ts';
import { makeRegion } from '../support/make.ts';
import { emptiedGraph, emptyAgain, RECORDER, recordRegion } from '../support/region.ts';

const graph = await emptiedGraph();
const region = makeRegion({ municipalities: 5, networks: 4, people: 12, projects: 8, meetings: 6 }, 5);
beforeEach(async () => {
  await emptyAgain(graph);
  await recordRegister(graph, region.register, RECORDER);
});

describe('recording minutes', () => {
  test('twice is as good as once', async () => {
    await recordRegion(graph, region);
    const once = await dump(graph);
    await recordRegion(graph, region);
    expect(await dump(graph)).toEqual(once);
  }, 60_000);

  test('in another order gives the same graph', async () => {
    await recordRegion(graph, region);
    const forwards = await dump(graph);
    await emptyAgain(graph);
    await recordRegion(graph, { ...region, minutes: [...region.minutes].reverse() });
    expect(await dump(graph)).toEqual(forwards);
  }, 60_000);

  test('that name what is not there writes nothing and says what is missing', async () => {
    const before = await dump(graph);
    const [first] = region.minutes;
    if (!first) throw new Error('The region has minutes');
    const broken = { ...first, meeting: { ...first.meeting, chair: 'person:ingen' } };
    await expect(recordMinutes(graph, broken, RECORDER)).rejects.toThrow('person:ingen');
    expect(await dump(graph)).toEqual(before);
  });

  test('raises the version that caches go by', async () => {
    const before = await readVersion(graph.read);
    const [first] = region.minutes;
    if (!first) throw new Error('The region has minutes');
    await recordMinutes(graph, first, RECORDER);
    expect(await readVersion(graph.read)).toBeGreaterThan(before);
  });
});
