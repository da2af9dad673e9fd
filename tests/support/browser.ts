// A real Chromium for tests of pages, and what axe says about them.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../../reports/chromium.ts';

export const openBrowser = (): Promise<Browser> => openChromium();

/** Everything that a page asked for, and everything that it complained about. */
export type Watched = { requests: string[]; complaints: string[] };

export function watch(page: Page): Watched {
  const watched: Watched = { requests: [], complaints: [] };
  page.on('request', (request) => watched.requests.push(request.url()));
  page.on('pageerror', (error) => watched.complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') watched.complaints.push(message.text());
  });
  return watched;
}

/** Requests that left the page's own origin; blobs and data are within the page. */
export function foreign(requests: readonly string[], origin: string): string[] {
  return requests.filter((url) => !url.startsWith(`${origin}/`) && !/^(?:blob|data):/.test(url));
}

export type Finding = { rule: string; impact: string; where: string[] };

const axeSource = (): Promise<string> =>
  readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds by the rules of WCAG 2.1 AA and good practice. Run through the debugger, so that the page's policy stays as strict as it is. */
export async function axe(page: Page): Promise<Finding[]> {
  await page.evaluate(await axeSource());
  const found = await page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map(({ id, impact, nodes }) => ({ rule: id, impact, where: nodes.map(({ target }) => target.join(' ')) })))`);
  return found as Finding[];
}
