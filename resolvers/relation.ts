import { kindOf, LABELS } from '../graph/model.ts';
import { NAMED } from '../graph/relation-kinds.ts';
import type { NamedRow } from '../loaders/base.ts';
import type { Resolvers } from '../schema/types.generated.ts';
import { badInput } from '../server/errors.ts';
import { knownId } from './arguments.ts';
import { factFields } from './base.ts';
import { namedRelationsOf, relationsOf } from './graph-choice.ts';

/** The beginnings of the ids of what stands in Named. */
const NAMED_IDS: readonly string[] = NAMED.map((label) => LABELS[label]);
const LONGEST = 10;
const DEEPEST = 5;
const MOST_NODES = 1000;

/** A whole number within its bounds. */
function within(value: number, [least, most]: [number, number], path: [string, string]): number {
  if (value < least || value > most)
    throw badInput(`«${path[1]}» must be from ${least} to ${most}, not ${value}.`, path);
  return value;
}

function named(id: string, path: [string, string]): void {
  const kind = id.slice(0, id.indexOf(':'));
  if (kindOf(id) !== undefined && !NAMED_IDS.includes(kind))
    throw badInput(`«${id}» has no name to show in a chain: give one of ${NAMED_IDS.join(', ')}.`, path);
}

export const relation: Resolvers = {
  Query: {
    path: async (_, args, context) => {
      const chosen = namedRelationsOf(args, context, 'path');
      const longest = within(args.maxLength ?? 6, [1, LONGEST], ['path', 'maxLength']);
      for (const end of ['from', 'to'] as const) named(args[end], ['path', end]);
      const found =
        args.from === args.to ? null : await context.analysis.path(chosen, { from: args.from, to: args.to }, longest);
      if (found) return found;
      // Nothing joins the two – or one of the ids is unknown, or another than the thing has now.
      const [from, to] = await Promise.all([
        knownId(context, args.from, ['path', 'from']),
        knownId(context, args.to, ['path', 'to']),
      ]);
      if (from === null || to === null) return null;
      if (from === to)
        throw badInput(`«from» and «to» are both ${from}: a path joins two things. Ask «neighbourhood» for one.`, [
          'path',
          'to',
        ]);
      return from === args.from && to === args.to ? null : context.analysis.path(chosen, { from, to }, longest);
    },
    neighbourhood: async (_, args, context) => {
      const chosen = relationsOf(args, context, 'neighbourhood');
      const depth = within(args.depth ?? 1, [1, DEEPEST], ['neighbourhood', 'depth']);
      const limit = within(args.limit ?? 200, [1, MOST_NODES], ['neighbourhood', 'limit']);
      const of = (await knownId(context, args.of, ['neighbourhood', 'of'], [...NAMED_IDS, 'assignment'])) ?? '';
      if ((await context.loaders.base.node(of)) === null)
        throw badInput(`Nothing that you may see has the id «${of}».`, ['neighbourhood', 'of']);
      return context.analysis.neighbourhood(chosen, { of, depth, limit });
    },
  },
  Path: {
    length: ({ relations }) => relations.length,
    nodes: ({ nodes }, _, { loaders }) =>
      nodes.map(({ id, row }) => (row as NamedRow | null) ?? loaders.base.named(id)),
  },
  Subgraph: {
    nodes: async ({ nodes }, _, { loaders }) =>
      (await Promise.all(nodes.map((id) => loaders.base.node(id)))).filter((node) => node !== null) as never,
  },
  Relation: {
    ...factFields,
    source: ({ source }, _, { loaders }) => loaders.base.known(source) as never,
    target: ({ target }, _, { loaders }) => loaders.base.known(target) as never,
  },
};
