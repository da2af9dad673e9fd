// Questions that were asked and answered before, carried out beside Apollo: the same schema, resolvers and limits, without the steps that a
// known question does not need. Whatever is out of the ordinary (a wrong variable, a price over the limit, a fault while answering) is left
// to Apollo, which says so in its own words; what was loaded until then is not loaded again, because both answer in the same context.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { leftOut } from '../../graph/columns.ts';
import { asOfDate } from '../as-of.ts';
import { inputProblem } from '../input-limits.ts';
import type { Limits } from '../limits.ts';
import { persistedHash } from '../persisted.ts';
import type { AsOfContext } from '../plugins/guard.ts';
import { nameNote } from '../plugins/operation-log.ts';
import type { Answering } from '../request.ts';
import { carryOut } from './carry-out.ts';
import type { Kept, Operations } from './kept.ts';

export type Direct = (request: FastifyRequest, reply: FastifyReply, made: Answering) => Promise<string | null>;

/** What a plain question asks with; null for one that is not plain. */
type Asked = {
  query: string | { hash: string };
  variables: Readonly<Record<string, unknown>>;
  operationName: string | null;
};
function askedOf({ method, headers, body }: FastifyRequest): Asked | null {
  if (method !== 'POST' || !headers['content-type']?.startsWith('application/json')) return null;
  if (typeof body !== 'object' || body === null) return null;
  const { query, variables = null, operationName = null, extensions, ...more } = body as Record<string, unknown>;
  if (Object.keys(more).length > 0) return null;
  const hash = query === undefined ? persistedHash(extensions) : null;
  if (hash === null && (typeof query !== 'string' || extensions !== undefined)) return null;
  if (typeof variables !== 'object' || Array.isArray(variables)) return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  return {
    query: typeof query === 'string' ? query : { hash: hash ?? '' },
    variables: (variables ?? {}) as Record<string, unknown>,
    operationName,
  };
}

/** In which form the answer is wanted, when that is said plainly. */
function formOf({ headers: { accept = '*/*' } }: FastifyRequest): string | null {
  if (accept === '*/*' || accept === 'application/json') return 'application/json; charset=utf-8';
  const first = accept.split(',', 1)[0]?.trim();
  const plain = first === 'application/graphql-response+json' && !accept.includes('multipart');
  return plain ? 'application/graphql-response+json; charset=utf-8' : null;
}

/** Answers with the body, or with null what Apollo is to answer. */
export function directOver<Context extends AsOfContext>(parts: {
  schema: GraphQLSchema;
  operations: Operations;
  limits: Limits;
  contextOf: (request: FastifyRequest) => Context;
}): Direct {
  const { schema, operations, limits, contextOf } = parts;

  async function answer(kept: Kept, asked: Asked, request: FastifyRequest): Promise<string | null> {
    if (inputProblem(asked.variables, limits) !== null) return null;
    const variables = kept.variables(asked.variables);
    if (variables === null) return null;
    const price = kept.price(variables);
    if (price > limits.price) return null;
    const context = contextOf(request);
    context.asOf = asOfDate(schema, kept.operation, variables);
    context.foresight = kept.foresight(variables);
    const before = leftOut.looked;
    const data = await carryOut(kept.plan(variables), context, variables).catch(() => null);
    if (leftOut.looked > before) context.foresight?.stumbled();
    if (data === null || leftOut.looked > before) {
      context.unforeseen?.();
      return null;
    }
    context.foresight?.over();
    return `${JSON.stringify({ data, extensions: { cost: { price, limit: limits.price } } })}\n`;
  }

  return async (request, reply, made) => {
    const asked = askedOf(request);
    const form = asked && formOf(request);
    const text = typeof asked?.query === 'object' ? operations.textOf(asked.query.hash) : asked?.query;
    const kept = form && asked && text !== undefined && operations.find(text, asked.operationName);
    if (!kept) return null;
    // The fault is not lost: Apollo meets it again in the same context, and tells and logs it.
    const body = await answer(kept, asked, request).catch(() => null);
    if (body === null) return null;
    reply.header('content-type', form);
    made.keepable = true;
    Object.assign(made.notes, nameNote(kept.operation));
    return body;
  };
}
