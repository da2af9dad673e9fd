// Puts the HTTP server together from its parts; builds and never listens.
import type { IncomingHttpHeaders } from 'node:http';
import { type FastifyBaseLogger, type FastifyInstance, type FastifyRequest, fastify, LogController } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Settings } from '../config/settings.ts';
import type { Foresights } from '../loaders/foresight.ts';
import type { Answers } from './answers.ts';
import { createApollo } from './apollo.ts';
import { holdBack } from './backpressure.ts';
import { operationsOf } from './direct/kept.ts';
import { graphiqlRoutes } from './graphiql.ts';
import { graphqlRoute } from './graphql-route.ts';
import { healthRoutes, type Readiness } from './health.ts';
import { answerBadAddress, answerClientError, handleErrors } from './http-errors.ts';
import { limitsFrom } from './limits.ts';
import { type Metric, metricsRoute } from './metrics.ts';
import { trustOwnPages } from './own-pages.ts';
import { permalinkRoute } from './permalink.ts';
import type { AsOfContext } from './plugins/guard.ts';
import { type Notes, requestIdFrom } from './request.ts';
import { secure } from './security.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** From now on every answer closes its connection, and the server says that it is not ready. */
    startFarewell(): void;
  }
}

export type HttpParts<Context extends AsOfContext> = {
  schema: GraphQLSchema;
  settings: Settings;
  logger: Logger;
  contextFor: (requestId: string, headers: IncomingHttpHeaders) => Context;
  ready: Readiness;
  answers?: Answers | undefined;
  /** Not given: nothing is foreseen. */
  foresights?: Foresights | undefined;
  /** What others have counted. */
  metrics?: (() => readonly Metric[]) | undefined;
};

/** Headers are small; whoever needs longer for them than this is not trying. */
const HEADERS_TIMEOUT_MS = 5_000;
/** A connection over which nothing moves: a client that does not read its answer holds memory. */
const STILL_CONNECTION_MS = 60_000;

export async function httpServer<Context extends AsOfContext>(parts: HttpParts<Context>): Promise<FastifyInstance> {
  const { settings, logger, schema } = parts;
  const limits = limitsFrom(settings);
  const fastifyLogger: FastifyBaseLogger = logger;
  const app: FastifyInstance = fastify({
    loggerInstance: fastifyLogger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: (request) => requestIdFrom(request.headers['x-request-id']),
    bodyLimit: limits.bodyBytes,
    requestTimeout: settings.REQUEST_TIMEOUT_MS,
    connectionTimeout: STILL_CONNECTION_MS,
    keepAliveTimeout: STILL_CONNECTION_MS,
    // Requests that come over an open connection while the server closes are still answered.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 1_000 },
    frameworkErrors: answerBadAddress,
    clientErrorHandler: answerClientError(limits, settings),
    http: {
      maxHeaderSize: limits.headerBytes,
      headersTimeout: Math.min(HEADERS_TIMEOUT_MS, settings.REQUEST_TIMEOUT_MS),
      // Node looks for late requests only this often, and by default every 30 s.
      connectionsCheckingInterval: 1_000,
    },
  });

  const notes = new WeakMap<FastifyRequest, Notes>();
  const notesOf = (request: FastifyRequest): Notes => {
    const found = notes.get(request) ?? {};
    notes.set(request, found);
    return found;
  };
  metricsRoute(app, parts.metrics ?? (() => []));
  let closing = false;
  app.decorate('startFarewell', () => {
    closing = true;
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  // As the answer leaves, not as the question comes: those under way when the farewell begins must close theirs too.
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close');
  });
  app.addHook('onResponse', async (request, reply) => {
    // The path only: a query string holds variables.
    const [path] = request.url.split('?', 1);
    const line = {
      requestId: request.id,
      method: request.method,
      path,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    };
    const level = path?.startsWith('/health/') ? 'debug' : 'info';
    logger[level]({ ...line, ...notesOf(request) }, 'answered');
  });
  handleErrors(app, { limits, settings, logger });
  await secure(app, settings);
  holdBack(app, settings, logger);

  const operations = operationsOf(schema, parts.foresights);
  const apollo = createApollo<Context>({ schema, limits, logger, operations });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());

  await healthRoutes(app, { ready: parts.ready, isClosing: () => closing });
  app.addHook('onRequest', trustOwnPages);
  await graphqlRoute(app, {
    schema,
    apollo,
    operations,
    settings,
    limits,
    contextFor: parts.contextFor,
    notesOf,
    answers: parts.answers,
  });
  await graphiqlRoutes(app);
  await permalinkRoute(app, { schema, settings, logger, contextFor: parts.contextFor });
  app.get('/', (_request, reply) => reply.redirect('/graphiql'));
  return app;
}
