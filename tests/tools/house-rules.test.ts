// The house rules, on small samples that break them and on neighbours that do not. The samples are written with · inside the words
// that the rules look for, so that the rules do not find them in this file.
import { describe, expect, it } from '@jest/globals';
import { importCycles, importsOf } from '../../tools/check/imports.ts';
import * as lines from '../../tools/check/lines.ts';
import * as places from '../../tools/check/places.ts';
import { wrongDirections } from '../../tools/check/rooms.ts';
import { ignoredBy, type Source } from '../../tools/check/sources.ts';

const file = (path: string, text = ''): Source => ({ path, text: text.replaceAll('·', '') });

describe('imports', () => {
  it('are seen in every form, with their line', () => {
    const text = [
      "im·port type { A } from './a.ts';",
      "im·port b, {\n  type C,\n} from '../graph/b.ts';",
      "ex·port * from 'c';",
      "im·port './d.ts';",
      "const e = await im·port('./e.ts');",
      "type F = typeof im·port('./f.ts');",
      "const g = req·uire('g');",
    ];
    expect(importsOf(file('cli/x.ts', text.join('\n')))).toEqual([
      { place: 'cli/x.ts:1', specifier: './a.ts', target: 'cli/a.ts', typesOnly: true },
      { place: 'cli/x.ts:2', specifier: '../graph/b.ts', target: 'graph/b.ts', typesOnly: false },
      { place: 'cli/x.ts:5', specifier: 'c', target: null, typesOnly: false },
      { place: 'cli/x.ts:6', specifier: './d.ts', target: 'cli/d.ts', typesOnly: false },
      { place: 'cli/x.ts:7', specifier: './e.ts', target: 'cli/e.ts', typesOnly: false },
      { place: 'cli/x.ts:8', specifier: './f.ts', target: 'cli/f.ts', typesOnly: true },
      { place: 'cli/x.ts:9', specifier: 'g', target: null, typesOnly: false },
    ]);
  });

  const from = (path: string, target: string, what = '{ x }') =>
    wrongDirections([file(path, `im·port ${what} from '${target}';`)]);

  it.each([
    ['graph/a.ts', '../services/a.ts'],
    ['services/a.ts', '../loaders/a.ts'],
    ['resolvers/a.ts', '../graph/a.ts'],
    ['resolvers/a.ts', '../server/limits.ts'],
    ['loaders/a.ts', '../services/a.ts'],
    ['ingest/parse/a.ts', '../../graph/a.ts'],
    ['server/a.ts', '../ingest/write.ts'],
    ['explorer/src/a.tsx', '../../services/a.ts'],
    ['config/a.ts', '../graph/a.ts'],
    ['tools/a.ts', '../config/settings.ts'],
    ['graph/a.ts', '../tests/support/make.ts'],
    ['seed/a.ts', '../ingest/main.ts'],
    ['loaders/a.ts', '../biome.json'],
  ])('%s may not have %s', (path, target) => {
    expect(from(path, target)).toEqual([
      expect.stringMatching(new RegExp(`^${path}:1 \\w+ may not import \\S+ \\(it may: .+\\)$`)),
    ]);
  });

  it.each([
    ['resolvers/a.ts', '../server/errors.ts', '{ x }'],
    ['resolvers/a.ts', '../graph/a.ts', 'type { X }'],
    ['ingest/write.ts', '../graph/a.ts', '{ x }'],
    ['cli/version.ts', '../package.json', 'about'],
    ['cli/a.ts', '../graph/driver.ts', '{ x }'],
    ['loaders/a.ts', './b.ts', '{ x }'],
    ['tools/test.ts', '../tests/support/start-neo4j.ts', '{ x }'],
  ])('%s may have %s (%s)', (path, target, what) => {
    expect(from(path, target, what)).toEqual([]);
  });

  it('that only take types are told from others', () => {
    expect(from('resolvers/a.ts', '../server/limits.ts', 'type { X }')[0]).toContain(
      'may not import types from server/limits.ts',
    );
  });

  it('from a room that nobody described are refused', () => {
    expect(wrongDirections([file('attic/a.ts')])).toEqual([
      expect.stringContaining('attic/a.ts:1 stands in no known room'),
    ]);
  });

  it('may not go in circles, also through a third file and for types', () => {
    const a = file('graph/a.ts', "im·port { b } from './b.ts';");
    const b = file('graph/b.ts', "im·port type { C } from './c.ts';");
    const c = file('graph/c.ts', "im·port { a } from './a.ts';");
    expect(importCycles([a, b, c])).toEqual([
      'graph/a.ts:1 imports itself: graph/a.ts → graph/b.ts → graph/c.ts → graph/a.ts',
    ]);
    expect(importCycles([a, b])).toEqual([]);
  });
});

