// Chains, neighbourhoods and ties on graphs made for it: what holds whatever the facts are.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { around } from '../../services/analysis/chains.ts';
import { heldTogether } from '../../services/analysis/held-together.ts';
import { minutes } from '../../services/minutes-format.ts';
import { recordMinutes, recordRegister } from '../../services/record.ts';
import { register } from '../../services/register-format.ts';
import { profiler } from '../graph/profiled.ts';
import { dice } from '../support/make.ts';
import { emptiedGraph, emptyAgain, RECORDER } from '../support/region.ts';
import { distances, type Fact, relationsOf, setFacts, USUAL } from '../support/relations.ts';
import { testServer } from '../support/server.ts';

const graph = await emptiedGraph();
const api = await testServer();
const profiled = profiler();
beforeEach(() => emptyAgain(graph));

const range = (n: number): number[] => Array.from({ length: n }, (_, index) => index + 1);
const town = (n: number) => `municipality:${9000 + n}`;
const network = (n: number) => `network:n-${n}`;
const project = (n: number) => `project:p-${n}`;
const person = (n: number) => `person:x-${n}`;

/** So many of each, and nothing said of them. */
async function things(size: { towns?: number; networks?: number; projects?: number; people?: number }): Promise<void> {
  const made = register.parse({
    municipalities: range(size.towns ?? 0).map((n) => ({ id: town(n), name: `Kommun ${n}`, code: `${9000 + n}` })),
    networks: range(size.networks ?? 0).map((n) => ({ id: network(n), name: `Nätverk ${n}` })),
    projects: range(size.projects ?? 0).map((n) => ({ id: project(n), name: `Projekt ${n}`, kind: 'OTHER' })),
    people: range(size.people ?? 0).map((n) => ({ id: person(n), name: `Person ${n}` })),
    bodies: [{ id: 'body:gruppen', name: 'Gruppen', kind: 'DIRECTORS_GROUP' }],
  });
  await recordRegister(graph, made, RECORDER);
}
const member = (from: string, to: string, since?: string, until?: string): Fact => ({
  kind: 'MEMBER_OF',
  from,
  to,
  ...(since ? { since } : {}),
  ...(until ? { until } : {}),
});

type Path = { length: number; nodes: { id: string }[]; relations: { id: string }[] } | null;
async function path(from: string, to: string, more = ''): Promise<Path> {
  const text = `query Q($from: ID!, $to: ID!) { path(from: $from, to: $to ${more}) { length nodes { id } relations { id } } }`;
  return (await api.data<{ path: Path }>(text, { from, to })).path;
}
type Around = { nodes: { id: string }[]; relations: { id: string }[]; truncated: boolean };
async function neighbourhood(of: string, more = ''): Promise<Around> {
  const text = `query Q($of: ID!) { neighbourhood(of: $of ${more}) { truncated nodes { id } relations { id } } }`;
  return (await api.data<{ neighbourhood: Around }>(text, { of })).neighbourhood;
}
const ids = (all: readonly { id: string }[] | undefined): string[] => (all ?? []).map(({ id }) => id);
async function weights(wish = ''): Promise<number[][]> {
  const text = `{ collaboration${wish && `(${wish})`} { weights } }`;
  return (await api.data<{ collaboration: { weights: number[][] } }>(text)).collaboration.weights;
}
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
    await things({ towns: 2, networks: 1 });
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
    await things({ towns: 2, networks: 1 });
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
    await things({ towns: 3, networks: 3 });
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
    await things({ towns: 2, networks: 1 });
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
  await things({ towns: 3, projects: 1 });
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
    await things({ towns: 2, networks: 3 });
    await setFacts(graph, order);
    answers.push(ids((await path(town(1), town(2)))?.nodes));
    answers.push(ids((await path(town(1), town(2), 'via: [MEMBER_OF]'))?.nodes));
    answers.push(ids((await path(town(1), town(2), 'at: "2020-01-01"'))?.nodes));
  }
  expect(answers).toEqual(answers.map(() => [town(1), network(1), town(2)]));
});

