// Which files the arguments of `ingest` mean.
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const READABLE = /\.(?:md|markdown|txt|pdf|docx)$/i;
/** Hidden files, and those that Word keeps beside an open document. */
const NOT_MEANT = /^(?:\.|~\$)/;

/** `problem` says in Swedish why a path cannot be read at all. */
export type MinutesFile = { path: string; bytes: number; problem?: string };

/** The files at the paths, each once; folders are walked, in them only files of a kind that is read, sorted by name. */
export function minutesFiles(paths: readonly string[]): MinutesFile[] {
  const seen = new Set<string>();
  return paths.flatMap(filesAt).filter(({ path }) => {
    const full = resolve(path);
    return !seen.has(full) && seen.add(full);
  });
}

function filesAt(path: string): MinutesFile[] {
  const stat = tried(() => statSync(path));
  if (stat.problem !== undefined) return [{ path, bytes: 0, problem: stat.problem }];
  if (!stat.value.isDirectory()) {
    const special = stat.value.isFile() ? {} : { problem: 'Det är varken en fil eller en mapp.' };
    return [{ path, bytes: stat.value.size, ...special }];
  }
  const entries = tried(() => readdirSync(path, { withFileTypes: true }));
  if (entries.problem !== undefined) return [{ path, bytes: 0, problem: entries.problem }];
  return entries.value
    .filter((entry) => !NOT_MEANT.test(entry.name) && isWanted(entry, join(path, entry.name)))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => filesAt(join(path, entry.name)));
}

/** A link to a file is followed, one to a folder is not: it may lead back to where it stands. */
function isWanted(entry: Dirent, path: string): boolean {
  if (entry.isDirectory()) return true;
  if (!READABLE.test(entry.name)) return false;
  return entry.isFile() || statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'Filen finns inte. Kontrollera namnet och mappen.',
  EACCES: 'Filen får inte läsas. Be den som äger den om läsrättighet.',
  EPERM: 'Filen får inte läsas. Be den som äger den om läsrättighet.',
};

/** Why the system would not let a file be read, in words for people. */
export function fileProblem(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? `Filen gick inte att läsa${code === '' ? '' : ` (${code})`}.`;
}

function tried<T>(work: () => T): { value: T; problem?: undefined } | { problem: string } {
  try {
    return { value: work() };
  } catch (error) {
    return { problem: fileProblem(error) };
  }
}
