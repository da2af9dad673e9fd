// Runs one command to its end. All of the runner's children go through here, so that Ctrl-C and a time limit reach each of them.
import { spawn } from 'node:child_process';
import { TOP } from './sources.ts';

export type Outcome = { code: number; output: string };
export type Options = { cwd?: string; env?: NodeJS.ProcessEnv; show?: boolean; limitMs?: number; stop?: AbortSignal };

const GRACE_MS = 10_000;

/** Runs node or npm. With `show` its output goes to the terminal, else it is kept. Never throws. */
export function run(command: string, args: readonly string[], options: Options = {}): Promise<Outcome> {
  const { cwd = TOP, env = process.env, show = false, limitMs = 5 * 60_000, stop } = options;
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      // npm is a script on Windows, which only a shell can start.
      shell: command === 'npm' && process.platform === 'win32',
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const end = (why: string) => {
      output += `\n${why}`;
      if (show) console.error(why);
      child.kill();
      setTimeout(() => child.kill('SIGKILL'), GRACE_MS).unref();
    };
    const limit = setTimeout(() => end(`stopped: not done after ${Math.round(limitMs / 1000)} s`), limitMs);
    const onStop = () => end('stopped');
    stop?.addEventListener('abort', onStop);
    const finish = (code: number) => {
      clearTimeout(limit);
      stop?.removeEventListener('abort', onStop);
      resolve({ code, output: output.trim() });
    };
    child.on('error', (error) => {
      output += `\n${error.message}`;
      finish(1);
    });
    child.on('close', (code) => finish(code ?? 1));
    if (stop?.aborted) onStop();
  });
}
