import type { Resolvers } from '../schema/types.generated.ts';
import { wishOf, writing } from './writing.ts';

export const curation: Resolvers = {
  Mutation: {
    setParticipation: async (_, { input: { idempotencyKey, ...input } }, context) => {
      const work = () => context.curations.setParticipation(input, wishOf(idempotencyKey));
      const { written, ...rest } = await writing(context, work, (id) => context.loaders.project.participation(id));
      return { participation: written as never, ...rest };
    },
    setPost: async (_, { input: { idempotencyKey, ...input } }, context) => {
      const work = () => context.curations.setPost(input, wishOf(idempotencyKey));
      const { written, ...rest } = await writing(context, work, (id) => context.loaders.person.post(id));
      return { post: written, ...rest };
    },
    setMembership: async (_, { input: { idempotencyKey, ...input } }, context) => {
      const work = () => context.curations.setMembership(input, wishOf(idempotencyKey));
      const { written, ...rest } = await writing(context, work, (id) => context.loaders.person.membership(id));
      return { membership: written, ...rest };
    },
    endFact: async (_, { input: { idempotencyKey, ...input } }, context) => {
      const work = () => context.curations.endFact(input, wishOf(idempotencyKey));
      const { written, ...rest } = await writing(context, work, (id) => context.loaders.base.node(id));
      return { fact: written as never, ...rest };
    },
    updateAssignment: async (_, { input: { idempotencyKey, ...input } }, context) => {
      const work = () => context.curations.updateAssignment(input, wishOf(idempotencyKey));
      const { written, ...rest } = await writing(context, work, (id) => context.loaders.assignment.byId(id));
      return { assignment: written, ...rest };
    },
    recordProjectEvent: async (_, { input: { idempotencyKey, ...input } }, context) => {
      const work = () => context.curations.recordProjectEvent(input, wishOf(idempotencyKey));
      const { written, ...rest } = await writing(context, work, (id) => context.loaders.project.event(id));
      return { event: written, ...rest };
    },
    linkDecisions: async (_, { input: { idempotencyKey, ...input } }, context) => {
      const work = () => context.curations.linkDecisions(input, wishOf(idempotencyKey));
      const { written, ...rest } = await writing(context, work, (id) => context.loaders.decision.link(id));
      return { link: written, ...rest };
    },
    mergeEntities: async (_, { input: { idempotencyKey, ...input } }, context) => {
      const work = () => context.curations.mergeEntities(input, wishOf(idempotencyKey));
      const { written, ...rest } = await writing(context, work, (id) => context.loaders.base.node(id));
      return { entity: written as never, ...rest };
    },
    splitEntity: async (_, { input: { idempotencyKey, ...input } }, context) => {
      const work = () => context.curations.splitEntity(input, wishOf(idempotencyKey));
      const { written, ...rest } = await writing(context, work, (id) => context.loaders.base.node(id));
      return { entity: written as never, ...rest };
    },
    resolveDataIssue: async (_, { input: { idempotencyKey, ...input } }, context) => {
      const work = () => context.curations.settleIssue(input, wishOf(idempotencyKey));
      const { written, ...rest } = await writing(context, work, (id) => context.loaders.issue.byId(id));
      return { issue: written, ...rest };
    },
  },
};
