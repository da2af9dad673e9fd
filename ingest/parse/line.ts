// A block as the grammar sees it: which label, number, time or emphasis it begins with.
import type { Block } from '../layout/block.ts';
import type { Passage } from '../layout/passage.ts';
import { type Label, labelOf } from '../structure-words.ts';
import { leadingClock } from './clock.ts';
import { lengthWithout } from './trim.ts';

export type Numbering = {
  kind: 'SECTION' | 'POINT' | 'NUMBER' | 'LETTER';
  /** «§ 12», «3», «4 a» */
  label: string;
  value: number;
  end: number;
};

export type Line = {
  block: Block;
  passage: Passage;
  text: string;
  label: Label | null;
  number: Numbering | null;
  time: string | null;
  /** Where the text after number and time begins. */
  body: number;
  /** Wholly bold, or wholly in capitals. */
  strong: boolean;
  /** «**Klimat:** text»: where the text after a bold beginning starts; null when there is none. */
  lead: number | null;
};

const SECTION =
  /^(?:(?:[A-ZÅÄÖ]{2,5}|[A-ZÅÄÖ][a-zåäö]{1,3})\s?)?§§?\s?(\d{1,4})(?:\s?[-–—]\s?\d{1,4})?(?:\s?([a-z])(?![\p{L}]))?(?:\/\d{2,4})?\s*[.:–—-]?\s*|^(\d{1,4})(?:\s?([a-z]))?\s?§(?!\s?\d)\s*[.:–—-]?\s*/u;
const POINT =
  /^((?:(?:[Bb]eslut|[Ii]nformation)s)?(?:[Ää]rende|ÄRENDE|[Pp]unkt|PUNKT|[Pp]aragraf|PARAGRAF|[Dd]agordningspunkt|[Dd]agordningens punkt))\s+(?:nr\s*)?(\d{1,3})(?!\d|\s?[-–]\s?\d)(?:\s?([a-z])(?!\p{L}))?\s*(?:[.:)–—-]\s*|(?=\p{Lu})|$)/u;
const NUMBER =
  /^\(?(\d{1,3})((?:\.\d{1,2}){0,2})(?:\s?([a-z])(?=[.)\s]))?(?:[.)]\)?\s*(?=\S|$)|\s+(?=\p{Lu}|[ei]-?\p{Lu})|[:]\s+)(?![\d:](?!\d?[.:]\d\d(?!\d)))/u;

// «A. Öppnande», «IV. Budget»
const LETTER = /^([A-HJ-U]|[IVX]{1,5})[.)]\s+(?=\p{Lu}\p{Ll}+(?:\s|$))/u;
const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');

export function lineOf(block: Block): Line {
  const { passage } = block;
  const { text } = passage;
  const clockFirst = leadingClock(text);
  const number = clockFirst ? null : numberingOf(text);
  const afterNumber = number?.end ?? clockFirst?.end ?? 0;
  const clock = clockFirst ?? (number ? leadingClock(text.slice(number.end)) : null);
  const late = clockFirst ? numberingOf(text.slice(clockFirst.end)) : null;
  const body = afterNumber + (number && clock ? clock.end : 0) + (late?.end ?? 0);
  return {
    block,
    passage,
    text,
    label: columnLabel(block) ?? (body > 0 ? shifted(labelOf(text.slice(body)), body) : null) ?? labelOf(text),
    number: number ?? late,
    time: clock?.time ?? null,
    body,
    strong: isStrong(passage, body),
    lead: boldLead(passage, body),
  };
}

/** «Plats          Stadshuset»: a label in a column of its own, without a colon. */
function columnLabel({ cells, passage }: Block): Label | null {
  const [first, second] = cells;
  if (!first || !second || passage.text.includes('|')) return null;
  const label = labelOf(first.text);
  if (!label || label.end < first.text.length || cells.slice(1).some(({ text }) => labelOf(text)?.set)) return null;
  const end = passage.text.indexOf(second.text, label.end);
  return end === -1 ? null : { ...label, end, set: true };
}

const shifted = (label: Label | null, by: number): Label | null => label && { ...label, end: label.end + by };

function numberingOf(text: string): Numbering | null {
  const section = SECTION.exec(text);
  if (section) {
    const digits = section[1] ?? section[3] ?? '';
    const letter = section[2] ?? section[4];
    const range = /\d\s?[-–—]\s?(\d{1,4})/u.exec(section[0])?.[1];
    const label = `§${range ? '§' : ''} ${digits}${range ? `–${range}` : ''}${letter ? ` ${letter}` : ''}`;
    return { kind: 'SECTION', label, value: Number(digits), end: section[0].length };
  }
  const point = POINT.exec(text);
  if (point) {
    const label = `${point[2]}${point[3] ? ` ${point[3]}` : ''}`;
    return { kind: 'POINT', label, value: Number(point[2]), end: point[0].length };
  }
  const letter = LETTER.exec(text);
  if (letter) {
    const label = letter[1] ?? '';
    const value = ROMAN.indexOf(label) + 1 || label.charCodeAt(0) - 64;
    return { kind: 'NUMBER', label, value, end: letter[0].length };
  }
  const number = NUMBER.exec(text);
  if (!number || (number[2] === '' && /^\d{3}/u.test(number[0]) && !/[.)]/u.test(number[0]))) return null;
  const label = `${number[1]}${number[2]}${number[3] ? ` ${number[3]}` : ''}`;
  return { kind: 'NUMBER', label, value: Number(number[1]), end: number[0].length };
}

function isStrong({ text, marks }: Passage, body: number): boolean {
  // «eHÄLSA» is in capitals as well.
  const rest = text
    .slice(body)
    .trim()
    .replace(/^[ei]-?(?=\p{Lu})/u, '');
  if (rest === '') return false;
  if (rest.length >= 4 && rest === rest.toUpperCase() && /\p{Lu}{3}/u.test(rest)) return true;
  const from = body + (text.slice(body).length - text.slice(body).trimStart().length);
  const end = lengthWithout(text, '.:,');
  return marks.some((mark) => mark.kind === 'BOLD' && mark.start <= from && mark.end >= end);
}

/** Bold (or italic) words at the beginning, set off by a colon or a full stop inside or after them, and text behind. */
function boldLead({ text, marks }: Passage, body: number): number | null {
  const mark = marks.find(({ kind, start }) => kind === 'BOLD' && start <= body);
  if (!mark || mark.end - body > 120 || mark.end >= text.length) return null;
  const inside = /[:.–-]\s*$/u.test(text.slice(body, mark.end));
  const after = /^\s*[:.–-]?\s*/u.exec(text.slice(mark.end))?.[0] ?? '';
  if (!inside && !/[:.–-]/u.test(after) && !/^\s*\p{Lu}/u.test(text.slice(mark.end))) return null;
  return mark.end + after.length < text.length ? mark.end + after.length : null;
}
