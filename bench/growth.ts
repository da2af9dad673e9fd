// What grows with the graph: the same questions about the same region in made graphs of several sizes – what the database touches, how
// long it takes over HTTP with one connection, and what memory it takes.
import pino from 'pino';
import { readSettings } from '../config/settings.ts';
import { municipalitiesOfSweden } from '../seed/names.ts';
import { buildApp } from '../server/app.ts';
import { type Answered, ask } from './compare/load.ts';
import { memoryOf } from './compare/machine.ts';
import { startServer } from './compare/servers.ts';
import { overheard, profiler, type Sent, type Touched } from './growth/asked.ts';
import { ASKED, type Asked } from './growth/questions.ts';
import { MADE, madeGraph, type Started, startMade } from './load/made-graph.ts';
import { columns } from './show.ts';
import type { SizeName } from './world/size.ts';

/** At first Java and Node compile, and pages come from the disk; then so many are timed. */
const [WARM, TIMED] = [60, 200];
/** A plan made for the first time on a busy machine takes long, and is not what is measured. */
const UNHURRIED = { CACHE: 'off', ANSWER_TIMEOUT_MS: '300000', STATEMENT_TIMEOUT_MS: '300000' };
/** Fewer when one takes long: so many seconds of a question at most. */
const LONGEST_S = 20;

type Found = Answered & { statements: number; touched: Touched; byName: Map<string, Touched> };
type Sized = { size: SizeName; found: Map<string, Found>; neo4j: number; node: number };

const added = (a: Touched | undefined, b: Touched): Touched =>
  a ? { hits: a.hits + b.hits, rows: a.rows + b.rows, hot: a.hot + b.hot, cold: a.cold + b.cold } : b;
const divided = (all: Touched, by: number): Touched => ({
  hits: all.hits / by,
  rows: all.rows / by,
  hot: all.hot / by,
  cold: all.cold / by,
});

/** What the statements of each question touch, for one asking of it in the mean. */
async function profiles({
  graph,
  connection,
}: Started): Promise<Map<string, Pick<Found, 'statements' | 'touched' | 'byName'>>> {
  const { graph: heard, taken } = overheard(graph);
  // Each statement by itself: what it touches is told by its name.
  const settings = readSettings({ ...UNHURRIED, FORESIGHT: 'off' });
  const app = await buildApp({
    graph: heard,
    settings,
    clock: () => new Date(),
    logger: pino({ level: 'silent' }),
    country: municipalitiesOfSweden(),
  });
  const database = await profiler(connection);
  try {
    const found = new Map<string, Pick<Found, 'statements' | 'touched' | 'byName'>>();
    for (const { title, query, variables } of ASKED) {
      taken();
      const sent: Sent[] = [];
      for (const one of variables) {
        const answer = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables: one } });
        const { errors } = answer.json<{ errors?: unknown }>();
        if (errors) throw new Error(`${title}: ${JSON.stringify(errors)}`);
        sent.push(...taken());
      }
      const byName = new Map<string, Touched>();
      for (const one of sent)
        byName.set(one.statement.name, added(byName.get(one.statement.name), await database.touched(one)));
      const each = new Map([...byName].map(([name, all]) => [name, divided(all, variables.length)] as const));
      const touched = [...each.values()].reduce((all, one) => added(all, one), { hits: 0, rows: 0, hot: 0, cold: 0 });
      found.set(title, { statements: sent.length / variables.length, touched, byName: each });
    }
    return found;
  } finally {
    await database.close();
    await app.close();
  }
}

async function timed(url: string, { query, variables }: Asked): Promise<Answered> {
  const bodies = variables.map((one) => JSON.stringify({ query, variables: one }));
  const warm = await ask({ url, bodies, connections: 1, requests: WARM });
  const requests = Math.max(20, Math.min(TIMED, Math.round(warm.perSecond * LONGEST_S)));
  return ask({ url, bodies, connections: 1, requests });
}

async function measured(size: SizeName, under: string): Promise<Sized> {
  const { dataDir } = await madeGraph(size, under);
  const started = await startMade(dataDir);
  try {
    const touched = await profiles(started);
    const serving = await startServer('ours', started.connection, UNHURRIED);
    try {
      const found = new Map<string, Found>();
      for (const asked of ASKED) {
        const profile = touched.get(asked.title);
        if (profile) found.set(asked.title, { ...profile, ...(await timed(serving.url, asked)) });
      }
      return { size, found, neo4j: memoryOf(started.pid), node: (await serving.usage()).rss };
    } finally {
      await serving.stop();
    }
  } finally {
    await started.stop();
  }
}

const MIB = 2 ** 20;
const whole = (value: number): string => Math.round(value).toLocaleString('en');
const ratio = (value: number, to: number | undefined): string => (to ? (value / to).toFixed(2) : '–');

function table(all: readonly Sized[]): string {
  const [least] = all;
  const heads = ['size', 'statements', 'db hits', '× first', 'pages hot', 'cold', 'p50 ms', 'p95 ms', '× first', 'kB'];
  const rows = ASKED.flatMap(({ title, anchored }) =>
    all.flatMap(({ size, found }) => {
      const one = found.get(title);
      if (!one) return [];
      const first = least?.found.get(title);
      return [
        [
          `${title}${anchored ? '' : ' (of the whole)'}`,
          ...[size, one.statements.toFixed(1), whole(one.touched.hits), ratio(one.touched.hits, first?.touched.hits)],
          ...[whole(one.touched.hot), whole(one.touched.cold), one.p50.toFixed(1), one.p95.toFixed(1)],
          ...[ratio(one.p95, first?.p95), (one.bytes / 1_000).toFixed(1)],
        ],
      ];
    }),
  );
  return columns([['', ...heads], ...rows]);
}

/** Statements that touch more in a larger graph, the worst first. */
function growing(all: readonly Sized[]): string {
  const [least, ...larger] = all;
  const rows = larger.flatMap(({ size, found }) =>
    [...found].flatMap(([title, { byName }]) =>
      [...byName].flatMap(([name, { hits, rows: came }]) => {
        const before = least?.found.get(title)?.byName.get(name);
        const times = hits / Math.max(1, before?.hits ?? 1);
        if (times < 1.1 || hits - (before?.hits ?? 0) < 20) return [];
        const cells = [
          name,
          title,
          size,
          whole(before?.hits ?? 0),
          whole(hits),
          times.toFixed(2),
          whole(before?.rows ?? 0),
          whole(came),
        ];
        return [{ times, cells }];
      }),
    ),
  );
  const heads = ['statement', 'question', 'size', 'db hits first', 'db hits', 'times', 'rows first', 'rows'];
  return columns([heads, ...rows.sort((a, b) => b.times - a.times).map(({ cells }) => cells)]);
}

/** A table question by question and size by size; the first size is what the others are held against. */
export async function growthTable(sizes: readonly SizeName[] = ['S', 'L'], under = MADE): Promise<string> {
  const all: Sized[] = [];
  for (const size of sizes) all.push(await measured(size, under));
  const memory = columns([
    ['memory, MiB', 'Neo4j', 'Node'],
    ...all.map(({ size, neo4j, node }) => [size, whole(neo4j / MIB), whole(node / MIB)]),
  ]);
  return [table(all), `Statements that touch more in a larger graph:\n${growing(all)}`, memory].join('\n\n');
}
