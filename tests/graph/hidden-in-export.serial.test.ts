// What rests on minutes that are not for everybody does not leave in a file either. (Who hides a document does so when reading it in; here
// one is hidden by hand, and shown again.)
import { afterAll, expect, test } from '@jest/globals';
import { GRAPH_FORMATS } from '../../exports/graph-formats.ts';
import { settleAccess } from '../../graph/fact-access.ts';
import { testGraph } from '../support/neo4j.ts';
import { testServer } from '../support/server.ts';

afterAll(async () => {
  await setAccess('PUBLIC');
});
const graph = await testGraph();
const api = await testServer();
const ID = 'document:kommundirektorsgruppen-2022-06-17';
const RESTING = `MATCH (d:Document {id: $id}) SET d.access = $access WITH d
  MATCH (d)-[:HAS_PASSAGE]->(p) WITH collect(p.id) AS passages
  MATCH ()-[r]->() WHERE any(passage IN r.evidence WHERE passage IN passages) RETURN r.id`;
/** As whoever writes it does: what rests on it is looked at too. */
const setAccess = (access: string): Promise<number> =>
  graph.write(async (run) => {
    const facts = await run({ name: 'test.access', text: RESTING, sample: {} }, { id: ID, access });
    await settleAccess(
      run,
      facts.map(([id]) => String(id)),
    );
    return facts.length;
  });
const edges = async (): Promise<{ key: string; attributes: { evidence?: string } }[]> =>
  JSON.parse((await api.get('/export/graph.json')).body).edges;

test('facts that rest on a hidden document alone stay in, and no format names its passages', async () => {
  const before = await edges();
  const ofHidden = before.filter(({ attributes }) =>
    attributes.evidence?.includes('passage:kommundirektorsgruppen-2022-06-17'),
  );
  const alone = ofHidden.filter(({ attributes }) =>
    attributes.evidence?.split('; ').every((id) => id.includes('2022-06-17')),
  );
  expect(alone.length).toBeGreaterThan(0);
  expect(ofHidden.length).toBeGreaterThan(alone.length);
  expect(await setAccess('INTERNAL')).toBeGreaterThan(alone.length);
  const left = new Set((await edges()).map(({ key }) => key));
  expect(before.filter(({ key }) => !left.has(key))).toEqual(alone);
  for (const format of GRAPH_FORMATS)
    expect((await api.get(`/export/graph.${format}`)).body).not.toContain('passage:kommundirektorsgruppen-2022-06-17');
});
