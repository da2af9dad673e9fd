// Text and names cut into comparable words: case, accents, dashes, quote marks and white space make no difference, å, ä and ö do.

import { everyMatch } from './every-match.ts';
import { remembered } from './remembered.ts';

export type Word = {
  /** Comparable: lower case, «é» as e, «&» as och, «SKR:s» as skrs. */
  key: string;
  start: number;
  end: number;
  /** What stands between this word and the one before, reduced: '' nothing that matters, '\n' a new paragraph, else the marks. */
  gap: string;
};

// Letters with marks that follow them (decomposed å), digits, and a genitive after a colon or an apostrophe.
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[:’'´]s(?![\p{L}\p{M}\p{N}]))?|&/gu;
const PLAIN = /^[a-zåäö0-9]+$/;
const SPARE: Readonly<Record<string, string>> = { æ: 'ä', ø: 'ö', ð: 'd', þ: 'th', ł: 'l', ß: 'ss' };

/** The word as it is compared. */
export const keyOf = remembered((word) => {
  if (word === '&') return 'och';
  const lower = word.toLowerCase().replace(/[:’'´]s$/u, 's');
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFC')
    .replace(/[^a-zåäö0-9]/gu, (letter) => SPARE[letter] ?? (letter.normalize('NFD').replace(/\p{M}/gu, '') || letter));
});

/** Marks that may stand anywhere in a name, and white space, are nothing; a blank line is a new paragraph. */
function gapOf(between: string): string {
  if (between === ' ' || between === '' || between === '-') return '';
  if (/\n[^\S\n]*\n/.test(between)) return '\n';
  // A dash with space on both sides sets apart; in «Test- och» or «Lars-Ola» it joins.
  if (/^\s+[-‐-―−]\s+$/.test(between)) return '–';
  return between.replace(/[\s\-‐-―−"'«»”“„‟’‘´`*_\u00ad]/gu, '');
}

/** The words of a text with their places, in order. Linear. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let before = 0;
  for (const { 0: word, index } of everyMatch(WORD, text)) {
    const end = index + word.length;
    const apart = index - before === 1 && text[before] === ' ' ? '' : gapOf(text.slice(before, index));
    words.push({ key: keyOf(word), start: index, end, gap: apart });
    before = end;
  }
  return words;
}

const startsUpper = /^[\p{Lu}\p{N}]/u;

export const isCapital = (text: string): boolean => startsUpper.test(text);

/** «SKR», «KDG:s»: an abbreviation in capitals. */
export const isAllCapitals = (text: string): boolean => {
  const bare = text.replace(/(?:[:’'´])?s$/u, '');
  return bare.length > 1 && bare === bare.toUpperCase() && bare !== bare.toLowerCase();
};

/** With the genitive's -s; names that end in s, x or z have none. */
export const genitiveOf = (key: string): string => (/[sxz]$/.test(key) ? key : `${key}s`);
