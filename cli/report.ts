// `report annual`: the annual report into files, by the same code as /reports.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { GraphQLError } from 'graphql';
import type { Settings } from '../config/settings.ts';
import type { Dialect } from '../exports/csv.ts';
import { annualReport, publishedReport } from '../reports/assemble.ts';
import { NoChromium } from '../reports/chromium.ts';
import { FORMATS, type Format } from '../reports/formats.ts';
import type { AnnualReport, Language } from '../reports/model.ts';
import { closeReports, written } from '../reports/written.ts';
import { planFor } from '../server/report-plans.ts';
import type { Period } from '../services/follow-up/book.ts';
import { PlainError } from '../tools/plain-error.ts';
import { deliver } from './deliver.ts';
import { atDesk, type Desk } from './desk.ts';
import { count, fail, step } from './progress.ts';
import { WrongCall } from './wrong-call.ts';

export type ReportOptions = {
  year?: string | undefined;
  plan?: string | undefined;
  published?: string | undefined;
  period: Period;
  format: string;
  lang: Language;
  dialekt: Dialect;
  out: string;
};

/** Writes the files and resolves with the exit code: 0 all are there, 2 the call was wrong. Throws a PlainError when they cannot be made. */
export async function reportTo(options: ReportOptions, settings: () => Settings): Promise<number> {
  const formats = [...new Set(options.format.split(',').map((one) => one.trim()))];
  const wrong = faultOf(options, formats);
  if (wrong !== null) {
    fail(wrong);
    return 2;
  }
  try {
    return await atDesk(settings, 'report', async (desk) => {
      const report = await asked(desk, options);
      await mkdir(options.out, { recursive: true });
      for (const format of formats as Format[]) await write(report, format, options);
      return 0;
    });
  } finally {
    await closeReports();
  }
}

/** What is wrong with the call, as far as it can be told without a database. */
function faultOf({ year, published }: ReportOptions, formats: readonly string[]): string | null {
  const unknown = formats.find((one) => !FORMATS.some((known) => known === one));
  if (unknown !== undefined) return `--format «${unknown}» is not one of ${FORMATS.join(', ')}.`;
  if ((year === undefined) === (published === undefined))
    return 'Give --year 2016, or --published with the id of a published report.';
  return year !== undefined && !/^\d{4}$/.test(year) ? `--year is a calendar year such as 2016, not «${year}».` : null;
}

async function asked({ ask, settings, newContext }: Desk, options: ReportOptions): Promise<AnnualReport> {
  const setting = { today: newContext().today, now: new Date().toISOString(), home: settings.publicUrl };
  const { published, period } = options;
  if (published !== undefined) {
    const report = await publishedReport(ask, published, setting);
    if (report) return report;
    throw new PlainError(`No report «${published}» is published. The command «plans» lists them.`);
  }
  const year = Number(options.year);
  try {
    const plan = await planFor(ask, options.plan, year);
    return await annualReport(ask, { plan, year, period }, setting);
  } catch (error) {
    throw error instanceof GraphQLError ? new WrongCall(error.message) : error;
  }
}

async function write(report: AnnualReport, format: Format, { out, lang, dialekt }: ReportOptions): Promise<void> {
  const file = join(out, `uppfoljning-${report.plan.id.slice('plan:'.length)}-${report.year}.${format}`);
  const made = async () =>
    written(report, format, { language: lang, dialect: dialekt }).catch((error: unknown) => {
      throw error instanceof NoChromium ? new PlainError(error.message) : error;
    });
  await step(
    async () => deliver(Readable.from([Buffer.from(await made())]), file),
    (bytes) => `${file}: ${count(bytes, 'byte')}`,
  );
}
