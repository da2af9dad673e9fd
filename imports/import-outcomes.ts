// A file of outcomes, from its bytes to the graph: every row that cannot be read is told, and then nothing is written – or the good ones.
import { dayInStockholm } from '../graph/dates.ts';
import type { Graph } from '../graph/run.ts';
import { reject } from '../services/curate/rejected.ts';
import { readMunicipalities, readPlan } from '../services/follow-up/read.ts';
import { recordOutcomes } from '../services/follow-up/record-outcomes.ts';
import type { Written } from '../services/follow-up/write.ts';
import type { OutcomeInput } from './outcome-input.ts';
import { matched } from './outcomes.ts';
import type { PlanTable, Problem } from './plan-row.ts';
import { readPlanTable } from './plan-table.ts';

export type OutcomeFile = {
  plan: string;
  name: string;
  bytes: Uint8Array;
  /** Where the figures come from, for rows that do not say; the file's name unless given. */
  source?: string | null | undefined;
  dryRun?: boolean | null | undefined;
  skipBad?: boolean | null | undefined;
};
export type ImportedOutcomes = { ids: string[]; found: number; unchanged: number; problems: readonly Problem[] };

type Recorder = Parameters<typeof recordOutcomes>[1];
type Wish = Parameters<typeof recordOutcomes>[3];

/** Throws Rejected, with nothing written, when there is no such plan, or when the graph refuses what the rows say. */
export async function importOutcomes(
  graph: Graph,
  recorder: Recorder,
  file: OutcomeFile,
  wish: Wish = {},
): Promise<Written<ImportedOutcomes>> {
  const book = await readPlan(graph, file.plan);
  if (!book)
    reject(
      'NOT_FOUND',
      'plan',
      `Ingen plan har id «${file.plan.slice(0, 100)}».`,
      `No plan has the id «${file.plan.slice(0, 100)}».`,
    );
  const municipalities = await readMunicipalities(graph);
  const table = await readPlanTable(file.bytes);
  const { outcomes, problems: unmatched } = matched(table, book, {
    municipalities,
    source: file.source ?? file.name,
    today: dayInStockholm(recorder.now()),
  });
  const problems = inOrder([...table.problems, ...unmatched], table);
  const answer = { ids: [], found: outcomes.length, unchanged: 0, problems };
  const nothing = { answer, changes: [], again: null };
  if (file.dryRun === true || outcomes.length === 0 || (problems.length > 0 && file.skipBad !== true)) return nothing;
  const written = await recordOutcomes(graph, recorder, { outcomes: outcomes.map(withoutPlace) }, wish);
  return { ...written, answer: { ...answer, ids: written.answer.ids, unchanged: written.answer.unchanged } };
}

/** As one reads the file: sheet by sheet, from the top. */
function inOrder(problems: readonly Problem[], { rows }: PlanTable): Problem[] {
  const sheets = [...new Set([...rows.map(({ place }) => place), ...problems].map(({ sheet }) => sheet))];
  return problems.toSorted((a, b) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || a.row - b.row);
}

const withoutPlace = ({ place: _, ...outcome }: OutcomeInput) => outcome;
