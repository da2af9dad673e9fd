// How alike two people's names are: titles, initials, hyphens, double surnames, slips of the pen. Knows no context.
import {
  distance,
  type Grade,
  isTitle,
  type Likeness,
  NOT_ALIKE,
  otherNames,
  particles,
  soundOf,
  withoutDots,
  worst,
} from './likeness.ts';
import { wordsOf } from './words.ts';

export type PersonName = {
  words: string[];
  /** How many of them are the given name: two in «Lars-Ola Ek». */
  given: number;
};

const like = (grade: Grade, score: number, reason: string): Likeness => ({ grade, score, reason });

/** «kommundirektör Anna Ek (S), Hjo», «Ek, Anna» → anna ek. No words when nothing but titles is left. */
export function personName(text: string): PersonName {
  const plain = text.replace(/\bt\.?\s?f\.?(?=\s)/giu, 'tf').replace(/\([^()]*\)/g, ' ');
  const [head = '', ...tail] = plain.split(/[,:]/).map((part) => bare(part));
  const rest = bare(tail.join(' '));
  // «Ek, Anna»; «ordförande: Anna Ek»
  const turned = wordsOf(head).length === 1 && /^\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)?$/u.test(rest);
  const name = head === '' ? rest : turned ? `${rest} ${head}` : head;
  const given = /^\p{L}+(?:\s?[-‐-―]\s?\p{L}+)*/u.exec(name)?.[0] ?? '';
  return { words: wordsOf(name).map(({ key }) => key), given: given.split(/[-‐-―]/).length };
}

/** Without the titles before and after, which are written in lower case or are titles by their ending. */
function bare(part: string): string {
  const words = part.trim().split(/\s+/);
  while (words[0] !== undefined && isTitle(words[0].toLowerCase())) words.shift();
  while (words.length > 0 && isTitle((words.at(-1) ?? '').toLowerCase())) words.pop();
  return words.join(' ');
}

/** Compares a name in a text with a known one. */
export function likePerson(mention: PersonName, known: PersonName): Likeness {
  const { words: a } = mention;
  const { words: b } = known;
  if (a.length === 0 || b.length === 0) return NOT_ALIKE;
  if (same(a, b)) return like('EXACT', 1, 'samma namn');
  if (same(withoutGenitive(a), b)) return like('EXACT', 0.98, 'samma namn i genitiv');
  if (a.join('') === b.join('') && a.length + b.length > 2) return joined(a, b);
  if (a.length === 1 || (mention.given === a.length && a.length < b.length)) return oneName(mention, known);
  if (a.length === b.length) return wordByWord(a, b);
  return oneMore(mention, known);
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, index) => word === b[index]);
const withoutGenitive = (words: readonly string[]): string[] =>
  words.map((word, index) => (index === words.length - 1 ? word.replace(/s$/, '') : word));

/** «Annakarin», «Anna-Karin»; in a surname it may be two: «Lind Holm», «Lindholm». */
function joined(a: readonly string[], b: readonly string[]): Likeness {
  if (a.at(-1) === b.at(-1)) return like('EXACT', 0.97, 'samma namn, skrivet med eller utan bindestreck');
  const prefix = [...a, ...b].some((word) => particles.has(word));
  return like(prefix ? 'LIKELY' : 'DOUBT', 0.8, 'efternamnet är sär- eller hopskrivet');
}

function oneName({ words: a }: PersonName, { words: b, given }: PersonName): Likeness {
  const first = withoutGenitive(a);
  for (const words of [a, first]) {
    if (same(words, b.slice(0, given))) return like('LIKELY', 0.7, 'bara förnamnet är skrivet');
    if (b.length > 1 && b.slice(given).includes(words.join(' ')))
      return like('DOUBT', 0.5, 'bara efternamnet är skrivet');
    if (words.length === 1 && b.slice(0, given).includes(words[0] ?? ''))
      return like('DOUBT', 0.45, 'en del av förnamnet');
  }
  const [word = ''] = a;
  if (word.length > 1 && word.length <= 3 && word === b.map((one) => one[0]).join(''))
    return like('DOUBT', 0.3, 'bara initialer');
  const slip = likeWord(word, b[0] ?? '', true);
  return a.length === 1 && slip !== 'NOT'
    ? like('FAINT', 0.3, 'bara förnamnet är skrivet, nästan likadant')
    : NOT_ALIKE;
}

