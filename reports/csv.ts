// The annual report's key figures as CSV: one row each, with a column per year. In the dialect of a Swedish Excel it is the table that our own
// importer reads.
import { type Dialect, csvOf as written } from '../exports/csv.ts';
import { type Column, rowsOf } from '../exports/table.ts';
import { isPercent } from '../services/follow-up/number.ts';
import { type FigureColumn, type FigureRow, figureColumns, figureRows } from './csv-layout.ts';
import type { AnnualReport, Language } from './model.ts';

const KINDS: Readonly<Record<FigureColumn['kind'], Column['kind']>> = {
  text: 'text',
  outcome: 'number',
  light: 'text',
  percent: 'number',
  integer: 'integer',
  date: 'date',
};

/**
 * The table as text. `rfc4180` is for programs: stable English headings and codes, whatever the language; `excel-sv` is for people: headings
 * and words of the language.
 */
export async function csvOf(report: AnnualReport, language: Language, dialect: Dialect = 'rfc4180'): Promise<string> {
  const forPrograms = dialect === 'rfc4180';
  const columns = figureColumns(report, language);
  const cellOf = (column: FigureColumn, row: FigureRow): string | number | null => {
    const value = column.of(row, forPrograms ? 'codes' : language);
    return forPrograms || column.kind !== 'outcome' ? value : unmistakable(value, row);
  };
  const table = {
    name: 'annual-report',
    title: report.plan.name,
    columns: columns.map(({ name, title, kind }) => ({ name, title, kind: KINDS[kind] })),
    rows: rowsOf(figureRows(report.areas).map((row) => columns.map((column) => cellOf(column, row)))),
  };
  let text = '';
  for await (const part of written(table, dialect)) text += part;
  return text;
}

/** A bare 0,6 in percent could be taken for sixty: it has its sign. */
const unmistakable = (value: string | number | null, { figure }: FigureRow): string | number | null =>
  typeof value === 'number' && isPercent(figure.unit) && value !== 0 && Math.abs(value) < 1
    ? `${String(value).replace('.', ',')} %`
    : value;
