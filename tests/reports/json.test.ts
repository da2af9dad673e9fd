// The report as JSON: the model itself, whole, and described in the file.
import { expect, test } from '@jest/globals';
import { JSON_VERSION, jsonOf } from '../../reports/json.ts';
import type { AnnualReport } from '../../reports/model.ts';
import { sampleReport, sizedReport } from '../support/sample-report.ts';

type Schema = { description?: string; properties?: Record<string, Schema>; items?: Schema; anyOf?: Schema[] };
type File = { format: string; version: number; description: string; schema: Schema; report: AnnualReport };
const read = (text: string): File => JSON.parse(text) as File;

test('the report comes back as it was, number for number', () => {
  for (const report of [sampleReport(), sizedReport(300), { ...sizedReport(0), published: null, changes: null }])
    expect(read(jsonOf(report)).report).toEqual(report);
});

test('it says what it is, in which version, and what every one of its fields is', () => {
  const { format, version, description, schema, report } = read(jsonOf(sampleReport()));
  expect({ format, version }).toEqual({ format: 'samverkansgraf/annual-report', version: JSON_VERSION });
  expect(description).toContain('schema');
  expect(Object.keys(schema.properties ?? {}).sort()).toEqual(Object.keys(report).sort());
  const figure = schema.properties?.areas?.items?.properties?.goals?.items?.properties?.keyFigures?.items;
  expect(figure?.properties?.attainmentPercent?.description).toContain('unrounded');
  expect(figure?.properties?.unit?.description).toContain('percent');
});

test('the fields stand in the same order whoever made the report', () => {
  const report = sampleReport();
  const turned = Object.fromEntries(Object.entries(report).reverse()) as AnnualReport;
  expect(jsonOf(turned)).toBe(jsonOf(report));
});

test('what is not described is not written, and a report with a field that is none is refused', () => {
  const report = sampleReport();
  expect(jsonOf(Object.assign({}, report, { more: 'than described' }))).toBe(jsonOf(report));
  expect(() => jsonOf({ ...report, year: Number.NaN })).toThrow(/year/u);
});
