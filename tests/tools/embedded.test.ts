// The parts of the embedded Neo4j that need no Neo4j. How it behaves as a whole: tests/cli/kill.program.test.ts.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Claim, dropClaim, lives, markOf, readClaim, takeClaim, updateClaim } from '../../tools/neo4j/claim.ts';
import { claimStore } from '../../tools/neo4j/claim-store.ts';
import { explainFailure } from '../../tools/neo4j/failure.ts';
import { freeMegabytes, prepareFolder } from '../../tools/neo4j/folder.ts';
import { freePort, homeOf, readOrMakePassword, writeConf } from '../../tools/neo4j/home.ts';
import { NEO4J_VERSION } from '../../tools/neo4j/jars.ts';
import { parseJavaVersion } from '../../tools/neo4j/java.ts';
import { keepRunning } from '../../tools/neo4j/keep-running.ts';
import { type Supervised, supervise } from '../../tools/neo4j/supervise.ts';

const SUPERVISE = fileURLToPath(new URL('../../tools/neo4j/supervise.ts', import.meta.url));
const SUPERVISOR = fileURLToPath(new URL('../../tools/neo4j/supervisor.sh', import.meta.url));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'samverkansgraf-embedded-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function newFile(claim?: Claim): string {
  files += 1;
  const file = join(folder, `claim-${files}.json`);
  if (claim !== undefined) writeFileSync(file, JSON.stringify(claim));
  return file;
}

const me = () => {
  const mark = markOf(process.pid);
  if (mark === undefined) throw new Error('This process has no mark');
  return mark;
};
/** A number that is in use, but by another process than the one that wrote it. */
const reused = () => ({ pid: process.pid, started: 'long ago' });

