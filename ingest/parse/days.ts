// Days as the head of minutes writes them: 190405, 2019-04-05, den 5 april 2019, 5/4 2019, 5–6 maj.
import { meetingWords } from './vocabulary.ts';

export type Day = {
  year: number | null;
  month: number;
  day: number;
  /** The last day of «5–6 maj»; null for one day. */
  last: { month: number; day: number } | null;
  /** 0 Monday … 6 Sunday, when the text names the weekday before it. */
  weekday: number | null;
  start: number;
  end: number;
};

const MONTH = meetingWords.months.map((month) => `${month}|${month.slice(0, 3)}\\.?`).join('|');
const WEEKDAY = `(?:(${meetingWords.weekdays.join('|')})(?:en)?\\s*(?:,\\s*)?)?`;
const DASH = '\\s?(?:-|–|—|och|till)\\s?';
const EDGE = '(?<![\\p{L}\\p{N}/.:-])';
const AFTER = '(?![\\p{L}\\p{N}]|[.:]\\d)';
const FORMS = new RegExp(
  [
    // 1 weekday 2–4 ISO and its look-alikes, 5 second day of a range
    `${EDGE}${WEEKDAY}(?:den\\s+)?((?:19|20)\\d\\d)[-.](\\d\\d)[-.](\\d\\d)(?:${DASH}(?:\\d{4}-\\d\\d-)?(\\d\\d)(?![.:\\d]))?${AFTER}`,
    // 6–8 20190405
    `${EDGE}((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)${AFTER}`,
    // 9–11 190405
    `${EDGE}(\\d\\d)(\\d\\d)(\\d\\d)${AFTER}`,
    // 12 weekday 13 day 14 first month 15 last day 16 month 17 year
    `${EDGE}${WEEKDAY}(?:den\\s+)?(\\d{1,2})(?::?e)?(?:\\s(${MONTH}))?(?:${DASH}(\\d{1,2}))?\\s(${MONTH})(?:[\\s,]{1,2}((?:19|20)\\d\\d))?(?![\\p{L}\\p{N}])`,
    // 18 weekday 19 day 20 last day 21 month 22 year
    `${EDGE}${WEEKDAY}(?:den\\s+)?(\\d{1,2})(?:[-–](\\d{1,2}))?/(\\d{1,2})(?:[\\s-]{1,2}((?:19|20)\\d\\d))?${AFTER}`,
  ].join('|'),
  'giu',
);

/** Every day that is written out in a short text, in order; years are null where the text has none. */
export function daysIn(text: string): Day[] {
  const days: Day[] = [];
  for (const match of text.matchAll(FORMS)) {
    const day = dayOf(match);
    if (day && isDay(day)) days.push({ ...day, start: match.index, end: match.index + match[0].length });
  }
  return days;
}

type Bare = Omit<Day, 'start' | 'end'>;

function dayOf(match: RegExpMatchArray): Bare | null {
  const number = (group: number): number => Number(match[group]);
  const has = (group: number): boolean => match[group] !== undefined;
  if (has(2)) {
    const month = number(3);
    return {
      year: number(2),
      month,
      day: number(4),
      last: has(5) ? { month, day: number(5) } : null,
      weekday: weekdayOf(match[1]),
    };
  }
  if (has(6)) return { year: number(6), month: number(7), day: number(8), last: null, weekday: null };
  if (has(9)) return { year: 2000 + number(9), month: number(10), day: number(11), last: null, weekday: null };
  if (has(16)) {
    const month = monthOf(match[16]);
    const first = has(14) ? monthOf(match[14]) : month;
    const last = has(15) ? { month, day: number(15) } : null;
    if (has(14) && !last) return null;
    return { year: has(17) ? number(17) : null, month: first, day: number(13), last, weekday: weekdayOf(match[12]) };
  }
  const month = number(21);
  return {
    year: has(22) ? number(22) : null,
    month,
    day: number(19),
    last: has(20) ? { month, day: number(20) } : null,
    weekday: weekdayOf(match[18]),
  };
}

const monthOf = (word = ''): number =>
  meetingWords.months.findIndex((month) => month.startsWith(word.toLowerCase().slice(0, 3))) + 1;
const weekdayOf = (word: string | undefined): number | null =>
  word === undefined ? null : meetingWords.weekdays.indexOf(word.toLowerCase());

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isDay = ({ month, day, last }: Bare): boolean =>
  day >= 1 &&
  day <= (DAYS[month - 1] ?? 0) &&
  (last === null || (last.day >= 1 && last.day <= (DAYS[last.month - 1] ?? 0)));

const two = (number: number): string => String(number).padStart(2, '0');

/** «2019-04-05»; the year given is taken when the day has none of its own. */
export const isoOf = (day: Pick<Day, 'year' | 'month' | 'day'>, year: number): string =>
  `${day.year ?? year}-${two(day.month)}-${two(day.day)}`;

/** 0 Monday … 6 Sunday. */
export const weekdayAt = (iso: string): number => (new Date(`${iso}T00:00:00Z`).getUTCDay() + 6) % 7;
