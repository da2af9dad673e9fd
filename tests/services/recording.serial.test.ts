// Many at once, ended halfway, refused: a document is written once, whole, or not at all.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { allNames } from '../../graph/candidates.ts';
import { checkGraph } from '../../graph/checks.ts';
import { findMeeting } from '../../graph/record.ts';
import type { Run } from '../../graph/run.ts';
import { readVersion } from '../../graph/write.ts';
import { documentId, type Minutes, minutes } from '../../services/minutes-format.ts';
import { recordMinutes, recordReading, recordRefusal, recordRegister } from '../../services/record.ts';
import { register } from '../../services/register-format.ts';
import { dump } from '../support/dump.ts';
import { makeRegion } from '../support/make.ts';
import { emptiedGraph, emptyAgain, RECORDER } from '../support/region.ts';
import { stored } from '../support/stored.ts';

const graph = await emptiedGraph();
const region = makeRegion({ municipalities: 4, networks: 3, people: 8, projects: 6, meetings: 12 }, 7);
const [one] = region.minutes;
if (!one) throw new Error('The region has minutes');
const NONE = register.parse({});
const { node, nodes, edges } = stored(graph);

beforeEach(async () => {
  await emptyAgain(graph);
  await recordRegister(graph, region.register, RECORDER);
});

describe('documents at once', () => {
  test('fifty times the same are one: written once, the others told so', async () => {
    const all = await Promise.all(Array.from({ length: 50 }, () => recordMinutes(graph, one, RECORDER)));
    const outcomes = all.map(({ outcome }) => outcome).sort();
    expect(outcomes).toEqual([...Array.from({ length: 49 }, () => 'SAME'), 'WRITTEN']);
    expect(await nodes('Document')).toHaveLength(1);
    const read = (await nodes('Change')).filter(({ subject }) => String(subject).startsWith('document:'));
    expect(read.map(({ action }) => action)).toEqual(['CREATED']);
    const written = await dump(graph);
    await emptyAgain(graph);
    await recordRegister(graph, region.register, RECORDER);
    await recordMinutes(graph, one, RECORDER);
    expect(written).toEqual(await dump(graph));
  }, 60_000);

  test('twelve different ones give the graph that they give one by one', async () => {
    await Promise.all(region.minutes.map((each) => recordMinutes(graph, each, RECORDER)));
    const atOnce = await dump(graph);
    await emptyAgain(graph);
    await recordRegister(graph, region.register, RECORDER);
    for (const each of region.minutes) await recordMinutes(graph, each, RECORDER);
    expect(atOnce).toEqual(await dump(graph));
  }, 60_000);

  test('that name the same new person agree on one, because names are resolved inside the lock', async () => {
    const resolving = (each: Minutes) => async (run: Run) => {
      const known = (await allNames(run)).find(({ name }) => name === 'Ny Namn')?.id;
      const id = known ?? `person:ny-${each.meeting.id.slice(-1)}`;
      const named = structuredClone(each);
      named.head.mentions = [{ as: 'Ny Namn', of: id }];
      return { register: known ? NONE : register.parse({ people: [{ id, name: 'Ny Namn' }] }), minutes: named };
    };
    await Promise.all(
      region.minutes
        .slice(0, 8)
        .map((each) => recordReading(graph, { sha256: each.document.sha256, prepare: resolving(each) }, RECORDER)),
    );
    const made = (await nodes('Person', 'person:ny-')).map(({ id }) => id);
    expect(made).toHaveLength(1);
    expect((await edges('MENTIONS')).filter(({ to }) => to === made[0])).toHaveLength(8);
  }, 60_000);
});

