// The annual report as JSON: the model itself, with its version and a description of every field, so that whoever opens the file years from
// now needs nothing else.
import { z } from 'zod';
import { annualReport } from './json-schema.ts';
import type { AnnualReport } from './model.ts';

/** Goes up when a field is renamed, removed or means something else; a new field alone is no new version. */
export const JSON_VERSION = 1;
const DESCRIPTION =
  'The annual follow-up of a plan’s goals and key figures. «report» is the report; «schema» describes each of its fields (JSON Schema 2020-12). ' +
  'Numbers are as they were published, unrounded. Names and texts are Swedish.';

/** JSON text, its fields always in the same order. Throws a ZodError when the report is not as it is described: a fault of ours. */
export function jsonOf(report: AnnualReport): string {
  const told = {
    format: 'samverkansgraf/annual-report',
    version: JSON_VERSION,
    description: DESCRIPTION,
    schema: z.toJSONSchema(annualReport),
    report: annualReport.parse(report),
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}
