import { describe, expect, test } from '@jest/globals';
import { testServer } from '../support/server.ts';

const api = await testServer();

describe('networks', () => {
  test('are found by what minutes call them', async () => {
    expect(await api.data('{ network(name: "nätverket Näringsliv och Destination") { name } }')).toEqual({
      network: { name: 'Näringsliv och Destination' },
    });
  });

  test('have the projects they own or take part in', async () => {
    const { network } = await api.data<{
      network: { projects: { edges: { role: string; node: { name: string } }[] } };
    }>('{ network(id: "network:naringsliv-och-destination") { projects { edges { role node { name } } } } }');
    expect(network.projects.edges.find(({ node }) => /kickstart/i.test(node.name))?.role).toBe('OWNER');
  });

  test('have the people that minutes say come from them', async () => {
    const { network } = await api.data<{ network: { memberships: { member: { name: string } }[] } }>(
      '{ network(id: "network:naringsliv-och-destination") { memberships { member { name } } } }',
    );
    expect(network.memberships.map(({ member }) => member.name)).toEqual(
      expect.arrayContaining(['Andreas Jarud', 'Claes Malmberg']),
    );
  });

  test('have the decisions on them, latest first', async () => {
    const { network } = await api.data<{ network: { decisions: { nodes: { date: string }[] } } }>(
      '{ network(id: "network:naringsliv-och-destination") { decisions { nodes { date } } } }',
    );
    const dates = network.decisions.nodes.map(({ date }) => date);
    expect(dates.length).toBeGreaterThan(2);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  test('that nobody has closed are active', async () => {
    const { all, active, closed } = await api.data<Record<string, { totalCount: number }>>(
      '{ all: networks { totalCount } active: networks(filter: {active: true}) { totalCount } closed: networks(filter: {active: false}) { totalCount } }',
    );
    expect(active).toEqual(all);
    expect(closed).toEqual({ totalCount: 0 });
  });

  test('whose members no minutes list have none', async () => {
    expect(
      await api.data(
        '{ network(id: "network:naringsliv-och-destination") { municipalities { totalCount } coordinator { name } } }',
      ),
    ).toEqual({
      network: { municipalities: { totalCount: 0 }, coordinator: null },
    });
  });
});
