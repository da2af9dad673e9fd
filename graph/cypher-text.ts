// Reading the text of a statement, as far as putting statements together needs it: brackets, quotes and words.

/** The signs of a text that stand in no brackets; quoted text is passed over. A bracket too many ends it. */
export function* topLevel(text: string): Generator<{ at: number; sign: string }> {
  let depth = 0;
  let quote: string | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quote !== null) {
      if (sign === '\\') at += 1;
      else if (sign === quote) quote = null;
    } else if (sign === "'" || sign === '"' || sign === '`') quote = sign;
    else if ('([{'.includes(sign)) depth += 1;
    else if (')]}'.includes(sign)) {
      depth -= 1;
      if (depth < 0) return yield { at, sign };
    } else if (depth === 0) yield { at, sign };
  }
}
/** Where the bracket closes in which a text begins. */
export function closing(text: string): number {
  let last = -1;
  for (const { at, sign } of topLevel(text)) if (sign === ')') last = at;
  return last;
}

export const wordAt = (text: string, at: number, word: string): boolean =>
  text.startsWith(word, at) && !/\w/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + word.length));
