// How alike two names of bodies, networks, organisations, projects, matters, agreements or pots are.
import type { NameKind } from '../found.ts';
import { indefiniteOf, kindWordsOf } from './forms.ts';
import {
  distance,
  emptyWords,
  type Grade,
  type Likeness,
  NOT_ALIKE,
  numerals,
  partWords,
  synonyms,
  worst,
} from './likeness.ts';
import { isAllCapitals, wordsOf } from './words.ts';

export type ThingName = {
  /** Every word, as compared. */
  plain: string[];
  /** Those that carry the meaning, in their indefinite form; «nätverket» and «projektet» left out. */
  words: string[];
  /** Years, «del 2», «2.0». */
  numbers: string;
  kind: NameKind;
  capitals: boolean;
};

const like = (grade: Grade, score: number, reason: string): Likeness => ({ grade, score, reason });

/** Takes a name apart. An abbreviation in brackets after it is left out. */
export function thingName(text: string, kind: NameKind): ThingName {
  const bracketless = text.replace(/\s\(\p{Lu}{2,6}\)\s*$/u, '');
  const plain = wordsOf(bracketless).map(({ key }) => key);
  const kindWords = kindWordsOf(kind);
  const numbers: string[] = [];
  const words: string[] = [];
  for (const word of plain) {
    const number = /^\d+$/.test(word) ? word : numerals[word];
    if (number !== undefined) numbers.push(number);
    else if (!partWords.has(word) && !emptyWords.has(word) && !kindWords.has(word)) words.push(stripKind(word, kind));
  }
  // «2.0» is the second one.
  const version = numbers.length > 1 && numbers.at(-1) === '0' ? numbers.slice(0, -1) : numbers;
  return { plain, words, numbers: version.join(' '), kind, capitals: isAllCapitals(text.trim()) };
}

/** «skolchefsnätverket» → skolchef; elsewhere the indefinite form. */
function stripKind(word: string, kind: NameKind): string {
  const bare = indefiniteOf(word.replace(/(?<=[nt])s$/, ''));
  const [suffix = ''] = kindWordsOf(kind);
  if (kind !== 'NETWORK' || !bare.endsWith(suffix) || bare.length < suffix.length + 2) return bare;
  return bare.slice(0, -suffix.length).replace(/s$/, '');
}

/** Compares a name in a text with a known one, of one kind. */
export function likeThing(a: ThingName, b: ThingName): Likeness {
  const [x, y] = [a.plain.join(''), b.plain.join('')];
  if (x === '' || y === '') return NOT_ALIKE;
  if (x === y || x === `${y}s`) return like('EXACT', 1, 'samma namn');
  if (a.capitals || b.capitals) return abbreviation(a, b) ?? abbreviation(b, a) ?? NOT_ALIKE;
  const words = likeWords(a, b);
  const slip = a.plain.length === 1 || b.plain.length === 1 ? wholeSlip(x, y) : undefined;
  const names = words?.grade === 'EXACT' ? words : (slip ?? words);
  if (!names) return renamed(a, b);
  if (a.numbers === b.numbers) return names;
  if (a.numbers !== '' && b.numbers !== '') return NOT_ALIKE;
  return names.grade === 'FAINT'
    ? NOT_ALIKE
    : like('DOUBT', 0.55, 'den ena är en del, en etapp eller ett år av den andra');
}

/** «SKR»: the first letters, which alone prove nothing. */
function abbreviation(short: ThingName, long: ThingName): Likeness | undefined {
  const [letters = ''] = short.plain;
  if (!short.capitals || short.plain.length !== 1 || letters.length < 2 || long.words.length < 2) return undefined;
  const initials = long.words.map((word) => word[0]).join('');
  const all = long.plain.map((word) => word[0]).join('');
  return letters === all || letters === initials || letters === initials.replaceAll('o', '')
    ? like('DOUBT', 0.5, 'begynnelsebokstäverna stämmer')
    : undefined;
}

