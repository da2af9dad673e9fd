// A list of the items at the beginning repeats their headings; it is no item itself.

import { restOf } from './item-openers.ts';
import type { Line } from './line.ts';
import { lengthWithout } from './trim.ts';

const LEADERS = /[\s.…]*\s\d{1,3}\s*$|\.{3,}.*$/u;
const SHORTEST = 3;

/** The lines without a table of contents: three or more numbered lines in a row whose headings all come again later. */
export function withoutAgenda(lines: readonly Line[]): Line[] {
  const places = new Map<string, number>();
  for (const [index, line] of lines.entries()) places.set(keyOf(line), index);
  const kept: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at;
    while (end < lines.length && isListed(lines[end], end, places)) end++;
    const run = end - at;
    if (run < SHORTEST) {
      const line = lines[at];
      if (line) kept.push(line);
      at++;
    } else at = end;
  }
  return kept;
}

const LONGEST = 160;

/** Empty for what is too long to stand in such a list. */
function keyOf(line: Line): string {
  if (line.text.length > LONGEST) return '';
  const rest = restOf(line).toLowerCase().replace(LEADERS, '');
  return rest.slice(0, lengthWithout(rest, '.:')).trim();
}

function isListed(line: Line | undefined, index: number, places: ReadonlyMap<string, number>): boolean {
  if (!line || line.text.length > LONGEST || line.label?.set) return false;
  const listed =
    line.number !== null || line.block.kind === 'LIST_ITEM' || line.block.kind === 'ROW' || LEADERS.test(line.text);
  const key = keyOf(line);
  return listed && key.length > 3 && (places.get(key) ?? -1) > index;
}
