// /export: every list as a file, everything as one zip, and a page that says what there is.
import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Settings } from '../config/settings.ts';
import type { Given } from '../exports/arguments.ts';
import { catalogueOf } from '../exports/catalogue.ts';
import { dumpOf } from '../exports/dump.ts';
import { FORMATS, fileName, MEDIA_TYPES, written } from '../exports/formats.ts';
import { GRAPH_FORMAT_NAMES, GRAPH_FORMATS } from '../exports/graph-formats.ts';
import type { Api } from '../exports/open.ts';
import { catalogueJson, cataloguePage, type Offer, PAGE_STYLE_POLICY } from '../exports/page.ts';
import { tellApiErrors } from './api-errors.ts';
import type { Clock, Context } from './context.ts';
import { errorBody } from './errors.ts';
import { exportApi } from './export-api.ts';
import { graphExportRoutes } from './graph-export.ts';
import { inTime } from './in-time.ts';
import { inputProblem } from './input-limits.ts';
import { limitsFrom } from './limits.ts';

/** What there is besides the lists. */
const OFFERS: readonly Offer[] = [
  {
    title: 'Allt på en gång',
    text: 'En zipfil med alla listor som CSV, schemat och en beskrivning av varje kolumn.',
    links: [{ name: 'ZIP', href: '/export/dump.zip' }],
  },
  {
    title: 'Nätverket som graf',
    text: 'Noder och förbindelser för Gephi, Gephi Lite, networkx, igraph och Neo4j. Samma urval som centrality i API:et: types, via, at, during.from, during.to, certainty, asOf.',
    links: GRAPH_FORMATS.map((format) => ({ name: GRAPH_FORMAT_NAMES[format], href: `/export/graph.${format}` })),
  },
];

export async function exportRoutes(
  app: FastifyInstance,
  parts: {
    schema: GraphQLSchema;
    settings: Settings;
    logger: Logger;
    contextFor: (requestId: string, headers: IncomingHttpHeaders) => Context;
    clock: Clock;
    /** The number that the graph gets anew with every write. */
    version: () => Promise<number>;
  },
): Promise<void> {
  const { schema, settings, logger, clock, version } = parts;
  const catalogue = catalogueOf(schema);
  const limits = limitsFrom(settings);

  const apiFor = ({ id, headers }: FastifyRequest): Api => exportApi(schema, () => parts.contextFor(id, headers));
  /** The parameters, none larger than the API takes them. */
  const givenBy = (request: FastifyRequest): Given => {
    const problem = inputProblem(request.query, limits);
    if (problem !== null) throw problem;
    return request.query as Given;
  };
  /** What ends a stream early ends the connection (Fastify sees to that); here it is told to whoever runs the server. */
  const watched = <Body extends Readable>(body: Body, { id, url }: FastifyRequest): Body =>
    body.on('error', (err) =>
      logger.error({ err, requestId: id, path: url.split('?', 1)[0] }, 'an export was broken off'),
    );
  const attached = (reply: FastifyReply, name: string): FastifyReply =>
    reply.header('content-disposition', `attachment; filename="${name}"`);
  const today = ({ id, headers }: FastifyRequest): string => parts.contextFor(id, headers).today;

  await app.register(async (scope) => {
    tellApiErrors(scope, logger);

    scope.get('/export', { exposeHeadRoute: true }, async (request, reply) => {
      reply.header('vary', 'accept');
      if (request.headers.accept?.includes('application/json')) return catalogueJson(catalogue, OFFERS);
      reply.header('content-security-policy', PAGE_STYLE_POLICY);
      return reply.type('text/html; charset=utf-8').send(cataloguePage(catalogue, OFFERS));
    });

    graphExportRoutes(scope, { schema, settings, contextFor: parts.contextFor, givenBy });

    scope.route({
      method: ['GET', 'HEAD'],
      url: '/export/dump.zip',
      handler: async (request, reply) => {
        const home = settings.publicUrl;
        const dump = { api: apiFor(request), catalogue, version, now: clock().toISOString(), home };
        const given = givenBy(request);
        const zip = await inTime(settings.ANSWER_TIMEOUT_MS, dumpOf(dump, given));
        attached(reply, fileName('samverkansgraf', today(request), given, 'zip')).type('application/zip');
        if (request.method === 'GET') return reply.send(watched(zip, request));
        zip.destroy();
        return reply.send();
      },
    });

    scope.route<{ Params: { file: string } }>({
      method: ['GET', 'HEAD'],
      url: '/export/:file',
      handler: async (request, reply) => {
        const [name = '', ending = ''] = request.params.file.split(/\.(?=[^.]*$)/);
        const exported = catalogue.find(name);
        const as = FORMATS.find((known) => known === ending);
        if (exported === undefined || as === undefined) {
          const says = `There is no export «${request.params.file.slice(0, 100)}». /export lists them all; each ends in ${FORMATS.map((known) => `.${known}`).join(', ')}.`;
          return reply.code(404).send(errorBody(says, 'NOT_FOUND'));
        }
        const given = givenBy(request);
        const wanted = catalogue.wanted(exported, given);
        // Only the first page must come in time: what goes on coming is no answer that hangs.
        const table = await inTime(settings.ANSWER_TIMEOUT_MS, exported.open(apiFor(request), wanted));
        attached(reply, fileName(name, today(request), given, as)).type(MEDIA_TYPES[as]);
        if (table.total !== undefined) reply.header('x-total-count', table.total);
        if (request.method === 'HEAD') return reply.send();
        return reply.send(watched(await written(table, as, wanted.dialect), request));
      },
    });
  });
}
