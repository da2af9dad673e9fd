// How a number, percent, sum or day is written, in Swedish and English. Nothing here judges; a rounded percent never looks like another light.
import type { MissingReason } from '../services/follow-up/number.ts';
import type { Comparator, Direction } from '../services/follow-up/target.ts';
import type { Language } from './model.ts';

export const NBSP = '\u00a0';
const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };
/** More decimals than this nobody has measured: the rest is dust of division. */
const MOST_DECIMALS = 6;
const TIME_ZONE = 'Europe/Stockholm';

const formats = new Map<string, Intl.NumberFormat>();
function format(language: Language, least: number, most: number): Intl.NumberFormat {
  const key = `${language} ${least} ${most}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(LOCALES[language], { minimumFractionDigits: least, maximumFractionDigits: most });
  formats.set(key, made);
  return made;
}

/** The number with all its decimals, or with exactly so many: «67 044», «16,6»; «67,044», «16.6». */
export function numberText(value: number, language: Language, decimals?: number): string {
  return format(language, decimals ?? 0, decimals ?? MOST_DECIMALS).format(value);
}

/** How many decimals it takes to write all of them in full, so that a row of them is written alike. */
export function decimalsOf(values: readonly (number | null)[]): number {
  const needed = values.map((value) => {
    if (value === null) return 0;
    const [, decimals = ''] = Number(value.toFixed(MOST_DECIMALS)).toString().split('.');
    return decimals.length;
  });
  return Math.min(MOST_DECIMALS, Math.max(0, ...needed));
}

/** «72,7 %», «72.7%». */
export function percentText(value: number, language: Language, decimals?: number): string {
  return `${numberText(value, language, decimals)}${language === 'sv' ? NBSP : ''}%`;
}

/** A percent with so many decimals, and more where rounding would carry it to another side. */
function percentTold(value: number, sideOf: (value: number) => string, language: Language, decimals: number): string {
  const clean = Number(value.toFixed(MOST_DECIMALS + 3));
  const needed = Array.from({ length: MOST_DECIMALS - decimals }, (_, more) => decimals + more).find(
    (places) => sideOf(Number(clean.toFixed(places))) === sideOf(clean),
  );
  return percentText(clean, language, needed ?? MOST_DECIMALS);
}

/** With one decimal, and more where one would carry it over or onto any of the limits: 99,96 is not written «100,0 %». */
export const percentWithin = (value: number, limits: readonly number[], language: Language, decimals = 1): string =>
  percentTold(value, (number) => limits.map((limit) => Math.sign(number - limit)).join(), language, decimals);

/** Måluppfyllelse with one decimal, and more where one would make it look like another light: green is from its limit, yellow above its. */
export const attainmentText = (
  percent: number,
  { green, yellow }: { green: number; yellow: number },
  language: Language,
): string => percentTold(percent, (number) => `${number >= green} ${number > yellow}`, language, 1);

/** How many percent of the goals are reached, whole where that does not look like none or all: «38 %». */
export function shareText(percent: number, language: Language): string {
  return percentWithin(percent, [0, 100], language, 0);
}

/** Whole kronor: «1 250 000 kr», «SEK 1,250,000». */
export function kronorText(kronor: number, language: Language): string {
  const number = numberText(kronor, language, 0);
  return language === 'sv' ? `${number}${NBSP}kr` : `SEK${NBSP}${number}`;
}

/** A day in full: «31 december 2016», «31 December 2016»; anything that is no day as it is. */
export function dayText(day: string, language: Language): string {
  const date = new Date(`${day.slice(0, 10)}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** A moment, as clocks in Sweden show it: «2017-03-01 08:00»; anything that is no moment as it is. */
export function momentText(moment: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  const day = new Intl.DateTimeFormat(LOCALES.sv, { dateStyle: 'short', timeStyle: 'short', timeZone: TIME_ZONE });
  return /T/u.test(moment) ? day.format(date) : moment.slice(0, 10);
}

const YES_NO: Readonly<Record<Language, { yes: string; no: string }>> = {
  sv: { yes: 'ja', no: 'nej' },
  en: { yes: 'yes', no: 'no' },
};

/**
 * An outcome: «72,7 %», «67 044», «ja». Only percent carries its unit, the other units stand with the key figure's name. `decimals`: to
 * write a row of outcomes alike.
 */
export function valueText(
  value: number,
  figure: { unit: string | null; direction: Direction },
  language: Language,
  decimals?: number,
): string {
  if (figure.direction === 'YES_NO') return value >= 1 ? YES_NO[language].yes : YES_NO[language].no;
  return figure.unit === '%' ? percentText(value, language, decimals) : numberText(value, language, decimals);
}

const MISSING: Readonly<Record<Language, Record<MissingReason, string>>> = {
  sv: {
    NOT_MEASURED: 'ej mätt',
    NOT_APPLICABLE: 'ej tillämpligt',
    CONFIDENTIAL: 'sekretess',
    NOT_PUBLISHED: 'ej publicerat',
  },
  en: {
    NOT_MEASURED: 'not measured',
    NOT_APPLICABLE: 'not applicable',
    CONFIDENTIAL: 'confidential',
    NOT_PUBLISHED: 'not published',
  },
};
/** Why there is no outcome: «ej mätt». */
export const missingText = (reason: MissingReason | null, language: Language): string =>
  MISSING[language][reason ?? 'NOT_MEASURED'];

const DEMANDS: Readonly<Record<Language, Record<Comparator, string>>> = {
  sv: { AT_LEAST: 'Minst', AT_MOST: 'Högst', EQUAL: 'Precis', DONE: 'Klart' },
  en: { AT_LEAST: `At${NBSP}least`, AT_MOST: `At${NBSP}most`, EQUAL: 'Exactly', DONE: 'Done' },
};

/** A target, always with what it demands: as the plan writes it in Swedish, unless it writes a bare number; in English from its meaning. */
export function targetText(
  target: { comparator: Comparator; value: number | null; text: string },
  figure: { unit: string | null; direction: Direction },
  language: Language,
): string {
  const { comparator, value, text } = target;
  const plain = text.trim().replace(/(?<=\d) (?=\d|%)/gu, NBSP);
  if (language === 'sv' && !/^[\d\u2212-]/u.test(plain)) return plain;
  if (comparator === 'DONE' || value === null) return language === 'sv' ? plain : DEMANDS.en.DONE;
  const percent = figure.unit === '%' || /%\s*$/u.test(text);
  const number = percent ? percentText(value, language) : numberText(value, language);
  return `${DEMANDS[language][comparator]} ${number}`;
}
