// Routes that ask the API for somebody tell what it throws in its own words: the same form as /graphql's errors, with a status that fits.
import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { type Code, errorFormatter } from './errors.ts';
import { AnswerTimeout } from './in-time.ts';
import { answering } from './request.ts';

const STATUSES: Readonly<Partial<Record<Code, number>>> = {
  BAD_USER_INPUT: 400,
  LIMIT_EXCEEDED: 400,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  SERVICE_UNAVAILABLE: 503,
  TIMEOUT: 504,
};

/** The status of an answer outside /graphql that is an error with that code. */
export const statusOf = (code: Code): number => STATUSES[code] ?? 500;

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

export function tellApiErrors(scope: FastifyInstance, logger: Logger): void {
  const format = errorFormatter(logger);
  scope.setErrorHandler((error: unknown, request, reply) => {
    // The server's own handler has words for that.
    if (error instanceof AnswerTimeout) throw error;
    const known =
      error instanceof GraphQLError
        ? error
        : new GraphQLError(asError(error).message, { originalError: asError(error) });
    const told = answering({ id: request.id, notes: {} }, () => format(known.toJSON(), known));
    const code = told.extensions?.code as Code;
    return reply
      .code(statusOf(code))
      .type('application/json; charset=utf-8')
      .send({ errors: [{ message: told.message, extensions: told.extensions }] });
  });
}
