// Lines of a page → running text: lines that are one paragraph on the page become one line, a wider gap an empty line, large print a heading.
import { markedText, type Run } from './emphasis.ts';
import type { Line } from './pdf-lines.ts';
import type { PageContent, TableRow } from './pdf-tables.ts';
import { rowText } from './rows.ts';

/** What is usual in the document: everything else is judged against it. */
export type Measures = {
  /** Size of the running text. */
  size: number;
  /** From one baseline to the next within a paragraph, in sizes. */
  pitch: number;
  /** Right edge of the running text; endless when no line is long enough to tell. */
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

/** Every line of a page, those in tables too. */
export const allLines = ({ lines, rows }: PageContent): Line[] => [
  ...lines,
  ...rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.lines)),
];

/** The document's measures from all of its lines. */
export function measure(pages: readonly PageContent[]): Measures {
  const lines = pages.flatMap(allLines);
  const size = mostly(lines.map((line) => [line.size, line.length])) ?? 10;
  const pitches = new Map<number, number>();
  for (const page of pages) {
    const column = allLines(page);
    for (const [index, line] of column.entries()) {
      const before = column[index - 1];
      if (before === undefined || Math.abs(line.size - size) > 0.5 || Math.abs(before.size - size) > 0.5) continue;
      const pitch = Math.round(((line.y - before.y) / size) * 20) / 20;
      if (pitch >= 0.9 && pitch <= 2.5) pitches.set(pitch, (pitches.get(pitch) ?? 0) + 1);
    }
  }
  const total = [...pitches.values()].reduce((sum, count) => sum + count, 0);
  // The smallest that is common: within paragraphs lines stand closest.
  const pitch = [...pitches].filter(([, count]) => count >= total * 0.06).sort(([one], [other]) => one - other)[0]?.[0];
  const running = pages
    .flatMap((page) => page.lines)
    .filter((line) => Math.abs(line.size - size) <= 0.5 && !isRow(line));
  const right = sorted(running.map((line) => line.right))[Math.floor(running.length * 0.97)] ?? 0;
  const left = sorted(running.map((line) => line.x))[Math.floor(running.length * 0.03)] ?? 0;
  return { size, pitch: pitch ?? 1.25, right: right - left < NARROWEST * size ? Number.POSITIVE_INFINITY : right };
}

const sorted = (values: readonly number[]): number[] => [...values].sort((one, other) => one - other);

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

/** The text of one page: what stands in no table as running text, tables row by row, from the top down. */
export function pageText({ lines, rows }: PageContent, measures: Measures): string {
  const blocks: string[] = [];
  let from = 0;
  for (const [index, row] of rows.entries()) {
    const to = lines.findIndex((line, at) => at >= from && line.y > row.y);
    const before = lines.slice(from, to < 0 ? lines.length : to);
    from += before.length;
    if (before.length > 0) blocks.push(runningText(before, measures));
    const text = tableRowText(row, measures);
    if (before.length === 0 && rows[index - 1]?.table === row.table) blocks.push(`${blocks.pop() ?? ''}\n${text}`);
    else blocks.push(text);
  }
  if (from < lines.length) blocks.push(runningText(lines.slice(from), measures));
  return blocks.join('\n\n');
}

/** A word divided at a line end; not the first half of «kost- och livsmedelsfrågor». */
const DIVIDED = /(\p{Ll})[-\u2010]\n(?!(?:och|eller|samt|respektive)\b)(\p{Ll})/gu;

function tableRowText({ cells }: TableRow, measures: Measures): string {
  return rowText(
    cells.map(({ lines, right }) =>
      runningText(lines, { ...measures, right })
        .replace(DIVIDED, '$1$2')
        .replace(/-\n/g, (_, at: number, all: string) => (/\d/.test(all[at + 2] ?? '') ? '-' : '- '))
        .split('\n')
        .filter((line) => line !== ''),
    ),
  );
}

function runningText(lines: readonly Line[], measures: Measures): string {
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
  const before = last.text.trimEnd();
  // A date or a span of years that was broken has no space in it.
  const number = /\d[-\u2010\u2013]$/u.test(before) && /^\s*\d/u.test(runs[0]?.text ?? '');
  const glue = number ? '' : /\p{L}[-\u2010]$/u.test(before) ? '\n' : ' ';
  return [{ ...last, text: glue }, ...runs];
}
