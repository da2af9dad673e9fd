// The API on its graph: schema, resolvers and context joined to the HTTP server. Builds and never listens.
import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { dayInStockholm } from '../graph/dates.ts';
import { pendingMigrations } from '../graph/migrate.ts';
import { planTemplate } from '../imports/plan-template.ts';
import { foresights } from '../loaders/foresight.ts';
import type { KeptRows } from '../loaders/kept.ts';
import { sharing } from '../loaders/sharing.ts';
import { measuredOver } from '../services/analysis/measured.ts';
import type { Period } from '../services/follow-up/book.ts';
import { wantsNothingKept } from './answers.ts';
import { askingIn } from './asking.ts';
import { ANONYMOUS, accessOf, type Caller, callerOf } from './caller.ts';
import { type Context, createContext } from './context.ts';
import { executableSchema, versionOf } from './export-api.ts';
import { exportRoutes } from './exports.ts';
import { graphReadiness } from './health.ts';
import { httpServer } from './http.ts';
import { keepingOver, tellingWrites } from './keeping.ts';
import { measuringLimits } from './limits.ts';
import {
  cacheMetrics,
  countingStatements,
  foresightMetrics,
  sharingMetrics,
  statementMetrics,
  versionMetrics,
} from './metrics.ts';
import { publishedRest } from './published-rest.ts';
import { questionRoutes } from './questions.ts';
import { reportRoutes } from './reports.ts';
import { warmUp } from './warm.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Resolves when what people ask first has been asked once, or the server closes. */
    warmUp(): Promise<void>;
  }
}

/** What every request's context is made from, besides the request's own id. */
export type AppParts = Omit<Parameters<typeof createContext>[0], 'requestId' | 'caller' | 'measured' | 'share'>;

export async function buildApp(given: AppParts): Promise<FastifyInstance> {
  const { settings, logger, clock } = given;
  const schema = executableSchema();
  const viewOf = (headers: IncomingHttpHeaders): string =>
    JSON.stringify([dayInStockholm(clock()), accessOf(callerOf(headers, settings))]);
  const statements = { run: 0, failed: 0 };
  const share = sharing();
  const seen = settings.FORESIGHT === 'on' ? foresights(share) : undefined;
  const counted = countingStatements(given.graph, statements);
  const keeping = keepingOver({ graph: counted, schema, settings, viewOf });
  const graph = keeping === null ? counted : tellingWrites(counted, keeping.wrote);
  const parts = { ...given, graph };
  const measured = measuredOver(graph.read, measuringLimits(settings));
  const contextOf = (requestId: string, caller: Caller, kept?: KeptRows): Context =>
    createContext({ ...parts, measured, share, requestId, caller, rest, kept });
  const contextFor = (requestId: string, headers: IncomingHttpHeaders): Context =>
    contextOf(requestId, callerOf(headers, settings), wantsNothingKept(headers) ? undefined : keeping?.rows);
  const rest = (year: number, { requestId, caller }: Context): Promise<string> =>
    publishedRest(schema, () => contextOf(requestId, caller), year);
  const ready = graphReadiness(graph, () => pendingMigrations(graph));
  const template = (plan: string, year: number, period: Period) => planTemplate(graph, plan, { year, period });
  const metrics = () => [
    ...statementMetrics(statements),
    ...sharingMetrics(share.counts),
    ...(seen ? foresightMetrics(seen.counts) : []),
    ...(keeping === null ? [] : versionMetrics(keeping.versions.counts)),
    ...(keeping === null ? [] : cacheMetrics({ answers: keeping.answers.counts, rows: keeping.rows.rows.counts })),
  ];
  const answers = keeping?.answers;
  const app = await httpServer<Context>({
    schema,
    settings,
    logger,
    contextFor,
    ready,
    answers,
    foresights: seen,
    metrics,
  });
  app.addHook('onClose', () => measured.close());
  // A file reads much, and each thing once: what is kept for others would have to go.
  const exportFor = (requestId: string, headers: IncomingHttpHeaders): Context =>
    contextOf(requestId, callerOf(headers, settings));
  await exportRoutes(app, { schema, settings, logger, contextFor: exportFor, clock, version: versionOf(graph) });
  await questionRoutes(app, { schema, settings, logger, contextFor });
  await reportRoutes(app, { schema, settings, logger, contextFor, clock, template });
  let closing = false;
  app.addHook('onClose', async () => {
    closing = true;
  });
  const ask = askingIn(schema, () => contextOf('warm-up', ANONYMOUS));
  app.decorate('warmUp', () => warmUp(ask, logger, () => closing));
  return app;
}
