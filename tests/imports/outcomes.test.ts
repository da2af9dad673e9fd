import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { bookOfTable } from '../../imports/book.ts';
import { namedMunicipality } from '../../imports/municipality-name.ts';
import { nearest } from '../../imports/nearest.ts';
import { matched } from '../../imports/outcomes.ts';
import { readPlanTable } from '../../imports/plan-table.ts';
import { problemText } from '../../imports/problem.ts';
import { goalsOf, type PlanBook } from '../../services/follow-up/book.ts';
import { USUAL_THRESHOLDS } from '../../services/follow-up/light.ts';

const MUNICIPALITIES = ['Bjuv', 'Helsingborg', 'Höganäs', 'Åstorp'].map((name) => ({
  id: `municipality:${name}`,
  name,
}));
const PUBLISHED = readFileSync(new URL('../../seed/familjen-helsingborg/plans/helsingborg-2016.csv', import.meta.url));
const plan = {
  id: 'plan:a',
  name: 'A',
  from: '2014-01-01',
  to: null,
  source: null,
  example: false,
  thresholds: USUAL_THRESHOLDS,
};
const bookFrom = async (bytes: Uint8Array): Promise<PlanBook> => bookOfTable((await readPlanTable(bytes)).rows, plan);
const book = await bookFrom(PUBLISHED);
const figureOf = (name: string, goal: string) =>
  goalsOf(book)
    .find((one) => one.name === goal)
    ?.keyFigures.find((one) => one.name === name);

const match = async (rows: string[], options: { year?: number; source?: string } = {}, of: PlanBook = book) =>
  matched(await readPlanTable(Buffer.from(rows.join('\n'))), of, { municipalities: MUNICIPALITIES, ...options });
const wrong = async (...rows: string[]) => (await match(rows)).problems.map(problemText);

