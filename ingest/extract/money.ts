// Sums of money in running text: how much, at most or not, per what, for which year, from which pot, granted or only spoken of.

import type { FoundAmount } from '../found.ts';
import { everyMatch } from '../names/every-match.ts';
import { anyOf, endingWith, startingWith, wholeWords } from '../phrases.ts';
import { sentencesOf } from '../sentences.ts';
import { dateWords } from './date-words.ts';
import { hitsWithin, type NameHit } from './document-names.ts';
import { moneyWords as words } from './money-words.ts';
import { type Pot, potsIn, rangeOrList } from './pots.ts';

/** An amount with its place in the text. */
export type AmountHit = Omit<FoundAmount, 'span'> & { start: number; end: number };
type Sum = { sek: number; range: boolean; start: number; end: number };

const NUMBER = '\\d{1,3}(?:[ \\u00a0\\u202f.]\\d{3})+(?!\\d)|\\d+(?:[,.]\\d+)?';
const UNIT = `${anyOf(Object.keys(words.units))}(?![\\p{L}])`;
const SUM = new RegExp(
  `(?<![\\p{L}\\d,.])(?:(?:sek\\s)?(${NUMBER})(?:\\s?[-–]\\s?(${NUMBER}))?|(${anyOf(Object.keys(words.numbers))}))[\\s\\u00a0]?(?:(['’´]\\s?(?:kr)?)|(${UNIT})|(?::-))`,
  'giu',
);
const BEFORE_SUM = /\bsek\s$/iu;
const MAX = endingWith(words.max);
const CONDITIONAL = wholeWords(words.conditional, 'iu');
const WHOLE = new RegExp(`^[\\s,]*(?:${words.whole.join('|')})(?![\\p{L}])`, 'iu');
const REQUESTED = wholeWords(words.requested, 'iu');
const PROPOSED = wholeWords(words.proposed, 'iu');
const GRANTED = wholeWords(words.granted, 'iu');
const MEANS = startingWith(words.means);
const PER = [
  ['YEAR', startsPer(words.perYear)],
  ['MUNICIPALITY', startsPer(words.perMunicipality)],
  ['INHABITANT', startsPer(words.perInhabitant)],
  ['PROJECT', startsPer(words.perProject)],
] as const;
const FOR_YEARS =
  /^[^.;]{0,60}?(?:för|under|år|budgetåret|budgetåren|åren)\s+((?:20\d\d)(?:\s?(?:,|och|[-–])\s?20\d\d)*)/iu;

// «900 tkr 2025», «en utbildning 2025»: not a date's year, nor the one in a name such as Vision 2030.
const BARE_YEAR = new RegExp(
  `^(?:|[^.;,\\d]{0,80}\\s(?!${anyOf(dateWords.months.flat())}\\s)\\p{Ll}+)\\s+(20\\d\\d(?:\\s?(?:,|och|[-–])\\s?20\\d\\d)*)(?![-\\d])`,
  'u',
);
// «fastställa budgeten för 2025 till 2 Mkr»
const YEAR_BEFORE = new RegExp(
  `(?:(?<![\\p{L}])(?:för|under|år|budgetåret)|(?<![\\p{L}])(?!${anyOf(dateWords.months.flat())}\\s)\\p{Ll}{4,})\\s+(20\\d\\d)(?![-\\d])[^.;\\d]{0,40}$`,
  'u',
);

function startsPer(list: readonly string[]): RegExp {
  return new RegExp(`^\\s*(?:och\\s+)?${anyOf(list)}(?![\\p{L}])`, 'iu');
}

const numberIn = (text: string): number =>
  Number(/^\d{1,3}(?:[ \u00a0\u202f.]\d{3})+$/u.test(text) ? text.replace(/\D/gu, '') : text.replace(',', '.'));

function sumsIn(text: string): Sum[] {
  return everyMatch(SUM, text).flatMap((match) => {
    const [as, low, high, word, hundred, unit] = match;
    const number = low === undefined ? (words.numbers[(word ?? '').toLowerCase()] ?? 0) : numberIn(high ?? low);
    const size = hundred ? 1000 : unit ? (words.units[unit.toLowerCase().replace(/[\s\u00a0]+/gu, ' ')] ?? 1) : 1;
    // «en kr», «två tusen»: small numbers in words are money only in millions.
    if (word !== undefined && size < 1_000_000) return [];
    return [
      { sek: Math.round(number * size), range: high !== undefined, start: match.index, end: match.index + as.length },
    ];
  });
}

// «varje kommun går in med 10 tkr»; «Kil och Eda bidrar med 15 tkr var.»
const EACH = new RegExp(`(?<![\\p{L}])${anyOf(words.eachBefore)}\\s[^.,;:]{0,40}$`, 'iu');
const EACH_AFTER = /^\s+var\s*[.,;]?$/u;

function perOf(after: string, before: string): FoundAmount['per'] {
  let rest = after;
  const said = new Set<string>(EACH.test(before) || EACH_AFTER.test(after) ? ['MUNICIPALITY'] : []);
  for (
    let found = PER.find(([, pattern]) => pattern.test(rest));
    found;
    found = PER.find(([, pattern]) => pattern.test(rest))
  ) {
    said.add(found[0]);
    rest = rest.replace(found[1], '');
  }
  if (said.has('MUNICIPALITY')) return said.has('YEAR') ? 'MUNICIPALITY_YEAR' : 'MUNICIPALITY';
  return said.has('INHABITANT') ? 'INHABITANT' : said.has('PROJECT') ? 'PROJECT' : said.has('YEAR') ? 'YEAR' : 'TOTAL';
}

