// Java under its supervisor (supervisor.sh), seen from here: its process number, its end, and a way to stop it.
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { PlainError } from '../plain-error.ts';
import { lives, type ProcessMark } from './claim.ts';

const SUPERVISOR = fileURLToPath(new URL('./supervisor.sh', import.meta.url));
/** How long Java may take to close its stores before it is killed. */
const GRACE_SECONDS = 20;
const ORPHAN_GRACE_MS = 5_000;

export interface Supervised {
  /** Java's process number. */
  pid: number;
  supervisorPid: number;
  /** Settles when Java has ended, by itself or stopped; the code is null when the supervisor itself was killed. */
  ended: Promise<number | null>;
  /** Aborted at that moment, for whoever waits for something else of Java's. */
  gone: AbortSignal;
  stop(): Promise<void>;
}

/** Starts the command under a supervisor; its output goes to `log`. */
export async function supervise(command: readonly string[], log: string): Promise<Supervised> {
  if (process.platform === 'win32') {
    throw new PlainError(
      'The embedded Neo4j needs Linux, macOS or WSL. On Windows set NEO4J_URI to a Neo4j of your own.',
    );
  }
  const shell = spawn('/bin/sh', [SUPERVISOR, String(GRACE_SECONDS), log, ...command], {
    // A session of its own: signals to the terminal's group reach the API, which stops Java last.
    detached: true,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  shell.stdin.on('error', () => undefined);
  const { pid, code } = await readReports(shell);
  const gone = new AbortController();
  const ended = code.finally(() => gone.abort());
  return {
    pid,
    supervisorPid: shell.pid ?? pid,
    ended,
    gone: gone.signal,
    async stop() {
      shell.stdin.end();
      // The supervisor does the same now; said twice in case that it was hurt.
      signal(pid, 'SIGTERM');
      const late = setTimeout(() => signal(pid, 'SIGKILL'), (GRACE_SECONDS + 2) * 1_000);
      await ended;
      clearTimeout(late);
    },
  };
}

async function readReports(shell: ChildProcess): Promise<{ pid: number; code: Promise<number | null> }> {
  const { stdout } = shell;
  if (stdout === null) throw new Error('The supervisor has no stdout');
  let reported = false;
  let settle: (code: number | null) => void = () => undefined;
  const code = new Promise<number | null>((done) => {
    settle = done;
  });
  const pid = await new Promise<number>((done, fail) => {
    shell.once('error', fail);
    shell.once('exit', () => fail(new Error('The supervisor of Neo4j ended before it had started it')));
    createInterface({ input: stdout }).on('line', (line) => {
      const [word, number] = line.split(' ');
      if (word === 'pid') done(Number(number));
      if (word !== 'exit') return;
      reported = true;
      settle(Number(number));
    });
  });
  shell.once('close', () => {
    if (reported) return;
    // Without its report the supervisor was killed; nobody else would end Java then.
    signal(pid, 'SIGTERM');
    settle(null);
  });
  return { pid, code };
}

/** Ends a Java that nobody else will end. Its mark is compared first, so it is ours and not a later holder of the number. */
export async function endOrphan(child: ProcessMark | undefined): Promise<void> {
  if (child === undefined || !lives(child)) return;
  signal(child.pid, 'SIGTERM');
  if (!(await endsWithin(child, ORPHAN_GRACE_MS)) && lives(child)) signal(child.pid, 'SIGKILL');
}

/** Waits for a process's end; false when it still lives after the time. */
async function endsWithin(mark: ProcessMark, ms: number): Promise<boolean> {
  const giveUp = Date.now() + ms;
  while (lives(mark)) {
    if (Date.now() > giveUp) return false;
    await sleep(200);
  }
  return true;
}

function signal(pid: number, name: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended by itself in the meantime.
  }
}