function wordByWord(a: readonly string[], b: readonly string[]): Likeness {
  if (a.length > 1 && same([...a].sort(), [...b].sort()))
    return like(a.length === 2 ? 'LIKELY' : 'DOUBT', 0.7, 'samma namn i annan ordning');
  const initials = a.map((word, index) => initialOf(word, b[index] ?? ''));
  if (initials.includes('WRONG')) return NOT_ALIKE;
  if (initials.includes('RIGHT')) {
    if (initials.every((one) => one !== 'NONE')) return like('DOUBT', 0.3, 'bara initialer');
    const rest = a.every((word, index) => initials[index] === 'RIGHT' || word === b[index]);
    return rest ? like('LIKELY', 0.75, 'initialen stämmer') : NOT_ALIKE;
  }
  let grade: Grade = 'EXACT';
  let slips = 0;
  // From the surname, where most differ.
  for (let index = a.length - 1; index >= 0; index--) {
    const one = likeWord(a[index] ?? '', b[index] ?? '', index === 0);
    if (one === 'NOT') return NOT_ALIKE;
    if (one !== 'EXACT') slips++;
    grade = worst(grade, one);
  }
  // Two words that both are a little wrong are less of a slip than one.
  const kept =
    slips > 1 && grade === 'LIKELY' && soundOf(a.join(' ')) !== soundOf(b.join(' ')) && a.length === 2
      ? 'DOUBT'
      : grade;
  const bare = undotted(a.join(' '), b.join(' '));
  const reason = bare
    ? 'samma namn utan prickar'
    : soundOf(a.join(' ')) === soundOf(b.join(' '))
      ? 'låter likadant'
      : 'skiljer någon bokstav';
  return like(bare && slips > 1 && kept === 'DOUBT' ? 'LIKELY' : kept, 0.85 - 0.05 * slips, reason);
}

type Initial = 'NONE' | 'RIGHT' | 'WRONG';
function initialOf(a: string, b: string): Initial {
  if (a.length > 1 && b.length > 1) return 'NONE';
  return a[0] === b[0] ? 'RIGHT' : 'WRONG';
}

/** Two names at the same place. */
function likeWord(a: string, b: string, given: boolean): Grade {
  if (a === b) return 'EXACT';
  if (Math.abs(a.length - b.length) > 3) return 'NOT';
  const twins = otherNames.some(([x, y]) => a.replace(x, y) === b || a.replace(y, x) === b);
  if (twins) return 'FAINT';
  const shorter = Math.min(a.length, b.length);
  if (undotted(a, b)) return shorter <= 3 ? 'DOUBT' : 'LIKELY';
  // «Johan» and «Johanna», «Maria» and «Marie»: a given name's last vowel makes another name of it.
  if (given && endsInOtherVowel(a, b)) return 'FAINT';
  if (soundOf(a) === soundOf(b) && shorter <= 4) return 'FAINT';
  if (soundOf(a) === soundOf(b)) return !given && /son$/.test(soundOf(b)) ? 'VARIANT' : 'LIKELY';
  const edits = distance(a, b, 2);
  if (edits > 2) return 'NOT';
  if (shorter <= 5) return edits <= 1 ? 'FAINT' : 'NOT';
  // «Marina» and «Martina»
  if (given && shorter <= 6) return edits <= 1 ? 'DOUBT' : 'NOT';
  if (edits > 1 && shorter < 11) return edits <= 1.5 || shorter >= 9 ? 'DOUBT' : 'NOT';
  if (!given && otherVowel(a, b)) return 'DOUBT';
  return a[0] === b[0] ? 'LIKELY' : 'DOUBT';
}

/** «Hallberg», «Hillberg»: one vowel for another makes another surname more often than a slip. */
function otherVowel(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a.slice(at + 1) === b.slice(at + 1) && /^[aeiouyåäö]{2}$/.test(`${a[at]}${b[at]}`);
}

/** One of the two is written without å, ä and ö at all; «Ahlström» beside «Åhlström» is not. */
const undotted = (a: string, b: string): boolean => {
  const [x, y] = [withoutDots(a), withoutDots(b)];
  return x === y && (x === a || y === b);
};

function endsInOtherVowel(a: string, b: string): boolean {
  const stem = (word: string): string => soundOf(word.replace(/[aeiou]+$/, ''));
  return (/[aeiou]$/.test(a) || /[aeiou]$/.test(b)) && stem(a) === stem(b) && a.at(-1) !== b.at(-1);
}

/** «Anna Ek Berg» and «Anna Ek»: one has a name more than the other, in the same order. */
function oneMore(mention: PersonName, known: PersonName): Likeness {
  const [short, long] = mention.words.length < known.words.length ? [mention, known] : [known, mention];
  const extra = left(long.words, short.words);
  if (extra) {
    const initials = extra.every((word) => word.length === 1);
    if (initials) return like('LIKELY', 0.85, 'en initial mer eller mindre');
    // Half of «Lars-Ola» is another name, and so is whoever begins with another one.
    if (short.words[0] !== long.words[0] || (long.given > 1 && short.given < long.given))
      return like('DOUBT', 0.5, 'en del av förnamnet saknas');
    return like('ADDED', 0.7, 'ett namn mer eller mindre');
  }
  if (short.words.at(-1) === long.words.at(-1) && soundOf(short.words.join('')) === soundOf(long.words.join('')))
    return like('LIKELY', 0.8, 'låter likadant');
  // «LÅ Ström»
  const [first = ''] = short.words;
  const begins = long.words
    .slice(0, -1)
    .map((word) => word[0])
    .join('');
  if (
    short.words.length === 2 &&
    first.length === begins.length &&
    first === begins &&
    short.words[1] === long.words.at(-1)
  )
    return like('DOUBT', 0.45, 'initialer och efternamn');
  return NOT_ALIKE;
}

/** What is left of the long list without the short one, whose words must come in the same order; null when one is missing. */
function left(long: readonly string[], short: readonly string[]): string[] | null {
  const rest: string[] = [];
  let at = 0;
  for (const word of long) {
    if (word === short[at]) at++;
    else rest.push(word);
  }
  return at === short.length ? rest : null;
}
