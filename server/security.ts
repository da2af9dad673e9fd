// The headers that tell browsers what they may do with our answers, and who may ask from another origin.
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import fastify, { type FastifyInstance } from 'fastify';
import type { Settings } from '../config/settings.ts';

const policy = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');

/** For answers that are data: whatever a browser takes them for, it may do nothing with them. */
const DATA_POLICY = { defaultSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"], frameAncestors: ["'none'"] };

/** For GraphiQL: nothing from elsewhere. Its editor writes style attributes and starts its workers from blobs; its icon font is a data URL. */
export const PAGE_POLICY = policy({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'worker-src': "'self' blob:",
  'connect-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self' data:",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
});

/** For pages without script whose forms come back to us. */
export const FORM_PAGE_POLICY = policy({
  'default-src': "'none'",
  'style-src': "'self'",
  'img-src': 'data:',
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
});

/** What helmet says to every answer. It says the same each time, and working it out is a twentieth of a small answer: it is asked once. */
async function protectiveHeaders(settings: Settings): Promise<Record<string, string | string[] | number | undefined>> {
  const probe = fastify();
  await probe.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: DATA_POLICY },
    // Promising https for a year is for whoever terminates it.
    strictTransportSecurity: settings.publicUrl.startsWith('https://'),
  });
  probe.get('/', (_request, reply) => reply.code(204).send());
  const { headers } = await probe.inject('/');
  await probe.close();
  const own = ['date', 'connection', 'content-length'];
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !own.includes(name)));
}

export async function secure(app: FastifyInstance, settings: Settings): Promise<void> {
  const headers = await protectiveHeaders(settings);
  app.addHook('onRequest', async (_request, reply) => void reply.headers(headers));
  const origins = settings.CORS_ORIGINS.split(',')
    .map((origin) => origin.trim())
    .filter(Boolean);
  if (origins.length === 0) return;
  await app.register(cors, {
    origin: origins.includes('*') ? '*' : origins,
    methods: ['GET', 'POST'],
    allowedHeaders: ['content-type', 'apollo-require-preflight', 'x-apollo-operation-name', 'x-request-id'],
    exposedHeaders: ['x-request-id', 'etag', 'retry-after'],
    maxAge: 600,
  });
}
