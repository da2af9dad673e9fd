// Listens, and closes without cutting anybody off.
import { Server as NetServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Settings } from '../config/settings.ts';

/** How long open connections are still answered and told to close: a client between two questions is not cut off. */
const FAREWELL_MS = 250;
/** Requests under way get this long; then their connections are closed. */
const DRAIN_MS = 10_000;

/** The URL under which it answers. Throws an Error that says what to do when the port is not to be had. */
export async function listen(app: FastifyInstance, { HOST, PORT }: Pick<Settings, 'HOST' | 'PORT'>): Promise<string> {
  try {
    return await app.listen({ host: HOST, port: PORT });
  } catch (error) {
    await app.close();
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE')
      throw new Error(`Port ${PORT} is taken. Stop what uses it, or choose another with PORT.`, { cause: error });
    if (code === 'EACCES')
      throw new Error(`Port ${PORT} may not be used by this user. Choose another with PORT.`, { cause: error });
    throw error;
  }
}

/**
 * Takes no new connections, tells the open ones to close with their next answer, waits for the requests under way, closes. Never
 * waits longer than DRAIN_MS. (An http server's own close would cut connections that are between two requests at once.)
 */
export async function close(app: FastifyInstance): Promise<void> {
  app.startFarewell();
  // Connections that wait at the door are let in first: setImmediate runs right after Node has taken them in.
  await new Promise(setImmediate);
  NetServer.prototype.close.call(app.server);
  await sleep(FAREWELL_MS);
  const deadline = setTimeout(() => app.server.closeAllConnections(), DRAIN_MS - FAREWELL_MS);
  try {
    await app.close();
  } finally {
    clearTimeout(deadline);
  }
}
