// Our server, the vendor's own GraphQL library over the same database, and a bare endpoint with hand-written Cypher: the same eight
// questions, side by side, on the seeded graph or on a made one of some size. Answers are compared before anything is timed. Ours is
// measured twice: without its caches, as the others are, and with them.
import type { Graph } from '../graph/run.ts';
import { seedGraph } from '../seed/main.ts';
import { Comparison, OTHERS, type Pass, STOLEN } from './compare/comparison.ts';
import { ownQuestions } from './compare/own-questions.ts';
import { QUESTIONS, type Question, TITLES, variablesFrom } from './compare/questions.ts';
import { fillRegion } from './compare/region.ts';
import { SERVERS, type Server, type Serving, startServer } from './compare/servers.ts';
import { vendor } from './compare/vendor.ts';
import { MADE, madeGraph, type Started, startMade } from './load/made-graph.ts';
import { ownGraph } from './own-graph.ts';
import { columns } from './show.ts';
import type { SizeName } from './world/size.ts';

const CONNECTIONS: readonly number[] = [1, 16, 64];
const SECONDS = 2;
const ROUNDS = 2;
const shown = (value: number | undefined, digits = 1): string => (value === undefined ? '–' : value.toFixed(digits));
const ratio = (one: Pass | undefined, other: Pass | undefined): string =>
  one && other ? (one.perSecond / other.perSecond).toFixed(2) : '–';

function ratios(comparison: Comparison, all: readonly number[]): string {
  const heads = all.flatMap((connections) =>
    ['ours/peer', 'ours/raw', 'cached/peer', 'cached/raw'].map((what) => `${what} @${connections}`),
  );
  const rows = QUESTIONS.map((question) => [
    TITLES[question],
    ...all.flatMap((connections) => {
      const [peer, ours, raw, cached] = SERVERS.map((server) => comparison.best(question, connections, server));
      return [ratio(ours, peer), ratio(ours, raw), ratio(cached, peer), ratio(cached, raw)];
    }),
  ]);
  return columns([['', ...heads], ...rows]);
}

function details(comparison: Comparison, connections: number, kilobytes: Map<Question, number>): string {
  const heads = ['req/s', 'p50 ms', 'p99 ms', 'Node ms', 'Neo4j ms', 'statements', 'MiB', 'kB said'];
  const rows = QUESTIONS.flatMap((question) =>
    SERVERS.map((server) => {
      const pass = comparison.best(question, connections, server);
      return [
        `${TITLES[question]}: ${server}`,
        shown(pass?.perSecond, 0),
        shown(pass?.p50),
        shown(pass?.p99),
        shown(pass?.nodeMs, 2),
        shown(pass?.neoMs, 2),
        server === 'ours' || server === 'cached' ? shown(pass?.statements) : '',
        shown(pass && pass.rss / 2 ** 20, 0),
        server === 'ours' ? shown(kilobytes.get(question)) : '',
      ];
    }),
  );
  return columns([[`${connections} connections`, ...heads], ...rows]);
}

async function measured(
  graph: Graph,
  serving: Record<Server, Serving>,
  neo4j: number,
  { seconds, all }: { seconds: number; all: readonly number[] },
): Promise<string> {
  const comparison = new Comparison(serving, await variablesFrom(graph), neo4j, seconds);
  const kilobytes = new Map<Question, number>();
  for (const question of QUESTIONS) kilobytes.set(question, await comparison.agree(question));
  for (const question of QUESTIONS) for (const server of SERVERS) await comparison.warm(question, server);
  let turn = 0;
  for (let round = 0; round < ROUNDS; round += 1)
    for (const question of QUESTIONS)
      for (const connections of all) {
        const order = SERVERS.map((_, at) => SERVERS[(at + turn) % SERVERS.length] ?? 'ours');
        for (const server of order) await comparison.pass(question, connections, server);
        turn += 1;
      }
  const tables = all.map((connections) => details(comparison, connections, kilobytes));
  const passes = QUESTIONS.length * all.length * SERVERS.length * ROUNDS;
  const told = `${comparison.thrownAway} passes were thrown away beside the ${passes} wanted: other machines took more than ${STOLEN * 100} % of this one, or other programs more than ${OTHERS * 100} %.`;
  return [ratios(comparison, all), ...tables, await ownQuestions(serving, neo4j, seconds), told].join('\n\n');
}

/** The graph that is asked: the seed's region in one of its own, or a made one of a size. */
async function asked(size: SizeName | undefined, under: string): Promise<Started> {
  if (size === undefined) {
    const own = await ownGraph();
    await seedGraph(own.graph, { force: false });
    await fillRegion(own.graph);
    return own;
  }
  const { dataDir } = await madeGraph(size, under);
  return startMade(dataDir);
}

/**
 * Ratios of requests a second, and what each request costs, at so many connections (1, 16 and 64); passes of so many seconds. Of made graphs
 * one table for each size.
 */
export async function compareTable(
  [seconds = SECONDS, ...connections]: readonly number[] = [],
  sizes: readonly SizeName[] | readonly [undefined] = [undefined],
  under = MADE,
): Promise<string> {
  // Before a database is started for nothing.
  await vendor('@neo4j/graphql');
  const tables: string[] = [];
  for (const size of sizes)
    tables.push(
      `${size === undefined ? '' : `${size}\n\n`}${await onGraph(await asked(size, under), { seconds, all: connections.length > 0 ? connections : CONNECTIONS })}`,
    );
  return tables.join('\n\n');
}

async function onGraph(
  { graph, connection, pid, stop }: Started,
  passes: { seconds: number; all: readonly number[] },
): Promise<string> {
  const started: Serving[] = [];
  try {
    const start = async (server: Server): Promise<Serving> => {
      const serving = await startServer(server, connection);
      started.push(serving);
      return serving;
    };
    const serving = {
      peer: await start('peer'),
      ours: await start('ours'),
      raw: await start('raw'),
      cached: await start('cached'),
    };
    return await measured(graph, serving, pid, passes);
  } finally {
    for (const serving of started) await serving.stop();
    await stop();
  }
}
