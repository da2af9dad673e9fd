// Whether the API's port can be had, asked before the slow steps: a start that must fail should fail at once.
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Settings } from '../config/settings.ts';
import { PlainError } from '../tools/plain-error.ts';

/** A server that is just ending gives its port back within this time. */
const PATIENCE_MS = 2_000;

/** Throws a PlainError that names PORT when the port is taken or not allowed. */
export async function checkPort(
  { HOST, PORT }: Pick<Settings, 'HOST' | 'PORT'>,
  patience = PATIENCE_MS,
): Promise<void> {
  const giveUp = Date.now() + patience;
  for (;;) {
    const code = await tryPort(HOST, PORT);
    if (code === undefined) return;
    if (code !== 'EADDRINUSE') throw new PlainError(sentence(code, HOST, PORT));
    if (Date.now() >= giveUp) {
      throw new PlainError(
        `Port ${PORT} is taken by another program. Stop that one, or choose another port: PORT=${PORT + 1} npm start.`,
      );
    }
    await sleep(200);
  }
}

function sentence(code: string, host: string, port: number): string {
  if (code === 'EACCES') return `Port ${port} may not be used by this user. Set PORT to one above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `HOST is ${host}, which is no address of this machine. Set HOST to 127.0.0.1, or to 0.0.0.0 for all of them.`;
  }
  return `The API cannot listen on ${host}:${port} (${code}). Set HOST and PORT to others.`;
}

function tryPort(host: string, port: number): Promise<string | undefined> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.message));
    probe.listen({ host, port }, () => probe.close(() => done(undefined)));
  });
}
