// @ts-check
// Puts TypeScript, and the packages that it uses, together into a few files of JavaScript, when those are missing or older than what they
// are made of: a start then reads some ten files instead of fourteen hundred.
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const TOP = fileURLToPath(new URL('../', import.meta.url));
/** What is no room of sources, or of sources that no program is made of. */
const NO_SOURCES = ['node_modules', 'docs', 'explorer', 'tests'];
/** These read files of their own, or are needed now and then only. */
const LEFT_AS_PACKAGES = ['esbuild', 'playwright-core', 'tsx', 'unpdf', 'vite'];
/** A program that runs still reads a part of its own now and then, so the builds before this one stay for a while. */
const BUILDS_KEPT = 4;

/** A hash over everything that a program can be made of. @param {readonly string[]} entries */
function wantedStamp(entries) {
  const rooms = readdirSync(TOP, { withFileTypes: true })
    .filter((room) => room.isDirectory() && !room.name.startsWith('.') && !NO_SOURCES.includes(room.name))
    .filter(({ name }) => name !== 'bench' || entries.some((entry) => entry.startsWith('bench/')))
    .map(({ name }) => name);
  const sources = rooms.flatMap((room) =>
    readdirSync(join(TOP, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.m?[jt]s$/.test(name) && !name.includes('node_modules') && !name.includes('.build'))
      .map((name) => join(room, name)),
  );
  const hash = createHash('sha256');
  for (const path of ['package.json', 'package-lock.json', ...sources.sort()])
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(TOP, path)))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** What a built entry is called; they all lie in one folder. @param {string} path */
const builtName = (path) => path.replaceAll('/', '-').replace(/\.ts$/, '');

/**
 * A module's address stays that of its source, beside which its files lie; what it begins processes and threads with is built.
 * @param {string} path
 * @param {{ folder: string, entries: readonly string[] }} made
 */
function withAddresses(path, { folder, entries }) {
  const own = `new URL(${JSON.stringify(relative(folder, path))}, import.meta.url).href`;
  return readFileSync(path, 'utf8').replace(
    /new URL\('(\.\/[\w-]+\.ts)', import\.meta\.url\)|import\.meta\.url/g,
    (whole, /** @type {string | undefined} */ beside) => {
      const entry = beside === undefined ? '' : relative(TOP, join(dirname(path), beside));
      if (entries.includes(entry)) return `new URL('./${builtName(entry)}.mjs', import.meta.url)`;
      return beside === undefined ? own : whole.replace('import.meta.url', own);
    },
  );
}

/**
 * @param {string} folder
 * @param {{ entries: readonly string[], packages: boolean }} wanted
 */
async function build(folder, { entries, packages }) {
  const esbuild = await import('esbuild');
  mkdirSync(dirname(folder), { recursive: true });
  const outdir = mkdtempSync(join(dirname(folder), 'new-'));
  await esbuild.build({
    entryPoints: entries.map((path) => ({ in: join(TOP, path), out: builtName(path) })),
    outdir,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'part-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    ...(packages ? { external: LEFT_AS_PACKAGES } : { packages: 'external' }),
    logLevel: 'error',
    // Packages of the older kind ask for others by `require`.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    plugins: [
      {
        name: 'addresses',
        setup({ onLoad }) {
          onLoad({ filter: /\.ts$/ }, ({ path }) =>
            path.includes('node_modules')
              ? undefined
              : { loader: 'ts', contents: withAddresses(path, { folder: outdir, entries }) },
          );
        },
      },
    ],
  });
  chmodSync(outdir, 0o755); // A folder for the time being is its maker's alone.
  try {
    renameSync(outdir, folder);
  } catch (error) {
    // Somebody else was there first, with the same.
    rmSync(outdir, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** @param {string} place */
function removeOldBuilds(place) {
  const builds = readdirSync(place).map((name) => join(place, name));
  const [, ...older] = builds.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const folder of older.slice(BUILDS_KEPT - 1)) rmSync(folder, { recursive: true, force: true });
}

/**
 * The first of `entries`, built: a file that stands for it. Each entry is what a process or a thread begins with. `packages`: those too are put
 * together; else they are looked for from `place`.
 * @param {string} place a folder under the top one
 * @param {readonly string[]} entries
 * @param {{ packages?: boolean }} how
 */
export async function built(place, entries, { packages = true } = {}) {
  const folder = join(TOP, place, wantedStamp(entries));
  if (!existsSync(folder)) {
    await build(folder, { entries, packages });
    removeOldBuilds(dirname(folder));
  }
  return join(folder, `${builtName(entries[0] ?? '')}.mjs`);
}
