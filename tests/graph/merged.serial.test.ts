// A merged id works everywhere its survivor does. (Merging itself is a curator's act; here its trace in the graph is laid by hand.)
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testGraph } from '../support/neo4j.ts';
import { testServer } from '../support/server.ts';

// Hooks run in the order they stand: this one before the graph is closed.
afterAll(async () => {
  await trace(
    'test.unmerge',
    'MATCH (n:Person {id: $survivor}) REMOVE n.formerIds WITH n MATCH (f:FormerId {id: $old}) DELETE f',
  );
});

const graph = await testGraph();
const api = await testServer();
const OLD = 'person:herman-krespin';
const NEW = 'person:herman-crespin';
const trace = (name: string, text: string) =>
  graph.write((run) => run({ name, text, sample: {} }, { old: OLD, survivor: NEW }));

beforeAll(async () => {
  await trace(
    'test.merge',
    'MATCH (n:Person {id: $survivor}) SET n.formerIds = [$old] MERGE (f:FormerId {id: $old}) SET f.survivor = $survivor',
  );
});

describe('a merged id', () => {
  test('answers with its survivor, who tells its former ids', async () => {
    const survivor = { id: NEW, formerIds: [OLD] };
    const query =
      '{ node(id: "person:herman-krespin") { ... on Person { id formerIds } } person(id: "person:herman-krespin") { id formerIds } }';
    expect(await api.data(query)).toEqual({ node: survivor, person: survivor });
  });

  test('filters like its survivor', async () => {
    const absent = (id: string) =>
      api.data('query Missed($id: ID!) { meetings(filter: {absent: [$id]}) { totalCount nodes { date } } }', { id });
    expect(await absent(OLD)).toEqual(await absent(NEW));
    expect(await absent(NEW)).toMatchObject({ meetings: { totalCount: 2 } });
  });

  test('leads programs from its permalink to its survivor’s', async () => {
    const { status, headers } = await api.get(`/id/${OLD}?format=jsonld`);
    expect([status, headers.location]).toEqual([301, `/id/${NEW}?format=jsonld`]);
    expect((await api.get(String(headers.location))).status).toBe(200);
  });
});
