// Tells the request's log line which operation it was and which codes its errors had; never the variables' contents.
import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { noteOnRequest } from '../request.ts';

const LONGEST_NAME = 100;

export function operationLog<Context extends BaseContext>(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ operation, response }) {
          const errors = response.body.kind === 'single' ? response.body.singleResult.errors : undefined;
          noteOnRequest({
            ...(operation?.name === undefined ? {} : { operation: operation.name.value.slice(0, LONGEST_NAME) }),
            ...(errors === undefined
              ? {}
              : { errors: [...new Set(errors.map(({ extensions }) => String(extensions?.code)))] }),
          });
        },
      };
    },
  };
}
