// Runs statements under PROFILE and tells what the database looked at, so that work can be compared without a clock.
import { afterAll } from '@jest/globals';
import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import { type Graph, type Run, toBolt } from '../../graph/run.ts';
import { testConnection } from '../support/neo4j.ts';

const hitsOf = (plan: ProfiledPlan): number =>
  plan.dbHits + plan.children.reduce((sum, child) => sum + hitsOf(child), 0);

/** Plans are made from what is in the graph now, and not from what was there before a test filled it. */
export const planAnew = (graph: Graph) =>
  graph.schema({ name: 'test.statistics', text: 'CALL db.prepareForReplanning()', sample: {} });

/** `work` is done on a Run whose database hits are told, statement by statement. */
export function profiler(): (work: (run: Run) => Promise<unknown>) => Promise<[string, number][]> {
  const { uri, user, password, database } = testConnection();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  afterAll(() => driver.close());
  return async (work) => {
    const looked: [string, number][] = [];
    await work(async ({ name, text }, params = {}) => {
      const { records, summary } = await driver.executeQuery(
        `PROFILE ${text}`,
        toBolt(params) as Record<string, unknown>,
        { ...(database === undefined ? {} : { database }) },
      );
      if (summary.profile === false) throw new Error('The database gave no profile');
      looked.push([name, hitsOf(summary.profile)]);
      return records.map((record) => record.keys.map((_, index) => record.get(index)));
    });
    return looked;
  };
}
