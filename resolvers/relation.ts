import type { Resolvers } from '../schema/types.generated.ts';
import { badInput } from '../server/errors.ts';
import { knownId } from './arguments.ts';
import { factFields } from './base.ts';
import { namedRelationsOf, relationsOf } from './graph-choice.ts';

/** The beginnings of the ids of what stands in Named. */
const NAMED_IDS = [
  ...['municipality', 'organization', 'body', 'network', 'person', 'project', 'matter', 'agreement'],
  ...['meeting', 'item', 'decision'],
];
const LONGEST = 10;
const DEEPEST = 5;
const MOST_NODES = 1000;

/** A whole number within its bounds. */
function within(value: number, [least, most]: [number, number], path: [string, string]): number {
  if (value < least || value > most)
    throw badInput(`«${path[1]}» must be from ${least} to ${most}, not ${value}.`, path);
  return value;
}

export const relation: Resolvers = {
  Query: {
    path: async (_, args, context) => {
      const chosen = namedRelationsOf(args, context, 'path');
      const longest = within(args.maxLength ?? 6, [1, LONGEST], ['path', 'maxLength']);
      const [from, to] = await Promise.all([
        knownId(context, args.from, ['path', 'from'], NAMED_IDS),
        knownId(context, args.to, ['path', 'to'], NAMED_IDS),
      ]);
      if (from === null || to === null) return null;
      if (from === to)
        throw badInput(`«from» and «to» are both ${from}: a path joins two things. Ask «neighbourhood» for one.`, [
          'path',
          'to',
        ]);
      return context.analysis.path(chosen, { from, to }, longest);
    },
    neighbourhood: async (_, args, context) => {
      const chosen = relationsOf(args, context, 'neighbourhood');
      const depth = within(args.depth ?? 1, [1, DEEPEST], ['neighbourhood', 'depth']);
      const limit = within(args.limit ?? 200, [1, MOST_NODES], ['neighbourhood', 'limit']);
      const of = (await knownId(context, args.of, ['neighbourhood', 'of'])) ?? '';
      return context.analysis.neighbourhood(chosen, { of, depth, limit });
    },
  },
  Path: {
    length: ({ relations }) => relations.length,
    nodes: ({ nodes }, _, { loaders }) => nodes.map((id) => loaders.base.named(id)),
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
