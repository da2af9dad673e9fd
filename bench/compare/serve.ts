// One of the servers in a process of its own. The parent sends the connection and hears the address; asked, it hears what the
// process has used so far. Ends with its parent.
import { readSettings } from '../../config/settings.ts';
import { type Connection, openGraph } from '../../graph/driver.ts';
import { municipalitiesOfSweden } from '../../seed/names.ts';
import { createLogger } from '../../server/logger.ts';
import { serve } from '../../server/main.ts';
import { servePeer } from './peer.ts';
import { serveRaw } from './raw.ts';
import type { Told } from './servers.ts';

let statements = 0;

/** As `npm start` serves it: with its limits, its log and what it looks up of every statement. */
async function serveOurs(connection: Connection): Promise<string> {
  const settings = readSettings();
  const log = () => {
    statements += 1;
  };
  const graph = await openGraph(connection, { statementTimeoutMs: settings.STATEMENT_TIMEOUT_MS, log });
  const { url } = await serve({ graph, settings, logger: createLogger(settings), country: municipalitiesOfSweden() });
  return `${url}/graphql`;
}

const SERVERS: Readonly<Record<string, (connection: Connection) => Promise<string>>> = {
  ours: serveOurs,
  cached: serveOurs,
  peer: servePeer,
  raw: serveRaw,
};

const tell = (told: Told): void => {
  process.send?.(told);
};
const begin = SERVERS[process.argv[2] ?? ''];
if (!begin || !process.send)
  throw new Error(`Started by bench/compare/servers.ts, with one of ${Object.keys(SERVERS)}.`);
process.on('disconnect', () => process.exit());
process.on('message', (message: Connection | 'usage') => {
  if (message === 'usage') {
    const { user, system } = process.cpuUsage();
    tell({ cpuMs: (user + system) / 1_000, rss: process.memoryUsage().rss, statements });
    return;
  }
  begin(message).then(
    (url) => tell({ url }),
    (error: unknown) => tell({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
