// Words and phrases of the vocabulary as patterns. In a phrase «*» is the rest of a word, «…» a stretch within the sentence.
const escaped = (text: string): string => text.replace(/[.^$+?()[\]{}|\\/]/g, '\\$&');

/** The source of a pattern that matches any of the phrases, longest first. */
export function anyOf(phrases: readonly string[]): string {
  const sources = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) =>
      escaped(phrase)
        .replace(/\s*…\s*/g, '(?:[^.!?;]{0,80}?)\\s')
        // A word's beginning is no place after a hyphen: long rows of them would be gone through anew from each.
        .replace(/\*/g, (_star, at: number) => `${at === 0 ? "(?<!['’-])" : ''}[\\p{L}'’-]*`)
        .replace(/ /g, '[\\s\\u00a0]+'),
    );
  return `(?:${sources.join('|')})`;
}

/** A pattern for whole words: no letter or digit on either side. */
export const wholeWords = (phrases: readonly string[], flags = 'giu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(phrases)}(?![\\p{L}\\p{N}])`, flags);

/** One of the phrases at the end of a text, white space and opening marks after it. */
export const endingWith = (phrases: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(phrases)}[\\s(«"”]*$`, 'iu');

/** One of the phrases at the beginning of a text. */
export const startingWith = (phrases: readonly string[]): RegExp =>
  new RegExp(`^[\\s(«"”]*${anyOf(phrases)}(?![\\p{L}\\p{N}])`, 'iu');

/** The text without capitals at its beginning being of importance: «skolnätverket» → «Skolnätverket». */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Without these marks at its end. (A pattern would try anew at every mark of a long row.) */
export function withoutTail(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
