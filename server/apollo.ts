// Apollo Server with everything off that this API does not offer, and our own limits and errors.
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Operations } from './direct/kept.ts';
import { documentLimits } from './document-limits.ts';
import { errorFormatter } from './errors.ts';
import type { Limits } from './limits.ts';
import { type AsOfContext, guard } from './plugins/guard.ts';
import { keepOperations } from './plugins/keep-operations.ts';
import { operationLog } from './plugins/operation-log.ts';

export function createApollo<Context extends AsOfContext>(parts: {
  schema: GraphQLSchema;
  limits: Limits;
  logger: Logger;
  operations: Operations;
}): ApolloServer<Context> {
  const { schema, limits, logger, operations } = parts;
  return new ApolloServer<Context>({
    schema,
    logger,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    // Each process knows those that it has been asked in full; whoever asks another one is told to send the text, and does.
    // (Kept in Apollo's own cache, which is bounded.)
    persistedQueries: {},
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
      keepOperations<Context>(operations),
      // It would look at every field of every answer, and has nothing to say here: the route says that an answer is not to be stored.
      ApolloServerPluginCacheControlDisabled(),
      // The landing page and the reports would load from, or send to, another host.
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
  });
}
