// A real Chromium for tests of pages, and what axe says about them.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import packed from '@sparticuz/chromium';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Our own flags: the package's hold --single-process, and that crashes on the second context. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
const LONGEST_UNPACKING_MS = 60_000;

/** The package unpacks into the temporary folder and takes a half-written file for a whole one: one process at a time. */
async function executable(): Promise<string> {
  const lock = join(tmpdir(), 'chromium-unpacking.lock');
  for (;;) {
    const got = await mkdir(lock).then(
      () => true,
      () => false,
    );
    if (got) break;
    const age = await stat(lock).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > LONGEST_UNPACKING_MS) await rm(lock, { recursive: true, force: true });
    await sleep(100);
  }
  try {
    return await packed.executablePath();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

export async function openBrowser(): Promise<Browser> {
  const executablePath = await executable();
  if (!existsSync(executablePath)) throw new Error(`Chromium was not unpacked to ${executablePath}`);
  return chromium.launch({ executablePath, args: FLAGS });
}

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
