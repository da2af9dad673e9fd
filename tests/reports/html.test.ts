// The annual report as a page: what it says, that it needs nothing from elsewhere, and that everybody can read it.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { htmlOf } from '../../reports/html/report.ts';
import type { AnnualReport, Language, ReportFigure } from '../../reports/model.ts';
import { attainmentText, missingText } from '../../reports/numbers.ts';
import { wordsOf } from '../../reports/words.ts';
import { axe, openBrowser, watch } from '../support/browser.ts';
import { sampleReport, sizedReport } from '../support/sample-report.ts';

const LONG =
  'Andelen invånare som under året har upplevt att kommunens samlade verksamheter bidrar till en hållbar utveckling i kommunalförbundsledningsgruppsordförandeskapsperioden';

/** With names that are hard to lay out, everywhere they can stand. */
function longNames(): AnnualReport {
  const report = sizedReport(8);
  report.plan.name = LONG;
  report.plan.source = `https://kallor.example/${'a'.repeat(150)}`;
  for (const project of report.collaboration.participation.projects) project.name = LONG;
  for (const area of report.areas) {
    area.name = LONG;
    for (const goal of area.goals) {
      goal.name = LONG;
      goal.responsible = { id: 'municipality:long', name: LONG };
      for (const figure of goal.keyFigures) figure.name = LONG;
    }
  }
  return report;
}
const figuresOf = (report: AnnualReport): ReportFigure[] =>
  report.areas.flatMap(({ goals }) => goals.flatMap(({ keyFigures }) => keyFigures));

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 90_000);
afterAll(() => browser?.close());

type Look = { width?: number; dark?: boolean; print?: boolean };
async function shown<T>(page: string, look: Look, see: (opened: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: look.width ?? 1280, height: 900 },
    colorScheme: look.dark ? 'dark' : 'light',
  });
  const opened = await context.newPage();
  try {
    await opened.setContent(page);
    if (look.print) await opened.emulateMedia({ media: 'print' });
    return await see(opened);
  } finally {
    await context.close();
  }
}

/** The cells of every row of every table of key figures. */
const rowsOf = (page: string): Promise<string[][]> =>
  shown(
    page,
    {},
    (opened) =>
      opened.evaluate(
        "[...document.querySelectorAll('table.figures tbody tr')].map(row => [...row.cells].map(cell => cell.innerText.replace(/\\s+/g, ' ').trim()))",
      ) as Promise<string[][]>,
  );

