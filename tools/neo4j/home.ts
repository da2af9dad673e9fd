// The embedded database's own folder: its configuration, its password, its logs.
import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { folderError } from './folder.ts';

/** The places in DATA_DIR/neo4j. */
export function homeOf(dataDir: string) {
  const home = join(dataDir, 'neo4j');
  return {
    home,
    conf: join(home, 'conf'),
    passwordFile: join(home, 'password'),
    claim: join(home, 'owner.json'),
    /** What Java itself says, of this start only. */
    consoleLog: join(home, 'logs', 'console.log'),
    neo4jLog: join(home, 'logs', 'neo4j.log'),
  };
}

/** Writes neo4j.conf anew: its content belongs to the settings, not to whoever edits the file. */
export function writeConf(dataDir: string, boltPort: number, pageCache: string): void {
  const { conf, home } = homeOf(dataDir);
  const lines = [
    '# Written at every start.',
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${boltPort}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    `server.memory.pagecache.size=${pageCache}`,
    // Logs of 256 MB laid out in advance, twice, would be most of a young graph's disk.
    'db.tx_log.preallocate=false',
    'db.tx_log.rotation.size=64m',
    // By default a server without connections spends ten seconds on closing its thread pools, after the stores are closed.
    'internal.server.bolt.thread_pool_shutdown_wait_time=200ms',
    'internal.server.bolt.connection_shutdown_wait_time=200ms',
  ];
  try {
    mkdirSync(conf, { recursive: true });
    mkdirSync(join(home, 'logs'), { recursive: true });
    writeFileSync(join(conf, 'neo4j.conf'), `${lines.join('\n')}\n`);
  } catch (error) {
    throw folderError(dataDir, error, 'DATA_DIR');
  }
}

/** The password kept beside the data, or a new random one; `fresh` tells that the database does not know it yet. */
export function readOrMakePassword(dataDir: string): { password: string; fresh: boolean } {
  const { home, passwordFile } = homeOf(dataDir);
  try {
    const kept = readFileSync(passwordFile, 'utf8').trim();
    if (kept !== '') return { password: kept, fresh: false };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw folderError(dataDir, error, 'DATA_DIR');
  }
  const password = randomBytes(24).toString('base64url');
  // On disk before the database learns it: a start that is killed between the two finds it here and tells it then.
  try {
    mkdirSync(home, { recursive: true });
    const file = openSync(`${passwordFile}.new`, 'w', 0o600);
    writeFileSync(file, `${password}\n`);
    fsyncSync(file);
    closeSync(file);
    renameSync(`${passwordFile}.new`, passwordFile);
  } catch (error) {
    throw folderError(dataDir, error, 'DATA_DIR');
  }
  return { password, fresh: true };
}

/** The wanted port when it is free on this machine, else any free one. */
export async function freePort(wanted: number): Promise<number> {
  return (await portIfFree(wanted)) ?? (await portIfFree(0)) ?? wanted;
}

function portIfFree(port: number): Promise<number | undefined> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(undefined));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address !== null ? address.port : undefined));
    });
  });
}
