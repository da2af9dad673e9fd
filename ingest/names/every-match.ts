// All matches of a pattern, as matchAll gives them, but without a copy of the pattern for each text: most texts hold none.
const NONE: readonly RegExpExecArray[] = [];

/** Takes a pattern with the flag «g»; gives its matches, left to right. */
export function everyMatch(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
