// What the cells of one key figure say: outcomes, targets, and which direction is better. What cannot be read is a problem and never a guess.
import { lowerIsBetter } from '../services/follow-up/lower-is-better.ts';
import { isPercent, readNumber } from '../services/follow-up/number.ts';
import { type Direction, readTarget } from '../services/follow-up/target.ts';
import type { Place, Problem, RowOutcome, RowTarget } from './plan-row.ts';
import { ofCell } from './problem.ts';
import { type Cell, tidy } from './sheet.ts';
import { goesWith } from './unit.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  'högre är bättre': 'HIGHER_IS_BETTER',
  'lägre är bättre': 'LOWER_IS_BETTER',
  'ja/nej': 'YES_NO',
};
const WRITE_NUMBER = 'Skriv talet med decimalkomma, «-» om det inte är mätt, ja eller nej';
const NO_TARGET = /^[-\u2010-\u2014\u2212]?$/u;

/** Why a cell is not read at all, whatever column it stands in; null: it is. */
export function unusable(place: Place, { kind, text }: Cell): Problem | null {
  if (kind === 'FORMULA')
    // Its value is what some program last made of it, perhaps from a file that is not here; a plan says what people have seen.
    return ofCell(
      place,
      tidy(text),
      'cellen är en formel',
      'Kopiera cellen och klistra in värdet i stället för formeln',
    );
  if (kind === 'ERROR')
    return ofCell(place, text, 'är ett fel i arbetsboken', 'Rätta cellen, eller skriv «-» om inget är mätt');
  return null;
}

/** As the column says, else as the targets and the outcomes show, else by the words of the name. `wrong`: why it cannot be told. */
export function directionOf(
  said: string,
  targets: readonly string[],
  outcomes: readonly string[],
  name: string,
): { direction: Direction; wrong: null } | { direction: null; wrong: string } {
  const of = (direction: Direction) => ({ direction, wrong: null });
  if (said !== '') {
    const named = DIRECTIONS[said.toLowerCase()];
    return named ? of(named) : { direction: null, wrong: 'är ingen riktning' };
  }
  const comparators = targets.flatMap((text) => {
    const [up, down] = [readTarget(text, 'HIGHER_IS_BETTER'), readTarget(text, 'LOWER_IS_BETTER')];
    return up && up.comparator === down?.comparator ? [up.comparator] : [];
  });
  const [most, least] = [comparators.includes('AT_MOST'), comparators.includes('AT_LEAST')];
  if (most && least) return { direction: null, wrong: 'målvärdena säger både «högst» och «minst»' };
  if (comparators.includes('DONE')) return of('YES_NO');
  if (most) return of('LOWER_IS_BETTER');
  if (least) return of('HIGHER_IS_BETTER');
  const answers = outcomes.map(readNumber).filter(({ kind }) => kind !== 'MISSING');
  if (targets.length === 0 && answers.length > 0 && answers.every(({ kind }) => kind === 'YES_NO')) return of('YES_NO');
  return of(lowerIsBetter(name) ? 'LOWER_IS_BETTER' : 'HIGHER_IS_BETTER');
}
export const MEND_DIRECTION = `Skriv ${Object.keys(DIRECTIONS).join(', ')} i kolumnen «riktning»`;

type Figure = { unit: string | null; direction: Direction };

/** An outcome as the cell has it; null: why it cannot be one stands in `problems`. */
export function outcomeIn(
  cell: Cell,
  place: Place,
  { unit, direction }: Figure,
  problems: Problem[],
): Pick<RowOutcome, 'value' | 'missing' | 'text'> | null {
  const text = tidy(cell.text);
  const fault = (wrong: string, mend: string): null => {
    problems.push(ofCell(place, text, wrong, mend));
    return null;
  };
  if (cell.kind === 'DATE')
    return fault('är ett datum och ingen siffra', 'Formatera cellen som tal och skriv in det på nytt');
  const reading = readNumber(text);
  if (reading.kind === 'MISSING') return { value: null, missing: reading.reason, text };
  if (reading.kind === 'UNREADABLE') return fault('är ingen siffra', WRITE_NUMBER);
  if (reading.kind === 'YES_NO') {
    if (direction === 'YES_NO') return { value: reading.value, missing: null, text };
    return fault('är ett svar och ingen siffra', 'Skriv en siffra, eller «ja/nej» i kolumnen «riktning»');
  }
  // What a workbook stores has more decimals than any text.
  const value = cell.number ?? reading.value;
  const written = reading.unit;
  if (direction === 'YES_NO' && value !== 0 && value !== 1) return fault('är inget svar', 'Skriv ja eller nej');
  const unfit = unfitFor(unit, value, written);
  if (unfit) return fault(unfit, mendUnit(unit, ''));
  return { value, missing: null, text };
}

/** A target as the cell has it; null: there is none, or why it cannot be one stands in `problems`. */
export function targetIn(
  cell: Cell,
  place: Place,
  { unit, direction }: Figure,
  problems: Problem[],
): Omit<RowTarget, 'year'> | null {
  const text = tidy(cell.text);
  const fault = (wrong: string, mend: string): null => {
    problems.push(ofCell(place, text, wrong, mend));
    return null;
  };
  if (NO_TARGET.test(text)) return null;
  const target = cell.kind === 'DATE' ? null : readTarget(text, direction);
  if (!target)
    return fault(
      'målvärdet kan inte läsas',
      'Skriv till exempel «Minst 60 %», «Högst 40», «75» eller «Klar under 2016»',
    );
  const unfit = target.value === null ? null : unfitFor(unit, target.value, target.unit);
  if (unfit) return fault(unfit, mendUnit(unit, 'Minst '));
  return { ...target, text, place };
}

/**
 * Why a number that is written with that unit, or none, is none of a key figure counted in `unit`; null: it may be. A bare number below one
 * in percent may be sixty percent or less than one.
 */
export function unfitFor(unit: string | null, value: number, written: string | null): string | null {
  if (!goesWith(written, unit)) return `har en annan enhet än mätetalet (${unit})`;
  const mayBeShare = isPercent(unit) && written === null && Math.abs(value) < 1 && value !== 0;
  return mayBeShare ? 'kan vara en andel eller procent' : null;
}
export const mendUnit = (unit: string | null, before: string): string =>
  isPercent(unit) ? `Skriv «${before}60 %» eller «${before}0,6 %»` : `Skriv det i ${unit}`;
