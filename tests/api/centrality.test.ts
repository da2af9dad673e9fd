// Who is central and which groups there are, on the seed: against what other fields of the API say, and what is refused.
import { expect, test } from '@jest/globals';
import { testServer } from '../support/server.ts';

const api = await testServer();
const other = await testServer();
const small = {
  nodes: await testServer({ settings: { ANALYSIS_MAX_NODES: 20 } }),
  relations: await testServer({ settings: { ANALYSIS_MAX_RELATIONS: 20 } }),
  steps: await testServer({ settings: { ANALYSIS_MAX_STEPS: 20 } }),
  time: await testServer({ settings: { ANALYSIS_TIMEOUT_MS: 1 } }),
};
type Scored = { node: { id: string }; score: number; rank: number };
type Groups = { communities: { id: string; modularity: number; members: { id: string }[] }[] };
const scores = async (args: string, asOf = ''): Promise<Scored[]> =>
  (await api.data<{ centrality: Scored[] }>(`query ${asOf} { centrality(${args}) { node { id } score rank } }`))
    .centrality;
const refusal = async (question: string, server = api) => {
  const { data, errors = [] } = await server.query(`{ ${question} }`);
  expect(data).toBeNull();
  return { message: errors[0]?.message ?? '', code: String(errors[0]?.extensions?.['code']) };
};
const TAKING_PART = 'types: [MUNICIPALITY, PROJECT], via: [PARTICIPATES_IN]';

test('a municipality’s degree is its projects divided by all other municipalities and projects', async () => {
  const { municipalities, projects } = await api.data<{
    municipalities: { totalCount: number; nodes: { id: string; projects: { nodes: { id: string }[] } }[] };
    projects: { totalCount: number };
  }>(`{
    municipalities { totalCount nodes { id projects(role: [OWNER, PARTICIPANT, FINANCIER], first: 100) { nodes { id } } } }
    projects { totalCount }
  }`);
  const others = municipalities.totalCount + projects.totalCount - 1;
  const found = await scores(`measure: DEGREE, ${TAKING_PART}, first: 1000`);
  expect(found).toHaveLength(others + 1);
  for (const { id, projects: its } of municipalities.nodes) {
    const { score } = found.find(({ node }) => node.id === id) ?? {};
    expect(score).toBeCloseTo(new Set(its.nodes.map((project) => project.id)).size / others, 12);
  }
});

test('on the first day of 2021 Helsingborg took part in one project and nobody else in any', async () => {
  const found = await scores(`measure: DEGREE, ${TAKING_PART}, at: "2021-01-01", first: 3`);
  expect(found).toEqual([
    { node: { id: 'municipality:1283' }, score: 1 / 32, rank: 1 },
    { node: { id: 'project:laget-i-familjen-helsingborg' }, score: 1 / 32, rank: 1 },
    { node: { id: 'municipality:1214' }, score: 0, rank: 3 },
  ]);
  expect(await scores(`measure: DEGREE, ${TAKING_PART}, first: 3`, '@asOf(date: "2021-01-01")')).toEqual(found);
});

test('a goal’s degree is whoever contributes to it and the municipality that answers for it', async () => {
  type Goal = { id: string; responsible: object | null; projects: object[]; networks: object[] };
  const { plans } = await api.data<{ plans: { areas: { goals: Goal[] }[] }[] }>(
    '{ plans { areas { goals { id responsible { id } projects { id } networks { id } } } } }',
  );
  const goals = plans.flatMap(({ areas }) => areas.flatMap((area) => area.goals));
  const found = await scores('measure: DEGREE, via: [CONTRIBUTES_TO, RESPONSIBLE], first: 1000');
  expect(goals.length).toBeGreaterThan(20);
  for (const { id, responsible, projects, networks } of goals) {
    const degree = projects.length + networks.length + (responsible ? 1 : 0);
    expect([id, found.find(({ node }) => node.id === id)?.score]).toEqual([id, degree / (found.length - 1)]);
  }
  const kinds = new Set(found.map(({ node }) => node.id.split(':')[0]));
  expect([...kinds].sort()).toEqual(['goal', 'municipality', 'network', 'project']);
  expect(
    new Set((await scores('measure: DEGREE, first: 1000')).map(({ node }) => node.id.split(':')[0])).has('goal'),
  ).toBe(false);
});

test('goals fall into groups with what contributes to them', async () => {
  const { communities } = await api.data<Groups>(
    '{ communities(types: [GOAL, PROJECT], via: [CONTRIBUTES_TO]) { id modularity members { id } } }',
  );
  const group = communities.find(({ members }) => members.some(({ id }) => id === 'project:kickstart-destination'));
  expect(group?.members.map(({ id }) => id).sort()).toEqual([
    'goal:exempel-2022:naringsliv:destinationen-marknadsfor-sig-sjalv',
    'project:kickstart-destination',
    'project:sjalvmarknadsforande-destinationen',
  ]);
});

