// What must be said to a Neo4j before the graph can be opened: is it there, does the password fit, take this first one.
// tools/ may not know the driver, so whoever starts the embedded database passes these two functions in.
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';

/** A server that answers may yet be opening its databases; after this long, one that is not found is not there. */
const LONGEST_OPENING_MS = 3_000;

export type Login = { uri: string; user: string; password: string };

/**
 * Waits until the database answers a question. Gives `unauthorized` as soon as the server says that the login is wrong (or
 * that the password must be changed first). Throws the last error when `timeoutMs` are over or `signal` says stop.
 */
export async function waitForBolt(
  login: Login & { database: string },
  options: { timeoutMs: number; signal?: AbortSignal },
): Promise<'ready' | 'unauthorized'> {
  const giveUp = Date.now() + options.timeoutMs;
  let notFoundUntil = Number.POSITIVE_INFINITY;
  return withDriver(login, async (driver) => {
    for (;;) {
      try {
        await driver.executeQuery('/* waitForBolt */ RETURN 1', {}, { database: login.database });
        return 'ready';
      } catch (error) {
        if (isLoginError(error)) return 'unauthorized';
        if (isNotFound(error)) notFoundUntil = Math.min(notFoundUntil, Date.now() + LONGEST_OPENING_MS);
        const late = Date.now() > Math.min(giveUp, notFoundUntil);
        if (options.signal?.aborted === true || late || isFinal(error)) throw error;
        await sleep(150);
      }
    }
  });
}

/** Changes the login's own password. Gives false when `login` does not open the database. */
export async function setPassword(login: Login, to: string): Promise<boolean> {
  return withDriver(login, async (driver) => {
    try {
      await driver.executeQuery(
        '/* setPassword */ ALTER CURRENT USER SET PASSWORD FROM $from TO $to',
        { from: login.password, to },
        { database: 'system' },
      );
      return true;
    } catch (error) {
      if (isLoginError(error)) return false;
      throw error;
    }
  });
}

async function withDriver<T>(login: Login, work: (driver: Driver) => Promise<T>): Promise<T> {
  const driver = neo4j.driver(login.uri, neo4j.auth.basic(login.user, login.password), {
    connectionTimeout: 3_000,
    connectionAcquisitionTimeout: 4_000,
    // The caller's own patience counts, not the driver's.
    maxTransactionRetryTime: 0,
    userAgent: 'samverkansgraf',
  });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}

function isLoginError(error: unknown): boolean {
  return (
    error instanceof neo4j.Neo4jError &&
    /Security\.(?:Unauthorized|CredentialsExpired|AuthenticationRateLimit)/.test(error.code)
  );
}

function isNotFound(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && error.code.includes('DatabaseNotFound');
}

/** Errors that waiting does not mend: the server answered, and asking again gives the same. */
function isFinal(error: unknown): boolean {
  if (!(error instanceof neo4j.Neo4jError)) return true;
  if (isNotFound(error) || error.code.includes('DatabaseUnavailable')) return false;
  return error.code.startsWith('Neo.ClientError');
}
