// Every question in docs/examples gives the answer that stands beside it, read from the minutes by hand. What the answers rest on is
// the seed: when one of them changes, either the seed has, or the API is wrong.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from '@jest/globals';
import { Kind, parse } from 'graphql';
import { readExamples } from '../../server/graphiql.ts';
import { testServer } from '../support/server.ts';

const FOLDER = new URL('../../docs/examples/', import.meta.url);
const api = await testServer();
const examples = await readExamples(FOLDER);
const files = new Set(readdirSync(FOLDER));
const answerOf = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));

test('there are examples, numbered from 01 without gaps, and no answer without its question', () => {
  const numbers = examples.map(({ name }) => name.slice(0, 3));
  expect(numbers.length).toBeGreaterThanOrEqual(20);
  expect(numbers).toEqual(numbers.map((_, index) => `${String(index + 1).padStart(2, '0')}-`));
  expect([...files].sort()).toEqual(examples.flatMap(({ name }) => [`${name}.graphql`, `${name}.json`]).sort());
});

describe.each(examples)('$name', ({ name, query }) => {
  it('begins with its question in one line of Swedish', () => {
    expect(query).toMatch(/^# [A-ZÅÄÖ][^\n]{10,120}[.?}]\n(?:query|fragment) /);
  });

  it('is one named query that can be sent as it is', () => {
    const operations = parse(query).definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
    expect(operations).toHaveLength(1);
    // Tabs are named after their operation and open without variables.
    expect(operations[0]?.name?.value.toLowerCase()).toBe(name.slice(3).replaceAll('-', ''));
    const required = operations[0]?.variableDefinitions?.filter(({ type }) => type.kind === Kind.NON_NULL_TYPE);
    expect(required).toEqual([]);
  });

  it('gives the answer beside it', async () => {
    expect(await api.data(query)).toEqual(answerOf(name));
  });
});

test('a list is walked from cursor to cursor until nothing is left', async () => {
  type Page = {
    projects: {
      totalCount: number;
      nodes: { name: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  };
  const query = examples.find(({ name }) => name.includes('sida-for-sida'))?.query ?? '';
  const names: string[] = [];
  let after: string | null = null;
  for (;;) {
    const { projects }: Page = await api.data<Page>(query, { efter: after });
    names.push(...projects.nodes.map(({ name }) => name));
    after = projects.pageInfo.endCursor;
    if (!projects.pageInfo.hasNextPage) {
      expect(new Set(names).size).toBe(projects.totalCount);
      expect(names.at(-1)).toBe('YH-acceleratorn');
      break;
    }
  }
});

test('GraphiQL is given the same questions, in order', async () => {
  const { body } = await api.get('/graphiql/examples.json');
  expect(JSON.parse(body)).toEqual({ examples });
});