describe('a document that is not written', () => {
  test('leaves no trace when it breaks off after the lock, and not even a new version', async () => {
    const [before, version] = [await dump(graph), await readVersion(graph.read)];
    const breaking = { sha256: one.document.sha256, prepare: () => Promise.reject(new Error('avbruten')) };
    await expect(recordReading(graph, breaking, RECORDER)).rejects.toThrow('avbruten');
    const named = {
      ...one,
      items: [...one.items.slice(0, -1), { ...one.items[0], ordinal: 99, about: ['project:ingen'] }],
    };
    const reading = {
      register: register.parse({ people: [{ id: 'person:ny', name: 'Ny' }] }),
      minutes: minutes.parse(named),
    };
    await expect(recordReading(graph, reading, RECORDER)).rejects.toThrow('project:ingen');
    expect([await dump(graph), await readVersion(graph.read)]).toEqual([before, version]);
  });

  test('raises no version and logs nothing when it is there already', async () => {
    await recordMinutes(graph, one, RECORDER);
    const count = async () => (await nodes('Change')).length;
    const [version, changes] = [await readVersion(graph.read), await count()];
    let prepared = false;
    const prepare = async () => {
      prepared = true;
      return { register: NONE, minutes: one };
    };
    expect((await recordReading(graph, { sha256: one.document.sha256, prepare }, RECORDER)).outcome).toBe('SAME');
    await recordRegister(graph, region.register, RECORDER);
    expect([prepared, await readVersion(graph.read), await count()]).toEqual([false, version, changes]);
  });

  test('is kept as refused, once, until it is read after all', async () => {
    const { sha256 } = one.document;
    const refusal = { fileName: 'prov.pdf', sha256, reason: 'Filen är skannad.', code: 'SCANNED' };
    expect(await recordRefusal(graph, refusal, RECORDER)).toBe(true);
    expect(await recordRefusal(graph, refusal, RECORDER)).toBe(false);
    const refused = () => nodes('Refusal');
    expect(await refused()).toMatchObject([{ id: `refusal:${sha256.slice(0, 8)}`, ...refusal }]);
    await recordMinutes(graph, one, RECORDER);
    expect(await refused()).toEqual([]);
  });
});

describe('what was read', () => {
  test('keeps where each passage stood, and what nobody understood', async () => {
    const at = { start: 10, end: 30, page: 2, text: 'Så står det ordagrant' };
    const [item] = one.items;
    const read = minutes.parse({
      ...one,
      document: { ...one.document, understood: 0.75 },
      head: { ...one.head, at: { start: 0, end: 5 } },
      items: [{ ...item, at }, ...one.items.slice(1)],
      leftovers: [{ start: 90, end: 95, text: 'Hej på er' }],
    });
    await recordMinutes(graph, read, RECORDER);
    const passage = (place: string) => node(`passage:prov-1:${place}`);
    expect(await passage('head')).toMatchObject({ start: 0, end: 5, text: one.head.text, locator: 'sidhuvud' });
    expect(await passage('1')).toMatchObject({ start: 10, end: 30, page: 2, text: at.text, locator: 'punkt 1' });
    expect(await passage('leftover-1')).toMatchObject({
      start: 90,
      text: 'Hej på er',
      locator: 'ej tolkat',
      supports: [],
    });
    expect(await node('document:prov-1')).toMatchObject({ understood: 0.75 });
    expect((await checkGraph(graph)).filter(({ total, name }) => total > 0 && !/orphans|trace/.test(name))).toEqual([]);
  });
});

describe('the meeting that minutes are of', () => {
  const find = (sought: { date: string; number?: string; sha256?: string; body?: string }) =>
    graph
      .write((run) => findMeeting(run, { body: 'body:testgruppen', ...sought }))
      .then((found) => found?.meeting ?? null);
  const numbered = minutes.parse({ ...one, meeting: { ...one.meeting, number: '3' } });
  const planned = {
    id: 'meeting:internat',
    body: 'body:testgruppen',
    date: '2001-05-03',
    endsOn: '2001-05-04',
    status: 'PLANNED',
    at: 'head',
  };

  test('is known by its bytes, its day, its number in the year and, when it was planned, by any of its days', async () => {
    await recordMinutes(graph, minutes.parse({ ...numbered, otherMeetings: [planned] }), RECORDER);
    const { id, date } = one.meeting;
    expect(await find({ date: '2020-01-01', sha256: one.document.sha256 })).toBe(id);
    expect(await find({ date })).toBe(id);
    expect(await find({ date, number: '3' })).toBe(id);
    expect(await find({ date: '2000-11-30', number: '3' })).toBe(id);
    expect(await find({ date: '2001-05-04' })).toBe('meeting:internat');
  });

  test('is another one on another day, in another body, in another year, or with another number', async () => {
    await recordMinutes(graph, numbered, RECORDER);
    const { date } = one.meeting;
    expect(await find({ date: '2000-11-30' })).toBe(null);
    expect(await find({ date, body: 'body:teststyrelsen' })).toBe(null);
    expect(await find({ date: '2001-01-08', number: '3' })).toBe(null);
    expect(await find({ date, number: '4' })).toBe(null);
  });

  test('gives a document that is read its id', () => {
    expect(documentId('meeting:prov-1', 'abcdef0123'.repeat(6))).toBe('document:prov-1-abcdef01');
  });
});
