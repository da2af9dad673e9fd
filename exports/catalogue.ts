// All lists as this schema has them: found by name, each with its parameters, opened with what a query string says.
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { badInput } from '../server/errors.ts';
import { type Argument, type Given, leafValue, type Variables, variablesFrom } from './arguments.ts';
import { type Compiled, compile } from './compile.ts';
import { DIALECTS, type Dialect } from './csv.ts';
import { LISTS } from './lists.ts';

/** Parameters that every list has besides its own. */
export const COMMON = ['asOf', 'dialekt'] as const;

export type Wanted = { readonly variables: Variables; readonly asOf: string | null; readonly dialect: Dialect };

export type Catalogue = {
  readonly lists: readonly Compiled[];
  find(name: string): Compiled | undefined;
  /** What a query string asks of a list. Throws BAD_USER_INPUT that names the parameter. */
  wanted(list: { readonly args: readonly Argument[] }, given: Given): Wanted;
  /** The whole schema as text. */
  schemaText(): string;
};

/** Throws when a declared list does not fit the schema. */
export function catalogueOf(schema: GraphQLSchema): Catalogue {
  const lists = LISTS.map((list) => compile(schema, list));
  const byName = new Map(lists.map((compiled) => [compiled.list.name, compiled]));
  const asOfType = schema.getDirective('asOf')?.args.find(({ name }) => name === 'date')?.type;

  const single = (name: string, value: string | readonly string[] | undefined): string | undefined => {
    if (value === undefined || typeof value === 'string') return value;
    throw badInput(`«${name}» takes one value; it was given ${value.length} times.`, [name]);
  };
  return {
    lists,
    find: (name) => byName.get(name),
    wanted({ args }, { asOf, dialekt, ...given }) {
      const day = single('asOf', asOf);
      if (day !== undefined && asOfType !== undefined) leafValue('asOf', asOfType, day);
      const asked = single('dialekt', dialekt);
      const dialect = DIALECTS.find((known) => known === (asked ?? 'rfc4180'));
      if (dialect === undefined)
        throw badInput(`«dialekt»: «${asked}» is not one of ${DIALECTS.join(', ')}.`, ['dialekt']);
      return { variables: variablesFrom(args, given, COMMON), asOf: day ?? null, dialect };
    },
    schemaText: () => `${printSchema(lexicographicSortSchema(schema))}\n`,
  };
}
