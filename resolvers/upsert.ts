import type { Soon } from '../loaders/soon.ts';
import type { Resolvers } from '../schema/types.generated.ts';
import type { Context } from '../server/context.ts';
import { wishOf, writing } from './writing.ts';

type Upserted = Parameters<Context['curations']['upsert']>[0];
type Input = { idempotencyKey?: string | null | undefined } & Readonly<Record<string, unknown>>;

/** One wish to set a thing of a kind, answered with the thing. */
const setting = <T>(context: Context, label: Upserted, input: object, load: (id: string) => Soon<T | null>) => {
  const { idempotencyKey, ...given } = input as Input;
  return writing(context, () => context.curations.upsert(label, given, wishOf(idempotencyKey)), load);
};

export const upsert: Resolvers = {
  Mutation: {
    upsertMunicipality: async (_, { input }, context) => {
      const { written, ...rest } = await setting(context, 'Municipality', input, (id) =>
        context.loaders.municipality.byId(id),
      );
      return { municipality: written, ...rest };
    },
    upsertPerson: async (_, { input }, context) => {
      const { written, ...rest } = await setting(context, 'Person', input, (id) => context.loaders.person.byId(id));
      return { person: written, ...rest };
    },
    upsertProject: async (_, { input }, context) => {
      const { written, ...rest } = await setting(context, 'Project', input, (id) => context.loaders.project.byId(id));
      return { project: written, ...rest };
    },
    upsertNetwork: async (_, { input }, context) => {
      const { written, ...rest } = await setting(context, 'Network', input, (id) => context.loaders.network.byId(id));
      return { network: written, ...rest };
    },
    upsertOrganization: async (_, { input }, context) => {
      const { written, ...rest } = await setting(context, 'Organization', input, (id) =>
        context.loaders.organization.byId(id),
      );
      return { organization: written, ...rest };
    },
    upsertBody: async (_, { input }, context) => {
      const { written, ...rest } = await setting(context, 'Body', input, (id) => context.loaders.body.byId(id));
      return { body: written, ...rest };
    },
    upsertMatter: async (_, { input }, context) => {
      const { written, ...rest } = await setting(context, 'Matter', input, (id) => context.loaders.matter.byId(id));
      return { matter: written, ...rest };
    },
    upsertAgreement: async (_, { input }, context) => {
      const { written, ...rest } = await setting(context, 'Agreement', input, (id) =>
        context.loaders.agreement.byId(id),
      );
      return { agreement: written, ...rest };
    },
    upsertMeeting: async (_, { input }, context) => {
      const { written, ...rest } = await setting(context, 'Meeting', input, (id) => context.loaders.meeting.byId(id));
      return { meeting: written, ...rest };
    },
    upsertAgendaItem: async (_, { input }, context) => {
      const { written, ...rest } = await setting(context, 'AgendaItem', input, (id) =>
        context.loaders.agendaItem.byId(id),
      );
      return { agendaItem: written, ...rest };
    },
    upsertDecision: async (_, { input }, context) => {
      const { written, ...rest } = await setting(context, 'Decision', input, (id) => context.loaders.decision.byId(id));
      return { decision: written, ...rest };
    },
    upsertAssignment: async (_, { input }, context) => {
      const { written, ...rest } = await setting(context, 'Assignment', input, (id) =>
        context.loaders.assignment.byId(id),
      );
      return { assignment: written, ...rest };
    },
    upsertFunding: async (_, { input }, context) => {
      const { written, ...rest } = await setting(context, 'Funding', input, (id) => context.loaders.funding.byId(id));
      return { funding: written, ...rest };
    },
    upsertFundingPot: async (_, { input }, context) => {
      const { written, ...rest } = await setting(context, 'FundingPot', input, (id) => context.loaders.funding.pot(id));
      return { fundingPot: written, ...rest };
    },
  },
};
