// Text inside XML 1.0, which cannot hold every character.

/** What XML 1.0 forbids in any form: most control characters, half surrogate pairs, and two that are no characters. */
const FORBIDDEN = /(?![\t\n\r\x7F-\x9F])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const REPLACEMENT = '\uFFFD';
/** What ends a line or is a tab is written by number: as it is, a parser may make a line feed or a space of it. */
const ESCAPES = /[&<>"\t\n\r\x85\u2028]/g;

/** The text as XML can hold it: each forbidden character becomes U+FFFD. */
export const holdable = (text: string): string => text.replace(FORBIDDEN, REPLACEMENT);

/** The text as it is written between tags or inside double quotes. */
export const escaped = (text: string): string =>
  holdable(text).replace(ESCAPES, (character) => `&#${character.charCodeAt(0)};`);
