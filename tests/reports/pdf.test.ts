// The annual report as PDF, read back: that it says what the report says, on pages that one can use, and that printing looks after itself.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { extractText, getDocumentProxy } from 'unpdf';
import { NoChromium, openChromium } from '../../reports/chromium.ts';
import { htmlOf } from '../../reports/html/report.ts';
import type { AnnualReport, Language } from '../../reports/model.ts';
import { attainmentText, decimalsOf, missingText, targetText, valueText } from '../../reports/numbers.ts';
import { closeBrowser, pdfOf, printedReport } from '../../reports/pdf.ts';
import { wordsOf } from '../../reports/words.ts';
import { sampleReport, sizedReport } from '../support/sample-report.ts';

const reportPdf = (report: AnnualReport, language: Language): Promise<Buffer> =>
  printedReport(report, htmlOf(report, language), language);

afterAll(() => closeBrowser());

/** Spaces and where lines break are no part of what is said. */
const packed = (text: string): string => text.replace(/[\s\u00a0]+/gu, '');
const SHORT = { title: 'Prov', footer: 'fot', language: 'sv' as const };

async function pagesOf(pdf: Buffer): Promise<string[]> {
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: false });
  return text;
}

/** What stands in the row of each key figure, as the report has it. */
function rowsOf(report: AnnualReport, language: Language): string[] {
  const { lights, trends, greyCauses, say } = wordsOf(language);
  return report.areas.flatMap(({ goals }) =>
    goals.flatMap(({ keyFigures }) =>
      keyFigures.map((figure) => {
        const decimals = decimalsOf(figure.outcomes.map(({ value }) => value));
        const unit = figure.unit === null || figure.unit === '%' ? '' : `(${figure.unit})`;
        const outcomes = figure.outcomes
          .filter(({ year }) => report.years.includes(year))
          .map(({ value, missingReason }) =>
            value === null ? missingText(missingReason, language) : valueText(value, figure, language, decimals),
          );
        const cause = figure.light === 'GREY' && figure.greyCause ? `: ${greyCauses[figure.greyCause]}` : '';
        return packed(
          [
            figure.name,
            unit,
            ...outcomes,
            figure.target ? targetText(figure.target, figure, language) : '–',
            figure.attainmentPercent === null
              ? '–'
              : attainmentText(figure.attainmentPercent, report.thresholds, language),
            lights[figure.light] + cause,
            trends[figure.trend],
            figure.rank === null ? '–' : say.rankOf(figure.rank, figure.rankOf),
          ].join(''),
        );
      }),
    ),
  );
}

