// How secretaries write what the model holds: dates, clock times, sums, lists of names.

const MONTHS = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

const parts = (iso: string): { year: string; month: number; day: number } => ({
  year: iso.slice(0, 4),
  month: Number(iso.slice(5, 7)),
  day: Number(iso.slice(8, 10)),
});

export const longDate = (iso: string): string => `${dayAndMonth(iso)} ${parts(iso).year}`;
export const dayAndMonth = (iso: string): string => `${parts(iso).day} ${MONTHS[parts(iso).month - 1] ?? ''}`;
export const slashDate = (iso: string): string => `${parts(iso).day}/${parts(iso).month}`;
export const sixDigits = (iso: string): string => iso.slice(2).replaceAll('-', '');

/** The ways of writing a day that lies within a year after the meeting. */
export const DEADLINES: readonly ((iso: string) => string)[] = [
  (iso) => `den ${dayAndMonth(iso)}`,
  (iso) => `den ${longDate(iso)}`,
  (iso) => `den ${slashDate(iso)}`,
  slashDate,
  sixDigits,
  (iso) => iso,
];

export function daysAfter(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export const dotted = (clock: string): string => clock.replace(':', '.');

/** «A», «A och B», «A, B och C» */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} och ${names.at(-1) ?? ''}`;

const thousands = (sek: number): string => String(sek).replace(/\B(?=(\d{3})+$)/g, ' ');
/** The ways of writing a sum of whole ten thousands. */
export const SUMS: readonly ((sek: number) => string)[] = [
  (sek) => `${thousands(sek)} kr`,
  (sek) => `${thousands(sek)} kronor`,
  (sek) => `${sek / 1_000} tkr`,
  (sek) => `${String(sek / 1_000_000).replace('.', ',')} Mkr`,
  (sek) => `${String(sek / 1_000_000).replace('.', ',')} mnkr`,
  (sek) => `${thousands(sek)} SEK`,
];

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
