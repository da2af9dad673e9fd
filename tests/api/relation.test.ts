// Chains of facts between two things, and what lies around one: read from the seed, and compared with all its relations.
import { describe, expect, test } from '@jest/globals';
import {
  type GraphQLEnumType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
} from 'graphql';
import { schemaWithoutResolvers } from '../../schema/print.ts';
import { testGraph } from '../support/neo4j.ts';
import { ALL, distances, type Known, relationsOf, USUAL } from '../support/relations.ts';
import { testServer } from '../support/server.ts';

const api = await testServer();
const graph = await testGraph();
const schema = schemaWithoutResolvers();

const HELSINGBORG = 'municipality:1283';
const HOGANAS = 'municipality:1284';
const ANGELHOLM = 'municipality:1292';
/** Kinds that join what has a name. */
const NAMED = ALL.filter((kind) => kind !== 'GIVES' && kind !== 'ASSIGNED_TO');
const INDUSTRIARV = 'project:kultur-och-industriarv';

type Step = {
  id: string;
  kind: string;
  source: { id: string };
  target: { id: string };
  from: string | null;
  to: string | null;
  firstSeen: string | null;
  lastSeen: string | null;
  certainty: string;
  role: string | null;
  evidence: { id: string; text: string; document: { id: string } }[];
};
const FACT =
  '__typename id from to firstSeen lastSeen certainty evidence { id text document { id } } kind role source { id } target { id }';
type Path = {
  length: number;
  nodes: { __typename: string; id: string; name: string; url: string }[];
  relations: Step[];
};
async function path(from: string, to: string, more = '', directive = ''): Promise<Path | null> {
  const text = `query Q($from: ID!, $to: ID!) ${directive} { path(from: $from, to: $to ${more}) { length nodes { __typename id name url } relations { ${FACT} } } }`;
  return (await api.data<{ path: Path | null }>(text, { from, to })).path;
}
type Around = { nodes: { id: string }[]; relations: Step[]; truncated: boolean };
async function around(of: string, more = '', directive = '', fact = FACT): Promise<Around> {
  const text = `query Q($of: ID!) ${directive} { neighbourhood(of: $of ${more}) { truncated nodes { id } relations { ${fact} } } }`;
  return (await api.data<{ neighbourhood: Around }>(text, { of })).neighbourhood;
}
const ids = (all: readonly { id: string }[]): string[] => all.map(({ id }) => id);
const byLength = (relations: readonly Known[], from: string, to: string) => distances(relations, from).get(to);
/** Each relation of a chain joins its two neighbours, one way or the other. */
function expectChain({ length, nodes, relations }: Path): void {
  expect(relations).toHaveLength(length);
  expect(nodes).toHaveLength(length + 1);
  expect(new Set(ids(nodes)).size).toBe(nodes.length);
  for (const [index, { source, target }] of relations.entries())
    expect([source.id, target.id].sort()).toEqual([nodes[index]?.id, nodes[index + 1]?.id].sort());
}

