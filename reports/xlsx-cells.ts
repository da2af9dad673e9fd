// The cells of the workbook: what is a number is one, in the unit's own scale, and every text is text.
import type { Cell } from 'write-excel-file/node';
import { asText } from '../exports/xlsx-sheet.ts';
import type { Light } from '../services/follow-up/light.ts';
import { isPercent } from '../services/follow-up/number.ts';
import type { Language, ReportFigure } from './model.ts';
import { decimalsOf, NBSP, percentWithin } from './numbers.ts';
import type { Words } from './words.ts';

export type { Cell, Row } from 'write-excel-file/node';

/** Beside the word and the colour, so that a light is told apart in black and white. */
const SHAPES: Readonly<Record<Light, string>> = { GREEN: '●', YELLOW: '▲', RED: '■', GREY: '○' };
export const LIGHTS = ['GREEN', 'YELLOW', 'RED', 'GREY'] as const satisfies readonly Light[];
/** Excel's calendar begins with 1900. */
const IN_EXCELS_CALENDAR = /^(?:19|[2-9]\d)\d\d-\d\d-\d\d/u;
const TOP = { alignVertical: 'top' } as const;
/** A text keeps away from the number that stands before it. */
const BESIDE = { align: 'left', indent: 1 } as const;

export const text = (value: string | null): Cell =>
  value === null || value === '' ? null : { ...(asText(value) as object), ...TOP, ...BESIDE, wrap: true };
/** A text on one line, whatever room it has. */
export const aside = (value: string | null): Cell =>
  value === null || value === '' ? null : { ...(asText(value) as object), ...TOP, ...BESIDE };
/** A text that goes on over the empty cells beside it. */
export const line = (value: string, style: { fontWeight?: 'bold'; fontSize?: number } = {}): Cell => ({
  type: String,
  value,
  ...style,
});
export const bold = (value: string): Cell => line(value, { fontWeight: 'bold' });
/** Over numbers it stands to the right, as they do. */
export const heading = (value: string, right = false): Cell => ({
  ...TOP,
  ...(right ? { align: 'right' } : BESIDE),
  type: String,
  value,
  fontWeight: 'bold',
  wrap: true,
  backgroundColor: '#1f3d5c',
  textColor: '#ffffff',
  borderColor: '#1f3d5c',
  borderStyle: 'thin',
});

/** A sign for what is not there stands where the numbers do. */
export const sign = (value: string): Cell => ({ ...TOP, type: String, value, align: 'right' });
const inFormat = (value: number, format: string): Cell => ({ ...TOP, type: Number, value, format });
/** So many decimals behind the point: «0.00». */
const digits = (format: string, decimals: number): string =>
  decimals === 0 ? format : `${format}.${'0'.repeat(decimals)}`;

export const whole = (value: number | null): Cell => (value === null ? null : inFormat(value, '#,##0'));
export const calendarYear = (value: number): Cell => inFormat(value, '0');
export const kronor = (value: number | null, language: Language): Cell =>
  value === null ? null : inFormat(value, language === 'sv' ? `#,##0"${NBSP}kr"` : `"SEK${NBSP}"#,##0`);

/** 60 is shown as «60 %» and stays 60. */
const percentFormat = (decimals: number, language: Language): string =>
  `${digits('#,##0', decimals)}"${language === 'sv' ? NBSP : ''}%"`;

/** A percent with that many decimals, and more where one would carry it over a limit. */
export function percent(value: number | null, limits: readonly number[], language: Language, decimals = 1): Cell {
  if (value === null) return null;
  const [, shown = ''] = /,(\d+)/u.exec(percentWithin(value, limits, 'sv', decimals)) ?? [];
  return inFormat(value, percentFormat(shown.length, language));
}

/** A share of one: 0,75 is shown as «75 %». */
export const share = (value: number | null, language: Language): Cell =>
  value === null ? null : inFormat(value, language === 'sv' ? `0"${NBSP}"%` : '0%');

/** An outcome as the layout has it, with as many decimals as the figure's outcomes take. */
export function outcome(value: string | number | null, figure: ReportFigure, language: Language): Cell {
  if (value === null) return null;
  if (typeof value === 'string') return sign(value);
  const decimals = decimalsOf(figure.outcomes.map((one) => one.value));
  return inFormat(value, isPercent(figure.unit) ? percentFormat(decimals, language) : digits('#,##0', decimals));
}

export function day(value: string | null): Cell {
  if (value === null || !IN_EXCELS_CALENDAR.test(value)) return text(value);
  const date = new Date(`${value.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? text(value) : { ...TOP, type: Date, value: date, format: 'yyyy-mm-dd' };
}

/** «● Nått». */
export const lightText = (light: Light, { lights }: Words): string => `${SHAPES[light]}${NBSP}${lights[light]}`;
export const lightCell = (light: Light, words: Words): Cell => ({
  ...TOP,
  ...BESIDE,
  type: String,
  value: lightText(light, words),
});
