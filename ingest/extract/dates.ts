// Days, weeks, months and seasons in Swedish running text, with the meeting's date to tell the year where the text does not.

import type { FoundDate } from '../found.ts';
import { everyMatch } from '../names/every-match.ts';
import { anyOf, endingWith } from '../phrases.ts';
import {
  anchored,
  dayOf,
  endOfMonth,
  isDay,
  mondayOf,
  nextDayOfMonth,
  nextWeekday,
  plusDays,
  plusMonths,
} from './calendar.ts';
import { dateWords } from './date-words.ts';

/** A date in a text: as FoundDate, but with its place in that text. */
export type DateHit = Omit<FoundDate, 'span'> & { start: number; end: number };

type Found = Pick<FoundDate, 'date' | 'endsOn' | 'precision'> | null;
type Rule = { pattern: RegExp; read: (match: RegExpExecArray, anchor: string, before: string) => Found };

const {
  months,
  seasons,
  beforeSeason,
  winter,
  turnOfYear,
  ordinals,
  monthLeads,
  yearLeads,
  forward,
  thisMonth,
  lastOf,
  weekdays,
  weekdayLeads,
  within,
  counts,
  units,
} = dateWords;
const monthNumber = new Map(months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
const MONTH = `(?:${months.flat().join('|')})\\.?`;
const YEAR = '(?:[ ,]*\\s(20\\d\\d)(?!\\d|-\\d))?';
const DASH = '\\s?[-–—]\\s?';
const numberOf = (month: string): number => monthNumber.get(month.toLowerCase().replace('.', '')) ?? 0;
const FORWARD = endingWith([...forward, ...forward.map((word) => `${word} den`)]);
const DAY = 'DAY' as const;

function oneDay(year: string | undefined, month: number, day: number, anchor: string, before: string): string | null {
  if (year !== undefined) return isDay(Number(year), month, day) ? dayOf(Number(year), month, day) : null;
  return anchored(month, day, anchor, FORWARD.test(before));
}

function range(first: string | null, last: string | null): Found {
  if (!first || !last) return null;
  return last > first ? { date: first, endsOn: last, precision: DAY } : { date: first, precision: DAY };
}

const full = (year: string, month: string, day: string): Found =>
  isDay(Number(year), Number(month), Number(day))
    ? { date: dayOf(Number(year), Number(month), Number(day)), precision: DAY }
    : null;

/** The last day of a month, season or quarter named by its number within the year, in the year said or the coming one. */
function lastDay(monthDay: string, year: string | undefined, anchor: string, precision: 'MONTH' | 'SEASON'): Found {
  const [month = 1, day = 1] = monthDay.split('-').map(Number);
  const own = Number(anchor.slice(0, 4));
  const years = year ? [Number(year)] : [own, own + 1];
  const dates = years.map((one) => (day === 0 ? endOfMonth(one, month) : dayOf(one, month, day)));
  const date = dates.find((one) => year !== undefined || one >= anchor) ?? dates.at(-1);
  return date ? { date, precision } : null;
}

const rule = (source: string, read: Rule['read']): Rule => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'giu'),
  read,
});

