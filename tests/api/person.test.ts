import { describe, expect, test } from '@jest/globals';
import { testServer } from '../support/server.ts';

const api = await testServer();

describe('people', () => {
  test('are found under a misspelt name that their minutes use', async () => {
    expect(await api.data('{ person(name: "Robin Pebrsson") { name aliases } }')).toEqual({
      person: { name: 'Robin Persson', aliases: ['Robin Pebrsson'] },
    });
  });

  test('can be asked for by the post they hold somewhere on a day', async () => {
    const query =
      'query At($at: Date) { people(filter: {postAt: "municipality:1257", title: "kommundirektör", at: $at}) { nodes { name } } }';
    expect(await api.data(query, { at: '2021-12-31' })).toEqual({
      people: { nodes: [{ name: 'Stefan Christensson' }] },
    });
    expect(await api.data(query, { at: '2022-08-26' })).toEqual({ people: { nodes: [{ name: 'Ardiana Demjaha' }] } });
  });

  test('have posts and memberships with their periods', async () => {
    const query =
      '{ person(name: "Ardiana Demjaha") { posts { title firstSeen lastSeen employer { name } } memberships { role group { name } onBehalfOf { name } member { name } } } }';
    expect(await api.data(query)).toEqual({
      person: {
        posts: [
          {
            title: 'Kommundirektör',
            firstSeen: '2022-06-17',
            lastSeen: '2022-08-26',
            employer: { name: 'Örkelljunga' },
          },
        ],
        memberships: [
          {
            role: 'MEMBER',
            group: { name: 'Kommundirektörsgruppen' },
            onBehalfOf: { name: 'Örkelljunga' },
            member: { name: 'Ardiana Demjaha' },
          },
        ],
      },
    });
  });

  test('have the projects they pitched or lead', async () => {
    const { person } = await api.data<{ person: { projects: { edges: { role: string; node: { name: string } }[] } } }>(
      '{ person(name: "Fanny Lindblad") { projects(role: [PROJECT_LEADER]) { edges { role node { name } } } } }',
    );
    expect(person.projects.edges.map(({ node }) => node.name)).toContain('Självmarknadsförande destinationen');
  });

  test('have their meetings, latest first, and can be asked for the missed ones', async () => {
    expect(
      await api.data(
        '{ person(name: "Palle Lundberg") { attendance(status: [ABSENT]) { totalCount edges { attendance { status } node { date } } } } }',
      ),
    ).toEqual({
      person: {
        attendance: {
          totalCount: 2,
          edges: [
            { attendance: { status: 'ABSENT' }, node: { date: '2022-08-26' } },
            { attendance: { status: 'ABSENT' }, node: { date: '2022-06-17' } },
          ],
        },
      },
    });
  });

  test('are not masked unless somebody asked for it', async () => {
    expect(await api.data('{ person(name: "Palle Lundberg") { masked } }')).toEqual({ person: { masked: false } });
  });
});
