// /reports over HTTP: the annual report in every format, what is refused and how, and that reports hold nobody up.
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import readExcel from 'read-excel-file/node';
import { extractText, getDocumentProxy } from 'unpdf';
import { readPlanTable } from '../../imports/plan-table.ts';
import { testServer } from '../support/server.ts';

const { get, data } = await testServer();
const HELSINGBORG = 'plan:helsingborg-2016';
const sixtySeconds = 60_000;

type Figure = { id: string; name: string; outcome: { value: number | null } | null; attainmentPercent: number | null };
type FollowUp = {
  followUp: {
    goalsReached: number;
    goalsMeasured: number;
    goalsTotal: number;
    areas: { area: { name: string; goals: { name: string; keyFigures: Figure[] }[] } }[];
  };
};
const asked = await data<FollowUp>(`{
  followUp(plan: "${HELSINGBORG}", year: 2016) {
    goalsReached goalsMeasured goalsTotal
    areas { area { name goals { name keyFigures {
      id name outcome(year: 2016) { value } attainmentPercent(year: 2016)
    } } } }
  }
}`);
const figures = asked.followUp.areas.flatMap(({ area }) => area.goals.flatMap(({ keyFigures }) => keyFigures));
const shown = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 });

it('lists every plan with its years in every format, and the templates', async () => {
  const { status, body, headers } = await get('/reports');
  expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  for (const format of ['html', 'pdf', 'xlsx', 'csv', 'json'])
    expect(body).toContain(`/reports/annual/2016.${format}?plan=${encodeURIComponent(HELSINGBORG)}`);
  expect(body).toContain(`/reports/template/2016.xlsx?plan=${encodeURIComponent(HELSINGBORG)}`);
  expect(body).toContain('siffrorna är påhittade');
});

describe('the annual report', () => {
  it('is a page that runs nothing and fetches nothing', async () => {
    const { status, headers, body } = await get('/reports/annual/2016.html');
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'unsafe-inline'; img-src data:/);
    expect(headers['content-disposition']).toBe('inline; filename="uppfoljning-helsingborg-2016-2016.html"');
    const { goalsReached, goalsTotal } = asked.followUp;
    expect(body).toContain(`${goalsReached} av ${goalsTotal} mål`);
  });

  it('has in its PDF every outcome of the year as the API tells it', async () => {
    const { status, bytes, headers } = await get('/reports/annual/2016.pdf');
    expect([status, headers['content-type']]).toEqual([200, 'application/pdf']);
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
    const plain = text.replace(/[\s\u00a0\u202f]+/gu, ' ');
    const values = figures.flatMap(({ outcome }) => outcome?.value ?? []);
    const missing = values.filter((value) => !plain.includes(shown.format(value).replace(/[\u00a0\u202f]/gu, ' ')));
    expect(missing).toEqual([]);
    const shares = figures.flatMap(({ attainmentPercent }) => attainmentPercent ?? []);
    const oneDecimal = new Intl.NumberFormat('sv-SE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    const written = (share: number): string => oneDecimal.format(share).replace(/[\u00a0\u202f]/gu, ' ');
    expect(shares.filter((share) => !plain.includes(written(share)))).toEqual([]);
  }, 60_000);

  it('comes back from its own workbook and CSV with the same figures', async () => {
    for (const file of ['2016.xlsx', '2016.csv?dialekt=excel-sv']) {
      const { bytes } = await get(`/reports/annual/${file}`);
      const { rows, problems } = await readPlanTable(new Uint8Array(bytes));
      expect(problems).toEqual([]);
      const back = rows.map(({ id, outcomes }) => [id, outcomes.find(({ year }) => year === 2016)?.value ?? null]);
      expect(back).toEqual(figures.map(({ id, outcome }) => [id, outcome?.value ?? null]));
    }
  });

  it('has a row for every key figure in the CSV that programs read, and sheets that Excel opens', async () => {
    const { body } = await get('/reports/annual/2016.csv');
    expect(parse(body, { columns: true })).toHaveLength(figures.length);
    const { bytes } = await get('/reports/annual/2016.xlsx');
    const sheets = await readExcel(bytes);
    expect(sheets.length).toBeGreaterThan(asked.followUp.areas.length);
  });

  it('is told in English too', async () => {
    const { body } = await get('/reports/annual/2016.html?lang=en');
    expect(body).toContain('<html lang="en">');
  });

  it('tells the collaboration of its year in numbers that the API tells', async () => {
    const { annualStatistics } = await data<{ annualStatistics: { grantedSek: number } }>(
      '{ annualStatistics(year: 2022) { grantedSek } }',
    );
    const { report } = JSON.parse((await get('/reports/annual/2022.json')).body);
    expect(report.collaboration.money.grantedSek).toBe(annualStatistics.grantedSek);
    expect(report.plan.example).toBe(true);
  });
});

describe('what is refused', () => {
  it.each([
    ['/reports/annual/2030.pdf', 400, /No plan covers 2030\. There are: .*plan:helsingborg-2016/],
    ['/reports/annual/16.pdf', 400, /«16» is no year/],
    ['/reports/annual/2016.doc', 404, /end in \.html, \.pdf/],
    ['/reports/annual/2016.html?plan=plan:nowhere', 400, /No plan has the id «plan:nowhere»/],
    ['/reports/annual/2016.html?lang=da', 400, /«lang» must be one of sv, en/],
    ['/reports/annual/2016.html?period=Q1', 400, /«period» must be one of TERTIAL_1, TERTIAL_2, YEAR_END/],
    ['/reports/annual/2016.html?pln=x', 400, /no parameter «pln»/],
    ['/reports/published/report:nowhere.pdf', 404, /No report «report:nowhere» is published/],
    ['/reports/template/2016.xlsx?plan=plan:nowhere', 400, /No plan has the id «plan:nowhere»/],
  ])('%s: %d', async (url, status, says) => {
    const answer = await get(url);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body).errors[0].message).toMatch(says);
  });
});

it(
  'answers questions while two reports are made at once, and the two are told apart',
  async () => {
    const both = Promise.all([get('/reports/annual/2016.pdf'), get('/reports/annual/2022.pdf?lang=en')]);
    const one = await data<{ __typename: string }>('{ __typename }');
    expect(one).toEqual({ __typename: 'Query' });
    const texts = await Promise.all(
      (await both).map(async ({ bytes }) => {
        const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
        return text;
      }),
    );
    expect(texts[0]).toContain('Helsingborgs stad 2016');
    expect(texts[0]).not.toContain('Exempel: regionens plan');
    expect(texts[1]).toContain('Exempel: regionens plan 2022');
  },
  sixtySeconds,
);
