import type { AgendaItemRow } from '../graph/agenda-item.ts';
import type { Soon } from '../loaders/soon.ts';
import type { QueryFundingSummaryArgs, Resolvers } from '../schema/types.generated.ts';
import { badInput } from '../server/errors.ts';
import { rangeOrAll } from './arguments.ts';
import { factFields } from './base.ts';
import { one } from './project.ts';

/** Each key once, in the order given. */
function keysOf(groupBy: QueryFundingSummaryArgs['groupBy']): QueryFundingSummaryArgs['groupBy'] {
  const keys = [...new Set(groupBy)];
  if (keys.includes('MUNICIPALITY') && keys.includes('PARTICIPATING_MUNICIPALITY')) {
    throw badInput(
      'Group by MUNICIPALITY (the one that owns) or by PARTICIPATING_MUNICIPALITY, not by both: a row has one municipality.',
      ['fundingSummary', 'groupBy'],
    );
  }
  return keys;
}

export const funding: Resolvers = {
  Query: {
    fundingPots: (_, { year }, { loaders }) => loaders.funding.pots(year ?? null),
    fundingSummary: (_, { groupBy, status, during }, { loaders }) =>
      loaders.funding.summary({
        keys: keysOf(groupBy),
        status: status ?? ['GRANTED'],
        during: rangeOrAll(during, ['fundingSummary', 'during']),
      }),
  },
  Funding: {
    ...factFields,
    parts: ({ id }, _, { loaders }) => loaders.funding.parts(id),
    partOf: ({ partOf }, _, { loaders }) => one(partOf, loaders.funding.byId),
    pot: ({ pot }, _, { loaders }) => one(pot, loaders.funding.pot),
    for: (row, _, { loaders }) => one(row.for, loaders.base.entity),
    decision: ({ decision }, _, { loaders }) => one(decision, loaders.decision.byId),
    agendaItem: ({ agendaItem }, _, { loaders }) => loaders.base.named(agendaItem) as Soon<AgendaItemRow>,
  },
  FundingPot: {
    grantedSek: async ({ id }, _, { loaders }) => (await loaders.funding.potSums(id)).granted,
    proposedSek: async ({ id }, _, { loaders }) => (await loaders.funding.potSums(id)).proposed,
    remainingSek: async ({ id }, _, { loaders }) => (await loaders.funding.potSums(id)).remaining,
    fundings: ({ id }, _, { loaders }) => loaders.funding.fromPot(id),
  },
  FundingRow: {
    municipality: ({ municipality }, _, { loaders }) => one(municipality, loaders.municipality.byId),
    project: ({ project }, _, { loaders }) => one(project, loaders.project.byId),
    pot: ({ pot }, _, { loaders }) => one(pot, loaders.funding.pot),
    body: ({ body }, _, { loaders }) => one(body, loaders.base.actor),
    sums: (row, _, { loaders }) => loaders.funding.sumsOf(row),
  },
};
