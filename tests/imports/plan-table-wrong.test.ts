import { describe, expect, test } from '@jest/globals';
import { csv, good, HEAD, rows, sheet, wrong } from './table.ts';

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
