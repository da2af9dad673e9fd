// Which statements a question sends, and what the database touches to answer each: the app in this process, its door to the database ajar.
import type { Connection } from '../../graph/driver.ts';
import { type Graph, toBolt } from '../../graph/run.ts';
import type { Params, Statement } from '../../graph/statement.ts';
import { profiled } from '../bare/growth.ts';
import { vendor } from '../compare/vendor.ts';

export type Sent = { statement: Statement; params: Params };
/** `hits`: nodes, relations, properties and index entries looked at. `hot`: pages of the store found in memory. `cold`: read from disk. */
export type Touched = { hits: number; rows: number; hot: number; cold: number };

/** A graph that remembers the reads that go through it. */
export function overheard(graph: Graph): { graph: Graph; taken(): Sent[] } {
  let sent: Sent[] = [];
  return {
    graph: {
      ...graph,
      read: (statement, params = {}) => {
        sent.push({ statement, params });
        return graph.read(statement, params);
      },
    },
    taken: () => {
      const all = sent;
      sent = [];
      return all;
    },
  };
}

type Plan = { dbHits: number; rows: number; pageCacheHits: number; pageCacheMisses: number; children: Plan[] };
type Result = { records: unknown[]; summary: { profile: Plan | false } };
type Driver = {
  executeQuery(
    text: string,
    params: Record<string, unknown>,
    options: { database: string; routing: 'READ' },
  ): Promise<Result>;
  close(): Promise<void>;
};
type Vendor = {
  default: {
    driver(uri: string, auth: unknown): Driver;
    auth: { basic(user: string, password: string): unknown };
  };
};

const sum = (plan: Plan, what: 'dbHits' | 'pageCacheHits' | 'pageCacheMisses'): number =>
  (plan[what] || 0) + plan.children.reduce((all, child) => all + sum(child, what), 0);

/** Asks the database how it answers. Our own door hands on rows only, so this one has a driver of its own. */
export async function profiler({ uri, user, password, database }: Connection) {
  const { default: neo4j } = (await vendor('neo4j-driver')) as Vendor;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  return {
    async touched({ statement, params }: Sent): Promise<Touched> {
      const options = { database, routing: 'READ' } as const;
      const { records, summary } = await driver.executeQuery(
        profiled(statement).text,
        toBolt(params) as Record<string, unknown>,
        options,
      );
      const plan = summary.profile;
      if (!plan) throw new Error(`${statement.name} was not profiled`);
      return {
        hits: sum(plan, 'dbHits'),
        rows: records.length,
        hot: sum(plan, 'pageCacheHits'),
        cold: sum(plan, 'pageCacheMisses'),
      };
    },
    close: () => driver.close(),
  };
}
