// The shipped seed as a careful reader counted it, and what a reader of a broken one is told.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readSeed, type Seed } from '../../seed/read.ts';
import type { MinutesInput } from '../../services/minutes-format.ts';
import type { Register } from '../../services/register-format.ts';

const SHIPPED = fileURLToPath(new URL('../../seed/familjen-helsingborg', import.meta.url));
const JUNE = 'minutes/kommundirektorsgruppen-2022-06-17.json';
const AUGUST = 'minutes/kommundirektorsgruppen-2022-08-26.json';

describe('the shipped seed', () => {
  let seed: Seed;
  beforeAll(async () => {
    seed = await readSeed(SHIPPED);
  });

  const items = () => seed.minutes.flatMap((minutes) => minutes.items);
  const decisions = () => items().flatMap((item) => item.decisions);
  const granted = () => decisions().flatMap(({ fundings }) => fundings.filter(({ status }) => status === 'GRANTED'));

  test('is valid and comes in order of date', () => {
    expect(seed.manifest.name).toBe('familjen-helsingborg');
    const dates = ['2019-04-05', '2021-06-18', '2022-02-11', '2022-06-17', '2022-08-26'];
    expect(seed.minutes.map(({ meeting }) => meeting.date)).toEqual(dates);
  });

  test('has the eleven municipalities with their codes', () => {
    const codes = seed.register.municipalities.map(({ code }) => code).sort();
    const expected = ['1214', '1257', '1260', '1275', '1276', '1277', '1278', '1282', '1283', '1284', '1292'];
    expect(codes).toEqual(expected);
  });

  test('has the items and decisions that were counted by hand', () => {
    expect(seed.minutes.map((minutes) => minutes.items.length)).toEqual([6, 10, 5, 10, 6]);
    const counts = seed.minutes.map((minutes) => minutes.items.flatMap((item) => item.decisions).length);
    expect(counts).toEqual([5, 14, 6, 9, 4]);
    expect(decisions()).toHaveLength(38);
  });

  test('counts everybody who was expected, there or not', () => {
    const status = (index: number, wanted: string) =>
      seed.minutes[index]?.attendance.filter(({ role, status }) => role === 'MEMBER' && status === wanted).length;
    expect([0, 1, 2, 3, 4].map((index) => status(index, 'PRESENT'))).toEqual([7, 10, 7, 10, 9]);
    expect([0, 1, 2, 3, 4].map((index) => status(index, 'ABSENT'))).toEqual([3, 1, 4, 1, 2]);
    expect(status(0, 'PARTIAL')).toBe(1);
  });

  test('keeps both dates where a document contradicts itself, and says so', () => {
    const conflicting = seed.minutes.filter(
      ({ meeting }) => meeting.documentDate && meeting.statedDate && meeting.documentDate !== meeting.statedDate,
    );
    expect(conflicting.map(({ meeting }) => meeting.statedDate)).toEqual(['2022-01-11', '2022-06-26']);
    for (const { issues } of conflicting) expect(issues.map(({ kind }) => kind)).toContain('DATE_CONFLICT');
  });

  test('grants 1 500 000 kr and, at most, 100 000 kr', () => {
    expect(granted().map(({ amountSek, isCeiling }) => [amountSek, isCeiling])).toEqual([
      [100_000, true],
      [1_500_000, false],
    ]);
  });

  test('splits 139 000 kr on the pots of two years', () => {
    const split = decisions().flatMap(({ fundings }) => fundings.filter(({ parts }) => parts.length > 0));
    expect(split.map(({ amountSek, status }) => [amountSek, status])).toEqual([[139_000, 'PROPOSED']]);
    expect(split[0]?.parts.map(({ amountSek, pot }) => [amountSek, pot])).toEqual([
      [70_000, 'pot:test-och-utvecklingsprojekt-2021'],
      [69_000, 'pot:test-och-utvecklingsprojekt-2022'],
    ]);
  });

  test('gives Johan Lindberg seven assignments, one of them standing and one due at the next meeting', () => {
    const his = decisions()
      .flatMap(({ assignments }) => assignments)
      .filter(({ assignees }) => assignees.includes('person:johan-lindberg'));
    expect(his).toHaveLength(7);
    expect(his.filter(({ standing }) => standing).map(({ dueText }) => dueText)).toEqual(['tills vidare']);
    expect(his.filter(({ standing }) => !standing).flatMap(({ dueText }) => dueText ?? [])).toEqual([
      'senast nästa möte',
    ]);
  });

  test('takes a date written as a range, a month or a season as its last day', () => {
    const dates = decisions().flatMap(({ assignments, referrals }) => [
      ...assignments.map(({ dueText, due }) => [dueText, due]),
      ...referrals.map(({ onText, on }) => [onText, on]),
    ]);
    expect(dates).toContainEqual(['2-3/9', '2021-09-03']);
    expect(dates).toContainEqual(['i september', '2021-09-30']);
    expect(dates).toContainEqual(['under hösten 2022', '2022-11-30']);
  });
});

