// What is refused below GraphQL, by Fastify or by Node's HTTP parser: the same form as GraphQL's errors, and every text says the
// limit or the way out.
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Settings } from '../config/settings.ts';
import { type BrokenLimit, type Code, errorBody, maskedMessage } from './errors.ts';
import { AnswerTimeout } from './in-time.ts';
import { type Limits, readable } from './limits.ts';

type Refusal = { status: number; message: string; code: Code; limit?: BrokenLimit };

/** What a body over the limit is answered with. */
export const bodyTooLarge = ({ bodyBytes }: Limits): Omit<Refusal, 'status'> => ({
  message: `The request's body is larger than ${readable(bodyBytes)} bytes, the most that is allowed.`,
  code: 'LIMIT_EXCEEDED',
  limit: { name: 'bodyBytes', max: bodyBytes },
});

function refusalOf(error: FastifyError, limits: Limits, settings: Settings): Refusal | null {
  if (error instanceof AnswerTimeout) {
    const most = readable(settings.ANSWER_TIMEOUT_MS);
    return {
      status: 504,
      message: `The answer took longer than ${most} ms and was given up. Ask for fewer things or smaller pages.`,
      code: 'TIMEOUT',
      limit: { name: 'answerTime', max: settings.ANSWER_TIMEOUT_MS },
    };
  }
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return { status: 413, ...bodyTooLarge(limits) };
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return { status: 415, message: 'Send the request as Content-Type: application/json.', code: 'BAD_REQUEST' };
  }
  const status = error.statusCode ?? 500;
  return status >= 400 && status < 500 ? { status, message: error.message, code: 'BAD_REQUEST' } : null;
}

export function handleErrors(
  app: FastifyInstance,
  parts: { limits: Limits; settings: Settings; logger: Logger },
): void {
  app.setErrorHandler((error: FastifyError, _request, reply) => {
    const refusal = refusalOf(error, parts.limits, parts.settings);
    if (refusal === null)
      return reply.code(500).send(errorBody(maskedMessage(error, parts.logger), 'INTERNAL_SERVER_ERROR'));
    return reply.code(refusal.status).send(errorBody(refusal.message, refusal.code, refusal.limit));
  });
  app.setNotFoundHandler((_request, reply) =>
    reply
      .code(404)
      .send(errorBody('There is nothing here. The API is at /graphql, its workbench at /graphiql.', 'NOT_FOUND')),
  );
}

/** For Fastify's `frameworkErrors`: an address that cannot be read has no route whose error handler could speak. */
export function answerBadAddress(_error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  reply
    .code(400)
    .send(errorBody('The address holds a character that is not written as addresses write it.', 'BAD_REQUEST'));
}

/** What never became a request: too slow, too much in the headers, or not HTTP. Answers on the bare socket and closes it. */
export function answerClientError(
  limits: Limits,
  settings: Settings,
): (error: NodeJS.ErrnoException, socket: Socket) => void {
  const refusals: Readonly<Record<string, Refusal>> = {
    ERR_HTTP_REQUEST_TIMEOUT: {
      status: 408,
      message: `The request took longer than ${readable(settings.REQUEST_TIMEOUT_MS)} ms to arrive, the most that is allowed.`,
      code: 'LIMIT_EXCEEDED',
      limit: { name: 'arrivalTime', max: settings.REQUEST_TIMEOUT_MS },
    },
    HPE_HEADER_OVERFLOW: {
      status: 431,
      message: `The request's line and headers are larger than ${readable(limits.headerBytes)} bytes. Send long queries by POST.`,
      code: 'LIMIT_EXCEEDED',
      limit: { name: 'headerBytes', max: limits.headerBytes },
    },
  };
  return (error, socket) => {
    if (error.code === 'ECONNRESET' || socket.destroyed) return;
    const unreadable: Refusal = { status: 400, message: 'This is not a request that HTTP knows.', code: 'BAD_REQUEST' };
    const { status, message, code, limit } = refusals[error.code ?? ''] ?? unreadable;
    const body = JSON.stringify(errorBody(message, code, limit));
    const head = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'Content-Type: application/json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
    ];
    if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
    socket.destroy();
  };
}
