// The schema is the API's handbook: everything in it is described, and by more than its own name.
import { describe, expect, it } from '@jest/globals';
import {
  type GraphQLArgument,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedDirective,
  parse,
  print,
} from 'graphql';
import { withSharedDescriptions } from '../../schema/descriptions.ts';
import { schemaWithoutResolvers } from '../../schema/print.ts';

const SHORTEST = 15;
type Entry = { path: string; name: string; description: string | null | undefined };

function entriesOf(schema: GraphQLSchema): Entry[] {
  const entry = (
    owner: string,
    { name, description }: { name: string; description?: string | null | undefined },
  ): Entry => ({
    path: owner ? `${owner}.${name}` : name,
    name,
    description,
  });
  const withArguments = (owner: string, thing: { name: string; args: readonly GraphQLArgument[] }): Entry[] => {
    const own = entry(owner, thing);
    return [own, ...thing.args.map((argument) => entry(own.path, argument))];
  };
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__') && !isBuiltIn(name));
  return [
    ...types.map((type) => entry('', type)),
    ...types.flatMap((type) => {
      if (isObjectType(type) || isInterfaceType(type))
        return Object.values(type.getFields()).flatMap((field) => withArguments(type.name, field));
      if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => entry(type.name, field));
      return isEnumType(type) ? type.getValues().map((value) => entry(type.name, value)) : [];
    }),
    ...schema
      .getDirectives()
      .filter((directive) => !isSpecifiedDirective(directive))
      .flatMap((directive) => withArguments('', directive)),
  ];
}

const isBuiltIn = (name: string): boolean => ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name);
const letters = (text: string): string => text.toLowerCase().replace(/[^a-zåäö]/g, '');

function saysTooLittle({ name, description }: Entry): boolean {
  const text = letters((description ?? '').replace(/^\s*(?:the|an?)\s/i, ''));
  return (description ?? '').trim().length < SHORTEST || text === letters(name);
}

describe('the schema', () => {
  const entries = entriesOf(schemaWithoutResolvers());

  it('is looked through whole', () => {
    const paths = entries.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        'Date',
        'asOf.date',
        'Query.node.id',
        'MunicipalityMatch.role',
        'Certainty.STATED',
        'PageInfo.endCursor',
      ]),
    );
    expect(paths.length).toBeGreaterThan(500);
  });

  it('describes every type, field, argument, value and directive', () => {
    expect(
      entries.filter(saysTooLittle).map(({ path, description }) => `${path}: ${description ?? 'nothing'}`),
    ).toEqual([]);
  });
});

describe('withSharedDescriptions', () => {
  const describeAll = (text: string): string => print(withSharedDescriptions(parse(text)));

  it('gives a field and its arguments the words of the first interface that has some', () => {
    const printed = describeAll(`
      interface Node { "from Node" id(a: Int): ID! }
      interface Named implements Node { id(a: Int): ID! "from Named" name("an argument" a: Int): String }
      type Thing implements Named & Node { id(a: Int): ID! name(a: Int): String }`);
    expect(printed.split('type Thing')[1]).toMatch(/"from Node"[^"]+"from Named"[^"]+"an argument"/);
  });

  it('leaves a description that is there alone', () => {
    const printed = describeAll(
      'interface Node { "general" id: ID! } type Thing implements Node { "its own" id: ID! }',
    );
    expect(printed.split('type Thing')[1]).toContain('"its own"');
    expect(printed.split('type Thing')[1]).not.toContain('"general"');
  });

  it('knows page lists by their names and their arguments by `after`', () => {
    const printed = describeAll(`
      type Query { paged(first: Int, after: String): ThingConnection! ranked(first: Int): Int }
      type ThingConnection { totalCount: Int! other: Int } type ThingEdge { cursor: String! } type Thing { cursor: String }`);
    expect(printed).toMatch(/paged\(\s+"How many edges/);
    expect(printed).toContain('ranked(first: Int): Int');
    expect(printed).toMatch(/"How many edges the whole list has[^"]+"\s+totalCount: Int!\s+other: Int/);
    expect(printed).toMatch(/type ThingEdge {\s+"The place of this edge/);
    expect(printed).toMatch(/type Thing {\s+cursor: String/);
  });
});
