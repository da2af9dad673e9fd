// Which dates of a decision are deadlines or days of reporting and treatment: not those looked back at, nor those from which something applies.

import { endingWith, wholeWords } from '../phrases.ts';
import { dateWords } from './date-words.ts';
import type { DateHit } from './dates.ts';

const LEADS = ['', ' den', ' vid', ' i', ' och med den'];
const BACK = endingWith(dateWords.back);
const BACK_MEETING = new RegExp(
  `(?<![\\p{L}])(?:${dateWords.backMeeting.join('|')})\\s+[\\p{L}]*(?:möte|mötet|sammanträde|sammanträdet|internat|internatet)\\s*(?:den\\s*)?$`,
  'iu',
);
const APPLIES = endingWith(dateWords.applies.flatMap((word) => LEADS.map((lead) => word + lead)));
const NO_DATE = wholeWords(dateWords.noDate, 'iu');
const STANDING = wholeWords(dateWords.standing, 'iu');

/** Takes a text and its dates; gives those by or on which something is to happen, from the meeting's day on. */
export function dueAmong(text: string, dates: readonly DateHit[], anchor: string): DateHit[] {
  return dates.filter(({ start, date, endsOn, precision }) => {
    const before = text.slice(Math.max(0, start - 60), start);
    if (precision === 'YEAR' || (endsOn ?? date) < anchor) return false;
    return !BACK.test(before) && !BACK_MEETING.test(before) && !APPLIES.test(before);
  });
}

/** «nästa möte», «snarast»: a deadline that is no date, as written. */
export const dueTextIn = (text: string): string | null => NO_DATE.exec(text)?.[0] ?? null;

export const isStanding = (text: string): boolean => STANDING.test(text);
