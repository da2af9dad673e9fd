// The API on its graph: schema, resolvers and context joined to the HTTP server. Builds and never listens.
import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { pendingMigrations } from '../graph/migrate.ts';
import { readVersion } from '../graph/write.ts';
import { callerOf } from './caller.ts';
import { type Context, createContext } from './context.ts';
import { executableSchema } from './export-api.ts';
import { exportRoutes } from './exports.ts';
import { graphReadiness } from './health.ts';
import { httpServer } from './http.ts';
import { questionRoutes } from './questions.ts';

/** What every request's context is made from, besides the request's own id. */
export type AppParts = Omit<Parameters<typeof createContext>[0], 'requestId' | 'caller'>;

export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const { graph, settings, logger, clock } = parts;
  const schema = executableSchema();
  const contextFor = (requestId: string, headers: IncomingHttpHeaders): Context =>
    createContext({ ...parts, requestId, caller: callerOf(headers, settings) });
  const ready = graphReadiness(graph, () => pendingMigrations(graph));
  const app = await httpServer<Context>({ schema, settings, logger, contextFor, ready });
  await exportRoutes(app, { schema, settings, logger, contextFor, clock, version: () => readVersion(graph.read) });
  await questionRoutes(app, { schema, settings, logger, contextFor });
  return app;
}