const RULES: readonly Rule[] = [
  rule('(20\\d\\d)-(\\d\\d)-(\\d\\d)', ([, y = '', m = '', d = '']) => full(y, m, d)),
  rule('(20\\d\\d)(\\d\\d)(\\d\\d)(?![,.]?\\d)', ([, y = '', m = '', d = '']) => full(y, m, d)),
  rule('([0-4]\\d)(\\d\\d)(\\d\\d)(?![-,.]?\\d)(?!\\s?(?:kr|tkr))', ([, y = '', m = '', d = '']) =>
    full(`20${y}`, m, d),
  ),
  // 2-3/9, 30/9-1/10, 15/3, 31/1 2024, 31/1-24
  rule(`(\\d{1,2})/(\\d{1,2})${DASH}(\\d{1,2})/(\\d{1,2})${YEAR}`, ([, a, m, b, n, year], anchor, before) =>
    range(oneDay(year, Number(m), Number(a), anchor, before), oneDay(year, Number(n), Number(b), anchor, before)),
  ),
  rule(`(\\d{1,2})${DASH}(\\d{1,2})/(\\d{1,2})${YEAR}`, ([, a, b, m, year], anchor, before) =>
    range(oneDay(year, Number(m), Number(a), anchor, before), oneDay(year, Number(m), Number(b), anchor, before)),
  ),
  rule('(\\d{1,2})/(\\d{1,2})(?:[-–]|\\s-|\\s)(?:20)?(\\d\\d)', ([, d = '', m = '', y = '']) => full(`20${y}`, m, d)),
  rule('(\\d{1,2})\\.(\\d{1,2})\\.(20\\d\\d)', ([, d = '', m = '', y = '']) => full(y, m, d)),
  rule(`(\\d{1,2})/(\\d{1,2})${YEAR}(?!\\s*(?:av|del))`, ([, d, m, year], anchor, before) => {
    const date = /(?:nr|§|dnr|paragraf|punkt|protokoll)[.\s]*$/i.test(before)
      ? null
      : oneDay(year, Number(m), Number(d), anchor, before);
    return date ? { date, precision: DAY } : null;
  }),
  // den 30 september–1 oktober; 2-3 september; 12 och 13 maj; 15 mars 2024
  rule(
    `(?:den\\s)?(\\d{1,2})(?::?[ae])?\\s(${MONTH})${DASH}(\\d{1,2})\\s(${MONTH})${YEAR}`,
    ([, a, m = '', b, n = '', year], anchor, before) =>
      range(oneDay(year, numberOf(m), Number(a), anchor, before), oneDay(year, numberOf(n), Number(b), anchor, before)),
  ),
  rule(
    `(?:den\\s)?(\\d{1,2})(?:${DASH}|\\s(?:och|till)\\s)(?:den\\s)?(\\d{1,2})\\s(${MONTH})${YEAR}`,
    ([, a, b, m = '', year], anchor, before) =>
      range(oneDay(year, numberOf(m), Number(a), anchor, before), oneDay(year, numberOf(m), Number(b), anchor, before)),
  ),
  rule(`(?:den\\s)?(\\d{1,2})(?::?[ae])?\\s(${MONTH})${YEAR}`, ([, d, m = '', year], anchor, before) => {
    const date = oneDay(year, numberOf(m), Number(d), anchor, before);
    return date ? { date, precision: DAY } : null;
  }),
  rule(`(?:vecka|veckorna|v\\.?)\\s?(\\d{1,2})(?:${DASH}(\\d{1,2}))?${YEAR}`, ([, from, to, year], anchor) => {
    const [first, last] = [Number(from), Number(to ?? from)];
    if (first < 1 || last > 53 || last < first) return null;
    const own = Number(year ?? anchor.slice(0, 4));
    const whole = (y: number): Found => range(mondayOf(y, first), plusDays(mondayOf(y, last), 6));
    const found = whole(own);
    return year === undefined && found?.endsOn !== undefined && found.endsOn < anchor ? whole(own + 1) : found;
  }),
  rule(anyOf(Object.values(beforeSeason).flat()), ([as], anchor) => seasonal(beforeSeason, as, undefined, anchor)),
  rule(`(${anyOf(Object.values(seasons).flat())})${YEAR}`, ([, as = '', year], anchor) =>
    seasonal(seasons, as, year, anchor),
  ),
  rule(`${anyOf(winter)}${YEAR}(?:[/–-]\\d{2,4})?`, ([, year], anchor) =>
    lastDay('02-00', year && String(Number(year) + 1), anchor, 'SEASON'),
  ),
  rule(`${anyOf(turnOfYear)}(?:\\s(20\\d\\d))?(?:[/–-](?:20)?\\d\\d)?`, ([, year], anchor) => ({
    date: `${year ?? anchor.slice(0, 4)}-12-31`,
    precision: DAY,
  })),
  rule(`(?:tertial\\s?|t)([1-3])${YEAR}`, ([, third, year], anchor) =>
    lastDay(`${Number(third) * 4}-00`, year, anchor, 'SEASON'),
  ),
  rule(`(?:q|(?:kvartal|kv\\.?)\\s?)([1-4])${YEAR}`, ([, quarter, year], anchor) =>
    lastDay(`${Number(quarter) * 3}-00`, year, anchor, 'SEASON'),
  ),
  rule(`(${ordinals.join('|')})\\s(?:kvartalet|kvartal)${YEAR}`, ([, ordinal = '', year], anchor) =>
    lastDay(`${(ordinals.indexOf(ordinal.toLowerCase()) + 1) * 3}-00`, year, anchor, 'SEASON'),
  ),
  rule(`(första|andra)\\shalvåret${YEAR}`, ([, half = '', year], anchor) =>
    lastDay(half.toLowerCase() === 'första' ? '6-00' : '12-00', year, anchor, 'SEASON'),
  ),
  rule(`${anyOf(lastOf)}\\s(${MONTH})${YEAR}`, ([, month = '', year], anchor) => day(monthEnd(month, year, anchor))),
  rule(
    `månadsskiftet\\s(${MONTH})(?:\\s?[/–-]\\s?${MONTH}|\\s(?:och|till)\\s${MONTH})?${YEAR}`,
    ([, month = '', year], anchor) => day(monthEnd(month, year, anchor)),
  ),
  rule(
    `(${months.map(([name]) => name).join('|')})(?:${dateWords.meetings.join('|')})${YEAR}`,
    ([, month = '', year], anchor) => monthEnd(month, year, anchor),
  ),
  rule(
    `(?:${anyOf(weekdayLeads)})\\s(${weekdays.join('|')})(?:en)?(?!(?:en)?,?\\s+(?:den\\s+)?\\d|(?:en)?\\s+(?:i\\s)?v)`,
    ([, name = ''], anchor) => ({
      date: nextWeekday(anchor, weekdays.indexOf(name.toLowerCase()) + 1),
      precision: DAY,
    }),
  ),
  rule(
    `(?:${anyOf(within)})\\s(\\d{1,2}|${Object.keys(counts).join('|')})\\s(${Object.values(units).flat().join('|')})`,
    ([, count = '', unit = ''], anchor) => {
      const number = counts[count.toLowerCase()] ?? Number(count);
      const said = unit.toLowerCase();
      if (units.månad.includes(said)) return { date: plusMonths(anchor, number), precision: DAY };
      return { date: plusDays(anchor, number * (units.vecka.includes(said) ? 7 : 1)), precision: DAY };
    },
  ),
  rule(anyOf(thisMonth), (_, anchor) => lastDay(`${anchor.slice(5, 7)}-00`, undefined, anchor, 'MONTH')),
  rule('nästa\\svecka', (_, anchor) => {
    const monday = nextWeekday(anchor, 1);
    return range(monday, plusDays(monday, 6));
  }),
  rule('nästa\\smånad', (_, anchor) => ({
    date: endOfMonth(Number(anchor.slice(0, 4)), Number(anchor.slice(5, 7)) + 1),
    precision: 'MONTH',
  })),
  // «senast den 15», «den 3:e»
  rule(
    `den\\s(\\d{1,2})(:[ae])?(?!\\s?[/:.–-]\\s?\\d|\\s(?:${MONTH}|och|till|\\d))`,
    ([, number, ordinal], anchor, before) => {
      const date = ordinal || FORWARD.test(before) ? nextDayOfMonth(anchor, Number(number)) : null;
      return date ? { date, precision: DAY } : null;
    },
  ),
  rule('(20\\d\\d)-(0[1-9]|1[0-2])(?!\\s?[-–]|\\d)', ([, year, month = ''], anchor) =>
    lastDay(`${month}-00`, year, anchor, 'MONTH'),
  ),
  // A month by itself needs a word before it or a year after it: «mars» and «maj» are other things too.
  rule(
    `(?:(?<=(?:^|[^\\p{L}])${anyOf(monthLeads)}\\s)(${MONTH})(?:\\smånad)?(?:\\s(20\\d\\d))?|(${MONTH})\\s(20\\d\\d))`,
    ([, a, year, b, other], anchor) => lastDay(`${numberOf(a ?? b ?? '')}-00`, year ?? other, anchor, 'MONTH'),
  ),
  rule(`(?<=(?:^|[^\\p{L}])${anyOf(yearLeads)}\\s)(20\\d\\d)(?![-–/]\\d)`, ([, year]) => ({
    date: `${year}-12-31`,
    precision: 'YEAR',
  })),
];

