// Where in a text a search hit is, for people to see: the sentence, not the mark-up. Lucene tells which nodes match, not where.
import { fold } from './text.ts';

const LONGEST = 200;
/** How much of a long sentence is shown before the word. */
const BEFORE = 60;

/** One letter added, lost, changed, or two that changed places. */
function oneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (left.length < 2 && right.length < 2) || (left.length === 2 && left === [...right].reverse().join(''));
}

/** Most of the longer word is the beginning of both: another form of one word, as the stems see it. */
function sameStem(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  return start >= 4 && start >= 0.6 * Math.max(a.length, b.length);
}

/** How well a word of the text answers a word that was sought, both folded; 0: not at all. */
function likeness(word: string, sought: string): number {
  if (word === sought) return 4;
  if (word.startsWith(sought)) return 3;
  if (sought.length > 3 && oneApart(word, sought)) return 2;
  return sameStem(word, sought) ? 1 : 0;
}

type Place = { likeness: number; at: number };
function placeOf(sought: string, text: string): Place {
  let best: Place = { likeness: 0, at: 0 };
  for (const found of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const like = likeness(fold(found[0]), sought);
    if (like > best.likeness) best = { likeness: like, at: found.index };
  }
  return best;
}

/** The text itself, or as much as fits around a place, cut between words. */
function cut(text: string, at: number): string {
  if (text.length <= LONGEST) return text;
  const from = at <= BEFORE ? 0 : text.indexOf(' ', at - BEFORE) + 1;
  const start = from > at ? at : from;
  const room = LONGEST - 2;
  const whole = text.length - start <= room;
  const space = text.lastIndexOf(' ', start + room);
  const end = whole ? text.length : space > at ? space : start + room;
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${whole ? '' : '…'}`;
}

/**
 * The line or sentence that answers most of the sought words; null when the name itself does. `text` is what full text found the thing
 * by, its name first when it has one.
 */
export function highlight(name: string | null, text: string, sought: readonly string[]): string | null {
  if (name !== null && sought.every((word) => placeOf(word, name).likeness > 0)) return null;
  const lines = text.split('\n').slice(name === null ? 0 : 1);
  let best = { total: 0, text: name === null ? (lines[0] ?? '') : null, at: 0 };
  for (const sentence of lines.flatMap((line) => line.split(/(?<=[.!?])\s+(?=\p{Lu})/u))) {
    const places = sought.map((word) => placeOf(word, sentence));
    const total = places.reduce((sum, place) => sum + place.likeness, 0);
    const at = Math.min(...places.filter((place) => place.likeness > 0).map((place) => place.at));
    if (total > best.total) best = { total, text: sentence, at };
  }
  return best.text === null ? null : cut(best.text, best.at);
}