describe('a path', () => {
  test('from Helsingborg to Höganäs goes by Kultur- och industriarv, as the minutes of June 2021 say', async () => {
    const found = await path(HELSINGBORG, HOGANAS);
    expect(found?.nodes).toEqual([
      { __typename: 'Municipality', id: HELSINGBORG, name: 'Helsingborg', url: `https://example.se/id/${HELSINGBORG}` },
      {
        __typename: 'Project',
        id: INDUSTRIARV,
        name: 'Kultur- och industriarv',
        url: `https://example.se/id/${INDUSTRIARV}`,
      },
      { __typename: 'Municipality', id: HOGANAS, name: 'Höganäs', url: `https://example.se/id/${HOGANAS}` },
    ]);
    expect(found?.relations).toMatchObject(
      [HELSINGBORG, HOGANAS].map((town) => ({
        kind: 'PARTICIPATES_IN',
        role: 'PARTICIPANT',
        source: { id: town },
        target: { id: INDUSTRIARV },
        certainty: 'INFERRED',
        from: null,
        to: null,
        firstSeen: '2021-06-18',
      })),
    );
    for (const { evidence } of found?.relations ?? []) {
      expect(evidence).toHaveLength(1);
      expect(evidence[0]?.text).toMatch(/industriarv/i);
      expect(evidence[0]?.document.id).toMatch(/2021-06-18/);
    }
  });

  test('goes from a project over the goal that it contributes to, to the municipality that answers for the goal', async () => {
    const project = 'project:kickstart-destination';
    const goal = 'goal:exempel-2022:naringsliv:destinationen-marknadsfor-sig-sjalv';
    expect(await path(project, HOGANAS, 'maxLength: 2')).toBeNull();
    const found = await path(project, HOGANAS, 'via: [CONTRIBUTES_TO, RESPONSIBLE]');
    expect(found?.nodes.map(({ __typename, id, name }) => [__typename, id, name])).toEqual([
      ['Project', project, 'Kickstart destination'],
      ['Goal', goal, 'Destinationen marknadsför sig själv'],
      ['Municipality', HOGANAS, 'Höganäs'],
    ]);
    expect(found?.relations.map(({ kind, source, target, role }) => [kind, source.id, target.id, role])).toEqual([
      ['CONTRIBUTES_TO', project, goal, null],
      ['RESPONSIBLE', goal, HOGANAS, null],
    ]);
  });

  test('shows what it goes through as it is shown elsewhere, whatever it is', async () => {
    const types = schema.getPossibleTypes(schema.getType('Named') as GraphQLInterfaceType);
    const leaves = (type: GraphQLObjectType): string =>
      Object.values(type.getFields())
        .filter((field) => isLeafType(getNamedType(field.type)) && field.args.length === 0)
        .map(({ name }) => name)
        .join(' ');
    const seen = new Set<string>();
    for (const [from, to, kinds] of [
      ['person:max-granstrom', ANGELHOLM, USUAL],
      ['person:johan-lindberg', 'network:naringsliv-och-destination', NAMED],
      ['organization:lansstyrelsen-skane', 'body:styrelsen', NAMED],
      ['matter:familjedagen', 'meeting:kommundirektorsgruppen-2022-02-11', NAMED],
      ['agreement:samverkansavtal-yh-acceleratorn', 'decision:kommundirektorsgruppen-2022-06-17:4:2', NAMED],
      ['network:naringsliv-och-destination', 'municipality:1282', ['CONTRIBUTES_TO', 'RESPONSIBLE']],
    ] as const)
      for (const type of types) {
        const fields = `__typename id ... on ${type.name} { ${leaves(type)} }`;
        const { path: chain } = await api.data<{ path: { nodes: { id: string; __typename: string }[] } }>(
          `query P($from: ID!, $to: ID!) { path(from: $from, to: $to, via: [${kinds.join(', ')}], maxLength: 10) { nodes { ${fields} } } }`,
          { from, to },
        );
        const { nodes } = await api.data(`query N($ids: [ID!]!) { nodes(ids: $ids) { ${fields} } }`, {
          ids: ids(chain.nodes),
        });
        expect(chain.nodes).toEqual(nodes);
        for (const { __typename } of chain.nodes) seen.add(__typename);
      }
    expect(
      types
        .map(({ name }) => name)
        .filter((name) => !seen.has(name))
        .sort(),
    ).toEqual(['Document', 'KeyFigure']);
  });

  test('is as short as any there is, for every two municipalities and projects', async () => {
    const relations = await relationsOf(graph, USUAL);
    const ends = [HELSINGBORG, HOGANAS, ANGELHOLM, 'municipality:1276', 'municipality:1282', 'person:max-granstrom'];
    for (const from of ends)
      for (const to of ends.filter((one) => one !== from)) {
        const found = await path(from, to);
        expect([from, to, found?.length]).toEqual([from, to, byLength(relations, from, to)]);
        if (found) expectChain(found);
      }
  }, 60_000);

  test('walks the structure of meetings when it is asked to, and each step keeps its own direction', async () => {
    const found = await path(
      'meeting:kommundirektorsgruppen-2021-06-18',
      HELSINGBORG,
      'via: [HAS_ITEM, ABOUT, PARTICIPATES_IN]',
    );
    expect(found?.relations.map(({ kind, source }) => [kind, source.id])).toEqual([
      ['HAS_ITEM', 'meeting:kommundirektorsgruppen-2021-06-18'],
      ['ABOUT', 'item:kommundirektorsgruppen-2021-06-18:2'],
      ['PARTICIPATES_IN', HELSINGBORG],
    ]);
    expect(found?.relations[0]).toMatchObject({
      id: 'has-item:item:kommundirektorsgruppen-2021-06-18:2',
      from: '2021-06-18',
      to: null,
      certainty: 'STATED',
      role: null,
    });
    expect(found?.relations[0]?.evidence.length).toBeGreaterThan(0);
    if (found) expectChain(found);
  });

  test('is the same each time, and as long from the other end', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => path('person:max-granstrom', ANGELHOLM)));
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(1);
    expect((await path(ANGELHOLM, 'person:max-granstrom'))?.length).toBe(all[0]?.length);
  });

  test('is of facts that hold on the day, within the range and as sure as asked for', async () => {
    expect(await path(HELSINGBORG, HOGANAS, 'at: "2021-06-17"')).toBeNull();
    expect((await path(HELSINGBORG, HOGANAS, 'at: "2021-06-18"'))?.length).toBe(2);
    expect(await path(HELSINGBORG, HOGANAS, 'during: {to: "2021-06-18"}')).toBeNull();
    expect((await path(HELSINGBORG, HOGANAS, 'during: {from: "2021-01-01", to: "2021-06-19"}'))?.length).toBe(2);
    expect(await path(HELSINGBORG, HOGANAS, '', '@asOf(date: "2020-12-31")')).toBeNull();
    expect(ids((await path(HELSINGBORG, HOGANAS, '', '@asOf(date: "2021-12-31")'))?.nodes ?? [])).toContain(
      INDUSTRIARV,
    );
    expect((await path(HELSINGBORG, HOGANAS, 'at: null', '@asOf(date: "2020-12-31")'))?.length).toBe(2);
    const via = 'via: [PARTICIPATES_IN]';
    expect(await path(HELSINGBORG, HOGANAS, `${via}, certainty: [STATED, CURATED]`)).toBeNull();
    expect((await path(HELSINGBORG, HOGANAS, `${via}, certainty: [INFERRED]`))?.length).toBe(2);
  });

  test('is none where nothing joins the two, or not closely enough', async () => {
    expect(await path(HELSINGBORG, ANGELHOLM, 'via: [PARTICIPATES_IN], maxLength: 3')).toBeNull();
    expect((await path(HELSINGBORG, ANGELHOLM, 'via: [PARTICIPATES_IN], maxLength: 4'))?.length).toBe(4);
    expect(await path(HELSINGBORG, HOGANAS, 'via: [PARTY_TO]')).toBeNull();
    expect(await path(HELSINGBORG, HOGANAS, 'via: [CONTRIBUTES_TO, RESPONSIBLE]')).toBeNull();
    expect((await path(HELSINGBORG, HOGANAS, 'via: [PARTICIPATES_IN, CONTRIBUTES_TO]'))?.length).toBe(2);
  });
});

