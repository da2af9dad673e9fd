// The front page of /export in a real browser.
import { afterAll, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { readSettings } from '../../config/settings.ts';
import { buildApp } from '../../server/app.ts';
import { axe, openBrowser, watch } from '../support/browser.ts';
import { testGraph } from '../support/neo4j.ts';

const graph = await testGraph();
const settings = readSettings({ HOST: '127.0.0.1', PORT: '0' });
const app = await buildApp({ graph, settings, clock: () => new Date(), logger: pino({ level: 'silent' }) });
const address = await app.listen({ host: '127.0.0.1', port: 0 });
const browser = await openBrowser();
afterAll(async () => {
  await browser.close();
  await app.close();
});

it.each(['light', 'dark'] as const)(
  'can be read by everybody, and is dressed under its own policy (%s)',
  async (colorScheme) => {
    const page = await browser.newPage({ colorScheme });
    const watched = watch(page);
    await page.goto(`${address}/export`);
    expect(await page.title()).toBe('Hämta data – Samverkansgraf');
    expect(await page.evaluate('getComputedStyle(document.body).maxWidth')).toBe('1024px');
    expect(await axe(page)).toEqual([]);
    expect(watched.complaints.filter((text) => !text.includes('favicon'))).toEqual([]);
    await page.close();
  },
);

it('fits a narrow screen without scrolling sideways', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
  await page.goto(`${address}/export`);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  await page.close();
});
