// What rests on minutes that are not for everybody does not leave in a file either. (Who hides a document does so when reading it in; here
// one is hidden by hand, and shown again.)
import { afterAll, expect, test } from '@jest/globals';
import { GRAPH_FORMATS } from '../../exports/graph-formats.ts';
import { testGraph } from '../support/neo4j.ts';
import { testServer } from '../support/server.ts';

afterAll(async () => {
  await setAccess('PUBLIC');
});
const graph = await testGraph();
const api = await testServer();
const ID = 'document:kommundirektorsgruppen-2022-06-17';
const setAccess = (access: string) =>
  graph.write((run) =>
    run(
      { name: 'test.access', text: 'MATCH (d:Document {id: $id}) SET d.access = $access RETURN d.id', sample: {} },
      { id: ID, access },
    ),
  );
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
  expect(await setAccess('INTERNAL')).toEqual([[ID]]);
  const left = new Set((await edges()).map(({ key }) => key));
  expect(before.filter(({ key }) => !left.has(key))).toEqual(alone);
  for (const format of GRAPH_FORMATS)
    expect((await api.get(`/export/graph.${format}`)).body).not.toContain('passage:kommundirektorsgruppen-2022-06-17');
});
