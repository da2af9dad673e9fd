// /graphql: what must be refused before Apollo reads the request, then Apollo.
import type { IncomingHttpHeaders } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Settings } from '../config/settings.ts';
import type { Answers } from './answers.ts';
import { callerOf } from './caller.ts';
import { directOver } from './direct/direct.ts';
import type { Operations } from './direct/kept.ts';
import { errorBody } from './errors.ts';
import { bodyTooLarge } from './http-errors.ts';
import { inTime } from './in-time.ts';
import { DOCUMENT } from './input-limits.ts';
import { base64Length, type Limits } from './limits.ts';
import { nestsDeeperThan } from './nesting.ts';
import type { AsOfContext } from './plugins/guard.ts';
import { type Answering, answering, type Notes } from './request.ts';

function field(from: unknown, name: string): unknown {
  return typeof from === 'object' && from !== null
    ? Object.entries(from).find(([key]) => key === name)?.[1]
    : undefined;
}

/** The integration rebuilds the URL from the Host header; one that is no host would be a fault of ours, 500. */
const isHost = (host: string | undefined): boolean => host !== undefined && URL.canParse(`http://${host}/`);

/** Nothing here decompresses: a small body that becomes a huge one stays outside. */
async function refuseHeaders(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const encoding = request.headers['content-encoding'];
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') {
    reply.header('accept-encoding', 'identity');
    return reply.code(415).send(errorBody('Send the body as it is: Content-Encoding is not accepted.', 'BAD_REQUEST'));
  }
  if (!isHost(request.headers.host))
    return reply.code(400).send(errorBody('The Host header names no host.', 'BAD_REQUEST'));
  const asksForPage = request.method === 'GET' && field(request.query, 'query') === undefined;
  if (asksForPage && request.headers.accept?.includes('text/html')) return reply.redirect('/graphiql');
}

/** Whether a request carries a file, which may make it longer than others. */
const carriesDocument = (body: unknown): boolean => {
  const variables = field(body, 'variables');
  return [variables, ...(typeof variables === 'object' && variables !== null ? Object.values(variables) : [])].some(
    (value) => typeof field(value, DOCUMENT) === 'string',
  );
};

const tooLarge = (reply: FastifyReply, limits: Limits): FastifyReply => {
  const { message, code, limit } = bodyTooLarge(limits);
  return reply.code(413).send(errorBody(message, code, limit));
};

/** A longer body is read only for those who may write: nobody else has a document to send. */
async function refuseLength(
  request: FastifyRequest,
  reply: FastifyReply,
  { limits, settings }: { limits: Limits; settings: Parameters<typeof callerOf>[1] },
): Promise<void> {
  const length = Number(request.headers['content-length'] ?? 0);
  if (length > limits.bodyBytes && callerOf(request.headers, settings).refusal !== null) return tooLarge(reply, limits);
}

async function refuseBody(request: FastifyRequest, reply: FastifyReply, limits: Limits): Promise<void> {
  const length = Number(request.headers['content-length'] ?? 0);
  if (length > limits.bodyBytes && !carriesDocument(request.body)) return tooLarge(reply, limits);
  if (Array.isArray(request.body)) {
    const limit = { name: 'operations', max: 1, asked: request.body.length };
    return reply
      .code(400)
      .send(
        errorBody('Send one operation per request; batches are not accepted (at most 1).', 'LIMIT_EXCEEDED', limit),
      );
  }
  const query = field(request.method === 'POST' ? request.body : request.query, 'query');
  if (typeof query === 'string' && nestsDeeperThan(limits.nesting, query)) {
    const says = `The query nests brackets deeper than ${limits.nesting} levels, the most that is allowed.`;
    return reply.code(400).send(errorBody(says, 'LIMIT_EXCEEDED', { name: 'nesting', max: limits.nesting }));
  }
}

export async function graphqlRoute<Context extends AsOfContext>(
  app: FastifyInstance,
  parts: {
    schema: GraphQLSchema;
    apollo: ApolloServer<Context>;
    operations: Operations;
    settings: Pick<Settings, 'ANSWER_TIMEOUT_MS' | 'HOST' | 'WRITE_KEYS'>;
    limits: Limits;
    contextFor: (requestId: string, headers: IncomingHttpHeaders) => Context;
    notesOf: (request: FastifyRequest) => Notes;
    /** Kept answers; not given: every answer is made. */
    answers?: Answers | undefined;
  },
): Promise<void> {
  const { schema, apollo, operations, settings, limits, contextFor, notesOf, answers } = parts;
  const contexts = new WeakMap<FastifyRequest, Context>();
  const contextOf = (request: FastifyRequest): Context => {
    const context = contexts.get(request) ?? contextFor(request.id, request.headers);
    contexts.set(request, context);
    return context;
  };
  const direct = directOver({ schema, operations, limits, contextOf });
  const handle = fastifyApolloHandler(apollo, {
    // Apollo copies the context's own properties before the operation is known, which would run its getters too early; what
    // stands on the prototype is left alone, and is read through the copy that the plugins write to.
    context: async (request): Promise<Context> => Object.create(contextOf(request)),
  });
  async function answer(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const notes = notesOf(request);
    const found = await answers?.find(request, reply);
    if (found && found.body !== null) {
      Object.assign(notes, found.notes);
      return found.body;
    }
    const made: Answering = { id: request.id, notes };
    reply.header('cache-control', 'no-store');
    const body =
      (await direct(request, reply, made)) ?? (await answering(made, async () => handle.call(app, request, reply)));
    if (made.keepable && found?.making && typeof body === 'string')
      answers?.keep(found.making, { reply, body, notes: { ...notes } });
    return body;
  }
  await app.register(async (scope) => {
    // Text is no GraphQL request; without its parser it is refused as 415 and not as a broken JSON object.
    scope.removeContentTypeParser('text/plain');
    scope.addHook('onRequest', refuseHeaders);
    scope.addHook('onRequest', (request, reply) => refuseLength(request, reply, { limits, settings }));
    scope.addHook('preHandler', (request, reply) => refuseBody(request, reply, limits));
    scope.route({
      // Apollo answers the methods that GraphQL does not have, with 405 and the ones that it has.
      method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
      url: '/graphql',
      bodyLimit: limits.bodyBytes + base64Length(limits.documentBytes),
      handler: (request, reply) => inTime(settings.ANSWER_TIMEOUT_MS, answer(request, reply)),
    });
  });
}
