// The real API on the tests' seeded graph, asked in-process. One per test file; closed after it.
import { afterAll, expect } from '@jest/globals';
import type { GraphQLFormattedError } from 'graphql';
import pino from 'pino';
import { readSettings, type Settings } from '../../config/settings.ts';
import type { Known } from '../../ingest/names/known.ts';
import { buildApp } from '../../server/app.ts';
import { testGraph } from './neo4j.ts';

/** What a test reads is what it asked for: it compares the whole answer, or says with T how the part it digs in is shaped. */
export type Answer<T> = { data: T; errors?: GraphQLFormattedError[]; status: number };
type Unknown = Record<string, unknown>;
export type TestServer = {
  query<T = Unknown>(text: string, variables?: Unknown): Promise<Answer<T>>;
  /** As query, without the wrapping; fails the test when the answer has errors. */
  data<T = Unknown>(text: string, variables?: Unknown): Promise<T>;
  /** The names of the Cypher statements that one query ran. */
  statements(text: string, variables?: Unknown): Promise<string[]>;
  /** Its address, once it listens on a port of its own: for programs that ask over HTTP. */
  listen(): Promise<string>;
  /** A plain GET, or a HEAD. */
  get(
    path: string,
    options?: { method?: 'GET' | 'HEAD'; headers?: Record<string, string> },
  ): Promise<{ status: number; body: string; bytes: Buffer; headers: Record<string, unknown> }>;
};

const writes = (text: string): boolean => /\bmutation\b/.test(text);

/** The day it is in tests: the seed's latest meeting lies years back. */
export const TODAY = '2026-11-21';

export async function testServer(
  options: { today?: string; settings?: Partial<Settings>; country?: readonly Known[] } = {},
): Promise<TestServer> {
  const ran: string[] = [];
  const graph = await testGraph(({ statement }) => ran.push(statement));
  // Nothing is kept unless a test asks for it: many put the graph back by other doors, or count statements.
  const settings = {
    ...readSettings({ PUBLIC_URL: 'https://example.se', CACHE: 'off', FORESIGHT: 'off' }),
    ...options.settings,
  };
  const clock = () => new Date(`${options.today ?? TODAY}T12:00:00Z`);
  const app = await buildApp({
    graph,
    settings,
    clock,
    logger: pino({ level: 'silent' }),
    country: options.country ?? [],
  });
  afterAll(() => app.close());

  const ask = async <T>(text: string, variables: Unknown): Promise<Answer<T>> => {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      // Kept answers have tests of their own: here everything is answered from the graph.
      headers: { 'cache-control': 'no-store' },
      payload: { query: text, variables },
    });
    return { ...response.json(), status: response.statusCode };
  };
  const query = async <T>(text: string, variables: Unknown = {}): Promise<Answer<T>> => {
    const answer = await ask<T>(text, variables);
    // A question that has been asked before is carried out beside Apollo (server/direct/): every question of every test is asked twice, and
    // both must say the same to the letter.
    if (!writes(text)) {
      const again = await ask(text, variables);
      expect(again).toEqual(answer);
      expect(JSON.stringify(again)).toBe(JSON.stringify(answer));
    }
    return answer;
  };
  return {
    query,
    async data<T>(text: string, variables?: Unknown) {
      const { data, errors } = await query<T>(text, variables);
      if (errors) throw new Error(JSON.stringify(errors, null, 2));
      return data;
    },
    async statements(text, variables) {
      ran.length = 0;
      const { errors } = await ask(text, variables ?? {});
      if (errors) throw new Error(JSON.stringify(errors, null, 2));
      return [...ran];
    },
    listen: () => app.listen({ host: '127.0.0.1', port: 0 }),
    async get(path, { method = 'GET', headers = {} } = {}) {
      const answer = await app.inject({ method, url: path, headers });
      return { status: answer.statusCode, body: answer.body, bytes: answer.rawPayload, headers: answer.headers };
    },
  };
}