test('the example in README.md is a complete seed', async () => {
  const readme = await readFile(join(SHIPPED, '../README.md'), 'utf8');
  const folder = await mkdtemp(join(tmpdir(), 'samverkansgraf-example-'));
  try {
    for (const part of ['minutes', 'plans']) await mkdir(join(folder, part));
    for (const [, file = '', text = ''] of readme.matchAll(/^`(\S+\.(?:json|csv))`\n\n```\w+\n(.*?)^```/gms))
      await writeFile(join(folder, file), text);
    const { manifest, minutes, plans } = await readSeed(folder);
    expect(manifest.name).toBe('tva-dalar');
    expect(minutes.map(({ meeting }) => meeting.date)).toEqual(['2024-03-08']);
    expect(plans.map(({ plan }) => plan.id)).toEqual(['plan:tva-dalar-2024']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

describe('a seed that is not right', () => {
  let scratch: string;
  beforeAll(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'samverkansgraf-seed-'));
  });
  afterAll(() => rm(scratch, { recursive: true, force: true }));

  type Files = { register: Register; june: MinutesInput; august: MinutesInput };
  const written: Record<keyof Files, string> = { register: 'register.json', june: JUNE, august: AUGUST };
  const at = <T>(list: readonly T[] | undefined, index: number): T => {
    const entry = list?.[index];
    if (entry === undefined) throw new Error(`the seed has no entry ${index} there`);
    return entry;
  };

  /** What readSeed says of the shipped seed after `change`. */
  async function complaint(change: (files: Files, folder: string) => void | Promise<void>): Promise<string> {
    const folder = await mkdtemp(join(scratch, 'seed-'));
    await cp(SHIPPED, folder, { recursive: true });
    const parsed = await Promise.all(
      Object.entries(written).map(async ([key, file]) => [key, JSON.parse(await readFile(join(folder, file), 'utf8'))]),
    );
    const files = Object.fromEntries(parsed) as Files;
    await change(files, folder);
    for (const key of ['register', 'june', 'august'] as const)
      await writeFile(join(folder, written[key]), JSON.stringify(files[key]));
    return readSeed(folder).then(
      () => 'nothing is wrong',
      (error: Error) => error.message,
    );
  }

  test('is accepted when nothing is changed', async () => {
    expect(await complaint(() => undefined)).toBe('nothing is wrong');
  });

  test('names the file and the place of an id that nothing has', async () => {
    const message = await complaint(({ june }) => {
      at(at(june.items, 1).presenters, 0).person = 'person:carina-lefler';
    });
    expect(message).toContain(
      `${JUNE} at items[1].presenters[0].person: nothing is called person:carina-lefler. Add it to register.json, or mend the id.`,
    );
  });

  test('refuses a thing of the wrong kind', async () => {
    const message = await complaint(({ june }) => {
      at(at(june.items, 1).presenters, 0).person = 'project:smarta-lokaler';
    });
    expect(message).toContain('project:smarta-lokaler can not stand here. Name one of these: person.');
  });

  test('refuses minutes that lean on later ones', async () => {
    const message = await complaint(({ june }) => {
      at(june.items, 1).about = ['item:kommundirektorsgruppen-2022-08-26:4'];
    });
    expect(message).toContain(`first comes with ${AUGUST}, which is later. Say it in ${AUGUST} instead.`);
  });

  test('wants items and decisions numbered 1, 2, 3', async () => {
    const message = await complaint(({ june, august }) => {
      at(june.items, 2).ordinal = 7;
      at(at(august.items, 5).decisions, 1).ordinal = 3;
    });
    expect(message).toContain(`${JUNE} at items[2].ordinal: 7 stands where 3 is due. Number them 1, 2, 3 … in order.`);
    expect(message).toContain(`${AUGUST} at items[5].decisions[1].ordinal: 3 stands where 2 is due.`);
  });

  test('refuses one id for two things, and one name for two of a kind', async () => {
    const message = await complaint(({ register }) => {
      const person = at(register.people, 0);
      register.people.push({ ...person }, { ...person, id: 'person:palle-lundberg-helsingborg' });
    });
    expect(message).toContain('person:palle-lundberg is the id of people[0] too. Give one of them another id.');
    expect(message).toContain('«Palle Lundberg» is a name of person:palle-lundberg too.');
  });

  test('refuses an issue about a place that is not there', async () => {
    const message = await complaint(({ june }) => {
      at(june.issues, 0).at = '4:9';
    });
    expect(message).toContain('issues[0].at: «4:9» is no place in these minutes.');
  });

  test('refuses a planned meeting whose minutes are of another day', async () => {
    const message = await complaint(({ june }) => {
      at(june.otherMeetings, 0).endsOn = '2022-08-25';
    });
    expect(message).toContain('meeting:kommundirektorsgruppen-2022-08-26 has minutes of another body or day.');
  });

  test('tells of a wrong field, an unknown one and broken JSON together', async () => {
    const message = await complaint(async ({ june, register }, folder) => {
      june.meeting.date = '17 juni 2022';
      at(register.projects, 0).kind = 'FILM' as 'OTHER';
      await writeFile(join(folder, 'minutes/extra.json'), '{"document": ');
    });
    expect(message).toMatch(/^3 things are wrong in the seed /);
    expect(message).toContain(`${JUNE} at meeting.date: Invalid ISO date. Compare with seed/README.md.`);
    expect(message).toContain('register.json at projects[0].kind: Invalid option');
    expect(message).toContain('minutes/extra.json: it is not JSON');
  });

  test('says what is missing in a folder that is no seed', async () => {
    await expect(readSeed(join(scratch, 'nowhere'))).rejects.toThrow(
      'seed.json: the file is missing. Write it as seed/README.md shows.',
    );
  });
});
