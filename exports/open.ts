// The rows of a list, page by page, by asking the API's own schema: filters, @asOf and access are the API's, because it is the API.
import { type DocumentNode, execute, type GraphQLSchema } from 'graphql';
import type { Variables } from './arguments.ts';
import type { Compiled, PathColumn, Source } from './compile.ts';
import { type Cell, LIST_SEPARATOR, type Table } from './table.ts';

/** What an export needs of the server. */
export type Api = {
  readonly schema: GraphQLSchema;
  /** A context for one page, as of a day or of now; made anew, so that nothing piles up while a long list is walked. */
  readonly contextFor: (asOf: string | null) => unknown;
};

export type Wish = { readonly variables: Variables; readonly asOf: string | null };

type Thing = Readonly<Record<string, unknown>>;
type PageInfo = { hasNextPage: boolean; endCursor: string | null };
type Page = { totalCount?: number; pageInfo: PageInfo; items: Thing[] };
type Rows = { cells: Cell[][]; total?: number };

const NO_MORE: PageInfo = { hasNextPage: false, endCursor: null };
/** A page of a connection, or the whole of a list, or one thing. */
function asPage(found: unknown): Page {
  if (Array.isArray(found)) return { totalCount: found.length, pageInfo: NO_MORE, items: found };
  const thing = found as Thing;
  return 'pageInfo' in thing ? (found as Page) : { pageInfo: NO_MORE, items: [thing] };
}

/** Throws the first error of the answer: half an answer is none. */
export async function ask(
  api: Api,
  document: DocumentNode,
  variableValues: Variables,
  asOf: string | null,
): Promise<Thing> {
  const { schema } = api;
  const { data, errors } = await execute({ schema, document, variableValues, contextValue: api.contextFor(asOf) });
  if (errors?.[0] !== undefined) throw errors[0];
  return data ?? {};
}

/** What stands at the end of a way through things and lists of things, in order; nulls are nothing. */
function valuesAt(from: unknown, path: readonly string[]): unknown[] {
  if (from === null || from === undefined) return [];
  if (Array.isArray(from)) return from.flatMap((each) => valuesAt(each, path));
  const [step, ...rest] = path;
  return step === undefined ? [from] : valuesAt((from as Thing)[step], rest);
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value instanceof Date ? value.toISOString() : JSON.stringify(value);
}

function cellsOf(columns: readonly PathColumn[], row: Thing, parent: Thing | null): Cell[] {
  return columns.map(({ path, isList, ofParent }) => {
    const values = valuesAt(ofParent ? parent : row, path).map(cellOf);
    if (isList) return values.length === 0 ? null : values.join(LIST_SEPARATOR);
    return values[0] ?? null;
  });
}

/** The rows under one thing that its first page did not hold. */
async function* restUnder(
  api: Api,
  wish: Wish,
  source: Source,
  parent: Thing,
  first: PageInfo,
): AsyncGenerator<Thing[]> {
  if (source.more === null) return;
  for (let at = first; at.hasNextPage; ) {
    const { thing } = await ask(api, source.more, { ...wish.variables, id: parent.id, after: at.endCursor }, wish.asOf);
    // Between two pages somebody may have merged or removed the thing: what is left of it cannot be told from what was given.
    if (thing === null) throw new Error(`${String(parent.id)} is gone while it was exported`);
    const { items, pageInfo } = asPage((thing as Thing).rows);
    yield items;
    at = pageInfo;
  }
}

async function* pagesOf(api: Api, { columns, sources, list }: Compiled, wish: Wish): AsyncGenerator<Rows> {
  const given = new Set<unknown>();
  const isNew = (row: Thing): boolean => {
    if (list.once !== true) return true;
    const before = given.size;
    return given.add(row.id).size > before;
  };
  const rowsOf = (items: readonly Thing[], parent: Thing | null): Cell[][] =>
    items.filter(isNew).map((row) => cellsOf(columns, row, parent));

  for (const source of sources) {
    for (let at: PageInfo | null = { hasNextPage: true, endCursor: null }; at?.hasNextPage; ) {
      const counted = at.endCursor === null;
      const asked = await ask(api, source.document, { ...wish.variables, after: at.endCursor, counted }, wish.asOf);
      const page = asPage(asked.page);
      at = page.pageInfo;
      if (source.under === null) {
        const { totalCount } = page;
        yield { cells: rowsOf(page.items, null), ...(totalCount === undefined ? {} : { total: totalCount }) };
        continue;
      }
      for (const thing of valuesAt(page.items, source.through) as Thing[]) {
        const under = asPage(thing.rows);
        yield { cells: rowsOf(under.items, thing) };
        for await (const items of restUnder(api, wish, source, thing, under.pageInfo))
          yield { cells: rowsOf(items, thing) };
      }
    }
  }
}

/**
 * The list as a table whose first page has been asked for: what is wrong with the question is thrown here, as the GraphQLError that the
 * API would answer with. What is thrown while the rows are walked means that the rest could not be had.
 */
export async function openTable(api: Api, compiled: Compiled, wish: Wish): Promise<Table> {
  const { list, columns } = compiled;
  const pages = pagesOf(api, compiled, wish);
  const first = await pages.next();
  const head: Rows = first.done === true ? { cells: [] } : first.value;
  async function* rows(): AsyncGenerator<readonly Cell[]> {
    yield* head.cells;
    for await (const { cells } of pages) yield* cells;
  }
  return {
    name: list.name,
    title: list.title,
    columns,
    rows: rows(),
    ...(head.total === undefined || list.under !== undefined ? {} : { total: head.total }),
  };
}
