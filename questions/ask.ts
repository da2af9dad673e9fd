// How a question asks: a GraphQL document and its variables, in this process. Lists are walked to their end.

/** Asks the API. T is the shape that the document selects. Throws a GraphQLError when the answer has errors. */
export type Ask = <T>(document: string, variables?: Readonly<Record<string, unknown>>) => Promise<T>;

type PageInfo = { hasNextPage: boolean; endCursor: string | null };
export type Page<N> = { nodes: readonly N[]; pageInfo: PageInfo };
export type EdgePage<E> = { edges: readonly E[]; pageInfo: PageInfo };

/** To select beside the nodes or edges of a list that is walked; the document takes `$after: String`. */
export const WALK = 'pageInfo { hasNextPage endCursor }';

async function pages<T, P extends { pageInfo: PageInfo }>(
  ask: Ask,
  document: string,
  variables: Readonly<Record<string, unknown>>,
  pageOf: (data: T) => P | null | undefined,
): Promise<P[]> {
  const found: P[] = [];
  for (let after: string | null = null; ; ) {
    const page = pageOf(await ask<T>(document, { ...variables, after }));
    if (!page) return found;
    found.push(page);
    if (!page.pageInfo.hasNextPage) return found;
    after = page.pageInfo.endCursor;
  }
}

/** Every node of a list, whatever the number of pages. Nothing when `pageOf` finds no list. */
export async function everyNode<T, N>(
  ask: Ask,
  document: string,
  variables: Readonly<Record<string, unknown>>,
  pageOf: (data: T) => Page<N> | null | undefined,
): Promise<N[]> {
  return (await pages(ask, document, variables, pageOf)).flatMap(({ nodes }) => nodes);
}

/** As everyNode, for lists whose edges say something of their own. */
export async function everyEdge<T, E>(
  ask: Ask,
  document: string,
  variables: Readonly<Record<string, unknown>>,
  pageOf: (data: T) => EdgePage<E> | null | undefined,
): Promise<E[]> {
  return (await pages(ask, document, variables, pageOf)).flatMap(({ edges }) => edges);
}
