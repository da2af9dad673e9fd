import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { workbook } from '../imports/workbook.ts';
import { command, scratch } from './command.ts';

const PUBLISHED = 'seed/familjen-helsingborg/plans/helsingborg-2016.csv';

test('a filled-in plan is judged before it is handed in, without a database', async () => {
  const { code, stdout } = await command(['check-plan', PUBLISHED, '--year', '2016'], {}).ended;
  expect(code).toBe(0);
  expect(stdout.split('\n')[0]).toBe('2016: 4 av 15 mål nådda (26,7 %), 14 mätta.');
  expect(stdout).toMatch(/■ röd {2}Nöjd-Inflytande-Index: utfall 36, mål Minst index 41, 87,8 % av målet, trend sämre/);
});

test('a plan that cannot be read is told what is wrong, by row and column, with exit code 1', async () => {
  const path = join(scratch(), 'plan.csv');
  writeFileSync(path, 'område;mål;mätetal;utfall 2016;målvärde 2016\nA;B;C;fyra;Minst 5\n');
  const { code, stdout, stderr } = await command(['check-plan', path], {}).ended;
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/plan\.csv: rad 2, utfall 2016: «fyra»: är ingen siffra\. Skriv talet/);
});

test('a workbook is judged as the same plan in CSV is, and says which way it took to be better', async () => {
  const rows = readFileSync(PUBLISHED, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(';').slice(0, -1));
  const path = join(scratch(), 'plan.xlsx');
  writeFileSync(path, await workbook([{ name: 'Plan', rows }]));
  const [csv, xlsx] = await Promise.all([PUBLISHED, path].map((file) => command(['check-plan', file], {}).ended));
  expect(xlsx?.code).toBe(0);
  expect(xlsx?.stdout).toBe(csv?.stdout);
  expect(xlsx?.stdout).toContain(
    'Anmälda våldsbrott per 1 000 invånare (lägre är bättre): utfall 16,1, mål 13, 80,7 %',
  );
});

test('the follow-up is JSON when it is asked for', async () => {
  const { stdout } = await command(['check-plan', PUBLISHED, '--format', 'json'], {}).ended;
  expect(JSON.parse(stdout)).toMatchObject({ year: 2016, goalsReached: 4, goalsMeasured: 14, goalsTotal: 15 });
});
