// Neo4j's jars: found where an earlier start left them, or copied there by Maven.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { PlainError } from '../plain-error.ts';
import { dropClaim, takeClaim } from './claim.ts';
import { folderError, prepareFolder, ROOM_TO_PREPARE_MB } from './folder.ts';
import { MAVEN_MISSING } from './java.ts';

/** The long-term-support version that pom.xml names too. */
export const NEO4J_VERSION = '5.26.30';

const CHECKOUT = fileURLToPath(new URL('../../', import.meta.url));
const POM = fileURLToPath(new URL('./pom.xml', import.meta.url));
/** Written last: a folder without it was left by a killed copy. */
const MARKER = '.complete';
const LONGEST_COPY_MS = 15 * 60_000;

/** Where the jars lie. They belong to the program, like its packages, not to a database: every data folder uses the same. */
export function jarsFolder(chosen?: string): string {
  return resolve(chosen ?? CHECKOUT, chosen === undefined ? '.data' : '', `neo4j-jars-${NEO4J_VERSION}`);
}

/** Whether the folder holds the whole set. */
export function jarsReady(folder: string): boolean {
  return existsSync(join(folder, MARKER));
}

/** Makes sure that the folder holds the jars. A second starter waits for the first one's copy. */
export async function prepareJars(folder: string, log: (line: string) => void): Promise<void> {
  if (jarsReady(folder)) return;
  prepareFolder(dirname(folder), ROOM_TO_PREPARE_MB, 'NEO4J_JARS_DIR');
  const claim = `${folder}.claim`;
  const giveUp = Date.now() + LONGEST_COPY_MS;
  while (takeClaim(claim) !== undefined) {
    if (Date.now() > giveUp) {
      throw new PlainError(`Another start has been preparing ${folder} for too long. Stop it and start again.`);
    }
    await sleep(500);
    if (jarsReady(folder)) return;
  }
  try {
    if (!jarsReady(folder)) await copyJars(folder, log);
  } finally {
    dropClaim(claim);
  }
}

async function copyJars(folder: string, log: (line: string) => void): Promise<void> {
  removeLeftovers(folder);
  const unfinished = `${folder}.part-${process.pid}`;
  log(`Fetching Neo4j ${NEO4J_VERSION} with Maven (120 MB, once; about a minute)`);
  try {
    await runMaven(unfinished);
    // A set without the server would only fail later, and less clearly.
    if (!existsSync(join(unfinished, `neo4j-server-${NEO4J_VERSION}.jar`))) {
      throw new PlainError(`Maven ended well but copied no neo4j-server-${NEO4J_VERSION}.jar. Try again.`);
    }
    writeFileSync(join(unfinished, MARKER), `${readdirSync(unfinished).length} jars\n`);
    rmSync(folder, { recursive: true, force: true });
    renameSync(unfinished, folder);
  } catch (error) {
    // Another starter may have been first: then its set is as good.
    if (jarsReady(folder)) return;
    throw error instanceof PlainError ? error : folderError(dirname(folder), error, 'NEO4J_JARS_DIR');
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function removeLeftovers(folder: string): void {
  mkdirSync(dirname(folder), { recursive: true });
  const begin = `${folder}.part-`;
  for (const name of readdirSync(dirname(folder))) {
    const path = join(dirname(folder), name);
    if (path.startsWith(begin)) rmSync(path, { recursive: true, force: true });
  }
}

async function runMaven(outputDirectory: string): Promise<void> {
  const args = ['-q', '-B', '-f', POM, 'dependency:copy-dependencies', '-DincludeScope=runtime'];
  const maven = spawn('mvn', [...args, `-DoutputDirectory=${outputDirectory}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // Not spawn's own time limit: that one goes on ticking for a program that was never there.
  const late = setTimeout(() => maven.kill(), LONGEST_COPY_MS);
  let output = '';
  const keep = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-4_000);
  };
  maven.stdout.on('data', keep);
  maven.stderr.on('data', keep);
  const code = await new Promise<number | null>((done, fail) => {
    maven.once('error', (error: NodeJS.ErrnoException) => {
      fail(error.code === 'ENOENT' ? new PlainError(MAVEN_MISSING) : error);
    });
    maven.once('close', done);
  }).finally(() => clearTimeout(late));
  if (code === 0) return;
  if (/No space left/i.test(output)) throw folderError(dirname(outputDirectory), { code: 'ENOSPC' }, 'NEO4J_JARS_DIR');
  throw new PlainError(
    `Maven could not fetch Neo4j ${NEO4J_VERSION}. Check the network and Maven's settings.xml, then start again. ` +
      `Its last words:\n${tail(output, 12)}`,
  );
}

/** The last lines of a text, without the blank ones. */
export function tail(text: string, lines: number): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-lines)
    .join('\n');
}
