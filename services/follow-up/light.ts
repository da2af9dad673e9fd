// Is the target met? A key figure's attainment and light, and the light of a goal from those of its key figures. Nothing is rounded before
// it is judged.
import type { Target } from './target.ts';

/** What is demanded, whatever it is counted in. */
type Demand = Pick<Target, 'comparator' | 'value'>;

export type Light = 'GREEN' | 'YELLOW' | 'RED' | 'GREY';
/** Percent: GREEN from `green`, YELLOW above `yellow`. */
export type Thresholds = { green: number; yellow: number };
export const USUAL_THRESHOLDS: Thresholds = { green: 100, yellow: 90 };

/** Division leaves dust behind the decimals that nobody measured: 9,9 of 11 is 90 percent. */
const DUST = 1e-9;

/** Whether the outcome is what the target demands. A yes is 1. */
function isMet({ comparator, value }: Demand, outcome: number): boolean {
  if (comparator === 'DONE' || value === null) return outcome >= 1;
  if (comparator === 'AT_LEAST') return outcome >= value;
  return comparator === 'AT_MOST' ? outcome <= value : outcome === value;
}

/**
 * How much of the target is reached, in percent; above 100 when it is surpassed. Where a ratio has no meaning (a target or an
 * outcome of 0 or below, yes or no) met is 100 and not met 0.
 */
export function attainmentPercent(target: Demand, outcome: number): number {
  const { comparator, value } = target;
  const allOrNothing = isMet(target, outcome) ? 100 : 0;
  if (comparator === 'DONE' || value === null || value <= 0 || outcome <= 0) return allOrNothing;
  if (comparator === 'AT_LEAST') return (outcome / value) * 100;
  if (comparator === 'AT_MOST') return (value / outcome) * 100;
  return (Math.min(value, outcome) / Math.max(value, outcome)) * 100;
}

/** The light of one key figure; null outcome: GREY. */
export function lightOf(target: Demand | null, outcome: number | null, thresholds = USUAL_THRESHOLDS): Light {
  return target === null || outcome === null ? 'GREY' : lightAt(attainmentPercent(target, outcome), thresholds);
}

function lightAt(percent: number, { green, yellow }: Thresholds): Light {
  if (percent >= green - DUST) return 'GREEN';
  return percent > yellow + DUST ? 'YELLOW' : 'RED';
}

/**
 * The light of a goal from the attainments of its key figures, null for those not measured: GREEN when all that are measured are; else
 * their mean, each counted as 100 at most, is YELLOW or RED; GREY when none is measured.
 */
export function goalLight(attainments: readonly (number | null)[], thresholds = USUAL_THRESHOLDS): Light {
  const measured = attainments.filter((percent) => percent !== null);
  if (measured.length === 0) return 'GREY';
  if (measured.every((percent) => lightAt(percent, thresholds) === 'GREEN')) return 'GREEN';
  const mean = measured.reduce((sum, percent) => sum + Math.min(percent, 100), 0) / measured.length;
  return mean > thresholds.yellow + DUST ? 'YELLOW' : 'RED';
}

export type Trend = 'BETTER' | 'WORSE' | 'SAME' | 'UNKNOWN';
/** Which way a key figure goes, against the year before; null: not measured. */
export function trendOf(before: number | null, now: number | null, lowerIsBetter: boolean): Trend {
  if (before === null || now === null) return 'UNKNOWN';
  if (before === now) return 'SAME';
  return now > before === lowerIsBetter ? 'WORSE' : 'BETTER';
}
