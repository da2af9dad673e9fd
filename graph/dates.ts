// ISO dates as text, the only form dates have here.

export const addDays = (date: string, days: number): string => {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
};
export const dayAfter = (date: string): string => addDays(date, 1);
export const dayBefore = (date: string): string => addDays(date, -1);
