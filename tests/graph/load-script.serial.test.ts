// The script is run by a Neo4j of its own that has nothing in it, as an analyst would run it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openGraph } from '../../graph/driver.ts';
import { EVER } from '../../graph/fact.ts';
import { setPassword, waitForBolt } from '../../graph/first-password.ts';
import { loadScriptOf } from '../../graph/load-script.ts';
import { HELD_KINDS, NAMED } from '../../graph/relation-kinds.ts';
import { graphOf } from '../../services/analysis/projection.ts';
import { startEmbedded } from '../../tools/neo4j/embedded.ts';
import { testGraph } from '../support/neo4j.ts';

const dataDir = await mkdtemp(join(tmpdir(), 'samverkansgraf-script-'));
const { stop, ...connection } = await startEmbedded({
  dataDir,
  heap: '256m',
  pageCache: '32m',
  boltPort: 0,
  connect: { waitForBolt, setPassword },
  log: () => undefined,
});
const empty = await openGraph(connection, { statementTimeoutMs: 60_000 });
const seeded = await testGraph();
afterAll(async () => {
  await empty.close();
  await stop();
  await rm(dataDir, { recursive: true, force: true });
}, 60_000);

type Script = Parameters<typeof loadScriptOf>[0];

/** Half surrogate pairs cannot go into a UTF-8 file. */
const stored = (text: string): string => Buffer.from(text).toString();
const present = (properties: object): object =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));

async function load(script: string): Promise<void> {
  for (const text of script.split(';\n').filter((statement) => statement.trim() !== ''))
    await empty.schema({ name: 'test.load', text, sample: {} });
}
async function loaded(): Promise<{ nodes: unknown[]; relations: unknown[] }> {
  const nodes = 'MATCH (n) RETURN labels(n), properties(n) ORDER BY n.id';
  const relations = 'MATCH (a)-[r]->(b) RETURN type(r), a.id, b.id, properties(r) ORDER BY r.id';
  return {
    nodes: await empty.read({ name: 'test.nodes', text: nodes, sample: {} }),
    relations: await empty.read({ name: 'test.relations', text: relations, sample: {} }),
  };
}
const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
const asLoaded = ({ nodes, relations }: Script) => ({
  nodes: nodes.toSorted(byId).map(({ label, id, name, url }) => [[label], { id, name: stored(name), url }]),
  relations: relations.toSorted(byId).map((one) => {
    const { id, role, from, to, firstSeen, lastSeen, certainty, evidence } = one;
    const says = { id, role: role && stored(role), from, to, firstSeen, lastSeen, certainty, evidence };
    return [one.kind, one.source, one.target, present(says)];
  }),
});

test('the whole seeded graph is there again after its script has run, twice too', async () => {
  const choice = { labels: NAMED, kinds: HELD_KINDS, holding: EVER, certainty: null, access: ['PUBLIC'] };
  const { nodes, relations } = await graphOf(seeded.read, choice, { nodes: 10_000, relations: 10_000 });
  const whole = {
    description: 'Allt\n;\nMATCH',
    nodes: nodes.map((node) => ({ ...node, url: `https://example.se/id/${encodeURI(node.id)}` })),
    relations,
  };
  const script = [...loadScriptOf(whole)].join('');
  await load(script);
  await load(script);
  expect(nodes.length).toBeGreaterThan(150);
  expect(relations.length).toBeGreaterThan(300);
  expect(await loaded()).toEqual(asLoaded(whole));
}, 60_000);

test('any text is what it was: quotes, backslashes and escapes end no literal', async () => {
  await empty.schema({ name: 'test.empty', text: 'MATCH (n) DETACH DELETE n', sample: {} });
  const tricky = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'"\'`\\\\\\u0027u0022{}[];\n\r\t\0\u2028$x😀\ud800') }),
    fc.constantFrom(
      '\\u0022',
      '\\\\u0022}] AS row RETURN 1;\n',
      '\\u0027\\',
      '\\u',
      '\\uZZZZ',
      '\\\\u0041',
      '// x',
      '/*',
    ),
  );
  const texts = fc.sample(tricky, { numRuns: 600, seed: 5 });
  const of = { label: 'Person', url: 'https://example.se/id/x' } as const;
  const fact = {
    kind: 'WORKS_ON',
    from: null,
    to: null,
    firstSeen: null,
    lastSeen: '2020-01-01',
    certainty: 'STATED',
  } as const;
  const script = {
    description: 'Text',
    nodes: texts.map((name, at) => ({ ...of, id: `person:${at}`, name })),
    relations: texts.map((role, at) => ({
      ...fact,
      id: `work:${at}`,
      source: `person:${at}`,
      target: 'person:0',
      role,
      evidence: [],
    })),
  };
  await load([...loadScriptOf(script)].join(''));
  expect(await loaded()).toEqual(asLoaded(script));
}, 60_000);
