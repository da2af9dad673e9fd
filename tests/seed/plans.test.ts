// The plans of a seed: the shipped ones as they are, and what somebody is told whose own has a fault, before anything is written.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readSeed } from '../../seed/read.ts';

const SHIPPED = fileURLToPath(new URL('../../seed/familjen-helsingborg', import.meta.url));
const TABLE = 'plans/exempel-2022.csv';
const PLAN = 'plans/exempel-2022.json';

test('the shipped plans are the published one and the example, which says that it is one', async () => {
  const { plans } = await readSeed(SHIPPED);
  expect(plans.map(({ plan }) => [plan.id, plan.example ?? false, plan.source?.slice(0, 20)])).toEqual([
    ['plan:exempel-2022', true, 'Påhittade siffror, s'],
    ['plan:helsingborg-2016', false, 'Helsingborgs stads å'],
  ]);
});

describe('a plan that is not right', () => {
  let scratch: string;
  beforeAll(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'samverkansgraf-plans-'));
  });
  afterAll(() => rm(scratch, { recursive: true, force: true }));

  /** What readSeed says of the shipped seed after the words of one of its files have been changed, or the file taken away. */
  async function complaint(file: string, change: null | ((text: string) => string)): Promise<string> {
    const folder = await mkdtemp(join(scratch, 'seed-'));
    await cp(SHIPPED, folder, { recursive: true });
    if (change === null) await rm(join(folder, file));
    else {
      const before = await readFile(join(folder, file), 'utf8');
      const after = change(before);
      expect(after).not.toBe(before);
      await writeFile(join(folder, file), after);
    }
    return readSeed(folder).then(
      () => 'nothing is wrong',
      (error: Error) => error.message,
    );
  }

  test('tells which table is missing', async () => {
    expect(await complaint(TABLE, null)).toContain(
      `${PLAN} at table: exempel-2022.csv cannot be read (ENOENT). Put it beside this file.`,
    );
  });

  test('tells the row and the column of a target that cannot be read', async () => {
    const message = await complaint(TABLE, (text) => text.replace('Minst 12', 'Kanske 12'));
    expect(message).toMatch(/^1 thing is wrong in the seed /);
    expect(message).toContain(`${TABLE} at row 2, målvärde 2022: `);
    expect(message).toContain('Kanske 12');
  });

  test('tells of a goal that the table has not: a misspelt one would stand there without key figures', async () => {
    const message = await complaint(PLAN, (text) => text.replace('Smidigare trafikvardag', 'Smidigare vardag'));
    expect(message).toContain(
      `${PLAN} at areas[2].goals[1].name: «Smidigare vardag» is not in exempel-2022.csv. Write the name as the table has it.`,
    );
  });

  test('tells of a municipality that the register has not, with those that it has', async () => {
    const message = await complaint(TABLE, (text) => text.replace('Höganäs', 'Hoganas'));
    expect(message).toContain(
      `${TABLE} at row 4, ansvarig kommun: «Hoganas» är ingen kommun här. Skriv någon av Bjuv, `,
    );
  });

  test('takes a municipality by its code, and with the word «kommun»', async () => {
    expect(await complaint(TABLE, (text) => text.replace('Höganäs', '1284'))).toBe('nothing is wrong');
    expect(await complaint(TABLE, (text) => text.replace('Höganäs', 'Höganäs kommun'))).toBe('nothing is wrong');
  });

  test('tells of a contributor that nothing is called, and of one that can contribute to nothing', async () => {
    const unknown = await complaint(PLAN, (text) => text.replace('project:kickstart-destination', 'project:kickstart'));
    expect(unknown).toContain(
      `${PLAN} at areas[0].goals[1].contributors[1]: nothing is called project:kickstart. Add it to register.json, or mend the id.`,
    );
    const wrong = await complaint(PLAN, (text) => text.replace('project:kickstart-destination', 'body:styrelsen'));
    expect(wrong).toContain(
      `${PLAN} at areas[0].goals[1].contributors[1]: body:styrelsen can not stand here. Name one of these: project, network.`,
    );
  });

  test('tells all that is wrong with the row, the table and the file at once', async () => {
    const message = await complaint(TABLE, (text) =>
      text.replace('Minst 12', 'Kanske 12').replace('Höganäs', 'Hoganas').replace(';9,8;', ';ungefär 10;'),
    );
    expect(message).toMatch(/^3 things are wrong in the seed /);
    expect(message).toContain(`${TABLE} at row 8, utfall 2022: `);
  });

  test('wants a plan to say when it begins, and no field that it does not know', async () => {
    const message = await complaint(PLAN, (text) => text.replace('"from": "2022-01-01",', '"frm": "2022-01-01",'));
    expect(message).toContain(`${PLAN} at from: `);
    expect(message).toContain(`${PLAN}: Unrecognized key: "frm"`);
  });
});
