// /reports: the annual report of a plan as page, PDF, workbook, CSV and JSON; the reports that were published; templates to hand out.
import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Settings } from '../config/settings.ts';
import { DIALECTS, type Dialect } from '../exports/csv.ts';
import type { Ask } from '../questions/ask.ts';
import { annualReport, publishedReport } from '../reports/assemble.ts';
import { NoChromium } from '../reports/chromium.ts';
import { FORMATS, type Format, MEDIA_TYPES } from '../reports/formats.ts';
import { type AnnualReport, LANGUAGES } from '../reports/model.ts';
import { closeReports, TooManyReports, written } from '../reports/written.ts';
import { Rejected } from '../services/curate/rejected.ts';
import { PERIODS } from '../services/follow-up/book.ts';
import { tellApiErrors } from './api-errors.ts';
import { askingIn } from './asking.ts';
import type { Clock, Context } from './context.ts';
import { badInput, badRequest, errorBody } from './errors.ts';
import { inTime } from './in-time.ts';
import { planFor, reportPlans, type Template } from './report-plans.ts';
import { reportsPage } from './reports-page.ts';
import { FORM_PAGE_POLICY } from './security.ts';

type Parts = {
  schema: GraphQLSchema;
  settings: Settings;
  logger: Logger;
  contextFor: (requestId: string, headers: IncomingHttpHeaders) => Context;
  clock: Clock;
  template: Template;
};
type Query = Readonly<Record<string, unknown>>;

/** As the page itself says. */
const REPORT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const PARAMETERS = ['plan', 'period', 'lang', 'dialekt'];

/** One of a few words. Throws BAD_USER_INPUT that lists them. */
function oneOf<T extends string>(query: Query, name: string, known: readonly T[], unlessGiven: T): T {
  const raw = query[name];
  if (raw === undefined || raw === '') return unlessGiven;
  const found = known.find((one) => one === raw);
  if (found === undefined) throw badInput(`«${name}» must be one of ${known.join(', ')}.`, [name]);
  return found;
}

function known(query: Query, names: readonly string[]): Query {
  const other = Object.keys(query).find((name) => !names.includes(name));
  if (other !== undefined)
    throw badInput(`There is no parameter «${other.slice(0, 100)}». There are ${names.join(', ')}.`, [
      other.slice(0, 100),
    ]);
  return query;
}

/** «2016.pdf» as what it is of and a format; null when the ending is none that there is. */
function addressed(file: string): { name: string; format: Format } | null {
  const dot = file.lastIndexOf('.');
  const format = FORMATS.find((one) => one === file.slice(dot + 1));
  return dot < 1 || format === undefined ? null : { name: file.slice(0, dot), format };
}

const yearIn = (text: string): number => {
  if (!/^\d{4}$/.test(text))
    throw badInput(`«${text.slice(0, 40)}» is no year. Ask for /reports/annual/2016.pdf.`, ['year']);
  return Number(text);
};

const NO_FILE = `Reports are called by their year and end in ${FORMATS.map((one) => `.${one}`).join(', ')}. /reports lists them.`;

export async function reportRoutes(app: FastifyInstance, parts: Parts): Promise<void> {
  const { schema, settings, logger, contextFor, clock } = parts;
  const contextOf = ({ id, headers }: FastifyRequest): Context => contextFor(id, headers);
  const askFor = (request: FastifyRequest): Ask => askingIn(schema, () => contextOf(request));
  const settingFor = (request: FastifyRequest) => ({
    today: contextOf(request).today,
    now: clock().toISOString(),
    home: settings.publicUrl,
  });
  app.addHook('onClose', closeReports);

  /** The file, named after what it is of; a page and a PDF are shown, the rest is saved. */
  async function send(reply: FastifyReply, report: AnnualReport, format: Format, query: Query): Promise<FastifyReply> {
    const language = oneOf(query, 'lang', LANGUAGES, 'sv');
    const dialect: Dialect = oneOf(query, 'dialekt', DIALECTS, 'rfc4180');
    const bytes = await inTime(settings.ANSWER_TIMEOUT_MS, written(report, format, { language, dialect })).catch(told);
    const name = `uppfoljning-${report.plan.id.slice('plan:'.length)}-${report.year}.${format}`;
    const shown = format === 'html' || format === 'pdf' ? 'inline' : 'attachment';
    if (format === 'html') reply.header('content-security-policy', REPORT_POLICY);
    return reply
      .header('content-disposition', `${shown}; filename="${name}"`)
      .header('cache-control', 'no-cache')
      .type(MEDIA_TYPES[format])
      .send(Buffer.from(bytes));
  }

  await app.register(async (scope) => {
    tellApiErrors(scope, logger);

    scope.get('/reports', { exposeHeadRoute: true }, async (request, reply) => {
      const plans = await reportPlans(askFor(request));
      return reply
        .header('content-security-policy', FORM_PAGE_POLICY)
        .header('cache-control', 'no-cache')
        .type('text/html; charset=utf-8')
        .send(reportsPage(plans));
    });

    scope.get<{ Params: { file: string }; Querystring: Query }>('/reports/annual/:file', async (request, reply) => {
      const wanted = addressed(request.params.file);
      if (wanted === null) return reply.code(404).send(errorBody(NO_FILE, 'NOT_FOUND'));
      const query = known(request.query, PARAMETERS);
      const year = yearIn(wanted.name);
      const ask = askFor(request);
      const wish = {
        year,
        plan: await planFor(ask, query['plan'], year),
        period: oneOf(query, 'period', PERIODS, 'YEAR_END'),
      };
      const report = await inTime(settings.ANSWER_TIMEOUT_MS, annualReport(ask, wish, settingFor(request)));
      return send(reply, report, wanted.format, query);
    });

    scope.get<{ Params: { file: string }; Querystring: Query }>('/reports/published/:file', async (request, reply) => {
      const wanted = addressed(request.params.file);
      if (wanted === null) return reply.code(404).send(errorBody(NO_FILE, 'NOT_FOUND'));
      const query = known(request.query, ['lang', 'dialekt']);
      const report = await inTime(
        settings.ANSWER_TIMEOUT_MS,
        publishedReport(askFor(request), wanted.name, settingFor(request)),
      );
      if (report === null)
        return reply
          .code(404)
          .send(errorBody(`No report «${wanted.name.slice(0, 200)}» is published. /reports lists them.`, 'NOT_FOUND'));
      return send(reply, report, wanted.format, query);
    });

    scope.get<{ Params: { year: string }; Querystring: Query }>(
      '/reports/template/:year.xlsx',
      async (request, reply) => {
        const query = known(request.query, ['plan', 'period']);
        const year = yearIn(request.params.year);
        const plan = await planFor(askFor(request), query['plan'], year);
        const period = oneOf(query, 'period', PERIODS, 'YEAR_END');
        const bytes = await parts.template(plan, year, period).catch(told);
        return reply
          .header('content-disposition', `attachment; filename="mall-${plan.slice('plan:'.length)}-${year}.xlsx"`)
          .type(MEDIA_TYPES.xlsx)
          .send(bytes);
      },
    );
  });
}

/** What a caller can do something about, said as the API says it. */
function told(error: unknown): never {
  if (error instanceof NoChromium || error instanceof TooManyReports)
    throw badRequest(error.message, 'SERVICE_UNAVAILABLE', 503);
  if (error instanceof Rejected) throw badInput(error.message, ['plan']);
  throw error;
}
