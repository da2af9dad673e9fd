// /questions over HTTP: what is refused and how, and the pages in a real Chromium.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import readExcel from 'read-excel-file/node';
import { readSettings } from '../../config/settings.ts';
import { QUESTIONS } from '../../questions/all.ts';
import { buildApp } from '../../server/app.ts';
import { listen } from '../../server/listen.ts';
import { axe, foreign, openBrowser, watch } from '../support/browser.ts';
import { testGraph } from '../support/neo4j.ts';

const graph = await testGraph();
const SHARED = '/questions/delade-projekt?a=municipality:1283&b=municipality:1284';
let app: FastifyInstance;
let browser: Browser;
let home: string;

beforeAll(async () => {
  const settings = readSettings({ HOST: '127.0.0.1', PORT: '0' });
  app = await buildApp({
    graph,
    settings,
    clock: () => new Date('2026-11-21T12:00:00Z'),
    logger: pino({ level: 'silent' }),
  });
  [home, browser] = await Promise.all([listen(app, settings), openBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

const get = (url: string, accept = 'application/json') => app.inject({ url, headers: { accept } });

it('lists the questions as JSON for programs, with the addresses of their answers', async () => {
  const listed = (await get('/questions')).json<{ number: number; slug: string; json: string }[]>();
  expect(listed.map(({ number }) => number)).toEqual(QUESTIONS.map(({ number }) => number));
  expect(listed.map(({ json }) => json.endsWith('.json'))).toEqual(listed.map(() => true));
  expect((await get('/questions', 'text/html')).headers['content-type']).toBe('text/html; charset=utf-8');
});

describe('what is refused', () => {
  it.each([
    ['/questions/delade-projekt.json', 'a', /«a» is missing; give the id of a municipality/],
    ['/questions/delade-projekt.csv?a=municipality:1283&b=municipality:9999', 'b', /«b» is «municipality:9999»; give/],
    ['/questions/delade-projekt.csv?a=municipality:1283&b=body:styrelsen', 'b', /give the id of a municipality/],
    ['/questions/delade-projekt.json?a=municipality:1283&b=municipality:1283', 'b', /two different municipalities/],
    ['/questions/delade-projekt.json?a=municipality:1283&a=municipality:1284', 'a', /given 2 times/],
    ['/questions/kommundirektor.json?k=municipality:1257&dag=2022-02-30', 'dag', /a day as YYYY-MM-DD/],
    ['/questions/kommundirektor.xlsx?k=municipality:1257', 'dag', /«dag» is missing/],
    ['/questions/oppna-uppdrag.json?status=klara', 'status', /one of alla, oppna, forsenade/],
    ['/questions/narvaro.json?fran=22', 'fran', /a calendar year from 1900 to 2200/],
    ['/questions/narvaro.json?fran=2022&till=2021', 'till', /before «fran»/],
    ['/questions/ideer.json?kommun=municipality:1283', 'kommun', /no parameter of this question; it takes fran, till/],
    ['/questions/ideer.csv?dialekt=danska', 'dialekt', /one of rfc4180, excel-sv/],
  ])('%s names «%s» and says what is allowed', async (url, argument, says) => {
    const response = await get(url);
    expect(response.statusCode).toBe(400);
    expect(response.json()).toEqual({
      errors: [{ message: expect.stringMatching(says), extensions: { code: 'BAD_USER_INPUT', argument } }],
    });
  });

  it('a browser is told in Swedish, on a page whose form keeps what was given', async () => {
    const response = await get('/questions/delade-projekt?a=municipality:1283&b=x%22%3E%3Cscript%3E', 'text/html');
    expect(response.statusCode).toBe(400);
    expect(response.body).toContain('«Den andra kommunen» (b) är «x&quot;&gt;&lt;script&gt;»; ange id för en kommun');
    expect(response.body).toContain('<option value="municipality:1283" selected>Helsingborg</option>');
    expect(response.body).not.toContain('<script');
  });

  it('a text that would be costly to read is refused before it is asked', async () => {
    const response = await get(
      `/questions/delade-projekt.json?a=${encodeURIComponent('a\u0301'.repeat(1) + '\u0301'.repeat(60))}`,
    );
    expect(response.statusCode).toBe(400);
    expect(response.json().errors[0].extensions.code).toBe('LIMIT_EXCEEDED');
  });

  it.each(['/questions/inget', '/questions/ideer.pdf', '/questions/constructor.json'])(
    '%s is no question',
    async (url) => {
      const [data, page] = await Promise.all([get(url), get(url, 'text/html')]);
      expect([data.statusCode, page.statusCode]).toEqual([404, 404]);
      expect(data.json().errors[0].extensions.code).toBe('NOT_FOUND');
      expect(page.body).toContain('<h1>Ingen sådan fråga</h1>');
    },
  );
});

describe('the answer in other forms', () => {
  it('is a file with a name of its own for a spreadsheet, with Swedish headings and semicolons for a Swedish Excel', async () => {
    const { headers, body } = await get(`${SHARED.replace('?', '.csv?')}&dialekt=excel-sv`);
    expect(headers['content-disposition']).toMatch(/^attachment; filename="delade-projekt-2026-11-21-\w{8}\.csv"$/);
    expect(body.split('\r\n')[0]).toBe(
      '\uFEFFProjekt;Projektets id;Fas;Delas sedan;Delas till;Den ena kommunens roll;Den andra kommunens roll;Hur det är känt;Belägg;Beläggens id',
    );
  });

  it('is a workbook with dates as dates', async () => {
    const { rawPayload } = await get(SHARED.replace('?', '.xlsx?'));
    const [sheet] = await readExcel(rawPayload);
    expect(sheet?.data[1]?.slice(0, 4)).toEqual([
      'Kultur- och industriarv',
      'project:kultur-och-industriarv',
      'kvalificeringsfas',
      new Date('2021-06-18'),
    ]);
  });

  it('an empty answer is an empty list for programs and says what that means to people', async () => {
    const url = '/questions/kommundirektor?k=municipality:1257&dag=2015-01-01';
    expect((await get(url.replace('?', '.json?'))).json()).toEqual([]);
    expect((await get(url, 'text/html')).body).toContain(
      'Okänt: ingen källa visar vem som var kommundirektör den dagen.',
    );
  });
});

describe('the pages', () => {
  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await (await browser.newContext(options)).newPage();
    const watched = watch(page);
    await page.goto(home + path);
    expect(foreign(watched.requests, home)).toEqual([]);
    expect(watched.complaints).toEqual([]);
    return page;
  }
  const NARROW = { viewport: { width: 320, height: 640 } };

  it.each([
    ['/questions', {}],
    ['/questions', { ...NARROW, colorScheme: 'dark' as const }],
    [SHARED, NARROW],
    ['/questions/hanvisat-till-styrelsen', { colorScheme: 'dark' as const }],
    ['/questions/kommundirektor?k=municipality:1257&dag=2015-01-01', {}],
  ])('axe finds nothing on %s (%o), which fits the screen', async (path, options) => {
    const page = await open(path, options);
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(await page.locator('h1').count()).toBe(1);
    await page.context().close();
  });

  it('a question is asked without script: choose, press, read, follow the link', async () => {
    const page = await open('/questions', { javaScriptEnabled: false });
    const form = page.locator('form[action="/questions/delade-projekt"]');
    await form.getByLabel('Den ena kommunen').selectOption({ label: 'Helsingborg' });
    await form.getByLabel('Den andra kommunen').selectOption({ label: 'Höganäs' });
    await form.getByRole('button', { name: 'Visa svaret' }).click();
    await page.waitForURL(/delade-projekt\?/);
    expect(await page.locator('h1').textContent()).toBe('Vilka projekt delar Helsingborg och Höganäs?');
    const link = page.getByRole('link', { name: 'Kultur- och industriarv' });
    expect(await link.getAttribute('href')).toBe('/id/project:kultur-och-industriarv');
    expect(await page.getByRole('link', { name: 'JSON' }).getAttribute('href')).toBe(
      '/questions/delade-projekt.json?a=municipality%3A1283&b=municipality%3A1284',
    );
    await page.context().close();
  });

  it('the widest answer fits a printed page, without what paper cannot do', async () => {
    // A4 on its side within its margins, at 96 dots to the inch.
    const page = await open('/questions/hanvisat-till-styrelsen', { viewport: { width: 1030, height: 700 } });
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(await page.locator('form').isVisible()).toBe(false);
    expect(await page.locator('table').isVisible()).toBe(true);
    await page.context().close();
  });

  it('each of the questions has a form', async () => {
    const { body } = await get('/questions', 'text/html');
    for (const { slug } of QUESTIONS) expect(body).toContain(`action="/questions/${slug}"`);
  });
});