describe('a claim', () => {
  test('is taken once, told to the next one, and given back', () => {
    const file = newFile();
    expect(takeClaim(file)).toBeUndefined();
    expect(takeClaim(file)?.starter).toEqual(me());
    dropClaim(file);
    expect(takeClaim(file)).toBeUndefined();
  });

  test.each([
    ['of a process whose number was given to another', () => JSON.stringify({ starter: reused() })],
    ['of a process that never was', () => JSON.stringify({ starter: { pid: 999_999_999, started: '1' } })],
    ['torn by a crash', () => '{"starter":{"pi'],
    ['empty', () => ''],
  ])('%s does not count', (_, text) => {
    const file = newFile();
    writeFileSync(file, text());
    expect(takeClaim(file)).toBeUndefined();
    expect(readClaim(file)?.starter).toEqual(me());
  });

  test('counts as long as what its dead starter started still lives', () => {
    const file = newFile({ starter: reused(), child: me() });
    expect(takeClaim(file)?.child).toEqual(me());
  });

  test('of another is neither changed nor given back', () => {
    const other = { starter: reused() };
    const file = newFile(other);
    updateClaim(file, { stopping: true });
    dropClaim(file);
    expect(readClaim(file)).toEqual(other);
  });

  test('of a zombie does not count: it is dead, only nobody has looked', async () => {
    // The shell's child ends at once, and the shell becomes something that never asks for it.
    const parent = spawn('/bin/sh', ['-c', 'true & echo $!; exec sleep 20'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const [chunk] = (await once(parent.stdout, 'data')) as [Buffer];
    const child = Number(chunk.toString());
    await sleep(300);
    expect(markOf(child)).toBeUndefined();
    parent.kill('SIGKILL');
  });
});

describe('the claim on a store', () => {
  test('waits for a dying owner', async () => {
    const owner = spawn('sleep', ['20'], { stdio: 'ignore' });
    const child = markOf(owner.pid ?? 0);
    const file = newFile({ starter: reused(), child, supervisor: me() });
    const news: string[] = [];
    setTimeout(() => owner.kill('SIGKILL'), 500);
    await claimStore(file, folder, (line) => news.push(line));
    expect(news).toEqual(['Waiting for the Neo4j of an earlier start to end']);
    expect(readClaim(file)?.starter).toEqual(me());
  });

  test('ends a Java that nobody else would end', async () => {
    const orphan = spawn('sleep', ['20'], { stdio: 'ignore' });
    const child = markOf(orphan.pid ?? 0);
    await claimStore(newFile({ starter: reused(), child, supervisor: reused() }), folder, () => undefined);
    expect(lives(child)).toBe(false);
  });

  test('says which process uses it when that one lives on', async () => {
    const other = spawn('sleep', ['20'], { stdio: 'ignore' });
    const starter = markOf(other.pid ?? 0);
    if (starter === undefined) throw new Error('sleep does not run');
    const file = newFile({ starter, child: me() });
    await expect(claimStore(file, '/data', () => undefined)).rejects.toThrow(
      `The database in /data is in use by the start with process number ${starter.pid}, its Neo4j is process ${process.pid}.`,
    );
    other.kill('SIGKILL');
  });
});

describe('the supervisor', () => {
  test('ends its child when its starter is killed', async () => {
    const script = `import { supervise } from '${pathToFileURL(SUPERVISE).href}';
      const { pid } = await supervise(['sleep', '60'], '${join(folder, 'orphan.log')}'); console.log(pid); setInterval(() => {}, 1000);`;
    const starter = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script]);
    const [chunk] = (await once(starter.stdout, 'data')) as [Buffer];
    const child = markOf(Number(chunk.toString()));
    expect(lives(child)).toBe(true);
    starter.kill('SIGKILL');
    for (let tries = 0; lives(child) && tries < 100; tries += 1) await sleep(50);
    expect(lives(child)).toBe(false);
  });

  test('kills a child that does not end when told', async () => {
    const log = join(folder, 'deaf.log');
    const deaf = ['sh', '-c', 'trap "" TERM; echo deaf; sleep 60'];
    const shell = spawn('/bin/sh', [SUPERVISOR, '1', log, ...deaf]);
    const [chunk] = (await once(shell.stdout, 'data')) as [Buffer];
    const child = markOf(Number(chunk.toString().replace('pid ', '')));
    while (!existsSync(log) || readFileSync(log, 'utf8') === '') await sleep(20);
    shell.stdin.end();
    const [code] = (await once(shell, 'exit')) as [number];
    expect(code).toBe(137);
    expect(lives(child)).toBe(false);
  });

  test('reports how the child ended, and keeps what it said', async () => {
    const log = join(folder, 'said.log');
    const running = await supervise(['sh', '-c', 'echo out; echo err >&2; exit 3'], log);
    expect(await running.ended).toBe(3);
    expect(running.gone.aborted).toBe(true);
    expect(readFileSync(log, 'utf8')).toBe('out\nerr\n');
  });

  test('is not needed for a stop: Java ends when it was killed', async () => {
    const running = await supervise(['sleep', '60'], join(folder, 'alone.log'));
    const child = markOf(running.pid);
    process.kill(running.supervisorPid, 'SIGKILL');
    expect(await running.ended).toBeNull();
    for (let tries = 0; lives(child) && tries < 100; tries += 1) await sleep(50);
    expect(lives(child)).toBe(false);
  });
});

describe('a process that is kept running', () => {
  const sleeper = () => supervise(['sleep', '60'], join(folder, 'kept.log'));

  test('is started again when it ends unasked, and not when it is stopped', async () => {
    const news: string[] = [];
    let starts = 0;
    const keeper = keepRunning(
      await sleeper(),
      () => {
        starts += 1;
        if (starts === 1) throw new Error('not yet');
        return sleeper();
      },
      (line) => news.push(line),
    );
    const first = keeper.running.pid;
    process.kill(first, 'SIGKILL');
    while (keeper.running.pid === first) await sleep(50);
    const second: Supervised = keeper.running;
    await keeper.stop();
    expect(await second.ended).toBe(143);
    expect(starts).toBe(2);
    expect(news).toEqual([
      'Neo4j ended unexpectedly (code 137)',
      'Neo4j could not be started again: not yet',
      'Neo4j answers again',
    ]);
  });
});

