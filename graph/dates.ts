// ISO dates as text, the only form dates have here.

export const addDays = (date: string, days: number): string => {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
};
export const dayAfter = (date: string): string => addDays(date, 1);
export const dayBefore = (date: string): string => addDays(date, -1);

const stockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });
/** The day it is in Stockholm at that moment: just after midnight another than in UTC. */
export function dayInStockholm(moment: Date): string {
  const minute = Math.floor(moment.getTime() / 60_000);
  if (minute !== last.minute) last = { minute, day: stockholm.format(moment) };
  return last.day;
}
/** Days begin with a minute, and most ask for the same one. */
let last = { minute: Number.NaN, day: '' };
