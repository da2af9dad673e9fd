// Plans as a writer or an importer sees them, outside any request.
import { municipalityNames } from '../../graph/municipality.ts';
import { wholePlan } from '../../graph/plan.ts';
import type { Graph } from '../../graph/run.ts';
import { bookOf, type PlanBook } from './book.ts';

/** The plan as it is now; null when there is none with that id. */
export async function readPlan(graph: Graph, id: string): Promise<PlanBook | null> {
  const found = await wholePlan(graph.read, id);
  return found && bookOf(found.plan, found.outcomes);
}

export type MunicipalityName = { id: string; code: string; name: string; aliases: string[] };
/** Every municipality that figures can be of, by name. */
export const readMunicipalities = (graph: Graph): Promise<MunicipalityName[]> => municipalityNames(graph.read);
