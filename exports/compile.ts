// A list's declaration held against the schema: its columns with their kinds, its documents, its arguments.
import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  parse,
} from 'graphql';
import { type Argument, argumentsOf, withoutPaging } from './arguments.ts';
import type { ColumnText, List } from './list.ts';
import type { Column, Kind } from './table.ts';

/** As many rows as the API gives at most in a page, and as many things when each may have a page of rows under it. */
const ROWS = 100;
const THINGS_WITH_ROWS = 25;

type Field = GraphQLField<unknown, unknown>;
export type PathColumn = Column & {
  readonly path: readonly string[];
  readonly isList: boolean;
  readonly ofParent: boolean;
};

/** What is asked for one root. */
export type Source = {
  /** Asks for a page (or all) as `page`. */
  readonly document: DocumentNode;
  readonly paged: boolean;
  /** The plain lists from each thing to those that rows hang on; empty when rows hang on the things themselves. */
  readonly through: readonly string[];
  /** What comes under each thing, when rows do: in pages or at once. */
  readonly under: 'pages' | 'list' | null;
  /** Asks for the next page under one thing, as `thing { rows }`; null when there are no pages under it. */
  readonly more: DocumentNode | null;
};

export type Compiled = {
  readonly list: List;
  readonly columns: readonly PathColumn[];
  readonly sources: readonly Source[];
  readonly args: readonly Argument[];
};

const KINDS: Readonly<Record<string, Kind>> = {
  Int: 'integer',
  SafeInt: 'integer',
  Float: 'number',
  Boolean: 'boolean',
  Date: 'date',
  DateTime: 'datetime',
  LocalTime: 'time',
};

const isList = (type: GraphQLOutputType): boolean => isListType(getNullableType(type));

function fieldOf(type: GraphQLNamedType, name: string): Field {
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  if (field === undefined) throw new Error(`${type.name} has no field «${name}»`);
  return field;
}

/** The type that a connection's pages hold, or a list's items. */
const isPaged = (field: Field): boolean => getNamedType(field.type).name.endsWith('Connection');
function itemOf(field: Field, rows: 'edges' | 'nodes'): GraphQLNamedType {
  const type = getNamedType(field.type);
  return isPaged(field) ? getNamedType(fieldOf(type, rows).type) : type;
}

const camelCase = ([first = '', ...rest]: readonly string[]): string =>
  first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');

function columnOf(type: GraphQLNamedType, [text, title, name]: ColumnText, ofParent: boolean): PathColumn {
  const path = text.split('.');
  let at = type;
  let many = false;
  let description = '';
  for (const step of path) {
    const field = fieldOf(at, step);
    many ||= isList(field.type);
    description = field.description ?? '';
    at = getNamedType(field.type);
  }
  const kind = many ? 'text' : (KINDS[at.name] ?? 'text');
  return { name: name ?? camelCase(path), title, kind, description, path, isList: many, ofParent };
}

/** `owner.id`, `owner.name` → `owner { id name }`. */
function selectionOf(paths: readonly (readonly string[])[]): string {
  const heads = [...new Set(paths.map(([head = '']) => head))];
  return heads
    .map((head) => {
      const inner = paths.filter((path) => path[0] === head && path.length > 1).map((path) => path.slice(1));
      return inner.length === 0 ? head : `${head} { ${selectionOf(inner)} }`;
    })
    .join(' ');
}

/** `(first: 100, after: $after, at: $at)`: what is given, and the field's own arguments as variables. */
function argumentText(field: Field, prefix: string, first: readonly string[], own: boolean): string {
  const all = [...first, ...(own ? withoutPaging(field.args) : []).map(({ name }) => `${name}: $${prefix}${name}`)];
  return all.length === 0 ? '' : `(${all.join(', ')})`;
}
const declared = (field: Field, prefix: string): string[] =>
  withoutPaging(field.args).map(
    ({ name, type, defaultValue }) => `$${prefix}${name}: ${defaultValue === undefined ? type : getNullableType(type)}`,
  );

/** A page of a connection, or the whole of a list. */
const pageText = (field: Field, rows: 'edges' | 'nodes', inner: string, extra = ''): string =>
  isPaged(field) ? `{ ${extra}pageInfo { hasNextPage endCursor } items: ${rows} { ${inner} } }` : `{ ${inner} }`;

/** The variables of the arguments of the field under the roots' things; they must not meet the roots' own. */
const UNDER = 'under_';
const ofUnder = ({ path: [first = '', ...rest], ...argument }: Argument): Argument => ({
  ...argument,
  path: [`${UNDER}${first}`, ...rest],
});

