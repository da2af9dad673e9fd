// The house rules (CONTRIBUTING.md) on the tree as it stands. That each rule finds what it should is tested in
// tests/tools/house-rules.test.ts.
import { expect, it } from '@jest/globals';
import { importCycles } from '../tools/check/imports.ts';
import * as lines from '../tools/check/lines.ts';
import * as places from '../tools/check/places.ts';
import { DOORS, wrongDirections } from '../tools/check/rooms.ts';
import { readSources, type Source } from '../tools/check/sources.ts';

const sources = readSources();

it('reads the whole tree', () => {
  const paths = sources.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining(['package.json', 'package-lock.json', '.ci/run', 'graph/run.ts', 'tests/house.test.ts']),
  );
  expect(paths.filter((path) => path.includes('node_modules/'))).toEqual([]);
});

it('knows the owner’s rooms', () => {
  expect(Object.keys(DOORS)).toEqual(
    expect.arrayContaining(['schema/types.generated.ts', 'resolvers', 'loaders', 'seed', 'tests']),
  );
});

const rules: [string, (sources: readonly Source[]) => string[]][] = [
  ['imports go one way through the rooms', wrongDirections],
  ['no file imports itself through others', importCycles],
  ['every schema file has its resolver and its test', places.schemaWithoutRooms],
  ['nothing is called utils, helpers, common or lib', places.collectionPoints],
  ['the reader of minutes knows nobody by name', places.namesKnownToTheReader],
  ['the driver is imported in graph/ only', lines.driverOutsideGraph],
  ['the environment is read in config/ only', lines.environmentOutsideConfig],
  ['Cypher stands in graph/ only', lines.cypherOutsideGraph],
  ['everything is exported by name', lines.defaultExports],
  ['nothing escapes from the types or the linter without words', lines.escapesFromTypes],
  ['every test is run', lines.silencedTests],
  ['no file names a registry or a path of one machine', lines.hostsAndMachinePaths],
];

it.each(rules)('%s', (_, rule) => {
  expect(rule(sources)).toEqual([]);
});
