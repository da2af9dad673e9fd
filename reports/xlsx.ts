// The annual report as a workbook: real numbers, a sheet per målområde that our own importer reads back, and what they rest on.
import writeExcel from 'write-excel-file/node';
import type { AnnualReport, Language } from './model.ts';
import { wordsOf } from './words.ts';
import { collaborationSheet, followUpSheet, sourcesSheet } from './xlsx-collaboration.ts';
import { areaSheets, changesSheet, evidenceSheet } from './xlsx-figures.ts';
import { printing } from './xlsx-print.ts';
import { madeOf, sheetNames } from './xlsx-sheet.ts';
import { summarySheet } from './xlsx-summary.ts';

/** The workbook's bytes. Numbers are unrounded; how they are shown is their format. */
export function xlsxOf(report: AnnualReport, language: Language): Promise<Buffer> {
  const words = wordsOf(language);
  const wanted = [
    summarySheet(report, language),
    ...areaSheets(report, language),
    collaborationSheet(report, language),
    followUpSheet(report, language),
    changesSheet(report, language),
    evidenceSheet(report, language),
    sourcesSheet(report, language),
  ];
  const names = sheetNames(wanted.map(({ name }) => name));
  const sheets = wanted.map((sheet, at) => madeOf({ ...sheet, name: names[at] ?? sheet.name }, words));
  const title = `${words.title(report.year, report.period)} – ${report.plan.name}`;
  return writeExcel(sheets, {
    fontFamily: 'Calibri',
    fontSize: 11,
    features: [printing(sheets, title)],
  }).toBuffer();
}
