// Runs the command line as a user does, in a process of its own; its settings are those given and no others.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll } from '@jest/globals';
import { settingDefaults } from '../../config/settings.ts';

export const TOP = fileURLToPath(new URL('../../', import.meta.url));
export const COMMAND = ['tools/program.mjs'];
export const SMALL = { NEO4J_HEAP: '256m', NEO4J_PAGECACHE: '32m', NEO4J_BOLT_PORT: '0' };

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Running {
  child: ChildProcess;
  readonly stdout: string;
  readonly stderr: string;
  /** Waits for a text on either channel. Throws what was said instead when it ends without. */
  says(text: RegExp): Promise<RegExpExecArray>;
  ended: Promise<Outcome>;
}

const cleanups: (() => void)[] = [];
afterAll(() => {
  for (const clean of cleanups.reverse()) clean();
});

/** A folder of the test's own, removed after the file's tests. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'samverkansgraf-cli-'));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** The environment without any setting of whoever runs the tests. */
export function environment(settings: Record<string, string>): NodeJS.ProcessEnv {
  const none = Object.fromEntries(Object.keys(settingDefaults()).map((name) => [name, '']));
  // One process, and no questions of the server's own: a test that starts the program is about something else.
  const quick = { WORKERS: '1', WARM: 'off' };
  return { ...process.env, NO_COLOR: '1', ...none, ...quick, PORT: '0', LOG_LEVEL: 'silent', ...settings };
}

/** Ends a program that was launched, and whatever it launched. */
export function killGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // All of the group have ended.
  }
}

/** Starts a program and collects what it says. */
export function launch(program: string, args: readonly string[], settings: Record<string, string>): Running {
  const child = spawn(program, args, {
    cwd: TOP,
    env: environment(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    said.stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said.stderr += chunk.toString();
  });
  // A test that fails half-way leaves no process behind, hence the group of its own.
  cleanups.push(() => killGroup(child));
  const ended = once(child, 'close').then(([code]): Outcome => ({ code: code as number | null, ...said }));
  let over = false;
  void ended.then(() => {
    over = true;
  });
  return {
    child,
    ended,
    get stdout() {
      return said.stdout;
    },
    get stderr() {
      return said.stderr;
    },
    async says(text) {
      for (;;) {
        const found = text.exec(said.stdout + said.stderr);
        if (found !== null) return found;
        if (over) throw new Error(`It ended without saying ${text}:\n${said.stdout}${said.stderr}`);
        await sleep(50);
      }
    },
  };
}

/** Starts a command of the command line. */
export function command(args: readonly string[], settings: Record<string, string>): Running {
  return launch(process.execPath, [...COMMAND, ...args], settings);
}

/** A PATH with nothing on it but this Node and programs made of these scripts. */
export function pathWith(scripts: Record<string, string>): string {
  const folder = join(scratch(), 'bin');
  mkdirSync(folder);
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

/** The folder of a program of this machine's, to put on such a PATH. */
export function folderOf(program: string): string {
  return dirname(execFileSync('/bin/sh', ['-c', `command -v ${program}`], { encoding: 'utf8' }).trim());
}

export const joinPath = (...folders: string[]): string => folders.join(delimiter);

/** The Neo4j processes on a data folder, their supervisors included. */
export function neo4jOn(dataDir: string): number[] {
  const list = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' });
  const mine = list.split('\n').filter((line) => line.includes(`--home-dir=${join(dataDir, 'neo4j')} `));
  return mine.map((line) => Number.parseInt(line, 10));
}

/** Something else that holds a port. */
export async function portHolder(): Promise<{ port: number; server: Server }> {
  const server = createServer().listen({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  cleanups.push(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given');
  return { port: address.port, server };
}