describe('outcomes of a file', () => {
  test('are of the plan’s key figures, each with what the row says of it', async () => {
    const { outcomes, problems } = await match([
      'område;mål;mätetal;kommun;källa;mätt den;kommentar;utfall 2016;utfall 2017',
      'staden; påverka  sina LIV;nöjd\u2011inflytande\u2013index;Bjuvs kommun;Enkät;2017-05-01;Ny metod;36;41,5',
    ]);
    expect(problems).toEqual([]);
    const shared = {
      keyFigure: figureOf('Nöjd-Inflytande-Index', 'Påverka sina liv')?.id,
      period: 'YEAR_END',
      gender: 'TOTAL',
      missingReason: null,
      for: 'municipality:Bjuv',
      source: 'Enkät',
    };
    expect(outcomes).toEqual([
      {
        ...shared,
        year: 2016,
        value: 36,
        text: '36',
        measuredOn: null,
        comment: null,
        place: { sheet: null, row: 2, column: 'utfall 2016' },
      },
      {
        ...shared,
        year: 2017,
        value: 41.5,
        text: '41,5',
        measuredOn: '2017-05-01',
        comment: 'Ny metod',
        place: { sheet: null, row: 2, column: 'utfall 2017' },
      },
    ]);
  });

  test('are those that are filled in: «-» says not measured, an empty cell says nothing', async () => {
    const { outcomes } = await match(
      [
        'mål;område;mätetal;utfall 2017',
        'Påverka sina liv;Staden;Arbetstillfällen;-',
        'Påverka sina liv;Staden;Nöjd-Inflytande-Index;',
      ],
      { source: 'svar.csv' },
    );
    expect(outcomes).toMatchObject([
      { value: null, missingReason: 'NOT_MEASURED', text: '-', source: 'svar.csv', for: null },
    ]);
  });

  test('leave out what an earlier year’s column only repeats, and other years than the one asked for', async () => {
    const rows = [
      'område;mål;mätetal;utfall 2015;utfall 2016;utfall 2017',
      'Staden;Påverka sina liv;Nöjd-Inflytande-Index;40;37;38',
    ];
    expect((await match(rows)).outcomes.map(({ year, value }) => [year, value])).toEqual([
      [2016, 37],
      [2017, 38],
    ]);
    expect((await match(rows, { year: 2016 })).outcomes.map(({ year }) => year)).toEqual([2016]);
  });

  test('of one name under two goals are told apart by the goal, and by the id where there is one', async () => {
    const name = 'Elever som upplever respekt för olikheter';
    const ids = ['Öppen och inkluderande stad', 'Demokratiska värderingar'].map((goal) => figureOf(name, goal)?.id);
    expect(new Set(ids).size).toBe(2);
    const { outcomes } = await match([
      'område;mål;mätetal;mätetals-id;utfall 2017',
      `Staden;Öppen och inkluderande stad;${name};;90`,
      `Barn- och utbildningsnämnden;Demokratiska värderingar;${name};;91`,
    ]);
    expect(outcomes.map(({ keyFigure }) => keyFigure)).toEqual(ids);
    const other = await match(['mätetal;mätetals-id;utfall 2018', `omdöpt;${ids[1]};92`]);
    expect(other.outcomes.map(({ keyFigure, value }) => [keyFigure, value])).toEqual([[ids[1], 92]]);
  });

  test('are found by the name that the key figure had before', async () => {
    const renamed = structuredClone(book);
    const figure = goalsOf(renamed)[0]?.keyFigures[0];
    figure?.versions.push({
      name: 'Inflytandeindex',
      definition: null,
      from: '2014-01-01',
      to: '2016-01-01',
      decision: null,
    });
    const { outcomes } = await match(
      ['område;mål;mätetal;utfall 2017', 'Staden;Påverka sina liv;Inflytandeindex;40'],
      {},
      renamed,
    );
    expect(outcomes.map(({ keyFigure }) => keyFigure)).toEqual([figure?.id]);
  });

  test('of what the plan does not know are told with the names that are nearest', async () => {
    expect(
      await wrong(
        'område;mål;mätetal;mätetals-id;kommun;enhet;utfall 2017',
        'Staden;Påverka sina liv;Arbetstilfällen;;;;1',
        'Staden;Nöjda kunder;Arbetstillfällen;;;;1',
        'Staden;Påverka sina liv;Xyz;;;;1',
        ';;;key-figure:nej;;;1',
        'Staden;Påverka sina liv;Arbetstillfällen;;Åstorpp;;1',
        'Staden;Påverka sina liv;Arbetstillfällen;;;%;1',
        'Staden;Påverka sina liv;Förvärvsarbetande 20-64 år;;;;0,7',
        'Staden;Påverka sina liv;Egenförsörjning efter försörjningsstödsinsats;;;;ja',
      ),
    ).toEqual([
      'rad 2, mätetal: «Arbetstilfällen»: finns inte i planen. Liknar «Arbetstillfällen»: skriv namnet som i planen.',
      'rad 3, mål: «Nöjda kunder»: har inget mätetal «Arbetstillfällen» i planen. Mätetalet hör till «Påverka sina liv» (Staden): skriv det målet.',
      'rad 4, mätetal: «Xyz»: finns inte i planen. Skriv namnet som i planen, eller ta bort raden.',
      'rad 5, mätetals-id: «key-figure:nej»: finns inte i planen. Hämta en ny mall, eller töm cellen så att namnen gäller.',
      'rad 6, kommun: «Åstorpp»: är ingen kommun här. Liknar «Åstorp»: skriv namnet som i planen.',
      'rad 7, enhet: «%»: planen räknar mätetalet i antal. Räkna om utfallet till planens enhet.',
      'rad 8, utfall 2017: «0,7»: kan vara en andel eller procent. Skriv «60 %» eller «0,6 %».',
      'rad 9, utfall 2017: «ja»: är ett svar och ingen siffra. Skriv en siffra.',
    ]);
  });

  test('of one key figure on two rows are told, by name and by id alike', async () => {
    const id = figureOf('Arbetstillfällen', 'Påverka sina liv')?.id;
    expect(
      await wrong(
        'område;mål;mätetal;mätetals-id;utfall 2017',
        'Staden;Påverka sina liv;Arbetstillfällen;;1',
        `;;;${id};2`,
      ),
    ).toEqual(['rad 3, utfall 2017: «2»: utfallet står redan på rad 2. Ta bort det ena.']);
  });
});

test('a municipality is known by its name, as «kommun» and as «stad», by its code and by another name', () => {
  const other = [{ id: 'municipality:1283', name: 'Helsingborg', code: '1283', aliases: ['Hbg'] }];
  expect(['1283', 'Hbg', 'hbg stad', '1284'].map((name) => namedMunicipality(name, other)?.name)).toEqual([
    'Helsingborg',
    'Helsingborg',
    'Helsingborg',
    undefined,
  ]);
  const named = (name: string) => namedMunicipality(name, MUNICIPALITIES)?.name;
  expect(
    ['bjuv', 'Bjuvs kommun', 'Helsingborgs stad', 'Höganäs kommun', ' Åstorps  kommun', 'Lund', 'Bjuvs'].map(named),
  ).toEqual(['Bjuv', 'Bjuv', 'Helsingborg', 'Höganäs', 'Åstorp', undefined, undefined]);
});

test('names that are alike are told, the most alike first, and no others', () => {
  expect(nearest('nöjda kunder i hemtjänst', ['Nöjda kunder', 'Nöjda kunder i hemtjänsten', 'Besökare'])).toEqual([
    'Nöjda kunder i hemtjänsten',
    'Nöjda kunder',
  ]);
});