type Shape = { source: Source; columns: readonly PathColumn[]; args: readonly Argument[] };

/** Rows that are what the root holds. */
function direct(root: Field, name: string, constants: string[], open: boolean, list: List): Shape {
  const rows = list.rows ?? 'nodes';
  const columns = list.columns.map((column) => columnOf(itemOf(root, rows), column, false));
  const paged = isPaged(root);
  const variables = [...(paged ? ['$after: String', '$counted: Boolean!'] : []), ...(open ? declared(root, '') : [])];
  const given = argumentText(root, '', [...(paged ? [`first: ${ROWS}`, 'after: $after'] : []), ...constants], open);
  const page = pageText(root, rows, selectionOf(columns.map(({ path }) => path)), 'totalCount @include(if: $counted) ');
  const document = parse(`query Export${variablesText(variables)} { page: ${name}${given} ${page} }`);
  return {
    source: { document, paged, through: [], under: null, more: null },
    columns,
    args: open ? argumentsOf(root.args) : [],
  };
}

/** Rows that hang on what the root holds. */
function hanging(root: Field, name: string, constants: string[], open: boolean, list: List, under: string): Shape {
  const rows = list.rows ?? 'nodes';
  const through = under.split('.');
  const last = through.pop() ?? '';
  const thing = through.reduce((type, step) => getNamedType(fieldOf(type, step).type), itemOf(root, 'nodes'));
  const field = fieldOf(thing, last);
  const parents = (list.of ?? []).map((column) => columnOf(thing, column, true));
  const own = list.columns.map((column) => columnOf(itemOf(field, rows), column, false));
  const paged = isPaged(root);
  const inPages = isPaged(field);
  /** One thing, asked for anew for each page under it; of many, each has an id. */
  const single = !paged && !isList(root.type);
  const rowsText = (paging: readonly string[]): string =>
    `rows: ${last}${argumentText(field, UNDER, inPages ? [`first: ${ROWS}`, ...paging] : [], true)} ${pageText(field, rows, selectionOf(own.map(({ path }) => path)))}`;
  const nearest = `${selectionOf([...(single ? [] : [['id']]), ...parents.map(({ path }) => path)])} ${rowsText([])}`;
  const inner = through.reduceRight((within, step) => `${step} { ${within} }`, nearest);
  const underVariables = declared(field, UNDER);
  const variables = [...(open ? declared(root, '') : []), ...underVariables];
  const paging = paged ? [`first: ${THINGS_WITH_ROWS}`, 'after: $after'] : [];
  const given = argumentText(root, '', [...paging, ...constants], open);
  const whole = `query Export${variablesText(paged ? ['$after: String', ...variables] : variables)} { page: ${name}${given} ${pageText(root, 'nodes', inner)} }`;
  const next = rowsText(['after: $after']);
  const more = single
    ? `query ExportMore${variablesText(['$after: String', ...variables])} { thing: ${name}${given} { ${next} } }`
    : `query ExportMore${variablesText(['$id: ID!', '$after: String', ...underVariables])} { thing: node(id: $id) { ... on ${thing.name} { ${next} } } }`;
  return {
    source: {
      document: parse(whole),
      paged,
      through,
      under: inPages ? 'pages' : 'list',
      more: inPages ? parse(more) : null,
    },
    columns: [...parents, ...own],
    args: [...argumentsOf(field.args).map(ofUnder), ...(open ? argumentsOf(root.args) : [])],
  };
}

const variablesText = (variables: readonly string[]): string =>
  variables.length === 0 ? '' : `(${variables.join(', ')})`;

/** Throws when the declaration does not fit the schema: a mistake of ours, found by the tests. */
export function compile(schema: GraphQLSchema, list: List): Compiled {
  const query = schema.getQueryType();
  if (query == null) throw new Error('the schema has no Query');
  const open = list.roots.length === 1;
  const shapes = list.roots.map((text) => {
    const [name = '', ...constants] = text.split(/[()]/).filter(Boolean);
    const root = fieldOf(query, name);
    return list.under === undefined
      ? direct(root, name, constants, open, list)
      : hanging(root, name, constants, open, list, list.under);
  });
  const [first] = shapes;
  if (first === undefined) throw new Error(`${list.name} has no root`);
  // Of two arguments with one name the nearer to the rows is meant; the other one is reached by its whole name.
  const args = first.args.filter(({ name }, at, all) => all.findIndex((each) => each.name === name) === at);
  return { list, columns: first.columns, sources: shapes.map(({ source }) => source), args };
}
