// A meeting is moved to another day by hand: the graph is as if its minutes had been of that day from the beginning.
import { describe, expect, test } from '@jest/globals';
import { checkGraph } from '../../graph/checks.ts';
import { undo } from '../../services/curate/undo.ts';
import { upsert } from '../../services/curate/upsert.ts';
import { documentId, type Minutes, type MinutesInput, minutes } from '../../services/minutes-format.ts';
import { recordMinutes, recordRegister } from '../../services/record.ts';
import { dump } from '../support/dump.ts';
import { makeMinutes, makeRegion } from '../support/make.ts';
import { emptiedGraph, emptyAgain, RECORDER } from '../support/region.ts';

const graph = await emptiedGraph();
const region = makeRegion({ municipalities: 5, networks: 4, people: 8, projects: 6, meetings: 6 }, 5);
const NTH = 2;
const MEETING = `meeting:prov-${NTH}`;
/** Between the days of its neighbours, so that who followed whom stays the same. */
const DAY = '2000-01-17';

function version(nth: number, change: (said: MinutesInput) => void = () => undefined): Minutes {
  const said: MinutesInput = structuredClone(makeMinutes(region.register, NTH));
  said.document.sha256 = String(nth).repeat(64);
  said.document.id = documentId(MEETING, said.document.sha256);
  change(said);
  return minutes.parse(said);
}
const others = region.minutes.filter(({ meeting }) => meeting.id !== MEETING);
async function graphOf(...all: Minutes[]): Promise<void> {
  await emptyAgain(graph);
  await recordRegister(graph, region.register, RECORDER);
  for (const one of all) await recordMinutes(graph, one, RECORDER);
}
/** The meeting itself keeps what its minutes said, and that a hand has set the day. */
async function all(): Promise<string[]> {
  const lines = await dump(graph);
  return lines.map((line) => {
    const parsed = JSON.parse(line) as [string[], Record<string, unknown>];
    if (parsed[1]['id'] !== MEETING) return line;
    const { curated: _, claims: __, ...rest } = parsed[1];
    return JSON.stringify([parsed[0], rest]);
  });
}

describe('a meeting set on another day', () => {
  test('takes everything that carries its day with it, and back', async () => {
    const moved = version(1, (said) => {
      said.meeting.date = DAY;
    });
    await graphOf(moved, ...others);
    const expected = await all();
    await graphOf(version(1), ...others);
    const before = await dump(graph);
    const { change } = await upsert(graph, RECORDER, 'Meeting', { id: MEETING, date: DAY });
    expect(await all()).toEqual(expected);
    expect((await checkGraph(graph)).filter(({ name, total }) => total > 0 && !ALONE.includes(name))).toEqual([]);
    await undo(graph, RECORDER, change ?? '');
    expect(await dump(graph)).toEqual(before);
  });

  test('stays there when its minutes are read in a corrected version', async () => {
    await graphOf(version(1), ...others);
    await upsert(graph, RECORDER, 'Meeting', { id: MEETING, date: DAY });
    await recordMinutes(graph, version(2), RECORDER);
    const corrected = await all();
    await graphOf(
      version(1),
      ...others,
      version(2, (said) => {
        said.meeting.date = DAY;
      }),
    );
    const inForce = (lines: string[]) => lines.filter((line) => !line.includes('"SUPERSEDED"'));
    expect(inForce(corrected)).toEqual(inForce(await all()));
  });

  test('cannot end before it begins; one of several days moves whole', async () => {
    await graphOf(version(1), ...others);
    await upsert(graph, RECORDER, 'Meeting', { id: MEETING, endsOn: '2000-01-26' });
    await expect(upsert(graph, RECORDER, 'Meeting', { id: MEETING, endsOn: '1999-12-31' })).rejects.toThrow('end');
    await upsert(graph, RECORDER, 'Meeting', { id: MEETING, date: DAY });
    const [line = ''] = (await dump(graph)).filter(
      (one) => one.startsWith('[["Meeting","Thing"]') && one.includes(`"id":"${MEETING}"`),
    );
    expect(JSON.parse(line)[1]).toMatchObject({ date: DAY, endsOn: '2000-01-28' });
  });
});
const ALONE = ['orphans', 'projects-without-trace'];
