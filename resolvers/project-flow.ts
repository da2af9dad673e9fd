import type { Resolvers } from '../schema/types.generated.ts';
import { rangeOrAll } from './arguments.ts';

export const projectFlow: Resolvers = {
  Query: {
    projectFlow: (_, { from, to }, { analysis, asOf }) =>
      analysis.projectFlow(rangeOrAll({ from, to }, ['projectFlow', 'to']), asOf),
  },
  FlowCount: {
    count: (projects) => projects.length,
    projects: async (projects, _, { loaders }) =>
      (await Promise.all(projects.map((id) => loaders.project.byId(id)))).filter((row) => row !== null),
  },
};
