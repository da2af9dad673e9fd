// When to stop: a signal, or the end of whoever started us.
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const LOOK_EVERY_MS = 500;
/** Ctrl-C reaches us from the terminal and once more through npm: that is one request. */
const ECHO_MS = 1_000;

/**
 * Resolves with the reason to stop. npm and a shell stand between the terminal and us, and when they are killed nobody tells us:
 * the system then gives us another parent, which is looked for. Until `settled` a request ends the process at once: half-started
 * there is nothing to drain, and the supervisor ends Neo4j. So does a second request by an impatient user.
 */
export function stopRequest(options: { parent: number | undefined; settled: () => boolean }): Promise<string> {
  return new Promise((request) => {
    let askedAt: number | undefined;
    const ask = (reason: string, code: number): void => {
      if (!options.settled()) process.exit(code);
      if (askedAt === undefined) {
        askedAt = Date.now();
        request(reason);
      } else if (Date.now() - askedAt > ECHO_MS) {
        process.exit(code);
      }
    };
    // 128 and the signal's number is what shells expect.
    for (const signal of SIGNALS) process.on(signal, () => ask(signal, 128 + constants.signals[signal]));
    const { parent } = options;
    if (parent === undefined || isSessionLeader()) return;
    const timer = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(timer);
      // On its way out already, and so is the parent.
      if (askedAt !== undefined) return;
      ask('the process that started it has ended', 1);
    }, LOOK_EVERY_MS);
    timer.unref();
  });
}

/** Whoever was started with setsid is meant to outlive its starter. */
function isSessionLeader(): boolean {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[3]) === process.pid;
  } catch {
    return false;
  }
}

/** With the terminal gone every line written fails; that must not keep the database from being closed. */
export function ignoreBrokenPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
    });
  }
}