const day = (found: Found): Found => found && { ...found, precision: DAY };
const monthEnd = (month: string, year: string | undefined, anchor: string): Found =>
  lastDay(`${numberOf(month)}-00`, year, anchor, 'MONTH');

function seasonal(
  table: Readonly<Record<string, readonly string[]>>,
  as: string,
  year: string | undefined,
  anchor: string,
): Found {
  const said = as.toLowerCase().replace(/\s+/g, ' ');
  const [end] = Object.entries(table).find(([, words]) => words.includes(said)) ?? [];
  return end === undefined ? null : lastDay(end, year, anchor, 'SEASON');
}

// Most texts hold no date: two digits, «v 9», a month or a season must be there.
const HINT = new RegExp(
  `\\d[\\d/:.]|(?:v|v\\.|q|t|kv|kv\\.|den)\\s?\\d|${anyOf([...months.flatMap(([name = '']) => name), ...Object.values(seasons).flat(), ...Object.values(beforeSeason).flat(), ...winter, ...turnOfYear, 'kvartal', 'tertial', 'halvår', 'veck', 'månad', 'dag', 'semest', 'midsommar'])}`,
  'iu',
);

/** Takes a text and the meeting's ISO date; gives the dates in the text, left to right, the longer where two overlap. */
export function datesIn(text: string, anchor: string): DateHit[] {
  if (!HINT.test(text)) return [];
  const hits: DateHit[] = [];
  const taken = new Uint8Array(text.length);
  for (const { pattern, read } of RULES) {
    for (const match of everyMatch(pattern, text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.subarray(start, end).includes(1)) continue;
      const found = read(match, anchor, text.slice(Math.max(0, start - 30), start));
      if (!found) continue;
      taken.fill(1, start, end);
      hits.push({ ...found, as: match[0].trim().replace(/(?<=\p{Ll}{4})\.$/u, ''), start, end });
    }
  }
  return hits.sort((a, b) => a.start - b.start);
}
