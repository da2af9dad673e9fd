import { COVERAGE, type CoverageRow, monthsBetween } from '../graph/coverage.ts';
import type { Ask } from './ask.ts';

export const coverageLoaders = (ask: Ask) => ({
  /** Of one calendar year, or of all. */
  of: async (year: number | null): Promise<CoverageRow> => {
    const [from, to] = year === null ? ['', '~'] : [String(year), String(year + 1)];
    const [counted] = await ask.rows(COVERAGE, { from: from ?? '', to: to ?? '~' });
    if (!counted) throw new Error('A count always gives one row');
    const { dates, ...rest } = counted;
    // Who has not reported is asked of a plan, and there is none yet.
    return { ...rest, monthsWithoutMeeting: monthsBetween(dates), notReported: [] };
  },
});
