import type { MunicipalityRow } from '../graph/municipality.ts';
import type { Soon } from '../loaders/soon.ts';
import type { Resolvers } from '../schema/types.generated.ts';
import { badInput } from '../server/errors.ts';

const EARLIEST = 1900;
const LATEST = 2200;

export const statistics: Resolvers = {
  Query: {
    annualStatistics: (_, { year }) => {
      if (year < EARLIEST || year > LATEST) {
        throw badInput(`«year» must be a calendar year from ${EARLIEST} to ${LATEST}, not ${year}.`, [
          'annualStatistics',
          'year',
        ]);
      }
      return { year };
    },
  },
  AnnualStatistics: {
    meetings: ({ year }, _, { loaders }) => loaders.statistics.meetings(year),
    decisions: ({ year }, _, { loaders }) => loaders.statistics.decisions(year),
    grantedSek: ({ year }, _, { loaders }) => loaders.statistics.granted(year),
    projectsByPhase: ({ year }, _, { loaders }) => loaders.statistics.projectsByPhase(year),
    attendance: ({ year }, _, { loaders }) => loaders.statistics.attendance(year),
  },
  BodyCount: { body: ({ body }, _, { loaders }) => loaders.base.actor(body) },
  MunicipalityAttendance: {
    municipality: ({ municipality }, _, { loaders }) => loaders.base.actor(municipality) as Soon<MunicipalityRow>,
  },
};
