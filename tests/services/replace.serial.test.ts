// Another version of a meeting's minutes: the graph is then as if the first had never been read, whatever else has been read in between.
import { describe, expect, test } from '@jest/globals';
import { checkGraph } from '../../graph/checks.ts';
import { documentId, type Minutes, type MinutesInput, minutes } from '../../services/minutes-format.ts';
import { recordMinutes, recordReading, recordRegister } from '../../services/record.ts';
import { type Register, register as registerFormat } from '../../services/register-format.ts';
import { dump } from '../support/dump.ts';
import { makeMinutes, makeRegion } from '../support/make.ts';
import { emptiedGraph, emptyAgain, RECORDER } from '../support/region.ts';
import { stored } from '../support/stored.ts';

const graph = await emptiedGraph();
const region = makeRegion({ municipalities: 5, networks: 4, people: 8, projects: 6, meetings: 6 }, 5);
const [before, , , ...after] = region.minutes;
const NTH = 2;
const MEETING = `meeting:prov-${NTH}`;

/** The meeting's minutes as a file with its own bytes says them. */
function version(nth: number, change: (said: MinutesInput) => void = () => undefined): Minutes {
  const said: MinutesInput = structuredClone(makeMinutes(region.register, NTH));
  said.document.sha256 = String(nth).repeat(64);
  said.document.id = documentId(MEETING, said.document.sha256);
  change(said);
  return minutes.parse(said);
}
const first = <T>(list: readonly T[] | undefined): T => {
  const [one] = list ?? [];
  if (one === undefined) throw new Error('The generated minutes lack what this test changes');
  return one;
};
const NONE = registerFormat.parse({});
const OTHERS = [before, ...after].flatMap((one) => one ?? []);

async function graphOf(...all: { minutes: Minutes; register?: Register }[]): Promise<string[]> {
  await emptyAgain(graph);
  await recordRegister(graph, region.register, RECORDER);
  for (const one of all) await recordReading(graph, { minutes: one.minutes, register: one.register ?? NONE }, RECORDER);
  return (await dump(graph)).filter((line) => !line.includes('"SUPERSEDED"') && !fromSuperseded(line));
}
/** What a superseded document keeps: what it was about, who holds it, and who took its place. */
const old = documentId(MEETING, '1'.repeat(64));
const fromSuperseded = (line: string): boolean => line.startsWith(`["${old}"`) || line.includes(`"REPLACES","${old}"`);
const alone = ['orphans', 'projects-without-trace'];
const broken = async () => (await checkGraph(graph)).filter(({ name, total }) => total > 0 && !alone.includes(name));

const CHANGES: [string, (said: MinutesInput) => void][] = [
  ['has fewer items', (said) => void said.items.pop()],
  ['has fewer decisions', (said) => said.items.forEach((item) => void item.decisions?.pop())],
  [
    'has another attendance list',
    (said) => {
      said.attendance = said.attendance.slice(1);
      const other = region.register.people.find(({ id }) => said.attendance.every(({ person }) => person !== id));
      first(said.attendance).person = other?.id ?? '';
    },
  ],
  [
    'has other sums',
    (said) => {
      for (const item of said.items)
        for (const decision of item.decisions ?? []) for (const sum of decision.fundings ?? []) sum.amountSek = 7;
    },
  ],
  [
    'was of another day',
    (said) => {
      said.meeting.date = '2000-01-20';
    },
  ],
  [
    'is surer of who takes part',
    (said) => {
      const item = first(said.items);
      const [one] = first(item.presenters).representing ?? [];
      item.participations = [{ actor: String(one), project: first(first(item.presenters).projects), role: 'OWNER' }];
    },
  ],
  [
    'has no questions and no chair',
    (said) => {
      said.issues = [];
      delete said.meeting.chair;
    },
  ],
  [
    'says wholly other things',
    (said) => {
      const { items, attendance } = makeMinutes(region.register, 40, 9);
      Object.assign(said, { items, attendance });
    },
  ],
];

