// Opens the driver: one per process.
import neo4j from 'neo4j-driver';
import { type Graph, graphOver, type Log } from './run.ts';

export type Connection = { uri: string; user: string; password: string; database: string };

/** Connects and checks that the server answers. Throws the driver's error as it is: the caller knows what was asked for. */
export async function openGraph(
  connection: Connection,
  options: { statementTimeoutMs: number; log?: Log },
): Promise<Graph> {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
    disableLosslessIntegers: true,
    userAgent: 'samverkansgraf',
    connectionAcquisitionTimeout: 4_000,
    connectionTimeout: 4_000,
    maxTransactionRetryTime: 15_000,
  });
  try {
    await driver.getServerInfo({ database: connection.database });
  } catch (error) {
    await driver.close();
    throw error;
  }
  return graphOver(driver, connection.database, options);
}
