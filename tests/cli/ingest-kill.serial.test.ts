// A folder of minutes read by a process that is killed, or whose database is: what is in the graph is whole, and the same command goes on.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { madeText } from '../../bench/made-text.ts';
import { openGraph } from '../../graph/driver.ts';
import { setPassword, waitForBolt } from '../../graph/first-password.ts';
import { startEmbedded } from '../../tools/neo4j/embedded.ts';
import { dump } from '../support/dump.ts';
import { testConnection } from '../support/neo4j.ts';
import { emptiedGraph, emptyAgain } from '../support/region.ts';
import { command, neo4jOn, type Running, SMALL, scratch } from './command.ts';

const LONG = 240_000;
const graph = await emptiedGraph();
const { uri, user, password } = testConnection();
const server = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };

/** Always the same moments, at no round places. */
let seed = 20261121;
function random(below: number): number {
  seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
  return seed % below;
}

function folderOf(documents: number): string {
  const folder = scratch();
  for (let n = 0; n < documents; n += 1) {
    const { name, text } = madeText(n);
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const ingest = (folder: string, settings: Record<string, string>): Running => command(['ingest', folder], settings);

/** Waits until the process has told of so many files, and then for no round time. */
async function amid(running: Running, files: number): Promise<void> {
  await running.says(new RegExp(`✓ \\[${files}/`));
  await sleep(random(300));
}

/** What a process that is left alone makes of the folder in an empty graph. */
async function undisturbed(folder: string): Promise<string[]> {
  await emptyAgain(graph);
  expect((await ingest(folder, server).ended).code).toBe(0);
  return dump(graph);
}

const documents = 80;
const folder = folderOf(documents);
let whole: string[] = [];
beforeAll(async () => {
  whole = await undisturbed(folder);
}, LONG);

describe('the process', () => {
  test(
    'killed at six moments and started again each time, leaves what an undisturbed one does',
    async () => {
      await emptyAgain(graph);
      for (let files = 5; files < documents; files += 11 + random(4)) {
        const running = ingest(folder, server);
        await amid(running, files);
        running.child.kill('SIGKILL');
        expect((await running.ended).code).toBeNull();
      }
      const last = await ingest(folder, server).ended;
      expect(last.stdout).toContain(`${documents} files read, 0 refused`);
      expect(last.code).toBe(0);
      expect(await dump(graph)).toEqual(whole);
    },
    LONG,
  );

  test(
    'asked to end, ends after the file at hand and says how to go on',
    async () => {
      await emptyAgain(graph);
      const running = ingest(folder, server);
      await amid(running, 3);
      running.child.kill('SIGTERM');
      const { code, stderr, stdout } = await running.ended;
      const told = new RegExp(`Ended after (\\d+) of ${documents} files\\. The same command reads the rest\\.`).exec(
        stderr,
      );
      expect(code).toBe(1);
      expect(stdout).toContain(`${told?.[1]} files read, 0 refused`);
      const recorded = (await dump(graph)).filter((line) => line.startsWith('[["Document"'));
      expect(recorded).toHaveLength(Number(told?.[1]));
    },
    LONG,
  );
});

test(
  'when Neo4j is killed three times, the reading goes on or ends with a plain sentence, and the next ones finish it',
  async () => {
    const settings = { ...SMALL, DATA_DIR: scratch() };
    for (const files of [8, 26, 48]) {
      const running = ingest(folder, settings);
      await amid(running, files + random(15));
      for (const pid of javaOn(settings.DATA_DIR)) process.kill(pid, 'SIGKILL');
      const { code, stderr } = await running.ended;
      expect(stderr).not.toMatch(/^\s+at /m);
      if (code !== 0) expect(stderr).toMatch(/✗ \[\d+\/80\] .*The files before it are done\.\n$/);
      expect([0, 1]).toContain(code);
    }
    expect((await ingest(folder, settings).ended).code).toBe(0);
    expect(await dumpOf(settings.DATA_DIR)).toEqual(whole);
  },
  LONG,
);

/** Java itself, without whoever watches it. */
const javaOn = (dataDir: string): number[] =>
  neo4jOn(dataDir).filter(
    (pid) => execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).trim() === 'java',
  );

async function dumpOf(dataDir: string): Promise<string[]> {
  const connect = { waitForBolt, setPassword };
  const { stop, ...connection } = await startEmbedded({
    dataDir,
    heap: '256m',
    pageCache: '32m',
    boltPort: 0,
    connect,
  });
  try {
    const opened = await openGraph(connection, { statementTimeoutMs: 20_000 });
    try {
      return await dump(opened);
    } finally {
      await opened.close();
    }
  } finally {
    await stop();
  }
}
