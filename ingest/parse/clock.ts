// Times of day in all their writings: kl. 0850-11.40, klockan 13–15, 9.00 – 11.30, 08:30.
import { anyOf, meetingWords } from './vocabulary.ts';

export type ClockRange = { from: string; to: string | null; start: number; end: number };

const TIME = '([01]?\\d|2[0-4])(?:[.:]?([0-5]\\d))?';
const RANGE = new RegExp(
  `(?<![\\p{L}\\p{N}/.:-])(?:(kl(?:ockan|\\.)?:?|tid:)\\s*)?${TIME}(?:\\s*(?:[-–—]|till)\\s*(?:kl(?:ockan|\\.)?\\s*)?${TIME})?(?![\\p{N}%/]|[.:,]\\d)`,
  'giu',
);
const PAUSE = new RegExp(anyOf(meetingWords.pauses).replace('(?![\\p{L}\\p{N}])', ''), 'iu');

const clock = (hour: string, minute: string | undefined): string => `${hour.padStart(2, '0')}:${minute ?? '00'}`;

/** Times and ranges of time in a short text; bare figures count only after «kl». Breaks («ajournering 10.15–10.30») are left out. */
export function clocksIn(text: string): ClockRange[] {
  const ranges: ClockRange[] = [];
  for (const match of text.matchAll(RANGE)) {
    const [all, kl, hour, minute, toHour, toMinute] = match;
    if (hour === undefined) continue;
    const sure =
      kl !== undefined ||
      ((minute ?? toMinute) !== undefined && (/[.:]/u.test(all) || (minute !== undefined && toMinute !== undefined)));
    if (!sure) continue;
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    if (PAUSE.test(before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1))) continue;
    const to = toHour === undefined ? null : clock(toHour, toMinute);
    ranges.push({ from: clock(hour, minute), to, start: match.index, end: match.index + all.length });
  }
  return ranges;
}

/** The first and the last time that the ranges span. */
export function spanOf(ranges: readonly ClockRange[]): { start: string | null; end: string | null } {
  const first = ranges[0];
  const last = ranges.at(-1);
  return { start: first?.from ?? null, end: last?.to ?? (ranges.length > 1 ? (last?.from ?? null) : null) };
}

const LEADING =
  /^(?:kl(?:ockan|\.)?:?\s*)?([01]?\d|2[0-3])[.:]([0-5]\d)(?:\s*[-–—]\s*(?:[01]?\d|2[0-3])[.:][0-5]\d)?(?![\p{N}%]|[.:]\d)\s*[-–—:]?\s*/iu;

/** The time that a line begins with: «09.30 Rubrik», «kl. 9.30–10.00 Rubrik»; `end` is where the rest begins. */
export function leadingClock(text: string): { time: string; end: number } | null {
  const match = LEADING.exec(text);
  return match ? { time: clock(match[1] ?? '', match[2]), end: match[0].length } : null;
}
