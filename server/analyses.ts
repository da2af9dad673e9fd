// Analyses of the graph on behalf of a viewer.

import { STILL } from '../graph/model.ts';
import { HAPPENINGS } from '../graph/project-flow.ts';
import type { Keyed } from '../graph/query.ts';
import type { Relations } from '../graph/relation.ts';
import { hiddenFrom } from '../graph/relation.ts';
import type { Run } from '../graph/run.ts';
import { type Connection, type PageRequest, workedOut } from '../loaders/connection.ts';
import { around, type Ends, shortestChain } from '../services/analysis/chains.ts';
import type { Period, Tie, Weighting } from '../services/analysis/collaboration.ts';
import { projectFlow } from '../services/analysis/project-flow.ts';
import { type Bounds, type Choice, graphOf } from '../services/analysis/projection.ts';
import {
  collaborationOf,
  collaborationOverTime,
  type Interval,
  type Matrix,
  type Wish,
} from '../services/analysis/shares.ts';

type Chosen = Omit<Relations, 'hidden'>;
type SharesWish = Omit<Wish, 'hidden' | 'access'>;

/** Ties with the keys that put the strongest first, then by the names of the two. */
function ranked({ municipalities }: Matrix, ties: readonly Tie[]): Keyed<Tie>[] {
  const names = new Map(municipalities.map(({ id, sortName }) => [id, sortName]));
  return ties.map((row) => {
    const weakness = String(1e15 - Math.round(row.weight * 1e9)).padStart(16, '0');
    return { row, key: `${weakness}\t${names.get(row.a)}\t${names.get(row.b)}` };
  });
}

/** Relations among which a chain is looked for in memory, when one statement cannot tell. */
const RELATIONS_IN_MEMORY = 200_000;
/** The most that one export holds. */
const EXPORTED: Bounds = { nodes: 100_000, relations: 200_000 };

export const analysesOver = (run: Run, access: readonly string[]) => {
  const shown = async <T extends object>(chosen: T) => ({ ...chosen, access, hidden: await hiddenFrom(run, access) });
  const asked = new Map<string, Promise<Matrix>>();
  /** Asked by many municipalities of one answer, it is worked out once. */
  const collaboration = (wish: SharesWish, weighting: Weighting): Promise<Matrix> => {
    const key = JSON.stringify([wish, weighting]);
    const made = asked.get(key) ?? shown(wish).then((choice) => collaborationOf(run, choice, weighting));
    asked.set(key, made);
    return made;
  };
  return {
    collaboration,
    /** The ties of a matrix, strongest first. */
    ties: (matrix: Matrix, request: PageRequest): Connection<Tie> =>
      workedOut(
        request,
        async () => ranked(matrix, matrix.ties),
        (node) => ({ node }),
      ),
    /** Those with whom one municipality is tied, strongest first; the other one's id in each. */
    collaborators: <N>(
      matrix: () => Promise<Matrix>,
      id: string,
      request: PageRequest,
      municipality: (id: string) => N,
    ) =>
      workedOut(
        request,
        async () => {
          const found = await matrix();
          return ranked(
            found,
            found.ties.filter(({ a, b }) => a === id || b === id),
          );
        },
        (tie) => ({ node: municipality(tie.a === id ? tie.b : tie.a), tie, weight: tie.weight }),
      ),
    collaborationOverTime: async (wish: SharesWish, how: { interval: Interval; last: string }) =>
      collaborationOverTime(run, await shown(wish), how),
    /** What happened to projects in a range, as far as it is told by `asOf`. */
    projectFlow: async (range: Period, asOf: string | null) => {
      const params = { before: range.to, asOf: asOf ?? STILL, access: [...access] };
      return projectFlow(
        (await run(HAPPENINGS.statement, params)).map((row) => HAPPENINGS.parse(row, params)),
        range,
      );
    },
    /** A shortest chain of at most `longest` relations; null when there is none. Throws TooLarge. */
    path: async (chosen: Chosen, ends: Ends, longest: number) =>
      shortestChain(run, { ...chosen, access }, ends, { longest, relations: RELATIONS_IN_MEMORY }),
    /** What lies around a node. */
    neighbourhood: async (chosen: Chosen, wish: { of: string; depth: number; limit: number }) =>
      around(run, await shown(chosen), wish),
    /** All nodes and relations of a choice, with all they say. Throws TooLarge. */
    graph: (choice: Choice, bounds = EXPORTED) => graphOf(run, choice, bounds),
  };
};
export type Analyses = ReturnType<typeof analysesOver>;
