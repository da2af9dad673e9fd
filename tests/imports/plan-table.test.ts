import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PlanTable } from '../../imports/plan-row.ts';
import { readPlanTable } from '../../imports/plan-table.ts';
import { problemText } from '../../imports/problem.ts';
import { type MadeSheet, type Value, workbook } from './workbook.ts';

const HEAD = ['område', 'mål', 'mätetal', 'enhet', 'utfall 2015', 'utfall 2016', 'målvärde 2016'];
const csv = (...rows: string[]): Promise<PlanTable> => readPlanTable(Buffer.from(rows.join('\n')));
const rows = (...of: string[]): Promise<PlanTable> => csv(HEAD.join(';'), ...of);
const sheet = async (
  made: Partial<MadeSheet> & { rows: readonly (readonly Value[])[] },
  ...more: MadeSheet[]
): Promise<PlanTable> => readPlanTable(await workbook([{ name: 'Klimat', ...made }, ...more]));
/** What is wrong, without what to do. */
const wrong = ({ problems }: PlanTable): string[] =>
  problems.map((problem) => problemText(problem).replace(`. ${problem.mend}.`, ''));
const good = ({ rows: read, problems }: PlanTable) => {
  expect(problems.map(problemText)).toEqual([]);
  return read;
};

describe('the table of a plan', () => {
  test('says of each key figure where it belongs, what it was and what it is to be', async () => {
    const [row] = good(
      await csv(
        'Målområde;Mål;Mätetal;Enhet;Definition;Ansvarig;Kommun;Kolada-id;Mätetals-id;Källa;Kommentar;Mätt den;Utfall 2016 T2;Utfall 2016;Utfall 2016 kvinnor;Målvärde',
        'Klimat;Renare luft;Resor;%;Andel av alla;Åstorp;Bjuv;n00945;key-figure:1;Enkät;Preliminär;2016-12-31;40 %;-;58,5 %;Högst 40 %',
      ),
    );
    const at = (column: string) => ({ sheet: null, row: 2, column });
    expect(row).toEqual({
      place: { sheet: null, row: 2, column: null },
      id: 'key-figure:1',
      area: 'Klimat',
      goal: 'Renare luft',
      name: 'Resor',
      unit: '%',
      direction: 'LOWER_IS_BETTER',
      definition: 'Andel av alla',
      koladaId: 'N00945',
      responsible: 'Åstorp',
      municipality: 'Bjuv',
      source: 'Enkät',
      comment: 'Preliminär',
      measuredOn: '2016-12-31',
      lastYear: 2016,
      outcomes: [
        {
          year: 2016,
          period: 'TERTIAL_2',
          gender: 'TOTAL',
          value: 40,
          missing: null,
          text: '40 %',
          place: at('Utfall 2016 T2'),
        },
        {
          year: 2016,
          period: 'YEAR_END',
          gender: 'TOTAL',
          value: null,
          missing: 'NOT_MEASURED',
          text: '-',
          place: at('Utfall 2016'),
        },
        {
          year: 2016,
          period: 'YEAR_END',
          gender: 'WOMEN',
          value: 58.5,
          missing: null,
          text: '58,5 %',
          place: at('Utfall 2016 kvinnor'),
        },
      ],
      targets: [{ year: 2016, comparator: 'AT_MOST', value: 40, unit: '%', text: 'Högst 40 %', place: at('Målvärde') }],
    });
  });

  test('may have its columns in any order, below a title, on several sheets beside others', async () => {
    const table = await sheet(
      {
        rows: [
          ['Uppföljning 2016'],
          [],
          ['målvärde 2016', 'mätetal', null, 'mål', 'utfall 2016', 'område'],
          ['Minst 5', 'Resor', null, 'Luft', 7, 'Klimat'],
        ],
        merged: ['A1:F1'],
      },
      { name: 'Så fyller du i', rows: [['Skriv varje mätetal för sig.']] },
      {
        name: 'Ändringar',
        rows: [
          ['mål', 'mätetal', 'då', 'nu'],
          ['Luft', 'Resor', 6, 7],
        ],
      },
      {
        name: 'Skola',
        rows: [
          ['område', 'mål', 'mätetal', 'utfall 2016'],
          ['Skola', 'Lära', 'Behöriga', 89],
        ],
      },
    );
    expect(
      good(table).map(({ place, name, targets, outcomes }) => [
        place.sheet,
        place.row,
        name,
        outcomes[0]?.value,
        targets[0]?.value,
      ]),
    ).toEqual([
      ['Klimat', 4, 'Resor', 7, 5],
      ['Skola', 2, 'Behöriga', 89, undefined],
    ]);
  });

  test('reads percent however it is written, and asks about a bare 0,6', async () => {
    const head = ['område', 'mål', 'mätetal', 'enhet', 'utfall 2016', 'målvärde 2016'];
    const table = await sheet({
      rows: [
        head,
        ['A', 'B', 'visad i procent', '%', { percent: 0.6 }, { percent: 0.75 }],
        ['A', 'B', 'ett tal', '%', 60, 75],
        ['A', 'B', 'en text', '%', '60 %', 'Minst 75 %'],
        ['A', 'B', 'noll', '%', 0, 75],
        ['A', 'B', 'bar', '%', 0.6, 75],
        ['A', 'B', 'bart mål', 'andel (%)', 60, 'Minst 0,75'],
        ['A', 'B', 'annat', 'index', { percent: 0.6 }, 75],
      ],
    });
    expect(table.rows.map(({ outcomes, targets }) => [outcomes[0]?.value, targets[0]?.value])).toEqual([
      [60, 75],
      [60, 75],
      [60, 75],
      [0, 75],
    ]);
    expect(wrong(table)).toEqual([
      'bladet Klimat, rad 6, utfall 2016 (E): «0,6»: kan vara en andel eller procent',
      'bladet Klimat, rad 7, målvärde 2016 (F): «Minst 0,75»: kan vara en andel eller procent',
      'bladet Klimat, rad 8, utfall 2016 (E): «60 %»: har en annan enhet än mätetalet (index)',
    ]);
  });

  test('reads numbers kept as text, with any minus and any space between thousands', async () => {
    const numbers = ['67\u00a0044', '1\u2009036\u202f539', '\u22124,5', '-4,5', '72,3', '\u201372'];
    const table = await sheet({
      rows: [HEAD, ...numbers.map((text, at) => ['A', 'B', `C${at}`, 'antal', null, text])],
    });
    expect(good(table).map(({ outcomes }) => outcomes[0]?.value)).toEqual([67044, 1036539, -4.5, -4.5, 72.3, -72]);
  });

  test('keeps what a workbook stores, to the last decimal', async () => {
    const [row] = good(await sheet({ rows: [HEAD, ['A', 'B', 'C', '%', 1 / 3 + 40, { percent: 2 / 3 }]] }));
    expect(row?.outcomes.map(({ value }) => value)).toEqual([Number((1 / 3 + 40).toPrecision(15)), 66.6666666666667]);
  });

  test('any number in any Swedish shape reads back as it was', async () => {
    const shapes = fc.record({
      tenths: fc.integer({ min: -99_999_999, max: 99_999_999 }),
      space: fc.constantFrom('', ' ', '\u00a0', '\u2009', '\u202f'),
      minus: fc.constantFrom('-', '\u2212', '\u2013'),
      unit: fc.constantFrom('', ' %', '\u00a0%', '%'),
      around: fc.constantFrom('', ' ', '\u00a0'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(shapes, { minLength: 1, maxLength: 40 }), async (many) => {
        const written = many.map(({ tenths, space, minus, unit, around }) => {
          const [whole = '', decimals] = String(Math.abs(tenths) / 10).split('.');
          const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, space);
          const sign = tenths < 0 ? minus : '';
          // Below one, percent has its sign.
          const sure = Math.abs(tenths) < 10 && tenths !== 0 && unit === '' ? ' %' : unit;
          return `${around}${sign}${grouped}${decimals ? `,${decimals}` : ''}${sure}${around}`;
        });
        const table = await rows(...written.map((text, at) => `A;B;C${at};%;;${text};`));
        expect(good(table).map(({ outcomes }) => outcomes[0]?.value)).toEqual(
          many.map(({ tenths }) => (tenths === 0 ? 0 : tenths / 10)),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('which way is better', () => {
  test('is said by the column, else by the targets, else by what the name is of', async () => {
    const table = await csv(
      'område;mål;mätetal;riktning;utfall 2016;målvärde 2016',
      'A;B;Anmälda våldsbrott per 1 000 invånare;;16,1;13',
      'A;B;Anmälda brott;högre är bättre;16,1;13',
      'A;B;Sjukfrånvaro;;5;Minst 4',
      'A;B;Nöjda;;5;Högst 4',
      'A;B;Besök;;5;4',
      'A;B;Lokal;;nej;Klar under 2016',
      'A;B;Policy;;ja;',
    );
    expect(good(table).map(({ direction, targets }) => [direction, targets[0]?.comparator])).toEqual([
      ['LOWER_IS_BETTER', 'AT_MOST'],
      ['HIGHER_IS_BETTER', 'AT_LEAST'],
      ['HIGHER_IS_BETTER', 'AT_LEAST'],
      ['LOWER_IS_BETTER', 'AT_MOST'],
      ['HIGHER_IS_BETTER', 'AT_LEAST'],
      ['YES_NO', 'DONE'],
      ['YES_NO', undefined],
    ]);
  });

  test('is asked about when the targets say both', async () => {
    expect(wrong(await csv('område;mål;mätetal;målvärde 2015;målvärde 2016', 'A;B;C;Minst 4;Högst 5'))).toEqual([
      'rad 2: målvärdena säger både «högst» och «minst»',
    ]);
  });
});

describe('a cell that is left blank below its area or goal', () => {
  const head = 'område;mål;mätetal;utfall 2016';
  test('is the one above where each is written once', async () => {
    const table = await csv(head, 'Klimat;Luft;A;1', ';;B;2', ';Vatten;C;3', 'Skola;Lära;D;4', ';;E;5');
    expect(good(table).map(({ area, goal }) => `${area} ${goal}`)).toEqual([
      'Klimat Luft',
      'Klimat Luft',
      'Klimat Vatten',
      'Skola Lära',
      'Skola Lära',
    ]);
  });
  test('is a slip where the file repeats it, and under a new area', async () => {
    expect(wrong(await csv(head, 'Klimat;Luft;A;1', 'Klimat;Luft;B;2', ';;C;3'))).toEqual([
      'rad 4, område: cellen är tom',
      'rad 4, mål: cellen är tom',
    ]);
    expect(wrong(await csv(head, 'Klimat;Luft;A;1', 'Skola;;B;2'))).toEqual(['rad 3, mål: cellen är tom']);
  });
  test('is the one above too where some of them are merged and some are not', async () => {
    const table = await sheet({
      rows: [
        ['område', 'mål', 'mätetal', 'utfall 2016'],
        ['Klimat', 'Luft', 'A', 1],
        [null, null, 'B', 2],
        [null, 'Vatten', 'C', 3],
        ['Skola', 'Lära', 'D', 4],
        [null, null, 'E', 5],
      ],
      merged: ['A2:A4', 'B2:B3', 'A5:A6'],
    });
    expect(good(table).map(({ area, goal }) => `${area} ${goal}`)).toEqual([
      'Klimat Luft',
      'Klimat Luft',
      'Klimat Vatten',
      'Skola Lära',
      'Skola Lära',
    ]);
  });
  test('is the merged one, and who answers is written once for a goal', async () => {
    const table = await sheet({
      rows: [
        ['område', 'mål', 'ansvarig kommun', 'mätetal', 'utfall 2016'],
        ['Klimat', 'Luft', 'Bjuv', 'A', 1],
        [null, null, null, 'B', 2],
        [null, 'Vatten', null, 'C', 3],
      ],
      merged: ['A2:A4', 'B2:B3'],
    });
    expect(good(table).map(({ area, goal, responsible }) => [area, goal, responsible])).toEqual([
      ['Klimat', 'Luft', 'Bjuv'],
      ['Klimat', 'Luft', 'Bjuv'],
      ['Klimat', 'Vatten', null],
    ]);
  });
});

describe('what is wrong is told by sheet, row and column, and the other rows are there', () => {
  test('cells that cannot be read', async () => {
    const table = await rows(
      'A;B;X;%;0,6;40;Minst 60 %',
      'A;B;Y;st;12 34;ungefär 5;Öka',
      ';B;Z;st;1;2;3',
      'A;B;Q;st;1;2;3;4',
      'A;B;enhet;%;60 st;50;Minst 5 st',
      'A;B;svar;%;ja;50;60',
      'A;B;god;st;1;2;3',
    );
    expect(wrong(table)).toEqual([
      'rad 2, utfall 2015: «0,6»: kan vara en andel eller procent',
      'rad 3, utfall 2015: «12 34»: är ingen siffra',
      'rad 3, utfall 2016: «ungefär 5»: är ingen siffra',
      'rad 3, målvärde 2016: «Öka»: målvärdet kan inte läsas',
      'rad 4, område: cellen är tom',
      'rad 5, kolumn 8: «4»: står i en kolumn utan rubrik',
      'rad 6, utfall 2015: «60 st»: har en annan enhet än mätetalet (%)',
      'rad 6, målvärde 2016: «Minst 5 st»: har en annan enhet än mätetalet (%)',
      'rad 7, utfall 2015: «ja»: är ett svar och ingen siffra',
    ]);
    expect(table.rows.map(({ name }) => name)).toEqual(['god']);
  });

  test('columns that have moved from their headings', async () => {
    expect(wrong(await sheet({ rows: [HEAD, ['A', 'B', 'C', 'st', 'förskjuten', 1, 2, 'Minst 3']] }))).toEqual([
      'bladet Klimat, rad 2, kolumn H: «Minst 3»: står i en kolumn utan rubrik',
      'bladet Klimat, rad 2, utfall 2015 (E): «förskjuten»: är ingen siffra',
    ]);
  });

  test('formulas with and without a value, errors, days and merged cells', async () => {
    const table = await sheet({
      rows: [
        HEAD,
        ['A', 'B', 'formel', 'st', { formula: 'SUM(A1:A2)', value: 3 }, { formula: 'X!A1' }, 5],
        ['A', 'B', 'fel', 'st', { error: '#N/A' }, { day: 42735 }, { day: 42735 }],
        ['A', 'B', 'sammanfogad', 'st', 1, null, 5],
        ['A', 'B', 'nästa', 'st', 1, 2, { formula: 'F5', value: 2 }],
        ['A', { formula: 'B2' }, 'mål', 'st', 1, 2, 3],
        ['A', 'B', 'god', 'st', 1, 2, 3],
      ],
      merged: ['E4:F4'],
    });
    expect(wrong(table)).toEqual([
      'bladet Klimat, rad 2, utfall 2015 (E): «3»: cellen är en formel',
      'bladet Klimat, rad 2, utfall 2016 (F): cellen är en formel',
      'bladet Klimat, rad 3, utfall 2015 (E): «#N/A»: är ett fel i arbetsboken',
      'bladet Klimat, rad 3, utfall 2016 (F): «2016-12-31»: är ett datum och ingen siffra',
      'bladet Klimat, rad 3, målvärde 2016 (G): «2016-12-31»: målvärdet kan inte läsas',
      'bladet Klimat, rad 4, utfall 2015 (E): cellerna E4:F4 är sammanfogade',
      'bladet Klimat, rad 5, målvärde 2016 (G): «2»: cellen är en formel',
      'bladet Klimat, rad 6, mål (B): cellen är en formel',
    ]);
    expect(table.rows.map(({ name }) => name)).toEqual(['god']);
    expect(table.problems[0]?.mend).toMatch(/klistra in värdet/);
  });

  test('hidden rows and sheets with key figures', async () => {
    const table = await sheet(
      { rows: [HEAD, ['A', 'B', 'dold', 'st', 1, 2, 3], ['A', 'B', 'synlig', 'st', 1, 2, 3]], hiddenRows: [2] },
      { name: 'Gammalt', rows: [HEAD, ['A', 'B', 'E', 'st', 1, 2, 3]], state: 'hidden' },
      { name: 'Listor', rows: [['Bjuv'], ['Åstorp']], state: 'veryHidden' },
    );
    expect(wrong(table)).toEqual([
      'bladet Klimat, rad 2: raden är dold',
      'bladet Gammalt, rad 1: bladet är dolt men har mätetal',
    ]);
    expect(table.rows.map(({ name }) => name)).toEqual(['synlig']);
  });

  test('the same key figure twice under one goal, of which neither is taken; under two goals, or of two municipalities, it may stand', async () => {
    const table = await csv(
      'område;mål;mätetal;kommun;utfall 2016',
      'A;B;X;;1',
      'A;B; x;;2',
      'A;C;X;;3',
      'A;D;X;Bjuv;4',
      'A;D;X;Åstorp;5',
    );
    expect(wrong(table)).toEqual(['rad 3, mätetal: «x» står redan på rad 2 under samma mål']);
    expect(table.rows.map(({ place }) => place.row)).toEqual([4, 5, 6]);
  });

  test('columns: a year twice, one that stands twice, one that is not known, one that is missing, one without its year', async () => {
    expect(
      wrong(
        await csv(
          'område;mål;mätetal;mål;utfall 2016;utfall 2016 helår;målvärde;målvärde 2016;färg;utfall;ljus',
          'A;B;C;;1;;;;blå;;grön',
        ),
      ),
    ).toEqual([
      'rad 1, mål: kolumnen står två gånger',
      'rad 1, utfall 2016 helår: året står två gånger',
      'rad 1, färg: är ingen kolumn som läses',
      'rad 1, utfall: säger inte vilket år',
      'rad 1, målvärde: året står två gånger',
    ]);
    expect(wrong(await csv('mål;mätetal;utfall 2016', 'B;C;1'))).toEqual(['rad 1: kolumnen «område» saknas']);
    expect(wrong(await csv('område;mätetal;utfall 2016', 'A;C;1'))).toEqual(['rad 1: kolumnen «mål» saknas']);
    expect(wrong(await csv('område;mål;mätetal', 'A;B;C'))).toEqual(['rad 1: ingen kolumn har utfall eller målvärden']);
    expect(wrong(await csv('en;annan;tabell', '1;2;3'))).toEqual(['filen: filen har ingen rubrikrad med mätetal']);
    expect(wrong(await rows())).toEqual(['filen: filen har inga mätetal']);
    expect(wrong(await rows('A;B;"X;st'))[0]).toMatch(/^filen: filen kan inte läsas som en tabell/);
  });

  test('two that answer for one goal', async () => {
    const table = await csv(
      'område;mål;mätetal;ansvarig;utfall 2016',
      'A;B;X;Bjuv;1',
      'A;B;Y;Åstorp;2',
      'A;B;Z;;3',
      'A;C;X;Åstorp;4',
    );
    expect(wrong(table)).toEqual(['rad 3, ansvarig kommun: «Åstorp»: målet har ansvarig «Bjuv» på rad 2']);
    expect(table.rows.map(({ responsible }) => responsible)).toEqual(['Bjuv', 'Bjuv', 'Åstorp']);
  });

  test('ids and days that are none', async () => {
    const table = await csv(
      'område;mål;mätetal;Kolada-id;mätt den;riktning;utfall 2016',
      'A;B;C;123;31/12 2016;uppåt;1',
      'A;B;D;;2016-02-30;;1',
    );
    expect(wrong(table)).toEqual([
      'rad 2, riktning: «uppåt»: är ingen riktning',
      'rad 2, Kolada-id: «123»: är inget Kolada-id',
      'rad 2, mätt den: «31/12 2016»: är ingen dag',
      'rad 3, mätt den: «2016-02-30»: är ingen dag',
    ]);
  });

  test('notes below the table are none of it; a row that lacks its name is', async () => {
    expect(good(await rows('A;B;C;st;1;2;3', '', 'Källa: egen beräkning', 'Uppdaterad i mars'))).toHaveLength(1);
    expect(wrong(await rows('A;B;C;st;1;2;3', 'A;B;;st;1;2;3'))).toEqual(['rad 3, mätetal: cellen är tom']);
  });
});
