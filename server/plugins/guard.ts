// What stands between a valid document and its execution, in this order: the variables are bounded, the price is counted, the day
// that the whole answer is asked as of is noted. One plugin and not three, because Apollo starts the hooks of all plugins at once.
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, getVariableValues } from 'graphql';
import type { Foresight } from '../../loaders/foresight.ts';
import { asOfDate } from '../as-of.ts';
import { badRequest, overLimit } from '../errors.ts';
import { inputProblem } from '../input-limits.ts';
import { type Limits, readable } from '../limits.ts';
import { priceOf } from '../price.ts';

/** The part of a request's context that the server itself writes to. */
export type AsOfContext = {
  asOf: string | null;
  foresight?: Foresight | undefined;
  unforeseen?(): void;
};

/** What a thrown GraphQLError says, as a refusal of the request: from this hook Apollo would make it a fault of ours, 500. */
function refusing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof GraphQLError && error.extensions.http === undefined
      ? badRequest(error.message, 'BAD_USER_INPUT')
      : error;
  }
}

export function guard<Context extends AsOfContext>(limits: Limits): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let price: number | null = null;
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          const problem = inputProblem(request.variables, limits);
          if (problem !== null) throw problem;
          // An operationName that names nothing: Apollo says so itself.
          if (operation === undefined) return;
          const definitions = operation.variableDefinitions ?? [];
          const { coerced: variables } = getVariableValues(schema, definitions, request.variables ?? {}, {
            maxErrors: 1,
          });
          // Wrong variables are refused by execution, in its own words.
          if (variables === undefined) return;
          price = priceOf({ schema, document, operation, variables });
          if (price > limits.price) {
            const says = `The answer could hold ${readable(price)} objects; at most ${readable(limits.price)} are allowed.`;
            const limit = { name: 'price', max: limits.price, asked: price };
            throw overLimit(`${says} Ask for smaller pages (first) or fewer levels.`, limit);
          }
          contextValue.asOf = refusing(() => asOfDate(schema, operation, variables));
        },
        async willSendResponse({ response }) {
          if (price === null || response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          singleResult.extensions = { ...singleResult.extensions, cost: { price, limit: limits.price } };
        },
      };
    },
  };
}