test('among thousands of equally short paths one is given, and the same one each time', async () => {
  await things({ towns: 2, networks: 1_500 });
  await setFacts(
    graph,
    range(1_500).flatMap((n) => [member(town(1), network(n)), member(town(2), network(n))]),
  );
  const all = await Promise.all(range(5).map(() => path(town(1), town(2))));
  expect(all[0]?.length).toBe(2);
  expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(1);
});

test('an id that was merged into another leads from and to what it is now', async () => {
  await things({ towns: 2, networks: 2, people: 2 });
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
  beforeEach(() => things({ towns: 20, networks: 20, projects: 20, people: 20 }));

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

describe('around a hub', () => {
  const choice = {
    kinds: USUAL as never,
    holding: { startsBy: '9999-12-31', endsAfter: '', at: null },
    certainty: null,
    hidden: [],
  };
  const hub = (people: number) =>
    setFacts(graph, [
      ...range(people).map((n) => member(person(n), network(1))),
      ...range(people).map((n) => member(person(n), network(2))),
      { kind: 'PARTICIPATES_IN', from: network(1), to: project(1), role: 'OWNER' },
    ]);

  test('no more is looked at than the limit asks for, however many its members are', async () => {
    const hits: Record<string, number[]> = {};
    for (const people of [300, 3_000]) {
      await emptyAgain(graph);
      await things({ networks: 2, projects: 1, people });
      await hub(people);
      const found = await neighbourhood(network(1), 'limit: 50');
      expect(found.nodes).toHaveLength(50);
      expect(found.truncated).toBe(true);
      const among = new Set(ids(found.nodes));
      expect(found.relations.length).toBe(49);
      expect(among.has(network(2))).toBe(false);
      for (const [name, kinds, depth] of [
        ['one step', USUAL, 1],
        ['three steps', USUAL, 3],
        ['of another kind', ['PARTICIPATES_IN'], 2],
        ['of two kinds', ['PARTICIPATES_IN', 'MEMBER_OF'], 2],
      ] as const) {
        const wish = { of: network(1), depth, limit: 50 };
        const { hits: looked } = await profiled((run) => around(run, { ...choice, kinds: kinds as never }, wish));
        hits[name] = [...(hits[name] ?? []), looked];
      }
    }
    for (const [name, [small = 0, large = 0]] of Object.entries(hits))
      expect([name, large <= small * 1.2 + 100]).toEqual([name, true]);
  }, 120_000);

  test('ten neighbours and a hundred cost the same statements, as do a short path and a long one', async () => {
    await things({ networks: 6, projects: 1, people: 150, towns: 8 });
    await hub(150);
    const of = (limit: number) =>
      api.statements(
        `{ neighbourhood(of: "${network(1)}", via: [MEMBER_OF], limit: ${limit}) { nodes { id ... on Named { name } } relations { id kind evidence { id } source { id ... on Named { name } } target { id ... on Named { name } } } } }`,
      );
    expect((await of(100)).sort()).toEqual((await of(10)).sort());
    await setFacts(
      graph,
      range(4).flatMap((n) => [member(town(n), network(n + 2)), member(town(n + 1), network(n + 2))]),
    );
    const chain = (to: number) =>
      api.statements(
        `{ path(from: "${town(1)}", to: "${town(to)}", maxLength: 10) { length nodes { id name } relations { id evidence { id } source { id } target { id } } } }`,
      );
    expect((await path(town(1), town(5), 'maxLength: 10'))?.length).toBe(8);
    expect((await chain(5)).sort()).toEqual((await chain(2)).sort());
  }, 60_000);
});

describe('what rests on a hidden document alone', () => {
  const record = (n: number, access: 'PUBLIC' | 'INTERNAL') =>
    recordMinutes(
      graph,
      minutes.parse({
        document: {
          id: `document:gruppen-${n}`,
          origin: 'READ',
          title: `Protokoll ${n}`,
          sha256: String(n).padStart(64, '0'),
          status: 'APPROVED',
          access,
          verbatim: true,
        },
        meeting: { id: `meeting:gruppen-${n}`, body: 'body:gruppen', date: `2024-0${n}-15` },
        head: { text: 'Protokoll' },
        attendanceList: { text: 'Närvarande' },
        attendance: range(2).map((m) => ({
          person: person(m),
          as: `Person ${m}`,
          representing: [town(m)],
          status: 'PRESENT',
        })),
        items: [
          {
            ordinal: 1,
            heading: 'Ett projekt',
            kind: 'PROJECT_PLAN',
            presenters: range(2).map((m) => ({ person: person(m), representing: [town(m)], projects: [project(1)] })),
            about: [project(1)],
            participations: range(2).map((m) => ({ actor: town(m), project: project(1), role: 'PARTICIPANT' })),
            memberships: range(2).map((m) => ({ member: town(m), group: network(1), role: 'MEMBER' })),
            decisions: [
              {
                ordinal: 1,
                text: 'att gå vidare',
                kind: 'ASSIGN',
                concerns: [project(1)],
                assignments: [{ task: 'Gå vidare', assignees: [person(1)] }],
              },
            ],
          },
        ],
      }),
      RECORDER,
    );
  const EVERY =
    'HOLDS_POST, MEMBER_OF, PARTICIPATES_IN, WORKS_ON, ATTENDED, PRESENTED, ABOUT, CONCERNS, HAS_ITEM, RESULTED_IN, GIVES, ASSIGNED_TO';
  const NAMED = EVERY.replace(', GIVES, ASSIGNED_TO', '');
  beforeEach(() => things({ towns: 2, networks: 1, projects: 1, people: 2 }));

  test('is in no path, neighbourhood or matrix, nor what was made by hand beneath it', async () => {
    await record(4, 'INTERNAL');
    const { upsertDecision } = await api.data<{ upsertDecision: { userErrors: unknown[] } }>(
      'mutation D($input: UpsertDecisionInput!) { upsertDecision(input: $input) { userErrors { message } } }',
      {
        input: {
          agendaItem: 'item:gruppen-4:1',
          ordinal: 2,
          text: 'att tillägga',
          kind: 'OTHER',
          concerns: [project(1), town(1), town(2)],
        },
      },
    );
    expect(upsertDecision.userErrors).toEqual([]);
    expect(await path(town(1), town(2), `via: [${NAMED}]`)).toBeNull();
    expect(await path(town(1), town(2))).toBeNull();
    for (const middle of [town(1), project(1), person(1), network(1), 'meeting:gruppen-4']) {
      const found = await neighbourhood(middle, `depth: 3, via: [${EVERY}]`);
      expect([ids(found.nodes), ids(found.relations)]).toEqual([[middle], []]);
    }
    for (const via of ['PROJECT', 'NETWORK', 'PRESENTATION', 'MEETING'])
      expect([via, (await weights(`via: [${via}]`)).flat()]).toEqual([via, [0, 0, 0, 0]]);
    const { errors } = await api.query('{ neighbourhood(of: "item:gruppen-4:1") { truncated } }');
    expect(errors?.[0]?.message).toMatch(/Nothing that you may see has the id «item:gruppen-4:1»/);
    const { nodes } = await api.data<{ nodes: unknown[] }>('query N($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: ['agenda:item:gruppen-4:1', 'outcome:decision:gruppen-4:1:1', 'outcome:decision:gruppen-4:1:2'],
    });
    expect(nodes).toEqual([null, null, null]);
  });

  test('is there when an open one says it too, by what the open one says', async () => {
    await record(4, 'INTERNAL');
    await record(5, 'PUBLIC');
    expect((await path(town(1), town(2)))?.length).toBe(2);
    for (const via of ['PROJECT', 'NETWORK', 'PRESENTATION', 'MEETING'])
      expect([via, (await weights(`via: [${via}]`))[0]]).toEqual([via, [0, 1]]);
    const found = await neighbourhood(project(1), `depth: 3, via: [${EVERY}]`);
    expect(ids(found.nodes)).toEqual(
      expect.arrayContaining(['meeting:gruppen-5', 'item:gruppen-5:1', town(1), town(2)]),
    );
    expect([...ids(found.nodes), ...ids(found.relations)].filter((id) => id.includes('gruppen-4'))).toEqual([]);
  });
});
