// The checks that come before the tests. Each returns what is wrong, or null.

import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Options, run } from './child.ts';
import { checkDependencies } from './dependencies.ts';
import { listPaths, TOP } from './sources.ts';

export type Step = { name: string; check: (stop: AbortSignal) => Promise<string | null> };

/** Runs a package's own program with this Node: no search in PATH, no shell. */
async function program(path: string, args: readonly string[], options: Options): Promise<string | null> {
  const { code, output } = await run(process.execPath, [join('node_modules', path), ...args], options);
  return code === 0 ? null : output || `${path} ended with ${code}`;
}

/** Makes the generated files anew in a copy of the project and compares: the check leaves the checkout as it is. */
export async function staleFiles(stop: AbortSignal, top = TOP): Promise<string | null> {
  const copy = await mkdtemp(join(tmpdir(), 'samverkansgraf-codegen-'));
  try {
    const before = listPaths(top);
    for (const path of before) await cp(join(top, path), join(copy, path));
    await symlink(join(top, 'node_modules'), join(copy, 'node_modules'), 'junction');
    const { code, output } = await run('npm', ['run', '--silent', 'codegen'], { cwd: copy, stop });
    if (code !== 0) return `npm run codegen fails:\n${output}`;
    const known = new Set(before);
    const stale: string[] = [];
    for (const path of listPaths(copy)) {
      const same = known.has(path) && (await readFile(join(copy, path))).equals(await readFile(join(top, path)));
      if (!same) stale.push(path);
    }
    return stale.length === 0 ? null : `${stale.join(', ')} no longer fit the schema: run npm run codegen`;
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

export const STEPS: readonly Step[] = [
  {
    name: 'lint and format',
    check: (stop) => program('@biomejs/biome/bin/biome', ['check', '.', '--error-on-warnings'], { stop }),
  },
  {
    name: 'types',
    check: async (stop) => {
      const projects = ['.', 'explorer'].filter((folder) => existsSync(join(TOP, folder, 'tsconfig.json')));
      const found: (string | null)[] = [];
      for (const project of projects) found.push(await program('typescript/bin/tsc', ['-p', project], { stop }));
      return found.filter((text) => text !== null).join('\n') || null;
    },
  },
  { name: 'generated files', check: (stop) => staleFiles(stop) },
  {
    name: 'dependencies',
    check: async () => checkDependencies().join('\n') || null,
  },
];
