// /export/graph.<format>: the part of the graph that Query.centrality measures when it is given the same arguments.
import type { IncomingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Settings } from '../config/settings.ts';
import { type Argument, argumentsOf, type Given, variablesFrom } from '../exports/arguments.ts';
import { fileName } from '../exports/formats.ts';
import { type GraphEdge, inPieces } from '../exports/graph.ts';
import { GRAPH_FORMATS, GRAPH_MEDIA_TYPES, GRAPH_WRITERS, type GraphFormat } from '../exports/graph-formats.ts';
import { dayBefore } from '../graph/dates.ts';
import { loadScriptOf } from '../graph/load-script.ts';
import { ALWAYS, STILL } from '../graph/model.ts';
import type { ProjectedNode, ProjectedRelation } from '../graph/projection.ts';
import { entityFields } from '../resolvers/base.ts';
import { firstWords } from '../resolvers/decision.ts';
import { graphChoice } from '../resolvers/graph-choice.ts';
import type { Bounds } from '../services/analysis/projection.ts';
import type { Context } from './context.ts';
import { inTime } from './in-time.ts';

/** The arguments of Query.centrality that choose a part of the graph; the others are about the measure. */
const CHOOSING = ['types', 'via', 'at', 'during', 'certainty'];

/** The parameters of a graph export, by the schema's own types. */
export function graphParameters(schema: GraphQLSchema): Argument[] {
  const { centrality } = schema.getQueryType()?.getFields() ?? {};
  const choosing = centrality?.args.filter(({ name }) => CHOOSING.includes(name)) ?? [];
  const [asOf] = argumentsOf(schema.getDirective('asOf')?.args ?? []);
  if (choosing.length !== CHOOSING.length || asOf === undefined)
    throw new Error(`The schema no longer has @asOf and Query.centrality(${CHOOSING.join(', ')})`);
  return [...argumentsOf(choosing), { ...asOf, name: 'asOf', path: ['asOf'], required: false }];
}

/** As the API names it. */
const nameOf = ({ label, name }: ProjectedNode): string => (label === 'Decision' ? firstWords(name) : name);
const edgeOf = ({ since, until, ...relation }: ProjectedRelation): GraphEdge => ({
  ...relation,
  firstDay: since === ALWAYS ? null : since,
  lastDay: until === STILL ? null : dayBefore(until),
});

function addressOf(home: string, format: GraphFormat, given: Given): string {
  const pairs = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return `${home}/export/graph.${format}${pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`}`;
}

/**
 * Reads the part of the graph that a query string asks for and gives it as bytes, which are made as fast as they are read. Throws
 * GraphQLError (BAD_USER_INPUT) that names the parameter that is wrong, and TooLarge, which is known before the graph is read.
 */
export async function graphFile(
  { schema, context }: { schema: GraphQLSchema; context: Context },
  format: GraphFormat,
  given: Given,
  bounds?: Bounds,
): Promise<Readable> {
  const { asOf, ...variables } = variablesFrom(graphParameters(schema), given);
  // The schema's own types have judged them.
  context.asOf = (asOf as string | null | undefined) ?? null;
  const choice = graphChoice(variables as Parameters<typeof graphChoice>[0], context, 'graph');
  const { nodes: found, relations } = await context.analysis.graph(choice, bounds);
  const nodes = found.map((node) => ({ ...node, name: nameOf(node), url: entityFields.url(node, {}, context) }));
  const description = `Samverkansgraf ${context.today}: ${addressOf(context.settings.publicUrl, format, given)}`;
  const pieces =
    format === 'cypher'
      ? inPieces(loadScriptOf({ description, nodes, relations }))
      : GRAPH_WRITERS[format]({ description, nodes, edges: relations.map(edgeOf) });
  return Readable.from(pieces, { objectMode: false });
}

/** One route for each format. Errors are the scope's to tell. */
export function graphExportRoutes(
  scope: FastifyInstance,
  parts: {
    schema: GraphQLSchema;
    settings: Settings;
    contextFor: (requestId: string, headers: IncomingHttpHeaders) => Context;
    givenBy: (request: FastifyRequest) => Given;
  },
): void {
  const { schema, settings, contextFor, givenBy } = parts;
  for (const format of GRAPH_FORMATS) {
    scope.route({
      method: ['GET', 'HEAD'],
      url: `/export/graph.${format}`,
      handler: async (request, reply) => {
        const context = contextFor(request.id, request.headers);
        const given = givenBy(request);
        const file = await inTime(settings.ANSWER_TIMEOUT_MS, graphFile({ schema, context }, format, given));
        const name = fileName('graph', context.today, given, format);
        reply.header('content-disposition', `attachment; filename="${name}"`).type(GRAPH_MEDIA_TYPES[format]);
        return request.method === 'HEAD' ? reply.send() : reply.send(file);
      },
    });
  }
}
