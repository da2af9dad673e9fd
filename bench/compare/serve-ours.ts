// Ours as `npm start` serves it: with its limits, its log and what it looks up of every statement. One process, as the others are.
import { forProduction, readSettings } from '../../config/settings.ts';
import { type Connection, openGraph } from '../../graph/driver.ts';
import { serveAndTell } from './telling.ts';

let statements = 0;

async function serveOurs(connection: Connection): Promise<string> {
  // Before anything is loaded that looks at it.
  forProduction();
  const { municipalitiesOfSweden } = await import('../../seed/names.ts');
  const { createLogger } = await import('../../server/logger.ts');
  const { serve } = await import('../../server/main.ts');
  const settings = readSettings();
  const log = () => {
    statements += 1;
  };
  const graph = await openGraph(connection, { statementTimeoutMs: settings.STATEMENT_TIMEOUT_MS, log });
  const { url } = await serve({ graph, settings, logger: createLogger(settings), country: municipalitiesOfSweden() });
  return `${url}/graphql`;
}

serveAndTell(serveOurs, () => statements);
