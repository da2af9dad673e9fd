// What permalinks say to programs, of everything in the seeded graph.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { isInterfaceType, parse, validate } from 'graphql';
import { documentsOf, SHAPES } from '../../linked-data/describe.ts';
import { LISTS, OWN, PREFIXES } from '../../linked-data/terms.ts';
import { schemaWithoutResolvers } from '../../schema/print.ts';
import { dump } from '../support/dump.ts';
import { testGraph } from '../support/neo4j.ts';
import { testServer } from '../support/server.ts';
import { type Triple, triples } from './expand.ts';

const graph = await testGraph();
const api = await testServer();
const HOME = 'https://example.se';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
/** As many permalinks as are asked for at a time. */
const AT_ONCE = 20;
const at = (id: string): string => `${HOME}/id/${id}`;

const told = async (id: string): Promise<Triple[]> => {
  const { status, body } = await api.get(`/id/${encodeURI(id)}?format=jsonld`);
  expect([id, status]).toEqual([id, 200]);
  return triples(JSON.parse(body));
};
const objects = (all: readonly Triple[], subject: string, predicate: string): string[] =>
  all.filter((one) => one.subject === subject && one.predicate === predicate).map(({ object }) => object);

describe('everything in the seed', () => {
  let ids: string[];
  const byId = new Map<string, Triple[]>();

  beforeAll(async () => {
    const lines = (await dump(graph)).map((line) => JSON.parse(line) as [unknown, unknown] | unknown[]);
    ids = lines.flatMap((line) => {
      const { id } = (line.length === 2 ? line[1] : line[3]) as { id?: string };
      return id === undefined ? [] : [id];
    });
    const nodes = new Map<string, boolean>();
    for (let from = 0; from < ids.length; from += 100) {
      const some = ids.slice(from, from + 100);
      const found = await api.data<{ nodes: ({ id: string } | null)[] }>(
        'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
        { ids: some },
      );
      for (const [place, id] of some.entries()) nodes.set(id, found.nodes[place] !== null);
    }
    const known = ids.filter((id) => nodes.get(id));
    for (let from = 0; from < known.length; from += AT_ONCE) {
      const some = known.slice(from, from + AT_ONCE);
      const answers = await Promise.all(some.map(told));
      for (const [place, id] of some.entries()) byId.set(id, answers[place] ?? []);
    }
  }, 240_000);

  it('is told, each word defined and each address absolute, by the very nodes that the API knows', () => {
    expect(byId.size).toBeGreaterThan(500);
    for (const [id, all] of byId) {
      expect(all.some(({ subject, predicate }) => subject === at(id) && predicate === 'rdf:type')).toBe(true);
    }
  });

  it('has days as xsd:date and times as xsd:dateTime', () => {
    const dated = [...byId.values()].flat().filter(({ datatype }) => datatype?.startsWith(XSD));
    expect(dated.length).toBeGreaterThan(500);
    for (const { object, datatype } of dated) {
      expect(object).toMatch(datatype === `${XSD}date` ? /^\d{4}-\d\d-\d\d$/ : /^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    }
  });

  it('names only things that have a permalink of their own', () => {
    const named = new Set([...byId.values()].flat().map(({ object, datatype }) => (datatype === '@id' ? object : '')));
    const others = [...named]
      .filter((iri) => iri.startsWith(`${HOME}/id/`))
      .map((iri) => iri.slice(`${HOME}/id/`.length));
    expect(others.filter((id) => !byId.has(decodeURI(id)))).toEqual([]);
  });

  it('uses only words and values that /ns explains', async () => {
    const { body } = await api.get('/ns');
    const explained = new Set((JSON.parse(body)['@graph'] as { id: string }[]).map(({ id }) => id));
    const ours = new Set([...byId.values()].flat().flatMap(({ predicate, object }) => [predicate, object]));
    const used = [...ours].filter((iri) => iri.startsWith(`${HOME}/ns#`));
    expect(used.length).toBeGreaterThan(80);
    expect(used.filter((iri) => !explained.has(iri))).toEqual([]);
  });

  it('is of the types that docs/words.md says', () => {
    const page = readFileSync(new URL('../../docs/words.md', import.meta.url), 'utf8');
    const [, section = ''] = page.split('## As linked data');
    const rows = [...(section.split('\n## ')[0] ?? '').matchAll(/^\| `(\w+)` \| ([^|]+) \|/gm)];
    const written = new Map(
      rows.map(([, type = '', terms = '']) => [type, terms.split(', ').map((one) => one.replaceAll('`', '').trim())]),
    );
    expect([...written.keys()].sort()).toEqual(Object.keys(SHAPES).sort());
    const combinations = new Set([...byId].map(([id, all]) => objects(all, at(id), 'rdf:type').join(' ')));
    const full = (term: string): string => {
      const [prefix = '', word = ''] = term.split(':');
      return { ...PREFIXES, sg: `${HOME}/ns#` }[prefix as keyof typeof PREFIXES] + word;
    };
    const stated = new Set([...written.values()].map((terms) => terms.map(full).join(' ')));
    expect([...combinations].filter((types) => !stated.has(types))).toEqual([]);
    expect(combinations.size).toBeGreaterThan(20);
  });

  it('says of every decision what it was derived from', () => {
    const decisions = [...byId].filter(([id]) => id.startsWith('decision:'));
    expect(decisions).toHaveLength(39);
    for (const [id, all] of decisions) {
      const passages = objects(all, at(id), 'http://www.w3.org/ns/prov#wasDerivedFrom');
      expect([id, passages.length]).not.toEqual([id, 0]);
      for (const passage of passages)
        expect(new Set(objects(all, passage, 'https://schema.org/isPartOf')).size).toBe(1);
    }
  });
});

it('Örkelljunga has had two directors, each an org:Post and an org:Membership with its sightings', async () => {
  const all = await told('municipality:1257');
  const posts = objects(all, at('municipality:1257'), 'http://www.w3.org/ns/org#hasPost');
  const holders = posts.map((post) => [
    ...objects(all, post, 'rdf:type'),
    ...objects(all, post, 'http://www.w3.org/ns/org#heldBy'),
    ...objects(all, post, `${HOME}/ns#firstSeen`),
    ...objects(all, post, `${HOME}/ns#lastSeen`),
  ]);
  const types = ['http://www.w3.org/ns/org#Post', 'http://www.w3.org/ns/org#Membership'];
  expect(holders).toEqual([
    [...types, at('person:ardiana-demjaha'), '2022-06-17', '2022-08-26'],
    [...types, at('person:stefan-christensson'), '2019-04-05', '2022-02-11'],
  ]);
  expect(all).toContainEqual({
    subject: '_:b0',
    predicate: 'https://schema.org/value',
    object: '1257',
    datatype: null,
  });
});

it('the decision on Smarta lokaler is a Popolo motion of a meeting, sent on to the board, and rests on its place in the minutes', async () => {
  const id = at('decision:kommundirektorsgruppen-2022-08-26:4:1');
  const all = await told('decision:kommundirektorsgruppen-2022-08-26:4:1');
  expect(objects(all, id, 'rdf:type')).toEqual([
    `${HOME}/ns#Decision`,
    'http://www.w3.org/ns/opengov#Motion',
    'http://www.w3.org/ns/prov#Entity',
  ]);
  expect(all).toContainEqual({
    subject: id,
    predicate: 'https://schema.org/dateCreated',
    object: '2022-08-26',
    datatype: `${XSD}date`,
  });
  expect(objects(all, id, 'http://www.w3.org/ns/prov#wasGeneratedBy')).toEqual([
    at('meeting:kommundirektorsgruppen-2022-08-26'),
  ]);
  expect(objects(all, id, 'http://www.w3.org/ns/prov#wasDerivedFrom')).toEqual([
    at('passage:kommundirektorsgruppen-2022-08-26:4:1'),
  ]);
  expect(all.filter(({ predicate }) => predicate === `${HOME}/ns#to`).map(({ object }) => object)).toEqual([
    at('body:styrelsen'),
  ]);
});

it('a project tells its parts taken, its events and its money in kronor', async () => {
  const id = at('project:kickstart-destination');
  const all = await told('project:kickstart-destination');
  expect(objects(all, id, `${HOME}/ns#grantedSek`)).toEqual(['1500000']);
  const [part] = objects(all, id, `${HOME}/ns#participation`);
  expect(objects(all, String(part), `${HOME}/ns#participant`)).toEqual([at('network:naringsliv-och-destination')]);
  expect(objects(all, String(part), 'http://www.w3.org/ns/org#role')).toEqual([`${HOME}/ns#ParticipationRole.OWNER`]);
  expect(objects(all, id, `${HOME}/ns#event`)).toHaveLength(3);
  const [sum] = objects(all, id, 'https://schema.org/funding');
  const grant = await told(decodeURI(String(sum)).slice(`${HOME}/id/`.length));
  const [amount] = objects(grant, String(sum), 'https://schema.org/amount');
  expect(objects(grant, String(amount), 'https://schema.org/currency')).toEqual(['SEK']);
});

const FOSSIL_FREE =
  'helsingborg-2016:miljonamnden:ledande-i-miljo-och-klimat:fossilfria-branslen-i-stadens-tjanstebilar';

it('a key figure is a schema.org variable with its target and unit, and its outcomes are observations of it', async () => {
  const id = at(`key-figure:${FOSSIL_FREE}`);
  const all = await told(`key-figure:${FOSSIL_FREE}`);
  expect(objects(all, id, 'rdf:type')).toEqual([`${HOME}/ns#KeyFigure`, 'https://schema.org/StatisticalVariable']);
  expect(objects(all, id, 'https://schema.org/unitText')).toEqual(['%']);
  const [target = ''] = objects(all, id, `${HOME}/ns#targetValue`);
  const stated = ['https://schema.org/value', `${HOME}/ns#comparator`, `${HOME}/ns#year`];
  expect(stated.flatMap((word) => objects(all, target, word))).toEqual([
    '70',
    `${HOME}/ns#Comparator.AT_LEAST`,
    '2016',
  ]);
  const outcomes = objects(all, id, `${HOME}/ns#outcome`).map((iri) => decodeURI(iri).slice(`${HOME}/id/`.length));
  const values = await Promise.all(
    outcomes.map(async (outcome) => {
      const said = await told(outcome);
      expect(objects(said, at(outcome), 'https://schema.org/variableMeasured')).toEqual([id]);
      expect(objects(said, at(outcome), 'https://schema.org/citation')).toEqual([
        'Helsingborgs stads årsredovisning 2016',
      ]);
      return [`${HOME}/ns#year`, 'https://schema.org/value'].flatMap((word) => objects(said, at(outcome), word));
    }),
  );
  expect(values).toEqual([
    ['2014', '44'],
    ['2015', '63'],
    ['2016', '71'],
  ]);
});

it('an outcome that was not measured says so and has no value', async () => {
  const id = 'outcome:helsingborg-2016:stadsbyggnadsnamnden:oppen-och-inkluderande-stad';
  const ids = (
    await api.data<{ plan: { areas: { goals: { keyFigures: { outcomes: { id: string }[] }[] }[] }[] } }>(
      '{ plan(id: "plan:helsingborg-2016") { areas { goals { keyFigures { outcomes(years: [2016]) { id } } } } } }',
    )
  ).plan.areas.flatMap(({ goals }) =>
    goals.flatMap(({ keyFigures }) => keyFigures.flatMap(({ outcomes }) => outcomes)),
  );
  const [found] = ids.filter((one) => one.id.startsWith(id));
  const all = await told(String(found?.id));
  expect(objects(all, at(String(found?.id)), `${HOME}/ns#missingReason`)).toEqual([
    `${HOME}/ns#MissingReason.NOT_MEASURED`,
  ]);
  expect(all.filter(({ predicate }) => predicate === 'https://schema.org/value')).toEqual([]);
});

it('a goal, the municipality that answers for it and the projects that contribute name each other', async () => {
  const goal = 'goal:exempel-2022:naringsliv:destinationen-marknadsfor-sig-sjalv';
  const all = await told(goal);
  expect(objects(all, at(goal), `${HOME}/ns#responsible`)).toEqual([at('municipality:1284')]);
  expect(objects(await told('municipality:1284'), at('municipality:1284'), `${HOME}/ns#answersFor`)).toContain(
    at(goal),
  );
  const projects = objects(all, at(goal), `${HOME}/ns#supportedBy`);
  expect(projects).toEqual([at('project:kickstart-destination'), at('project:sjalvmarknadsforande-destinationen')]);
  expect(objects(await told('project:kickstart-destination'), projects[0] ?? '', `${HOME}/ns#supports`)).toEqual([
    at(goal),
  ]);
});

describe('the words', () => {
  it('every type of the API that has a permalink is told', () => {
    const schema = schemaWithoutResolvers();
    const node = schema.getType('Node');
    const edges = new Set([
      'MunicipalityProjectEdge',
      'MunicipalityNetworkEdge',
      'NetworkMunicipalityEdge',
      'NetworkProjectEdge',
      'PersonProjectEdge',
    ]);
    // These edges are facts whose id answers as Post, Membership, ProjectParticipantEdge or ProjectPerson.
    const types = isInterfaceType(node) ? schema.getPossibleTypes(node).map(({ name }) => name) : [];
    expect(types.filter((name) => !edges.has(name)).sort()).toEqual(Object.keys(SHAPES).sort());
  });

  it('every document that is asked is a question to this schema', () => {
    const schema = schemaWithoutResolvers();
    for (const [type, shape] of Object.entries(SHAPES)) {
      const faults = documentsOf(type, shape).flatMap((document) => validate(schema, parse(document)));
      expect([type, faults]).toEqual([type, []]);
    }
  });

  it('every list is one of the API’s, and every word of our own is explained in a sentence', () => {
    const schema = schemaWithoutResolvers();
    expect(LISTS.filter((list) => !schema.getType(list))).toEqual([]);
    for (const { means } of Object.values(OWN)) expect(means).toMatch(/^[A-Z].*\.$/);
  });
});

describe('the checker', () => {
  const context = {
    id: '@id',
    schema: 'https://schema.org/',
    name: 'schema:name',
    about: { '@id': 'schema:about', '@type': '@id' },
  };
  it.each([
    [{ id: 'https://example.se/1', nothing: 'x' }, /«nothing» is not in the context/],
    [{ id: '1', name: 'x' }, /id is no absolute address/],
    [{ id: 'https://example.se/1', about: 'x y' }, /about is no absolute address/],
    [{ id: 'https://example.se/1', name: { id: 'https://example.se/2' } }, /name holds a thing and is not defined so/],
    [{ id: 'https://example.se/1', name: null }, /name is null/],
  ])('finds what is wrong with %j', (said, fault) => {
    expect(() => triples({ '@context': context, ...said })).toThrow(fault);
  });
});
