// Bounds what a caller hands in as values: how deep it nests, how long its texts and lists are. Resolvers and Unicode
// normalisation walk these values later and must not be hurt by them.
import type { GraphQLError } from 'graphql';
import { overLimit } from './errors.ts';
import { base64Length, type Limits, readable } from './limits.ts';

/** The input field that carries a file. */
export const DOCUMENT = 'contentBase64';

/** Why a text may not come in; null when it may. */
export function textProblem(text: string, limits: Limits): GraphQLError | null {
  if (text.length > limits.textLength) {
    const limit = { name: 'textLength', max: limits.textLength, asked: text.length };
    return overLimit(
      `A text has ${readable(text.length)} characters; at most ${readable(limits.textLength)} are allowed.`,
      limit,
    );
  }
  // A run of marks longer than this is no letter in any language; the expression is linear in the (now bounded) text.
  if (new RegExp(`\\p{M}{${limits.combiningMarks + 1}}`, 'u').test(text)) {
    const limit = { name: 'combiningMarks', max: limits.combiningMarks };
    return overLimit(
      `A text has more than ${limits.combiningMarks} combining marks in a row, the most that is allowed.`,
      limit,
    );
  }
  return null;
}

export function listProblem(length: number, limits: Limits): GraphQLError | null {
  if (length <= limits.listItems) return null;
  const limit = { name: 'listItems', max: limits.listItems, asked: length };
  return overLimit(`A list has ${readable(length)} items; at most ${readable(limits.listItems)} are allowed.`, limit);
}

/** A file in Base64: no words to normalise, and as long as a document may be. */
function documentProblem(text: string, limits: Limits): GraphQLError | null {
  if (text.length <= base64Length(limits.documentBytes)) return null;
  const says = `The document is larger than ${readable(limits.documentBytes)} bytes, the most that is allowed here.`;
  return overLimit(`${says} Read it in from the command line instead: ingest FILE.`, {
    name: 'documentBytes',
    max: limits.documentBytes,
  });
}

/** Why the variables may not come in; null when they may. Walks with a list of its own: recursion is what they may be out to break. */
export function inputProblem(input: unknown, limits: Limits): GraphQLError | null {
  const waiting: { name: string; value: unknown; depth: number }[] = [{ name: '', value: input, depth: 0 }];
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    const { name, value, depth } = item;
    if (typeof value === 'string') {
      const problem = name === DOCUMENT ? documentProblem(value, limits) : textProblem(value, limits);
      if (problem !== null) return problem;
    }
    if (typeof value !== 'object' || value === null) continue;
    if (depth > limits.inputDepth) {
      const limit = { name: 'inputDepth', max: limits.inputDepth };
      return overLimit(`The variables nest deeper than ${limits.inputDepth} levels, the most that is allowed.`, limit);
    }
    const inner = Object.entries(value);
    const problem = listProblem(inner.length, limits);
    if (problem !== null) return problem;
    for (const [key, each] of inner) waiting.push({ name: key, value: each, depth: depth + 1 });
  }
  return null;
}
