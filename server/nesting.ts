// Bounds how deep a query's text nests, before anything parses it: graphql-js parses by recursion, and 2,000 opening brackets
// overflow its stack. Brackets in strings and comments don't count, so the text is read as the lexer reads it.

const QUOTE = '"';
const BLOCK = '"""';

/** The index after the string that opens at `start`, or the text's end when it never closes (the parser then says where). */
function afterString(text: string, start: number): number {
  const block = text.startsWith(BLOCK, start);
  for (let at = start + (block ? 3 : 1); at < text.length; at += 1) {
    if (block) {
      if (text.startsWith(BLOCK, at)) return at + 3;
      if (text.startsWith(`\\${BLOCK}`, at)) at += 3;
    } else if (text[at] === QUOTE) return at + 1;
    else if (text[at] === '\n' || text[at] === '\r') return text.length;
    else if (text[at] === '\\') at += 1;
  }
  return text.length;
}

function afterComment(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) if (text[at] === '\n' || text[at] === '\r') return at;
  return text.length;
}

/** Whether more than `max` brackets are open at once somewhere in a GraphQL document. */
export function nestsDeeperThan(max: number, text: string): boolean {
  let open = 0;
  for (let at = 0; at < text.length; ) {
    const character = text[at];
    if (character === QUOTE) at = afterString(text, at);
    else if (character === '#') at = afterComment(text, at);
    else {
      at += 1;
      if (character === '{' || character === '(' || character === '[') {
        open += 1;
        if (open > max) return true;
      } else if (character === '}' || character === ')' || character === ']') open -= 1;
    }
  }
  return false;
}
