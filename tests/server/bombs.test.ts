// Requests made to hurt: each is refused or answered soon, and none of them is a fault of ours.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { HUNG_MS } from '../support/hung.ts';
import { ask, post, type TinyApp, tinyApp } from '../support/tiny-app.ts';

let tiny: TinyApp;
beforeAll(async () => {
  tiny = await tinyApp();
  await ask(tiny.app, '{ thing { name } }');
});
afterAll(() => tiny.app.close());

const many = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const doubling = (levels: number): string =>
  many(levels, (i) => `fragment F${i} on Thing { part { ...F${i + 1} ...F${i + 1} } }`);
const tree = (levels: number): string =>
  levels === 0 ? 'id' : `part { ${tree(levels - 1)} } part { ${tree(levels - 1)} }`;

it.each<[string, string]>([
  ['fields that must all be compared with each other', `{ ${many(1_300, () => 'day')} }`],
  ['the same with arguments', `{ ${many(440, () => 'echo(text: "x", list: ["a"])')} }`],
  ['a tree of equal fields', `{ thing { ${tree(8)} } }`],
  ['fragments that double', `{ thing { ...F0 } } ${doubling(60)} fragment F60 on Thing { id }`],
  [
    'fragments in a long chain',
    `{ thing { ...F0 } } ${many(440, (i) => `fragment F${i} on Thing { ...F${i + 1} }`)} fragment F440 on Thing { id }`,
  ],
  [
    'fragments in circles',
    `{ thing { ...F0 } } ${many(300, (i) => `fragment F${i} on Thing { ...F${(i + 1) % 300} part { ...F${(i * 7) % 300} } }`)}`,
  ],
  ['inline fragments in each other', `{ thing { ${'... { '.repeat(95)} id ${'} '.repeat(95)} } }`],
  ['many operations', many(500, (i) => `query Q${i} { day }`)],
  ['many variables', `query Q(${many(600, (i) => `$v${i}: String = "x"`)}) { day }`],
  ['unknown fields with names like ours', `{ ${many(1_300, (i) => `thimg${i}`)} }`],
  ['unknown directives', `{ day ${many(1_300, () => '@nothing')} }`],
  ['directives on the operation', `query Q ${many(1_300, () => '@asOf(date: "2021-01-01")')} { day }`],
  ['deep literals', `{ echo(filter: ${'{ and: ['.repeat(49)} { text: "x" } ${'] }'.repeat(49)}) }`],
  ['a deep type', `query Q($a: ${'['.repeat(99)}String${']'.repeat(99)}) { day }`],
  ['control characters and lone surrogates', `{ echo(text: "\\u0000\\uD800\\u202E \u202E\uFFFF") }`],
  ['a megabyte of commas', `{ day ${','.repeat(900_000)} }`],
  ['a megabyte of comment', `{ day #${'{'.repeat(900_000)}\n }`],
  ['only a mark of byte order', '\uFEFF'],
])('%s', async (_, query) => {
  const began = performance.now();
  const { status, text } = await ask(tiny.app, query);
  expect(status).toBeLessThan(500);
  expect(text).not.toMatch(/Something went wrong|RangeError|\.ts:|node_modules/);
  expect(text.length).toBeLessThan(60_000);
  expect(performance.now() - began).toBeLessThan(HUNG_MS);
});

it.each<[string, string]>([
  [
    'half a million brackets in variables',
    `{"query":"{ day }","variables":{"a":${'['.repeat(490_000)}${']'.repeat(490_000)}}}`,
  ],
  [
    'half a million brackets in extensions',
    `{"query":"{ day }","extensions":{"a":${'['.repeat(490_000)}${']'.repeat(490_000)}}}`,
  ],
  ['half a million brackets alone', '['.repeat(990_000)],
  [
    'a hundred thousand keys',
    `{"query":"{ day }","variables":{${many(60_000, (i) => `"k${i}":1`).replaceAll(' ', ',')}}}`,
  ],
  ['a number without end', `{"query":"query Q($n: Int!) { wait(ms: $n) }","variables":{"n":${'9'.repeat(900_000)}}}`],
  [
    'keys of objects’ own',
    '{"query":"query Q($f: Filter) { echo(filter: $f) }","variables":{"f":{"constructor":{"prototype":{"a":1}},"toString":1}}}',
  ],
])('%s', async (_, payload) => {
  const began = performance.now();
  const { status, text } = await post(tiny.app, payload);
  expect(status).toBeLessThan(500);
  expect(text).not.toMatch(/Something went wrong|RangeError/);
  expect(performance.now() - began).toBeLessThan(HUNG_MS);
});