test('shares of a random walk add up to 1, and the first is the first page of all', async () => {
  const all = await scores('measure: PAGERANK, first: 1000');
  expect(all.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1, 9);
  expect(await scores('measure: PAGERANK')).toEqual(all.slice(0, 25));
  expect(await scores('measure: PAGERANK, first: 1')).toEqual(all.slice(0, 1));
});

test.each(['DEGREE', 'BETWEENNESS', 'CLOSENESS', 'EIGENVECTOR', 'PAGERANK'])(
  'the directors’ group, where all meet, is the most central by %s',
  async (measure) => {
    expect(await scores(`measure: ${measure}, first: 1`)).toMatchObject([
      { node: { id: 'body:kommundirektorsgruppen' }, rank: 1 },
    ]);
  },
);

test('every node is in one community, and the groups fit better than chance', async () => {
  const { communities } = await api.data<Groups>('{ communities { id modularity members { id } } }');
  const members = communities.flatMap((group) => group.members.map(({ id }) => id));
  expect(new Set(members).size).toBe(members.length);
  expect(members.sort()).toEqual((await scores('measure: DEGREE, first: 1000')).map(({ node }) => node.id).sort());
  const sizes = communities.map((group) => group.members.length);
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  for (const { id, modularity, members: its } of communities) {
    expect(id).toBe(`community:${its[0]?.id}`);
    expect(modularity).toBe(communities[0]?.modularity);
  }
  expect(communities[0]?.modularity).toBeGreaterThan(0.5);
});

test('another server gives the same communities', async () => {
  const question = '{ communities(via: [PARTICIPATES_IN, MEMBER_OF]) { id members { id } } }';
  expect(await other.data(question)).toEqual(await api.data(question));
});

test('what was measured is kept: asked again, nothing is read but the graph’s version', async () => {
  const question = '{ centrality(measure: CLOSENESS, via: [ATTENDED]) { rank } }';
  expect((await api.statements(question)).length).toBeGreaterThan(5);
  expect(await api.statements(question)).toEqual(['version.read']);
});

test.each([
  ['centrality(measure: DEGREE, first: 0) { rank }', /«first» must be from 1 to 1000, not 0/],
  ['centrality(measure: DEGREE, first: 1001) { rank }', /«first» must be from 1 to 1000, not 1001/],
  ['centrality(measure: DEGREE, types: []) { rank }', /«types» is empty/],
  ['centrality(measure: DEGREE, via: []) { rank }', /«via» names no kind/],
  ['centrality(measure: DEGREE, certainty: []) { rank }', /«certainty» is empty/],
  [
    'communities(types: [PERSON], via: [MEMBER_OF]) { id }',
    /No relation in «via» \(MEMBER_OF\) joins PERSON: add the types in between/,
  ],
  ['communities(types: [FUNDING]) { id }', /Funding have no name to rank or group by/],
  ['communities(via: [GIVES]) { id }', /GIVES joins assignments/],
  ['communities(at: "2021-01-01", during: { from: "2020-01-01" }) { id }', /Give «at» or «during», not both/],
  ['communities(during: { from: "2021-01-01", to: "2020-01-01" }) { id }', /The range 2021-01-01–2020-01-01 is empty/],
])('%s is refused in words', async (question, message) => {
  const { message: said, code } = await refusal(question);
  expect(said).toMatch(message);
  expect(code).toBe('BAD_USER_INPUT');
});

test('a kind of relation and a measure that do not exist are refused by the schema', async () => {
  const { errors, status } = await api.query('{ centrality(measure: FAME, via: [KNOWS]) { rank } }');
  expect(status).toBe(400);
  expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual([
    'GRAPHQL_VALIDATION_FAILED',
    'GRAPHQL_VALIDATION_FAILED',
  ]);
});

test.each([
  ['nodes', 'DEGREE', 'LIMIT_EXCEEDED', /has \d+ nodes, and at most 20 are analysed at once/],
  ['relations', 'DEGREE', 'LIMIT_EXCEEDED', /has \d+ relations, and at most 20 /],
  ['steps', 'BETWEENNESS', 'LIMIT_EXCEEDED', /BETWEENNESS walks .* steps, at most 20\. Choose fewer/],
  ['time', 'BETWEENNESS', 'TIMEOUT', /was not done within 1 ms and was stopped\. Choose fewer/],
] as const)(
  'over the limit of %s, %s is refused with %s, and the server goes on',
  async (limit, measure, expected, message) => {
    const { message: said, code } = await refusal(`centrality(measure: ${measure}) { rank }`, small[limit]);
    expect(said).toMatch(message);
    expect(code).toBe(expected);
    expect(await small[limit].data('{ __typename }')).toEqual({ __typename: 'Query' });
  },
);

test('a ranking of a thousand is priced as a thousand', async () => {
  const { extensions } = (await api.query(
    '{ centrality(measure: DEGREE, first: 1000) { rank node { id } } }',
  )) as unknown as { extensions: { cost: { price: number } } };
  expect(extensions.cost.price).toBe(2_000);
});
