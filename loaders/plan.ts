import {
  GOALS_OF_MUNICIPALITY,
  GOALS_OF_NETWORK,
  GOALS_OF_PROJECT,
  OUTCOMES_FOR,
  PLAN_OF,
  PLAN_OUTCOMES,
  PLAN_WHOLE,
  PLANS,
} from '../graph/plan.ts';
import { FROZEN, REPORT_BY_ID, REPORTS_OF } from '../graph/published-report.ts';
import { bookOf, type PlanBook } from '../services/follow-up/book.ts';
import { areaIn, figureIn, goalIn, type OutcomeRow, outcomeIn } from '../services/follow-up/rows.ts';
import type { Ask } from './ask.ts';

type Frozen = { book: PlanBook; rest: string | null };

/** A plan is loaded whole and once: what is asked of any part of it is worked out from all of it. */
export const planLoaders = (ask: Ask) => {
  const books = new Map<string, Promise<PlanBook | null>>();
  const load = async (id: string): Promise<PlanBook | null> => {
    const [plan, outcomes] = await Promise.all([ask.one(PLAN_WHOLE, id), ask.many(PLAN_OUTCOMES, id)]);
    return plan && bookOf(plan, outcomes);
  };
  const book = (id: string): Promise<PlanBook | null> => {
    const loading = books.get(id) ?? load(id);
    books.set(id, loading);
    return loading;
  };
  const frozen = new Map<string, Promise<Frozen | null>>();
  const thaw = async (report: string): Promise<Frozen | null> => {
    const found = await ask.one(FROZEN, report);
    return found && { ...found, book: JSON.parse(found.book) as PlanBook };
  };
  /** The plan that a part belongs to. */
  const bookWith = async (part: string): Promise<PlanBook | null> => {
    const plan = await ask.one(PLAN_OF, part);
    return plan === null ? null : book(plan);
  };
  const partOf =
    <T>(find: (book: PlanBook, id: string) => T | null) =>
    async (id: string): Promise<T | null> => {
      const whole = await bookWith(id);
      return whole && find(whole, id);
    };
  const goal = partOf(goalIn);
  const goals = async (ids: readonly string[]) => (await Promise.all(ids.map(goal))).filter((found) => found !== null);
  const yearly = (year: number | null) =>
    year === null ? { first: null, last: null } : { first: `${year}-01-01`, last: `${year}-12-31` };
  const present = <T>(found: readonly (T | null)[]): T[] => found.filter((one) => one !== null);
  return {
    book,
    all: async () => present(await Promise.all((await ask.rows(PLANS, {})).map(book))),
    area: partOf(areaIn),
    goal,
    figure: partOf(figureIn),
    outcome: partOf(outcomeIn),
    goalsOfMunicipality: async (id: string, year: number | null) =>
      goals(await ask.many(GOALS_OF_MUNICIPALITY, id, yearly(year))),
    goalsOfProject: async (id: string) => goals(await ask.many(GOALS_OF_PROJECT, id, yearly(null))),
    goalsOfNetwork: async (id: string) => goals(await ask.many(GOALS_OF_NETWORK, id, yearly(null))),
    outcomesFor: async (id: string, year: number | null): Promise<OutcomeRow[]> =>
      (await ask.many(OUTCOMES_FOR, id, { year })).map((outcome) => ({ ...outcome, book: null })),
    report: (id: string) => ask.one(REPORT_BY_ID, id),
    /** Oldest first. */
    reports: async (plan: string) =>
      present(await Promise.all((await ask.many(REPORTS_OF, plan)).map((id) => ask.one(REPORT_BY_ID, id)))),
    /** The plan as it was when the report was published, and what else it told, as JSON. */
    frozen: (report: string): Promise<Frozen | null> => {
      const thawing = frozen.get(report) ?? thaw(report);
      frozen.set(report, thawing);
      return thawing;
    },
  };
};
