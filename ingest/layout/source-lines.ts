// The lines of a text with their places.
import type { ReadText } from '../found.ts';

export type SourceLine = {
  text: string;
  start: number;
  /** Counted from 0; 0 throughout when the format has no pages. */
  page: number;
  /** Something that was no part of the text stood between this line and the one before: a page's heading, its foot. */
  seam: boolean;
};

// Besides line ends: a page's end, the separators of Unicode, and html's <br> outside tables.
const BREAK = /\r\n?|[\n\f\v\u0085\u2028\u2029]|<br\s*\/?>/giu;
const startsTableRow = /^\s*\|/;

/** Every line, empty ones included. */
export function sourceLines({ text, pages }: Pick<ReadText, 'text' | 'pages'>): SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  let page = 0;
  const push = (end: number): void => {
    while (page + 1 < pages.length && (pages[page + 1] ?? Number.POSITIVE_INFINITY) <= start) page++;
    lines.push({ text: text.slice(start, end), start, page, seam: false });
  };
  for (const { 0: mark, index } of text.matchAll(BREAK)) {
    if (mark.startsWith('<') && startsTableRow.test(text.slice(start, start + 20))) continue;
    push(index);
    start = index + mark.length;
  }
  push(text.length);
  return lines;
}

/** As one sees it: without marks of markdown, in single spaces. */
export const plain = (line: string): string =>
  line
    .replace(/^[\s>]*(?:#{1,6}\s*)?/u, '')
    .replace(/[*_~`\\]/gu, '')
    .replace(/&nbsp;/gu, ' ')
    .replace(/[\s|]+/gu, ' ')
    .trim();
