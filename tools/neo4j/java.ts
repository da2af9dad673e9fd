// Which Java runs the embedded Neo4j.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PlainError } from '../plain-error.ts';

const run = promisify(execFile);

/** Neo4j 5.26 needs at least this one; 17 and 21 are what its vendor supports. */
export const OLDEST_JAVA = 17;

const MEND = `Install Java ${OLDEST_JAVA} or 21 (for example Eclipse Temurin), or set NEO4J_URI to a Neo4j of your own.`;

/** Finds Java and checks its age. Throws a PlainError when it is missing or too old. */
export async function findJava(javaHome?: string): Promise<{ command: string; version: number }> {
  const command = javaHome === undefined ? 'java' : join(javaHome, 'bin', 'java');
  const output = await run(command, ['-version'], { timeout: 20_000 }).then(
    ({ stdout, stderr }) => stderr + stdout,
    (error: NodeJS.ErrnoException & { stderr?: string }) => {
      if (error.code === 'ENOENT' || error.code === 'EACCES') {
        const place = javaHome === undefined ? 'on the PATH' : `in JAVA_HOME (${javaHome})`;
        throw new PlainError(`Java was not found ${place}. ${MEND}`);
      }
      // macOS keeps a stub named java that only says how to get one.
      throw new PlainError(`Java does not run («${firstLine(error.stderr ?? error.message)}»). ${MEND}`);
    },
  );
  const version = parseJavaVersion(output);
  if (version === undefined) throw new PlainError(`Java gave no version («${firstLine(output)}»). ${MEND}`);
  if (version < OLDEST_JAVA) throw new PlainError(`Java ${version} is too old for Neo4j. ${MEND}`);
  return { command, version };
}

/** The major version in the output of `java -version`; «1.8.0_392» is 8. */
export function parseJavaVersion(output: string): number | undefined {
  const found = /version "(?:1\.)?(\d+)/.exec(output);
  return found === null ? undefined : Number(found[1]);
}

/** What to say when Maven is not there and still needed. */
export const MAVEN_MISSING =
  'Maven (mvn) was not found on the PATH; it fetches Neo4j the first time. ' +
  'Install Maven 3.6 or newer, or set NEO4J_URI to a Neo4j of your own.';

/** Whether Maven answers; it is needed only until the jars are there. */
export async function findMaven(): Promise<boolean> {
  return run('mvn', ['-version'], { timeout: 30_000 }).then(
    () => true,
    () => false,
  );
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}
