// Looks through package-lock.json for what makes `npm ci` fail, or do more than it should, on somebody else's machine:
// npm writes a lock file without a platform's binaries when it cannot find them, and says nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { accepts } from './ranges.ts';
import { TOP } from './sources.ts';

export type Entry = {
  version?: string;
  resolved?: string;
  link?: boolean;
  hasInstallScript?: boolean;
  engines?: { node?: string } | string[];
  optionalDependencies?: Record<string, string>;
};
export type Lock = { packages: Record<string, Entry> };
export type Manifest = { engines: { node: string }; allowScripts?: Record<string, boolean> };

/** Packages that refuse our lowest Node by their `engines` and still run on it, each with the reason. None is needed today. */
export const REFUSALS_WE_KNOW: Readonly<Record<string, string>> = {};

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Where Node would find a package: beside the one that asks, else one folder further out, and so on. */
function found(lock: Lock, from: string, name: string): boolean {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))) {
    if (`${place === '' ? '' : `${place}/`}node_modules/${name}` in lock.packages) return true;
    if (place === '') return false;
  }
}

function engineFinding(entry: Entry, title: string, floor: string, known: Readonly<Record<string, string>>): string[] {
  const range = Array.isArray(entry.engines) ? undefined : entry.engines?.node;
  if (range === undefined) return [];
  try {
    if (accepts(range, floor)) return [];
  } catch (error) {
    return [`${title}: ${error instanceof Error ? error.message : String(error)}`];
  }
  return title.slice(0, title.lastIndexOf('@')) in known
    ? []
    : [`${title} wants Node ${range}, we promise ${floor}: pin an older one`];
}

/** Every finding as one line; an empty list is a lock file that installs everywhere. */
export function dependencyFindings(lock: Lock, manifest: Manifest, known = REFUSALS_WE_KNOW): string[] {
  const floor = manifest.engines.node.replace('>=', '').trim();
  return Object.entries(lock.packages).flatMap(([path, entry]) => {
    const optional = Object.keys(entry.optionalDependencies ?? {}).filter((name) => !found(lock, path, name));
    if (path === '') return optional.map((name) => `package.json's optional ${name} has no entry in the lock file`);
    const title = `${nameOf(path)}@${entry.version ?? '?'}`;
    return [
      ...optional.map(
        (name) => `${title} lacks its optional ${name}: npm ci would fail; pin a version that has them all`,
      ),
      ...engineFinding(entry, title, floor, known),
      ...(entry.hasInstallScript && !(nameOf(path) in (manifest.allowScripts ?? {}))
        ? [`${title} has an install script that package.json's allowScripts does not decide on`]
        : []),
      ...(entry.resolved !== undefined && entry.link !== true
        ? [`${title} says where it was fetched from: install with omit-lockfile-registry-resolved=true`]
        : []),
    ];
  });
}

export function checkDependencies(top = TOP): string[] {
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(top, name), 'utf8')) as T;
  return dependencyFindings(read<Lock>('package-lock.json'), read<Manifest>('package.json'));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const findings = checkDependencies();
  console.log(findings.length === 0 ? 'The lock file installs everywhere.' : findings.join('\n'));
  process.exitCode = findings.length === 0 ? 0 : 1;
}
