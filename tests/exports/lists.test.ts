// Every list against the API itself, on the seeded graph.

import { makeExecutableSchema } from '@graphql-tools/schema';
import { describe, expect, it } from '@jest/globals';
import {
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  validate,
} from 'graphql';
import { catalogueOf } from '../../exports/catalogue.ts';
import { resolvers } from '../../resolvers/index.ts';
import { loadTypeDefs } from '../../schema/load.ts';

const schema = makeExecutableSchema({ typeDefs: loadTypeDefs(), resolvers });
const catalogue = catalogueOf(schema);
const queries = schema.getQueryType()?.getFields() ?? {};

/** Root fields that give several things and are no list to export. */
const NO_EXPORT: Readonly<Record<string, string>> = {
  nodes: 'gives the things whose ids the caller has already',
  questions: 'each question has a file of its own under /questions',
};

it('has every list that the API begins with', () => {
  const lists = Object.values(queries).filter(
    ({ type }) => isListType(getNullableType(type)) || getNamedType(type).name.endsWith('Connection'),
  );
  const exported = new Set(catalogue.lists.flatMap(({ list }) => (list.under === undefined ? list.roots : [])));
  const missing = lists.map(({ name }) => name).filter((name) => !exported.has(name) && !(name in NO_EXPORT));
  expect(missing).toEqual([]);
});

/** Plain fields that a list leaves out. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'agendaItems.name': 'is the heading',
  'decisions.name': 'is made of the text',
  'publishedReports.rest': 'is a document of its own, not a cell',
};

it('has every plain field of a thing as a column of its list', () => {
  const missing = catalogue.lists
    .filter(({ list }) => list.under === undefined && list.rows === undefined)
    .flatMap(({ list, columns }) => {
      const connection = getNamedType(
        queries[list.roots[0] ?? '']?.type ??
          schema.getQueryType() ??
          (() => {
            throw new Error('no type');
          })(),
      );
      if (!isObjectType(connection)) return [`${list.name} is no list`];
      const nodes = connection.getFields().nodes;
      const thing = nodes === undefined ? connection : getNamedType(nodes.type);
      if (!isObjectType(thing)) return [];
      const there = new Set(columns.filter(({ path }) => path.length === 1).map(({ path }) => path[0]));
      return Object.values(thing.getFields())
        .filter(
          ({ type, args, name }) =>
            isLeafType(getNamedType(type)) && !args.some(isRequiredArgument) && !there.has(name),
        )
        .map(({ name }) => `${list.name}.${name}`);
    });
  expect(missing.filter((field) => !(field in LEFT_OUT))).toEqual([]);
});

describe.each(catalogue.lists.map((compiled) => [compiled.list.name, compiled] as const))('%s', (_, compiled) => {
  it('asks what the schema allows', () => {
    const problems = compiled.sources
      .flatMap(({ document, more }) => [document, ...(more === null ? [] : [more])])
      .flatMap((document) => validate(schema, document));
    expect(problems.map(({ message }) => message)).toEqual([]);
  });

  it('calls each column by a name of its own, for programs and for people', () => {
    const names = compiled.columns.map(({ name }) => name);
    const titles = compiled.columns.map(({ title }) => title);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(titles).size).toBe(titles.length);
    expect(names.filter((name) => !/^[a-z][A-Za-z0-9]*$/.test(name))).toEqual([]);
  });
});
