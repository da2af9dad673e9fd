// Figures as people write them in Sweden: decimal comma, any kind of space between thousands, a minus of either sort, a unit after.

/** Why there is no figure; the signs are those of SCB and Kolada. */
export type MissingReason = 'NOT_MEASURED' | 'NOT_APPLICABLE' | 'CONFIDENTIAL' | 'NOT_PUBLISHED';
export type Reading =
  | { kind: 'NUMBER'; value: number; unit: string | null }
  | { kind: 'YES_NO'; value: 0 | 1 }
  | { kind: 'MISSING'; reason: MissingReason }
  | { kind: 'UNREADABLE' };

const MISSING: Readonly<Record<string, MissingReason>> = {
  '': 'NOT_MEASURED',
  '-': 'NOT_MEASURED',
  '.': 'NOT_APPLICABLE',
  '..': 'CONFIDENTIAL',
};
const YES_NO: Readonly<Record<string, 0 | 1>> = { ja: 1, nej: 0, klar: 1, klart: 1, 'ej klar': 0, 'inte klar': 0 };
/** Spaces that stand between thousands, narrow and unbreakable ones too. */
const SPACES = /[\s\u00a0\u2009\u202f]+/gu;
/** A minus, or a dash that stands for one. */
const MINUS = /^[\u2212\u2013\u2010\u2011-](?=\d)/u;
const NUMBER = /^(-?)(\d{1,3}(?: \d{3})+|\d+)(?:,(\d+))?(?: ?(%|‰|\p{L}[\p{L}./² ]{0,30}))?$/u;
/** With a point for the decimals, as programs write; 1.000 could be a thousand and is neither. */
const PROGRAMS = /^(-?\d+)\.(\d{1,2}|\d{4,})(?: ?(%|‰))?$/u;

/** Reads a cell; UNREADABLE is never turned into a guess. */
export function readNumber(text: string): Reading {
  const plain = text.trim().replace(SPACES, ' ').replace(MINUS, '-');
  const sign = plain.replace(/^[\u2212\u2013\u2014]$/u, '-');
  const reason = MISSING[sign];
  if (reason !== undefined) return { kind: 'MISSING', reason };
  const answer = YES_NO[plain.toLowerCase()];
  if (answer !== undefined) return { kind: 'YES_NO', value: answer };
  const swedish = NUMBER.exec(plain);
  if (swedish) {
    const [, minus, whole = '', decimals = '', unit] = swedish;
    const value = Number(`${minus}${whole.replaceAll(' ', '')}.${decimals || '0'}`);
    return { kind: 'NUMBER', value, unit: unit ?? null };
  }
  const program = PROGRAMS.exec(plain);
  if (program) return { kind: 'NUMBER', value: Number(`${program[1]}.${program[2]}`), unit: program[3] ?? null };
  return { kind: 'UNREADABLE' };
}

/** Whether the unit is one of percent: «%», «procent», «andel (%)». */
export const isPercent = (unit: string | null): boolean => unit !== null && /%|^procent\b|^andel\b/iu.test(unit);
