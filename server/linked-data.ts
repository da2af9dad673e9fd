// A permalink as JSON-LD, and the vocabulary that it uses.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema, isEnumType } from 'graphql';
import { describe, whatIs } from '../linked-data/describe.ts';
import { LISTS, type ListValue, vocabulary } from '../linked-data/terms.ts';
import type { Ask } from '../questions/ask.ts';
import { statusOf } from './api-errors.ts';
import { type Code, errorBody, type errorFormatter } from './errors.ts';
import { answering } from './request.ts';

export const JSON_LD = 'application/ld+json';

type Parts = { ask: Ask; home: string; format: ReturnType<typeof errorFormatter> };

/** Answers with the thing as JSON-LD, sent as `mediaType`; a merged id leads to its survivor, one that nothing has is 404. */
export async function sendLinkedData(
  request: FastifyRequest,
  reply: FastifyReply,
  wanted: { id: string; mediaType: string },
  { ask, home, format }: Parts,
): Promise<FastifyReply> {
  const { id, mediaType } = wanted;
  const nothing = () => reply.code(404).send(errorBody(`Nothing has the id «${id.slice(0, 100)}».`, 'NOT_FOUND'));
  try {
    const found = await whatIs(ask, id);
    if (found === null) return nothing();
    if (found.id !== id) {
      const [, query] = request.url.split('?', 2);
      return reply.redirect(`/id/${encodeURI(found.id)}${query === undefined ? '' : `?${query}`}`, 301);
    }
    const told = await describe(ask, home, found);
    return told === null ? nothing() : reply.type(`${mediaType}; charset=utf-8`).send(JSON.stringify(told, null, 2));
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const refusal = answering({ id: request.id, notes: {} }, () => format(error.toJSON(), error));
    return reply.code(statusOf(refusal.extensions?.code as Code)).send({ errors: [refusal] });
  }
}

function listValues(schema: GraphQLSchema): ListValue[] {
  return LISTS.flatMap((list) => {
    const type = schema.getType(list);
    if (!isEnumType(type)) return [];
    return type.getValues().map(({ name, description }) => ({ list, value: name, means: description ?? name }));
  });
}

/** /ns: what every word and value of our own means. */
export function vocabularyRoute(app: FastifyInstance, schema: GraphQLSchema, home: string): void {
  const body = JSON.stringify(vocabulary(home, listValues(schema)), null, 2);
  app.get('/ns', (_request, reply) => reply.type(`${JSON_LD}; charset=utf-8`).send(body));
}
