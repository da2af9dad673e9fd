// The schema as one sorted text: what tools/print-schema.ts writes and the tests compare with.
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { loadTypeDefs } from './load.ts';

export function schemaWithoutResolvers(): GraphQLSchema {
  return makeExecutableSchema({ typeDefs: loadTypeDefs() });
}

export function printWholeSchema(): string {
  return [
    '# Made by `npm run codegen` from the other files here; do not edit.',
    '',
    printSchema(lexicographicSortSchema(schemaWithoutResolvers())),
    '',
  ].join('\n');
}
