// The HTTP server on a schema of a few fields and no database: for what must hold whatever the schema is.
import { setTimeout as sleep } from 'node:timers/promises';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { readSettings } from '../../config/settings.ts';
import { GraphTimeout, GraphUnavailable } from '../../graph/errors.ts';
import type { Answers } from '../../server/answers.ts';
import { badInput } from '../../server/errors.ts';
import type { Readiness } from '../../server/health.ts';
import { httpServer } from '../../server/http.ts';

const typeDefs = /* GraphQL */ `
  directive @asOf(date: String!) on QUERY
  interface Node { id: ID! }
  type Thing implements Node { id: ID! name: String number(at: String): Int part: Thing parts: [Thing!]! things(first: Int, last: Int): ThingConnection! }
  type ThingConnection { edges: [ThingEdge!]! nodes: [Thing!]! totalCount: Int! }
  type ThingEdge { node: Thing! }
  input Filter { text: String and: [Filter!] }
  type Query {
    node(id: ID!): Node
    nodes(ids: [ID!]!): [Node]!
    thing: Thing
    things(first: Int, last: Int): ThingConnection!
    echo(text: String, list: [String], filter: Filter, number: Int! = 1): String
    day: String
    boom: String
    gone: String
    slow: String
    mustBe: String!
    wrong: String
    wait(ms: Int!): String
  }
  type Mutation { change: Int }
`;

const thing = { id: 'thing:1', name: 'One', parts: [], things: { edges: [], nodes: [], totalCount: 0 } };

export const SECRET = 'MATCH (p:Person {code: $code}) RETURN p at bolt://10.0.0.1:7687';

const resolvers = {
  Node: { __resolveType: () => 'Thing' },
  Query: {
    node: (_: unknown, { id }: { id: string }) => ({ ...thing, id }),
    nodes: () => [],
    thing: () => thing,
    things: () => thing.things,
    echo: (_: unknown, given: { text?: string; list?: string[] }) => given.text ?? given.list?.join(',') ?? 'nothing',
    day: (_: unknown, __: unknown, context: { loaders: { asOf: string | null } }) => context.loaders.asOf,
    boom: () => {
      throw new Error(SECRET);
    },
    gone: () => {
      throw new GraphUnavailable('person.byId', new Error(SECRET));
    },
    slow: () => {
      throw new GraphTimeout('person.byId', new Error(SECRET));
    },
    mustBe: () => null,
    wrong: () => {
      throw badInput('code: expected four digits, got «12».', ['filter', 'code']);
    },
    wait: (_: unknown, { ms }: { ms: number }) => sleep(ms, 'waited'),
  },
  Mutation: { change: () => 1 },
};

export type TinyApp = { app: FastifyInstance; log: () => string };

/** `environment` as in the settings' names; the log is kept as text. */
export async function tinyApp(
  environment: Record<string, string> = {},
  ready: Readiness = async () => null,
  answers?: Answers,
): Promise<TinyApp> {
  const lines: string[] = [];
  const logger = pino({ level: 'debug', base: null }, { write: (line: string) => lines.push(line) });
  const app = await httpServer({
    schema: makeExecutableSchema({ typeDefs, resolvers }),
    settings: readSettings({ HOST: '127.0.0.1', PORT: '0', ...environment }),
    logger,
    contextFor: () => ({
      asOf: null as string | null,
      // Like the real one: made when first used, from what is known by then.
      get loaders() {
        return { asOf: this.asOf };
      },
    }),
    ready,
    answers,
  });
  return { app, log: () => lines.join('') };
}

export type Answer = {
  status: number;
  body: { data?: Record<string, unknown> | null; errors?: AnswerError[]; extensions?: Record<string, unknown> };
  text: string;
};
export type AnswerError = { message: string; path?: string[]; extensions: Record<string, unknown> };

/** Asks by POST, without a socket. `variables` may be anything: the wrong kinds too. */
export const ask = (
  app: FastifyInstance,
  query: unknown,
  variables?: unknown,
  more: Record<string, unknown> = {},
): Promise<Answer> => post(app, JSON.stringify({ query, variables, ...more }));

/** Sends a body as it is, with other headers when they are given. */
export async function post(
  app: FastifyInstance,
  payload: string | Buffer,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const sent = { 'content-type': 'application/json', ...headers };
  const response = await app.inject({ method: 'POST', url: '/graphql', headers: sent, payload });
  return { status: response.statusCode, body: response.json(), text: response.body };
}