describe('another version of a meeting’s minutes', () => {
  test.each(CHANGES)(
    'that %s leaves the graph as if it alone had been read',
    async (_, change) => {
      const one = version(1);
      const two = version(2, change);
      const alone = await graphOf(...OTHERS.map((minutes) => ({ minutes })), { minutes: two });
      for (const order of [
        [one, ...OTHERS, two],
        [...OTHERS, one, two],
      ])
        expect(await graphOf(...order.map((minutes) => ({ minutes })))).toEqual(alone);
      expect(await broken()).toEqual([]);
      expect(await graphOf({ minutes: two }, { minutes: one }, ...OTHERS.map((minutes) => ({ minutes })))).not.toEqual(
        alone,
      );
    },
    120_000,
  );
});

/** The graph with the first version read, ready for a hand or the next. */
async function withFirst(change?: (said: MinutesInput) => void): Promise<Minutes> {
  const one = version(1, change);
  await graphOf({ minutes: one }, ...OTHERS.map((minutes) => ({ minutes })));
  return one;
}
const { node, nodes, edges, fact, setNode, setFact } = stored(graph);
const ITEM = `item:prov-${NTH}`;
const TASK = `assignment:prov-${NTH}:1:1:1`;
const withTask = (said: MinutesInput): void => {
  first(first(said.items).decisions).assignments = [{ task: 'Skriva ett förslag', assignees: ['person:prov-1'] }];
};

describe('what a document brought with it', () => {
  const newPerson = registerFormat.parse({ people: [{ id: 'person:ny-namn', name: 'Ny Namn' }] });
  const naming = (said: MinutesInput): void => {
    first(first(said.items).presenters).person = 'person:ny-namn';
  };

  test('goes when another version no longer names it', async () => {
    const two = version(2);
    const alone = await graphOf(...OTHERS.map((minutes) => ({ minutes })), { minutes: two });
    const both = [{ minutes: version(1, naming), register: newPerson }, ...OTHERS.map((minutes) => ({ minutes }))];
    expect(await graphOf(...both, { minutes: two })).toEqual(alone);
  }, 60_000);

  test('stays when another version names it too', async () => {
    const two = version(2, naming);
    const alone = await graphOf(...OTHERS.map((minutes) => ({ minutes })), { minutes: two, register: newPerson });
    const both = [{ minutes: version(1, naming), register: newPerson }, ...OTHERS.map((minutes) => ({ minutes }))];
    expect(await graphOf(...both, { minutes: two })).toEqual(alone);
  }, 60_000);

  test('stays when a register gave it, and the graph still keeps its rules', async () => {
    const named = (said: MinutesInput): void => {
      first(said.items).mentions = [{ as: 'Namn', of: 'person:ensam' }];
    };
    await emptyAgain(graph);
    await recordRegister(graph, registerFormat.parse({ people: [{ id: 'person:ensam', name: 'Ensam' }] }), RECORDER);
    await recordRegister(graph, region.register, RECORDER);
    await recordMinutes(graph, version(1, named), RECORDER);
    const { left } = await recordMinutes(graph, version(2), RECORDER);
    expect(left).toContain('person:ensam');
    const orphans = (await checkGraph(graph)).find(({ name }) => name === 'orphans');
    expect(orphans?.found).not.toContain('person:ensam');
  }, 60_000);
});

