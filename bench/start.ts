// From «npm start» to the first answer: on an empty folder, on a seeded one, and beside a Neo4j that runs already. The first and the
// second project page are timed too: what a user waits who comes at once.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { settingDefaults } from '../config/settings.ts';
import { seedGraph } from '../seed/main.ts';
import { ownGraph } from './own-graph.ts';
import { columns, mean } from './show.ts';

const TOP = fileURLToPath(new URL('../', import.meta.url));
const ROUNDS = 3;
const PAGE = `{ project(id: "project:smarta-lokaler") { name participants { edges { role node { id name } } }
  people { role node: person { id name } } events { kind date agendaItem { heading meeting { date } } }
  decisions { nodes { text date meeting { date } } } } }`;
/** After this many ms a user may be expected; by then what is warmed up is warm. */
const LATER_MS = 5_000;

type Times = { answer: number; page: number; later: number };

async function ask(url: string, query: string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { errors } = (await response.json()) as { errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
}

async function addressOf(child: ChildProcess): Promise<string> {
  let said = '';
  for await (const chunk of child.stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    said += String(chunk);
    const found = /GraphQL +(http\S+)\/graphql/.exec(said)?.[1];
    if (found !== undefined) return found;
  }
  throw new Error(`The start ended without an address:\n${said}`);
}

async function timed<T>(work: () => Promise<T>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

/** One start, as a user does it; ended by SIGTERM. `pageAfter`: when the page is asked for, ms after the first answer. */
async function started(settings: Record<string, string>, pageAfter: number): Promise<Omit<Times, 'later'>> {
  const none = Object.fromEntries(Object.keys(settingDefaults()).map((name) => [name, '']));
  const begin = performance.now();
  const settled = { ...none, PORT: '0', LOG_LEVEL: 'silent', NEO4J_BOLT_PORT: '0', ...settings };
  const command = [process.execPath, 'tools/program.mjs', 'start'];
  // By env(1): with the environment of whoever measures, and no setting of theirs.
  const child = spawn('env', [...Object.entries(settled).map((pair) => pair.join('=')), ...command], {
    cwd: TOP,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const url = await addressOf(child);
    child.stdout?.resume();
    await ask(url, '{ municipalities { nodes { name } } }');
    const answer = performance.now() - begin;
    await sleep(pageAfter);
    return { answer, page: await timed(() => ask(url, PAGE)) };
  } finally {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
  }
}

async function both(settings: Record<string, string>): Promise<Times> {
  const first = await started(settings, 0);
  const { page: later } = await started(settings, LATER_MS);
  return { ...first, later };
}

const shown = (name: string, times: readonly Times[]): string[] => [
  name,
  ...(['answer', 'page', 'later'] as const).map((what) => (mean(times.map((one) => one[what])) / 1_000).toFixed(2)),
  `${times.length}`,
];

/** Seconds, as means of so many rounds; each row with the database's cache of plans as that start finds it. */
export async function startTable([rounds = ROUNDS]: readonly number[] = []): Promise<string> {
  const rows: string[][] = [['s', 'first answer', 'page at once', `page after ${LATER_MS / 1_000} s`, 'rounds']];
  const cold: Times[] = [];
  const warm: Times[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const DATA_DIR = await mkdtemp(join(tmpdir(), 'samverkansgraf-start-'));
    try {
      const first = await started({ DATA_DIR }, 0);
      cold.push({ ...first, later: Number.NaN });
      warm.push(await both({ DATA_DIR }));
    } finally {
      await rm(DATA_DIR, { recursive: true, force: true });
    }
  }
  rows.push(shown('embedded, empty folder', cold), shown('embedded, seeded folder', warm));
  const { graph, connection, stop } = await ownGraph();
  try {
    await seedGraph(graph, { force: false });
    const own = { NEO4J_URI: connection.uri, NEO4J_PASSWORD: connection.password };
    const running: Times[] = [];
    for (let round = 0; round < rounds; round += 1) running.push(await both(own));
    rows.push(shown('a Neo4j that runs', running));
  } finally {
    await stop();
  }
  return columns(rows);
}
