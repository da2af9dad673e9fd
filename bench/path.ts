// Shortest chains and neighbourhoods in a graph of 100,000 nodes and 1,000,000 relations: the API over HTTP, and the same question in bare
// Cypher over the driver, turn and turn about in one run. Wall-clock time, on whatever else the machine does.
import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { readSettings } from '../config/settings.ts';
import type { Graph } from '../graph/run.ts';
import { buildApp } from '../server/app.ts';
import { ANY_SHORTEST, FIRST_SHORTEST, FIRST_SHORTEST_AT } from './bare/path.ts';
import { ownGraph } from './own-graph.ts';
import { fillPathGraph, randomFrom, someNode } from './path-graph.ts';
import { columns } from './show.ts';

const PAIRS = 200;
const ROUNDS = 3;
const AT = '2015-06-01';
const PATH = `query Path($from: ID!, $to: ID!, $at: Date) {
  path(from: $from, to: $to, at: $at) { length nodes { id name } relations { id kind } }
}`;
const AROUND =
  'query Around($of: ID!) { neighbourhood(of: $of, limit: 100) { truncated nodes { id } relations { id } } }';
/** Which bare question is the same; any of the shortest is less than the API promises. */
const SAME: Readonly<Record<string, string>> = {
  'API path': 'bare Cypher, the first of them',
  'API path at a date': 'bare Cypher, the first at a date',
};
type PathAnswer = { path: { nodes: { id: string }[] } | null };

/** Asks the API over one kept connection. Throws when the answer has errors. */
function asking(url: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return <T>(query: string, variables: object): Promise<T> =>
    new Promise((resolve, reject) => {
      const sent = request(`${url}/graphql`, {
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json' },
      });
      sent.on('error', reject);
      sent.on('response', (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const { data, errors } = JSON.parse(Buffer.concat(parts).toString());
          if (errors) reject(new Error(JSON.stringify(errors)));
          else resolve(data as T);
        });
      });
      sent.end(JSON.stringify({ query, variables }));
    });
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** One line for each way of asking. */
export async function pathTable(): Promise<string> {
  const { graph, stop } = await ownGraph({ heap: '1g', pageCache: '1g' });
  try {
    await fillPathGraph(graph);
    return await measured(graph);
  } finally {
    await stop();
  }
}

async function measured(graph: Graph): Promise<string> {
  const settings = readSettings({});
  const app = await buildApp({ graph, settings, clock: () => new Date(), logger: pino({ level: 'silent' }) });
  await app.listen({ port: 0, host: '127.0.0.1' });
  try {
    const ask = asking(`http://127.0.0.1:${(app.server.address() as AddressInfo).port}`);
    const random = randomFrom(7);
    const kinds = ['person', 'project', 'municipality', 'network'] as const;
    const some = () => someNode(random, kinds[Math.floor(random() * kinds.length)] ?? 'person');
    const pairs = Array.from({ length: PAIRS }, () => ({ from: some(), to: some() })).filter(
      ({ from, to }) => from !== to,
    );
    const hub = someNode(random, 'municipality');
    const ways: Record<string, (pair: { from: string; to: string }) => Promise<unknown>> = {
      'bare Cypher, any of the shortest': (pair) => graph.read(ANY_SHORTEST, pair),
      'bare Cypher, the first of them': (pair) => graph.read(FIRST_SHORTEST, pair),
      'bare Cypher, the first at a date': (pair) => graph.read(FIRST_SHORTEST_AT, { ...pair, at: AT }),
      'API path': (pair) => ask<PathAnswer>(PATH, pair),
      'API path at a date': (pair) => ask<PathAnswer>(PATH, { ...pair, at: AT }),
      'API neighbourhood of a municipality': () => ask(AROUND, { of: hub }),
    };
    for (const pair of pairs) {
      const [row] = await graph.read(FIRST_SHORTEST, pair);
      const { path } = await ask<PathAnswer>(PATH, pair);
      if (JSON.stringify(path?.nodes.map(({ id }) => id)) !== JSON.stringify(row?.[0]))
        throw new Error(`The API and bare Cypher differ from ${pair.from} to ${pair.to}`);
    }
    const times = new Map(Object.keys(ways).map((name) => [name, [] as number[]]));
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [name, way] of Object.entries(ways))
        for (const pair of pairs) {
          const begun = performance.now();
          await way(pair);
          times.get(name)?.push(performance.now() - begun);
        }
    const p95 = (name: string): number =>
      at(
        (times.get(name) ?? []).sort((a, b) => a - b),
        0.95,
      );
    const rows = [...times].map(([name, all]) => {
      const against = SAME[name];
      const ratio = against === undefined ? '' : (p95(name) / p95(against)).toFixed(2);
      return [
        name,
        at(
          all.sort((a, b) => a - b),
          0.5,
        ).toFixed(1),
        p95(name).toFixed(1),
        ratio,
      ];
    });
    return columns([['', 'p50 ms', 'p95 ms', 'p95 against bare'], ...rows]);
  } finally {
    await app.close();
  }
}
