// The API on its graph: schema, resolvers and context joined to the HTTP server. Builds and never listens.
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { FastifyInstance } from 'fastify';
import { pendingMigrations } from '../graph/migrate.ts';
import { resolvers } from '../resolvers/index.ts';
import { loadTypeDefs } from '../schema/load.ts';
import { callerOf } from './caller.ts';
import { type Context, createContext } from './context.ts';
import { graphReadiness } from './health.ts';
import { httpServer } from './http.ts';

/** What every request's context is made from, besides the request's own id. */
export type AppParts = Omit<Parameters<typeof createContext>[0], 'requestId' | 'caller'>;

export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const { graph, settings, logger } = parts;
  return httpServer<Context>({
    schema: makeExecutableSchema({ typeDefs: loadTypeDefs(), resolvers }),
    settings,
    logger,
    contextFor: (requestId, headers) => createContext({ ...parts, requestId, caller: callerOf(headers, settings) }),
    ready: graphReadiness(graph, () => pendingMigrations(graph)),
  });
}
