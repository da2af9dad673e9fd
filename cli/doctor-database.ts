// What the doctor looks at in the database: does it answer, is its schema that of this program, is there data in it?
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Settings } from '../config/settings.ts';
import { type Connection, openGraph } from '../graph/driver.ts';
import { pendingMigrations } from '../graph/migrate.ts';
import { seedState } from '../services/record.ts';
import { findRunning } from '../tools/neo4j/embedded.ts';
import { homeOf } from '../tools/neo4j/home.ts';
import { checkOwnServer } from './database.ts';
import { type Finding, look } from './finding.ts';

/** The findings on the server that NEO4J_URI names, or on the embedded one when a start runs it. */
export async function databaseFindings(settings: Settings): Promise<Finding[]> {
  let connection: Connection | undefined;
  const neo4j = await look('Neo4j', async () => {
    connection = settings.NEO4J_URI === undefined ? findRunning(settings.DATA_DIR) : await checkOwnServer(settings, 0);
    return connection === undefined ? '' : `answers at ${connection.uri}`;
  });
  if (neo4j.state === 'wrong') return [neo4j];
  if (connection === undefined) return [notStarted(settings)];
  return [neo4j, ...(await contentFindings(connection, settings))];
}

function notStarted({ DATA_DIR }: Settings): Finding {
  const text = existsSync(homeOf(resolve(DATA_DIR)).passwordFile)
    ? 'not running; npm start starts it, then the doctor can look at its schema and data too'
    : 'no database yet; npm start makes one and seeds it';
  return { name: 'Neo4j', state: 'later', text };
}

async function contentFindings(connection: Connection, settings: Settings): Promise<Finding[]> {
  const { uri, user, password, database } = connection;
  const login = { uri, user, password, database };
  try {
    const graph = await openGraph(login, { statementTimeoutMs: settings.STATEMENT_TIMEOUT_MS });
    try {
      const pending = await pendingMigrations(graph);
      const { empty, seeds } = await seedState(graph);
      return [schemaFinding(pending), dataFinding(empty, seeds)];
    } finally {
      await graph.close();
    }
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return [{ name: 'Database', state: 'wrong', text: `cannot be read: ${words}` }];
  }
}

function schemaFinding(pending: string[]): Finding {
  if (pending.length === 0) return { name: 'Schema', state: 'ok', text: 'every migration is applied' };
  return { name: 'Schema', state: 'wrong', text: `not applied: ${pending.join(', ')}. npm start applies them.` };
}

function dataFinding(empty: boolean, seeds: readonly { name: string }[]): Finding {
  if (seeds.length > 0)
    return { name: 'Data', state: 'ok', text: `seeded with ${seeds.map(({ name }) => name).join(', ')}` };
  if (!empty) return { name: 'Data', state: 'ok', text: 'there is some, none of it seeded' };
  return { name: 'Data', state: 'wrong', text: 'the graph is empty. npm run seed puts the example data in.' };
}