describe('a neighbourhood', () => {
  test('of Kultur- och industriarv is who takes part and who works on it', async () => {
    const found = await around(INDUSTRIARV);
    expect(ids(found.nodes)).toEqual([
      INDUSTRIARV,
      HELSINGBORG,
      HOGANAS,
      'person:anneli-sjoborg',
      'person:max-granstrom',
    ]);
    expect(found.relations.map(({ kind, source, target, role }) => [kind, source.id, target.id, role])).toEqual([
      ['PARTICIPATES_IN', HELSINGBORG, INDUSTRIARV, 'PARTICIPANT'],
      ['PARTICIPATES_IN', HOGANAS, INDUSTRIARV, 'PARTICIPANT'],
      ['WORKS_ON', 'person:anneli-sjoborg', INDUSTRIARV, 'CONTRIBUTOR'],
      ['WORKS_ON', 'person:max-granstrom', INDUSTRIARV, 'CONTRIBUTOR'],
    ]);
    expect(found.truncated).toBe(false);
  });

  test.each([
    ['the usual kinds', USUAL],
    ['three kinds', ['PARTICIPATES_IN', 'ABOUT', 'HAS_ITEM']],
    ['every kind', ALL],
  ])(
    'holds everything within its depth, nearest first and then by id, and all relations between: %s',
    async (_, kinds) => {
      const relations = await relationsOf(graph, kinds);
      const via = kinds === USUAL ? '' : `via: [${kinds.join(', ')}]`;
      for (const middle of [
        HELSINGBORG,
        INDUSTRIARV,
        'person:palle-lundberg',
        'meeting:kommundirektorsgruppen-2022-02-11',
      ])
        for (const depth of [1, 2, 3, 5]) {
          const found = await around(middle, `depth: ${depth}, limit: 1000, ${via}`, '', 'id');
          const far = [...distances(relations, middle, depth)];
          far.sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
          expect(ids(found.nodes)).toEqual(far.map(([id]) => id));
          const within = new Set(ids(found.nodes));
          const between = relations.filter(({ source, target }) => within.has(source) && within.has(target));
          expect(ids(found.relations)).toEqual(ids(between));
          expect(found.truncated).toBe(false);
        }
    },
    120_000,
  );

  test('stops at its limit, says so, and is then as near as the whole one', async () => {
    const whole = ids((await around(HELSINGBORG, 'depth: 2, limit: 1000')).nodes);
    const far = distances(await relationsOf(graph, USUAL), HELSINGBORG);
    for (const limit of [1, 2, 5, whole.length - 1, whole.length]) {
      const found = await around(HELSINGBORG, `depth: 2, limit: ${limit}`);
      expect(found.nodes).toHaveLength(limit);
      expect(found.nodes[0]).toEqual({ id: HELSINGBORG });
      expect(found.truncated).toBe(limit < whole.length);
      expect(found.nodes.map(({ id }) => far.get(id))).toEqual(whole.slice(0, limit).map((id) => far.get(id)));
      const within = new Set(ids(found.nodes));
      for (const { source, target } of found.relations)
        expect(within.has(source.id) && within.has(target.id)).toBe(true);
    }
  });

  test('is of facts that hold on the day, within the range and as sure as asked for', async () => {
    const of = async (more: string, directive = '') => ids((await around(INDUSTRIARV, more, directive)).nodes);
    expect(await of('at: "2021-06-17"')).toEqual([INDUSTRIARV]);
    expect(await of('at: "2021-06-18", via: [PARTICIPATES_IN]')).toEqual([INDUSTRIARV, HELSINGBORG, HOGANAS]);
    expect(await of('during: {to: "2021-06-18"}')).toEqual([INDUSTRIARV]);
    expect(await of('', '@asOf(date: "2019-12-31")')).toEqual([INDUSTRIARV]);
    expect(await of('via: [PARTICIPATES_IN], certainty: [STATED]')).toEqual([INDUSTRIARV]);
  });

  test('has around an assignment who is to do it', async () => {
    const { assignments } = await api.data<{ assignments: { nodes: { id: string; assignees: { id: string }[] }[] } }>(
      '{ assignments(first: 5) { nodes { id assignees { id } } } }',
    );
    for (const { id, assignees } of assignments.nodes)
      expect(ids((await around(id, 'via: [ASSIGNED_TO]')).nodes)).toEqual([id, ...ids(assignees).sort()]);
  });
});

