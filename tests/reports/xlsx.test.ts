// The report as a workbook, read back by another library, by its own XML, and by the importer that plans come in through.
import { describe, expect, test } from '@jest/globals';
import JSZip from 'jszip';
import readExcel, { type Row, readSheet } from 'read-excel-file/node';
import { readPlanTable } from '../../imports/plan-table.ts';
import type { AnnualReport, ReportFigure } from '../../reports/model.ts';
import { wordsOf } from '../../reports/words.ts';
import { xlsxOf } from '../../reports/xlsx.ts';
import { sheetNames } from '../../reports/xlsx-sheet.ts';
import { sampleReport, sizedReport } from '../support/sample-report.ts';

const report = sampleReport();
const book = await xlsxOf(report, 'sv');
const figuresOf = ({ areas }: AnnualReport): ReportFigure[] =>
  areas.flatMap(({ goals }) => goals.flatMap(({ keyFigures }) => keyFigures));
const figures = figuresOf(report);
const AREAS = report.areas.map(({ name, ordinal }) => `${ordinal}. ${name}`);

/** The rows of a sheet as objects by heading; the heading is the first row unless told. */
function byHeading([heading = [], ...rows]: readonly Row[]): Record<string, Row[number]>[] {
  return rows.map((row) => Object.fromEntries(heading.map((name, at) => [String(name), row[at] ?? null])));
}
const sheetRows = (bytes: Buffer, sheet: string) => readSheet(bytes, sheet);
/** The rows of the table below a title, until a blank row. */
async function tableBelow(sheet: string, title: string): Promise<Record<string, Row[number]>[]> {
  const rows = await sheetRows(book, sheet);
  const at = rows.findIndex(([first]) => first === title);
  expect({ title, found: at >= 0 }).toEqual({ title, found: true });
  const after = rows.slice(at + 1);
  const end = after.findIndex((row) => row.every((cell) => cell === null));
  return byHeading(end < 0 ? after : after.slice(0, end));
}
const part = async (bytes: Buffer, path: string): Promise<string> => {
  const file = (await JSZip.loadAsync(bytes)).file(path);
  if (!file) throw new Error(`No ${path}`);
  return file.async('string');
};

test('the summary comes first, then a sheet for each målområde, then the rest', async () => {
  const sheets = await readExcel(book);
  expect(sheets.map(({ sheet }) => sheet)).toEqual([
    'Sammanfattning',
    ...AREAS,
    'Samverkan',
    'Att följa upp',
    'Ändrat',
    'Underlag',
    'Källor',
  ]);
});

test('every outcome of every key figure is a number in its own scale, and the attainment unrounded', async () => {
  const rows = (await Promise.all(AREAS.map((sheet) => sheetRows(book, sheet)))).flatMap(byHeading);
  expect(rows).toHaveLength(figures.length);
  const words = wordsOf('sv');
  for (const [at, figure] of figures.entries()) {
    const row = rows[at] ?? {};
    expect(row['Mätetalets id']).toBe(figure.id);
    for (const { year, value } of figure.outcomes) expect(row[`Utfall ${year}`]).toBe(value ?? '–');
    expect(row.Måluppfyllelse).toBe(figure.attainmentPercent);
    expect(row['Målvärde 2016']).toBe(figure.target?.text ?? null);
    expect(row.Bedömning).toMatch(new RegExp(`^[●▲■○]\u00a0${words.lights[figure.light]}$`, 'u'));
    expect(row['Orsak till grått']).toBe(figure.greyCause && words.greyCauses[figure.greyCause]);
    expect(row.Rang).toBe(figure.rank);
  }
});

test('each light has a shape of its own besides its word', async () => {
  const rows = (await Promise.all(AREAS.map((sheet) => sheetRows(book, sheet)))).flatMap(byHeading);
  const shapes = new Map(rows.map((row) => [String(row.Bedömning).slice(2), String(row.Bedömning).slice(0, 1)]));
  expect(Object.fromEntries(shapes)).toEqual({ Nått: '●', 'Nästan nått': '▲', 'Ej nått': '■', 'Ej bedömt': '○' });
});

