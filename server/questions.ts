// /questions: the named questions as pages, and each answer as a page, JSON, CSV or a workbook at one address.
import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Settings } from '../config/settings.ts';
import type { Given } from '../exports/arguments.ts';
import { DIALECTS, type Dialect } from '../exports/csv.ts';
import { FORMATS, type Format, fileName, MEDIA_TYPES, written } from '../exports/formats.ts';
import { QUESTIONS, questionOf } from '../questions/all.ts';
import type { Ask } from '../questions/ask.ts';
import { choicesFor } from '../questions/choices.ts';
import type { ChoicesByKind } from '../questions/form.ts';
import { STYLE } from '../questions/html.ts';
import { answerPage, faultPage, indexPage, messagePage } from '../questions/page.ts';
import { askedOf, ParameterFault, sentenceWith } from '../questions/parameters.ts';
import type { Question } from '../questions/question.ts';
import { tableOf } from '../questions/table.ts';
import { statusOf } from './api-errors.ts';
import { askingIn } from './asking.ts';
import type { Context } from './context.ts';
import { badInput, type Code, errorBody, errorFormatter } from './errors.ts';
import { inTime } from './in-time.ts';
import { inputProblem } from './input-limits.ts';
import { limitsFrom } from './limits.ts';
import { answering } from './request.ts';
import { FORM_PAGE_POLICY } from './security.ts';

type Parts = {
  schema: GraphQLSchema;
  settings: Settings;
  logger: Logger;
  contextFor: (requestId: string, headers: IncomingHttpHeaders) => Context;
};

/** «delade-projekt.csv» as the question's name and the format; without an ending it is a page. */
function addressed(file: string): { slug: string; format: Format | 'page' } | null {
  const dot = file.lastIndexOf('.');
  if (dot < 0) return { slug: file, format: 'page' };
  const format = FORMATS.find((one) => one === file.slice(dot + 1));
  return format === undefined ? null : { slug: file.slice(0, dot), format };
}

const page = (reply: FastifyReply, text: string, status = 200): FastifyReply =>
  reply
    .code(status)
    .header('content-security-policy', FORM_PAGE_POLICY)
    .header('cache-control', 'no-cache')
    .type('text/html; charset=utf-8')
    .send(text);

const wantsPage = ({ headers }: FastifyRequest): boolean => headers.accept?.includes('text/html') === true;

/** What fills the selects of these questions, each kind once. */
async function choicesOf(ask: Ask, questions: readonly Question[]): Promise<ChoicesByKind> {
  const parameters = new Map(
    questions.flatMap((question) => question.parameters.map((one) => [one.kind, one] as const)),
  );
  const found = [...parameters].map(async ([kind, parameter]) => [kind, await choicesFor(ask, parameter)] as const);
  return Object.fromEntries(await Promise.all(found));
}

/** The fields as they came, to be shown again. */
const filledWith = (raw: Given): Record<string, string> =>
  Object.fromEntries(Object.entries(raw).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));

/** The dialect of CSV that is asked for; undefined for the usual one. */
function dialectOf(raw: unknown): Dialect | undefined {
  if (raw === undefined || raw === '') return undefined;
  const dialect = DIALECTS.find((one) => one === raw);
  if (dialect !== undefined) return dialect;
  const each = DIALECTS.join(', ');
  throw new ParameterFault('dialekt', `«dialekt» must be one of ${each}.`, `«dialekt» ska vara något av ${each}.`);
}

const LISTED =
  '{ questions { number slug sentence note url json csv xlsx parameters { name label required allowed preset } columns { name title kind } } }';
const UNKNOWN = 'No question is called that. Query.questions lists them; each answers with .json, .csv and .xlsx too.';

