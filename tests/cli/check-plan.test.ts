import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { command, scratch } from './command.ts';

const PUBLISHED = 'seed/plans/helsingborg-2016.csv';

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
