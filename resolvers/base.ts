import { GraphQLScalarType } from 'graphql';
import { GraphQLLocalDate, GraphQLLocalTime, GraphQLSafeInt } from 'graphql-scalars';
import { kindOf, LABELS } from '../graph/model.ts';
import type { DataIssueStatus, Resolvers } from '../schema/types.generated.ts';
import type { Context } from '../server/context.ts';
import { badInput } from '../server/errors.ts';
import { pageOf } from './arguments.ts';

/** The type a fact's id stands for when it is asked for by itself. */
const FACT_TYPES: Record<string, string> = {
  HOLDS_POST: 'Post',
  MEMBER_OF: 'Membership',
  PARTICIPATES_IN: 'ProjectParticipantEdge',
  WORKS_ON: 'ProjectPerson',
  FOLLOWS_UP: 'DecisionLink',
};
export function typeOf({ id }: { id: string }): string {
  const kind = kindOf(id);
  if (kind !== undefined && kind in FACT_TYPES) return FACT_TYPES[kind] ?? kind;
  return kind !== undefined && kind in LABELS ? kind : 'Relation';
}
const resolveType = { __resolveType: typeOf as never };

type Id = { id: string };
/** The fields that every entity has and that no row holds. */
export const entityFields = {
  url: ({ id }: Id, _: unknown, { settings }: Context) => `${settings.publicUrl}/id/${encodeURI(id)}`,
  mentions: (
    { id }: Id,
    args: { first?: number | null | undefined; after?: string | null | undefined },
    { loaders }: Context,
  ) => loaders.base.mentions(id, pageOf('Entity.mentions', args, { field: 'DATE', direction: 'DESC' })),
  issues: ({ id }: Id, { status }: { status?: DataIssueStatus | null | undefined }, { loaders }: Context) =>
    loaders.base.issues(id, status ?? null),
};
export const factFields = {
  evidence: ({ evidence }: { evidence: string[] }, _: unknown, { loaders }: Context) => loaders.base.evidence(evidence),
};

const iso = (name: string, of: GraphQLScalarType): GraphQLScalarType =>
  new GraphQLScalarType({ ...of.toConfig(), name });

export const base: Resolvers = {
  Date: iso('Date', GraphQLLocalDate),
  LocalTime: iso('LocalTime', GraphQLLocalTime),
  SafeInt: GraphQLSafeInt,
  // Written by this system and never read from a caller: ISO text as it is.
  DateTime: new GraphQLScalarType({ name: 'DateTime' }),
  Node: resolveType,
  Named: resolveType,
  Entity: resolveType,
  Actor: resolveType,
  Fact: resolveType,
  Query: {
    node: (_, { id }, { loaders }) => loaders.base.node(id) as never,
    nodes: (_, { ids }, { loaders }) => {
      if (ids.length > 100) throw badInput(`At most 100 ids at a time, not ${ids.length}.`, ['nodes', 'ids']);
      return ids.map((id) => loaders.base.node(id)) as never;
    },
  },
};
