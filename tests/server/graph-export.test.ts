// The graph as a file holds what the API says of the same choice, in every format.
import { describe, expect, it } from '@jest/globals';
import { DOMParser } from '@xmldom/xmldom';
import { MultiUndirectedGraph } from 'graphology';
import * as gexf from 'graphology-gexf';
import pino from 'pino';
import { readSettings } from '../../config/settings.ts';
import { GRAPH_FORMATS } from '../../exports/graph-formats.ts';
import { createContext } from '../../server/context.ts';
import { executableSchema } from '../../server/export-api.ts';
import { graphFile } from '../../server/graph-export.ts';
import { testGraph } from '../support/neo4j.ts';
import { pythonFor, runPython } from '../support/python.ts';
import { TODAY, testServer } from '../support/server.ts';

const api = await testServer();
const ran: string[] = [];
const seeded = await testGraph(({ statement }) => ran.push(statement));
const EVERYTHING =
  'via=HOLDS_POST,MEMBER_OF,PARTICIPATES_IN,WORKS_ON,PART_OF,CONTINUES,ATTENDED,PRESENTED,ABOUT,CONCERNS,HAS_ITEM,RESULTED_IN,REFERS_TO,FOLLOWS_UP,PARTY_TO,COVERS';

async function file(format: string, search = ''): Promise<string> {
  const { status, body } = await api.get(`/export/graph.${format}?${search}`);
  if (status !== 200) throw new Error(body);
  return body;
}
const graph = async (search = '') => MultiUndirectedGraph.from(JSON.parse(await file('json', search)));
const edgesOf = async (search: string) => (await graph(search)).edges().sort();