function likeWords(a: ThingName, b: ThingName): Likeness | undefined {
  if (a.words.length === 0 || b.words.length === 0) return undefined;
  if (a.words.join('') === b.words.join('')) return like('EXACT', 0.97, 'samma namn i annan form');
  if (a.words.length !== b.words.length) return undefined;
  const loose = a.kind === 'NETWORK' || a.kind === 'BODY';
  const inOrder = worst(...a.words.map((word, index) => likeWord(word, b.words[index] ?? '', loose)));
  if (inOrder === 'EXACT') return like('EXACT', 0.96, 'samma namn i annan form');
  if (inOrder === 'LIKELY') return like('LIKELY', 0.9, 'troligen felstavat');
  const sorted = (words: readonly string[]): string =>
    [...words]
      .map((word) => word.replace(/s$/, ''))
      .sort()
      .join(' ');
  if (sorted(a.words) === sorted(b.words)) return like('EXACT', 0.95, 'samma ord i annan ordning');
  if (inOrder === 'DOUBT') return like('DOUBT', 0.6, 'nästan samma ord');
  const replaced = a.words.every(
    (word, index) => word === b.words[index] || synonyms.some(([p, q]) => swap(word, p, q) === b.words[index]),
  );
  return replaced ? like('DOUBT', 0.6, 'ord som kan betyda detsamma') : undefined;
}

const swap = (word: string, p: string, q: string): string =>
  word.includes(p) ? word.replace(p, q) : word.replace(q, p);

const DEFINITE = /^(?:n|en|et|t)s?$/;
const PLURAL = /^(?:er|ar|or|na|erna|arna|orna)s?$/;
const ADJECTIVE = /^(?:a|t|ma|na)$/;

/** Two words at the same place; `loose`: plural and joints make no difference («chefer», «chefs-»). */
function likeWord(a: string, b: string, loose: boolean): Grade {
  if (a === b) return 'EXACT';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (a[0] !== b[0]) return short.length >= 7 && distance(a, b, 1) <= 1 ? 'DOUBT' : 'NOT';
  const ending = long.startsWith(short) ? long.slice(short.length) : null;
  if (ending === 's' || (ending === '' && short.length > 3)) return 'EXACT';
  if (ending !== null && short.length >= 4) {
    if (DEFINITE.test(ending) && short.length >= 5) return 'EXACT';
    if (PLURAL.test(ending)) return loose ? 'EXACT' : 'DOUBT';
    if (ADJECTIVE.test(ending)) return short.length >= 6 ? 'EXACT' : 'DOUBT';
  }
  // «politiskt», «politiska»; «stigen», «stigar»
  const stem = (word: string): string => word.replace(/(?:en|ar|er|or|[at])$/, '');
  if (stem(a) === stem(b) && stem(a).length >= 4) return stem(a).length >= 7 && !/r$/.test(a + b) ? 'EXACT' : 'DOUBT';
  if (short.length >= 5 && single(a) === single(b)) return 'LIKELY';
  const edits = distance(a, b, short.length >= 10 ? 2 : 1);
  if (short.length < 5 || edits === Number.POSITIVE_INFINITY) return 'NOT';
  // «ekonom» and «ekonomi» are two words.
  const derived = ending !== null && /[aeiouyåäö]$/.test(long);
  if (derived) return 'DOUBT';
  // «läsning» and «lösning», «integration» and «interaktion» are words, too.
  if (edits > 1.5) return 'DOUBT';
  return short.length >= 8 || (edits < 1 && short.length >= 6) ? 'LIKELY' : 'FAINT';
}

/** «hemmma», «hemma» → hema */
const single = (word: string): string => word.replace(/(.)\1+/gu, '$1');

/** A slip in a long name whose words do not fit one by one: «skolchefsnätvärket», «Earkiv». */
function wholeSlip(a: string, b: string): Likeness | undefined {
  const length = Math.min(a.length, b.length);
  if (length < 12 || a[0] !== b[0] || /\d/.test(a + b)) return undefined;
  return distance(a, b, 1) <= 1 ? like('LIKELY', 0.88, 'troligen felstavat') : undefined;
}

/** Many words in common, or all of the shorter's: perhaps a new name for the same thing. */
function renamed(a: ThingName, b: ThingName): Likeness {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.length === 0 || (a.numbers !== '' && b.numbers !== '' && a.numbers !== b.numbers)) return NOT_ALIKE;
  const both = short.words.filter((word) =>
    long.words.some((other) => word.length > 2 && word[0] === other[0] && likeWord(word, other, false) === 'EXACT'),
  );
  const union = short.words.length + long.words.length - both.length;
  if (both.length === short.words.length && both.join('').length >= 4 && both.some((word) => word !== 'och'))
    return like('DOUBT', 0.4 + 0.3 * (both.length / long.words.length), 'det ena namnet ingår i det andra');
  return both.length / union >= 0.6 ? like('DOUBT', 0.5, 'de flesta orden är gemensamma') : NOT_ALIKE;
}
