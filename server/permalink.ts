// /id/municipality:1283 is the lasting address of a thing: it leads to GraphiQL with the question that shows it.
import type { FastifyInstance } from 'fastify';
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

export async function permalinkRoute(app: FastifyInstance, schema: GraphQLSchema): Promise<void> {
  app.get<{ Params: { '*': string } }>('/id/*', async (request, reply) => {
    const id = request.params['*'];
    const search = new URLSearchParams({
      query: permalinkQuery(schema, id),
      variables: JSON.stringify({ id }, null, 2),
    });
    return reply.redirect(`/graphiql?${search}`, 303);
  });
}