describe('/export/graph', () => {
  it('has the nodes and relations that the lists count, those without relations too', async () => {
    const { people, meetings } = await api.data<{
      people: { totalCount: number };
      meetings: { totalCount: number; nodes: { id: string; attendance: unknown[] }[] };
    }>(
      '{ people { totalCount } meetings(first: 100, filter: { status: null, minuted: null }) { totalCount nodes { id attendance(status: [PRESENT, PARTIAL]) { person { id } } } } }',
    );
    const exported = await graph('types=PERSON,MEETING&via=ATTENDED');
    expect(exported.order).toBe(people.totalCount + meetings.totalCount);
    expect(meetings.nodes.map(({ id }) => [id, exported.degree(id)])).toEqual(
      meetings.nodes.map(({ id, attendance }) => [id, attendance.length]),
    );
    expect(exported.nodes().some((id) => exported.degree(id) === 0)).toBe(true);
  });

  it('calls every node what the API calls it, with its permalink', async () => {
    const exported = await graph(EVERYTHING);
    const ids = exported.nodes();
    expect(ids.length).toBeGreaterThan(150);
    for (let from = 0; from < ids.length; from += 100) {
      const asked = ids.slice(from, from + 100);
      const { nodes } = await api.data(
        'query ($ids: [ID!]!) { nodes(ids: $ids) { id label: __typename ... on Named { name url } } }',
        { ids: asked },
      );
      expect(asked.map((id) => ({ id, ...exported.getNodeAttributes(id) }))).toEqual(nodes);
    }
  });

  it('is the same graph in GraphML, GEXF and JSON', async () => {
    const json = await graph(EVERYTHING);
    const parsed = gexf.parse(MultiUndirectedGraph, await file('gexf', EVERYTHING), { respectInputGraphType: true });
    expect(parsed.order).toBe(json.order);
    expect(json.size).toBeGreaterThan(300);
    const says = (one: MultiUndirectedGraph) =>
      one.mapEdges((id, attributes, source, target) => ({ id, source, target, attributes }));
    expect(says(parsed)).toEqual(says(json));
    const graphml = new DOMParser().parseFromString(await file('graphml', EVERYTHING));
    const ids = (name: string) => Array.from(graphml.getElementsByTagName(name), (one) => one.getAttribute('id'));
    expect(ids('node')).toEqual(json.nodes());
    expect(ids('edge')).toEqual(json.edges());
  });

  it('shows on a timeline what the API gives for that day', async () => {
    const document = new DOMParser().parseFromString(await file('gexf', EVERYTHING));
    const days = ['2000-01-01', '2021-06-17', '2021-06-18', '2022-06-17', '2022-06-18', TODAY];
    const lives = (element: Element, day: string): boolean => {
      const spell = element.getElementsByTagName('spell')[0];
      const [start, end] = [spell?.getAttribute('start'), spell?.getAttribute('end')];
      return (!start || start <= day) && (!end || day <= end);
    };
    const all = (name: string) => Array.from(document.getElementsByTagName(name));
    for (const day of days) {
      const nodes = new Set(all('node').flatMap((node) => (lives(node, day) ? [node.getAttribute('id')] : [])));
      const ends = (edge: Element) => [edge.getAttribute('source'), edge.getAttribute('target')];
      const edges = all('edge').filter((edge) => lives(edge, day) && ends(edge).every((end) => nodes.has(end)));
      const then = await graph(`${EVERYTHING}&at=${day}`);
      expect([...nodes].sort()).toEqual(then.nodes().sort());
      expect(edges.map((edge) => edge.getAttribute('id')).sort()).toEqual(then.edges().sort());
    }
  });

  it('asks for relations that hold when, of what kind and how sure, as the API does', async () => {
    const of = async (more: string) => edgesOf(`types=MUNICIPALITY,PROJECT&via=PARTICIPATES_IN${more}`);
    const all = await of('');
    const atThatTime = await of('&at=2021-06-18');
    expect(atThatTime.length).toBeGreaterThan(0);
    expect(atThatTime.length).toBeLessThan(all.length);
    expect(await of('&asOf=2021-06-18')).toEqual(atThatTime);
    expect(await of('&asOf=2021-06-18&at=null')).toEqual(all);
    expect(await of('&during.to=2021-06-19')).toEqual(atThatTime);
    expect(await of('&during.from=2021-06-18&during.to=2021-06-19')).toEqual(atThatTime);
    const stated = await of('&certainty=STATED');
    expect([...stated, ...(await of('&certainty=OBSERVED,INFERRED,CURATED'))].sort()).toEqual(all);
  });

  it('is by default what people mean by working together', async () => {
    const usual = 'via=HOLDS_POST,MEMBER_OF,PARTICIPATES_IN,WORKS_ON,PARTY_TO,COVERS';
    expect(await edgesOf('')).toEqual(await edgesOf(usual));
  });

  it.each([
    ['graphml', 'application/graphml+xml; charset=utf-8'],
    ['gexf', 'application/gexf+xml; charset=utf-8'],
    ['json', 'application/json; charset=utf-8'],
    ['cypher', 'application/x-cypher-query; charset=utf-8'],
  ])('comes as a file with a name and its own type: %s', async (format, type) => {
    const path = `/export/graph.${format}?via=WORKS_ON`;
    const [got, head] = [await api.get(path), await api.get(path, { method: 'HEAD' })];
    for (const { status, headers } of [got, head]) {
      expect([status, headers['content-type']]).toEqual([200, type]);
      expect(headers['content-disposition']).toMatch(
        new RegExp(`^attachment; filename="graph-${TODAY}-[0-9a-f]{8}\\.${format}"$`),
      );
    }
    expect(got.body).toContain(`https://example.se/export/graph.${format}?via=WORKS_ON`);
    expect(got.body).toContain('project:');
    expect(head.body).toBe('');
  });

  it.each([
    ['colour=red', /«colour» is not a parameter here. Known: types, via, at, during.from, during.to, certainty, asOf/],
    ['via=FRIENDS', /«via»: «FRIENDS» is not one of HOLDS_POST, /],
    ['types=PERSON,TOWN', /«types»: «TOWN» is not one of MUNICIPALITY, /],
    ['certainty=SURE', /«certainty»: «SURE» is not one of STATED, /],
    ['at=2022-02-30', /«at»: .*2022-02-30/],
    ['at=', /«at»/],
    ['asOf=then', /«asOf»: .*then/],
    ['at=2022-01-01&at=2022-01-02', /«at» takes one value/],
    ['at=2022-01-01&during.from=2022-01-01', /«at» or «during», not both/],
    ['during.from=2022-01-01&during.to=2021-01-01', /2022-01-01–2021-01-01 is empty/],
    ['types=PERSON&via=PARTICIPATES_IN', /No relation in «via» \(PARTICIPATES_IN\) joins PERSON/],
    ['via=GIVES', /GIVES joins assignments/],
    ['measure=DEGREE', /«measure» is not a parameter here/],
  ])('refuses %s and says what is wrong', async (search, says) => {
    for (const format of GRAPH_FORMATS) {
      const { status, body } = await api.get(`/export/graph.${format}?${search}`);
      expect([status, JSON.parse(body)]).toEqual([
        400,
        {
          errors: [
            { message: expect.stringMatching(says), extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) },
          ],
        },
      ]);
    }
  });

  it('of an unknown format leads to what there is', async () => {
    const { status, body } = await api.get('/export/graph.dot');
    expect([status, body]).toEqual([404, expect.stringContaining('/export lists them all')]);
    const page = await api.get('/export', { headers: { accept: 'text/html' } });
    for (const format of GRAPH_FORMATS) expect(page.body).toContain(`href="/export/graph.${format}"`);
  });
});

describe('a graph over the limit', () => {
  it.each([
    [{ nodes: 5, relations: 1_000 }, /has \d+ nodes, and at most 5 .* Choose fewer with «types» or «via»/],
    [{ nodes: 1_000, relations: 7 }, /has \d+ relations, and at most 7 /],
  ])('is refused before anything of it is read: %j', async (bounds, says) => {
    ran.length = 0;
    const context = createContext({
      graph: seeded,
      settings: readSettings({}),
      clock: () => new Date(),
      requestId: 'test',
      logger: pino({ level: 'silent' }),
    });
    await expect(graphFile({ schema: executableSchema(), context }, 'graphml', {}, bounds)).rejects.toThrow(says);
    expect(ran.filter((name) => !/Count\./.test(name))).toEqual([]);
  });
});

const python = pythonFor('that networkx reads the exported graph');
if (python !== null)
  it('networkx reads the same nodes and relations from GraphML', async () => {
    const script = `
import io, json, sys, networkx
graph = networkx.read_graphml(io.BytesIO(sys.stdin.buffer.read()), force_multigraph=True)
print(json.dumps([sorted(graph.nodes), sorted(key for _, _, key in graph.edges(keys=True)), graph.is_directed(), dict(graph.degree)]))`;
    const json = await graph(EVERYTHING);
    const degrees = Object.fromEntries(json.mapNodes((id) => [id, json.degree(id)]));
    expect(JSON.parse(runPython(python, script, [], await file('graphml', EVERYTHING)))).toEqual([
      json.nodes().sort(),
      json.edges().sort(),
      false,
      degrees,
    ]);
  });
