import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { permalinkQuery } from '../../server/permalink.ts';
import { ask, type TinyApp, tinyApp } from '../support/tiny-app.ts';

const schema = buildSchema(`
  interface Node { id: ID! }
  interface Named implements Node { id: ID! name: String! url: String! }
  type AgendaItem implements Named & Node { id: ID! name: String! url: String! kinds: [String!] at(day: String!): Int number(at: String): Int part: AgendaItem }
  type Query { node(id: ID!): Node }
`);

describe('permalinkQuery', () => {
  it('asks for the plain fields of the thing’s type', () => {
    const query = permalinkQuery(schema, 'agenda-item:hbg-2022-06-17-3');
    expect(query.match(/\w+/g)).toEqual([
      'query',
      'Permalink',
      'id',
      'ID',
      'node',
      'id',
      'id',
      '__typename',
      'id',
      'on',
      'AgendaItem',
      'name',
      'url',
      'kinds',
      'number',
    ]);
    expect(permalinkQuery(schema, 'agendaItem:x')).toBe(query);
  });

  it.each(['nothing:1', 'no colon', ':', '', 'Query:1', 'string:1', 'constructor:1', '__proto__:1'])(
    'asks for what every named thing has of «%s»',
    (id) => {
      const query = permalinkQuery(schema, id);
      expect(validate(schema, parse(query))).toEqual([]);
      expect(query).toContain('... on Named');
    },
  );
});

describe('/id/*', () => {
  let tiny: TinyApp;
  beforeAll(async () => {
    tiny = await tinyApp();
  });
  afterAll(() => tiny.app.close());

  it.each([
    ['/id/thing:1', 'thing:1'],
    ['/id/thing:b%C3%A5stad', 'thing:båstad'],
    [`/id/thing:${'x'.repeat(900)}`, `thing:${'x'.repeat(900)}`],
    ['/id/thing:1%26query%3D%22%7D', 'thing:1&query="}'],
  ])('%s leads to a question that answers', async (url, id) => {
    const response = await tiny.app.inject(url);
    expect(response.statusCode).toBe(303);
    const target = new URL(String(response.headers.location), 'http://here');
    expect(target.pathname).toBe('/graphiql');
    const variables = JSON.parse(target.searchParams.get('variables') ?? '');
    expect(variables).toEqual({ id });
    const { body } = await ask(tiny.app, target.searchParams.get('query'), variables);
    expect(body.data).toEqual({ node: { __typename: 'Thing', id, name: 'One', number: null } });
  });

  it('refuses a broken address', async () => {
    expect((await tiny.app.inject('/id/%zz')).statusCode).toBe(400);
  });
});
