// What must be said to a Neo4j before the graph can be opened: is it there, does the password fit, take this first one.
// tools/ may not know the driver, so whoever starts the embedded database passes these two functions in.
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';

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
  return withDriver(login, async (driver) => {
    for (;;) {
      try {
        await driver.executeQuery('/* waitForBolt */ RETURN 1', {}, { database: login.database });
        return 'ready';
      } catch (error) {
        if (isLoginError(error)) return 'unauthorized';
        if (options.signal?.aborted === true || Date.now() > giveUp || isFinal(error)) throw error;
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

/** Errors that waiting does not mend: the server answered, and asking again gives the same. */
function isFinal(error: unknown): boolean {
  if (!(error instanceof neo4j.Neo4jError)) return true;
  if (/DatabaseNotFound|DatabaseUnavailable/.test(error.code)) return false;
  return error.code.startsWith('Neo.ClientError');
}
