// The language of targets (målvärden): «Minst 60 %», «Högst 40 %», «Minst index 41», «13», «Klar under 2016».
import { readNumber } from './number.ts';

export type Comparator = 'AT_LEAST' | 'AT_MOST' | 'EQUAL' | 'DONE';
export type Direction = 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER' | 'YES_NO';
/** What a target demands. `value` is null for DONE alone. */
export type Target = { comparator: Comparator; value: number | null; unit: string | null };

/** Words before the figure, and what they demand. */
const DEMANDS: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:minst|lägst|som lägst|åtminstone|inte under|ej under|≥|>=)\s*/iu, 'AT_LEAST'],
  [/^(?:högst|max|maximalt|som högst|som mest|inte över|ej över|≤|<=)\.?\s*/iu, 'AT_MOST'],
  [/^(?:lika med|exakt|precis|=)\s*/iu, 'EQUAL'],
];
/** The name of a scale before the figure says what is measured, not how much. */
const SCALE = /^(?:index|nki|nii|nri|betygsindex|medelvärde|betyg)\s+(?=\d)/iu;
const DONE =
  /^(?:ja$|(?:är\s+)?(?:klar|klart|klara|genomförd|genomfört|genomförda|färdig|färdigt|införd|infört|beslutad|antagen)(?:\s|$))/iu;

/**
 * Reads a target of a key figure that is better in that direction: a bare figure is at least that, or at most where lower is better. Null
 * when it cannot be read: a target is never guessed.
 */
export function readTarget(text: string, direction: Direction): Target | null {
  const plain = text.trim().replace(/[\s\u00a0\u2009\u202f]+/gu, ' ');
  if (DONE.test(plain)) return { comparator: 'DONE', value: null, unit: null };
  const demand = DEMANDS.find(([words]) => words.test(plain));
  const rest = demand ? plain.replace(demand[0], '') : plain;
  const figure = readNumber(rest.replace(SCALE, ''));
  if (figure.kind !== 'NUMBER') return null;
  const bare = direction === 'LOWER_IS_BETTER' ? 'AT_MOST' : 'AT_LEAST';
  return { comparator: demand?.[1] ?? bare, value: figure.value, unit: figure.unit };
}