describe('a relation', () => {
  test('is of one of the kinds that these tests compare', () => {
    const kinds = (schema.getType('RelationKind') as GraphQLEnumType).getValues().map(({ name }) => name);
    expect(kinds.sort()).toEqual([...ALL].sort());
  });

  const OWN_TYPE: Record<string, string> = {
    HOLDS_POST: 'Post',
    MEMBER_OF: 'Membership',
    PARTICIPATES_IN: 'ProjectParticipantEdge',
    WORKS_ON: 'ProjectPerson',
    FOLLOWS_UP: 'DecisionLink',
  };

  test('answers by its id with the same facts', async () => {
    const { relations } = await around(HELSINGBORG, `depth: 3, limit: 1000, via: [${ALL.join(', ')}]`);
    const byKind = new Map<string, Step[]>();
    for (const one of relations) byKind.set(one.kind, [...(byKind.get(one.kind) ?? []), one]);
    expect(byKind.size).toBeGreaterThan(12);
    const some = [...byKind.values()].flatMap((all) => all.slice(0, 5));
    const { nodes } = await api.data<{ nodes: (Record<string, unknown> | null)[] }>(
      `query All($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Fact { from to firstSeen lastSeen certainty evidence { id text document { id } } } ... on Relation { kind role source { id } target { id } } } }`,
      { ids: ids(some) },
    );
    for (const [index, one] of some.entries()) {
      const { kind, role, source, target, ...fact } = one;
      const own = OWN_TYPE[kind];
      expect(nodes[index]).toEqual(own ? { ...fact, __typename: own } : { ...fact, kind, role, source, target });
    }
  });

  test('says what its two ends are, whatever they are', async () => {
    const { neighbourhood } = await api.data<{
      neighbourhood: { relations: Record<string, { __typename: string }>[] };
    }>(
      `{ neighbourhood(of: "meeting:kommundirektorsgruppen-2022-02-11", depth: 4, limit: 1000, via: [${ALL.join(', ')}]) { relations { source { __typename id } target { __typename id } } } }`,
    );
    const types = neighbourhood.relations.flatMap(({ source, target }) => [source?.__typename, target?.__typename]);
    expect([...new Set(types)].sort()).toEqual(
      expect.arrayContaining(['AgendaItem', 'Assignment', 'Decision', 'Meeting', 'Municipality', 'Person', 'Project']),
    );
  });
});

