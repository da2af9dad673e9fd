// /metrics: what this process has counted since it started, as Prometheus reads it. Only what was counted; nothing is estimated.
import type { FastifyInstance } from 'fastify';
import type { Graph, Run } from '../graph/run.ts';
import type { VersionChecks } from '../graph/version.ts';
import type { Foresights } from '../loaders/foresight.ts';
import type { KeptCounts } from '../loaders/kept.ts';
import type { Sharing } from '../loaders/sharing.ts';

export type Metric = {
  name: string;
  help: string;
  type: 'counter' | 'gauge';
  values: readonly { labels?: Readonly<Record<string, string>>; value: number }[];
};

const PREFIX = 'samverkansgraf_';

export function metricsText(metrics: readonly Metric[]): string {
  return metrics
    .map(({ name, help, type, values }) => {
      const lines = values.map(({ labels = {}, value }) => {
        const named = Object.entries(labels).map(([label, text]) => `${label}="${text}"`);
        return `${PREFIX}${name}${named.length === 0 ? '' : `{${named.join(',')}}`} ${value}\n`;
      });
      return `# HELP ${PREFIX}${name} ${help}\n# TYPE ${PREFIX}${name} ${type}\n${lines.join('')}`;
    })
    .join('');
}

/** Counts the answers of every route that is added afterwards, and tells them with what `more` has counted. */
export function metricsRoute(app: FastifyInstance, more: () => readonly Metric[]): void {
  const answered = new Map<number, number>();
  app.addHook('onResponse', async (_request, { statusCode }) => {
    answered.set(statusCode, (answered.get(statusCode) ?? 0) + 1);
  });
  app.get('/metrics', (_request, reply) => {
    const values = [...answered]
      .sort(([a], [b]) => a - b)
      .map(([status, value]) => ({ labels: { status: String(status) }, value }));
    const requests: Metric = { name: 'requests_total', help: 'Requests answered.', type: 'counter', values };
    return reply
      .type('text/plain; version=0.0.4; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(metricsText([requests, ...more()]));
  });
}

export type StatementCounts = { run: number; failed: number };

/** The graph, counting the statements that it runs. */
export function countingStatements(graph: Graph, counts: StatementCounts): Graph {
  const counted =
    (run: Run): Run =>
    async (statement, params, requestId) => {
      counts.run += 1;
      try {
        return await run(statement, params, requestId);
      } catch (error) {
        counts.failed += 1;
        throw error;
      }
    };
  return {
    ...graph,
    read: counted(graph.read),
    schema: counted(graph.schema),
    write: (work) => graph.write((run) => work(counted(run))),
  };
}

const single = (name: string, help: string, value: number): Metric => ({
  name,
  help,
  type: 'counter',
  values: [{ value }],
});

export const statementMetrics = ({ run, failed }: StatementCounts): Metric[] => [
  single('statements_total', 'Cypher statements run, those of transactions among them.', run),
  single('statements_failed_total', 'Cypher statements that failed.', failed),
];

export const versionMetrics = ({ made, shared, failed }: VersionChecks['counts']): Metric[] => [
  single('version_checks_total', 'Checks of whether the graph is as it was.', made),
  single('version_checks_shared_total', 'Questions answered by a check that another had asked for.', shared),
  single('version_checks_failed_total', 'Checks that the database did not answer.', failed),
];

export const foresightMetrics = ({ learned, used, missed, failed }: Foresights['counts']): Metric[] => [
  single('foresight_learned_total', 'Known operations whose reads became one statement.', learned),
  single('foresight_used_total', 'Answers whose reads came in one statement.', used),
  single('foresight_missed_total', 'Statements that were asked all the same.', missed),
  single('foresight_failed_total', 'Such statements that were left for the ordinary ones.', failed),
];

export const sharingMetrics = ({ reads, joined }: Sharing['counts']): Metric[] => [
  single('reads_total', 'Reads of the graph for answers.', reads),
  single('reads_joined_total', 'Reads that were made together with another request, besides.', joined),
];

export function cacheMetrics(caches: Readonly<Record<string, Readonly<KeptCounts>>>): Metric[] {
  const of = (count: keyof KeptCounts): Metric['values'] =>
    Object.entries(caches).map(([cache, counts]) => ({ labels: { cache }, value: counts[count] }));
  return [
    { name: 'cache_hits_total', help: 'Found, and not too old.', type: 'counter', values: of('hits') },
    { name: 'cache_misses_total', help: 'Not found, or too old.', type: 'counter', values: of('misses') },
    { name: 'cache_evictions_total', help: 'Let go for want of room.', type: 'counter', values: of('evicted') },
    { name: 'cache_entries', help: 'Kept now.', type: 'gauge', values: of('entries') },
    { name: 'cache_bytes', help: 'Kept now, about so many bytes.', type: 'gauge', values: of('bytes') },
  ];
}
