// Which lines begin a new item. Minutes number their items, set times before them, make headings of them, or just set them apart on a
// line of their own; a document keeps to one of these ways, so the way is found first and then followed.

import type { NameBook } from '../names/book.ts';
import { leadsIn } from './decisions.ts';
import type { Line } from './line.ts';
import { isPerson } from './person-shape.ts';
import { lengthWithout } from './trim.ts';
import { meetingWords } from './vocabulary.ts';

export type Manner = 'SECTION' | 'POINT' | 'NUMBER' | 'CLOCK' | 'HEADING' | 'STRONG' | 'LEAD' | 'PLAIN';

export type Opener = {
  /** The line with number, time or heading. */
  at: number;
  /** The line where the heading's words stand; the same unless number or time stand alone. */
  headingAt: number;
  /** Where the item's text begins: on `headingAt` after the heading's words, or on the next line. */
  manner: Manner;
};

/** Where a line stands. */
export type Place = {
  /** In a list of decisions. */
  deciding: boolean;
  /** After a line that announces a list, or in that list. */
  listing: boolean;
  /** The item so far is but a heading. */
  empty: boolean;
  /** The number of the latest point in a list of decisions. */
  point: number | null;
};

const ANNOUNCES = /(?:presenterades|pitchades|redovisades|diskuterades|informerades)$/iu;
const LONGEST_HEADING = 160;
const LONGEST_PLAIN = 90;
const SENTENCE_END = /[.!?:;,]["”»)]?$/u;
const catchAll = new Set(meetingWords.catchAll);
const REGISTRY =
  /^(?:dnr|diarienr|diarienummer|ärendenr|ärendenummer)[.:\s]|^[A-ZÅÄÖ]{2,5}[\s/-]?\d{2,4}[:/-]\d+\S*$/iu;
const CLAUSE = /^att\s/iu;

export const restOf = (line: Line): string => line.text.slice(line.body).trim();
export const isRegistry = (text: string): boolean => REGISTRY.test(text);
const isLabel = (line: Line): boolean => line.label?.set === true;
const isShown = (line: Line): boolean => line.block.kind === 'HEADING' || line.strong;

/** «Övrigt», «Rapporter»: an item that gathers small ones. */
const isCatchAll = (heading: string): boolean => catchAll.has(heading.toLowerCase().replace(/[.:]$/u, '').trim());

/** The way this document sets its items apart, by what comes most; PLAIN when nothing else does. */
export function mannerOf(lines: readonly Line[], book: NameBook): Manner {
  const count = (test: (line: Line, index: number) => boolean): number => lines.filter(test).length;
  if (count((line, index) => line.number?.kind === 'SECTION' && headingFor(lines, index) !== null) > 0)
    return 'SECTION';
  const points = count((line) => line.number?.kind === 'POINT');
  if (points > 1) return 'POINT';
  const numbers = longestRun(lines, book);
  const clocks = count(
    (line, index) => line.time !== null && line.number === null && headingFor(lines, index) !== null,
  );
  if (clocks > 1 && clocks >= numbers) return 'CLOCK';
  if (numbers > 1) return 'NUMBER';
  const headings = count((line, index) => line.block.kind === 'HEADING' && !isLabel(line) && index > 0);
  if (headings > 1) return 'HEADING';
  const strong = count((line, index) => line.strong && !isLabel(line) && line.block.kind !== 'ROW' && index > 0);
  if (strong > 1) return 'STRONG';
  if (clocks > 0) return 'CLOCK';
  if (numbers > 0 || points > 0) return points > 0 ? 'POINT' : 'NUMBER';
  if (headings > 0) return 'HEADING';
  if (count((line) => line.lead !== null && !isLabel(line)) > 1) return 'LEAD';
  return 'PLAIN';
}

/** How far the document counts 1, 2, 3 … with its numbers, list items and clauses apart. */
function longestRun(lines: readonly Line[], book: NameBook): number {
  let last = 0;
  let best = 0;
  for (const line of lines) {
    if (!canBeNumbered(line, book)) continue;
    const value = line.number?.value ?? 0;
    if (value === last + 1) last = value;
    else if (value === 1) last = 1;
    best = Math.max(best, last);
  }
  return best;
}

/** `counting`: items have been counted before, so that two words with capitals are a heading rather than somebody in a list. */
const canBeNumbered = (line: Line, book: NameBook, counting = false): boolean => {
  if (line.number?.kind !== 'NUMBER' || line.block.kind === 'ROW') return false;
  const rest = restOf(line);
  return (
    /^["”»«]?(?:[ei]-?)?[\p{Lu}\d]/u.test(rest) &&
    !CLAUSE.test(rest) &&
    ((counting && !rest.includes(',')) || !isPerson(rest.split(',')[0] ?? '', book))
  );
};

/** Where the words of the heading stand that a line with number or time begins; null when there are none. */
function headingFor(lines: readonly Line[], at: number): number | null {
  const line = lines[at];
  if (!line) return null;
  const rest = restOf(line);
  if (rest !== '' && !isRegistry(rest))
    return isLabel(line) && line.label?.parts[0] !== 'break' && isStructural(line) && !isNumberedHeading(line)
      ? null
      : at;
  for (let next = at + 1; next <= at + 3; next++) {
    const below = lines[next];
    if (!below || below.number !== null || below.time !== null) return null;
    if (isRegistry(below.text)) continue;
    if (below.text.length > LONGEST_HEADING || (isLabel(below) && isStructural(below)) || CLAUSE.test(below.text))
      return null;
    return next;
  }
  return null;
}

const STRUCTURAL: ReadonlySet<string> = new Set([
  'decision',
  'proposal',
  'distribution',
  'attendance',
  'whenWhere',
  'signature',
  'chair',
  'secretary',
  'approver',
]);
/** «## 4. Beslut» is an item like the others; «Beslut» under one is its part. */
const isNumberedHeading = ({ block, number }: Line): boolean => block.kind === 'HEADING' && number !== null;
const isStructural = ({ label }: Line): boolean => label?.parts.some((part) => STRUCTURAL.has(part)) === true;

/** Walks the lines of a document, one after another, and says which begin an item. */
export class Openers {
  private last = 0;
  private shape: string | null = null;
  private level: number | null = null;
  private gathering = false;
  /** «- **Klimat:** text», «- **Avtal:** text»: each item is a bullet. */
  private readonly bulleted: boolean;
  /** The line «Att göra» that stands once, after all items, as one of them. */
  private readonly closing: number | null;

  constructor(
    private readonly lines: readonly Line[],
    private readonly manner: Manner,
    private readonly book: NameBook,
  ) {
    if (manner === 'HEADING') this.level = topLevel(lines);
    const leads = manner === 'LEAD' ? lines.filter((line) => line.lead !== null && !isLabel(line)) : [];
    this.bulleted = leads.length > 1 && leads.every(({ block }) => block.kind === 'LIST_ITEM');
    this.closing = closingList(lines, manner, this.level);
  }

  /** Whether the line begins an item. */
  at(index: number, place: Place): Opener | null {
    const line = this.lines[index];
    if (!line || line.block.kind === 'ROW') return null;
    if (isBreak(line)) return { at: index, headingAt: index, manner: this.manner };
    const opener = this.primary(line, index, place) ?? this.secondary(line, index, place);
    if (opener) this.follow(opener);
    return opener;
  }

  private primary(line: Line, index: number, place: Place): Opener | null {
    const { number, time } = line;
    const numbered =
      number !== null &&
      (number.kind === this.manner || (this.manner === 'CLOCK' && number.kind === 'NUMBER' && time !== null));
    if (numbered && number.kind === 'NUMBER' && time === null && !this.counts(line, place)) return null;
    const timed = time !== null && (this.manner === 'CLOCK' || (number === null && isShown(line)));
    if (numbered || timed) {
      const headingAt = headingFor(this.lines, index);
      return headingAt === null ? null : { at: index, headingAt, manner: numbered ? this.manner : 'CLOCK' };
    }
    return null;
  }

  /** Whether a number goes on counting items, and not the points of a list or of a decision. */
  private counts(line: Line, { deciding, point }: Place): boolean {
    if (!canBeNumbered(line, this.book, this.last > 0)) return false;
    const value = line.number?.value ?? 0;
    if (point !== null && value === point + 1 && (!line.block.gap || SENTENCE_END.test(line.text))) return false;
    const parts = line.number?.label.split('.').length ?? 1;
    const shape = shapeOf(line);
    if (parts > 1) return value === this.last;
    if (this.shape !== null && shape !== this.shape && !isShown(line)) return false;
    if (value === this.last + 1) return !deciding || isShown(line) || this.last > 0;
    if (isShown(line)) return true;
    return value === 1 ? this.last === 0 : value > this.last && value <= this.last + 3 && !deciding;
  }

  private secondary(line: Line, index: number, { deciding, listing, empty }: Place): Opener | null {
    const here = { at: index, headingAt: index };
    const { block, text } = line;
    if (this.gathering && line.lead !== null && !isLabel(line) && line.block.kind !== 'LIST_ITEM')
      return { ...here, manner: 'LEAD' };
    if (this.closing === index && !deciding)
      return { ...here, manner: block.kind === 'HEADING' ? 'HEADING' : 'STRONG' };
    if (this.bulleted && line.lead !== null && !isLabel(line)) return { ...here, manner: 'LEAD' };
    if (isLabel(line) || CLAUSE.test(text) || line.number?.kind === 'LETTER' || block.kind === 'LIST_ITEM') return null;
    if (this.manner === 'LEAD' && line.lead !== null) return { ...here, manner: 'LEAD' };
    if (text.length > LONGEST_HEADING || leadsIn(restOf(line))) return null;
    if (block.kind === 'HEADING') {
      if (this.manner === 'HEADING') return block.level <= (this.level ?? 6) ? { ...here, manner: 'HEADING' } : null;
      const mate = this.shape === `H${block.level}` || this.manner === 'CLOCK' || this.manner === 'PLAIN';
      return mate && !isStructural(line) ? { ...here, manner: 'HEADING' } : null;
    }
    if (line.strong && !hasTail(line)) {
      const mate = this.shape === 'STRONG' || this.manner === 'STRONG' || (this.gathering && !listing);
      if (mate || (this.manner === 'CLOCK' && !listing)) return { ...here, manner: 'STRONG' };
    }
    if (
      (this.manner === 'CLOCK' || this.manner === 'PLAIN') &&
      !listing &&
      !deciding &&
      this.standsAlone(line, index, empty)
    )
      return { ...here, manner: 'PLAIN' };
    return null;
  }

  /** A short line by itself that text follows. */
  private standsAlone(line: Line, index: number, empty: boolean): boolean {
    const { block, text } = line;
    if (block.kind !== 'PARAGRAPH' || !block.gap || text.length > LONGEST_PLAIN || SENTENCE_END.test(text))
      return false;
    if (!/^["”»«]?[\p{Lu}\d]/u.test(text) || hasTail(line) || isPerson(text.split(',')[0] ?? '', this.book))
      return false;
    const next = this.lines[index + 1];
    if (!next) return false;
    if (next.label?.parts[0] === 'decision') return !empty && !ANNOUNCES.test(text);
    if (ANNOUNCES.test(text) || next.block.kind !== 'PARAGRAPH') return false;
    return SENTENCE_END.test(next.text) && !isLabel(next) && next.text.length > text.length / 2 && next.number === null;
  }

  private follow({ at, headingAt, manner }: Opener): void {
    const line = this.lines[at];
    const words = this.lines[headingAt];
    if (!line || !words) return;
    if (line.number?.kind === 'NUMBER' && manner === 'NUMBER') this.last = line.number.value;
    if (manner !== 'LEAD' && manner !== 'PLAIN') this.shape ??= shapeOf(line.number || line.time ? line : words);
    if (manner !== 'LEAD')
      this.gathering = isCatchAll(restOf(words)) || (this.gathering && manner === 'STRONG' && this.manner !== 'STRONG');
  }
}

const shapeOf = ({ block, strong }: Line): string =>
  block.kind === 'HEADING' ? `H${block.level}` : block.kind === 'LIST_ITEM' ? 'LIST' : strong ? 'STRONG' : 'TEXT';

/** Words in italics at the end, after others: «projekt, *namn, ort*». */
export const hasTail = ({ passage: { text, marks } }: Line): boolean =>
  marks.some(({ kind, start, end }) => kind === 'ITALIC' && start > 2 && end >= lengthWithout(text, '.)'));

export const isBreak = (line: Line): boolean =>
  line.label?.parts.includes('break') === true && line.label.end >= line.text.length && line.text.length < 40;

function closingList(lines: readonly Line[], manner: Manner, level: number | null): number | null {
  const [only, ...others] = lines.flatMap(({ label, text, block, strong }, index) =>
    label?.set && label.parts[0] === 'actions' && label.end >= text.length && block.kind !== 'ROW'
      ? [{ index, block, strong }]
      : [],
  );
  if (!only || others.length > 0 || only.index < lines.length / 2) return null;
  const heading = only.block.kind === 'HEADING';
  // In plain text: an empty line above, a list below and no item after it.
  const next = lines[only.index + 1];
  if (
    manner === 'NUMBER' &&
    only.block.gap &&
    next?.block.kind === 'LIST_ITEM' &&
    next.number === null &&
    !lines.slice(only.index + 1).some(({ number }) => number !== null)
  )
    return only.index;
  if (manner === 'HEADING') return heading && only.block.level <= (level ?? 6) ? only.index : null;
  return heading || only.strong ? only.index : null;
}

function topLevel(lines: readonly Line[]): number {
  const levels = lines
    .slice(1)
    .filter((line) => line.block.kind === 'HEADING' && !isLabel(line))
    .map((line) => line.block.level);
  const counted = [1, 2, 3, 4, 5, 6].map((level) => levels.filter((one) => one === level).length);
  return counted.findIndex((count) => count > 1) + 1 || Math.min(...levels);
}
