// Who works with whom as a matrix: a row and a column for each municipality.
import { type GraphQLSchema, parse } from 'graphql';
import { type Argument, argumentsOf } from './arguments.ts';
import { type Api, ask, type Wish } from './open.ts';
import { type Column, rowsOf, type Table } from './table.ts';

const NAME = 'collaboration';
const TITLE = 'Samarbete mellan kommuner, som matris';
const HEAD: readonly Column[] = [
  { name: 'id', kind: 'text', title: 'Id' },
  { name: 'name', kind: 'text', title: 'Kommun' },
];

export type Matrix = {
  readonly name: string;
  readonly title: string;
  /** Those before the municipalities' own. */
  readonly columns: readonly Column[];
  readonly args: readonly Argument[];
  open(api: Api, wish: Wish): Promise<Table>;
};

/** Takes the arguments of Query.collaboration. Throws when the schema has none. */
export function collaborationMatrix(schema: GraphQLSchema): Matrix {
  const field = schema.getQueryType()?.getFields()[NAME];
  if (field === undefined) throw new Error(`Query has no field «${NAME}»`);
  const variables = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const document = parse(
    `query Export(${variables}) { page: ${NAME}(${given}) { municipalities { id name } weights } }`,
  );
  return {
    name: NAME,
    title: TITLE,
    columns: HEAD,
    args: argumentsOf(field.args),
    async open(api, wish) {
      const { page } = await ask(api, document, wish.variables, wish.asOf);
      const { municipalities, weights } = page as {
        municipalities: { id: string; name: string }[];
        weights: number[][];
      };
      const columns = municipalities.map(({ id, name }): Column => ({ name: id, kind: 'number', title: name }));
      const rows = municipalities.map(({ id, name }, at) => [id, name, ...(weights[at] ?? [])]);
      return { name: NAME, title: TITLE, columns: [...HEAD, ...columns], rows: rowsOf(rows), total: rows.length };
    },
  };
}
