import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildASTSchema, buildSchema, type DocumentNode, GraphQLScalarType, Kind, parse } from 'graphql';
import { asOfDate } from '../../server/as-of.ts';
import { ask, type TinyApp, tinyApp } from '../support/tiny-app.ts';

let tiny: TinyApp;
beforeAll(async () => {
  tiny = await tinyApp();
});
afterAll(() => tiny.app.close());

describe('@asOf', () => {
  it.each([
    ['written out', 'query @asOf(date: "2021-06-18") { day }', {}],
    ['as a variable', 'query Q($d: String!) @asOf(date: $d) { day }', { d: '2021-06-18' }],
    ['as a variable’s default', 'query Q($d: String! = "2021-06-18") @asOf(date: $d) { day }', {}],
  ])('%s reaches the context', async (_, query, variables) => {
    expect((await ask(tiny.app, query, variables)).body.data).toEqual({ day: '2021-06-18' });
  });

  it('is null without the directive, also in the request after one that had it', async () => {
    expect((await ask(tiny.app, '{ day }')).body.data).toEqual({ day: null });
  });

  it('is read off the operation that is asked for', async () => {
    const query = 'query A @asOf(date: "2019-01-01") { day } query B @asOf(date: "2020-01-01") { day }';
    expect((await ask(tiny.app, query, {}, { operationName: 'B' })).body.data).toEqual({ day: '2020-01-01' });
  });

  it('refuses null and a missing date as the caller’s mistake', async () => {
    for (const variables of [{ d: null }, {}]) {
      const { status, body } = await ask(
        tiny.app,
        'query Q($d: String = "2021-01-01") @asOf(date: $d) { day }',
        variables,
      );
      expect([status, body.errors?.[0]?.extensions.code ?? body.data]).toEqual(
        'd' in variables ? [400, 'BAD_USER_INPUT'] : [200, { day: '2021-01-01' }],
      );
    }
  });

  it('turns a scalar’s Date into its day', () => {
    const schema = buildSchema('scalar Date directive @asOf(date: Date!) on QUERY type Query { a: Int }');
    const date = schema.getType('Date');
    if (date instanceof GraphQLScalarType)
      date.parseLiteral = (node) => (node.kind === Kind.STRING ? new Date(node.value) : undefined);
    const document: DocumentNode = parse('query @asOf(date: "2021-06-18") { a }');
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('expected an operation');
    expect(asOfDate(schema, operation, {})).toBe('2021-06-18');
    expect(asOfDate(buildASTSchema(parse('type Query { a: Int }')), operation, {})).toBeNull();
  });
});
