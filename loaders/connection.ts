// Relay connections over keyset pages. Nothing is fetched until a field asks for it: a page once for nodes, edges and pageInfo
// together, the total only when totalCount is selected.
import { copied } from '../graph/columns.ts';
import type { Branch, Direction, Listing } from '../graph/listing.ts';
import type { Keyed } from '../graph/query.ts';
import type { Params } from '../graph/statement.ts';
import type { Ask } from './ask.ts';
import { type Soon, soon } from './soon.ts';

/** A checked page request: at most `size` items beyond the keys, from the end when `backward`. */
export type PageRequest = {
  /** What the cursors belong to: a list and its order. */
  tag: string;
  direction: Direction;
  size: number;
  after: string | null;
  before: string | null;
  backward: boolean;
};

export type PageInfoRow = {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
};
/** An edge: its place in the list, the node, and what the fact says when the edge is one. */
export type Edge<N, E = unknown> = { cursor: () => string; node: Soon<N> } & E;
export type Connection<N, E = unknown> = {
  totalCount: () => Soon<number>;
  nodes: () => Soon<Soon<N>[]>;
  edges: () => Soon<Edge<N, E>[]>;
  pageInfo: () => Soon<PageInfoRow>;
};

const LOWEST = '';
const HIGHEST = '\u{10ffff}';

/** Opaque to callers; holds the list's tag so that a cursor from elsewhere is recognised. */
export const encodeCursor = (tag: string, key: string): string => Buffer.from(`${tag}\n${key}`).toString('base64url');
/** The key in a cursor of this list, or null when it is none. */
export function decodeCursor(tag: string, cursor: string): string | null {
  const text = Buffer.from(cursor, 'base64url').toString();
  const matches = text.startsWith(`${tag}\n`) && Buffer.from(text).toString('base64url') === cursor;
  return matches ? text.slice(tag.length + 1) : null;
}

/** The window on the order's key, the number to fetch (one more than asked, to know if there are more), and the way to walk. */
function windowOf({ direction, size, after, before, backward }: PageRequest): { params: Params; walk: Direction } {
  const ascending = direction === 'ASC';
  const low = (ascending ? after : before) ?? LOWEST;
  const high = (ascending ? before : after) ?? HIGHEST;
  return { params: { low, high, limit: size + 1 }, walk: ascending === backward ? 'DESC' : 'ASC' };
}

/** An edge that says what a fact says. */
export const saying = <F extends object, N>(fact: F, node: Soon<N>): F & { node: Soon<N> } =>
  Object.assign(copied(fact), { node });

/** `edge` makes, anew for each, of a page's row what the edge shows beside its cursor; `node` what the node is. */
export function connection<T, N, E>(
  request: PageRequest,
  fetch: (walk: Direction, params: Params) => Soon<Keyed<T>[]>,
  count: () => Soon<number>,
  edge: (row: T) => { node: Soon<N> } & E,
): Connection<N, E> {
  let asked: Soon<{ items: readonly Keyed<T>[]; more: boolean }> | undefined;
  const page = () => {
    const { params, walk } = windowOf(request);
    asked ??= soon(fetch(walk, params), (found) => {
      const items = found.slice(0, request.size);
      return { items: request.backward ? items.reverse() : items, more: found.length > request.size };
    });
    return asked;
  };
  const cursor = (item: Keyed<T> | undefined) => (item ? encodeCursor(request.tag, item.key) : null);
  return {
    totalCount: count,
    nodes: () => soon(page(), ({ items }) => items.map(({ row }) => edge(row).node)),
    edges: () =>
      soon(page(), ({ items }) =>
        items.map((item) => Object.assign(edge(item.row), { cursor: () => encodeCursor(request.tag, item.key) })),
      ),
    pageInfo: () =>
      soon(page(), ({ items, more }) => ({
        hasNextPage: request.backward ? request.before !== null : more,
        hasPreviousPage: request.backward ? more : request.after !== null,
        startCursor: cursor(items[0]),
        endCursor: cursor(items.at(-1)),
      })),
  };
}

/** A root list as a connection of its nodes. */
export function listed<T, A extends string, O extends string>(
  ask: Ask,
  listing: Listing<T, A, O>,
  how: { anchor: A; order: O; params: Params; request: PageRequest },
): Connection<T> {
  const { anchor, order, params, request } = how;
  return connection(
    request,
    (walk, range) => ask.rows(listing.page(anchor, order, walk), { ...params, ...range }),
    () => soon(ask.rows(listing.count(anchor), params), ([total]) => total ?? 0),
    (node) => ({ node }),
  );
}

/** A list that hangs on a parent as a connection; all parents of one level share the statement. */
export function branched<T, N, E>(
  ask: Ask,
  branch: Branch<T>,
  how: { parent: string; params: Params; request: PageRequest },
  edge: (row: T) => { node: Soon<N> } & E,
): Connection<N, E> {
  const { parent, params, request } = how;
  return connection(
    request,
    (walk, range) => ask.many(branch.page(walk), parent, { ...params, ...range }),
    () => soon(ask.one(branch.count, parent, params), (total) => total ?? 0),
    edge,
  );
}

/** A list that is worked out and not stored, as a connection. */
export function workedOut<T, N, E>(
  request: PageRequest,
  all: () => Promise<Keyed<T>[]>,
  edge: (row: T) => { node: Soon<N> } & E,
): Connection<N, E> {
  return connection(
    request,
    async (walk, { low, high, limit }) => {
      const within = (await all()).filter(({ key }) => key > String(low) && key < String(high));
      within.sort((a, b) => (a.key < b.key === (walk === 'ASC') ? -1 : 1));
      return within.slice(0, Number(limit));
    },
    async () => (await all()).length,
    edge,
  );
}
