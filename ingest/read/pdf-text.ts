// Lines of a page → running text: lines that are one paragraph on the page become one line, a wider gap an empty line, large print a heading.
import { markedText, type Run } from './emphasis.ts';
import type { Line } from './pdf-lines.ts';

/** What is usual in the document: everything else is judged against it. */
export type Measures = {
  /** Size of the running text. */
  size: number;
  /** From one baseline to the next within a paragraph, in sizes. */
  pitch: number;
  /** Right edge of the running text. */
  right: number;
};

/** A line that begins like this begins something, however well it had fitted on the line before. */
const BEGINS = /^(?:[-–—•·▪◦*]\s|§\s?\d|\d{1,3}[.)]|\d{1,2}[.:]\d{2}\b|[a-zåäö]\)|\(?[ivx]{1,4}[.)]\s|att\s)/i;
const LARGER = 1.15;
const MUCH_LARGER = 1.6;
/** A paragraph's lines may begin this far apart, in sizes: first lines are indented, or hang. */
const SAME_EDGE = 2.5;

/** A column narrower than this, in sizes, is a list: its longest line is no measure of where lines are broken. */
const NARROWEST = 28;

/** For the space before a word, and for how little the reckoned width of a word may be right, in sizes. */
const ROOM = 1;

/** The document's measures from all of its lines. */
export function measure(pages: readonly Line[][]): Measures {
  const lines = pages.flat();
  const size = mostly(lines.map((line) => [line.size, line.length])) ?? 10;
  const pitches = new Map<number, number>();
  for (const page of pages) {
    for (const [index, line] of page.entries()) {
      const before = page[index - 1];
      if (before === undefined || Math.abs(line.size - size) > 0.5 || Math.abs(before.size - size) > 0.5) continue;
      const pitch = Math.round(((line.y - before.y) / size) * 20) / 20;
      if (pitch >= 0.9 && pitch <= 2.5) pitches.set(pitch, (pitches.get(pitch) ?? 0) + 1);
    }
  }
  const total = [...pitches.values()].reduce((sum, count) => sum + count, 0);
  // The smallest that is common: within paragraphs lines stand closest.
  const pitch = [...pitches].filter(([, count]) => count >= total * 0.06).sort(([one], [other]) => one - other)[0]?.[0];
  const edges = lines
    .filter((line) => Math.abs(line.size - size) <= 0.5 && !isRow(line))
    .map((line) => line.right)
    .sort((one, other) => one - other);
  return { size, pitch: pitch ?? 1.25, right: edges[Math.floor(edges.length * 0.97)] ?? 0 };
}

/** The value with the most weight, values told apart to a fifth. */
function mostly(weighted: readonly (readonly [number, number])[]): number | undefined {
  const weights = new Map<number, number>();
  for (const [value, weight] of weighted) {
    const rounded = Math.round(value * 5) / 5;
    weights.set(rounded, (weights.get(rounded) ?? 0) + weight);
  }
  return [...weights].sort(([, one], [, other]) => other - one)[0]?.[0];
}

const isRow = (line: Line): boolean => line.runs.some(({ text }) => text.includes('\t'));

/** The text of one page. */
export function pageText(lines: readonly Line[], measures: Measures): string {
  let out = '';
  let paragraph: Run[] = [];
  let level = 0;
  const flush = () => {
    // A heading's size says that it is one; marks for bold within would say it twice.
    const runs = level > 0 ? paragraph.map((run) => ({ ...run, bold: false, italic: false })) : paragraph;
    out += `${level > 0 ? `${'#'.repeat(level)} ` : ''}${markedText(runs).trim()}`;
  };
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const own = headingLevel(line, measures);
    if (before === undefined) {
      paragraph = line.runs;
    } else if (level === own && goesOn(before, line, measures)) {
      paragraph = [...paragraph, ...glued(paragraph, line.runs)];
    } else {
      flush();
      out += own > 0 || level > 0 || isApart(before, line, measures) ? '\n\n' : '\n';
      paragraph = line.runs;
    }
    level = own;
  }
  if (lines.length > 0) flush();
  return out;
}

/** 1 for a title, 2 for a heading, 0 for running text. */
function headingLevel(line: Line, { size }: Measures): number {
  if (line.letters < 2 || isRow(line)) return 0;
  if (line.size >= size * MUCH_LARGER) return 1;
  return line.size >= size * LARGER ? 2 : 0;
}

const isApart = (before: Line, line: Line, { pitch }: Measures): boolean =>
  line.y - before.y > (pitch + 0.25) * Math.max(before.size, line.size);

/** Whether a line goes on with the paragraph before: its first word had found no room there. */
function goesOn(before: Line, line: Line, measures: Measures): boolean {
  if (isApart(before, line, measures) || Math.abs(line.size - before.size) > 0.5) return false;
  if (isRow(before) || isRow(line) || Math.abs(line.x - before.x) > SAME_EDGE * line.size) return false;
  if (measures.right - line.x < NARROWEST * measures.size) return false;
  const text = line.runs.map((run) => run.text).join('');
  if (BEGINS.test(text) || (isAll(before, true) && isAll(line, false)) || (isAll(before, false) && isAll(line, true)))
    return false;
  return before.right + line.firstWord + ROOM * line.size > measures.right;
}

/** Whether all of a line is bold, or none of it. */
const isAll = ({ runs }: Line, bold: boolean): boolean =>
  runs.every((run) => run.bold === bold || run.text.trim() === '');

/** A space between two lines; where a word was divided, the line end stays: whether the hyphen belongs to it is decided later. */
function glued(paragraph: readonly Run[], runs: readonly Run[]): Run[] {
  const last = paragraph.at(-1);
  if (last === undefined) return [...runs];
  const glue = /\p{L}[-\u2010]$/u.test(last.text.trimEnd()) ? '\n' : ' ';
  return [{ ...last, text: glue }, ...runs];
}
