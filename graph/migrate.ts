// Numbered Cypher files, each applied once: the log in the graph keeps their checksums, so that a file changed after it was applied
// is found. Schema and data cannot share a transaction, so every statement is repeatable; two starters are kept apart by a lock
// node, held by an open transaction that ends with its holder.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Graph } from './run.ts';
import { statement } from './statement.ts';

const LOCK_CONSTRAINT = statement(
  'migrate.lockConstraint',
  'CREATE CONSTRAINT lock_name IF NOT EXISTS FOR (n:Lock) REQUIRE n.name IS UNIQUE',
);
const LOG_CONSTRAINT = statement(
  'migrate.logConstraint',
  'CREATE CONSTRAINT migration_name IF NOT EXISTS FOR (n:Migration) REQUIRE n.name IS UNIQUE',
);
const LOCK = statement('migrate.lock', "MERGE (lock:Lock {name: 'migrate'}) SET lock.touched = timestamp()");
const APPLIED = statement('migrate.applied', 'MATCH (m:Migration) RETURN m.name, m.checksum ORDER BY m.name');
/** What a migration changes is another graph to whoever keeps answers; one that nobody has written to yet stays at nought. */
const RAISE = statement(
  'migrate.version',
  "MATCH (v:GraphVersion {id: 'graph'}) SET v.value = v.value + 1, v.mark = randomUUID()",
);
const RECORD = statement(
  'migrate.record',
  'MERGE (m:Migration {name: $name}) ON CREATE SET m.checksum = $checksum, m.appliedAt = $now',
  { name: 'V000', checksum: '', now: '' },
);
const AWAIT_INDEXES = statement('migrate.awaitIndexes', 'CALL db.awaitIndexes(300)');

type Migration = { name: string; checksum: string; statements: string[] };

async function files(): Promise<Migration[]> {
  const folder = new URL('./migrations/', import.meta.url);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.cypher')).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(name, folder), 'utf8');
      const statements = text
        .replace(/^\/\/.*$/gm, '')
        .split(/;\s*$/m)
        .map((part) => part.trim())
        .filter(Boolean);
      return { name, checksum: createHash('sha256').update(text).digest('hex'), statements };
    }),
  );
}

async function applied(graph: Graph): Promise<Map<string, string>> {
  return new Map((await graph.read(APPLIED)).map(([name, checksum]) => [String(name), String(checksum)]));
}

/** The migrations that this code has and the graph has not, in order. */
export async function pendingMigrations(graph: Graph): Promise<string[]> {
  const done = await applied(graph);
  return (await files()).map(({ name }) => name).filter((name) => !done.has(name));
}

/** Racing schema statements deadlock or collide in Neo4j; they are repeatable, so they are simply tried again. */
async function persistently<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (
        attempt >= 8 ||
        !(code.includes('TransientError') || code.includes('AlreadyExists') || code.includes('ConstraintValidation'))
      )
        throw error;
      await sleep(50 * 2 ** attempt * Math.random());
    }
  }
}

/** Brings the graph's schema up to this code. Waits for another starter that is at it. Throws when an applied file has changed. */
export async function migrate(graph: Graph): Promise<{ applied: string[] }> {
  await persistently(() => graph.schema(LOCK_CONSTRAINT));
  await persistently(() => graph.schema(LOG_CONSTRAINT));
  return persistently(() => graph.locked(LOCK, () => applyPending(graph)));
}

async function applyPending(graph: Graph): Promise<{ applied: string[] }> {
  const done = await applied(graph);
  const now: string[] = [];
  for (const migration of await files()) {
    const before = done.get(migration.name);
    if (before === migration.checksum) continue;
    if (before !== undefined) {
      throw new Error(
        `The migration ${migration.name} was changed after it was applied. Put it back as it was and add a new file instead.`,
      );
    }
    for (const [index, text] of migration.statements.entries()) {
      await persistently(() => graph.schema({ name: `${migration.name}:${index + 1}`, text, sample: {} }));
    }
    await graph.write(async (run) => {
      await run(RAISE);
      await run(RECORD, { name: migration.name, checksum: migration.checksum, now: new Date().toISOString() });
    });
    now.push(migration.name);
  }
  if (now.length > 0) await graph.schema(AWAIT_INDEXES);
  return { applied: now };
}
