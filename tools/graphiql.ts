// Builds GraphiQL for the browser into .build/graphiql, when it is missing or older than what it is made from.
import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

async function loadVite(): Promise<typeof import('vite')> {
  try {
    return await import('vite');
  } catch {
    throw new PlainError(
      'GraphiQL is not built, and vite, which builds it, is not installed. Run npm ci with development dependencies.',
    );
  }
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
  const { build } = await loadVite();
  await mkdir(dirname(built), { recursive: true });
  const folder = await mkdtemp(`${built}-new-`);
  try {
    await build({
      configFile: join(SOURCES, 'vite.config.ts'),
      // Its warnings are about packages' own directives, hundreds of lines that nobody here can act on.
      logLevel: 'error',
      build: { outDir: folder, emptyOutDir: true },
    });
    await writeFile(join(folder, STAMP), wanted);
    await chmod(folder, 0o755); // mkdtemp makes folders for their owner only; the server may run as another user.
    await moveIn(folder, built);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return true;
}