describe('the report as PDF', () => {
  const report = sampleReport();
  let pdf: Buffer;
  let pages: string[];
  beforeAll(async () => {
    pdf = await reportPdf(report, 'sv');
    pages = await pagesOf(pdf);
  }, 90_000);

  it('says every figure of the report, as text, in Swedish and in English', async () => {
    const swedish = packed(pages.join(' '));
    expect(rowsOf(report, 'sv').filter((row) => !swedish.includes(row))).toEqual([]);
    const english = packed((await pagesOf(await reportPdf(report, 'en'))).join(' '));
    expect(rowsOf(report, 'en').filter((row) => !english.includes(row))).toEqual([]);
    expect(rowsOf(report, 'sv')).toHaveLength(35);
  }, 90_000);

  it('is read in the order of the page: heading, table, charts', () => {
    const text = packed(pages.join(' '));
    const places = [
      '1.3LikamöjligheterförbarnochungaNått·',
      '89%85%89%Minst86%',
      'Oförändrat89%(2014och2016);målet«Minst86%»',
      '2.Miljönämnden2av3',
    ].map((part) => text.indexOf(part));
    expect(places.every((place, at) => place > (places[at - 1] ?? 0))).toBe(true);
  });

  it('has its title, its language, tags and an outline of its headings', async () => {
    const document = await getDocumentProxy(new Uint8Array(pdf));
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({
      Title: 'Uppföljning av mål och mätetal 2016 – Helsingborgs stads mål och mätetal 2016',
      Language: 'sv',
    });
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    expect(pdf.includes('/StructTreeRoot')).toBe(true);
    const tree = JSON.stringify(await (await document.getPage(2)).getStructTree());
    for (const role of ['"H3"', '"H4"', '"Table"', '"TH"', '"TD"', '"Figure"']) expect(tree).toContain(role);
    expect(tree).toContain('Nöjd-Inflytande-Index: Från 40 (2014) ned till 36 (2016)');
    const outline = await document.getOutline();
    const headings = (items: typeof outline): string[] =>
      items.flatMap(({ title, items: below }) => [title, ...headings(below)]);
    expect(headings(outline)).toEqual(
      expect.arrayContaining(['Läget i korthet', 'Mål och mätetal', '1. Staden', '1.1 Påverka sina liv', 'Underlag']),
    );
  });

  it('numbers its pages, and none of them is empty or holds no more than a heading', () => {
    for (const [at, page] of pages.entries()) {
      expect(page).toContain(`Sida ${at + 1} av ${pages.length}`);
      expect(page).toContain('Publicerad 6 april 2017');
      expect(page.length).toBeGreaterThan(250);
    }
    expect(pages.length).toBeLessThan(25);
  });

  it('has every label once, so that what is copied is what is seen', () => {
    // Of 2015, so in a table, a chart and the evidence, and in no sentence.
    expect(packed(pages.join(' ')).split('72,2%')).toHaveLength(3 + 1);
  });

  it('carries the evidence of every key figure, a row for each', () => {
    const text = packed(pages.join(' '));
    expect(text).toContain(packed('201636;mätt 2016-12-31;inlagt 2017-03-01 av Sekretariatet'));
    expect(text).toContain(packed('Målvärde delat med utfall: 13 / 16,1 = 80,7 %'));
    expect(text).toContain(packed('Räknat på ett nytt sätt från 2015.'));
  });

  it('ends no page with a heading', () => {
    const headings = new Set(
      report.areas.flatMap(({ ordinal, name, goals }) => [
        packed(`${ordinal}. ${name}`),
        ...goals.map((goal) => packed(`${goal.ordinal} ${goal.name}`)),
      ]),
    );
    const ends = pages.map((page) => {
      const lines = page.split('\n').filter((line) => !/Sida \d+ av|Publicerad|Uppföljning av mål/u.test(line));
      return lines.slice(-2).map(packed);
    });
    expect(ends.flat().filter((end) => headings.has(end))).toEqual([]);
  });
});

describe('a table longer than a page', () => {
  it('has its head on every page it goes on to, and no row of it is lost', async () => {
    const report = sizedReport(90);
    const [area] = report.areas;
    const [goal] = area?.goals ?? [];
    if (!area || !goal) throw new Error('the sample has a goal');
    goal.keyFigures = report.areas.flatMap(({ goals }) => goals.flatMap(({ keyFigures }) => keyFigures));
    area.goals = [goal];
    report.areas = [area];
    const pages = await pagesOf(await reportPdf(report, 'sv'));
    const rows = rowsOf(report, 'sv');
    const holding = pages.filter((page) => rows.some((row) => packed(page).includes(row)));
    expect(rows.filter((row) => !holding.some((page) => packed(page).includes(row)))).toEqual([]);
    expect(holding.length).toBeGreaterThan(2);
    for (const page of holding) expect(packed(page)).toMatch(/MålvärdeUppfylltBedömningTrendRang/u);
  }, 90_000);
});

