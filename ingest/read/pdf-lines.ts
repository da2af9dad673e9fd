// Pieces of text at places on a page → lines as a reader sees them, with a tab where the next column begins.
import type { Run } from './emphasis.ts';
import type { Rule } from './pdf-rules.ts';

/** A piece of text as the pdf places it: `y` is its baseline, counted from the page's top; `size` its font's. */
export type Piece = { text: string; x: number; y: number; width: number; size: number; bold: boolean; italic: boolean };

export type Line = {
  runs: Run[];
  /** Left and right edge, baseline. */
  x: number;
  right: number;
  y: number;
  size: number;
  /** How wide its first word is: whether it had fitted on the line before. */
  firstWord: number;
  letters: number;
  length: number;
};

/** In sizes of the font: how far apart baselines of one line are at most, a word space at least, a column at least. */
const SAME_LINE = 0.35;
const WORD_SPACE = 0.12;
const COLUMN = 1.7;

/** The lines from the top down, each from left to right. */
export function linesOf(pieces: readonly Piece[], rules: readonly Rule[]): Line[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((one, other) => one.y - other.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && piece.y - first.y <= SAME_LINE * Math.max(first.size, piece.size)) {
      row.push(piece);
    } else rows.push([piece]);
  }
  return rows.map((row) => lineOf(withoutShadows(row.sort((one, other) => one.x - other.x)), rules));
}

/** Some programs make bold by printing the same word twice, a hair apart. */
function withoutShadows(row: readonly Piece[]): Piece[] {
  return row.filter((piece, index) => {
    const before = row[index - 1];
    return before === undefined || before.text !== piece.text || piece.x - before.x > piece.size * 0.1;
  });
}

function lineOf(row: readonly Piece[], rules: readonly Rule[]): Line {
  const runs: Run[] = [];
  let right = row[0]?.x ?? 0;
  for (const [index, piece] of row.entries()) {
    const gap = piece.x - right;
    if (index > 0) {
      const last = runs.at(-1);
      const text = gap > COLUMN * piece.size ? '\t' : gap > WORD_SPACE * piece.size ? ' ' : '';
      if (last !== undefined && text !== '' && !/\s$/.test(last.text)) last.text += text;
    }
    runs.push(...struckApart(piece, rules));
    right = Math.max(right, piece.x + piece.width);
  }
  const text = runs.map((run) => run.text).join('');
  const first = row[0];
  return {
    runs,
    x: first?.x ?? 0,
    right,
    y: first?.y ?? 0,
    size: mainSize(row),
    firstWord: firstWordWidth(row),
    letters: text.match(/[\p{L}\p{N}]/gu)?.length ?? 0,
    length: text.length,
  };
}

/** A word may be several pieces: «fi» is often one of its own. */
function firstWordWidth(row: readonly Piece[]): number {
  const start = row[0]?.x ?? 0;
  let end = start;
  for (const { text, x, width, size } of row) {
    if (x - end > WORD_SPACE * size) break;
    const space = text.trimStart().search(/\s/);
    end = x + (space < 0 ? width : (width * space) / text.length);
    if (space >= 0) break;
  }
  return end - start;
}

/** The size that most of the line is set in. */
function mainSize(row: readonly Piece[]): number {
  const widths = new Map<number, number>();
  for (const { size, text } of row) widths.set(size, (widths.get(size) ?? 0) + text.length);
  return [...widths].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])[0];
}

/** A piece cut where a line through its middle begins and ends; where letters stand within a piece is reckoned by their number. */
function struckApart({ text: written, x, y, width, size, bold, italic }: Piece, rules: readonly Rule[]): Run[] {
  const text = written.replace(/ {3,}/g, '\t');
  const through = between(rules, y - size * 0.55, y - size * 0.12).filter(
    ({ x1, x2 }) => Math.min(x2, x + width) - Math.max(x1, x) > Math.min(width, size) * 0.3,
  );
  const struck = Array.from({ length: text.length }, () => false);
  for (const { x1, x2 } of through) {
    const place = (at: number) => Math.round((Math.max(0, Math.min(width, at - x)) / width) * text.length);
    struck.fill(true, ...wholeWords(text, place(x1), place(x2)));
  }
  const runs: Run[] = [];
  for (let at = 0; at < text.length; ) {
    let end = at + 1;
    while (end < text.length && struck[end] === struck[at]) end++;
    runs.push({ text: text.slice(at, end), bold, italic, struck: struck[at] === true });
    at = end;
  }
  return runs;
}

/** Reckoned places miss by a letter or two; people strike whole words. */
function wholeWords(text: string, from: number, to: number): [number, number] {
  const nearest = (place: number) =>
    [0, -1, 1, -2, 2].map((moved) => place + moved).find((at) => isEdge(text, at)) ?? place;
  return [Math.max(0, nearest(from)), Math.min(text.length, nearest(to))];
}

/** Between two words, or at either end. */
const isEdge = (text: string, at: number): boolean =>
  at <= 0 || at >= text.length || /\s/.test(text[at - 1] ?? '') !== /\s/.test(text[at] ?? '');

/** The rules between two heights, in a list sorted by height. */
function between(rules: readonly Rule[], top: number, bottom: number): Rule[] {
  let low = 0;
  let high = rules.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rules[middle]?.y ?? 0) < top) low = middle + 1;
    else high = middle;
  }
  const found: Rule[] = [];
  for (let at = low; at < rules.length; at++) {
    const rule = rules[at];
    if (rule === undefined || rule.y > bottom) break;
    found.push(rule);
  }
  return found;
}