/** Which pot pays which sum: the one that follows, for all sums since the pot before; a whole that is parted has none of its own. */
function potOf(sum: Sum, sums: readonly Sum[], pots: readonly Pot[], sentence: string): Pot | undefined {
  if (WHOLE.test(sentence.slice(sum.end))) return undefined;
  const following = pots.find((pot) => pot.start >= sum.end);
  const parted =
    following &&
    sums.some(
      (other) => other.start > sum.end && other.end <= following.start && WHOLE.test(sentence.slice(other.end)),
    );
  if (following && !parted) return following;
  const before = pots.filter((pot) => pot.end <= sum.start);
  return pots.length === 1 ? before.at(-1) : undefined;
}

/** Takes a text, the names in it, and the status its sums have when it is a decision (null: only spoken of). */
export function amountsIn(text: string, hits: readonly NameHit[], decided: AmountHit['status'] | null): AmountHit[] {
  const found: AmountHit[] = [];
  for (const { text: sentence, start: offset } of sentencesOf(text)) {
    if (!/\d|miljon|medel|kostnad|finansiering/iu.test(sentence)) continue;
    const inside = hitsWithin(hits, offset, offset + sentence.length);
    const sums = sumsIn(sentence);
    const pots = sums.length > 0 || decided !== null ? potsIn(sentence, inside) : [];
    const shared = {
      conditional: CONDITIONAL.test(sentence),
      status: statusOf(sentence, decided),
      for: inside.filter(({ kind }) => kind === 'PROJECT' || kind === 'NETWORK').map(({ name }) => name),
      partOf: null,
    };
    for (const sum of sums) found.push(...withYears(sum, sums, pots, sentence, offset, shared));
    const [pot] = pots;
    if (
      sums.length === 0 &&
      decided !== null &&
      pot &&
      (MEANS.test(sentence) || shared.for.length > 0) &&
      GIVES.test(sentence)
    )
      found.push({
        ...shared,
        sek: null,
        max: false,
        pot: pot.name,
        year: pot.year,
        per: 'TOTAL',
        as: sentence.slice(pot.start, pot.end),
        start: offset + pot.start,
        end: offset + pot.end,
      });
  }
  return withParts(found);
}
const GIVES = wholeWords(['tas', 'finansieras', 'belastar', 'hämtas', 'bekostas', 'finansiera', 'medel'], 'iu');

/** «föreslå styrelsen att bevilja» proposes, «bevilja enligt förslag för beslut» grants: the first word of the two tells. */
function statusOf(sentence: string, decided: AmountHit['status'] | null): FoundAmount['status'] {
  const granted = GRANTED.exec(sentence)?.index;
  const proposed = PROPOSED.exec(sentence)?.index;
  if (proposed !== undefined && (granted === undefined || proposed < granted)) return 'PROPOSED';
  if (decided !== null) return decided;
  if (granted !== undefined) return 'PROPOSED';
  return REQUESTED.test(sentence) ? 'REQUESTED' : 'ESTIMATED';
}

type Shared = Pick<AmountHit, 'conditional' | 'status' | 'for' | 'partOf'>;

function withYears(
  sum: Sum,
  sums: readonly Sum[],
  pots: readonly Pot[],
  sentence: string,
  offset: number,
  shared: Shared,
): AmountHit[] {
  const next = sums.find(({ start }) => start > sum.start);
  const after = sentence.slice(sum.end, next?.start);
  const before = sentence.slice(Math.max(0, sum.start - 40), sum.start).replace(BEFORE_SUM, '');
  const pot = potOf(sum, sums, pots, sentence);
  const per = perOf(after, sentence.slice(Math.max(0, sum.start - 80), sum.start));
  const years = yearsSaid(
    WHOLE.test(after) ? '' : after.slice(0, 110),
    sentence.slice(Math.max(0, sum.start - 90), sum.start),
    pot?.years ?? [],
  );
  const one = (year: number | null): AmountHit => ({
    ...shared,
    sek: sum.sek,
    max: sum.range || MAX.test(before),
    pot: pot?.name ?? null,
    year,
    per,
    as: sentence.slice(sum.start, sum.end),
    start: offset + sum.start,
    end: offset + sum.end,
  });
  // A yearly sum that is granted for several years is one amount for each.
  if (per === 'YEAR' || per === 'MUNICIPALITY_YEAR') return years.length > 1 ? years.map(one) : [one(years[0] ?? null)];
  return [one(years.length === 1 ? (years[0] ?? null) : null)];
}

/** The budget years that a sum is for: said after it, else the pot's, else those before it. */
function yearsSaid(after: string, before: string, pots: readonly number[]): readonly number[] {
  const said = rangeOrList(FOR_YEARS.exec(after.slice(0, 90))?.[1] ?? '');
  if (said.length > 0) return said;
  if (pots.length > 0) return pots;
  return rangeOrList(BARE_YEAR.exec(after)?.[1] ?? YEAR_BEFORE.exec(before)?.[1] ?? '');
}

const MOST_PARTS = 12;

/** 139 = 70 + 69: sums that follow and add up to an earlier one are its parts. */
function withParts(amounts: AmountHit[]): AmountHit[] {
  for (const [whole, { sek }] of amounts.entries()) {
    if (sek === null) continue;
    let sum = 0;
    for (let at = whole + 1; at < Math.min(amounts.length, whole + MOST_PARTS) && sum < sek; at++) {
      sum += amounts[at]?.sek ?? 0;
      if (sum === sek && at > whole + 1)
        for (const part of amounts.slice(whole + 1, at + 1)) if (part.partOf === null) part.partOf = whole;
    }
  }
  return amounts;
}
