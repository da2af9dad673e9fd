// Apollo Server with everything off that this API does not offer, and our own limits and errors.
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { documentLimits } from './document-limits.ts';
import { errorFormatter } from './errors.ts';
import type { Limits } from './limits.ts';
import { type AsOfContext, guard } from './plugins/guard.ts';
import { operationLog } from './plugins/operation-log.ts';

export function createApollo<Context extends AsOfContext>(parts: {
  schema: GraphQLSchema;
  limits: Limits;
  logger: Logger;
}): ApolloServer<Context> {
  const { schema, limits, logger } = parts;
  return new ApolloServer<Context>({
    schema,
    logger,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    // Persisted queries would be state in this process that another instance misses.
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    // The process's owner (cli, main.ts) handles signals.
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [documentLimits(limits)],
    validationOptions: { maxErrors: 20 },
    formatError: errorFormatter(logger),
    plugins: [
      guard<Context>(limits),
      operationLog<Context>(),
      // The landing page and the reports would load from, or send to, another host.
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
  });
}