describe('printing', () => {
  it('manages 300 key figures, and an empty plan', async () => {
    const report = sizedReport(300);
    const pages = await pagesOf(await reportPdf(report, 'sv'));
    const text = packed(pages.join(' '));
    expect(rowsOf(report, 'sv').filter((row) => !text.includes(row))).toEqual([]);
    expect(pages.filter((page) => page.length < 250)).toEqual([]);
    const none = await pagesOf(await reportPdf(sizedReport(0), 'en'));
    expect(none.join(' ')).toContain('The plan has no goals to follow up.');
  }, 120_000);

  it('serves several at once, each its own', async () => {
    const all = ['ett', 'två', 'tre', 'fyra', 'fem'].map(async (word) => {
      const [page] = await pagesOf(await pdfOf(`<html lang="sv"><title>x</title><h1>${word}</h1>`, SHORT));
      return page?.split(/\s/u)[0];
    });
    expect(await Promise.all(all)).toEqual(['ett', 'två', 'tre', 'fyra', 'fem']);
  }, 60_000);

  it('runs no script and fetches nothing, whatever the page asks for', async () => {
    const asked: string[] = [];
    const server = createServer(({ url = '' }, response) => {
      asked.push(url);
      response.end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const there = `http://127.0.0.1:${port}`;
    const page = `<html lang="sv"><title>x</title><link rel="stylesheet" href="${there}/style"><h1>före</h1><img src="${there}/image" alt="">
      <script>document.querySelector('h1').textContent = 'efter'; fetch('${there}/script');</script><iframe src="${there}/frame"></iframe>`;
    const [text] = await pagesOf(await pdfOf(page, SHORT));
    await new Promise((done) => server.close(done));
    expect(text).toContain('före');
    expect(asked).toEqual([]);
  }, 60_000);

  it('escapes what stands at the foot of the page', async () => {
    const [text] = await pagesOf(await pdfOf('<h1>x</h1>', { ...SHORT, title: '<b>Plan & mål</b>' }));
    expect(text).toContain('<b>Plan & mål</b>');
  }, 60_000);

  it('starts a new browser when the one it had has died', async () => {
    await pdfOf('<h1>före</h1>', SHORT);
    const [running] = browsersOf(process.pid);
    if (running === undefined) throw new Error('no browser runs');
    process.kill(running, 'SIGKILL');
    await sleep(300);
    const [text] = await pagesOf(await pdfOf('<h1>efter</h1>', SHORT));
    expect(text).toContain('efter');
    await closeBrowser();
    expect(browsersOf(process.pid)).toEqual([]);
  }, 60_000);

  it.each(['SIGTERM', 'SIGKILL'] as const)(
    'leaves no browser behind when its process ends by %s',
    async (signal) => {
      const child = await printingProcess();
      const browsers = browsersOf(child.pid ?? 0);
      expect(browsers).toHaveLength(1);
      const ended = new Promise((done) => child.once('exit', done));
      child.kill(signal);
      await ended;
      for (let waited = 0; browsers.some(lives) && waited < 10_000; waited += 100) await sleep(100);
      expect(browsers.filter(lives)).toEqual([]);
    },
    60_000,
  );

  it('says what to do when there is no Chromium', async () => {
    const nowhere = '/nowhere/chromium';
    const missing = openChromium([[nowhere, async () => ({ executablePath: nowhere })]]);
    await expect(missing).rejects.toThrow(NoChromium);
    await expect(missing).rejects.toThrow(/PDF kräver Chromium.*\/nowhere\/chromium.*html/su);
  });

  it('prints what the page says and nothing else: the foot is that of the report', async () => {
    const report = sampleReport();
    report.published = null;
    const [first] = await pagesOf(await pdfOf(htmlOf(report, 'sv'), { ...SHORT, footer: 'Utkast' }));
    expect(first).toContain('Utkast: siffrorna är grafens nuvarande');
  }, 60_000);
});

type Process = { pid: number; parent: number; state: string; name: string };
const processes = (): Process[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat=,comm='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => {
      const [pid, parent, state = '', name = ''] = line.trim().split(/\s+/u);
      return { pid: Number(pid), parent: Number(parent), state, name };
    });
/** The browsers that a process has started; one that has ended and only waits to be counted is none. */
const browsersOf = (parent: number): number[] =>
  processes()
    .filter((one) => one.parent === parent && /chrom/iu.test(one.name) && !one.state.startsWith('Z'))
    .map(({ pid }) => pid);
const lives = (pid: number): boolean => processes().some((one) => one.pid === pid && !one.state.startsWith('Z'));

/** A process that has printed and goes on. */
async function printingProcess(): Promise<ChildProcess> {
  const pdf = new URL('../../reports/pdf.ts', import.meta.url).href;
  const program = `import { pdfOf } from '${pdf}'; await pdfOf('<h1>x</h1>', ${JSON.stringify(SHORT)}); console.log('printed'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((printed, failed) => {
    child.stdout?.once('data', () => printed());
    child.once('exit', (code) => failed(new Error(`ended with ${code} before it had printed`)));
  });
  return child;
}
