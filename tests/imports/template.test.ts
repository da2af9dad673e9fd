import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import JSZip from 'jszip';
import readExcel from 'read-excel-file/node';
import { bookOfTable } from '../../imports/book.ts';
import { matched } from '../../imports/outcomes.ts';
import { readPlanTable } from '../../imports/plan-table.ts';
import { problemText } from '../../imports/problem.ts';
import { templateOf } from '../../imports/template.ts';
import { type BookOutcome, goalsOf, type PlanBook } from '../../services/follow-up/book.ts';
import { judge } from '../../services/follow-up/judge.ts';
import { USUAL_THRESHOLDS } from '../../services/follow-up/light.ts';
import { filledIn } from './fill-in.ts';

const MUNICIPALITIES = ['Bjuv', 'Helsingborg', 'Åstorp'].map((name) => ({ id: `municipality:${name}`, name }));
const plan = {
  id: 'plan:a',
  name: 'Plan <A>',
  from: '2014-01-01',
  to: null,
  source: null,
  example: false,
  thresholds: USUAL_THRESHOLDS,
};
async function bookFrom(bytes: Uint8Array): Promise<PlanBook> {
  const { rows, problems } = await readPlanTable(bytes);
  expect(problems.map(problemText)).toEqual([]);
  const book = bookOfTable(rows, plan);
  for (const goal of goalsOf(book))
    goal.responsible = MUNICIPALITIES.find(({ name }) => name === goal.responsible)?.id ?? null;
  return book;
}
const SMALL = Buffer.from(
  [
    'område;mål;ansvarig;mätetal;enhet;utfall 2015;utfall 2016;målvärde 2016',
    'Klimat;Luft;Bjuv;Resor & färder;%;38 %;0,6 %;Högst 40 %',
    'Klimat;Luft;Bjuv;Policy antagen;;nej;;Klar under 2016',
    'Klimat;Vatten;Åstorp;Prover;antal;-;;Minst 1 200',
    'Skola;Lära;;Betyg;;12,5;;13',
  ].join('\n'),
);
const ask = (book: PlanBook, year = 2016) =>
  templateOf(book, { year, period: 'YEAR_END', municipalities: MUNICIPALITIES });

const partOf = async (bytes: Uint8Array, name: string): Promise<string> =>
  String(await (await JSZip.loadAsync(bytes)).file(name)?.async('string'));

