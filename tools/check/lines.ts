// Rules that a single place in a file can break. Each takes the files and returns «path:line rule» for every break.
import { importsOf } from './imports.ts';
import { isCode, placeOf, type Source } from './sources.ts';

type Rule = (sources: readonly Source[]) => string[];

const inRoom = (path: string, ...rooms: string[]): boolean => rooms.some((room) => path.startsWith(`${room}/`));

/** The text with its comment lines emptied, places unchanged: comments may name what code may not do. */
const withoutComments = (source: Source): Source => ({
  path: source.path,
  text: source.text.replace(/^\s*(?:\/\/|\/?\*).*$/gm, (comment) => comment.replace(/[^\n]/g, ' ')),
});

function breaks(sources: readonly Source[], pattern: RegExp, says: string): string[] {
  return sources.flatMap((source) =>
    [...source.text.matchAll(pattern)].map((match) => `${placeOf(source, match.index)} ${says}`),
  );
}

const code = (sources: readonly Source[], ...except: string[]): Source[] =>
  sources.filter(({ path }) => isCode(path) && !inRoom(path, ...except)).map(withoutComments);

export const driverOutsideGraph: Rule = (sources) =>
  sources
    .filter(({ path }) => !inRoom(path, 'graph', 'tests/graph'))
    .flatMap(importsOf)
    .filter(({ specifier }) => /^neo4j-driver(?:$|[-/])/.test(specifier))
    .map(({ place }) => `${place} only graph/ speaks to the driver`);

/** tests/ and tools/ may hand the whole environment to a child process; the tests' support alone reads the one name they add. */
export const environmentOutsideConfig: Rule = (sources) => {
  const says = 'settings are read in config/ only';
  const handsOn = code(sources, 'config').filter(({ path }) => inRoom(path, 'tests', 'tools'));
  const reads = /process\.env(?:\.|\?\.|\[)|\}\s*=\s*process\.env/g;
  const support = handsOn.filter(({ path }) => inRoom(path, 'tests/support'));
  return [
    ...breaks(code(sources, 'config', 'tests', 'tools'), /\bprocess\s*\??\.\s*env\b|\bprocess\[/g, says),
    ...breaks(code(sources, 'config'), /\benv\b[^;'"]*from 'node:process'|=\s*process;/g, says),
    ...breaks(
      handsOn.filter((source) => !support.includes(source)),
      reads,
      says,
    ),
    ...breaks(support, /process\.env(?:\.(?!TEST_NEO4J\b)|\?\.|\[)|\}\s*=\s*process\.env/g, says),
  ];
};

const CYPHER = new RegExp(
  [
    /\b(?:MATCH|MERGE|CREATE)\s*(?:\w+\s*=\s*)?\((?=\s*\w*\s*[:){])/,
    /\bMATCH\s+\w+\s*=/,
    /\bUNWIND\s+[$\w[]/,
    /\bDETACH\s+DELETE\s+\w/,
    /\bCALL\s+(?:db|dbms|apoc|tx)\.\w/,
    /\bCALL\s*(?:\(\w*\)\s*)?\{\s*(?:WITH|MATCH|UNWIND)\b/,
    /\b(?:CREATE|DROP)\s+(?:\w+\s+)?(?:INDEX|CONSTRAINT)\b/,
    /\bSHOW\s+(?:INDEXES|CONSTRAINTS|TRANSACTIONS|DATABASES?)\b/,
    /['"`]RETURN\s+[\d$]/,
    // In small letters only with a label, so that prose and regular expressions are not taken for it.
    /\b(?:match|merge|create)\s*\(\w*:[A-Z]\w*/,
  ]
    .map((pattern) => pattern.source)
    .join('|'),
  'g',
);

export const cypherOutsideGraph: Rule = (sources) => [
  ...breaks(
    code(sources, 'graph', 'bench/bare', 'tests/graph', 'tests/support'),
    CYPHER,
    'Cypher stands in graph/ only',
  ),
  ...sources
    .filter(({ path }) => path.endsWith('.cypher') && !inRoom(path, 'graph/migrations'))
    .map(({ path }) => `${path}:1 Cypher files stand in graph/migrations only`),
];

export const defaultExports: Rule = (sources) =>
  breaks(
    code(sources).filter(({ path }) => !/\.config\.[jt]s$/.test(path)),
    /^export\s+default\b|^export\s*\{[^}]*\bas\s+default\b/gm,
    'a default export has no name: export by name',
  );

/** The linter refuses `any` too; this one also sees what a lint-disable hides. */
export const escapesFromTypes: Rule = (sources) => {
  const files = sources.filter(({ path }) => isCode(path) && !path.includes('.generated.'));
  const bare = code(files).map(({ path, text }) => ({
    path,
    text: text.replace(/'[^'\n]*'/g, (quoted) => `'${' '.repeat(quoted.length - 2)}'`),
  }));
  return [
    ...breaks(
      bare,
      /(?::|\bas|[<,|&(])\s*any\b(?=\s*(?:[;,)=>|&\]{}[]|$))/gm,
      'any switches the types off: use unknown and look',
    ),
    ...breaks(files, /@ts-(?:ignore|nocheck)\b/g, 'hides every error: expect the one error, and say why'),
    ...breaks(files, /@ts-expect[-]error(?!:?\s+(?:\S+\s+){2}\S)/g, 'say in words why the error is expected'),
    ...breaks(
      files,
      /biome[-]ignore(?:-all|-start)?\s(?![^\n]*:\s*(?:\S+\s+){2}\S)/g,
      'say in words why the rule does not hold here',
    ),
  ];
};

export const silencedTests: Rule = (sources) =>
  breaks(
    code(sources).filter(({ path }) => inRoom(path, 'tests')),
    /\b(?:it|test|describe)(?:\.concurrent)?\.(?:only|skip|todo|failing)\b|\b(?:xit|xtest|xdescribe|fit|fdescribe)\(/g,
    'a test that is not run says nothing: mend it or remove it',
  );

export const hostsAndMachinePaths: Rule = (sources) => [
  ...breaks(
    sources,
    /registry\.npmjs|repo1?\.maven|pypi\.org|deb\.debian/g,
    'names a package registry: which one is used is the machine’s setting',
  ),
  ...breaks(sources, /(?<![\w.])\/(?:work|root|farm|home\/[a-z]+)\//g, 'is a path of one machine'),
  ...breaks(
    sources.filter(({ path }) => path.endsWith('package-lock.json')),
    /"resolved": "(?:https?|git|ssh)/g,
    'names a host: install with omit-lockfile-registry-resolved=true (.npmrc)',
  ),
];
