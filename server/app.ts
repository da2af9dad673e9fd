// The API on its graph: schema, resolvers and context joined to the HTTP server. Builds and never listens.
import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { pendingMigrations } from '../graph/migrate.ts';
import { planTemplate } from '../imports/plan-template.ts';
import { measuredOver } from '../services/analysis/measured.ts';
import type { Period } from '../services/follow-up/book.ts';
import { type Caller, callerOf } from './caller.ts';
import { type Context, createContext } from './context.ts';
import { executableSchema, versionOf } from './export-api.ts';
import { exportRoutes } from './exports.ts';
import { graphReadiness } from './health.ts';
import { httpServer } from './http.ts';
import { measuringLimits } from './limits.ts';
import { publishedRest } from './published-rest.ts';
import { questionRoutes } from './questions.ts';
import { reportRoutes } from './reports.ts';

/** What every request's context is made from, besides the request's own id. */
export type AppParts = Omit<Parameters<typeof createContext>[0], 'requestId' | 'caller' | 'measured'>;

export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const { graph, settings, logger, clock } = parts;
  const schema = executableSchema();
  const measured = measuredOver(graph.read, measuringLimits(settings));
  const contextOf = (requestId: string, caller: Caller): Context =>
    createContext({ ...parts, measured, requestId, caller, rest });
  const contextFor = (requestId: string, headers: IncomingHttpHeaders): Context =>
    contextOf(requestId, callerOf(headers, settings));
  const rest = (year: number, { requestId, caller }: Context): Promise<string> =>
    publishedRest(schema, () => contextOf(requestId, caller), year);
  const ready = graphReadiness(graph, () => pendingMigrations(graph));
  const template = (plan: string, year: number, period: Period) => planTemplate(graph, plan, { year, period });
  const app = await httpServer<Context>({ schema, settings, logger, contextFor, ready });
  app.addHook('onClose', () => measured.close());
  await exportRoutes(app, { schema, settings, logger, contextFor, clock, version: versionOf(graph) });
  await questionRoutes(app, { schema, settings, logger, contextFor });
  await reportRoutes(app, { schema, settings, logger, contextFor, clock, template });
  return app;
}
