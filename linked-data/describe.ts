// A thing as JSON-LD, whatever it is: asks what type it is, then what that type tells.
import { type Ask, type EdgePage, everyEdge, WALK } from '../questions/ask.ts';
import { ACTORS } from './actors.ts';
import { MEETINGS } from './meetings.ts';
import { PAPERS } from './papers.ts';
import { PLANS } from './plans.ts';
import { PROJECTS } from './projects.ts';
import type { Linked, LinkedValue, Permalink, Shape, WalkedList } from './shape.ts';
import { contextFor } from './terms.ts';

/** How every type of node is told. */
export const SHAPES: Readonly<Record<string, Shape>> = { ...ACTORS, ...PROJECTS, ...MEETINGS, ...PAPERS, ...PLANS };

const WHAT = 'query Vad($id: ID!) { node(id: $id) { __typename id } }';
const documentFor = (type: string, { selection }: Shape): string =>
  `query JsonLd($id: ID!) { node(id: $id) { id ... on ${type} { ${selection} } } }`;
const listFor = (type: string, { field, given, edge }: WalkedList): string =>
  `query JsonLdLista($id: ID!, $after: String) { node(id: $id) { ... on ${type} { rows: ${field}(${given} first: 100, after: $after) {
    edges { ${edge} } ${WALK} } } } }`;

/** Every document that a description asks, for whoever checks them against the schema. */
export const documentsOf = (type: string, shape: Shape): string[] => [
  documentFor(type, shape),
  ...shape.lists.map((list) => listFor(type, list)),
];

const isEmpty = (value: LinkedValue): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);
const isMany = (value: LinkedValue): value is readonly LinkedValue[] => Array.isArray(value);

/** The same without what says nothing. */
function bare(value: LinkedValue): LinkedValue {
  if (isMany(value)) return value.filter((one) => !isEmpty(one)).map(bare);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([word, one]) => [word, bare(one)] as const)
      .filter(([, one]) => !isEmpty(one)),
  );
}

/** Every word that is said, at any depth. */
function wordsIn(value: LinkedValue): string[] {
  if (isMany(value)) return value.flatMap(wordsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([word, one]) => [word, ...wordsIn(one)]);
}

/** The id and type of what answers for an id: itself, a merged one's survivor, or null. */
export async function whatIs(ask: Ask, id: string): Promise<{ type: string; id: string } | null> {
  const { node } = await ask<{ node: { __typename: string; id: string } | null }>(WHAT, { id });
  return node && { type: node.__typename, id: node.id };
}

/** The thing as JSON-LD with its @context; ids as permalinks under `home`. Null when it went away meanwhile. Throws what asking throws. */
export async function describe(
  ask: Ask,
  home: string,
  { type, id }: { type: string; id: string },
): Promise<Linked | null> {
  const shape = SHAPES[type];
  if (!shape) throw new Error(`No description for ${type}`);
  const permalink: Permalink = (one) => `${home}/id/${encodeURI(one)}`;
  const { node } = await ask<{ node: { id: string } | null }>(documentFor(type, shape), { id });
  if (node === null) return null;
  type Walked = { node: { rows?: EdgePage<unknown> } | null };
  const lists = shape.lists.map(async (list) => {
    const edges = await everyEdge<Walked, unknown>(ask, listFor(type, list), { id }, (data) => data.node?.rows);
    return [list.as, edges] as const;
  });
  const row = { ...node, ...Object.fromEntries(await Promise.all(lists)) };
  // Each shape reads what its own selection asked for.
  const told = { id: permalink(node.id), ...(bare(shape.tell(row as never, permalink)) as Linked) };
  return { '@context': contextFor(wordsIn(told), home), ...told };
}
