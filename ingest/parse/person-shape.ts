// Telling people from places, organisations and titles: by the book of known names first, by the shape of the words otherwise.
import type { NameBook } from '../names/book.ts';
import { peopleWords } from './vocabulary.ts';

const particles = new Set(peopleWords.particles);
const organisationWords = new Set(peopleWords.organisationWords);
const organisationStarts = new Set(peopleWords.organisationStarts);
const notFirst = new Set(peopleWords.notFirstNames);
const NAME_WORD = /^\p{Lu}(?:[\p{L}\p{M}]*(?:[-'’´]\p{L}[\p{L}\p{M}]*)*)\.?(?:-\p{Lu}\.)?$/u;
/** «FoU»: an abbreviation; «McKay», «MacLean» are names. */
const CAMEL = /^(?!Mc|Mac|Di|De|La|Le|O)\p{Lu}\p{Ll}+\p{Lu}/u;
const SHOUTED = /^\p{Lu}{2,}[\p{Lu}-]*$/u;
const MOST_WORDS = 5;

const endsIn = (word: string, endings: readonly string[]): boolean => endings.some((ending) => word.endsWith(ending));

export const isParticle = (word: string): boolean => particles.has(word);

/** «kommundirektör», «tf. avdelningschef», «vice ordförande»: what somebody is, not who. */
export function isTitle(text: string): boolean {
  const words = text.split(/\s+/u);
  return words.slice(0, 4).some((word) => {
    const bare = word.toLowerCase().replace(/[.,:()]/gu, '');
    if (bare.length < 5) return peopleWords.titleEndings.includes(bare);
    return endsIn(bare, peopleWords.titleEndings);
  });
}

/** The municipality's name when the whole text names one; its «kommun» and genitive left out. */
export function townOf(text: string, book: NameBook): string | null {
  const bare = text.replace(/^(?:från|i)\s+/iu, '').replace(/[.:]$/u, '');
  const known = book.lookup(bare, 'MUNICIPALITY')[0];
  if (known) return known.name;
  const suffixed = /^(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)\s(?:kommun|stad)$/iu.exec(bare)?.[1];
  return suffixed?.replace(/(?<=[^sxz])s$/u, '') ?? null;
}

/** The organisation as written, or as the book has it, when the whole text names one. */
export function organisationOf(text: string, book: NameBook): string | null {
  const bare = text
    .replace(/^(?:från|på|vid)\s+/iu, '')
    .replace(/[.:]$/u, '')
    .trim();
  const known = book.lookup(bare, ['ORGANIZATION', 'NETWORK', 'BODY'])[0];
  // Every county has its «Länsstyrelsen»: the bare word stays as written.
  if (known && !organisationStarts.has(bare.toLowerCase())) return known.name;
  if (bare === '' || bare.length > 70 || isTitle(bare)) return null;
  const words = bare.toLowerCase().split(/\s+/u);
  const first = words[0] ?? '';
  if (words.length > 7 || /^\d/u.test(bare)) return null;
  if (organisationStarts.has(first) || words.some((word) => organisationWords.has(word))) return bare;
  return words.some((word) => word.length > 5 && endsIn(word, peopleWords.organisationEndings)) ? bare : null;
}

/** How many of the words, from the first, make a person's name: «Anna af Ek (S) …» → 3; 0 when none. */
export function nameLength(words: readonly string[], book: NameBook): number {
  const first = words[0]?.toLowerCase() ?? '';
  if (notFirst.has(first) || organisationStarts.has(first)) return 0;
  let length = 0;
  let capitals = 0;
  for (const word of words) {
    const lower = word.toLowerCase();
    if (length >= MOST_WORDS + 1) return 0;
    if (particles.has(lower) && length > 0 && word === lower) length++;
    else if (
      NAME_WORD.test(word) &&
      !CAMEL.test(word) &&
      !organisationWords.has(lower) &&
      !(word.length > 3 && isTitle(word)) &&
      !(word.length > 7 && endsIn(lower, peopleWords.organisationEndings))
    ) {
      length++;
      capitals++;
    } else break;
  }
  while (length > 0 && particles.has(words[length - 1] ?? '')) length--;
  if (capitals < 2) return capitals === 1 && length === 1 && book.lookup(words[0] ?? '', 'PERSON').length > 0 ? 1 : 0;
  return length;
}

/** Whether the whole text is a person's name. */
export function isPerson(text: string, book: NameBook): boolean {
  const words = text.trim().split(/\s+/u);
  if (words.length > MOST_WORDS + 2 || words.every((word) => SHOUTED.test(word) && word.length > 6)) return false;
  if (book.lookup(text, 'PERSON').length > 0) return true;
  if (townOf(text, book) !== null || book.lookup(text, ['ORGANIZATION', 'NETWORK', 'BODY', 'PROJECT']).length > 0)
    return false;
  return words.length > 1 && nameLength(words, book) === words.length;
}