describe('the template that is handed out', () => {
  test('has a sheet for each municipality that answers, one for what nobody does, and says first how it is filled in', async () => {
    const sheets = await readExcel(await ask(await bookFrom(SMALL)));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Så fyller du i', 'Bjuv', 'Åstorp', 'Utan ansvarig', 'Listor']);
    expect(sheets[1]?.data.slice(3)).toEqual([
      [
        'mätetals-id',
        'område',
        'mål',
        'mätetal',
        'enhet',
        'målvärde 2016',
        'utfall 2015',
        'utfall 2016',
        'kommun',
        'mätt den',
        'källa',
        'kommentar',
      ],
      ['key-figure:1.1.1', 'Klimat', 'Luft', 'Resor & färder', '%', 'Högst 40 %', 38, null, null, null, null, null],
      [
        'key-figure:1.1.2',
        'Klimat',
        'Luft',
        'Policy antagen',
        null,
        'Klar under 2016',
        'nej',
        null,
        null,
        null,
        null,
        null,
      ],
    ]);
    expect(sheets[1]?.data[0]?.[0]).toBe('Bjuv – Plan <A>: utfall 2016');
    expect(sheets[2]?.data[4]?.slice(5, 8)).toEqual(['Minst 1 200', '-', null]);
  });

  test('is locked but for what is asked for, checks what is typed, and prints with its heading on every page', async () => {
    const bytes = await ask(await bookFrom(SMALL));
    const xml = await partOf(bytes, 'xl/worksheets/sheet2.xml');
    expect(xml).toContain('<sheetProtection sheet="1"');
    expect(xml).not.toContain('password');
    const styles = await partOf(bytes, 'xl/styles.xml');
    const open = [...styles.matchAll(/<xf numFmtId="\d+" fontId[^>]*xfId="0"[^>]*>.*?<\/xf>/gu)].map(([xf]) =>
      xf.includes('locked="0"'),
    );
    const cells = [...xml.matchAll(/<c r="([A-Z]+)(5|6)" s="(\d+)"/gu)];
    expect(
      cells
        .filter(([, , , style]) => open[Number(style)])
        .map(([, column]) => column)
        .join(''),
    ).toBe('HIJKLHIJKL');
    expect(xml).toContain('<formula1>OR(ISNUMBER(H5),H5=&#34;-&#34;,H5=&#34;.&#34;,H5=&#34;..&#34;)</formula1>');
    expect(xml).toMatch(/type="list"[^>]*sqref="H6"><formula1>&#34;ja,nej,-&#34;/u);
    expect(xml).toMatch(/type="list"[^>]*sqref="I5"><formula1>Kommuner/u);
    expect(xml).toMatch(/type="date"[^>]*sqref="J5"><formula1>42005/u);
    expect(xml).toContain('ySplit="4"');
    expect(xml).toMatch(/orientation="landscape" fitToWidth="1" fitToHeight="0"/u);
    const book = await partOf(bytes, 'xl/workbook.xml');
    expect(book).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="1">\'Bjuv\'!$4:$4</definedName>');
    expect(book).toContain('<definedName name="Kommuner">\'Listor\'!$A$1:$A$3</definedName>');
  });

  test('blank, is read without a problem and says nothing new', async () => {
    const book = await bookFrom(
      readFileSync(new URL('../../seed/familjen-helsingborg/plans/helsingborg-2016.csv', import.meta.url)),
    );
    const table = await readPlanTable(await ask(book, 2017));
    expect(table.problems.map(problemText)).toEqual([]);
    expect(table.rows).toHaveLength(35);
    expect(matched(table, book, { municipalities: MUNICIPALITIES })).toEqual({
      outcomes: [],
      problems: [],
    });
  });

  test('filled in by a municipality, gives outcomes that the follow-up is made of', async () => {
    const book = await bookFrom(SMALL);
    const table = await readPlanTable(
      await filledIn(await ask(book), {
        Bjuv: { H5: 35.5, I5: 'Bjuv', J5: 42735, K5: 'Resvaneundersökning', L5: 'Färre svar än förra året', H6: 'ja' },
        Åstorp: { H5: '1\u00a0150' },
      }),
    );
    expect(table.problems.map(problemText)).toEqual([]);
    const { outcomes, problems } = matched(table, book, { municipalities: MUNICIPALITIES, source: 'svar.xlsx' });
    expect(problems).toEqual([]);
    const shared = { year: 2016, period: 'YEAR_END', gender: 'TOTAL', missingReason: null };
    expect(outcomes).toEqual([
      {
        ...shared,
        keyFigure: 'key-figure:1.1.1',
        value: 35.5,
        text: '35,5',
        for: 'municipality:Bjuv',
        measuredOn: '2016-12-31',
        source: 'Resvaneundersökning',
        comment: 'Färre svar än förra året',
        place: { sheet: 'Bjuv', row: 5, column: 'utfall 2016 (H)' },
      },
      {
        ...shared,
        keyFigure: 'key-figure:1.1.2',
        value: 1,
        text: 'ja',
        for: null,
        measuredOn: null,
        source: 'svar.xlsx',
        comment: null,
        place: { sheet: 'Bjuv', row: 6, column: 'utfall 2016 (H)' },
      },
      {
        ...shared,
        keyFigure: 'key-figure:1.2.1',
        value: 1150,
        text: '1 150',
        for: null,
        measuredOn: null,
        source: 'svar.xlsx',
        comment: null,
        place: { sheet: 'Åstorp', row: 5, column: 'utfall 2016 (H)' },
      },
    ]);
    const lights = goalsOf(book).flatMap((goal) =>
      goal.keyFigures.map((figure) => {
        const added = outcomes
          .filter(({ keyFigure }) => keyFigure === figure.id)
          .map((outcome, at): BookOutcome => ({ ...outcome, id: `new ${at}`, recordedBy: null, recordedAt: null }));
        const now = { ...figure, outcomes: [...added, ...figure.outcomes.filter(({ year }) => year < 2016)] };
        return judge(now, goal, { year: 2016, period: 'YEAR_END', of: null }, book.thresholds).light;
      }),
    );
    expect(lights).toEqual(['GREEN', 'GREEN', 'YELLOW', 'GREY']);
  });

  test('filled in wrongly, is told where', async () => {
    const book = await bookFrom(SMALL);
    const table = await readPlanTable(
      await filledIn(await ask(book), { Bjuv: { H5: 0.6, H6: 'kanske' }, 'Utan ansvarig': { H5: 14, I5: 'Lund' } }),
    );
    expect(table.problems.map(problemText)).toEqual([
      'bladet Bjuv, rad 5, utfall 2016 (H): «0,6»: kan vara en andel eller procent. Skriv «60 %» eller «0,6 %».',
      'bladet Bjuv, rad 6, utfall 2016 (H): «kanske»: är ingen siffra. Skriv talet med decimalkomma, «-» om det inte är mätt, ja eller nej.',
    ]);
    expect(matched(table, book, { municipalities: MUNICIPALITIES }).problems.map(problemText)).toEqual([
      'bladet Utan ansvarig, rad 5, kommun: «Lund»: är ingen kommun här. Skriv någon av Bjuv, Helsingborg, Åstorp, eller lämna cellen tom.',
    ]);
  });

  test('names the municipality where the outcome was its own, asks for a tertial, and leaves out what was dropped', async () => {
    const book = await bookFrom(SMALL);
    const [air, water] = goalsOf(book);
    for (const outcome of air?.keyFigures[0]?.outcomes ?? []) outcome.for = 'municipality:Bjuv';
    for (const figure of water?.keyFigures ?? []) figure.droppedOn = '2016-01-01';
    const sheets = await readExcel(
      await templateOf(book, { year: 2016, period: 'TERTIAL_2', municipalities: MUNICIPALITIES }),
    );
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Så fyller du i', 'Bjuv', 'Utan ansvarig', 'Listor']);
    expect(sheets[1]?.data[3]?.slice(6, 8)).toEqual(['utfall 2015 T2', 'utfall 2016 T2']);
    expect(sheets[1]?.data.slice(4).map((row) => row[8])).toEqual(['Bjuv', null]);
    expect(
      (
        await readPlanTable(
          await filledIn(await templateOf(book, { year: 2016, period: 'TERTIAL_2', municipalities: MUNICIPALITIES }), {
            Bjuv: { H5: 39 },
          }),
        )
      ).rows[0]?.outcomes,
    ).toMatchObject([{ year: 2016, period: 'TERTIAL_2', value: 39 }]);
  });
});
