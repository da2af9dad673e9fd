// Whether a line goes on in the next: lines broken by a page's width are put together again, lists of short lines stay lists.
import { z } from 'zod';
import { isStructureWord, startsPart } from '../structure-words.ts';
import json from '../vocabulary/page-furniture.json' with { type: 'json' };
import { plain, type SourceLine } from './source-lines.ts';

const { keptTogetherAfterHyphen } = z.object({ keptTogetherAfterHyphen: z.array(z.string().min(1)) }).parse(json);
const apart = new Set(keptTogetherAfterHyphen);

const NARROWEST = 55;
const WIDEST = 180;
/** Proportional type: a line may be this much shorter than the widest and be full all the same. */
const FULL = 0.82;
const LOWER = /^[\p{Ll}(]/u;
const CLAUSE = /^att\s/iu;
const OPEN_END =
  /(?:[,–-]|\b(?:och|samt|eller|av|för|till|med|i|på|att|om|som|en|ett|den|det|de|från|vid|mot|under|över|kring|inom))$/u;
const DECIDES = /(?<!\p{L})beslut\p{L}*$/iu;
const CLAUSE_END = /(?:[.,;:!?]|(?<!\p{L})(?:samt|och))$/u;
const SENTENCE_END = /[.!?:;…]["”»')\]]?$/u;

/** How wide the text is set, in characters: as lines that surely go on in the next show it; Infinity when none do. */
export function textWidth(lines: readonly SourceLine[]): number {
  const lengths: number[] = [];
  for (const [index, { text }] of lines.entries()) {
    const above = text.trimEnd();
    const below = lines[index + 1]?.text.trimStart() ?? '';
    if (above.length < NARROWEST || above.length > WIDEST || SENTENCE_END.test(above)) continue;
    if (/^\p{Ll}/u.test(below) && !CLAUSE.test(below)) lengths.push(above.length);
  }
  lengths.sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? Number.POSITIVE_INFINITY;
}

/** Whether the second line continues the first, which stands directly above it. */
export function goesOn(first: string, second: string, width: number): boolean {
  const above = plain(first);
  const below = plain(second);
  if (/(?: {2}|\\)$/u.test(first) || isStructureWord(above) || startsPart(below)) return false;
  const word = /^\S+/u.exec(below)?.[0].length ?? 0;
  const length = first.trimEnd().length;
  if (width < Number.POSITIVE_INFINITY) {
    // The next word would have found room: the writer wanted a new line here.
    const full = length + 1 + word > width * FULL;
    if (full) return !(CLAUSE.test(below) && CLAUSE_END.test(above));
    return length > width * 0.5 && LOWER.test(below) && !CLAUSE.test(below) && !SENTENCE_END.test(above);
  }
  return (
    length >= 40 && !SENTENCE_END.test(above) && !CLAUSE.test(below) && (LOWER.test(below) || OPEN_END.test(above))
  );
}

/** Whether the text above stops in the middle of a sentence that the text below takes up: for what stood in between was furniture. */
export function takesUp(above: string, below: string): boolean {
  if (SENTENCE_END.test(above) || above === '' || isStructureWord(above) || startsPart(below)) return false;
  if (CLAUSE.test(below) && (above.length < 40 || DECIDES.test(above) || /^\W*att\s/iu.test(above))) return false;
  return LOWER.test(below) || (OPEN_END.test(above) && above.length > 20);
}

/** How a line is glued to the one before: «MEND» drops its hyphen. */
export function glueAfter(first: string, second: string): ' ' | '' | 'MEND' {
  const above = plain(first);
  const below = plain(second);
  if (above.endsWith('\u00ad')) return 'MEND';
  const word = /([\p{L}\p{N}]+)[-‐]$/u.exec(above)?.[1];
  if (word === undefined) return ' ';
  const next = /^[\p{L}]+/u.exec(below)?.[0] ?? '';
  if (apart.has(next.toLowerCase())) return ' ';
  // «Dalarna-/Gävleborg», «IT-/chef», «2023-/2024», «e-/post»: the hyphen belongs to the word.
  const own =
    !LOWER.test(next) || word.length === 1 || /\d/u.test(word) || (word === word.toUpperCase() && word.length > 1);
  return own ? '' : 'MEND';
}
