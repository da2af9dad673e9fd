// The amounts of one decision: the sum, and then whether it is a ceiling, from which pot and for which year.
import { accepted } from '../../tools/gold-tally.ts';
import type { FoundDecision } from './format.ts';
import { oneSaysMore, sameText } from './likeness.ts';
import type { AskedDecision } from './pairing.ts';
import type { Tally } from './rows.ts';

type Asked = AskedDecision['amounts'][number];
type Found = FoundDecision['amounts'][number];

const sameSum = (a: number, b: number | null | undefined): boolean => typeof b === 'number' && Math.abs(a - b) < 0.5;

function samePot(asked: Asked, { pot }: Found): boolean {
  return [asked.pot, ...accepted(asked.accept, 'pot')].some((one) => {
    const wanted = typeof one === 'string' ? one : '';
    if (wanted === '' || !pot) return wanted === '' && !pot;
    return sameText(wanted, pot, 0.8) || oneSaysMore(wanted, pot);
  });
}

function sameYear(asked: Asked, found: readonly Found[]): boolean {
  if (asked.years?.length) {
    const given = new Set(found.flatMap(({ year, years }) => (years?.length ? years : [year])));
    return given.size === new Set(asked.years).size && asked.years.every((year) => given.has(year));
  }
  const [first] = found;
  const year = first?.year ?? null;
  // A year that stands in the pot's name is never wrong.
  const inPot = !asked.year && year !== null && (first?.pot ?? '').includes(String(year));
  return inPot || [asked.year ?? null, ...accepted(asked.accept, 'year')].includes(year);
}

const distinct = (amounts: readonly Found[]): Found[] => [
  ...new Map(amounts.map((amount) => [JSON.stringify(amount), amount])).values(),
];

/** One amount asked for takes one that was found, the best fitting; one for several years takes every one of the sum. */
export function scoreAmounts(tally: Tally, asked: AskedDecision | null, found: readonly FoundDecision[]): void {
  let left = distinct(found.flatMap(({ amounts }) => amounts)).filter(({ sek }) => typeof sek === 'number');
  for (const wanted of asked?.amounts ?? []) {
    const misfit = (one: Found): number =>
      (samePot(wanted, one) ? 0 : 2) + ((one.year ?? null) === (wanted.year ?? null) ? 0 : 1);
    const same = left.filter(({ sek }) => sameSum(wanted.sek, sek)).sort((a, b) => misfit(a) - misfit(b));
    const hits = wanted.years?.length ? same : same.slice(0, 1);
    left = left.filter((one) => !hits.includes(one));
    tally.answer('amounts', hits.length > 0);
    if (hits.length === 0) {
      tally.answer('amount details', false);
      continue;
    }
    const details = {
      pot: hits.every((hit) => samePot(wanted, hit)),
      max: hits.every(({ max }) => (max ?? false) === wanted.max),
      year: sameYear(wanted, hits),
    };
    tally.answer('amount details', details.pot && details.max && details.year);
    for (const [detail, right] of Object.entries(details)) tally.answer(`amounts.${detail}`, right);
  }
  const allowed = asked ? accepted(asked.accept, 'amounts') : [];
  const extra = left.filter(({ sek }) => !allowed.some((one) => sameSum(sumOf(one), sek))).length;
  tally.add('amounts', { extra });
}

const sumOf = (amount: unknown): number =>
  typeof amount === 'object' && amount !== null && 'sek' in amount ? Number(amount.sek) : Number.NaN;
