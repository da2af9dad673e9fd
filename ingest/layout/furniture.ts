// What belongs to the page and not to the text: headings and feet that come back on every page, page numbers, places for initials.
import { z } from 'zod';
import { startsPart } from '../structure-words.ts';
import json from '../vocabulary/page-furniture.json' with { type: 'json' };
import { plain, type SourceLine } from './source-lines.ts';

const words = z.array(z.string().min(1));
const { lines: noise, textEndings } = z
  .strictObject({ lines: words, keptTogetherAfterHyphen: words, textEndings: words })
  .parse(json);
/** «Nämnden beslutade» comes again and again, and is text all the same. */
const OF_TEXT = new RegExp(`(?<!\\p{L})(?:${textEndings.join('|')}):?$`, 'iu');
const noiseLines = new Set(noise);

// «Sida 2 (5)», «2 (5)», «2/5», «- 2 -», «sid 2 av 5»
const PAGE_NUMBER =
  /^(?:(?:sidan?|sid\.?|page)\s*:?\s*\d{1,4}(?:\s*(?:\(\s*\d{1,4}\s*\)|\/\s*\d{1,4}|av\s+\d{1,4}))?|\d{1,4}\s*\(\s*\d{1,4}\s*\)|\d{1,3}\s*\/\s*\d{1,3}|[-–—]\s*\d{1,4}\s*[-–—]|\d{1,4}\s+av\s+\d{1,4})$/iu;
const BARE_NUMBER = /^\d{1,4}$/;
const DRAWN_LINE = /^[\s_.…‥·=*\-–—]{3,}$/u;

const HEAD_LINES = 25;
const TITLE_LINES = 4;
const EDGE_LINES = 5;
const LONGEST_TITLE = 120;

/** The lines that are text, in order; each that follows something taken out is a seam. */
export function withoutFurniture(lines: readonly SourceLine[]): SourceLine[] {
  const shown = lines.map(({ text }) => plain(text));
  const recurring = recurringAtEdges(lines, shown);
  const head = headOf(shown);
  const kept: SourceLine[] = [];
  let seam = false;
  for (const [index, line] of lines.entries()) {
    const text = shown[index] ?? '';
    const newPage = index > 0 && line.page !== lines[index - 1]?.page;
    if (newPage) seam = true;
    if (
      text !== '' &&
      (isNoise(text) || recurring.has(index) || comesBack(head, text, index) || isLoneNumber(lines, shown, index))
    ) {
      seam = true;
      continue;
    }
    kept.push(seam && text !== '' ? { ...line, seam: true } : line);
    if (text !== '') seam = false;
  }
  return kept;
}

const maskOf = (text: string): string => text.toLowerCase().replace(/\d+/gu, '#').replace(/\s+/gu, ' ');

function isNoise(text: string): boolean {
  if (text.length > 200) return false;
  if (PAGE_NUMBER.test(text)) return true;
  const bare = text
    .toLowerCase()
    .replace(/[.:_…]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return (
    noiseLines.has(bare) ||
    bare.split(/ (?=justera|utdrag|ordföranden|sekreterare|paraf)/u).every((part) => noiseLines.has(part))
  );
}

/** A number by itself at a page's edge. */
function isLoneNumber(lines: readonly SourceLine[], shown: readonly string[], index: number): boolean {
  if (!BARE_NUMBER.test(shown[index] ?? '')) return false;
  const page = lines[index]?.page;
  let after = index + 1;
  while (after < shown.length && shown[after] === '') after++;
  const last = lines[after]?.page !== page;
  let before = index - 1;
  while (before >= 0 && shown[before] === '') before--;
  return last || before < 0 || lines[before]?.page !== page;
}

type Head = { masks: Map<string, number>; titles: { letters: string; index: number }[]; end: number };

/** The lines before the list of those present (or the first beginning): a page's heading repeats some of them. */
function headOf(shown: readonly string[]): Head {
  const masks = new Map<string, number>();
  const titles: Head['titles'] = [];
  let seen = 0;
  let end = 0;
  for (const [index, text] of shown.entries()) {
    if (text === '') continue;
    if (++seen > HEAD_LINES || startsPart(text)) break;
    end = index;
    const mask = maskOf(text);
    if (!masks.has(mask) && canRepeat(text)) masks.set(mask, index);
    if (seen <= TITLE_LINES && canRepeat(text)) titles.push({ letters: lettersOf(text), index });
  }
  return { masks, titles, end };
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, '');
const DATE_LIKE = /^[\p{L}\s]{0,20}\d{4}-\d\d-\d\d$/u;
const canRepeat = (text: string): boolean =>
  text.length <= LONGEST_TITLE &&
  !OF_TEXT.test(text) &&
  (lettersOf(text).length >= 6 || DATE_LIKE.test(text)) &&
  !/[.!?;,]$/u.test(text);

function comesBack({ masks, titles, end }: Head, text: string, index: number): boolean {
  if (index <= end || !canRepeat(text)) return false;
  const first = masks.get(maskOf(text));
  if (first !== undefined && first < index) return true;
  const letters = lettersOf(text);
  // A heading typed anew on every page is not always spelled alike.
  return titles.some((title) => title.index < index && letters.length >= 12 && differAtMost(title.letters, letters, 2));
}

/** Whether two words differ in at most `limit` letters at one place: what remains between common beginning and common end is that short. */
function differAtMost(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= limit;
}

/** Lines near the top or the foot of a page that stand on other pages, too; where one stands first at the top it is kept. */
function recurringAtEdges(lines: readonly SourceLine[], shown: readonly string[]): Set<number> {
  const edges = new Map<string, { index: number; page: number; top: boolean }[]>();
  for (const { index, page, top } of edgeLines(lines, shown)) {
    const text = shown[index] ?? '';
    if (DRAWN_LINE.test(text) || startsPart(text) || !canRepeat(text)) continue;
    const mask = maskOf(text);
    const places = edges.get(mask) ?? [];
    places.push({ index, page, top });
    edges.set(mask, places);
  }
  const recurring = new Set<number>();
  for (const places of edges.values()) {
    if (new Set(places.map(({ page }) => page)).size < 2) continue;
    const [first, ...others] = places;
    if (first && !(first.top && first.page === 0)) recurring.add(first.index);
    for (const { index } of others) recurring.add(index);
  }
  return recurring;
}

function edgeLines(
  lines: readonly SourceLine[],
  shown: readonly string[],
): { index: number; page: number; top: boolean }[] {
  if ((lines.at(-1)?.page ?? 0) === 0) return [];
  const byPage = new Map<number, number[]>();
  for (const [index, { page }] of lines.entries()) {
    if (shown[index] === '') continue;
    const list = byPage.get(page) ?? [];
    list.push(index);
    byPage.set(page, list);
  }
  return [...byPage].flatMap(([page, indexes]) => {
    const top = indexes.slice(0, EDGE_LINES);
    const foot = indexes.slice(Math.max(EDGE_LINES, indexes.length - EDGE_LINES));
    return [...top.map((index) => ({ index, page, top: true })), ...foot.map((index) => ({ index, page, top: false }))];
  });
}

/** «-----», «_____», «.....»: drawn, not written. */
export const isDrawnLine = (text: string): boolean => DRAWN_LINE.test(text.replace(/\\/gu, ''));
