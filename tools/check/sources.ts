// The project's files as a checkout holds them. The folders are walked instead of asking git: the checks also run in an unpacked
// archive and in a checkout that belongs to another user, where git refuses to answer.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Source = { readonly path: string; readonly text: string };

/** The checkout's top folder. */
export const TOP = fileURLToPath(new URL('../../', import.meta.url));

/** Says of a path, relative to the top, whether .gitignore leaves it out. Knows names, `*.ending` and paths; no negation. */
export function ignoredBy(gitignore: string): (path: string) => boolean {
  const lines = gitignore.split('\n').map((line) => line.trim().replace(/\/$/, ''));
  const patterns = ['.git', ...lines.filter((line) => line !== '' && !line.startsWith('#'))];
  return (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return patterns.some((pattern) => {
      if (pattern.startsWith('*')) return name.endsWith(pattern.slice(1));
      return pattern.includes('/') ? path === pattern.replace(/^\//, '') : name === pattern;
    });
  };
}

/** Every path that belongs to the project, sorted. */
export function listPaths(top = TOP): string[] {
  const ignored = ignoredBy(readFileSync(join(top, '.gitignore'), 'utf8'));
  const walk = (folder: string): string[] =>
    readdirSync(join(top, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (ignored(path)) return [];
      return entry.isDirectory() ? walk(path) : [path];
    });
  return walk('').sort();
}

/** Every text file; a file with a NUL byte is taken for a picture or the like. */
export function readSources(top = TOP): Source[] {
  return listPaths(top)
    .map((path) => ({ path, text: readFileSync(join(top, path), 'utf8') }))
    .filter(({ text }) => !text.includes('\0'));
}

/** «path:line» of a place in a text, as editors open it. */
export function placeOf(source: Source, index: number): string {
  return `${source.path}:${source.text.slice(0, index).split('\n').length}`;
}

export const isCode = (path: string): boolean => /\.(?:[cm]?[jt]s|tsx)$/.test(path);
