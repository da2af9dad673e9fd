// Which plans there are reports of, and which one is meant when nobody says.
import type { Ask } from '../questions/ask.ts';
import type { Period } from '../services/follow-up/book.ts';
import { covers } from '../services/follow-up/publish.ts';
import { badInput } from './errors.ts';

export type PlanOffer = {
  id: string;
  name: string;
  from: string;
  to: string | null;
  example: boolean;
  source: string | null;
  years: number[];
  published: { id: string; year: number; period: Period; publishedAt: string }[];
};
/** A blank template for a year of a plan. */
export type Template = (plan: string, year: number, period: Period) => Promise<Uint8Array>;

const PLANS = /* GraphQL */ `{
  plans { id name from to example source years }
  publishedReports { id year period publishedAt plan { id } }
}`;
type Answer = {
  plans: Omit<PlanOffer, 'published'>[];
  publishedReports: (PlanOffer['published'][number] & { plan: { id: string } })[];
};

/** The plans as the API lists them, each with its published reports, the latest first. */
export async function reportPlans(ask: Ask): Promise<PlanOffer[]> {
  const { plans, publishedReports } = await ask<Answer>(PLANS);
  return plans.map((plan) => ({
    ...plan,
    published: publishedReports.filter((report) => report.plan.id === plan.id).reverse(),
  }));
}

/** The years that a plan covers and has figures of: those that a report can be made for. */
export const reportYears = (plan: PlanOffer): number[] => plan.years.filter((year) => covers(plan, year));

/** The plan that is asked for, or the only one of that year that is no example. Throws BAD_USER_INPUT that lists the plans there are. */
export async function planFor(ask: Ask, given: unknown, year: number): Promise<string> {
  if (typeof given === 'string' && given !== '') return given;
  const plans = await reportPlans(ask);
  const covering = plans.filter((plan) => covers(plan, year));
  const real = covering.filter(({ example }) => !example);
  const [only, ...more] = real.length > 0 ? real : covering;
  if (only && more.length === 0) return only.id;
  const listed = (covering.length > 0 ? covering : plans).map(({ id, name }) => `${id} (${name})`).join(', ');
  throw badInput(
    only
      ? `Several plans cover ${year}: ${listed}. Say which with «plan».`
      : `No plan covers ${year}. There are: ${listed || 'none'}.`,
    ['plan'],
  );
}