describe('the page', () => {
  it.each([
    ['light', 'sv', {}],
    ['dark', 'sv', { dark: true }],
    ['on a phone', 'en', { width: 320 }],
    ['on paper', 'en', { print: true }],
  ] as const)('gives axe nothing to find, %s', async (_, language, look) => {
    expect(await shown(htmlOf(sampleReport(), language), look, axe)).toEqual([]);
  });

  it('asks for nothing and runs nothing', async () => {
    const page = htmlOf(sampleReport(), 'sv');
    expect(page).not.toMatch(/<script|\son\w+=|@import|<link[^>]+stylesheet/i);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const opened = await context.newPage();
    const watched = watch(opened);
    await opened.setContent(page, { waitUntil: 'networkidle' });
    await context.close();
    expect(watched).toEqual({ requests: [], complaints: [] });
  });

  it.each([
    ['on a phone', 320, false],
    ['on paper', 695, true],
  ])('is never wider than what it stands on, also with long names: %s', async (_, width, print) => {
    for (const report of [sampleReport(), longNames(), sizedReport(60)])
      for (const language of ['sv', 'en'] as const) {
        const wide = await shown(htmlOf(report, language), { width, print }, (opened) =>
          opened.evaluate(
            `[document.documentElement.scrollWidth, ...[...document.querySelectorAll(${print ? "'table'" : "'.none'"})].map(table => Math.floor(table.getBoundingClientRect().right))]`,
          ),
        );
        expect(Math.max(...(wide as number[]))).toBeLessThanOrEqual(width);
      }
  });

  it('breaks no number on paper', async () => {
    const report = sampleReport();
    for (const language of ['sv', 'en'] as const) {
      const broken = await shown(htmlOf(report, language), { width: 695, print: true }, (opened) =>
        opened.evaluate(`[...document.querySelectorAll('td.number')].filter(cell => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          return /[0-9]/.test(cell.innerText) && new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
        }).map(cell => cell.innerText)`),
      );
      expect(broken).toEqual([]);
    }
  });

  it('has its language, one main heading and no leap between headings, and a caption and headed columns in every table', async () => {
    const seen = await shown(htmlOf(sampleReport(), 'en'), {}, (opened) =>
      opened.evaluate(`({
        lang: document.documentElement.lang,
        mains: document.querySelectorAll('main').length,
        levels: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(heading => Number(heading.tagName[1])),
        tables: document.querySelectorAll('table').length,
        captions: document.querySelectorAll('table > caption:first-child').length,
        bareHeads: document.querySelectorAll('th:not([scope])').length,
        ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      })`),
    );
    const { lang, mains, levels, tables, captions, bareHeads, ids } = seen as {
      [name in 'mains' | 'tables' | 'captions' | 'bareHeads']: number;
    } & { lang: string; levels: number[]; ids: string[] };
    expect({ lang, mains, bareHeads }).toEqual({ lang: 'en', mains: 1, bareHeads: 0 });
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
    expect(captions).toBe(tables);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('what it says', () => {
  it.each(['sv', 'en'] as const)('is every figure of the report, in its row, in %s', async (language: Language) => {
    const report = sampleReport();
    const { lights, trends, greyCauses } = wordsOf(language);
    const rows = await rowsOf(htmlOf(report, language));
    const expected = figuresOf(report).map((figure) => [
      ...figure.outcomes.map(({ value }) => value),
      figure.attainmentPercent === null
        ? '–'
        : attainmentText(figure.attainmentPercent, report.thresholds, language).replace(/\s/gu, ' '),
      figure.light === 'GREY'
        ? `${lights.GREY}: ${greyCauses[figure.greyCause ?? 'NOT_MEASURED']}`
        : lights[figure.light],
      trends[figure.trend],
    ]);
    const read = (cell = ''): number | null => {
      if (cell === missingText('NOT_MEASURED', language)) return null;
      const plain = language === 'sv' ? cell.replace(/[ %]/g, '').replace(',', '.') : cell.replace(/[,%]/g, '');
      return Number(plain);
    };
    expect(
      rows.map(([, first, second, third, , ...rest]) => [...[first, second, third].map(read), ...rest.slice(0, 3)]),
    ).toEqual(expected);
  });

  it('says on top how many goals are reached, of how many, and how many could not be measured', () => {
    expect(htmlOf(sampleReport(), 'sv')).toContain('4 av 15 mål (27\u00a0%) är nådda; 1 kunde inte mätas.');
    expect(htmlOf(sampleReport(), 'en')).toContain('4 of 15 goals (27%) are reached; 1 could not be measured.');
  });

  it('tells a light by shape and word, never by colour alone', async () => {
    const lone = await shown(htmlOf(sampleReport(), 'sv'), {}, (opened) =>
      opened.evaluate(
        "[...document.querySelectorAll('svg.sign')].filter(sign => sign.parentElement.innerText.trim() === '' || !document.querySelector(sign.querySelector('use').getAttribute('href'))).length",
      ),
    );
    expect(lone).toBe(0);
    const shapes = ['GREEN', 'YELLOW', 'RED', 'GREY'].map(
      (light) => new RegExp(`<symbol id="${light}"[^>]*>(.*?)</symbol>`, 's').exec(htmlOf(sampleReport(), 'sv'))?.[1],
    );
    expect(new Set(shapes).size).toBe(4);
  });

  it('opens every figure: what was measured, when, by whom it was recorded, the rule and the source', async () => {
    const page = htmlOf(sampleReport(), 'sv');
    const opened = await shown(page, {}, (of) =>
      of.evaluate(
        "[...document.querySelectorAll('figure details')].map(details => details.textContent.replace(/\\s+/g, ' '))",
      ),
    );
    const [first, ...others] = opened as string[];
    expect(others).toHaveLength(34);
    expect(first).toContain('Utfall delat med målvärde: 36 / 41 = 87,8 %');
    expect(first).toContain(
      '2016 36; mätt 2016-12-31; inlagt 2017-03-01 av Sekretariatet; Helsingborgs stads årsredovisning 2016',
    );
    expect(page).toContain('href="https://samverkan.example/id/key-figure:sample-1.1-1"');
    const rows = await shown(page, { print: true }, (of) =>
      of.evaluate("[...document.querySelectorAll('.appendix tbody tr')].filter(row => row.offsetHeight > 0).length"),
    );
    expect(rows).toBe(35);
  });

  it('tells what changed, what was dropped and what was reworded', () => {
    const page = htmlOf(sampleReport(), 'sv').replace(/\s+/gu, ' ');
    expect(page).toContain('3 utfall skiljer sig från «Uppföljning av mätetal 2016, tertial 2»');
    expect(page).toMatch(
      /Förvärvsarbetande 20-64 år<\/th><td[^>]*>1\.1<\/td><td[^>]*>2014<\/td><td[^>]*>ej mätt<\/td><td[^>]*>71,9 %/u,
    );
    expect(page).toContain('Företagsklimat enligt näringslivet');
    expect(page).toContain('Elever som upplever att skolan respekterar olikheter');
  });
});

describe('a report that is not as most are', () => {
  it('is escaped wherever it carries markup, and never links to a script', () => {
    const report = sampleReport();
    const evil = '<script>alert("1")</script>&\'';
    const [area] = report.areas;
    const [goal] = area?.goals ?? [];
    const [figure] = goal?.keyFigures ?? [];
    if (!area || !goal || !figure) throw new Error('the sample has a figure');
    for (const named of [report.plan, area, goal, figure, report.dropped[0], report.issues[0]])
      Object.assign(named ?? {}, { name: evil, message: evil });
    Object.assign(figure.outcomes[2] ?? {}, { source: 'javascript:alert(1)', comment: evil, text: evil });
    Object.assign(report.collaboration.toFollowUp[0]?.source ?? {}, { url: 'javascript:alert(1)' });
    report.home = 'javascript:alert(1)//';
    for (const language of ['sv', 'en'] as const) {
      const page = htmlOf(report, language);
      expect(page).not.toMatch(/<script/i);
      expect(page).not.toMatch(/href="javascript/i);
      expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;');
    }
  });

  it('says so when there is nothing: no areas, no sources, no earlier report, no collaboration', async () => {
    const report = sizedReport(0);
    report.changes = null;
    Object.assign(report, { dropped: [], reworded: [], issues: [], published: null });
    report.collaboration = {
      phases: [],
      participation: { municipalities: [], projects: [], cells: [] },
      money: { pots: [], grantedSek: 0 },
      networks: [],
      meetings: [],
      attendance: [],
      toFollowUp: [],
    };
    const page = htmlOf(report, 'sv');
    for (const sentence of [
      'Planen har inga mål att följa upp.',
      'Planen har inga målområden.',
      'Det finns ingen tidigare publicerad rapport att jämföra med.',
      'Inget mätetal har utgått.',
      'Grafen har inga handlingar från året eller tidigare och säger inget om samverkan.',
      'Inget utfall har en angiven källa.',
      'Inga frågor om uppgifterna är öppna.',
      'Utkast: siffrorna är grafens nuvarande och kan ändras',
    ])
      expect(page).toContain(sentence);
    expect(page).not.toMatch(/NaN|undefined|Infinity/);
    expect(await shown(page, {}, axe)).toEqual([]);
  });

  it('speaks of one goal in the singular', () => {
    const report = sizedReport(1);
    expect(report.headline).toMatchObject({ goalsReached: 1, goalsTotal: 1 });
    expect(htmlOf(report, 'sv')).toContain('1 av 1 mål (100\u00a0%) är nått; alla kunde mätas.');
    expect(htmlOf(report, 'en')).toContain('1 of 1 goal (100%) is reached; all could be measured.');
  });

  it('says of an example plan that it is made up', () => {
    const report = sampleReport();
    expect(htmlOf(report, 'sv')).not.toContain('Exempelplan');
    report.plan.example = true;
    expect(htmlOf(report, 'sv')).toContain('Exempelplan: påhittad');
  });

  it('with 300 key figures takes less than three seconds of one core', () => {
    const report = sizedReport(300);
    const before = process.cpuUsage();
    const page = htmlOf(report, 'sv');
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(3000);
    expect(page.match(/<figure>/g)).toHaveLength(300);
    expect(page.length).toBeLessThan(3_000_000);
  });
});
