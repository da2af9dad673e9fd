import { describe, expect, test } from '@jest/globals';
import { testServer } from '../support/server.ts';

const api = await testServer();
/** One id of each kind that has a type of its own, facts on edges included. */
const IDS = {
  'municipality:1283': 'Municipality',
  'organization:sekretariatet-familjen-helsingborg': 'Organization',
  'body:kommundirektorsgruppen': 'Body',
  'network:naringsliv-och-destination': 'Network',
  'person:kristina-magnusson': 'Person',
  'project:smarta-lokaler': 'Project',
  'meeting:kommundirektorsgruppen-2022-06-17': 'Meeting',
  'item:kommundirektorsgruppen-2022-06-17:5': 'AgendaItem',
  'decision:kommundirektorsgruppen-2022-06-17:5:2': 'Decision',
  'document:kommundirektorsgruppen-2022-06-17': 'Document',
  'passage:kommundirektorsgruppen-2022-06-17:5': 'Passage',
  'post:person-ardiana-demjaha:municipality-1257:kommundirektor': 'Post',
  'participation:municipality-1284:project-kultur-och-industriarv:participant': 'ProjectParticipantEdge',
};

describe('node', () => {
  test.each(Object.entries(IDS))('%s is a %s', async (id, type) => {
    expect(await api.data('query Any($id: ID!) { node(id: $id) { __typename id } }', { id })).toEqual({
      node: { __typename: type, id },
    });
  });

  test.each([
    '',
    'person',
    'person:',
    'nobody:here',
    "person:x'}) SET n.name = '' //",
    'municipality:9999',
    '🙂',
    'x'.repeat(9_000),
  ])('nothing is called «%.20s», which is no error', async (id) => {
    expect(await api.query('query Any($id: ID!) { node(id: $id) { id } }', { id })).toMatchObject({
      data: { node: null },
    });
  });

  test('nodes answer in the order asked, unknown ones as null', async () => {
    const ids = ['project:smarta-lokaler', 'project:finns-inte', 'municipality:1283', 'project:smarta-lokaler'];
    expect(await api.data('query Many($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toEqual({
      nodes: ids.map((id) => (id === 'project:finns-inte' ? null : { id })),
    });
  });

  test('more than a hundred at a time are refused', async () => {
    const { errors } = await api.query('query Many($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Array(101).fill('person:x'),
    });
    expect(errors?.[0]).toMatchObject({
      message: 'At most 100 ids at a time, not 101.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'nodes.ids' },
    });
  });
});

describe('what every entity has', () => {
  test('a permalink, and the passages that name it, newest first, with how they spell it out', async () => {
    const answer = await api.data<{
      person: { url: string; mentions: { totalCount: number; nodes: { document: { meeting: { date: string } } }[] } };
    }>(
      '{ person(name: "Herman Crespin") { url mentions { totalCount nodes { locator document { meeting { date } } } } } }',
    );
    expect(answer.person.url).toBe('https://example.se/id/person:herman-crespin');
    const dates = answer.person.mentions.nodes.map(({ document }) => document.meeting.date);
    expect(dates).toEqual([...dates].sort().reverse());
    expect(answer.person.mentions.totalCount).toBe(dates.length);
  });
});

describe('arguments that cannot be right', () => {
  const wrong: [string, string, string][] = [
    ['{ projects(first: 0) { totalCount } }', 'projects.first', 'must be from 1 to 100'],
    ['{ projects(first: 101) { totalCount } }', 'projects.first', 'must be from 1 to 100'],
    ['{ projects(last: -1) { totalCount } }', 'projects.last', 'must be from 1 to 100'],
    ['{ projects(first: 1, last: 1) { totalCount } }', 'projects.last', 'not both'],
    ['{ projects(after: "abc") { totalCount } }', 'projects.after', 'not a cursor of this list'],
    ['{ municipality(id: "municipality:1283", name: "Bjuv") { id } }', 'municipality.name', 'exactly one'],
    ['{ municipality { id } }', 'municipality.id', 'exactly one'],
    [
      '{ projects(filter: {municipalities: {anyOf: ["municipality:0000"]}}) { totalCount } }',
      'projects.filter.municipalities.anyOf',
      'municipality:0000',
    ],
    ['{ projects(filter: {people: ["municipality:1283"]}) { totalCount } }', 'projects.filter.people', 'person'],
    [
      '{ projects(filter: {active: {from: "2022-01-01", to: "2022-01-01"}}) { totalCount } }',
      'projects.filter.active',
      'empty',
    ],
    [
      '{ municipality(code: "1283") { projects(at: "2022-01-01", during: {from: "2022-01-01"}) { totalCount } } }',
      'projects.at',
      'not both',
    ],
  ];
  test.each(wrong)('%s', async (query, argument, says) => {
    const { errors, status } = await api.query(query);
    expect(status).toBe(200);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument } });
    expect(errors?.[0]?.message).toContain(says);
  });

  test.each(['2022-02-30', '220617', 'idag', ''])('«%s» is no date', async (at) => {
    const { errors } = await api.query(
      'query At($at: Date) { municipality(code: "1283") { director(at: $at) { title } } }',
      { at },
    );
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  test('a cursor of another order is not taken for one of this', async () => {
    const { projects } = await api.data<{ projects: { pageInfo: { endCursor: string } } }>(
      '{ projects(first: 1) { pageInfo { endCursor } } }',
    );
    const { errors } = await api.query(
      'query Next($after: String) { projects(after: $after, orderBy: {field: GRANTED}) { totalCount } }',
      {
        after: projects.pageInfo.endCursor,
      },
    );
    expect(errors?.[0]?.message).toContain('not a cursor of this list in this order');
  });
});
