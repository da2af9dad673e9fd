// Which Chromium pages are printed and tested with, and how it is started: the packed one from npm where it runs, else one of the machine's own.
import { existsSync } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, LaunchOptions } from 'playwright-core';

/** Our own flags: the packed one's hold --single-process, and that crashes on the second context. */
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
const LONGEST_START_MS = 30_000;
/** Where distributions put it; playwright knows the places of Chrome and Edge itself. */
const USUAL_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'];

/** No Chromium could be started; `message` says in Swedish what to do. */
export class NoChromium extends Error {}

/** The package unpacks into the temporary folder and takes a half-written file for a whole one: one process at a time. */
async function unpacked(executablePath: () => Promise<string>): Promise<string> {
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
    return await executablePath();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

/** The packed Chromium is an optional dependency, and made for Linux. */
async function packed(): Promise<LaunchOptions> {
  if (process.platform !== 'linux') throw new Error('@sparticuz/chromium runs on Linux only');
  const { default: pack } = await import('@sparticuz/chromium');
  return { executablePath: await unpacked(() => pack.executablePath()) };
}

type Candidate = readonly [name: string, options: () => Promise<LaunchOptions>];
const CANDIDATES: readonly Candidate[] = [
  ['@sparticuz/chromium', packed],
  ...['chrome', 'msedge'].map((channel) => [channel, async () => ({ channel })] as const),
  ...USUAL_PATHS.filter((path) => existsSync(path)).map(
    (path) => [path, async () => ({ executablePath: path })] as const,
  ),
];

/**
 * Starts the first Chromium that there is. It ends with this process, however that ends: it listens on a pipe that closes then. Signals are
 * left to whoever runs the process.
 * @throws NoChromium when none starts, with what each of them said.
 */
export async function openChromium(candidates = CANDIDATES): Promise<Browser> {
  // Seven megabytes of code that only a PDF needs: no start waits for them.
  const { chromium } = await import('playwright-core');
  const said: string[] = [];
  for (const [name, options] of candidates) {
    try {
      const of = await options();
      const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
      return await chromium.launch({ ...of, ...signals, args: FLAGS, timeout: LONGEST_START_MS });
    } catch (error) {
      const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n', 1);
      said.push(`${name}: ${first}`);
    }
  }
  throw new NoChromium(
    `PDF kräver Chromium, Chrome eller Edge, och ingen av dem gick att starta (${said.join('; ')}). ` +
      'Installera en av dem, eller kör «npm install @sparticuz/chromium»; tills dess: ta rapporten som html och skriv ut den från en webbläsare',
  );
}
