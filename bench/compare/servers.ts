// The servers as the measurement sees them: processes that are started, asked what they have used, and stopped.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Connection } from '../../graph/driver.ts';
import { built } from '../../tools/built.mjs';

/** `cached` is ours with its caches. */
export const SERVERS = ['peer', 'ours', 'raw', 'cached'] as const;
export type Server = (typeof SERVERS)[number];
export type Usage = { cpuMs: number; rss: number; statements: number };
export type Told = Usage | { url: string } | { failed: string };
export type Serving = { url: string; usage(): Promise<Usage>; stop(): Promise<void> };

/** All are built as `npm start` builds ours; the vendor's packages stay where they are installed. */
const PROGRAM: Readonly<Record<Server, () => Promise<string>>> = {
  ours: () => built('.build/bench', ['bench/compare/serve-ours.ts']),
  cached: () => built('.build/bench', ['bench/compare/serve-ours.ts']),
  raw: () => built('.build/bench-raw', ['bench/compare/serve-raw.ts']),
  peer: () => built('bench/compare/.build', ['bench/compare/serve-peer.ts'], { packages: false }),
};
/** A question of the whole country, asked by 64 at once, may wait: the others refuse nobody. */
const UNHURRIED = { MAX_WAITING_MS: '60000', ANSWER_TIMEOUT_MS: '120000', STATEMENT_TIMEOUT_MS: '60000' };
/** `npm start` sets NODE_ENV itself; whoever runs the others for others to use does. */
const ENVIRONMENT: Readonly<Record<Server, NodeJS.ProcessEnv>> = {
  ours: { PORT: '0', CACHE: 'off', ...UNHURRIED },
  cached: { PORT: '0', CACHE: 'on', ...UNHURRIED },
  peer: { NODE_ENV: 'production' },
  raw: { NODE_ENV: 'production' },
};

/** Waits for what the process tells next. Throws when it fails or ends instead. */
async function next(child: ChildProcess): Promise<Told> {
  const ended = new AbortController();
  try {
    const [told] = await Promise.race([
      once(child, 'message', { signal: ended.signal }),
      once(child, 'exit', { signal: ended.signal }).then(([code]) => {
        throw new Error(`A server ended with ${code}`);
      }),
    ]);
    if ('failed' in told) throw new Error(told.failed);
    return told;
  } finally {
    ended.abort();
  }
}

/** Starts one, ours with settings, and with options for Node such as those of its profiler. Throws when it does not come to answer. */
export async function startServer(
  server: Server,
  { uri, user, password, database }: Connection,
  settings: Readonly<Record<string, string>> = {},
  nodeOptions: readonly string[] = [],
): Promise<Serving> {
  const child = fork(await PROGRAM[server](), {
    execArgv: [...nodeOptions],
    env: { ...ENVIRONMENT[server], ...settings },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.send({ uri, user, password, database });
  const told = await next(child).catch((error: unknown) => {
    child.kill();
    throw error;
  });
  if (!('url' in told)) throw new Error('A server told of its use before its address');
  return {
    url: told.url,
    async usage() {
      const answer = next(child);
      child.send('usage');
      const used = await answer;
      if (!('cpuMs' in used)) throw new Error('A server told its address twice');
      return used;
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
}