test('the summary counts the goals as the report does, and the sentence says it', async () => {
  const rows = await sheetRows(book, 'Sammanfattning');
  expect(rows.map(([first]) => first)).toContain(wordsOf('sv').headline(report.headline));
  const heading = rows.findIndex(([first]) => first === 'Målområde');
  const areas = byHeading(rows.slice(heading, heading + report.areas.length + 2));
  const sums = [...report.areas, { ...report.headline, lights: report.lights }];
  expect(areas.map((row) => [row['Nådda mål'], row['Mätta mål'], row['Mål i planen'], row['●\u00a0Nått']])).toEqual(
    sums.map((one) => [one.goalsReached, one.goalsMeasured, one.goalsTotal, one.lights.GREEN]),
  );
  expect(areas.at(-1)?.['Andel nådda']).toBe(report.headline.reachedPercent);
  const goals = byHeading(rows.slice(rows.findIndex(([first]) => first === 'Mål')));
  expect(goals).toHaveLength(report.headline.goalsTotal);
});

test('the chapter on the collaboration has every number of the report', async () => {
  const { collaboration } = report;
  expect((await tableBelow('Samverkan', 'Projekt per fas')).map((row) => row.Antal)).toEqual(
    collaboration.phases.map(({ count }) => count),
  );
  const matrix = await tableBelow('Samverkan', 'Kommunernas deltagande i projekt');
  const { municipalities, projects, cells } = collaboration.participation;
  const roles = wordsOf('sv').roles;
  expect(matrix.map((row) => municipalities.map(({ name }) => row[name]))).toEqual(
    projects.map((_, p) => municipalities.map((_municipality, m) => roles[cells[m]?.[p] ?? ''] ?? null)),
  );
  const money = await tableBelow('Samverkan', 'Beviljade medel');
  expect(money.map((row) => row['Beviljat under året'])).toEqual([
    ...collaboration.money.pots.map(({ grantedSek }) => grantedSek),
    collaboration.money.grantedSek,
  ]);
  const attendance = await tableBelow('Samverkan', 'Närvaro');
  expect(
    attendance.map((row) => [row.Möten, row.Närvarande, row['Del av mötet'], row.Frånvarande, row.Närvaro]),
  ).toEqual(collaboration.attendance.map((one) => [one.meetings, one.present, one.partial, one.absent, one.rate]));
  const tasks = byHeading(await sheetRows(book, 'Att följa upp'));
  expect(tasks.map((row) => row.Försenat)).toEqual(['försenat', null]);
  expect(tasks[0]?.Senast).toEqual(new Date('2016-11-01T00:00:00Z'));
});

test('money of no named pot is a row of its own, so that the rows add up to the sum', async () => {
  const { collaboration } = report;
  const money = { ...collaboration.money, grantedSek: collaboration.money.grantedSek + 50_000 };
  const other = await xlsxOf({ ...report, collaboration: { ...collaboration, money } }, 'sv');
  const row = (await sheetRows(other, 'Samverkan')).find(([first]) => first === 'utan angivna medel');
  expect(row?.[2]).toBe(50_000);
});

test('what every outcome rests on stands in «Underlag»: source, day and who recorded it', async () => {
  const rows = byHeading(await sheetRows(book, 'Underlag'));
  const outcomes = figures.flatMap((figure) => figure.outcomes.map((outcome) => ({ figure, outcome })));
  expect(rows).toHaveLength(outcomes.length);
  for (const [at, { figure, outcome }] of outcomes.entries()) {
    const row = rows[at] ?? {};
    expect([row['Mätetalets namn'], row.År, row.Källa, row['Inlagt av']]).toEqual([
      figure.name,
      outcome.year,
      outcome.source,
      outcome.recordedBy,
    ]);
    expect(row.Utfall).toBe(outcome.value ?? 'ej mätt');
    expect(row['Öppna i grafen']).toBe(`https://samverkan.example/id/${figure.id}`);
  }
});