describe('places', () => {
  it('a schema file needs its resolver and its test', () => {
    const schema = file('schema/thing.graphql');
    expect(places.schemaWithoutRooms([schema])).toEqual([
      'schema/thing.graphql:1 has no resolvers/thing.ts',
      'schema/thing.graphql:1 has no tests/api/thing.test.ts or tests/api/thing.serial.test.ts',
    ]);
    expect(
      places.schemaWithoutRooms([schema, file('resolvers/thing.ts'), file('tests/api/thing.serial.test.ts')]),
    ).toEqual([]);
  });

  it('nothing is called after being handy', () => {
    const bad = ['graph/utils/a.ts', 'helpers/a.ts', 'loaders/common.ts', 'explorer/src/lib/a.tsx', 'services/util.ts'];
    expect(places.collectionPoints(bad.map((path) => file(path)))).toHaveLength(bad.length);
    expect(places.collectionPoints([file('services/library.ts'), file('docs/commons-licence.md')])).toEqual([]);
  });

  it('the reader of minutes knows nobody from the seed', () => {
    const seed = file(
      'seed/a.json',
      '"person:asa-ohman" "municipality:bro" "project:kustlinjen" "project:grona-stigen"',
    );
    const said = ['// as in Bro', '// Broar', "const who = 'Åsa Öhman';", "['kustlinjen', 'Gröna stigen']"];
    expect(places.namesKnownToTheReader([seed, file('ingest/parse/x.ts', said.join('\n'))])).toEqual([
      'ingest/parse/x.ts:3 knows «asa-ohman» from the seed: the reader must not know anybody',
      'ingest/parse/x.ts:1 knows «bro» from the seed: the reader must not know anybody',
      'ingest/parse/x.ts:4 knows «grona-stigen» from the seed: the reader must not know anybody',
    ]);
    expect(places.namesKnownToTheReader([seed, file('tests/ingest/x.ts', 'Åsa Öhman')])).toEqual([]);
  });

  it('the reader of minutes knows no town and no network of a register either, bent or not', () => {
    const register = file(
      'seed/kusten/register.json',
      JSON.stringify({
        municipalities: [
          { id: 'municipality:2305', name: 'Bräcke', aliases: ['Bräcke kommun'] },
          { id: 'municipality:1463', name: 'Mark' },
        ],
        networks: [
          { id: 'network:a', name: 'Vatten & avlopp', aliases: ['VA'] },
          { id: 'network:b', name: 'Löner' },
        ],
      }),
    );
    const said = ['// as in Bräckes plan', "const a = ['vatten & avlopp', 'va', 'löner'];", '// a Mark, bräckeliten'];
    expect(places.namesKnownToTheReader([register, file('ingest/vocabulary/x.json', said.join('\n'))])).toEqual([
      'ingest/vocabulary/x.json:1 knows «bracke» from the seed: the reader must not know anybody',
      'ingest/vocabulary/x.json:2 knows «vatten---avlopp» from the seed: the reader must not know anybody',
    ]);
    const other = file('seed/sverige/municipalities.json', '[{ "code": "2305", "name": "Bräcke" }]');
    expect(places.namesKnownToTheReader([other, file('ingest/a.ts', 'Bräcke')])).toEqual([]);
  });

  it('what .gitignore names is left out', () => {
    const ignored = ignoredBy('# built\nnode_modules/\n*.log\nexplorer/dist/\n');
    expect(['a/node_modules', 'x.log', 'explorer/dist', '.git'].every(ignored)).toBe(true);
    expect(['dist', 'log', 'modules', '.ci'].some(ignored)).toBe(false);
  });
});

