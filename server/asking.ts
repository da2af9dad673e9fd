// Asks the API from inside the process: the same schema, filters, access and @asOf, without HTTP.
import { type DocumentNode, execute, type GraphQLSchema, getOperationAST, parse } from 'graphql';
import { asOfDate } from './as-of.ts';
import type { AsOfContext } from './plugins/guard.ts';

const documents = new Map<string, DocumentNode>();

/** Only texts that stand in the code are kept, so the map is as large as they are many. */
function documentOf(text: string): DocumentNode {
  const document = documents.get(text) ?? parse(text);
  documents.set(text, document);
  return document;
}

/** Asks each document in a context of its own. T is what the document selects; throws the answer's first error. */
export function askingIn<Context extends AsOfContext>(schema: GraphQLSchema, contextFor: () => Context) {
  return async <T>(text: string, variables: Readonly<Record<string, unknown>> = {}): Promise<T> => {
    const document = documentOf(text);
    const contextValue = contextFor();
    const operation = getOperationAST(document);
    if (operation) contextValue.asOf = asOfDate(schema, operation, variables);
    const { data, errors } = await execute({ schema, document, variableValues: variables, contextValue });
    const [error] = errors ?? [];
    if (error) throw error;
    return data as T;
  };
}
