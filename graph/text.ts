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

/** Lower case without diacritics: «Höganäs» and «hoganas» become one text. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const MAX_TEXT = 200;
const MAX_WORDS = 12;

/** The words of a user's text: cut first (normalising long rows of combining marks is slow), then composed, then split. */
export function words(text: string): string[] {
  const composed = text.slice(0, MAX_TEXT).normalize('NFC');
  return (composed.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MAX_WORDS);
}

/**
 * The two Lucene queries for a user's text, or null when it holds no word. Only letters and digits reach Lucene, in quotes or after
 * folding, so no text is syntax. Every word must be found: as a Swedish stem in the first index; whole, as a prefix, or with one wrong letter in the second.
 */
export function luceneQueries(text: string): { stems: string; folded: string } | null {
  const found = words(text);
  if (found.length === 0) return null;
  const stems = found.map((word) => `+"${word.toLowerCase()}"`).join(' ');
  const folded = found
    .map((word) => fold(word))
    .map((word) => `+(${word}^4 OR ${word}*^2${word.length > 3 ? ` OR ${word}~1` : ''})`)
    .join(' ');
  return { stems, folded };
}
