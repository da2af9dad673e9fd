// One list of error codes, and the one place that decides what a client may read of an error. What nobody here foresaw is logged
// whole and told to the client as one sentence with the id to ask for; Cypher, driver text and stacks never leave.
import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { GraphTimeout, GraphUnavailable } from '../graph/errors.ts';
import { TooLarge } from '../services/analysis/projection.ts';
import { Busy, TookTooLong } from '../services/analysis/thread.ts';
import { currentRequestId } from './request.ts';

/** Every code that can stand in `extensions.code`. */
export const CODES = [
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'LIMIT_EXCEEDED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'NOT_FOUND',
  'FORBIDDEN',
  'SERVICE_UNAVAILABLE',
  'TIMEOUT',
  'INTERNAL_SERVER_ERROR',
] as const;
export type Code = (typeof CODES)[number];

/** Which limit was broken: what it is called, how much is allowed and, where it was counted to the end, how much was asked for. */
export type BrokenLimit = { name: string; max: number; asked?: number };

/** Invalid messages quote the value they complain about; nobody needs all of a long one. */
const LONGEST_MESSAGE = 1_000;

/** The caller's argument is wrong and the caller can mend it; thrown by resolvers, so the rest of the answer stays. */
export function badInput(message: string, path?: string[]): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: 'BAD_USER_INPUT' satisfies Code, ...(path === undefined ? {} : { argument: path.join('.') }) },
  });
}

/** The whole request is refused before anything is executed. */
export function badRequest(message: string, code: Code = 'BAD_REQUEST', status = 400): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}

/** The whole request is refused because it is larger than a limit; the message says the limit. */
export function overLimit(message: string, limit: BrokenLimit): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: 'LIMIT_EXCEEDED' satisfies Code, limit, http: { status: 400 } },
  });
}

/** The answer's body for what is refused outside of GraphQL: the same form, so that clients read one form only. */
export function errorBody(message: string, code: Code, limit?: BrokenLimit): { errors: GraphQLFormattedError[] } {
  return { errors: [{ message, extensions: { code, ...(limit === undefined ? {} : { limit }) } }] };
}

/** Logs an error whole and gives the one sentence that the client gets, with the id under which it stands in the log. */
export function maskedMessage(error: unknown, logger: Logger): string {
  const id = currentRequestId() ?? randomUUID();
  logger.error({ err: error, errorId: id }, 'unexpected error');
  return `Something went wrong here and has been logged. Report it with the id ${id}.`;
}

function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined ? causeOf(error.originalError) : error;
}

/** graphql-js gives these no code, although it is the caller who sent them: arguments and variables that only execution can judge. */
const CALLERS_FAULT = /^(?:Argument "|Variable "\$|Too many errors processing variables)/;

function codeOf(formatted: GraphQLFormattedError, cause: unknown): Code {
  if (cause instanceof GraphUnavailable) return 'SERVICE_UNAVAILABLE';
  if (cause instanceof GraphTimeout) return 'TIMEOUT';
  if (cause instanceof TookTooLong) return 'TIMEOUT';
  if (cause instanceof Busy) return 'SERVICE_UNAVAILABLE';
  if (cause instanceof TooLarge) return 'LIMIT_EXCEEDED';
  if (!(cause instanceof GraphQLError)) return 'INTERNAL_SERVER_ERROR';
  if (formatted.extensions?.limit !== undefined || / contains more that \d+ tokens/.test(formatted.message))
    return 'LIMIT_EXCEEDED';
  // Apollo's own refusal of a hash that is another text's.
  if (/^provided sha does not match query/.test(formatted.message)) return 'BAD_REQUEST';
  const known = CODES.find((code) => code === formatted.extensions?.code) ?? 'INTERNAL_SERVER_ERROR';
  return known === 'INTERNAL_SERVER_ERROR' && CALLERS_FAULT.test(formatted.message) ? 'BAD_USER_INPUT' : known;
}

/** For Apollo's `formatError`. */
export function errorFormatter(
  logger: Logger,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = causeOf(error);
    const code = codeOf(formatted, cause);
    const where = {
      ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
      ...(formatted.path === undefined ? {} : { path: formatted.path }),
    };
    if (code === 'INTERNAL_SERVER_ERROR')
      return { message: maskedMessage(cause, logger), ...where, extensions: { code } };
    if (code === 'SERVICE_UNAVAILABLE' || code === 'TIMEOUT') {
      logger.warn({ err: cause }, 'the graph did not answer');
      return { message: cause instanceof Error ? cause.message : formatted.message, ...where, extensions: { code } };
    }
    const message =
      formatted.message.length > LONGEST_MESSAGE
        ? `${formatted.message.slice(0, LONGEST_MESSAGE)}…`
        : formatted.message;
    return { message, ...where, extensions: { ...formatted.extensions, code } };
  };
}
