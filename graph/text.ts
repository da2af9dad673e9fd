// Text as the graph compares it: sort keys in Swedish order, folded text for search, and user text made safe for Lucene.

const AFTER_Z: Record<string, string> = {
  å: '{',
  ä: '|',
  æ: '|',
  ö: '}',
  ø: '}',
  ü: 'y',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};

/**
 * A key whose code-point order is Swedish alphabetical order (å ä ö last, other diacritics ignored): Neo4j compares text by code
 * point, which puts Ä before Å. Spaces come first, then punctuation, digits, letters.
 */
export function sortKey(name: string): string {
  return [...name.normalize('NFC').toLowerCase()]
    .map((char) => AFTER_Z[char] ?? char.normalize('NFD').replace(/\p{M}/gu, ''))
    .join('')
    .replace(/[^\p{L}\p{N}{|}\s]+/gu, '!')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Letters that Unicode does not take apart, as they are written where they are missing: «Helsingør» is typed «helsingor». */
const WHOLE: Record<string, string> = { ø: 'o', æ: 'ae', ß: 'ss', đ: 'd', ð: 'd', þ: 'th', ł: 'l' };

/** Lower case without diacritics: «Höganäs» and «hoganas» become one text. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øæßđðþł]/g, (char) => WHOLE[char] ?? char);

const MAX_TEXT = 200;
const MAX_WORDS = 12;

/**
 * The words of a user's text: cut first (normalising long rows of combining marks is slow), then composed, then split. A word that the
 * cut went through is left out, and so is a Swedish ending after a colon: «SKR:s» is SKR.
 */
export function words(text: string): string[] {
  const cut = text.slice(0, MAX_TEXT);
  const whole = text.length > MAX_TEXT ? cut.replace(/(?<=\s)\S+$/u, '') : cut;
  const bare = whole.normalize('NFC').replace(/(?<=[\p{L}\p{N}]):\p{L}{1,2}(?![\p{L}\p{N}])/gu, '');
  return (bare.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MAX_WORDS);
}

/**
 * Words too common to be required in the folded index, as fold leaves them: they say nothing. The stems' analyzer drops its own.
 */
const COMMON = new Set('och i pa av for till om en ett att den det de som med fran vid samt'.split(' '));

/** Words that a hit must hold, folded; of a text of nothing but common words, those. */
export function tellingWords(text: string): string[] {
  const found = words(text).map(fold).filter(Boolean);
  const telling = found.filter((word) => !COMMON.has(word));
  return telling.length > 0 ? telling : found;
}

/** A word and how else it may stand: as the beginning of another, or (numbers never) with one letter wrong. */
const clause = (word: string): string =>
  `+(${word}^4 OR ${word}*^2${word.length > 3 && !/\p{N}/u.test(word) ? ` OR ${word}~1` : ''})`;

/**
 * The two Lucene queries for a user's text, or null when it holds no word. Only letters and digits reach Lucene, in quotes or after
 * folding, so no text is syntax. Every telling word must be found: as a Swedish stem in the first index; whole, as a prefix, or with
 * one wrong letter in the second.
 */
export function luceneQueries(text: string): { stems: string; folded: string } | null {
  const found = words(text);
  if (found.length === 0) return null;
  const stems = found.map((word) => `+"${word.toLowerCase()}"`).join(' ');
  return { stems, folded: tellingWords(text).map(clause).join(' ') };
}
