// The report's key figures as CSV, for programs and for a Swedish Excel, and read in again.
import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readPlanTable } from '../../imports/plan-table.ts';
import { csvOf } from '../../reports/csv.ts';
import type { AnnualReport, ReportFigure } from '../../reports/model.ts';
import { sampleReport, sizedReport } from '../support/sample-report.ts';

const report = sampleReport();
const figuresOf = ({ areas }: AnnualReport): ReportFigure[] =>
  areas.flatMap(({ goals }) => goals.flatMap(({ keyFigures }) => keyFigures));

test('for programs there is a row per key figure, a column per year, codes, and numbers with a point', async () => {
  const text = await csvOf(report, 'sv');
  const rows: Record<string, string>[] = parse(text, { columns: true });
  const figures = figuresOf(report);
  expect(rows).toHaveLength(figures.length);
  for (const [at, figure] of figures.entries()) {
    const row = rows[at] ?? {};
    expect([row.keyFigureId, row.keyFigure, row.light, row.trend, row.direction]).toEqual([
      figure.id,
      figure.name,
      figure.light,
      figure.trend,
      figure.direction,
    ]);
    for (const { year, value } of figure.outcomes)
      expect(row[`outcome${year}`]).toBe(value === null ? '' : String(value));
    expect(row.attainmentPercent).toBe(figure.attainmentPercent === null ? '' : String(figure.attainmentPercent));
  }
  expect(await csvOf(report, 'en')).toBe(text);
});

test('a Swedish Excel gets semicolons, decimal commas and Swedish words', async () => {
  const text = await csvOf(report, 'sv', 'excel-sv');
  const [heading, , second] = text.split('\r\n');
  expect(heading).toMatch(/^\uFEFFMålområde;Nr;Mål;Ansvarig kommun;Mätetal;Enhet;Riktning;Utfall 2014;Utfall 2015;/u);
  expect(second).toContain(';Förvärvsarbetande 20-64 år;%;högre är bättre;71,9;72,2;72,7;Minst 72,3;Nått;;100,55');
});

test('the words of the table follow the language', async () => {
  const [heading, first] = (await csvOf(report, 'en', 'excel-sv')).split('\r\n');
  expect(heading).toContain('Focus area;No.;Goal');
  expect(first).toContain(';higher is better;40;40;36;');
});

test('what Excel would run as a formula is a text', async () => {
  const evil = structuredClone(report);
  const [first] = figuresOf(evil);
  if (first) first.name = '=1+1';
  expect(await csvOf(evil, 'sv', 'excel-sv')).toContain(";'=1+1;");
});

test('read in by our own importer it gives the same figures, also below one percent and below zero', async () => {
  for (const told of [sampleReport(), sizedReport(300)]) {
    const [first, second] = figuresOf(told).flatMap(({ outcomes }) => outcomes.filter(({ value }) => value !== null));
    if (first && second) Object.assign(first, { value: 0.6 }) && Object.assign(second, { value: -12.25 });
    const { rows, problems } = await readPlanTable(Buffer.from(await csvOf(told, 'sv', 'excel-sv')));
    expect(problems).toEqual([]);
    expect(
      rows.map(({ id, name, direction, outcomes, targets }) => ({
        ...{ id, name, direction },
        outcomes: outcomes.map(({ year, value, missing }) => [year, value, missing]),
        targets: targets.map(({ year, comparator, value }) => [year, comparator, value]),
      })),
    ).toEqual(
      figuresOf(told).map(({ id, name, direction, outcomes, targets }) => ({
        ...{ id, name, direction },
        outcomes: outcomes.map(({ year, value, missingReason }) => [year, value, missingReason]),
        targets: targets.map(({ year, comparator, value }) => [year, comparator, value]),
      })),
    );
  }
});

test('a plan without key figures is a heading and nothing else', async () => {
  expect((await csvOf(sizedReport(0), 'sv')).split('\r\n')).toEqual([expect.stringMatching(/^area,goalNumber,/u), '']);
});
