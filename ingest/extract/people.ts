// People in running text by the shape of their names: two to four words in capitals, a town or title on either side left out.
import { everyMatch } from '../names/every-match.ts';
import { peopleWords } from '../parse/vocabulary.ts';

export type PersonShape = { name: string; start: number; end: number };

// In running text «av» joins «Inledning av Anna Ek» far more often than it stands within a name.
const particles = peopleWords.particles.filter((word) => word !== 'av').join('|');
const WORD = "\\p{Lu}[\\p{L}\\p{M}]*(?:[-'’]\\p{L}[\\p{L}\\p{M}]*)*";
const SEQUENCE = new RegExp(
  `(?<![\\p{L}\\p{N}-])${WORD}(?:\\s+(?:(?:${particles})\\s+)?${WORD}){1,4}(?![\\p{L}\\p{N}])`,
  'gu',
);
const notFirst = new Set(peopleWords.notFirstNames);
const organisation = new Set(peopleWords.organisationWords);
const isTitleWord = (word: string): boolean =>
  word.length > 4 &&
  [word, word.replace(/n$/u, ''), word.replace(/e?n$/u, '')].some((form) =>
    peopleWords.titleEndings.some((ending) => ending.length > 3 && form.endsWith(ending)),
  );

/** Takes a text, where the names of towns and organisations stand in it, and where a name may not go on (an emphasis begins), and whether towns stand right after names. */
export function peopleShapedIn(
  text: string,
  others: readonly { start: number; end: number }[],
  breaks: readonly number[] = [],
  townsFollow = false,
): PersonShape[] {
  const found: PersonShape[] = [];
  for (const { 0: sequence, index } of everyMatch(SEQUENCE, text)) {
    const words = everyMatch(/\S+/gu, sequence).map(({ 0: word, index: at }) => ({
      word,
      start: index + at,
      end: index + at + word.length,
    }));
    let first = 0;
    let last = words.length;
    const cut = words.findIndex(
      ({ start }, at) => at > 0 && breaks.some((place) => place > (words[at - 1]?.start ?? 0) && place <= start),
    );
    if (cut > 0) first = cut;
    const lower = (at: number): string => (words[at]?.word ?? '').toLowerCase();
    while (first < last && (notFirst.has(lower(first)) || isTitleWord(lower(first)))) first++;
    const inOther = (at: number): boolean =>
      others.some(({ start, end }) => start <= (words[at]?.start ?? 0) && end >= (words[at]?.end ?? 0));
    // A surname may be a town's name too: only the third word and later are taken for a town.
    while (townsFollow && last - first > 2 && inOther(last - 1)) last--;
    while (last - first > 2 && inOther(first)) first++;
    if (last - first < 2 || organisation.has(lower(first)) || organisation.has(lower(last - 1))) continue;
    if (inOther(first) && inOther(last - 1)) continue;
    const [from, to] = [words[first], words[last - 1]];
    if (from && to)
      found.push({ name: text.slice(from.start, to.end).replace(/\s+/g, ' '), start: from.start, end: to.end });
  }
  return found;
}
