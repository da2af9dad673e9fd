// The formats that a report comes in: what each is called, and how it is made of the report. Pure and slow: see written.ts.
import type { Dialect } from '../exports/csv.ts';
import { csvOf } from './csv.ts';
import { htmlOf } from './html/report.ts';
import { jsonOf } from './json.ts';
import type { AnnualReport, Language } from './model.ts';
import { xlsxOf } from './xlsx.ts';

export const FORMATS = ['html', 'pdf', 'xlsx', 'csv', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** Those that need no browser. */
export type Made = Exclude<Format, 'pdf'>;
export type Telling = { language: Language; dialect?: Dialect | undefined };

export async function made(report: AnnualReport, format: Made, { language, dialect }: Telling): Promise<Uint8Array> {
  switch (format) {
    case 'html':
      return Buffer.from(htmlOf(report, language));
    case 'xlsx':
      return xlsxOf(report, language);
    case 'csv':
      return Buffer.from(await csvOf(report, language, dialect));
    case 'json':
      return Buffer.from(jsonOf(report));
  }
}
