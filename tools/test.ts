// npm test: the checks, then the tests against one embedded Neo4j of their own. A failure never hides what comes after it.
// npm test -- <anything for jest>: the tests alone, for example npm test -- tests/api/person.test.ts.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './check/child.ts';
import { STEPS } from './check/steps.ts';
import { add, type JestReport, summary, type Tally, tallyOf } from './check/tally.ts';

const NOTHING: Tally = { passed: 0, failed: 0 };
const PASSED: Tally = { passed: 1, failed: 0 };
const FAILED: Tally = { passed: 0, failed: 1 };
// Far more than the suites take: what hangs (a handle left open) must end as a failure, not as a run without an end.
const JEST_LIMIT_MS = 25 * 60_000;

const stopping = new AbortController();
const stop = stopping.signal;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort());

const messageOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** Runs one check and prints how it went; a check that throws has failed. */
async function step(name: string, check: () => Promise<string | null>): Promise<Tally> {
  const start = performance.now();
  const wrong = await check().catch(messageOf);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${wrong === null ? '✓' : '✗'} ${name} (${seconds} s)${wrong === null ? '' : `\n${wrong}\n`}`);
  return wrong === null ? PASSED : FAILED;
}

async function jest(
  project: 'reads' | 'serial' | 'program',
  neo4j: string,
  args: readonly string[],
  scratch: string,
): Promise<Tally> {
  if (stop.aborted) return NOTHING;
  const outputFile = join(scratch, `${project}.json`);
  // Alone, new snapshots may be written; in the full run they are a failure, because nobody has looked at them.
  const mode = args.length === 0 ? ['--ci'] : [];
  const workers = project === 'reads' ? ['--maxWorkers=2'] : ['--runInBand'];
  const { code } = await run(
    process.execPath,
    [
      ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'],
      ...[
        '--selectProjects',
        project,
        '--passWithNoTests',
        '--json',
        `--outputFile=${outputFile}`,
        ...mode,
        ...workers,
        ...args,
      ],
    ],
    { env: { ...process.env, TEST_NEO4J: neo4j }, show: true, limitMs: JEST_LIMIT_MS, stop },
  );
  const report = await readFile(outputFile, 'utf8').catch(() => null);
  return tallyOf(report === null ? null : (JSON.parse(report) as JestReport), code);
}

async function tests(args: readonly string[]): Promise<Tally> {
  // Imported here: a fault in what prepares the database must not keep the checks from running.
  const { startTestNeo4j } = await import('../tests/support/start-neo4j.ts');
  const scratch = await mkdtemp(join(tmpdir(), 'samverkansgraf-test-'));
  const start = performance.now();
  const database = await startTestNeo4j();
  let total = NOTHING;
  try {
    console.log(`· Neo4j started, migrated and seeded (${((performance.now() - start) / 1000).toFixed(1)} s)`);
    const neo4j = JSON.stringify(database.connection);
    total = await jest('reads', neo4j, args, scratch);
    // What starts the whole program has a database of its own and mostly waits for it: it need not wait for its turn too.
    const beside = [jest('serial', neo4j, args, scratch), jest('program', neo4j, args, scratch)];
    for (const tally of await Promise.all(beside)) total = add(total, tally);
  } finally {
    await database.stop();
    await rm(scratch, { recursive: true, force: true });
  }
  if (total.passed + total.failed > 0 || stop.aborted) return total;
  console.error('No test was run: is the pattern right?');
  return FAILED;
}

let total = NOTHING;
const args = process.argv.slice(2);
for (const { name, check } of args.length === 0 ? STEPS : []) {
  if (!stop.aborted) total = add(total, await step(name, () => check(stop)));
}
if (!stop.aborted) {
  total = add(
    total,
    await tests(args).catch((error: unknown) => {
      console.error(`✗ the tests’ Neo4j\n${messageOf(error)}`);
      return FAILED;
    }),
  );
}
if (stop.aborted) {
  console.error('Stopped before the end.');
  total = add(total, FAILED);
}
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(summary(total));
// Fires only when something left open keeps the process alive: the answer is known, nobody should wait for it.
setTimeout(() => process.exit(), 2_000).unref();
