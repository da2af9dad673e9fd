// How alike a spelling and a municipality's name are.
import { kindWordsOf, municipalitySuffixes, notMunicipalityAfter, notMunicipalityBefore } from './forms.ts';
import type { Known } from './known.ts';
import { distance, type Likeness, NOT_ALIKE, withoutDots } from './likeness.ts';
import { wordsOf } from './words.ts';

const endings = new Set(municipalitySuffixes.flatMap((suffix) => [suffix, `${suffix}s`]));

/** The place's own words: «Kommunen Hedemoras kommun» → hedemoras. Empty when a county or the like is meant. */
export function placeWords(text: string): string[] {
  const words = wordsOf(text).map(({ key }) => key);
  if (words.some((word) => notMunicipalityAfter.has(word)) || notMunicipalityBefore.has(words[0] ?? '')) return [];
  const from = kindWordsOf('MUNICIPALITY').has(words[0] ?? '') ? 1 : 0;
  const last = words.at(-1) ?? '';
  // A misspelt «kommmun» says what it is as well.
  const suffixed = endings.has(last) || (words.length > 1 && distance(last, 'kommun', 1) <= 1);
  return words.slice(from, suffixed && words.length > from + 1 ? -1 : undefined);
}

/** `words` as placeWords gives them, `written` all words of the mention. */
export function likeMunicipality(words: readonly string[], written: string, known: Known): Likeness {
  const spellings = [known.name, ...known.aliases].map((name) => wordsOf(name).map(({ key }) => key));
  if (spellings.some((one) => one.join(' ') === written || `${one.join(' ')}s` === written))
    return { grade: 'EXACT', score: 1, reason: 'samma namn' };
  if (words.length === 0) return NOT_ALIKE;
  const name = wordsOf(known.name).map(({ key }) => key);
  const [a, b] = [words.join(''), name.join('')];
  if (a === b) return { grade: 'EXACT', score: 1, reason: 'samma namn' };
  if (a === `${b}s`) return { grade: 'EXACT', score: 0.98, reason: 'samma namn i genitiv' };
  const aliases = spellings.slice(1).map((one) => placeWords(one.join(' ')).join(''));
  if (aliases.includes(a)) return { grade: 'EXACT', score: 0.97, reason: 'ett annat namn på samma kommun' };
  return slip(a, b, known) ?? part(words, name);
}

/** How far a slip of the pen may go: one letter in a name of six, two in nine, three in eleven when the graph has the municipality. */
function allowed(length: number, known: Known): number {
  if (length < 6) return 0;
  if (length < 9) return 1;
  return length >= 11 && !known.outside ? 3 : 2;
}

function slip(written: string, b: string, known: Known): Likeness | undefined {
  // The genitive of a misspelt name is misspelt, too.
  const a = written.endsWith('s') && written.length > b.length && !b.endsWith('s') ? written.slice(0, -1) : written;
  if (withoutDots(a) === withoutDots(b) && a === withoutDots(a)) {
    if (b.length >= 5) return { grade: 'LIKELY', score: 0.95, reason: 'samma namn utan prickar' };
    return { grade: 'DOUBT', score: 0.6, reason: 'samma namn utan prickar, men kort' };
  }
  const bound = Math.max(1, allowed(b.length, known));
  const edits = Math.min(distance(a, b, bound), distance(written, b, bound));
  if (edits === Number.POSITIVE_INFINITY) return undefined;
  const score = 1 - edits / Math.max(6, b.length);
  const begins = withoutDots(a[0] ?? '') === withoutDots(b[0] ?? '') || edits <= 0.5;
  if (edits <= allowed(b.length, known) && begins)
    return { grade: 'LIKELY', score: Math.min(0.94, score), reason: 'troligen felstavat' };
  return { grade: edits <= 1 && b.length < 6 ? 'DOUBT' : 'FAINT', score: score * 0.6, reason: 'nästan samma namn' };
}

/** «Göinge», «Malung»: a part of a name does not say the whole. */
function part(words: readonly string[], name: readonly string[]): Likeness {
  return name.length > 1 && words.every((word) => name.includes(word) && word.length > 2)
    ? { grade: 'DOUBT', score: 0.5, reason: 'en del av namnet' }
    : NOT_ALIKE;
}
