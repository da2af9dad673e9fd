// The workbench in a real Chromium, on the real API and the seeded graph.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { readSettings } from '../../config/settings.ts';
import { buildApp } from '../../server/app.ts';
import { readExamples } from '../../server/graphiql.ts';
import { listen } from '../../server/listen.ts';
import { buildGraphiql } from '../../tools/graphiql.ts';
import { axe, foreign, openBrowser, type Watched, watch } from '../support/browser.ts';
import { testGraph } from '../support/neo4j.ts';

const LINKED = `/graphiql?${new URLSearchParams({ query: '{\n  municipality(code: "1283") {\n    name\n  }\n}' })}`;

const graph = await testGraph();
let app: FastifyInstance;
let browser: Browser;
let url: string;
const watched: Watched[] = [];

beforeAll(async () => {
  await buildGraphiql();
  const settings = readSettings({ HOST: '127.0.0.1', PORT: '0' });
  app = await buildApp({
    graph,
    settings,
    clock: () => new Date(),
    logger: pino({ level: 'silent' }),
  });
  [url, browser] = await Promise.all([listen(app, settings), openBrowser()]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  watched.push(watch(page));
  await page.goto(url + path);
  await page.waitForSelector('.graphiql-execute-button');
  return page;
}

/** Waits until the answer's pane shows the text. */
const answered = (page: Page, text: string) => page.locator('.result-window .view-lines', { hasText: text }).waitFor();
const tabs = (page: Page) => page.locator('.graphiql-tab-button').allTextContents();

describe('GraphiQL', () => {
  it('asks the question in the address and shows the answer', async () => {
    const page = await open(LINKED);
    await answered(page, '"Helsingborg"');
    expect(await page.title()).toBe('Samverkansgraf – GraphiQL');
    expect(await page.getAttribute('html', 'lang')).toBe('sv');
  });

  it('shows a thing at its lasting address', async () => {
    const page = await open('/id/municipality:1283');
    await answered(page, '"Helsingborg"');
    expect((await tabs(page))[0]).toBe('Permalink');
  });

  it('asks what is typed, when told to', async () => {
    const page = await open('/graphiql', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.evaluate(`navigator.clipboard.writeText('{ municipality(code: "1284") { name } }')`);
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+V'); // Typed letter by letter, the editor would close the brackets itself.
    await page.locator('.graphiql-tab-active', { hasText: '<untitled>' }).waitFor(); // It has read which operation it is.
    await page.keyboard.press('Control+Enter');
    await answered(page, '"Höganäs"');
  });

  it('sends nothing from an address that would change something', async () => {
    const page = await (await browser.newContext()).newPage();
    const asked: string[] = [];
    page.on('request', (request) => void (request.url().endsWith('/graphql') && asked.push(request.postData() ?? '')));
    await page.goto(`${url}/graphiql?${new URLSearchParams({ query: 'mutation Change { change }' })}`);
    await page.waitForSelector('.result-window .view-lines');
    await page.waitForTimeout(1_000);
    expect(asked.filter((body) => body.includes('Change'))).toEqual([]);
    expect(asked.length).toBeGreaterThan(0); // the introspection
  });

  it('opens the examples as tabs, named after their operations, and no more of them at each load', async () => {
    const examples = await readExamples();
    const page = await open('/graphiql');
    const first = await tabs(page);
    expect(first).toHaveLength(Math.max(examples.length, 1));
    await page.waitForTimeout(800); // GraphiQL keeps its tabs half a second after a change.
    for (let load = 0; load < 2; load += 1) {
      await page.reload();
      await page.waitForSelector('.graphiql-execute-button');
      expect(await tabs(page)).toEqual(first);
      await page.goto(url + LINKED);
      await answered(page, '"Helsingborg"');
      await page.waitForTimeout(800);
      await page.goto(`${url}/graphiql`);
      await page.waitForSelector('.graphiql-execute-button');
    }
    expect(await tabs(page)).toEqual(first);
  });

  it('gives the question as a link and as a command', async () => {
    const page = await open(LINKED, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Kopiera som länk' }).click();
    await page.getByText('Kopierat').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(url + LINKED);
    await page.getByRole('button', { name: 'Kopiera som curl' }).click();
    await page.waitForFunction("navigator.clipboard.readText().then((text) => text.startsWith('curl '))");
  });

  it.each<[string, BrowserContextOptions]>([
    ['in the light', { colorScheme: 'light' }],
    ['in the dark', { colorScheme: 'dark' }],
    ['at 320 pixels', { viewport: { width: 320, height: 640 } }],
  ])('has nothing that axe finds wrong, %s', async (_, options) => {
    const page = await open(LINKED, options);
    await answered(page, '"Helsingborg"');
    await page.waitForTimeout(300); // Colours fade in.
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.waitForTimeout(500);
    expect(await axe(page)).toEqual([]);
  });

  it('asks nobody but this server, and complains of nothing', () => {
    expect(watched.length).toBeGreaterThan(0);
    expect(watched.flatMap(({ requests }) => foreign(requests, url))).toEqual([]);
    expect(watched.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
