// The one place that opens sessions. Reads are auto-commit (one round trip) behind bookmarks and retried here when the driver calls
// the error retryable; writes are managed transactions. Bolt values are unwrapped and driver errors mapped before anybody sees them.
import neo4j, {
  type Record as BoltRecord,
  type BookmarkManager,
  type Driver,
  type ManagedTransaction,
} from 'neo4j-driver';
import { GraphTimeout, GraphUnavailable } from './errors.ts';
import type { Params, Statement, Value } from './statement.ts';

/** A row's columns in the order of the statement's RETURN. */
export type Row = unknown[];
/** `requestId`: for whom, in the log, where that is known. */
export type Run = (statement: Statement, params?: Params, requestId?: string) => Promise<Row[]>;
export type Log = (entry: { statement: string; ms: number; rows: number; error?: string; requestId?: string }) => void;

export type Graph = {
  /** Runs a read; sees every write acknowledged to this process. Throws GraphUnavailable, GraphTimeout. */
  readonly read: Run;
  /** Runs work in one transaction, retried as a whole on a transient error: it must be repeatable. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Takes a lock by running `statement` in a transaction of its own that stays open while `work` goes on: it ends with its holder. */
  locked<T>(statement: Statement, work: () => Promise<T>): Promise<T>;
  /** Runs one schema statement alone: schema and data cannot share a transaction. */
  readonly schema: Run;
  ping(): Promise<void>;
  close(): Promise<void>;
};

/** JavaScript has one number type, Cypher two: whole numbers go over as integers, so that LIMIT and amounts are what they say. */
export function toBolt(value: Value): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toBolt);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toBolt(inner)]));
  }
  return value;
}

const rowsOf = (records: BoltRecord[]): Row[] =>
  records.map((record) => record.keys.map((_, index) => record.get(index)));

/** The driver notes the stack of each call, in case it fails: a twentieth of what a read costs. A fault names its statement. */
function untraced<T>(call: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return call();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function mapError(error: unknown, name: string): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const gone =
    ['ServiceUnavailable', 'SessionExpired', 'N/A'].includes(error.code) || error.code.includes('DatabaseUnavailable');
  if (gone || error.message.includes('acquisition timed out')) return new GraphUnavailable(name, error);
  if (error.code.includes('TransactionTimedOut') || error.code.includes('Terminated'))
    return new GraphTimeout(name, error);
  return error;
}

export function graphOver(
  driver: Driver,
  database: string,
  options: { statementTimeoutMs: number; log?: Log | undefined },
): Graph {
  const bookmarks: BookmarkManager = neo4j.bookmarkManager();
  const settings = (name: string, timeout = options.statementTimeoutMs) => ({
    timeout,
    metadata: { app: 'samverkansgraf', statement: name },
  });

  async function timed(name: string, work: () => Promise<Row[]>, requestId?: string): Promise<Row[]> {
    const start = performance.now();
    const whose = requestId === undefined ? {} : { requestId };
    try {
      const rows = await work();
      options.log?.({ statement: name, ms: performance.now() - start, rows: rows.length, ...whose });
      return rows;
    } catch (error) {
      options.log?.({ statement: name, ms: performance.now() - start, rows: 0, error: String(error), ...whose });
      throw mapError(error, name);
    }
  }

  async function autoCommit(
    mode: 'READ' | 'WRITE',
    statement: Statement,
    params: Params,
    timeout?: number,
  ): Promise<Row[]> {
    const session = driver.session({ database, defaultAccessMode: mode, bookmarkManager: bookmarks, fetchSize: -1 });
    try {
      const given = toBolt(params) as Record<string, unknown>;
      const result = await untraced(() => session.run(statement.text, given, settings(statement.name, timeout)));
      return rowsOf(result.records);
    } finally {
      await session.close();
    }
  }

  async function readAgain(statement: Statement, params: Params): Promise<Row[]> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await autoCommit('READ', statement, params);
      } catch (error) {
        if (attempt === 3 || !(error instanceof neo4j.Neo4jError) || !error.retriable) throw error;
      }
    }
  }
  const read: Run = (statement, params = {}, requestId) =>
    timed(statement.name, () => readAgain(statement, params), requestId);

  const inTransaction =
    (tx: ManagedTransaction): Run =>
    (statement, params = {}) =>
      timed(statement.name, async () =>
        rowsOf((await tx.run(statement.text, toBolt(params) as Record<string, unknown>)).records),
      );

  return {
    read,
    async write(work) {
      const session = driver.session({ database, defaultAccessMode: 'WRITE', bookmarkManager: bookmarks });
      try {
        return await session.executeWrite((tx) => work(inTransaction(tx)), { metadata: { app: 'samverkansgraf' } });
      } catch (error) {
        throw mapError(error, 'write');
      } finally {
        await session.close();
      }
    },
    async locked(statement, work) {
      const session = driver.session({ database, defaultAccessMode: 'WRITE', bookmarkManager: bookmarks });
      const tx = session.beginTransaction({
        timeout: 600_000,
        metadata: { app: 'samverkansgraf', statement: statement.name },
      });
      try {
        await tx.run(statement.text);
        const result = await work();
        await tx.commit();
        return result;
      } catch (error) {
        throw mapError(error, statement.name);
      } finally {
        await session.close();
      }
    },
    schema: (statement, params = {}) => timed(statement.name, () => autoCommit('WRITE', statement, params, 300_000)),
    async ping() {
      await driver.verifyConnectivity({ database }).catch((error: unknown) => {
        throw mapError(error, 'ping');
      });
    },
    close: () => driver.close(),
  };
}