const BAD: [string, (sources: readonly Source[]) => string[], string, string[]][] = [
  [
    'the driver',
    lines.driverOutsideGraph,
    'services/a.ts',
    ["im·port neo4j from 'neo4j-driver';", "im·port 'neo4j-driver-core';"],
  ],
  [
    'the environment',
    lines.environmentOutsideConfig,
    'server/a.ts',
    [
      'const a = process.e·nv.PORT;',
      'start(process.e·nv);',
      "const { e·nv } = await x; im·port { e·nv } from 'node:process'",
      'const p = pro·cess;',
    ],
  ],
  [
    'the environment by name',
    lines.environmentOutsideConfig,
    'tools/a.ts',
    ['process.e·nv.HOME', "process.e·nv['HOME']", 'const { HOME } = process.e·nv;'],
  ],
  [
    'the environment by another name',
    lines.environmentOutsideConfig,
    'tests/support/a.ts',
    ['process.e·nv.HOME', 'process.e·nv.TEST_NEO4J_X'],
  ],
  [
    'Cypher',
    lines.cypherOutsideGraph,
    'loaders/a.ts',
    [
      "'MAT·CH (n:Person) RETURN n'",
      '`MAT·CH\n  (p) WHERE p.id = $id`',
      '`OPTIONAL MAT·CH p = (a)-[:KNOWS]->(b)`',
      "'MER·GE (:Person {id: $id})'",
      "'UNW·IND $ids AS id'",
      "'CALL d·b.labels()'",
      "'CREATE INDE·X x IF NOT EXISTS'",
      "'RETU·RN 1'",
      "'ma·tch (n:Person) return n'",
      "'WITH n DETACH DEL·ETE n'",
    ],
  ],
  [
    'a default export',
    lines.defaultExports,
    'graph/a.ts',
    ['ex·port default function a() {}', 'ex·port { a as default };'],
  ],
  [
    'any',
    lines.escapesFromTypes,
    'graph/a.ts',
    ['let a: a·ny;', 'f(x as a·ny)', 'Promise<a·ny>', 'Map<string, a·ny>', 'const a: a·ny[] = []'],
  ],
  [
    'a wordless escape',
    lines.escapesFromTypes,
    'tests/a.test.ts',
    [
      '// @ts-ig·nore because',
      '// @ts-expect-er·ror',
      '// biome-ig·nore lint/a/b: <explanation>',
      '// biome-ig·nore lint/a/b: no',
    ],
  ],
  [
    'a silenced test',
    lines.silencedTests,
    'tests/a.test.ts',
    ["it.on·ly('a', f);", "describe.sk·ip('a', f);", "xi·t('a', f);", "it.to·do('a');"],
  ],
  [
    'a host or machine path',
    lines.hostsAndMachinePaths,
    'docs/a.md',
    ['see ·/ro·ot/x', 'cd /wo·rk/main', '/ho·me/anna/', 'https://registry.n·pmjs.org/', 'https://repo1.ma·ven.org'],
  ],
  [
    'a lock file with hosts',
    lines.hostsAndMachinePaths,
    'package-lock.json',
    ['"resolved": "ht·tps://host.example/a.tgz"'],
  ],
];

describe.each(BAD)('%s', (_, rule, path, samples) => {
  it.each(samples)('is found in %s', (sample) => {
    const found = rule([file(path, `const first = 1;\n${sample}`)]);
    expect(found).toEqual(expect.arrayContaining([expect.stringMatching(new RegExp(`^${path}:2 \\S+ \\S+ \\S+`))]));
  });
});

const GOOD: [(sources: readonly Source[]) => string[], string, string][] = [
  [lines.driverOutsideGraph, 'graph/driver.ts', "im·port neo4j from 'neo4j-driver';"],
  [lines.driverOutsideGraph, 'services/a.ts', '// the neo4j-driver retries'],
  [lines.environmentOutsideConfig, 'config/settings.ts', 'read(process.e·nv)'],
  [lines.environmentOutsideConfig, 'tools/a.ts', 'spawn(x, { e·nv: { ...process.e·nv, A: 1 } })'],
  [lines.environmentOutsideConfig, 'tests/support/a.ts', 'process.e·nv.TEST_NEO4J'],
  [lines.cypherOutsideGraph, 'graph/person.ts', "'MAT·CH (n:Person) RETURN n'"],
  [
    lines.cypherOutsideGraph,
    'services/a.ts',
    '// one MAT·CH (n) per type\nname.match(/x/);\nconst s = "CREATE a project (new)";',
  ],
  [lines.cypherOutsideGraph, 'services/a.ts', 'text.match (x)\n"Merge (both) or match what you know"'],
  [lines.defaultExports, 'vite.config.ts', 'ex·port default {};'],
  [lines.escapesFromTypes, 'graph/a.ts', "say('one of: a·ny, all'); // for a·ny, x\nconst a·ny = 1;"],
  [lines.escapesFromTypes, 'graph/a.ts', '// @ts-expect-er·ror the type says never here'],
  [lines.escapesFromTypes, 'graph/a.ts', '// biome-ig·nore lint/a/b: the order matters here'],
  [lines.silencedTests, 'tests/a.test.ts', "it('only once', f); permit(x); split(y);"],
  [lines.hostsAndMachinePaths, 'docs/a.md', 'https://a.example/wo·rk/x docs/wo·rk/x'],
];

it.each(GOOD)('%p lets %s say «%s»', (rule, path, text) => {
  expect(rule([file(path, text)])).toEqual([]);
});
