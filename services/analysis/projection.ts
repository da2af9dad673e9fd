// The part of the graph that an analysis is asked about, read out whole. What is too large is refused before it is read.
import type { Certainty, Holding } from '../../graph/fact.ts';
import type { Label } from '../../graph/model.ts';
import {
  HIDDEN_PASSAGES,
  NODE_COUNT,
  NODES_OF,
  type ProjectedNode,
  type ProjectedRelation,
  RELATION_COUNT,
  RELATIONS_OF,
} from '../../graph/projection.ts';
import type { Query } from '../../graph/query.ts';
import { hiddenFrom, relationParams } from '../../graph/relation.ts';
import { RELATION_KINDS, type RelationKind } from '../../graph/relation-kinds.ts';
import type { Run } from '../../graph/run.ts';
import type { Params, Statement } from '../../graph/statement.ts';

/** Which nodes and relations; relations count when both their ends are among the labels. */
export type Choice = {
  labels: readonly Label[];
  kinds: readonly RelationKind[];
  holding: Holding;
  certainty: readonly Certainty[] | null;
  access: readonly string[];
};
export type Bounds = { nodes: number; relations: number };

/** What was asked for is larger than this server analyses; the message says the limit. */
export class TooLarge extends Error {}

const only = (rows: unknown[][]): number => Number(rows[0]?.[0]);
const total = async (run: Run, statements: Statement[]): Promise<number> =>
  (await Promise.all(statements.map((one) => run(one)))).reduce((sum, rows) => sum + only(rows), 0);

/** The kinds of which both ends can be among the labels. */
export const kindsWithin = ({ kinds, labels }: Choice): RelationKind[] =>
  kinds.filter((kind) => {
    const { from, to } = RELATION_KINDS[kind];
    return from.some((label) => labels.includes(label)) && to.some((label) => labels.includes(label));
  });

/** Throws TooLarge, from the database's own counters. */
export async function refuseTooLarge(run: Run, choice: Choice, bounds: Bounds): Promise<void> {
  const [nodes, relations] = await Promise.all([
    total(
      run,
      choice.labels.map((label) => NODE_COUNT[label]),
    ),
    total(
      run,
      kindsWithin(choice).map((kind) => RELATION_COUNT[kind]),
    ),
  ]);
  const over = (what: string, count: number, most: number) =>
    new TooLarge(
      `The graph asked for has ${count} ${what}, and at most ${most} are analysed at once. Choose fewer with «types» or «via».`,
    );
  if (nodes > bounds.nodes) throw over('nodes', nodes, bounds.nodes);
  if (relations > bounds.relations) throw over('relations', relations, bounds.relations);
}

/** What every statement that reads a choice is given. */
export async function paramsOf(run: Run, choice: Choice): Promise<Params> {
  const hidden = await hiddenFrom(run, choice.access);
  return { ...relationParams({ ...choice, hidden }), access: [...choice.access] };
}

async function rowsOf<T>(run: Run, query: Query<T>, params: Params): Promise<T[]> {
  return (await run(query.statement, params)).map((row) => query.parse(row, params));
}

const nodesOf = async (run: Run, { labels }: Choice, params: Params): Promise<ProjectedNode[]> =>
  (await Promise.all(labels.map((label) => rowsOf(run, NODES_OF[label], params)))).flat();

/** Nodes and relations with all they say, for exports. Throws TooLarge. */
export async function graphOf(
  run: Run,
  choice: Choice,
  bounds: Bounds,
): Promise<{ nodes: ProjectedNode[]; relations: ProjectedRelation[] }> {
  await refuseTooLarge(run, choice, bounds);
  const params = await paramsOf(run, choice);
  const nodes = await nodesOf(run, choice, params);
  const known = new Set(nodes.map(({ id }) => id));
  const hidden = new Set((await run(HIDDEN_PASSAGES, { access: [...choice.access] })).map(([id]) => id));
  const relations: ProjectedRelation[] = [];
  for (const kind of kindsWithin(choice)) {
    for (const relation of await rowsOf(run, RELATIONS_OF[kind], params))
      if (known.has(relation.source) && known.has(relation.target))
        relations.push({ ...relation, evidence: relation.evidence.filter((passage) => !hidden.has(passage)) });
  }
  return { nodes, relations };
}
