// Tables as markdown writes them: «| a | b |».
import type { Span } from '../found.ts';

const DELIMITER = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/u;

export const isTableRow = (line: string): boolean => /^\s*\|.*\|/u.test(line) || / \| .* \| /u.test(line);

/** The line that sets a table's heading apart. */
export const isDelimiterRow = (line: string): boolean =>
  line.includes('|') && /--|:-|-:/u.test(line) && DELIMITER.test(line);

/** The cells of a row, empty ones included; `start` is the line's place in the text. */
export function cellsOf(line: string, start: number): Span[] {
  const cells: Span[] = [];
  const end = line.trimEnd().length;
  let from = line.length - line.trimStart().length;
  if (line[from] === '|') from++;
  for (let at = from; at <= end; at++) {
    const escaped = line[at - 1] === '\\';
    if (at < end && (line[at] !== '|' || escaped)) continue;
    if (at < end || line[end - 1] !== '|') cells.push({ start: start + from, end: start + at });
    from = at + 1;
  }
  return cells;
}