describe('a question that cannot be answered', () => {
  const P = `from: "${HELSINGBORG}", to: "${HOGANAS}"`;
  const N = `of: "${HELSINGBORG}"`;
  test.each([
    [
      `path(from: "${HELSINGBORG}", to: "${HELSINGBORG}") { length }`,
      'path.to',
      /«from» and «to» are both municipality:1283/,
    ],
    [
      `path(from: "municipality:9999", to: "${HOGANAS}") { length }`,
      'path.from',
      /Nothing has the id «municipality:9999»/,
    ],
    [`path(from: "${HELSINGBORG}", to: "nonsens") { length }`, 'path.to', /Nothing has the id «nonsens»/],
    [
      `path(from: "passage:kommundirektorsgruppen-2021-06-18:2", to: "${HOGANAS}") { length }`,
      'path.from',
      /passage:kommun.+ has no name/,
    ],
    [`path(from: "${HELSINGBORG}", to: "assignment:x") { length }`, 'path.to', /«assignment:x» has no name/],
    [
      `path(${P}, via: [GIVES, PARTICIPATES_IN, ASSIGNED_TO]) { length }`,
      'path.via',
      /^GIVES, ASSIGNED_TO joins assignments/,
    ],
    [`path(${P}, via: []) { length }`, 'path.via', /«via» names no kind of relation/],
    [`path(${P}, certainty: []) { length }`, 'path.certainty', /«certainty» is empty/],
    [
      `path(${P}, during: {from: "2022-01-01", to: "2021-01-01"}) { length }`,
      'path.during',
      /2022-01-01–2021-01-01 is empty/,
    ],
    [`path(${P}, at: "2022-01-01", during: {from: "2021-01-01"}) { length }`, 'path.at', /«at» or «during», not both/],
    [`path(${P}, maxLength: 0) { length }`, 'path.maxLength', /«maxLength» must be from 1 to 10, not 0/],
    [`path(${P}, maxLength: 50) { length }`, 'path.maxLength', /«maxLength» must be from 1 to 10, not 50/],
    [`neighbourhood(${N}, depth: 50) { truncated }`, 'neighbourhood.depth', /«depth» must be from 1 to 5, not 50/],
    [`neighbourhood(${N}, depth: 0) { truncated }`, 'neighbourhood.depth', /«depth» must be from 1 to 5, not 0/],
    [`neighbourhood(${N}, limit: 0) { truncated }`, 'neighbourhood.limit', /«limit» must be from 1 to 1000, not 0/],
    [
      `neighbourhood(${N}, limit: 100000) { truncated }`,
      'neighbourhood.limit',
      /«limit» must be from 1 to 1000, not 100000/,
    ],
    [`neighbourhood(${N}, via: []) { truncated }`, 'neighbourhood.via', /«via» names no kind of relation/],
    [`neighbourhood(${N}, certainty: []) { truncated }`, 'neighbourhood.certainty', /«certainty» is empty/],
    [
      `neighbourhood(of: "network:finns-inte") { truncated }`,
      'neighbourhood.of',
      /Nothing has the id «network:finns-inte»/,
    ],
    [
      `neighbourhood(of: "passage:kommundirektorsgruppen-2021-06-18:2") { truncated }`,
      'neighbourhood.of',
      /not one of what this argument takes/,
    ],
    [
      `neighbourhood(${N}, during: {from: "2022-01-01", to: "2022-01-01"}) { truncated }`,
      'neighbourhood.during',
      /is empty/,
    ],
  ])('%s is refused by name', async (question, argument, message) => {
    const { errors, data } = await api.query(`{ asked: ${question} }`);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(errors?.[0]?.message).toMatch(message);
    expect(data === null || data['asked'] === null).toBe(true);
    expect(await api.data('{ __typename }')).toEqual({ __typename: 'Query' });
  });

  test.each([
    'path(from: "a", to: "b", via: [FRIENDS_WITH]) { length }',
    'neighbourhood(of: "a", at: "igår") { truncated }',
  ])('%s is refused before anything is asked of the graph', async (question) => {
    const { errors } = await api.query(`{ ${question} }`);
    expect(errors?.[0]?.message).toMatch(/FRIENDS_WITH|igår/);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
  });
});
