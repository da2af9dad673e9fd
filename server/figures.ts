// Every write of plans and figures that a caller can make, over one graph and in the caller's name.
import type { Graph } from '../graph/run.ts';
import { importOutcomes, type OutcomeFile } from '../imports/import-outcomes.ts';
import type { Wish } from '../services/curate/curate.ts';
import { Complaints } from '../services/follow-up/complaints.ts';
import { type PlanInput, planFormat } from '../services/follow-up/plan-format.ts';
import { type Publishing, publishReport } from '../services/follow-up/publish.ts';
import { type RecordOutcomes, recordOutcomes } from '../services/follow-up/record-outcomes.ts';
import { recordPlan } from '../services/follow-up/record-plan.ts';
import type { Recorder } from '../services/record.ts';

/** Throws Rejected, naming every place, when the input is not in the form of a plan. */
function planFrom(input: unknown): PlanInput {
  const complaints = new Complaints();
  const plan = complaints.read(planFormat, input);
  if (plan) return plan;
  complaints.done();
  throw new Error('An input was refused without a reason');
}

export const figuresOver = (
  graph: Graph,
  recorder: Recorder,
  /** What a report of a year tells besides the figures, as JSON. */
  rest: (year: number) => Promise<string | null>,
) => ({
  upsertPlan: async (input: unknown, wish: Wish) => recordPlan(graph, recorder, planFrom(input), wish),
  recordOutcomes: (input: RecordOutcomes, wish: Wish) => recordOutcomes(graph, recorder, input, wish),
  importOutcomes: (file: OutcomeFile, wish: Wish) => importOutcomes(graph, recorder, file, wish),
  publishReport: async (input: Publishing, wish: Wish) =>
    publishReport(graph, recorder, { ...input, rest: await rest(input.year) }, wish),
});
export type Figures = ReturnType<typeof figuresOver>;
