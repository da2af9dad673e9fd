// Serves GraphiQL, built from explorer/graphiql, and the example queries that it opens as tabs.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { PAGE_POLICY } from './security.ts';

const BUILT = fileURLToPath(new URL('../.build/graphiql/', import.meta.url));
const EXAMPLES = new URL('../docs/examples/', import.meta.url);
const NOT_BUILT =
  'GraphiQL is not built here. Start the server with npm start, which builds it, or send queries to /graphql.';

export type Example = { name: string; query: string };

/** The queries in docs/examples in the order of their file names. */
export async function readExamples(folder: URL = EXAMPLES): Promise<Example[]> {
  if (!existsSync(folder)) return [];
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(
    names.map(async (name) => ({
      name: name.replace(/\.graphql$/, ''),
      query: await readFile(new URL(name, folder), 'utf8'),
    })),
  );
}

export async function graphiqlRoutes(app: FastifyInstance): Promise<void> {
  const examples = await readExamples();
  await app.register(async (scope) => {
    scope.addHook('onRequest', async (_request, reply) => {
      reply.header('content-security-policy', PAGE_POLICY);
    });
    scope.get('/graphiql/examples.json', async () => ({ examples }));
    if (!existsSync(BUILT)) {
      scope.get('/graphiql', (_request, reply) => reply.code(503).type('text/plain; charset=utf-8').send(NOT_BUILT));
      return;
    }
    await scope.register(fastifyStatic, {
      root: BUILT,
      prefix: '/graphiql/',
      index: false,
      cacheControl: false,
      setHeaders: (reply, path) => {
        // Built files are named after their contents; the page that names them is not.
        reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
    scope.get('/graphiql', (_request, reply) => reply.sendFile('index.html'));
  });
}
