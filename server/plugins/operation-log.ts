// Tells the request's log line which operation it was and which codes its errors had; never the variables' contents. Tells also whether
// the answer may be kept.
import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { OperationDefinitionNode } from 'graphql';
import { answerIsKeepable, type Notes, noteOnRequest } from '../request.ts';

const LONGEST_NAME = 100;

/** What the log line says of an operation. */
export const nameNote = ({ name }: OperationDefinitionNode): Notes =>
  name === undefined ? {} : { operation: name.value.slice(0, LONGEST_NAME) };

export function operationLog<Context extends BaseContext>(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ operation, response }) {
          const errors = response.body.kind === 'single' ? response.body.singleResult.errors : undefined;
          if (operation?.operation === 'query' && response.body.kind === 'single' && errors === undefined)
            answerIsKeepable();
          noteOnRequest({
            ...(operation === undefined ? {} : nameNote(operation)),
            ...(errors === undefined
              ? {}
              : { errors: [...new Set(errors.map(({ extensions }) => String(extensions?.code)))] }),
          });
        },
      };
    },
  };
}
