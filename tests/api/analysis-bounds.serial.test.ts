// What an analysis looks at and what it may tell: hubs are not walked in whole, and what is hidden is in no answer.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { around, shortestChain } from '../../services/analysis/chains.ts';
import { TooLarge } from '../../services/analysis/projection.ts';
import { minutes } from '../../services/minutes-format.ts';
import { recordMinutes } from '../../services/record.ts';
import { planAnew, profiler } from '../graph/profiled.ts';
import { emptiedGraph, emptyAgain, RECORDER } from '../support/region.ts';
import { setFacts, USUAL } from '../support/relations.ts';
import { testServer } from '../support/server.ts';
import { asking, ids, member, network, person, project, range, things, town } from '../support/small-region.ts';

const graph = await emptiedGraph();
const api = await testServer();
const profiled = profiler();
beforeEach(() => emptyAgain(graph));

const { path, neighbourhood, weights } = asking(api);

const choice = {
  kinds: USUAL as never,
  holding: { startsBy: '9999-12-31', endsAfter: '', at: null },
  certainty: null,
  hidden: [],
};

describe('around a hub', () => {
  const hub = (people: number) =>
    setFacts(graph, [
      ...range(people).map((n) => member(person(n), network(1))),
      ...range(people).map((n) => member(person(n), network(2))),
      { kind: 'PARTICIPATES_IN', from: network(1), to: project(1), role: 'OWNER' },
    ]);

  test('no more is looked at than the limit asks for, however many its members are', async () => {
    const looked: Record<string, [string, number][][]> = {};
    for (const people of [300, 3_000]) {
      await emptyAgain(graph);
      await things(graph, { networks: 2, projects: 1, people });
      await hub(people);
      await planAnew(graph);
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
        const hits = await profiled((run) => around(run, { ...choice, kinds: kinds as never }, wish));
        looked[name] = [...(looked[name] ?? []), hits];
      }
    }
    const sum = (hits: [string, number][] = []) => hits.reduce((total, [, of]) => total + of, 0);
    for (const [name, [few, many]] of Object.entries(looked))
      if (sum(many) > sum(few) * 1.2 + 100)
        throw new Error(`${name}: ${JSON.stringify(few)} around 300, ${JSON.stringify(many)} around 3,000`);
  }, 120_000);

  test('ten neighbours and a hundred cost the same statements, as do a short path and a long one', async () => {
    await things(graph, { networks: 6, projects: 1, people: 150, towns: 8 });
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

test('a longer path is not looked for among more relations than fit, and the answer says what to do', async () => {
  await things(graph, { towns: 2, networks: 1 });
  await setFacts(graph, [
    member(town(1), network(1), '2020-01-01', '2021-01-01'),
    member(town(2), network(1), '2021-01-01'),
  ]);
  const search = (relations: number) =>
    shortestChain(
      graph.read,
      { ...choice, access: ['PUBLIC'] },
      { from: town(1), to: town(2) },
      { longest: 6, relations },
    );
  expect(await search(2)).toBeNull();
  await expect(search(1)).rejects.toThrow(TooLarge);
  await expect(search(1)).rejects.toThrow(/not looked for among 2 relations, only among 1\. Give «at»/);
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
  beforeEach(() => things(graph, { towns: 2, networks: 1, projects: 1, people: 2 }));

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
      ids: ['has-item:item:gruppen-4:1', 'resulted-in:decision:gruppen-4:1:1', 'resulted-in:decision:gruppen-4:1:2'],
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
