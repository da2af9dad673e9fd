// One of the servers in a process of its own. The parent sends the connection and hears the address; asked, it hears what the
// process has used so far. Ends with its parent.
import type { Connection } from '../../graph/driver.ts';
import type { Told } from './servers.ts';

/** Serves when told which graph. `statements`: how many it has run. */
export function serveAndTell(
  begin: (connection: Connection) => Promise<string>,
  statements: () => number = () => 0,
): void {
  if (!process.send) throw new Error('Started by bench/compare/servers.ts.');
  const tell = (told: Told): void => {
    process.send?.(told);
  };
  process.on('disconnect', () => process.exit());
  process.on('message', (message: Connection | 'usage') => {
    if (message === 'usage') {
      const { user, system } = process.cpuUsage();
      tell({ cpuMs: (user + system) / 1_000, rss: process.memoryUsage().rss, statements: statements() });
      return;
    }
    begin(message).then(
      (url) => tell({ url }),
      (error: unknown) => tell({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
  });
}
