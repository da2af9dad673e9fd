// Publishes a follow-up: the plan is kept as it is now, and nothing that is written later changes what was published.
import { wholePlan } from '../../graph/plan.ts';
import { reportsOf } from '../../graph/published-report.ts';
import type { Graph } from '../../graph/run.ts';
import { mustHave, type Wish } from '../curate/curate.ts';
import { reject } from '../curate/rejected.ts';
import type { Recorder } from '../record.ts';
import { bookOf, type Period, type PlanBook } from './book.ts';
import { type Written, writeFigures } from './write.ts';

export type Publishing = {
  plan: string;
  year: number;
  period: Period;
  /** The decision to publish it. */
  decision?: string | null | undefined;
  /** What the report tells besides the figures, as JSON; kept as it is. */
  rest?: string | null | undefined;
};

/** Answers with the id of the report. Throws Rejected when the plan or the decision is not there, or the plan does not cover the year. */
export function publishReport(
  graph: Graph,
  recorder: Recorder,
  { plan, year, period, decision, rest }: Publishing,
  wish: Wish = {},
): Promise<Written<string>> {
  return writeFigures(graph, recorder, wish, async (run, at) => {
    await mustHave(run, 'plan', [plan], ['Plan']);
    if (decision) await mustHave(run, 'decision', [decision], ['Decision']);
    const found = await wholePlan(run, plan);
    const book = found && bookOf(found.plan, found.outcomes);
    if (!book || !covers(book, year))
      reject(
        'INVALID',
        'year',
        `Planen gäller ${book?.from}–${book?.to ?? ''} och har ingen uppföljning för ${year}.`,
        `The plan covers ${book?.from}–${book?.to ?? ''} and has no follow-up for ${year}.`,
      );
    const nth = (await reportsOf(run, plan)) + 1;
    const id = `report:${plan.slice(plan.indexOf(':') + 1)}:${year}-${period.toLowerCase().replace('_', '-')}:${nth}`;
    const properties = {
      year,
      period,
      publishedAt: at,
      publishedBy: recorder.actor,
      book: JSON.stringify(book),
      rest: rest ?? null,
    };
    return {
      answer: id,
      writes: {
        nodes: [{ label: 'PublishedReport', id, properties, final: true }],
        edges: [
          { type: 'OF', from: id, to: plan },
          ...(decision ? [{ type: 'DECIDED_BY', from: id, to: decision } as const] : []),
        ],
        gone: [],
        dropped: [],
      },
    };
  });
}

/** Whether the plan holds on any day of the year. */
export const covers = ({ from, to }: Pick<PlanBook, 'from' | 'to'>, year: number): boolean =>
  from <= `${year}-12-31` && (to ?? '9999') >= `${year}-01-01`;
