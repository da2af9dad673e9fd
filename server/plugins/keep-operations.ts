// Keeps the operations that were answered without errors, for whoever asks the same again (server/direct/).
import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { Operations } from '../direct/kept.ts';

export function keepOperations<Context extends BaseContext>(operations: Operations): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ source, document, operation, response }) {
          if (source === undefined || document === undefined || operation === undefined) return;
          if (response.body.kind === 'single' && response.body.singleResult.errors === undefined)
            operations.keep(source, document, operation);
        },
      };
    },
  };
}
