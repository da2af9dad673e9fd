// Ten times as much is asked as can be answered: what is taken in must still be answered in time, the rest refused cheaply, and
// afterwards everything must be as before.
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { readSettings } from '../config/settings.ts';
import { seedGraph } from '../seed/main.ts';
import { type Serving, startServer } from './compare/servers.ts';
import { ownGraph } from './own-graph.ts';
import { columns } from './show.ts';

const SECONDS = 30;
const TIMES = 10;
const PAGE = `query ($id: ID!) { project(id: $id) { id name kind description
  participants(first: 100) { edges { role from to certainty node { id name } } }
  people { role node: person { id name } }
  decisions(first: 100) { nodes { id text kind date meeting { id date } } } } }`;
const BODY = JSON.stringify({ query: PAGE, variables: { id: 'project:smarta-lokaler' } });

type Told = { status: number; ms: number; retryAfter: string | undefined };

/** One answer; status 0 when the connection was cut, or the answer a fault. */
function ask(url: string, agent: Agent): Promise<Told> {
  const begin = performance.now();
  return new Promise((done) => {
    const told = (status: number, retryAfter?: string) => done({ status, retryAfter, ms: performance.now() - begin });
    const headers = { 'content-type': 'application/json' };
    const asked = request(url, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      // An answer that says that the database did not come in time is none, whatever its status.
      const status = (): number =>
        text.includes('"errors":[') && response.statusCode === 200 ? 0 : (response.statusCode ?? 0);
      response.on('end', () => told(status(), response.headers['retry-after']));
    });
    asked.on('error', () => told(0));
    asked.end(BODY);
  });
}

/** Many clients, each of which asks again as soon as it is answered, and waits a little when it is refused (less than it is told to). */
async function storm(url: string, clients: number, seconds: number): Promise<Told[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const end = performance.now() + seconds * 1_000;
  const all: Told[] = [];
  const client = async (): Promise<void> => {
    while (performance.now() < end) {
      const told = await ask(url, agent);
      all.push(told);
      if (told.status !== 200) await sleep(200);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  agent.destroy();
  return all;
}

const at = (sorted: readonly number[], share: number): string =>
  (sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0).toFixed(0);
function row(name: string, all: readonly Told[], seconds: number): string[] {
  const accepted = all.filter(({ status }) => status === 200).map(({ ms }) => ms);
  const refused = all.filter(({ status }) => status === 503);
  accepted.sort((a, b) => a - b);
  const slowest = refused.map(({ ms }) => ms).sort((a, b) => a - b);
  const other = all.length - accepted.length - refused.length;
  const said = refused.filter(({ retryAfter }) => retryAfter !== undefined).length;
  return [
    name,
    (accepted.length / seconds).toFixed(0),
    at(accepted, 0.5),
    at(accepted, 0.99),
    at(accepted, 1),
    `${refused.length}`,
    `${said}`,
    at(slowest, 0.5),
    at(slowest, 0.99),
    `${other}`,
  ];
}

/** How long after the storm until a question is answered as fast as the slowest of hundred before it, s. */
async function recovery(url: string, usual: number): Promise<number> {
  const begin = performance.now();
  const agent = new Agent({ keepAlive: true });
  for (;;) {
    const { status, ms } = await ask(url, agent);
    if (status === 200 && ms <= usual) break;
    await sleep(20);
  }
  agent.destroy();
  return (performance.now() - begin) / 1_000;
}

async function measured({ url }: Serving, seconds: number): Promise<string> {
  const { MAX_ACTIVE_REQUESTS: active, MAX_WAITING_REQUESTS: waiting } = readSettings({});
  await storm(url, 4, 3); // Warm.
  const before = await storm(url, active, 5);
  // As many ask at once as could be answered or wait, and ten times as many.
  const room = active + waiting;
  const times = before.map(({ ms }) => ms).sort((a, b) => a - b);
  const usual = times[Math.ceil(times.length * 0.99) - 1] ?? 1_000;
  const during = await storm(url, TIMES * room, seconds);
  const back = await recovery(url, usual);
  const heads = [
    '',
    'answered/s',
    'p50 ms',
    'p99',
    'longest',
    'refused',
    'Retry-After',
    'p50 ms',
    'p99',
    'cut off, faults',
  ];
  return [
    columns([
      heads,
      row(`${active} clients`, before, 5),
      row(`${TIMES * room} clients, ${seconds} s`, during, seconds),
    ]),
    `A place for ${active} at once, and ${waiting} wait. As fast as before after ${back.toFixed(1)} s.`,
  ].join('\n\n');
}

/** One page under ten times as many clients as there is room for, for so many seconds. */
export async function overloadTable([seconds = SECONDS]: readonly number[] = []): Promise<string> {
  const { graph, connection, stop } = await ownGraph();
  let serving: Serving | undefined;
  try {
    await seedGraph(graph, { force: false });
    // As it is set when nobody says otherwise.
    const { MAX_WAITING_MS, ANSWER_TIMEOUT_MS } = readSettings({});
    const usual = { MAX_WAITING_MS: String(MAX_WAITING_MS), ANSWER_TIMEOUT_MS: String(ANSWER_TIMEOUT_MS) };
    serving = await startServer('ours', connection, usual);
    return await measured(serving, seconds);
  } finally {
    await serving?.stop();
    await stop();
  }
}