describe('why Neo4j ended', () => {
  const kindOf = (text: string) => explainFailure('/data', text, 1).kind;
  const wordsOf = (text: string, code: number | null = 1) => {
    const failure = explainFailure('/data', text, code);
    return failure.kind === 'final' ? failure.error.message : failure.kind;
  };

  test('a locked store and a taken port are worth another try', () => {
    expect(kindOf('Caused by: FileLockException: Lock file has been locked by another process: store_lock')).toBe(
      'locked',
    );
    expect(kindOf('PortBindException: Address localhost/127.0.0.1:7687 is already in use')).toBe('port');
  });

  test('a full disk, too little memory and everything else are told with the mend', () => {
    expect(wordsOf('java.io.IOException: No space left on device')).toMatch(/^The disk of \/data is full\. .*DATA_DIR/);
    expect(wordsOf('Could not reserve enough space for 1048576KB object heap')).toMatch(
      /NEO4J_HEAP and NEO4J_PAGECACHE/,
    );
    expect(wordsOf('first\n\nlast')).toBe(
      'Neo4j ended with code 1 during its start. The whole log: /data/neo4j/logs/neo4j.log. Its last words:\nfirst\nlast',
    );
    expect(wordsOf('', null)).toBe('Neo4j was killed during its start. The whole log: /data/neo4j/logs/neo4j.log.');
  });
});

describe('the folder', () => {
  test('is refused with less room than needed, naming how much there is', () => {
    const tooMuch = freeMegabytes(folder) + 1_000_000;
    expect(() => prepareFolder(folder, tooMuch, 'DATA_DIR')).toThrow(
      /^The disk of .* has \d+ MB free, but \d+ MB are needed\. Free some, or set DATA_DIR/,
    );
  });

  test('is made when it is not there', () => {
    const deep = join(folder, 'a', 'b');
    prepareFolder(deep, 1, 'DATA_DIR');
    expect(statSync(deep).isDirectory()).toBe(true);
  });

  test('keeps one password, readable by its owner only', () => {
    const data = join(folder, 'password');
    mkdirSync(data);
    const first = readOrMakePassword(data);
    expect(first).toEqual({ password: expect.stringMatching(/^[\w-]{32}$/), fresh: true });
    expect(readOrMakePassword(data)).toEqual({ password: first.password, fresh: false });
    expect(statSync(homeOf(data).passwordFile).mode & 0o777).toBe(0o600);
  });

  test('has a configuration that lets in nobody from outside and reports to nobody', () => {
    writeConf(folder, 7999, '64m');
    const conf = readFileSync(join(homeOf(folder).conf, 'neo4j.conf'), 'utf8');
    expect(conf).toContain('server.bolt.listen_address=127.0.0.1:7999\n');
    expect(conf).toContain('server.default_listen_address=127.0.0.1\n');
    expect(conf).toContain('dbms.usage_report.enabled=false\n');
  });
});

test('a taken port is left to whoever has it', async () => {
  const free = await freePort(0);
  expect(await freePort(free)).toBe(free);
  const server = createServer().listen({ port: free, host: '127.0.0.1' });
  await once(server, 'listening');
  expect(await freePort(free)).not.toBe(free);
  server.close();
});

test('the version of Java is read from what the vendors print', () => {
  expect(parseJavaVersion('openjdk version "17.0.15" 2025-04-15')).toBe(17);
  expect(parseJavaVersion('java version "1.8.0_392"')).toBe(8);
  expect(parseJavaVersion('Picked up JAVA_TOOL_OPTIONS: -Dx\nopenjdk version "21" 2023-09-19')).toBe(21);
  expect(parseJavaVersion('command not found')).toBeUndefined();
});

test('pom.xml names the version that the jars folder is named after', () => {
  const pom = readFileSync(new URL('../../tools/neo4j/pom.xml', import.meta.url), 'utf8');
  expect(pom).toContain(`<neo4j.version>${NEO4J_VERSION}</neo4j.version>`);
});

test('compose.yaml starts the same line of Neo4j', () => {
  const compose = readFileSync(new URL('../../compose.yaml', import.meta.url), 'utf8');
  expect(compose).toContain(`image: neo4j:${NEO4J_VERSION.split('.').slice(0, 2).join('.')}-community\n`);
});
