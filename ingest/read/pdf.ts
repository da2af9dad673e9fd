// pdf → text, by pdf.js. One page at a time, and nothing of a page is kept but its text.
import { Refused } from '../found.ts';
import { refuseBombs } from './pdf-bombs.ts';
import { openPdf, type Page, type Pdf, Util } from './pdf-engine.ts';
import type { Piece } from './pdf-lines.ts';
import { ruledLines } from './pdf-rules.ts';
import { contentOf, type PageContent } from './pdf-tables.ts';
import { allLines, measure, pageText } from './pdf-text.ts';

const MAX_PAGES = 2_000;
const MAX_CHARACTERS = 5_000_000;
/** A guard against files made to keep a reader busy: ten pages take a fraction of a second. */
const MAX_MS = 120_000;
/** Fewer letters a page than this, and the text is what a scanner put there, such as its own name. */
const FEWEST_LETTERS = 15;

const BROKEN = 'Pdf-filen är skadad och går inte att öppna. Skapa den på nytt och läs in den igen.';
const ENCRYPTED = 'Pdf-filen är skyddad med lösenord. Ta bort lösenordet och läs in den igen.';
const SCANNED =
  'Pdf-filen innehåller bara bilder av sidor, ingen text. Kör textigenkänning (OCR) på den och läs in resultatet.';
const TOO_LARGE = 'Pdf-filen är för stor för att vara ett protokoll. Dela upp den och läs in delarna var för sig.';

/** One text a page, with markdown's marks. Throws Refused: BROKEN, ENCRYPTED, SCANNED, TOO_LARGE. */
export async function readPdf(bytes: Uint8Array): Promise<string[]> {
  refuseBombs(bytes);
  const pdf = await open(bytes);
  try {
    if (pdf.numPages > MAX_PAGES) throw new Refused(TOO_LARGE, 'TOO_LARGE');
    const pages = await allPages(pdf);
    const letters = pages.flatMap(allLines).reduce((sum, line) => sum + line.letters, 0);
    if (letters < FEWEST_LETTERS * pages.length) throw new Refused(SCANNED, 'SCANNED');
    const measures = measure(pages);
    return pages.map((page) => pageText(page, measures));
  } catch (error) {
    throw error instanceof Refused ? error : new Refused(BROKEN, 'BROKEN');
  } finally {
    await pdf.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    return await openPdf(Uint8Array.from(bytes));
  } catch (error) {
    const password = error instanceof Error && error.name === 'PasswordException';
    throw password ? new Refused(ENCRYPTED, 'ENCRYPTED') : new Refused(BROKEN, 'BROKEN');
  }
}

async function allPages(pdf: Pdf): Promise<PageContent[]> {
  const start = performance.now();
  const pages: PageContent[] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const content = await contentOfPage(page);
    page.cleanup();
    characters += allLines(content).reduce((sum, line) => sum + line.length, 0);
    if (characters > MAX_CHARACTERS || performance.now() - start > MAX_MS) throw new Refused(TOO_LARGE, 'TOO_LARGE');
    pages.push(content);
  }
  return pages;
}

async function contentOfPage(page: Page): Promise<PageContent> {
  // First the drawing: it is what loads the fonts, whose names tell bold from plain.
  const drawing = await page.getOperatorList();
  const view = page.getViewport({ scale: 1 }).transform;
  const rules = ruledLines(drawing, view);
  const { items } = await page.getTextContent();
  const pieces: Piece[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = Util.transform(view, item.transform);
    // Text that runs up the margin is a stamp or a watermark, no part of what is read.
    if (Math.abs(b) > Math.abs(a) * 0.1) continue;
    const font: unknown = page.commonObjs.has(item.fontName) ? page.commonObjs.get(item.fontName) : null;
    pieces.push({ text: item.str, x, y, width: item.width, size: Math.hypot(c, d), ...fontLook(font) });
  }
  return contentOf(pieces, rules);
}

/** What pdf.js knows of a font; the name tells most, as in «ABCDEF+Calibri-BoldItalic». */
function fontLook(font: unknown): { bold: boolean; italic: boolean } {
  if (typeof font !== 'object' || font === null) return { bold: false, italic: false };
  const name = 'name' in font && typeof font.name === 'string' ? font.name : '';
  return {
    bold: /bold|black|heavy|demi|fet\b/i.test(name) || ('bold' in font && font.bold === true),
    italic: /italic|oblique|kursiv/i.test(name) || ('italic' in font && font.italic === true),
  };
}
