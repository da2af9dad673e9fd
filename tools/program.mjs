// @ts-check
// Runs the command line (cli/main.ts). The program's TypeScript and the packages it uses are first put together into a few files of
// JavaScript, when those are missing or older than what they are made of: a start reads some ten files instead of fourteen hundred.
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
import { fileURLToPath, pathToFileURL } from 'node:url';

const TOP = fileURLToPath(new URL('../', import.meta.url));
const BUILT = join(TOP, '.build', 'program');
/** The other rooms are for those who work on the program. */
const ROOMS = [
  ...['cli', 'config', 'exports', 'graph', 'imports', 'ingest', 'linked-data', 'loaders', 'questions', 'reports'],
  ...['resolvers', 'schema', 'seed', 'server', 'services', 'tools'],
];
/** What a process or a thread begins with. */
const ENTRIES = [
  ...['cli/main.ts', 'cli/worker.ts'],
  ...['exports/xlsx-worker.ts', 'reports/worker.ts', 'services/analysis/worker.ts'],
];
/** These read files of their own, or are needed now and then only. */
const LEFT_AS_PACKAGES = ['esbuild', 'playwright-core', 'tsx', 'unpdf', 'vite'];
/** A program that runs still reads a part of its own now and then, so the builds before this one stay for a while. */
const BUILDS_KEPT = 4;

/** A hash over everything that the program is made of. */
function wantedStamp() {
  const sources = ROOMS.flatMap((room) =>
    readdirSync(join(TOP, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.m?[jt]s$/.test(name))
      .map((name) => join(room, name)),
  ).sort();
  const hash = createHash('sha256');
  for (const path of ['package.json', 'package-lock.json', ...sources])
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
 * @param {string} folder
 */
function withAddresses(path, folder) {
  const own = `new URL(${JSON.stringify(relative(folder, path))}, import.meta.url).href`;
  return readFileSync(path, 'utf8').replace(
    /new URL\('(\.\/[\w-]+\.ts)', import\.meta\.url\)|import\.meta\.url/g,
    (whole, /** @type {string | undefined} */ beside) => {
      const entry = beside === undefined ? '' : relative(TOP, join(dirname(path), beside));
      if (ENTRIES.includes(entry)) return `new URL('./${builtName(entry)}.mjs', import.meta.url)`;
      return beside === undefined ? own : whole.replace('import.meta.url', own);
    },
  );
}

/** @param {string} folder */
async function build(folder) {
  const esbuild = await import('esbuild');
  mkdirSync(BUILT, { recursive: true });
  const outdir = mkdtempSync(join(BUILT, 'new-'));
  await esbuild.build({
    entryPoints: ENTRIES.map((path) => ({ in: join(TOP, path), out: builtName(path) })),
    outdir,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'part-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: LEFT_AS_PACKAGES,
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
            path.includes('node_modules') ? undefined : { loader: 'ts', contents: withAddresses(path, outdir) },
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

function removeOldBuilds() {
  const builds = readdirSync(BUILT).map((name) => join(BUILT, name));
  const [, ...older] = builds.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const folder of older.slice(BUILDS_KEPT - 1)) rmSync(folder, { recursive: true, force: true });
}

const folder = join(BUILT, wantedStamp());
if (!existsSync(folder)) {
  await build(folder);
  removeOldBuilds();
}
const program = join(folder, 'cli-main.mjs');
// As if it had been called itself.
process.argv[1] = program;
await import(pathToFileURL(program).href);
