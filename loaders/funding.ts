import {
  FOR_PROJECT,
  FROM_POT,
  FUNDING_BY_ID,
  FUNDING_SUMMARY,
  type FundingKey,
  type FundingRow,
  type FundingStatus,
  type FundingSumRow,
  OF_DECISION,
  PARTS,
  POT_BY_ID,
  POT_SUMS,
  POTS,
  POTS_OF_YEAR,
} from '../graph/funding.ts';
import { TAKING_PART } from '../graph/project.ts';
import type { Ask } from './ask.ts';

export type SummaryChoice = { keys: FundingKey[]; status: FundingStatus[]; during: { from: string; to: string } };

const NOTHING = { granted: 0, proposed: 0, remaining: null };
const NO_KEYS = { municipality: null, project: null, pot: null, year: null, body: null };

/** The one way money is summed, for the year's figures too. Without keys it is one row, with 0 when there is no money. */
export async function summed(ask: Ask, { keys, status, during }: SummaryChoice): Promise<FundingSumRow[]> {
  const asked = { keys, status, takingPart: TAKING_PART, ...during, withSums: false };
  const rows = await ask.rows(FUNDING_SUMMARY, asked);
  return rows.length === 0 && keys.length === 0 ? [{ ...NO_KEYS, amountSek: 0, fundings: 0, sums: [], asked }] : rows;
}

/** What one row is the total of, in the order of the ids. All rows of a summary share the statement. */
async function sumsOf(ask: Ask, row: FundingSumRow): Promise<FundingRow[]> {
  const rows = await ask.rows(FUNDING_SUMMARY, { ...row.asked, withSums: true });
  const same = rows.find(
    ({ municipality, project, pot, year, body }) =>
      municipality === row.municipality &&
      project === row.project &&
      pot === row.pot &&
      year === row.year &&
      body === row.body,
  );
  const sums = await Promise.all((same?.sums ?? []).sort().map((id) => ask.one(FUNDING_BY_ID, id)));
  return sums.filter((sum) => sum !== null);
}

export const fundingLoaders = (ask: Ask) => ({
  byId: (id: string) => ask.one(FUNDING_BY_ID, id),
  parts: (id: string) => ask.many(PARTS, id),
  forProject: (id: string) => ask.many(FOR_PROJECT, id),
  ofDecision: (id: string) => ask.many(OF_DECISION, id),
  pot: (id: string) => ask.one(POT_BY_ID, id),
  pots: (year: number | null) => (year === null ? ask.rows(POTS, {}) : ask.rows(POTS_OF_YEAR, { year })),
  fromPot: (id: string) => ask.many(FROM_POT, id),
  potSums: async (id: string) => (await ask.one(POT_SUMS, id)) ?? NOTHING,
  summary: (choice: SummaryChoice) => summed(ask, choice),
  sumsOf: (row: FundingSumRow) => sumsOf(ask, row),
});
