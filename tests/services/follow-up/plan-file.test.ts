import { describe, expect, test } from '@jest/globals';
import { readPlanFile } from '../../../services/follow-up/plan-file.ts';

const HEAD = 'område;mål;mätetal;enhet;utfall 2015;utfall 2016;målvärde 2016';
const file = (...rows: string[]): string => [HEAD, ...rows].join('\n');
const wrong = (text: string): string[] =>
  readPlanFile(text).problems.map(({ row, column, wrong: what }) => `${row} ${column ?? '–'} ${what}`);
const figures = (text: string) => {
  const { plan, problems } = readPlanFile(text);
  if (!plan) throw new Error(JSON.stringify(problems));
  return plan.figures;
};

describe('a plan as a table', () => {
  test('is read with its years, units, targets and what is missing', () => {
    const [figure] = figures(file('Klimat;Renare luft;Resor;%;-;58 %;Högst 40 %'));
    expect(figure).toMatchObject({ row: 2, area: 'Klimat', goal: 'Renare luft', name: 'Resor', unit: '%' });
    expect(figure?.direction).toBe('LOWER_IS_BETTER');
    expect([...(figure?.outcomes ?? [])]).toEqual([
      [2015, { value: null, missing: 'NOT_MEASURED' }],
      [2016, { value: 58, missing: null }],
    ]);
    expect(figure?.targets.get(2016)).toEqual({ comparator: 'AT_MOST', value: 40, unit: '%', text: 'Högst 40 %' });
  });

  test('may have its columns in any order, with any of the usual separators and line ends', () => {
    const moved = 'målvärde 2016\tmätetal\tutfall 2016\tMål \tOMRÅDE\r\nMinst 5\tResor\t1\u00a0200\tLuft\tKlimat\r\n';
    expect(figures(`\uFEFF${moved}`)).toMatchObject([{ area: 'Klimat', goal: 'Luft', name: 'Resor', unit: null }]);
    const commas = 'område,mål,mätetal,enhet,utfall 2016\nKlimat,Luft,"Resor, långa",%,"58,5 %"\n';
    expect(figures(commas)[0]?.outcomes.get(2016)).toEqual({ value: 58.5, missing: null });
  });

  test('says with «riktning» what a bare target means', () => {
    const rows =
      'område;mål;mätetal;utfall 2016;målvärde 2016;riktning\nA;B;Brott;16,1;13;lägre är bättre\nA;B;Hus;1;1;';
    expect(figures(rows).map(({ targets }) => targets.get(2016)?.comparator)).toEqual(['AT_MOST', 'AT_LEAST']);
  });

  test('may have one name under two goals, and a year without a target', () => {
    expect(figures(file('A;B;X;st;1;2;', 'A;C;X;st;1;2;-')).map(({ targets }) => targets.size)).toEqual([0, 0]);
  });

  test('is refused with everything that is wrong, by row and column', () => {
    expect(
      wrong(file('A;B;X;%;0,6;40;Minst 60 %', 'A;B;Y;st;12 34;ungefär 5;Öka', ';B;Z;st;1;2;3', 'A;B;Q;st;1;2;3;4')),
    ).toEqual([
      '2 utfall 2015 «0,6»: kan vara en andel eller procent',
      '3 utfall 2015 «12 34»: är ingen siffra',
      '3 utfall 2016 «ungefär 5»: är ingen siffra',
      '3 målvärde 2016 «Öka»: målvärdet kan inte läsas',
      '4 område cellen är tom',
      '5 – raden har 8 celler och rubrikraden 7',
    ]);
  });

  test('is refused when a key figure stands twice under one goal', () => {
    expect(wrong(file('A;B;X;st;1;2;3', 'A;B;x;st;1;2;3'))).toEqual([
      '3 mätetal «x» står redan på rad 2 under samma mål',
    ]);
  });

  test('is refused when its columns are not those of a plan', () => {
    expect(wrong('område;mål;utfall 2016;utfall 2016;färg')).toEqual([
      '1 utfall 2016 året står två gånger',
      '1 färg är ingen kolumn som läses',
      '1 – kolumnen «mätetal» saknas',
    ]);
    expect(wrong('område;mål;mätetal')).toEqual(['1 – ingen kolumn har utfall']);
    expect(wrong('')).toEqual(['1 – filen är tom']);
    expect(wrong(HEAD)).toEqual(['1 – filen har inga mätetal']);
    expect(wrong(`${HEAD}\nA;B;"X;st`)[0]).toMatch(/^1 – filen kan inte läsas som en tabell/);
    expect(wrong(file(...Array.from({ length: 10_001 }, (_, n) => `A;B;${n};st;1;2;3`)))).toEqual([
      '1 – filen har fler än 10000 rader',
    ]);
  });
});