/** Adds the routes; what cannot be answered is told in the form the caller reads: a page in Swedish, or JSON as the API's errors. */
export async function questionRoutes(app: FastifyInstance, parts: Parts): Promise<void> {
  const { schema, settings, logger, contextFor } = parts;
  const format = errorFormatter(logger);
  const limits = limitsFrom(settings);
  const contextOf = (request: FastifyRequest): Context => contextFor(request.id, request.headers);
  const askFor = (request: FastifyRequest): Ask => askingIn(schema, () => contextOf(request));

  function refuse(request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply {
    if (!(error instanceof GraphQLError)) throw error;
    const told = answering({ id: request.id, notes: {} }, () => format(error.toJSON(), error));
    const status = statusOf(told.extensions?.code as Code);
    if (wantsPage(request)) return page(reply, messagePage('Frågan kunde inte besvaras', told.message), status);
    return reply.code(status).send({ errors: [told] });
  }

  async function refuseParameter(
    request: FastifyRequest,
    reply: FastifyReply,
    question: Question,
    fault: ParameterFault,
  ): Promise<FastifyReply> {
    if (!wantsPage(request))
      return reply.code(400).send({ errors: [badInput(fault.message, [fault.parameter]).toJSON()] });
    const choices = await choicesOf(askFor(request), [question]);
    return page(reply, faultPage(question, choices, filledWith(request.query as Given), fault.swedish), 400);
  }

  async function answerAs(
    request: FastifyRequest,
    reply: FastifyReply,
    question: Question,
    as: Format | 'page',
  ): Promise<FastifyReply> {
    const problem = inputProblem(request.query, limits);
    if (problem !== null) throw problem;
    const ask = askFor(request);
    const { dialekt, ...others } = request.query as Given;
    const raw = as === 'csv' || dialekt === undefined ? others : { ...others, dialekt };
    const dialect = as === 'csv' ? dialectOf(dialekt) : undefined;
    const { today } = contextOf(request);
    const asked = await askedOf(ask, question, raw, today);
    const answer = await question.answer(ask, asked.values);
    if (as === 'page') return page(reply, answerPage(question, asked, answer, await choicesOf(ask, [question])));
    const table = tableOf(question, sentenceWith(question, asked.labels), answer);
    const file = await written(table, as, dialect);
    if (as !== 'json')
      reply.header('content-disposition', `attachment; filename="${fileName(question.slug, today, others, as)}"`);
    return reply.type(MEDIA_TYPES[as]).send(file);
  }

  /** The questions as Query.questions tells of them, for programs. */
  async function listed(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { questions } = await askFor(request)<{ questions: object[] }>(LISTED);
    return reply.send(questions);
  }

  async function answerTo(request: FastifyRequest, reply: FastifyReply, file: string): Promise<FastifyReply> {
    const address = addressed(file);
    const question = address === null ? undefined : questionOf(address.slug);
    if (address === null || question === undefined) {
      if (!wantsPage(request)) return reply.code(404).send(errorBody(UNKNOWN, 'NOT_FOUND'));
      const says = `Ingen fråga har adressen «${file.slice(0, 100)}».`;
      return page(reply, messagePage('Ingen sådan fråga', says), 404);
    }
    try {
      return await answerAs(request, reply, question, address.format);
    } catch (error) {
      if (error instanceof ParameterFault) return refuseParameter(request, reply, question, error);
      return refuse(request, reply, error);
    }
  }

  app.get('/questions', (request, reply) => {
    reply.header('vary', 'accept');
    if (!wantsPage(request) && request.headers.accept?.includes('application/json')) return listed(request, reply);
    const shown = choicesOf(askFor(request), QUESTIONS)
      .then((choices) => page(reply, indexPage(QUESTIONS, choices)))
      .catch((error: unknown) => refuse(request, reply, error));
    return inTime(settings.ANSWER_TIMEOUT_MS, shown);
  });
  app.get('/questions/style.css', (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'no-cache').send(STYLE),
  );
  app.get<{ Params: { file: string } }>('/questions/:file', (request, reply) =>
    inTime(settings.ANSWER_TIMEOUT_MS, answerTo(request, reply, request.params.file)),
  );
}
