// What a file imports, read by pattern: imports stand at the line's start (the formatter sees to it), so no parser is needed.
import { posix } from 'node:path';
import { isCode, placeOf, type Source } from './sources.ts';

export type Import = {
  /** «path:line» of the import. */
  readonly place: string;
  readonly specifier: string;
  /** The imported file from the project's top; null for a package. */
  readonly target: string | null;
  /** Nothing of it is left when the program runs. */
  readonly typesOnly: boolean;
};

const PATTERNS = [
  /^(?:import|export)\s+(?<types>type\s+)?[\w$*{}\s,]+?\s*from\s+['"](?<specifier>[^'"]+)['"]/gm,
  /^import\s+['"](?<specifier>[^'"]+)['"]/gm,
  /(?<types>\btypeof\s+)?\b(?:import|require)\(\s*['"](?<specifier>[^'"]+)['"]/g,
];

export function importsOf(source: Source): Import[] {
  if (!isCode(source.path)) return [];
  return PATTERNS.flatMap((pattern) =>
    [...source.text.matchAll(pattern)].map((match) => {
      const specifier = match.groups?.specifier ?? '';
      const target = specifier.startsWith('.') ? posix.join(posix.dirname(source.path), specifier) : null;
      return { place: placeOf(source, match.index), specifier, target, typesOnly: match.groups?.types !== undefined };
    }),
  );
}

/** Circles of files that import each other, types included: what cannot be read one after the other is one thing in two files. */
export function importCycles(sources: readonly Source[]): string[] {
  const targets = new Map(sources.map((source) => [source.path, importsOf(source).map(({ target }) => target)]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      const circle = trail.slice(start);
      found.push(`${circle[0]}:1 imports itself: ${[...circle, path].join(' → ')}`);
      return;
    }
    if (done.has(path)) return;
    for (const target of targets.get(path) ?? []) {
      if (target !== null && targets.has(target)) visit(target, [...trail, path]);
    }
    done.add(path);
  };
  for (const path of targets.keys()) visit(path, []);
  return found;
}
