// Runs statements under PROFILE and adds up what the database looked at, so that work can be compared without a clock.
import { afterAll } from '@jest/globals';
import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import { type Run, toBolt } from '../../graph/run.ts';
import { testConnection } from '../support/neo4j.ts';

const hitsOf = (plan: ProfiledPlan): number =>
  plan.dbHits + plan.children.reduce((sum, child) => sum + hitsOf(child), 0);

/** `work` is done on a Run of which every database hit is counted. */
export function profiler(): <T>(work: (run: Run) => Promise<T>) => Promise<{ answer: T; hits: number }> {
  const { uri, user, password, database } = testConnection();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  afterAll(() => driver.close());
  return async (work) => {
    let hits = 0;
    const run: Run = async ({ text }, params = {}) => {
      const { records, summary } = await driver.executeQuery(
        `PROFILE ${text}`,
        toBolt(params) as Record<string, unknown>,
        {
          ...(database === undefined ? {} : { database }),
        },
      );
      if (summary.profile === false) throw new Error('The database gave no profile');
      hits += hitsOf(summary.profile);
      return records.map((record) => record.keys.map((_, index) => record.get(index)));
    };
    return { answer: await work(run), hits };
  };
}