describe('meetings that minutes only speak of', () => {
  const planned = (said: MinutesInput): void => {
    said.otherMeetings = [
      {
        id: 'meeting:planerat',
        body: 'body:testgruppen',
        date: '2030-05-01',
        status: 'PLANNED',
        place: 'Provhuset',
        at: '1',
        decisions: [
          {
            id: 'decision:planerat:mention:1',
            text: 'Något beslutades.',
            kind: 'FUND',
            concerns: ['project:prov-1'],
            fundings: [{ amountSek: 5, status: 'GRANTED' }],
          },
        ],
      },
    ];
  };

  test('go with the version that spoke of them alone', async () => {
    const two = version(2);
    const alone = await graphOf({ minutes: two });
    expect(await graphOf({ minutes: version(1, planned) }, { minutes: two })).toEqual(alone);
  }, 60_000);

  test('stay as others know them', async () => {
    const other = structuredClone(first(after)) as MinutesInput;
    planned(other);
    first(other.otherMeetings).place = 'Andra huset';
    const also = minutes.parse(other);
    const alone = await graphOf({ minutes: also }, { minutes: version(2) });
    for (const order of [
      [version(1, planned), also],
      [also, version(1, planned)],
    ])
      expect(await graphOf(...order.map((one) => ({ minutes: one })), { minutes: version(2) })).toEqual(alone);
    expect(await broken()).toEqual([]);
  }, 60_000);

  test('stay when the new version only refers to them', async () => {
    await withFirst(planned);
    await recordMinutes(
      graph,
      version(2, (said) => {
        withTask(said);
        first(first(first(said.items).decisions).assignments).dueAt = 'meeting:planerat';
      }),
      RECORDER,
    );
    const head = `${documentId(MEETING, '2'.repeat(64)).replace('document', 'passage')}:head`;
    expect(await node('meeting:planerat')).toMatchObject({ place: 'Provhuset', evidence: [head] });
  }, 60_000);
});

describe('what a hand has set', () => {
  test('wins over what is read', async () => {
    await withFirst(withTask);
    await setNode(TASK, { status: 'DONE', curated: ['status'] });
    await setNode('person:prov-1', { name: 'Rättat Namn', curated: ['name'] });
    const again = version(2, (said) => {
      withTask(said);
      first(first(first(said.items).decisions).assignments).task = 'Skriva två förslag';
    });
    await recordReading(graph, { register: region.register, minutes: again }, RECORDER);
    expect(await node(TASK)).toMatchObject({ status: 'DONE', task: 'Skriva två förslag' });
    expect(await node('person:prov-1')).toMatchObject({ name: 'Rättat Namn' });
  }, 60_000);

  test('stays with what it hangs on when the new version does not have it', async () => {
    await withFirst(withTask);
    await setNode(TASK, { status: 'DONE', curated: ['status'] });
    const { kept } = await recordMinutes(
      graph,
      version(2, (said) => {
        said.items = said.items.slice(1);
      }),
      RECORDER,
    );
    expect(kept).toEqual([TASK, `decision:prov-${NTH}:1:1`, `${ITEM}:1`]);
    expect(await broken()).toEqual([]);
  }, 60_000);

  test('a fact made by hand outlives the documents that also said it', async () => {
    await withFirst();
    const all = await edges('PARTICIPATES_IN');
    const said = all.find(({ properties: { evidence } }) => String(evidence).startsWith(`passage:prov-${NTH}-1111`));
    const id = String(said?.properties['id']);
    await setFact(id, { certainty: 'CURATED', to: '2030-01-01', holdsTo: '2030-01-01' });
    await recordMinutes(
      graph,
      version(2, (said) => void said.items.splice(0)),
      RECORDER,
    );
    const { properties } = (await fact('PARTICIPATES_IN', id)) ?? {};
    expect(properties).toMatchObject({ certainty: 'CURATED', to: '2030-01-01', evidence: [] });
    expect(await broken()).toEqual([]);
  }, 60_000);

  test('an issue that was decided keeps its answer, and another one gets another number', async () => {
    await withFirst();
    await setNode(`issue:prov-${NTH}:1`, { status: 'DISMISSED', curated: ['status'] });
    const asking =
      (...messages: string[]) =>
      (said: MinutesInput) => {
        said.issues = messages.map((message) => ({ kind: 'SPELLING', message, at: 'head', about: ['person:prov-1'] }));
      };
    await recordMinutes(graph, version(2, asking('Ett nytt fel.', 'Ett provat fel.')), RECORDER);
    const issues = await nodes('DataIssue', `issue:prov-${NTH}:`);
    expect(issues.map(({ id, message, status }) => [id, message, status])).toEqual([
      [`issue:prov-${NTH}:1`, 'Ett provat fel.', 'DISMISSED'],
      [`issue:prov-${NTH}:3`, 'Ett nytt fel.', 'OPEN'],
    ]);
    expect(await broken()).toEqual([]);
  }, 60_000);
});

