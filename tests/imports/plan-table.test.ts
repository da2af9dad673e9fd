import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { csv, good, HEAD, rows, sheet, wrong } from './table.ts';

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
