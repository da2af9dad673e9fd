// What asks the API without HTTP: the schema with its resolvers, and a context for every page that is asked for.
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import type { Api } from '../exports/open.ts';
import type { Graph } from '../graph/run.ts';
import { readVersion } from '../graph/write.ts';
import { resolvers } from '../resolvers/index.ts';
import { loadTypeDefs } from '../schema/load.ts';
import type { Context } from './context.ts';

export const executableSchema = (): GraphQLSchema => makeExecutableSchema({ typeDefs: loadTypeDefs(), resolvers });

/** The API as an export asks it. `newContext` makes one context after the other, all of one caller. */
export const exportApi = (schema: GraphQLSchema, newContext: () => Pick<Context, 'asOf'>): Api => ({
  schema,
  contextFor(asOf) {
    const context = newContext();
    context.asOf = asOf;
    return context;
  },
});

/** Reads the number that the graph gets anew with every write. */
export const versionOf = (graph: Graph) => (): Promise<number> => readVersion(graph.read);
