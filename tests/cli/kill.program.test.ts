// The whole program, started as a user does, on a data folder of its own: what it leaves behind however it ends.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { COMMAND, command, killGroup, launch, neo4jOn, type Running, SMALL, scratch } from './command.ts';

/** A start on a busy machine; nothing here is about speed. */
const LONG = 240_000;
/** Moments to kill at: while Neo4j starts, and with the API answering. One more follows below. */
const MOMENTS = [1_000, 2_000, 3_500, 'ready'] as const;

let settings: Record<string, string>;
beforeAll(() => {
  settings = { ...SMALL, DATA_DIR: scratch() };
});

/** What a test that failed half-way left running: the next one must find the folder free. */
const begun: Running[] = [];
afterEach(async () => {
  for (const { child, ended } of begun.splice(0)) {
    killGroup(child);
    await ended;
  }
});
const noted = (running: Running): Running => {
  begun.push(running);
  return running;
};

const start = (): Running => noted(command(['start'], settings));
/** Started by a shell that stays between, as npm does. */
const startThroughShell = (): Running =>
  noted(launch('/bin/sh', ['-c', '"$@"; true', 'sh', process.execPath, ...COMMAND, 'start'], settings));

async function urlOf(running: Running): Promise<string> {
  const [, url] = await running.says(/GraphQL +(http\S+)\/graphql/);
  return String(url);
}

/** A Neo4j that has just begun plans every question anew; on a busy machine the first may be given up, and is asked again. */
async function ask(url: string): Promise<unknown> {
  const query =
    '{ municipalities(first: 1) { totalCount } meetings(first: 1) { totalCount } projects(first: 1) { totalCount } }';
  const headers = { 'content-type': 'application/json' };
  for (;;) {
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
    const { data, errors } = (await response.json()) as { data: unknown; errors?: { extensions: { code: string } }[] };
    if (!['TIMEOUT', 'SERVICE_UNAVAILABLE'].includes(errors?.[0]?.extensions.code ?? '')) return data;
    await sleep(500);
  }
}

async function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function noNeo4jLeft(): Promise<void> {
  const giveUp = Date.now() + 30_000;
  while (neo4jOn(settings.DATA_DIR ?? '').length > 0 && Date.now() < giveUp) await sleep(100);
  expect(neo4jOn(settings.DATA_DIR ?? '')).toEqual([]);
}

let firstAnswer: unknown;

describe('one start after the other', () => {
  test(
    'the first one seeds, keeps its password to itself, and ends in good order',
    async () => {
      const running = start();
      const url = await urlOf(running);
      expect(running.stderr).toMatch(
        /✓ Neo4j .* \(embedded, bolt:.*\n✓ \d+ migrations? applied .*\n✓ Seeded: .* meetings /,
      );
      firstAnswer = await ask(url);
      expect(firstAnswer).toMatchObject({ municipalities: { totalCount: 11 } });
      expect(statSync(join(settings.DATA_DIR ?? '', 'neo4j', 'password')).mode & 0o777).toBe(0o600);
      running.child.kill('SIGTERM');
      const { code, stderr } = await running.ended;
      expect(stderr).toMatch(/✓ Open requests answered .*\n✓ Neo4j stopped /);
      expect(code).toBe(0);
      // Ended before we did, not after.
      expect(neo4jOn(settings.DATA_DIR ?? '')).toEqual([]);
    },
    LONG,
  );

  test(
    'the second one seeds nothing; other commands use the database that it runs',
    async () => {
      const running = start();
      const url = await urlOf(running);
      expect(running.stderr).toContain('✓ Schema up to date');
      expect(running.stderr).toContain('✓ Seed: already seeded with');
      expect(await ask(url)).toEqual(firstAnswer);

      const [again, seed, checks, doctor] = await Promise.all([
        start().ended,
        command(['seed'], settings).ended,
        command(['check-graph', '--json'], settings).ended,
        command(['doctor'], { ...settings, PORT: new URL(url).port }).ended,
      ]);
      expect(again.code).toBe(1);
      expect(again.stderr).toMatch(
        new RegExp(`in use by the start with process number ${running.child.pid}, its Neo4j is`),
      );
      expect(seed).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Nothing to seed: .* unchanged\n$/) });
      expect(checks.code).toBe(0);
      expect(JSON.parse(checks.stdout)).toContainEqual(expect.objectContaining({ found: [], total: 0 }));
      expect(doctor.stdout).toMatch(
        /✓ Port: the API answers on .*\n✓ Neo4j: answers at .*\n✓ Schema: .*\n✓ Data: seeded/,
      );
      expect(doctor.code).toBe(0);
      expect(await ask(url)).toEqual(firstAnswer);

      // What somebody else killed is started again under the same address.
      for (const pid of neo4jOn(settings.DATA_DIR ?? '').slice(0, 1)) process.kill(pid, 'SIGKILL');
      await running.says(/Neo4j answers again/);
      while (!(await isReady(url))) await sleep(200);
      expect(await ask(url)).toEqual(firstAnswer);
      running.child.kill('SIGINT');
      expect((await running.ended).code).toBe(0);
      await noNeo4jLeft();
    },
    LONG,
  );
});

describe.each([
  ['the API', start],
  ['what started the API', startThroughShell],
])('%s is killed', (_, begin) => {
  test.each(MOMENTS)(
    'after %s: no Neo4j is left',
    async (moment) => {
      const running = begin();
      // Each of these starts is also the next one after the kill before it.
      if (moment === 'ready') expect(await isReady(await urlOf(running))).toBe(true);
      else await sleep(moment);
      running.child.kill('SIGKILL');
      // Closed when every process that held its output is gone, so the API as well when its parent was killed.
      if (moment === 'ready') await running.ended;
      await noNeo4jLeft();
    },
    LONG,
  );

  test(
    'at once, without waiting for Neo4j to end: the next start waits for it and finds everything there',
    async () => {
      const running = begin();
      await urlOf(running);
      running.child.kill('SIGKILL');
      const next = start();
      expect(await ask(await urlOf(next))).toEqual(firstAnswer);
      next.child.kill('SIGTERM');
      expect((await next.ended).code).toBe(0);
      await noNeo4jLeft();
    },
    LONG,
  );
});
