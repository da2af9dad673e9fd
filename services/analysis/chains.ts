// Chains between two nodes and what lies around one. One statement answers for a chain; only when the shortest ones are made of facts that
// never held at once are the relations read out and searched here.
import { HUBS_AMONG, NEXT_BY_KIND, NEXT_LEVEL, RELATIONS_AMONG, type SubgraphRow } from '../../graph/neighbourhood.ts';
import { type PathRow, pathSearch, SPANS_OF, type Span } from '../../graph/path.ts';
import { RELATION_COUNT } from '../../graph/projection.ts';
import type { Query } from '../../graph/query.ts';
import {
  hiddenFrom,
  RELATION_BY_ID,
  type RelationRow,
  type Relations,
  relationKindOf,
  relationParams,
} from '../../graph/relation.ts';
import { type RelationKind, usualOrChosen } from '../../graph/relation-kinds.ts';
import type { Run } from '../../graph/run.ts';
import type { Params } from '../../graph/statement.ts';
import { heldTogether } from './held-together.ts';
import { TooLarge } from './projection.ts';

export type Ends = { from: string; to: string };

export type Viewed = Omit<Relations, 'hidden'> & { access: readonly string[] };

/**
 * The first of the shortest chains in which facts that meet held at once; null when there is none of at most `longest` relations.
 * Throws TooLarge when the rare search in memory would be too large.
 */
export async function shortestChain(
  run: Run,
  choice: Viewed,
  ends: Ends,
  bounds: { longest: number; relations: number },
): Promise<PathRow | null> {
  // Hidden documents, mere invitations and facts that never met in time are seldom in the way: the chain is looked for as if there were
  // none, and strictly when it went by one.
  const first = await chain(run, { ...choice, hidden: [] }, ends, { ...bounds, strict: false });
  if (first !== 'IN_THE_WAY') return first;
  const hidden = await hiddenFrom(run, choice.access);
  const found = await chain(run, { ...choice, hidden }, ends, { ...bounds, strict: true });
  if (found === 'IN_THE_WAY') throw new Error(`A chain from ${ends.from} to ${ends.to} goes by what is in the way`);
  return found;
}

async function chain(
  run: Run,
  choice: Viewed & Relations,
  ends: Ends,
  bounds: { longest: number; relations: number; strict: boolean },
): Promise<PathRow | null | 'IN_THE_WAY'> {
  const { query, params } = pathSearch(ends, choice, bounds.strict);
  const steps = (await run(query.statement, { ...params, access: [...choice.access] })).map((row) =>
    query.parse(row, params),
  );
  const [first] = steps;
  if (!first || steps.length > bounds.longest) return null;
  if (steps.some(({ counts }) => !counts) || (!bounds.strict && !first.held)) return 'IN_THE_WAY';
  if (first.held)
    return { nodes: [first.from, ...steps.map(({ to }) => to)], relations: steps.map(({ relation }) => relation) };
  await refuseTooMany(run, choice.kinds, bounds.relations);
  const hidden = await hiddenFrom(run, choice.access);
  const found = await heldTogether(await spansOf(run, { ...choice, hidden }), { ...ends, longest: bounds.longest });
  return (
    found && {
      nodes: found.nodes.map((id) => ({ id, row: null })),
      relations: await relationsById(run, found.relations, choice),
    }
  );
}

async function refuseTooMany(run: Run, kinds: readonly RelationKind[], most: number): Promise<void> {
  const counts = await Promise.all(kinds.map(async (kind) => Number((await run(RELATION_COUNT[kind]))[0]?.[0])));
  const count = counts.reduce((sum, one) => sum + one, 0);
  if (count > most)
    throw new TooLarge(
      `The shortest chains are of facts that never held at once, and a longer one is not looked for among ${count} relations, only among ${most}. Give «at», or fewer kinds in «via».`,
    );
}

async function spansOf(run: Run, choice: Relations): Promise<Span[]> {
  const params = relationParams(choice);
  const perKind = await Promise.all(
    choice.kinds.map(async (kind) =>
      (await run(SPANS_OF[kind].statement, params)).map((row) => SPANS_OF[kind].parse(row, params)),
    ),
  );
  return perKind.flat();
}

async function relationsById(run: Run, ids: readonly string[], choice: Relations & { access: readonly string[] }) {
  const params = { ...relationParams(choice), access: [...choice.access] };
  const found = await Promise.all(
    ids.map(async (id): Promise<RelationRow[]> => {
      const kind = relationKindOf(id);
      if (kind === undefined) return [];
      const { statement, parse } = RELATION_BY_ID[kind];
      return (await run(statement, { ...params, ids: [id] })).map(([, ...row]) => parse(row, params));
    }),
  );
  return found.flat();
}

const rowsOf = async <T>(run: Run, { statement, parse }: Query<T>, params: Params): Promise<T[]> =>
  (await run(statement, params)).map((row) => parse(row, params));

/** One relation further out than `frontier`. Nodes with very many relations are asked kind by kind, unless the kinds are the usual ones. */
async function nextLevel(run: Run, kinds: readonly RelationKind[], frontier: readonly string[], params: Params) {
  if (usualOrChosen(kinds) === 'usual') return rowsOf(run, NEXT_LEVEL.usual, { ...params, frontier });
  const hubs = new Set(await rowsOf(run, HUBS_AMONG, { ids: frontier }));
  const found = await Promise.all([
    rowsOf(run, NEXT_LEVEL.chosen, { ...params, frontier: frontier.filter((id) => !hubs.has(id)) }),
    ...(hubs.size > 0 ? kinds.map((kind) => rowsOf(run, NEXT_BY_KIND[kind], { ...params, frontier: [...hubs] })) : []),
  ]);
  return [...new Set(found.flat())];
}

/** Everything within `depth` relations of a node, nearest first and then by id, and all relations between what was found. */
export async function around(
  run: Run,
  choice: Relations,
  { of, depth, limit }: { of: string; depth: number; limit: number },
): Promise<SubgraphRow> {
  const params = { ...relationParams(choice), kinds: [...choice.kinds] };
  const nodes = [of];
  let [frontier, truncated] = [[of], false];
  for (let level = 1; level <= depth && frontier.length > 0 && !truncated; level += 1) {
    const room = limit - nodes.length;
    const found = await nextLevel(run, choice.kinds, frontier, { ...params, seen: nodes, room: room + 1 });
    truncated = found.length > room;
    frontier = found.slice(0, room).sort();
    nodes.push(...frontier);
  }
  const relations = await rowsOf(run, RELATIONS_AMONG[usualOrChosen(choice.kinds)], { ...params, ids: nodes });
  return { nodes, relations: relations.sort((a, b) => (a.id < b.id ? -1 : 1)), truncated };
}
