// Questions that only we answer – a page as of a day, search as you type, the region's collaboration, the follow-up of a plan – without our
// caches and with them.
import { ASKED } from '../growth/questions.ts';
import { columns } from '../show.ts';
import { ask } from './load.ts';
import { cpuOf } from './machine.ts';
import type { Server, Serving } from './servers.ts';

const CONNECTIONS = [1, 16, 64] as const;
const WARM = 40;

/** Requests a second and what each costs, question by question. */
export async function ownQuestions(
  serving: Readonly<Record<Server, Serving>>,
  neo4j: number,
  seconds: number,
): Promise<string> {
  const rows: string[][] = [];
  for (const { title, query, variables, own } of ASKED) {
    if (!own) continue;
    const bodies = variables.map((one) => JSON.stringify({ query, variables: one }));
    for (const server of ['ours', 'cached'] as const) {
      const { url, usage } = serving[server];
      let { perSecond } = await ask({ url, bodies, connections: 4, requests: WARM });
      for (const connections of CONNECTIONS) {
        const [before, cpu] = [await usage(), cpuOf(neo4j)];
        const requests = Math.round(Math.max(perSecond * seconds, connections * 2, 10));
        const pass = await ask({ url, bodies, connections, requests });
        const after = await usage();
        perSecond = pass.perSecond;
        const each = (all: number): number => all / pass.requests;
        rows.push([
          `${title}: ${server}`,
          ...[String(connections), pass.perSecond.toFixed(0), pass.p50.toFixed(1), pass.p99.toFixed(1)],
          ...[each(after.cpuMs - before.cpuMs).toFixed(2), each(cpuOf(neo4j) - cpu).toFixed(2)],
          ...[each(after.statements - before.statements).toFixed(1), (after.rss / 2 ** 20).toFixed(0)],
        ]);
      }
    }
  }
  return columns([
    ['ours alone', 'connections', 'req/s', 'p50 ms', 'p99 ms', 'Node ms', 'Neo4j ms', 'statements', 'MiB'],
    ...rows,
  ]);
}
