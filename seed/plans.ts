// Puts the plans of a seed into the graph, through the same door as any importer.
import type { Graph } from '../graph/run.ts';
import { importPlan } from '../imports/import-plan.ts';
import type { Recorder } from '../services/record.ts';
import type { SeedPlan } from './plan-file.ts';

/** Throws an Error that names the file and every place, when the graph does not hold what the plan names. */
export async function recordSeedPlan(graph: Graph, { file, plan, bytes }: SeedPlan, recorder: Recorder): Promise<void> {
  const { table, ...head } = plan;
  const { problems } = await importPlan(graph, recorder, { plan: head, bytes });
  if (problems.length === 0) return;
  const told = problems.map(({ row, column, wrong, mend }) => `  row ${row}, ${column ?? ''}: ${wrong}. ${mend}.`);
  throw new Error([`The plan ${file} with ${table} cannot be put in:`, ...told].join('\n'));
}
