// What a published report keeps besides its figures: what the API tells whoever publishes it, over HTTP or on the command line.
import type { GraphQLSchema } from 'graphql';
import { restOf } from '../reports/assemble.ts';
import { askingIn } from './asking.ts';
import type { Context } from './context.ts';

/** As JSON. `contextFor` makes one context after the other, all of the one who publishes. */
export const publishedRest = async (schema: GraphQLSchema, contextFor: () => Context, year: number): Promise<string> =>
  JSON.stringify(await restOf(askingIn(schema, contextFor), year, contextFor().today));
