// Analyses of the graph on behalf of a viewer.
import type { Relations } from '../graph/relation.ts';
import { hiddenFacts } from '../graph/relation.ts';
import type { Run } from '../graph/run.ts';
import { around, type Ends, shortestChain } from '../services/analysis/chains.ts';
import { type Bounds, type Choice, graphOf } from '../services/analysis/projection.ts';

type Chosen = Omit<Relations, 'hidden'>;

/** Relations among which a chain is looked for in memory, when one statement cannot tell. */
const RELATIONS_IN_MEMORY = 200_000;
/** The most that one export holds. */
const EXPORTED: Bounds = { nodes: 100_000, relations: 200_000 };

export const analysesOver = (run: Run, access: readonly string[]) => {
  const shown = async (chosen: Chosen) => ({ ...chosen, access, hidden: await hiddenFacts(run, access) });
  return {
    /** A shortest chain of at most `longest` relations; null when there is none. Throws TooLarge. */
    path: async (chosen: Chosen, ends: Ends, longest: number) =>
      shortestChain(run, await shown(chosen), ends, { longest, relations: RELATIONS_IN_MEMORY }),
    /** What lies around a node. */
    neighbourhood: async (chosen: Chosen, wish: { of: string; depth: number; limit: number }) =>
      around(run, await shown(chosen), wish),
    /** All nodes and relations of a choice, with all they say. Throws TooLarge. */
    graph: (choice: Choice, bounds = EXPORTED) => graphOf(run, choice, bounds),
  };
};
export type Analyses = ReturnType<typeof analysesOver>;
