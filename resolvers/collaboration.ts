import type { Holding } from '../graph/fact.ts';
import type { MunicipalityRow } from '../graph/municipality.ts';
import { allSoon, type Soon, soon } from '../loaders/soon.ts';
import type { Certainty, DateRange, Resolvers, TieKind } from '../schema/types.generated.ts';
import type { Context } from '../server/context.ts';
import { badInput } from '../server/errors.ts';
import { holdingOf, knownIds, pageOf, rangeOf, upToAsOf } from './arguments.ts';

const USUAL: readonly TieKind[] = ['PROJECT', 'NETWORK', 'AGREEMENT'];
const MOST_PERIODS = 240;
const CLOSEST_FIRST = { field: 'WEIGHT', direction: 'ASC' } as const;

type Maybe<T> = T | null | undefined;
type Wish = {
  municipalities?: Maybe<readonly string[]>;
  via?: Maybe<readonly TieKind[]>;
  certainty?: Maybe<readonly Certainty[]>;
};

function viaOf(via: Maybe<readonly TieKind[]>, field: string): readonly TieKind[] {
  if (via?.length === 0)
    throw badInput('«via» names nothing that ties: leave it out, or name at least one.', [field, 'via']);
  return [...new Set(via ?? USUAL)];
}

async function wishOf(args: Wish, holding: Holding, context: Context, field: string) {
  if (args.certainty?.length === 0)
    throw badInput('«certainty» is empty, and nothing is known in no way: leave it out, or name at least one.', [
      field,
      'certainty',
    ]);
  const municipalities = await knownIds(context, args.municipalities, [field, 'municipalities'], ['municipality']);
  return {
    municipalities: municipalities && [...new Set(municipalities)],
    via: viaOf(args.via, field),
    holding,
    certainty: args.certainty ?? null,
  };
}

const municipalityOf = (id: string, { loaders }: Context) => loaders.base.actor(id) as Soon<MunicipalityRow>;

export const collaboration: Resolvers = {
  Query: {
    collaboration: async (_, args, context) => {
      const wish = await wishOf(args, holdingOf(args, context, 'collaboration'), context, 'collaboration');
      return context.analysis.collaboration(wish, args.weighting ?? 'COUNT');
    },
    collaborationOverTime: async (_, args, context) => {
      const wish = await wishOf(args, upToAsOf(context), context, 'collaborationOverTime');
      const range = rangeOf(args.during as Maybe<DateRange>, ['collaborationOverTime', 'during']);
      const last = context.asOf ?? context.today;
      const { periods, tiesIn } = await context.analysis.collaborationOverTime(wish, {
        interval: args.interval ?? 'YEAR',
        last,
      });
      const asked = periods.filter(({ from }) => !range || (from >= range.from && from < range.to));
      if (asked.length > MOST_PERIODS)
        throw badInput(
          `That makes ${asked.length} periods, and at most ${MOST_PERIODS} are given: choose a longer «interval» or a shorter «during».`,
          ['collaborationOverTime', 'interval'],
        );
      return tiesIn(asked);
    },
  },
  Municipality: {
    collaborators: ({ id }, args, context) => {
      const holding = holdingOf(args, context, 'collaborators');
      const wish = { municipalities: null, via: viaOf(args.via, 'collaborators'), holding, certainty: null };
      const request = pageOf('Municipality.collaborators', args, CLOSEST_FIRST);
      const matrix = () => context.analysis.collaboration(wish, args.weighting ?? 'COUNT');
      return context.analysis.collaborators(matrix, id, request, (other) => municipalityOf(other, context));
    },
  },
  CollaborationMatrix: {
    municipalities: ({ municipalities }, _, context) => municipalities.map(({ id }) => municipalityOf(id, context)),
    ties: (matrix, args, context) =>
      context.analysis.ties(matrix, pageOf('CollaborationMatrix.ties', args, CLOSEST_FIRST)),
  },
  CollaborationPeriod: {
    ties: ({ ties }) => ties.length,
    shared: ({ ties }) => ties.reduce((sum, { weight }) => sum + weight, 0),
  },
  Tie: {
    a: ({ a }, _, context) => municipalityOf(a, context),
    b: ({ b }, _, context) => municipalityOf(b, context),
    projects: ({ shared }, _, { loaders }) => there(shared.PROJECT.map((id) => loaders.project.byId(id))),
    networks: ({ shared }, _, { loaders }) => there(shared.NETWORK.map((id) => loaders.network.byId(id))),
    agreements: ({ shared }, _, { loaders }) => there(shared.AGREEMENT.map((id) => loaders.agreement.byId(id))),
    presentations: ({ shared }, _, { loaders }) => there(shared.PRESENTATION.map((id) => loaders.agendaItem.byId(id))),
    meetings: ({ shared }) => shared.MEETING.length,
  },
};

const there = <T>(rows: Soon<T | null>[]): Soon<T[]> => soon(allSoon(rows), (all) => all.filter((row) => row !== null));
