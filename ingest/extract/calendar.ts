// Arithmetic on ISO dates, without clock or time zone.
const iso = (date: Date): string => date.toISOString().slice(0, 10);
const utc = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month - 1, day));

export const dayOf = (year: number, month: number, day: number): string => iso(utc(year, month, day));

export function isDay(year: number, month: number, day: number): boolean {
  const date = utc(year, month, day);
  return month >= 1 && month <= 12 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

export const endOfMonth = (year: number, month: number): string => iso(utc(year, month + 1, 0));

export function plusDays(date: string, days: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return iso(utc(year, month, day + days));
}

/** So many months later, the month's last day when it has no such day. */
export function plusMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = Number(endOfMonth(year, month + months).slice(8));
  return iso(utc(year, month + months, Math.min(day, last)));
}

/** The first such weekday (1 Monday) after a date. */
export function nextWeekday(date: string, weekday: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const own = utc(year, month, day).getUTCDay() || 7;
  return plusDays(date, ((weekday - own + 6) % 7) + 1);
}

/** The first day with this number on or after a date. */
export function nextDayOfMonth(date: string, day: number): string | null {
  const [year = 0, month = 1, own = 1] = date.split('-').map(Number);
  for (let ahead = day >= own ? 0 : 1; ahead < 4; ahead++) {
    const [y, m] = [year + Math.floor((month - 1 + ahead) / 12), ((month - 1 + ahead) % 12) + 1];
    if (isDay(y, m, day)) return dayOf(y, m, day);
  }
  return null;
}

/** The Monday of an ISO week. */
export function mondayOf(year: number, week: number): string {
  const weekday = utc(year, 1, 4).getUTCDay() || 7;
  return iso(utc(year, 1, 4 - weekday + 1 + (week - 1) * 7));
}

// A day that would be nearly a year ahead was most likely just before the meeting.
const RECENT_DAYS = 45;

/** The next such day on or after the anchor; the one just before it when that is near and nothing says that it lies ahead. */
export function anchored(month: number, day: number, anchor: string, ahead: boolean): string | null {
  const year = Number(anchor.slice(0, 4));
  const next = [year, year + 1, year + 2, year + 3, year + 4].find(
    (one) => isDay(one, month, day) && dayOf(one, month, day) >= anchor,
  );
  if (next === undefined) return null;
  const last = next - 1;
  if (!ahead && isDay(last, month, day) && dayOf(last, month, day) >= plusDays(anchor, -RECENT_DAYS))
    return dayOf(last, month, day);
  return dayOf(next, month, day);
}
