// Builds GraphiQL for the browser into .build/graphiql, when it is missing or older than what it is made from.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { PlainError } from './plain-error.ts';

const TOP = fileURLToPath(new URL('../', import.meta.url));
const SOURCES = join(TOP, 'explorer', 'graphiql');
/** Where the server looks. */
const BUILT = join(TOP, '.build', 'graphiql');
const STAMP = 'stamp.txt';

/** A hash over everything that the build is made from: the sources, and the lock file for the packages. */
async function wantedStamp(): Promise<string> {
  const hash = createHash('sha256');
  const names = (await readdir(SOURCES)).sort();
  for (const path of [join(TOP, 'package-lock.json'), ...names.map((name) => join(SOURCES, name))]) {
    hash
      .update(path.slice(TOP.length))
      .update('\0')
      .update(await readFile(path))
      .update('\0');
  }
  return hash.digest('hex');
}

const stampOf = (folder: string): Promise<string | null> => readFile(join(folder, STAMP), 'utf8').catch(() => null);

/** Vite's own program, in a process of its own: a server keeps nothing of it in memory, and builds the same under any NODE_ENV. */
async function runVite(outDir: string): Promise<void> {
  let program: string;
  try {
    program = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js');
  } catch {
    throw new PlainError(
      'GraphiQL is not built, and vite, which builds it, is not installed. Run npm ci with development dependencies.',
    );
  }
  const flags = ['--config', join(SOURCES, 'vite.config.ts'), '--outDir', outDir, '--emptyOutDir'];
  // Its warnings are about packages' own directives, hundreds of lines that nobody here can act on.
  const args = [program, 'build', ...flags, '--logLevel', 'error'];
  await promisify(execFile)(process.execPath, args, { env: { ...process.env, NODE_ENV: 'production' } });
}

/** Puts a finished build where the server looks. Of two that come at once the later one finds the place taken, and tries again. */
async function moveIn(folder: string, built: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const old = await mkdtemp(`${built}-old-`);
    await rename(built, join(old, 'graphiql')).catch(() => {}); // There was none, or somebody else just took it away.
    await rm(old, { recursive: true, force: true });
    try {
      return await rename(folder, built);
    } catch (error) {
      if (attempt === 5) throw error;
    }
  }
}

/** Whether it had to be built. Safe when two do it at once: each builds in a folder of its own. */
export async function buildGraphiql(built = BUILT): Promise<boolean> {
  const wanted = await wantedStamp();
  if ((await stampOf(built)) === wanted) return false;
  await mkdir(dirname(built), { recursive: true });
  const folder = await mkdtemp(`${built}-new-`);
  try {
    await runVite(folder);
    await writeFile(join(folder, STAMP), wanted);
    await chmod(folder, 0o755); // mkdtemp makes folders for their owner only; the server may run as another user.
    await moveIn(folder, built);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return true;
}
