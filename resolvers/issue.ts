import type { Resolvers } from '../schema/types.generated.ts';
import { pageOf } from './arguments.ts';
import { factFields } from './base.ts';
import { known } from './project.ts';

export const issue: Resolvers = {
  Query: {
    dataIssues: (_, { status, kind, ...page }, { loaders }) =>
      loaders.issue.list(
        { status: status ?? null, kinds: kind ?? null },
        pageOf('dataIssues', page, { field: 'DATE', direction: 'DESC' }),
      ),
  },
  DataIssue: {
    ...factFields,
    about: async ({ id }, _, { loaders }) => known(await loaders.issue.about(id), loaders.base.node),
    suggestions: ({ id }, _, { loaders }) => loaders.issue.suggestions(id),
  },
  Suggestion: {
    target: ({ target }, _, { loaders }) => (target === null ? null : loaders.base.node(target)),
  },
};
