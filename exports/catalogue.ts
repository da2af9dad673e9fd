// All lists as this schema has them: found by name, each with its parameters, opened with what a query string says.
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { badInput } from '../server/errors.ts';
import { type Argument, type Given, leafValue, type Variables, variablesFrom } from './arguments.ts';
import { type Compiled, compile } from './compile.ts';
import { DIALECTS, type Dialect } from './csv.ts';
import { LISTS } from './lists.ts';
import { collaborationMatrix } from './matrix.ts';
import { type Api, openTable, type Wish } from './open.ts';
import type { Column, Table } from './table.ts';

/** Parameters that every list has besides its own. */
export const COMMON = ['asOf', 'dialekt'] as const;

export type Wanted = { readonly variables: Variables; readonly asOf: string | null; readonly dialect: Dialect };

/** What has a file in every format. */
export type Exported = {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly args: readonly Argument[];
  /** What stands unless the caller says otherwise. */
  readonly unlessAsked?: Given;
  /** A table whose first rows are there: what is wrong with the question is thrown here. */
  open(api: Api, wish: Wish): Promise<Table>;
};

export type Catalogue = {
  readonly lists: readonly Compiled[];
  /** The lists and the matrices, in the order in which they are shown. */
  readonly all: readonly Exported[];
  find(name: string): Exported | undefined;
  /** What a query string asks of a list. Throws BAD_USER_INPUT that names the parameter. */
  wanted(of: Pick<Exported, 'args' | 'unlessAsked'>, given: Given): Wanted;
  /** The whole schema as text. */
  schemaText(): string;
};

/** Throws when a declared list does not fit the schema. */
export function catalogueOf(schema: GraphQLSchema): Catalogue {
  const lists = LISTS.map((list) => compile(schema, list));
  const all: Exported[] = [
    ...lists.map((compiled) => {
      const { list, columns, args } = compiled;
      const { name, title, unlessAsked = {} } = list;
      return {
        name,
        title,
        columns,
        args,
        unlessAsked,
        open: (api: Api, wish: Wish) => openTable(api, compiled, wish),
      };
    }),
    collaborationMatrix(schema),
  ];
  const byName = new Map(all.map((exported) => [exported.name, exported]));
  const asOfType = schema.getDirective('asOf')?.args.find(({ name }) => name === 'date')?.type;

  const single = (name: string, value: string | readonly string[] | undefined): string | undefined => {
    if (value === undefined || typeof value === 'string') return value;
    throw badInput(`«${name}» takes one value; it was given ${value.length} times.`, [name]);
  };
  return {
    lists,
    all,
    find: (name) => byName.get(name),
    wanted({ args, unlessAsked }, { asOf, dialekt, ...given }) {
      const day = single('asOf', asOf);
      if (day !== undefined && asOfType !== undefined) leafValue('asOf', asOfType, day);
      const asked = single('dialekt', dialekt);
      const dialect = DIALECTS.find((known) => known === (asked ?? 'rfc4180'));
      if (dialect === undefined)
        throw badInput(`«dialekt»: «${asked}» is not one of ${DIALECTS.join(', ')}.`, ['dialekt']);
      return { variables: variablesFrom(args, { ...unlessAsked, ...given }, COMMON), asOf: day ?? null, dialect };
    },
    schemaText: () => `${printSchema(lexicographicSortSchema(schema))}\n`,
  };
}
