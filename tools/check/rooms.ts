// Who may import whom. A room is a folder at the top; «types x» lets in types only, a path with a file name only that file.
import { importsOf } from './imports.ts';
import { isCode, type Source } from './sources.ts';

export const DOORS: Readonly<Record<string, readonly string[]>> = {
  config: [],
  graph: [],
  tools: [],
  // The runner starts the tests' database by the tests' own means: how the tests prepare it is said in one place.
  'tools/test.ts': ['types tests', 'tests/support/start-neo4j.ts'],
  'tools/print-schema.ts': ['schema'],
  // The picture of the graph is made from the graph's own vocabulary.
  'tools/model-picture.ts': ['graph/model.ts'],
  'tools/compare-gold.ts': ['seed'],
  'tools/gold-differences.ts': ['types services'],
  // These two read minutes as the reader does and hold the outcome against the seed.
  'tools/compare-seed.ts': ['seed', 'ingest', 'types services'],
  'tools/reading-chain.ts': ['seed', 'ingest', 'services'],
  'tools/seed-facts.ts': ['services'],
  loaders: ['graph'],
  // A plan is put together from its rows in one way, in a request and in a write.
  'loaders/plan.ts': ['graph', 'services/follow-up/book.ts', 'services/follow-up/rows.ts'],
  services: ['graph'],
  schema: [],
  // Names the row types that GraphQL types are made from, and the context's type; erased when the program runs.
  'schema/types.generated.ts': ['types graph', 'types services', 'types loaders', 'types server/context.ts'],
  // Loaders and services reach a resolver through the context, so only their types come by import. errors.ts holds the list of codes.
  resolvers: [
    'types schema',
    'types graph',
    'types loaders',
    'types services',
    'types server/context.ts',
    'server/errors.ts',
    // What is done with a value that may have to be waited for; it asks nothing.
    'loaders/soon.ts',
  ],
  // Pure vocabulary – dates, periods, ids, cursors – without which arguments cannot be judged; nothing here can ask the graph.
  'resolvers/arguments.ts': ['graph/dates.ts', 'graph/fact.ts', 'graph/model.ts', 'loaders/connection.ts'],
  'resolvers/base.ts': ['graph/model.ts'],
  // The list of the named questions, which is part of the code.
  'resolvers/question.ts': ['questions'],
  // The rules of the follow-up ask nothing: they are functions of what was loaded.
  'resolvers/plan.ts': ['graph/dates.ts', 'services/follow-up/judge.ts', 'services/follow-up/rows.ts'],
  'resolvers/key-figure.ts': [
    'services/follow-up/book.ts',
    'services/follow-up/judge.ts',
    'services/follow-up/rows.ts',
  ],
  'resolvers/outcome.ts': ['services/follow-up/rows.ts'],
  'resolvers/follow-up.ts': [
    'services/follow-up/book.ts',
    'services/follow-up/changes.ts',
    'services/follow-up/judge.ts',
    'services/follow-up/rows.ts',
  ],
  'resolvers/graph-choice.ts': ['graph/relation-kinds.ts'],
  'resolvers/relation.ts': ['graph/model.ts', 'graph/relation-kinds.ts'],
  // Asks the API itself, in-process, so that an export and the API cannot differ; what it needs is handed to it. errors.ts holds the codes.
  exports: ['server/errors.ts', 'services/typescript-thread.ts'],
  // They ask the API by its words and hand on tables; whoever can execute a document hands them the way to ask.
  questions: ['types schema', 'exports/table.ts'],
  // A thing as JSON-LD is asked of the API in the same way.
  'linked-data': ['types schema', 'questions/ask.ts'],
  // Not cli, seed, tools: a server started by somebody else's process manager needs none of them.
  server: [
    'config',
    'schema',
    'resolvers',
    'loaders',
    'services',
    'graph',
    'reports',
    'imports',
    'exports',
    'questions',
    'linked-data',
    'ingest/document.ts',
    'types ingest',
  ],
  // Anybody here may pass an open graph on (a type); only these two ask it anything.
  ingest: ['services', 'types graph'],
  'ingest/write.ts': ['graph'],
  'ingest/document.ts': ['services', 'types graph'],
  'ingest/resolve/candidates.ts': ['graph'],
  // Asks the API by its words, as the questions do, and walks its lists as they do; writes with the exports' writers.
  reports: ['services', 'exports', 'types schema', 'questions/ask.ts', 'questions/html.ts'],
  // What others have written down, read cell by cell: plans, filled-in templates, Kolada. It is written by services, to which an open
  // graph is passed on (a type).
  // A workbook is a zip of XML and CSV is text of some age, as minutes are: they are opened with the same care, by the same code.
  imports: [
    'services',
    'types graph',
    'graph/dates.ts',
    'ingest/read/zip.ts',
    'ingest/read/xml.ts',
    'ingest/read/text.ts',
    'ingest/found.ts',
    'exports/xml.ts',
  ],
  seed: ['services', 'imports', 'types ingest', 'types graph'],
  // Besides the rooms it commands: it opens the graph, brings its schema up and runs its checks; questions go through services.
  cli: [
    'config',
    'server',
    'services',
    'ingest',
    'reports',
    'imports',
    'exports',
    'seed',
    'tools',
    'bench',
    'types graph',
    'graph/driver.ts',
    'graph/first-password.ts',
    'graph/migrate.ts',
    'graph/checks.ts',
  ],
  // Measures every layer, so it may open every one of them except what is drawn on a screen.
  bench: [
    'config',
    'tools',
    'graph',
    'loaders',
    'services',
    'ingest',
    'reports',
    'imports',
    'server',
    'seed',
    'schema',
  ],
  // The API over HTTP is their only door.
  explorer: [],
  docs: [],
  tests: [
    'config',
    'schema',
    'server',
    'resolvers',
    'loaders',
    'services',
    'graph',
    'ingest',
    'reports',
    'imports',
    'exports',
    'questions',
    'linked-data',
    'explorer',
    'seed',
    'cli',
    'tools',
    'bench',
  ],
};

const within = (path: string, place: string): boolean =>
  path === place || path.startsWith(place.endsWith('/') ? place : `${place}/`);
const roomOf = (path: string): string => path.slice(0, Math.max(0, path.indexOf('/')));

/** Imports that go through a wall. Of the files at the top, which belong to no room, package.json alone may be imported (the version). */
export function wrongDirections(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => {
    const { path } = source;
    if (!isCode(path) || !path.includes('/')) return [];
    const keys = Object.keys(DOORS).filter((key) => within(path, key));
    if (keys.length === 0)
      return [`${path}:1 stands in no known room: add ${roomOf(path)} to tools/check/rooms.ts with what it may import`];
    const doors = keys.flatMap((key) => DOORS[key] ?? []);
    return importsOf(source).flatMap(({ place, target, typesOnly }) => {
      if (target === null || target === 'package.json' || roomOf(target) === roomOf(path)) return [];
      const open = doors.some(
        (door) => within(target, door.replace(/^types /, '')) && (typesOnly || !door.startsWith('types ')),
      );
      return open
        ? []
        : [
            `${place} ${roomOf(path)} may not import ${typesOnly ? 'types from ' : ''}${target} (it may: ${doors.join(', ') || 'nothing'})`,
          ];
    });
  });
}
