// Chains, neighbourhoods and ties on graphs made for it: what holds whatever the facts are.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { heldTogether } from '../../services/analysis/held-together.ts';
import { dice } from '../support/make.ts';
import { emptiedGraph, emptyAgain } from '../support/region.ts';
import { distances, type Fact, relationsOf, setFacts, USUAL } from '../support/relations.ts';
import { testServer } from '../support/server.ts';
import { asking, ids, member, network, person, project, range, things, town } from '../support/small-region.ts';

const graph = await emptiedGraph();
const api = await testServer();
beforeEach(() => emptyAgain(graph));

const { path, neighbourhood, weights } = asking(api);

async function write(mutation: string, type: string, fact: string, input: object): Promise<string | undefined> {
  const { done } = await api.data<{ done: { fact: { id: string } | null; userErrors: unknown[] } }>(
    `mutation Do($input: ${type}!) { done: ${mutation}(input: $input) { fact: ${fact} { id } userErrors { code field message } } }`,
    { input },
  );
  expect(done.userErrors).toEqual([]);
  return done.fact?.id;
}

describe('facts that never held at once', () => {
  test('tie nobody and make no path: members of a network one after the other, the one’s last day the other’s first', async () => {
    await things(graph, { towns: 2, networks: 1 });
    await setFacts(graph, [
      member(town(1), network(1), '2020-01-01', '2021-01-01'),
      member(town(2), network(1), '2021-01-01'),
    ]);
    expect(await weights()).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(await path(town(1), town(2))).toBeNull();
    expect(await path(town(1), town(2), 'during: {from: "2020-01-01", to: "2022-01-01"}')).toBeNull();
    expect(await path(town(1), town(2), 'at: "2020-12-31"')).toBeNull();
    expect(ids((await neighbourhood(network(1))).nodes)).toEqual([network(1), town(1), town(2)]);
    expect(ids((await neighbourhood(network(1), 'at: "2020-12-31"')).nodes)).toEqual([network(1), town(1)]);
    expect(ids((await neighbourhood(network(1), 'at: "2021-01-01"')).nodes)).toEqual([network(1), town(2)]);
  });

  test('set by hand and moved one day, they meet', async () => {
    await things(graph, { towns: 2, networks: 1 });
    for (const [n, from] of [
      [1, '2020-01-01'],
      [2, '2020-12-31'],
    ] as const)
      await write('setMembership', 'SetMembershipInput', 'membership', {
        member: town(n),
        group: network(1),
        role: 'MEMBER',
        from,
      });
    const found = await path(town(1), town(2));
    expect(found?.length).toBe(2);
    const [first, second] = ids(found?.relations);
    const fact = (id: string | undefined, to: string) =>
      api.data<{ endFact: { userErrors: unknown[] } }>(
        'mutation E($input: EndFactInput!) { endFact(input: $input) { userErrors { message } } }',
        { input: { fact: id, to } },
      );
    expect((await fact(first, '2021-01-01')).endFact.userErrors).toEqual([]);
    expect((await path(town(1), town(2)))?.length).toBe(2);
    expect(await weights('weighting: NEWMAN')).toEqual([
      [0, 1],
      [1, 0],
    ]);
    const { nodes } = await api.data<{ nodes: { id: string; from: string; to: string | null }[] }>(
      'query N($ids: [ID!]!) { nodes(ids: $ids) { id ... on Fact { from to } } }',
      { ids: [first, second] },
    );
    expect(nodes).toEqual([
      { id: first, from: '2020-01-01', to: '2021-01-01' },
      { id: second, from: '2020-12-31', to: null },
    ]);
    expect((await fact(first, '2020-12-31')).endFact.userErrors).toEqual([]);
    expect(await path(town(1), town(2))).toBeNull();
    expect(await weights()).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  test('give way to a longer path whose facts did meet, where it is not too long', async () => {
    await things(graph, { towns: 3, networks: 3 });
    const written = await setFacts(graph, [
      member(town(1), network(1), '2020-01-01', '2021-01-01'),
      member(town(2), network(1), '2021-01-01'),
      member(town(1), network(2)),
      member(town(3), network(2)),
      member(town(3), network(3)),
      member(town(2), network(3)),
    ]);
    const found = await path(town(1), town(2));
    expect(ids(found?.nodes)).toEqual([town(1), network(2), town(3), network(3), town(2)]);
    expect(ids(found?.relations)).toEqual(written.slice(2));
    expect(await path(town(1), town(2), 'maxLength: 3')).toBeNull();
    expect(await path(town(1), town(2), 'via: [MEMBER_OF, CONTRIBUTES_TO]')).toEqual(found);
    expect((await path(town(2), town(1)))?.length).toBe(4);
  });

  test('count where another fact of the same two did meet', async () => {
    await things(graph, { towns: 2, networks: 1 });
    const written = await setFacts(graph, [
      member(town(1), network(1), '2019-01-01', '2020-01-01'),
      member(town(1), network(1), '2022-01-01'),
      member(town(2), network(1), '2021-01-01'),
    ]);
    expect(ids((await path(town(1), town(2)))?.relations)).toEqual(written.slice(1));
    expect(await weights('at: "2021-06-01"')).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect((await weights())[0]).toEqual([0, 1]);
  });
});

test('who was invited or declined has no tie, no path and no neighbours by it', async () => {
  await things(graph, { towns: 3, projects: 1 });
  for (const [n, role] of [
    [1, 'OWNER'],
    [2, 'INVITED'],
    [3, 'DECLINED'],
  ] as const)
    await write('setParticipation', 'SetParticipationInput', 'participation', {
      participant: town(n),
      project: project(1),
      role,
      from: '2020-01-01',
    });
  expect((await weights()).flat()).toEqual(range(9).map(() => 0));
  for (const n of [2, 3]) {
    expect(await path(town(1), town(n))).toBeNull();
    expect(await path(town(1), town(n), 'at: "2020-06-01", via: [PARTICIPATES_IN]')).toBeNull();
    expect(ids((await neighbourhood(town(n))).nodes)).toEqual([town(n)]);
  }
  expect(ids((await neighbourhood(project(1), 'depth: 3')).nodes)).toEqual([project(1), town(1)]);
});

test('among equally short paths the first by id is given, in whatever order the facts were written', async () => {
  const facts = [3, 1, 2].flatMap((n) => [member(town(1), network(n)), member(town(2), network(n))]);
  const answers: (string[] | undefined)[] = [];
  for (const order of [facts, [...facts].reverse()]) {
    await emptyAgain(graph);
    await things(graph, { towns: 2, networks: 3 });
    await setFacts(graph, order);
    answers.push(ids((await path(town(1), town(2)))?.nodes));
    answers.push(ids((await path(town(1), town(2), 'via: [MEMBER_OF]'))?.nodes));
    answers.push(ids((await path(town(1), town(2), 'at: "2020-01-01"'))?.nodes));
  }
  expect(answers).toEqual(answers.map(() => [town(1), network(1), town(2)]));
});

test('among thousands of equally short paths one is given, and the same one each time', async () => {
  await things(graph, { towns: 2, networks: 1_500 });
  await setFacts(
    graph,
    range(1_500).flatMap((n) => [member(town(1), network(n)), member(town(2), network(n))]),
  );
  const all = await Promise.all(range(5).map(() => path(town(1), town(2))));
  expect(all[0]?.length).toBe(2);
  expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(1);
});

test('an id that was merged into another leads from and to what it is now', async () => {
  await things(graph, { towns: 2, networks: 2, people: 2 });
  await setFacts(graph, [member(town(1), network(1)), member(town(2), network(2))]);
  expect(await path(town(1), town(2))).toBeNull();
  const { mergeEntities } = await api.data<{ mergeEntities: { userErrors: unknown[] } }>(
    'mutation M($input: MergeEntitiesInput!) { mergeEntities(input: $input) { userErrors { message } } }',
    { input: { keep: network(1), merge: network(2) } },
  );
  expect(mergeEntities.userErrors).toEqual([]);
  expect(ids((await path(town(1), town(2)))?.nodes)).toEqual([town(1), network(1), town(2)]);
  expect(ids((await path(network(2), town(2)))?.nodes)).toEqual([network(1), town(2)]);
  expect(ids((await neighbourhood(network(2))).nodes)).toEqual([network(1), town(1), town(2)]);
  const { errors } = await api.query(`{ path(from: "${network(1)}", to: "${network(2)}") { length } }`);
  expect(errors?.[0]?.message).toMatch(/«from» and «to» are both network:n-1/);
});

describe('in a graph made at random', () => {
  const KINDS: [string, (n: number) => string, (n: number) => string][] = [
    ['MEMBER_OF', person, network],
    ['MEMBER_OF', town, network],
    ['PARTICIPATES_IN', town, project],
    ['WORKS_ON', person, project],
    ['HOLDS_POST', person, town],
  ];
  const DAYS = ['2020-01-01', '2020-04-01', '2020-07-01', '2020-10-01', '2021-01-01'];
  function random(seed: number, count: number, timed: boolean): Fact[] {
    const { below, pick } = dice(seed);
    const facts = range(count).map((): Fact => {
      const [kind, from, to] = pick(KINDS);
      const [x, y] = [below(5), below(5)];
      const period = timed && x !== y ? { since: DAYS[Math.min(x, y)] ?? '', until: DAYS[Math.max(x, y)] ?? '' } : {};
      return { kind, from: from(1 + below(20)), to: to(1 + below(20)), role: 'PARTICIPANT', ...period };
    });
    return [...new Map(facts.map((fact) => [`${fact.from} ${fact.to}`, fact])).values()];
  }
  const every = [town, network, project, person].flatMap((id) => range(20).map(id));
  const pairs = (seed: number, count: number): [string, string][] => {
    const { pick } = dice(seed);
    return range(count)
      .map((): [string, string] => [pick(every), pick(every)])
      .filter(([from, to]) => from !== to);
  };
  beforeEach(() => things(graph, { towns: 20, networks: 20, projects: 20, people: 20 }));

  test('each path is as short as any there is', async () => {
    await setFacts(graph, random(1, 110, false));
    const relations = await relationsOf(graph, USUAL);
    const found: [string, string, number | undefined][] = [];
    const expected: typeof found = [];
    for (const [from, to] of pairs(2, 210)) {
      const length = distances(relations, from).get(to);
      expected.push([from, to, length !== undefined && length <= 10 ? length : undefined]);
      found.push([from, to, (await path(from, to, 'maxLength: 10'))?.length]);
    }
    expect(found).toEqual(expected);
    expect(new Set(found.map(([, , length]) => length)).size).toBeGreaterThan(5);
  }, 60_000);

  test('each path of facts with periods is the first of the shortest that held together', async () => {
    await setFacts(graph, random(3, 200, true));
    const spans = await relationsOf(graph, USUAL);
    let longer = 0;
    for (const [from, to] of pairs(4, 100)) {
      const expected = await heldTogether(spans, { from, to, longest: 6 });
      const found = await path(from, to);
      expect(found && { nodes: ids(found.nodes), relations: ids(found.relations) }).toEqual(expected);
      if (expected && expected.relations.length > (distances(spans, from).get(to) ?? 0)) longer += 1;
    }
    expect(longer).toBeGreaterThan(3);
  }, 60_000);

  test('the matrix is what its facts say day by day, by projects and networks', async () => {
    const facts = random(7, 150, true);
    await setFacts(graph, facts);
    const shared = (a: string, b: string, newman: boolean): number =>
      [network, project]
        .flatMap((id) => range(20).map(id))
        .reduce((sum, thing) => {
          const there = facts.filter(({ from, to }) => to === thing && from.startsWith('municipality:'));
          const on = (who: string, day: string) =>
            there.some(({ from, since = '', until = '9999' }) => from === who && since <= day && day < until);
          const taking = new Set(there.map(({ from }) => from)).size;
          return DAYS.some((day) => on(a, day) && on(b, day)) ? sum + (newman ? 1 / (taking - 1) : 1) : sum;
        }, 0);
    const text = (weighting: string) => `{ collaboration(weighting: ${weighting}) { municipalities { id } weights } }`;
    let ties = 0;
    for (const weighting of ['COUNT', 'NEWMAN']) {
      const { collaboration } = await api.data<{
        collaboration: { municipalities: { id: string }[]; weights: number[][] };
      }>(text(weighting));
      for (const [i, a] of collaboration.municipalities.entries())
        for (const [j, b] of collaboration.municipalities.entries()) {
          const expected = a.id === b.id ? 0 : shared(a.id, b.id, weighting === 'NEWMAN');
          if (Math.abs((collaboration.weights[i]?.[j] ?? -1) - expected) > 1e-9)
            throw new Error(`${a.id} ${b.id}: ${collaboration.weights[i]?.[j]}, and by definition ${expected}`);
          ties += expected > 0 ? 1 : 0;
        }
    }
    expect(ties).toBeGreaterThan(40);
  });

  test('each neighbourhood is the levels of a walk, and what joins them', async () => {
    await setFacts(graph, random(5, 90, false));
    const relations = await relationsOf(graph, USUAL);
    for (const middle of every.filter((_, index) => index % 4 === 0)) {
      const far = [...distances(relations, middle, 3)].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
      const found = await neighbourhood(middle, 'depth: 3, limit: 1000');
      expect(ids(found.nodes)).toEqual(far.map(([id]) => id));
      const within = new Set(ids(found.nodes));
      const joins = relations.filter(({ source, target }) => within.has(source) && within.has(target));
      expect(ids(found.relations)).toEqual(ids(joins));
    }
  }, 60_000);
});
