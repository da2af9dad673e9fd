// A text cut into sentences and clauses, without stumbling over «ev.», «kl. 9.30», «t.ex.» and «den 3. maj».

import { z } from 'zod';
import vocabulary from '../vocabulary/sentences.json' with { type: 'json' };
import { anyOf } from './phrases.ts';

export type Piece = { text: string; start: number; end: number };

const { abbreviations, clauseBreaks } = z
  .strictObject({ abbreviations: z.array(z.string()), clauseBreaks: z.array(z.string()) })
  .parse(vocabulary);
const shortened = new Set(abbreviations);
const CLAUSE = new RegExp(`[,;]?\\s+${anyOf(clauseBreaks)}(?=\\s)`, 'giu');

function pieces(text: string, cuts: readonly number[]): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const cut of [...cuts, text.length]) {
    const raw = text.slice(from, cut);
    const start = from + raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    if (trimmed !== '') found.push({ text: trimmed, start, end: start + trimmed.length });
    from = cut;
  }
  return found;
}

/** The sentences of a text, in order. A line break ends a sentence too. */
export function sentencesOf(text: string): Piece[] {
  const cuts: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/[.!?]+["”»)]*(?=\s+["”»«(]?[\p{Lu}\p{N}])|\n+/gu)) {
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
    [...sentence.matchAll(CLAUSE)].map(({ 0: mark, index }) => index + mark.length),
  );
}
