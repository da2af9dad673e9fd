// Whole answers, kept while the graph is as it was. Only what was answered well to a reading operation is kept, and only for exactly the
// same question: whatever Apollo would refuse of another is for Apollo to refuse.
import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VersionChecks } from '../graph/version.ts';
import { type KeptCounts, keptUnder } from '../loaders/kept.ts';
import { canonical } from './canonical.ts';
import { persistedHash } from './persisted.ts';
import type { Notes } from './request.ts';

/** An answer being made: what it will be kept as. */
export type Making = { key: string; stamp: string; byGet: boolean };
/** `body` is there when the answer was kept (or the asker has it: 304); then nothing is left to do but to send it. */
export type Found = { body: Buffer | ''; notes: Notes } | { body: null; making: Making | null };
type Answer = { body: Buffer; headers: [name: string, value: string][]; notes: Notes };

export type Answers = {
  /** Looks for a kept answer, and writes its headers. Never throws: without a version to be had, nothing is found. */
  find(request: FastifyRequest, reply: FastifyReply): Promise<Found>;
  /** Keeps the answer to a reading operation that was answered without errors, and gives a GET its ETag. */
  keep(making: Making, made: { reply: FastifyReply; body: string; notes: Notes }): void;
  turnTo(stamp: string): void;
  readonly counts: Readonly<KeptCounts>;
};

/** A request that wants to be answered from the graph itself, with nothing kept before or after. */
export const wantsNothingKept = ({ 'cache-control': control }: IncomingHttpHeaders): boolean =>
  control !== undefined && /(?:^|[\s,])no-store(?:[\s,]|$)/i.test(control);

/** What an answer is negotiated and let through by (CSRF) is part of the question. */
const manner = ({ method, headers }: FastifyRequest): unknown[] => [
  method,
  headers['content-type'],
  headers.accept,
  Boolean(headers['apollo-require-preflight'] || headers['x-apollo-operation-name']),
];

/** The question as text; null for what is none, or no ordinary one, which Apollo is left to judge. */
function questionOf(request: FastifyRequest): string | null {
  if (request.method === 'GET') {
    const at = request.url.indexOf('?');
    return at < 0 ? null : request.url.slice(at);
  }
  const { body } = request;
  if (request.method !== 'POST' || typeof body !== 'object' || body === null) return null;
  const { query, operationName = null, variables = null, extensions, ...more } = body as Record<string, unknown>;
  if (Object.keys(more).length > 0) return null;
  const hash = query === undefined ? persistedHash(extensions) : null;
  if (hash === null && (typeof query !== 'string' || extensions !== undefined)) return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  if (typeof variables !== 'object' || Array.isArray(variables)) return null;
  const given = canonical(variables);
  return given === null ? null : JSON.stringify([query ?? { hash }, operationName, given]);
}

const HEADERS = ['content-type', 'cache-control'];

export function answersOver(parts: {
  versions: VersionChecks;
  /** All that an answer depends on besides the question and the graph: today and whose documents are shown. */
  viewOf: (headers: IncomingHttpHeaders) => string;
  /** What differs between two programs, or two settings, that answer the same question otherwise. */
  edition: () => string;
  bytes: number;
}): Answers {
  const { versions, viewOf, edition, bytes } = parts;
  const kept = keptUnder<Answer>({ bytes, sizeOf: ({ body }) => body.byteLength + 300 });

  const etagOf = (stamp: string, key: string): string =>
    `"${stamp}-${createHash('sha256').update(edition()).update(key).digest('base64url').slice(0, 22)}"`;
  const wears = (reply: FastifyReply, etag: string): FastifyReply =>
    // Whoever keeps it asks before each use; it is the same for all who may read what is public.
    reply.header('etag', etag).header('cache-control', 'public, no-cache').header('vary', varyWith(reply, 'accept'));

  function keyOf(request: FastifyRequest): string | null {
    if (wantsNothingKept(request.headers)) return null;
    const question = questionOf(request);
    return question && JSON.stringify([manner(request), viewOf(request.headers), question]);
  }

  return {
    counts: kept.counts,
    turnTo: kept.turnTo,
    async find(request, reply) {
      const key = keyOf(request);
      if (key === null) return { body: null, making: null };
      const byGet = request.method === 'GET';
      const asked = byGet ? request.headers['if-none-match'] : undefined;
      // The check is a round trip: who could not be answered by its outcome does not wait for it, and takes the latest finding, which is
      // older than the reading that now begins.
      const check = versions.now().catch(() => undefined);
      const stamp = asked !== undefined || kept.holds(key) ? await check : versions.known();
      if (stamp === undefined) return { body: null, making: null };
      const found = kept.get(stamp, key);
      const etag = byGet ? etagOf(stamp, key) : undefined;
      if (etag !== undefined && asked?.includes(etag)) {
        wears(reply.code(304), etag);
        return { body: '', notes: found?.notes ?? {} };
      }
      if (found === undefined) return { body: null, making: { key, stamp, byGet } };
      for (const [name, value] of found.headers) reply.header(name, value);
      if (etag !== undefined) wears(reply, etag);
      return { body: found.body, notes: found.notes };
    },
    keep({ key, stamp, byGet }, { reply, body, notes }) {
      if (reply.statusCode !== 200) return;
      const headers = HEADERS.flatMap((name): [string, string][] => {
        const value = reply.getHeader(name);
        return value === undefined ? [] : [[name, String(value)]];
      });
      // Not from Node's pool: a short answer would hold on to all of its page.
      const bytesOfBody = Buffer.allocUnsafeSlow(Buffer.byteLength(body));
      bytesOfBody.write(body);
      kept.put(stamp, key, { body: bytesOfBody, headers, notes });
      if (byGet) wears(reply, etagOf(stamp, key));
    },
  };
}

function varyWith(reply: FastifyReply, name: string): string {
  const names = String(reply.getHeader('vary') ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  return [...new Set([...names, name])].join(', ');
}
