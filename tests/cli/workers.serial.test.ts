// The whole program in several processes: one that sees to the others, which answer.
// Alone on the graph that the tests share: a start puts the seed into an empty one.
import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { markOf } from '../../tools/neo4j/claim.ts';
import { testConnection } from '../support/neo4j.ts';
import { command } from './command.ts';

const LONG = 240_000;

/** The processes that a process has begun and that are not it itself. */
function childrenOf(pid: number | undefined): number[] {
  const list = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' });
  return list
    .split('\n')
    .filter((line) => /\/cli-worker\.mjs/.test(line) && Number(line.trim().split(/\s+/)[1]) === pid)
    .map((line) => Number.parseInt(line, 10));
}

async function ask(url: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query: '{ municipalities(first: 1) { totalCount } }' });
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  return response.json();
}
const ANSWER = { data: { municipalities: { totalCount: 11 } } };

test(
  'two processes answer at one address; one that is killed is made good, and SIGTERM ends all in good order',
  async () => {
    const { uri, password } = testConnection();
    const running = command(['start', '--workers', '2'], {
      NEO4J_URI: uri,
      NEO4J_PASSWORD: password,
      LOG_LEVEL: 'info',
      WARM: 'on',
    });
    const [, url = ''] = await running.says(/GraphQL +(http\S+)\/graphql/);
    expect(running.stdout.match(/GraphQL +http/g)).toHaveLength(1);
    // The first answers by itself until the second has joined it.
    expect(await ask(url)).toMatchObject(ANSWER);
    await running.says(/"alive":2.*another worker answers/);
    const workers = childrenOf(running.child.pid);
    expect(workers).toHaveLength(2);
    for (let turn = 0; turn < 4; turn += 1) expect(await ask(url)).toMatchObject(ANSWER);

    process.kill(Number(workers[0]), 'SIGKILL');
    await running.says(/"signal":"SIGKILL","alive":1.*a worker died; another is started/);
    expect(await ask(url)).toMatchObject(ANSWER);
    while (childrenOf(running.child.pid).length < 2) await sleep(200);

    running.child.kill('SIGTERM');
    const { code, stderr } = await running.ended;
    expect(stderr).toMatch(/· Stopping: SIGTERM\n✓ Open requests answered .*\n✓ Connections closed/);
    expect(code).toBe(0);
    expect(workers.map(markOf)).toEqual([undefined, undefined]);
  },
  LONG,
);

test(
  'workers end with the start that is killed',
  async () => {
    const { uri, password } = testConnection();
    const running = command(['start'], { NEO4J_URI: uri, NEO4J_PASSWORD: password, WORKERS: '2' });
    await running.says(/Health +http/);
    const workers = childrenOf(running.child.pid);
    expect(workers).toHaveLength(2);
    running.child.kill('SIGKILL');
    // Closed when every process that held its output is gone.
    await running.ended;
    expect(workers.map(markOf)).toEqual([undefined, undefined]);
  },
  LONG,
);
