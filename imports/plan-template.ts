// The template of a plan that the graph holds.
import type { Graph } from '../graph/run.ts';
import { reject } from '../services/curate/rejected.ts';
import type { Period } from '../services/follow-up/book.ts';
import { readMunicipalities, readPlan } from '../services/follow-up/read.ts';
import { templateOf } from './template.ts';

/** A workbook to hand out. Throws Rejected when there is no such plan. */
export async function planTemplate(
  graph: Graph,
  plan: string,
  asked: { year: number; period: Period },
): Promise<Buffer> {
  const book = await readPlan(graph, plan);
  if (!book)
    reject(
      'NOT_FOUND',
      'plan',
      `Ingen plan har id «${plan.slice(0, 100)}».`,
      `No plan has the id «${plan.slice(0, 100)}».`,
    );
  return templateOf(book, { ...asked, municipalities: await readMunicipalities(graph) });
}
