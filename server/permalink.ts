// /id/municipality:1283 is the lasting address of a thing: it leads people to GraphiQL with the question that shows it, and answers
// programs that ask for it with JSON-LD.
import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
import type { Logger } from 'pino';
import type { Settings } from '../config/settings.ts';
import { askingIn } from './asking.ts';
import { errorBody, errorFormatter } from './errors.ts';
import { inTime } from './in-time.ts';
import { JSON_LD, sendLinkedData, vocabularyRoute } from './linked-data.ts';
import { chosenBy } from './negotiate.ts';
import type { AsOfContext } from './plugins/guard.ts';

const INDENT = '    ';

const isPlain = (field: GraphQLField<unknown, unknown>): boolean =>
  isLeafType(getNamedType(field.type)) && field.args.every(({ type }) => !String(type).endsWith('!'));

/** «agendaItem:…» and «agenda-item:…» are both of AgendaItem. */
function typeNameOf(id: string): string {
  const words = id.slice(0, Math.max(id.indexOf(':'), 0)).split('-');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

/** The type that an id speaks of; of an id that tells none, what every named thing is. */
function typeOf(schema: GraphQLSchema, id: string): GraphQLObjectType | GraphQLInterfaceType | null {
  const node = schema.getType('Node');
  const type = schema.getType(typeNameOf(id));
  if (isObjectType(type) && isInterfaceType(node) && schema.isSubType(node, type)) return type;
  const named = schema.getType('Named');
  return isInterfaceType(named) ? named : null;
}

/** Asks for every plain field of the thing. */
export function permalinkQuery(schema: GraphQLSchema, id: string): string {
  const known = typeOf(schema, id);
  const fields = Object.values(known?.getFields() ?? {}).filter((field) => isPlain(field) && field.name !== 'id');
  const selection = fields.map(({ name }) => `${INDENT}  ${name}`).join('\n');
  const fragment =
    known === null || selection === '' ? '' : `${INDENT}... on ${known.name} {\n${selection}\n${INDENT}}\n`;
  return `query Permalink($id: ID!) {\n  node(id: $id) {\n${INDENT}__typename\n${INDENT}id\n${fragment}  }\n}\n`;
}

type Parts<Context extends AsOfContext> = {
  schema: GraphQLSchema;
  settings: Pick<Settings, 'publicUrl' | 'ANSWER_TIMEOUT_MS'>;
  logger: Logger;
  contextFor: (requestId: string, headers: IncomingHttpHeaders) => Context;
};

const PAGE = 'text/html';
const OFFERS = [PAGE, JSON_LD, 'application/json'] as const;
type Offer = (typeof OFFERS)[number];
const FORMATS: Readonly<Record<string, Offer>> = { html: PAGE, jsonld: JSON_LD };

/** What `?format=` asks for, else what Accept does; what cannot be had is refused with what can. */
function offerFor(
  request: FastifyRequest<{ Querystring: { format?: unknown } }>,
): Offer | { status: number; says: string } {
  const { format } = request.query;
  if (format !== undefined) {
    const offer = typeof format === 'string' && Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
    return offer ?? { status: 400, says: `«format» must be one of ${Object.keys(FORMATS).join(', ')}.` };
  }
  const offer = chosenBy(request.headers.accept, OFFERS);
  return offer ?? { status: 406, says: `This can be had as ${OFFERS.join(', ')}; Accept names none of them.` };
}

/** Adds /id/*: for people a way to GraphiQL, for programs the thing as JSON-LD. */
export async function permalinkRoute<Context extends AsOfContext>(
  app: FastifyInstance,
  { schema, settings, logger, contextFor }: Parts<Context>,
): Promise<void> {
  const format = errorFormatter(logger);
  const home = settings.publicUrl;
  vocabularyRoute(app, schema, home);
  app.get<{ Params: { '*': string }; Querystring: { format?: unknown } }>('/id/*', async (request, reply) => {
    const id = request.params['*'];
    reply.header('vary', 'accept');
    const offer = offerFor(request);
    if (typeof offer !== 'string') return reply.code(offer.status).send(errorBody(offer.says, 'BAD_REQUEST'));
    if (offer !== PAGE) {
      const ask = askingIn(schema, () => contextFor(request.id, request.headers));
      const sent = sendLinkedData(request, reply, { id, mediaType: offer }, { ask, home, format });
      return inTime(settings.ANSWER_TIMEOUT_MS, sent);
    }
    const search = new URLSearchParams({
      query: permalinkQuery(schema, id),
      variables: JSON.stringify({ id }, null, 2),
    });
    return reply.redirect(`/graphiql?${search}`, 303);
  });
}
