// A text cut into sentences and clauses, without stumbling over «ev.», «kl. 9.30», «t.ex.» and «den 3. maj».

import { z } from 'zod';
import { everyMatch } from './names/every-match.ts';
import { anyOf } from './phrases.ts';
import vocabulary from './vocabulary/sentences.json' with { type: 'json' };

export type Piece = { text: string; start: number; end: number };

const { abbreviations, clauseBreaks } = z
  .strictObject({ abbreviations: z.array(z.string()), clauseBreaks: z.array(z.string()) })
  .parse(vocabulary);
const shortened = new Set(abbreviations);
const CLAUSE = new RegExp(`[,;]?\\s+${anyOf(clauseBreaks)}(?=\\s)`, 'giu');

// A run of marks is looked at once, from its beginning.
const ENDS = /(?<![.!?])[.!?]+["”»)]*(?=\s{1,3}["”»«(]?[\p{Lu}\p{N}])|\n/gu;
// No sentence is that long: what follows is searched in pieces, so that no text takes more than linear time.
const LONGEST = 1500;

function pieces(text: string, cuts: readonly number[]): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const cut of [...cuts, text.length].flatMap((end, index, all) => bounded(all[index - 1] ?? 0, end, text))) {
    const raw = text.slice(from, cut);
    const start = from + raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    if (trimmed !== '') found.push({ text: trimmed, start, end: start + trimmed.length });
    from = cut;
  }
  return found;
}

/** A stretch cut at white space into stretches that are not too long. */
function bounded(start: number, end: number, text: string): number[] {
  const cuts: number[] = [];
  for (let from = start; end - from > LONGEST; ) {
    const space = text.slice(from, from + LONGEST).lastIndexOf(' ');
    from += space > 0 ? space : LONGEST;
    cuts.push(from);
  }
  return [...cuts, end];
}

/** The sentences of a text, in order. A line break ends a sentence too. */
export function sentencesOf(text: string): Piece[] {
  const cuts: number[] = [];
  for (const { 0: mark, index } of everyMatch(ENDS, text)) {
    const word = /[\p{L}\p{N}.]*$/u.exec(text.slice(Math.max(0, index - 12), index))?.[0] ?? '';
    if (mark === '.' && (shortened.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word))) continue;
    cuts.push(index + mark.length);
  }
  return pieces(text, cuts);
}

/** A sentence cut where a new «att»-clause begins («…, samt att …», «… och att …»). */
export function clausesOf(sentence: string): Piece[] {
  return pieces(
    sentence,
    everyMatch(CLAUSE, sentence).map(({ 0: mark, index }) => index + mark.length),
  );
}
