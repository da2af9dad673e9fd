// `report annual`: the annual report into files, by the same code as /reports.
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import type { Settings } from '../config/settings.ts';
import type { Dialect } from '../exports/csv.ts';
import type { Graph } from '../graph/run.ts';
import { annualReport, publishedReport } from '../reports/assemble.ts';
import { NoChromium } from '../reports/chromium.ts';
import { FORMATS, type Format } from '../reports/formats.ts';
import type { AnnualReport, Language } from '../reports/model.ts';
import { closeReports, written } from '../reports/written.ts';
import { askingIn } from '../server/asking.ts';
import { type Context, createContext } from '../server/context.ts';
import { executableSchema } from '../server/export-api.ts';
import { planFor } from '../server/report-plans.ts';
import type { Period } from '../services/follow-up/book.ts';
import { PlainError } from '../tools/plain-error.ts';
import { withGraph } from './graph-commands.ts';
import { count, fail, step } from './progress.ts';

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
  const wrong = formats.find((one) => !FORMATS.some((known) => known === one));
  if (wrong !== undefined) return refused(`--format «${wrong}» is not one of ${FORMATS.join(', ')}.`);
  if ((options.year === undefined) === (options.published === undefined))
    return refused('Give --year 2016, or --published with the id of a published report.');
  if (options.year !== undefined && !/^\d{4}$/.test(options.year))
    return refused(`--year is a calendar year such as 2016, not «${options.year}».`);
  const known = settings();
  try {
    await withGraph(known, async (graph) => {
      const report = await asked(graph, known, options);
      await mkdir(options.out, { recursive: true });
      for (const format of formats as Format[]) await write(report, format, options);
    });
    return 0;
  } catch (error) {
    if (error instanceof GraphQLError) return refused(error.message);
    if (error instanceof NoChromium) throw new PlainError(error.message);
    throw error;
  } finally {
    await closeReports();
  }
}

function refused(message: string): number {
  fail(message);
  return 2;
}

async function asked(graph: Graph, settings: Settings, options: ReportOptions): Promise<AnnualReport> {
  const schema = executableSchema();
  const context = (): Context =>
    createContext({
      graph,
      settings,
      clock: () => new Date(),
      requestId: 'cli report',
      logger: pino({ level: 'silent' }),
    });
  const ask = askingIn(schema, context);
  const setting = { today: context().today, now: new Date().toISOString(), home: settings.publicUrl };
  if (options.published !== undefined) {
    const report = await publishedReport(ask, options.published, setting);
    if (!report)
      throw new PlainError(`No report «${options.published}» is published. publishedReports in the API lists them.`);
    return report;
  }
  const year = Number(options.year);
  const plan = await planFor(ask, options.plan, year);
  return annualReport(ask, { plan, year, period: options.period }, setting);
}

/** A file is there whole or not at all. */
async function write(report: AnnualReport, format: Format, { out, lang, dialekt }: ReportOptions): Promise<void> {
  const file = join(out, `uppfoljning-${report.plan.id.slice('plan:'.length)}-${report.year}.${format}`);
  const beside = `${file}.${process.pid}.part`;
  await step(
    async () => {
      const bytes = await written(report, format, { language: lang, dialect: dialekt });
      try {
        await writeFile(beside, bytes);
        await rename(beside, file);
      } finally {
        await rm(beside, { force: true });
      }
      return bytes.length;
    },
    (bytes) => `${file}: ${count(bytes, 'byte')}`,
  );
}
