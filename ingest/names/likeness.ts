// How alike two spellings are, and the words that this is told by. What it means – one thing, two, a question – is for judge.ts.
import { z } from 'zod';
import json from '../vocabulary/likeness.json' with { type: 'json' };
import people from '../vocabulary/people-words.json' with { type: 'json' };

/**
 * EXACT: one name, written or bent in another way. LIKELY: a slip of the pen, an initial. ADDED: one name more or fewer.
 * VARIANT: sounds alike and is another name as well («-sson», «-son»). DOUBT: may be meant. FAINT: only nearly. NOT: another name.
 */
export type Grade = 'EXACT' | 'LIKELY' | 'ADDED' | 'VARIANT' | 'DOUBT' | 'FAINT' | 'NOT';
export type Likeness = { grade: Grade; score: number; reason: string };

/** From the best to the worst. */
export const GRADES: readonly Grade[] = ['EXACT', 'LIKELY', 'ADDED', 'VARIANT', 'DOUBT', 'FAINT', 'NOT'];
export const worst = (...grades: readonly Grade[]): Grade =>
  GRADES[Math.max(...grades.map((grade) => GRADES.indexOf(grade)))] ?? 'NOT';

export const NOT_ALIKE: Likeness = { grade: 'NOT', score: 0, reason: 'ett annat namn' };

const words = z.array(z.string().min(1));
const pairs = z.array(z.tuple([z.string().min(1), z.string().min(1)]));
const vocabulary = z
  .strictObject({
    /** Before a name; besides the endings of titles that the attendance list knows. */
    titles: words,
    particles: words,
    /** Ways of writing one sound in names, in the order in which they are levelled out. */
    soundsAlike: pairs,
    /** One letter apart and both of them names: never a slip of the pen. */
    otherNames: pairs,
    /** Carry no meaning in the name of a thing. */
    emptyWords: words,
    companyForms: words,
    /** «del 2», «etapp 2»: a part of something is something else. */
    partWords: words,
    numerals: z.record(z.string(), z.string()),
    /** May mean the same thing, from place to place. */
    synonyms: pairs,
  })
  .parse(json);
const { titleEndings } = z.object({ titleEndings: words }).parse(people);

export const { soundsAlike, otherNames, synonyms, numerals } = vocabulary;
export const particles: ReadonlySet<string> = new Set(vocabulary.particles);
export const emptyWords: ReadonlySet<string> = new Set([...vocabulary.emptyWords, ...vocabulary.companyForms]);
export const partWords: ReadonlySet<string> = new Set(vocabulary.partWords);

const titles = new Set(vocabulary.titles);
/** «kommundirektör», «projektledaren», «tf»: a word in lower case that says what somebody is. */
export const isTitle = (word: string): boolean =>
  titles.has(word) ||
  titleEndings.some((ending) => word.endsWith(ending) || word.endsWith(`${ending}n`) || word.endsWith(`${ending}en`));

const sounds = new Map<string, string>();
const MOST_SOUNDS = 20_000;

/** How the word sounds, roughly: «Christina» and «Kristina», «Larsson» and «Larson» are one. Remembered, a bounded number of words. */
export function soundOf(word: string): string {
  const before = sounds.get(word);
  if (before !== undefined) return before;
  if (sounds.size >= MOST_SOUNDS) sounds.clear();
  const sound = soundFrom(word);
  sounds.set(word, sound);
  return sound;
}

function soundFrom(word: string): string {
  let sound = word;
  for (const [from, to] of soundsAlike) sound = sound.replaceAll(from, to);
  return sound.replace(/(.)\1+/gu, '$1').replace(/f$/u, 'v');
}

const DOTS: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o' };
/** Written on a keyboard without å, ä and ö. */
export const withoutDots = (word: string): string => word.replace(/[åäö]/g, (letter) => DOTS[letter] ?? letter);

const CHEAP = new Set(['eä', 'ao', 'åo', 'ck', 'vw', 'iy', 'sz', 'aå', 'oö', 'aä', 'kq']);
const exchange = (a: string, b: string): number => (a === b ? 0 : CHEAP.has(a + b) || CHEAP.has(b + a) ? 0.5 : 1);

/**
 * Edits between two words: a letter added, lost, exchanged or two neighbours swapped cost 1; a double letter written once, and
 * letters that sound alike, 0.5. Whatever is above `limit` is told as Infinity; the work is bounded by limit × length.
 */
export function distance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  const most = Math.floor(limit * 2);
  if (Math.abs(a.length - b.length) > most || a.length > 200 || b.length > 200) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let column = 1; column <= b.length; column++) above[column] = (above[column - 1] ?? 0) + single(b, column - 1);
  for (let row = 1; row <= a.length; row++) {
    const line = [(above[0] ?? 0) + single(a, row - 1)];
    let least = line[0] ?? 0;
    for (let column = 1; column <= b.length; column++) {
      const [x, y] = [a[row - 1] ?? '', b[column - 1] ?? ''];
      let cost = Math.min(
        (above[column] ?? 0) + single(a, row - 1),
        (line[column - 1] ?? 0) + single(b, column - 1),
        (above[column - 1] ?? 0) + exchange(x, y),
      );
      if (row > 1 && column > 1 && x !== y && x === b[column - 2] && a[row - 2] === y)
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      line.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return Number.POSITIVE_INFINITY;
    before = above;
    above = line;
  }
  const edits = above[b.length] ?? Number.POSITIVE_INFINITY;
  return edits <= limit ? edits : Number.POSITIVE_INFINITY;
}

/** What a letter costs to add or to lose: half when it only doubles its neighbour. */
const single = (word: string, at: number): number => (at > 0 && word[at] === word[at - 1] ? 0.5 : 1);