describe('what the graph tells of it', () => {
  test('the old document stays, superseded, without passages; the meeting has one in force', async () => {
    await withFirst();
    const { replaced } = await recordMinutes(graph, version(2), RECORDER);
    expect(replaced).toBe(old);
    const now = documentId(MEETING, '2'.repeat(64));
    const records = (await edges('RECORDS')).filter(({ to }) => to === MEETING).map(({ from }) => from);
    const documents = await nodes('Document', `document:prov-${NTH}-`);
    const passages = new Set((await edges('HAS_PASSAGE')).map(({ from }) => from));
    expect(
      documents.map(({ id, status }) => [id, status, passages.has(String(id)), records.includes(String(id))]),
    ).toEqual([
      [old, 'SUPERSEDED', false, true],
      [now, 'APPROVED', true, true],
    ]);
    expect(await edges('REPLACES')).toMatchObject([{ from: now, to: old }]);
  }, 60_000);

  test('every named thing and record that came, changed or went is in the log, in the order of writing', async () => {
    await withFirst();
    const earlier = (await nodes('Change')).length;
    const result = await recordMinutes(
      graph,
      version(2, (said) => {
        said.items.pop();
        first(said.items).heading = 'En ny rubrik';
      }),
      RECORDER,
    );
    const log = (await nodes('Change'))
      .slice(earlier)
      .map(({ action, subject, before, after, actor }) => [action, subject, before, after, actor]);
    expect(log[0]?.slice(0, 2)).toEqual(['CREATED', documentId(MEETING, '2'.repeat(64))]);
    expect(log).toContainEqual(['UPDATED', old, '{"status":"APPROVED"}', '{"status":"SUPERSEDED"}', 'test']);
    const heading = log.find(([, subject]) => subject === `${ITEM}:1`);
    expect(heading?.slice(2, 4)).toEqual([`{"heading":"Provpunkt ${NTH}.1"}`, '{"heading":"En ny rubrik"}']);
    const deleted = log.filter(([action]) => action === 'DELETED').map(([, subject]) => subject);
    expect(deleted).toContain(`${ITEM}:3`);
    expect(deleted).toContain(`decision:prov-${NTH}:3:1`);
    expect(new Set(result.gone)).toEqual(new Set([...result.gone, ...deleted.map(String)]));
    expect(log.some(([action, subject]) => action === 'UPDATED' && subject === `${ITEM}:2`)).toBe(false);
  }, 60_000);

  test('a seed gives way to a reading, and does not come back', async () => {
    const seed = version(1, ({ document }) => void Object.assign(document, { origin: 'SEED' }));
    const two = version(2);
    const alone = await graphOf({ minutes: two });
    expect(await graphOf({ minutes: seed }, { minutes: two })).toEqual(alone);
    expect((await recordMinutes(graph, seed, RECORDER)).outcome).toBe('SEED_AFTER_READING');
  }, 60_000);

  test('an earlier version does not come back by being read again', async () => {
    const one = await withFirst();
    await recordMinutes(graph, version(2), RECORDER);
    const now = await dump(graph);
    expect(await recordMinutes(graph, one, RECORDER)).toMatchObject({ outcome: 'EARLIER_VERSION', document: old });
    expect(await dump(graph)).toEqual(now);
  }, 60_000);
});
