// A page as PDF: printed by one Chromium that is started when first needed, serves a few at once, and is closed when nobody has printed for a
// while.
import type { Browser } from 'playwright-core';
import { html } from '../questions/html.ts';
import { openChromium } from './chromium.ts';
import { titleOf } from './html/report.ts';
import type { AnnualReport, Language } from './model.ts';
import { dayText, momentText } from './numbers.ts';
import { wordsOf } from './words.ts';

/** More at once only take turns on the cores, and memory. */
const AT_ONCE = 2;
const IDLE_MS = 60_000;
const LONGEST_MS = 60_000;

let browser: Promise<Browser> | null = null;
let printing = 0;
const waiting: (() => void)[] = [];
let idle: NodeJS.Timeout | undefined;

/** The browser that runs, or a new one: one that failed to start or has died is forgotten. */
function running(): Promise<Browser> {
  if (browser) return browser;
  const opening = openChromium();
  browser = opening;
  const forget = (): void => {
    if (browser === opening) browser = null;
  };
  opening.then((opened) => opened.on('disconnected', forget), forget);
  return opening;
}

async function turn(): Promise<void> {
  clearTimeout(idle);
  if (printing >= AT_ONCE) await new Promise<void>((go) => waiting.push(go));
  else printing += 1;
}

/** Whoever waits takes over the place; the last one out lets the browser be closed after a while. */
function done(): void {
  const next = waiting.shift();
  if (next) next();
  else printing -= 1;
  if (printing > 0 || !browser) return;
  idle = setTimeout(() => void closeBrowser(), IDLE_MS);
  idle.unref();
}

/** Closes the browser, if one runs; for the end of the process. The next PDF starts a new one. */
export async function closeBrowser(): Promise<void> {
  clearTimeout(idle);
  const closing = browser;
  browser = null;
  // One that never started has told whoever asked for it.
  const opened = await closing?.catch(() => null);
  await opened?.close();
}

/** `title` and `footer` stand at the foot of every page, beside its number. */
type Print = { title: string; footer: string; language: Language };

/**
 * The page on A4: tagged, with an outline of its headings and its language. Nothing in it is fetched and no script is run.
 * @throws NoChromium when there is none to print with; Error when printing takes longer than a minute or the browser dies.
 */
export async function pdfOf(page: string, { title, footer, language }: Print): Promise<Buffer> {
  await turn();
  try {
    return await printed(await running(), page, footTemplate(title, footer, language));
  } finally {
    done();
  }
}

async function printed(by: Browser, content: string, footerTemplate: string): Promise<Buffer> {
  const context = await by.newContext({ javaScriptEnabled: false, offline: true, colorScheme: 'light' });
  let late: NodeJS.Timeout | undefined;
  try {
    const tooLate = new Promise<never>((_, reject) => {
      late = setTimeout(
        () => reject(new Error(`PDF:en blev inte färdig på ${LONGEST_MS / 1000} sekunder`)),
        LONGEST_MS,
      );
    });
    // Being offline does not stop a frame.
    await context.route('**/*', (request) => request.abort());
    const print = async (): Promise<Buffer> => {
      const page = await context.newPage();
      await page.setContent(content, { waitUntil: 'load', timeout: LONGEST_MS });
      return page.pdf({
        preferCSSPageSize: true,
        printBackground: true,
        tagged: true,
        outline: true,
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate,
      });
    };
    return await Promise.race([print(), tooLate]);
  } finally {
    clearTimeout(late);
    // A context of a browser that has died is gone with it.
    await context.close().catch(() => undefined);
  }
}

function footTemplate(title: string, footer: string, language: Language): string {
  const { page, of } = wordsOf(language).say;
  return html`<div style="width: 100%; margin: 0 13mm; display: flex; gap: 6mm; justify-content: space-between; font: 7.5pt/1.3 system-ui, 'Open Sans', 'DejaVu Sans', sans-serif; color: #4f5863"><span>${title}</span><span>${footer}</span><span style="white-space: nowrap">${page} <span class="pageNumber"></span> ${of} <span class="totalPages"></span></span></div>`
    .markup;
}

/** The annual report as PDF: its page in that language, which has been made already. Throws as `pdfOf`. */
export function printedReport(report: AnnualReport, page: string, language: Language): Promise<Buffer> {
  const { cover } = wordsOf(language);
  const { published, madeAt } = report;
  const footer = published
    ? cover.publishedShort(dayText(published.publishedAt, language))
    : cover.draftShort(momentText(madeAt));
  return pdfOf(page, { title: titleOf(report, language), footer, language });
}