describe('as a spreadsheet shows it', () => {
  const area = () => part(book, 'xl/worksheets/sheet2.xml');

  test('a percent is shown with its sign and stays in its own scale', async () => {
    const styles = await part(book, 'xl/styles.xml');
    const formats = [...styles.matchAll(/formatCode="([^"]*)"/gu)].map(([, code]) => code);
    expect(formats).toEqual(expect.arrayContaining(['#,##0.0&quot;\u00a0%&quot;', '#,##0', 'yyyy-mm-dd']));
  });

  test('the colours follow the words of the lights, also when somebody sorts or filters the rows', async () => {
    const rules = [...(await area()).matchAll(/<cfRule[^>]*>.*?<\/cfRule>/gu)].map(([rule]) => rule);
    const lights = Object.values(wordsOf('sv').lights);
    for (const word of lights) expect(rules.filter((rule) => rule.includes(`\u00a0${word}"`))).toHaveLength(2);
  });

  test('headings stay in sight, come again on every printed page, and the sheet is as wide as the page', async () => {
    const xml = await area();
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/u);
    expect(xml).toMatch(/<pageSetup [^>]*orientation="landscape"[^>]*fitToWidth="1" fitToHeight="0"/u);
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    // An office program refuses a sheet whose parts come in another order.
    const parts =
      'sheetPr|sheetViews|cols|sheetData|autoFilter|conditionalFormatting|pageMargins|pageSetup|headerFooter';
    const order = [...xml.matchAll(new RegExp(`<(${parts})\\b`, 'gu'))].map(([, tag]) => tag);
    expect([...new Set(order)]).toEqual(parts.split('|'));
    const names = await part(book, 'xl/workbook.xml');
    expect(names).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="1">'1. Staden'!$1:$1</definedName>`);
  });

  test('a long name of a plan is cut at the foot of the page, where Excel takes 255 characters', async () => {
    const named = { ...report, plan: { ...report.plan, name: 'Plan & mål '.repeat(40) } };
    const xml = await part(await xlsxOf(named, 'sv'), 'xl/worksheets/sheet1.xml');
    const [, foot = ''] = /<oddFooter>(.*?)<\/oddFooter>/u.exec(xml) ?? [];
    const text = foot.replaceAll(/&#(\d+);/gu, (_, code: string) => String.fromCharCode(Number(code)));
    expect(text.replaceAll('&amp;', '&').length).toBeLessThanOrEqual(255 - 31);
    expect(text).toContain('Plan && mål Plan && mål');
  });

  test('what looks like a formula is a text', async () => {
    const evil = structuredClone(report);
    const figure = figuresOf(evil)[0];
    if (figure) Object.assign(figure, { name: '=HYPERLINK("http://x","y")', definition: '+1', unit: '@x' });
    const bytes = await xlsxOf(evil, 'sv');
    const zip = await JSZip.loadAsync(bytes);
    for (const path of Object.keys(zip.files).filter((name) => name.startsWith('xl/worksheets/sheet')))
      expect(await part(bytes, path)).not.toMatch(/<f[ >]/u);
    expect(byHeading(await sheetRows(bytes, AREAS[0] ?? ''))[0]?.Mätetal).toBe('=HYPERLINK("http://x","y")');
  });
});

test('sheets get names that Excel takes, each its own', () => {
  const long = 'Ett målområde vars namn är långt längre än Excel tillåter';
  const names = sheetNames([long, long, 'A/B: [vad?] *\\', "'citat'", '', 'history', 'samverkan', 'Samverkan']);
  expect(names).toEqual([
    'Ett målområde vars namn är lång',
    'Ett målområde vars namn är (2)',
    'A B vad',
    'citat',
    'Blad',
    'history (2)',
    'samverkan',
    'Samverkan (2)',
  ]);
  for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
});

describe('read in again by our own importer', () => {
  test('the workbook gives the same figures: areas, goals, names, directions, targets, outcomes and ids', async () => {
    const { rows, problems } = await readPlanTable(book);
    expect(problems).toEqual([]);
    expect(rows.map(({ id }) => id)).toEqual(figures.map(({ id }) => id));
    const told = report.areas.flatMap((area) =>
      area.goals.flatMap((goal) =>
        goal.keyFigures.map((figure) => ({
          area: area.name,
          goal: goal.name,
          responsible: goal.responsible?.name ?? null,
          name: figure.name,
          unit: figure.unit,
          direction: figure.direction,
          definition: figure.definition,
          koladaId: figure.koladaId,
          outcomes: figure.outcomes.map(({ year, value }) => [year, value]),
          targets: figure.targets.map(({ year, comparator, value }) => [year, comparator, value]),
        })),
      ),
    );
    expect(
      rows.map(({ area, goal, responsible, name, unit, direction, definition, koladaId, outcomes, targets }) => ({
        ...{ area, goal, responsible, name, unit, direction, definition, koladaId },
        outcomes: outcomes.map(({ year, value }) => [year, value]),
        targets: targets.map(({ year, comparator, value }) => [year, comparator, value]),
      })),
    ).toEqual(told);
  });

  test('three hundred key figures with yes and no, what is confidential and less than one percent come back as they were', async () => {
    const large = sizedReport(300);
    const first = figuresOf(large)[0]?.outcomes.at(-1);
    if (first) first.value = 0.6;
    const { rows, problems } = await readPlanTable(await xlsxOf(large, 'sv'));
    expect(problems).toEqual([]);
    const told = figuresOf(large).map(({ outcomes }) =>
      outcomes.map(({ year, value, missingReason }) => [year, value, missingReason]),
    );
    expect(rows.map(({ outcomes }) => outcomes.map(({ year, value, missing }) => [year, value, missing]))).toEqual(
      told,
    );
    expect(told.flat().some(([, , missing]) => missing === 'CONFIDENTIAL')).toBe(true);
  });

  test('the outcomes of a tertial are read as those of the tertial', async () => {
    const { rows, problems } = await readPlanTable(await xlsxOf({ ...report, period: 'TERTIAL_1' }, 'sv'));
    expect(problems).toEqual([]);
    expect(new Set(rows.flatMap(({ outcomes }) => outcomes.map(({ period }) => period)))).toEqual(
      new Set(['TERTIAL_1']),
    );
  });
});

test('in English the sheets have English names and words, and the same numbers', async () => {
  const sheets = await readExcel(await xlsxOf(report, 'en'));
  expect(sheets.map(({ sheet }) => sheet)).toEqual([
    'Summary',
    ...AREAS,
    'Collaboration',
    'To follow up',
    'Changes',
    'Evidence',
    'Sources',
  ]);
  const rows = byHeading(sheets[1]?.data ?? []);
  expect(rows[0]).toMatchObject({ 'Key figure': 'Nöjd-Inflytande-Index', 'Outcome 2016': 36, Trend: 'Worse' });
});

test('a plan without key figures and a year without anything is still a workbook', async () => {
  const none = sizedReport(0);
  const sheets = await readExcel(
    await xlsxOf(
      {
        ...none,
        plan: { ...none.plan, to: null, source: null, example: true },
        published: null,
        changes: null,
        dropped: [],
        reworded: [],
        sources: [],
        issues: [],
        collaboration: {
          phases: [],
          participation: { municipalities: [], projects: [], cells: [] },
          money: { pots: [], grantedSek: 0 },
          networks: [],
          meetings: [],
          attendance: [],
          toFollowUp: [],
        },
      },
      'sv',
    ),
  );
  expect(sheets.map(({ sheet }) => sheet)).toEqual([
    'Sammanfattning',
    'Samverkan',
    'Att följa upp',
    'Ändrat',
    'Underlag',
    'Källor',
  ]);
  expect(sheets[1]?.data.flat()).toEqual(expect.arrayContaining(['Grafen har inga projekt för året.']));
});
