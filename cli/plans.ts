// `plans`: which plans there are, what is in them, and which reports of them were published.
import type { Settings } from '../config/settings.ts';
import { wordsOf } from '../reports/words.ts';
import type { Period } from '../services/follow-up/book.ts';
import { atDesk, next, print } from './desk.ts';
import { count } from './progress.ts';

type Plan = {
  id: string;
  name: string;
  from: string;
  to: string | null;
  example: boolean;
  years: number[];
  areas: { goals: { keyFigures: { koladaId: string | null; droppedOn: string | null }[] }[] }[];
};
type Report = {
  id: string;
  year: number;
  period: Period;
  publishedAt: string;
  publishedBy: string | null;
  plan: { id: string };
  changedSince: unknown[];
};
type Answer = { plans: Plan[]; publishedReports: Report[] };

const PLANS = /* GraphQL */ `
  {
    plans {
      id
      name
      from
      to
      example
      years
      areas { goals { keyFigures { koladaId droppedOn } } }
    }
    publishedReports {
      id
      year
      period
      publishedAt
      publishedBy
      plan { id }
      changedSince { keyFigure { id } }
    }
  }`;

/** Resolves with the exit code. Throws a PlainError when the graph cannot be had. */
export async function listPlans({ format }: { format: 'text' | 'json' }, settings: () => Settings): Promise<number> {
  return atDesk(settings, 'plans', async ({ ask }) => {
    const { plans, publishedReports } = await ask<Answer>(PLANS);
    const listed = plans.map((plan) => summaryOf(plan, publishedReports));
    const none = `Här finns ingen plan än. Läs in en: ${next('import-plan plan.xlsx --name "Vår plan" --from 2026-01-01')}`;
    print(format, listed, listed.length === 0 ? [none] : listed.map(planText));
    return 0;
  });
}

function summaryOf({ areas, ...plan }: Plan, published: readonly Report[]) {
  const goals = areas.flatMap((area) => area.goals);
  const figures = goals.flatMap(({ keyFigures }) => keyFigures);
  return {
    ...plan,
    areas: areas.length,
    goals: goals.length,
    keyFigures: figures.length,
    dropped: figures.filter(({ droppedOn }) => droppedOn !== null).length,
    withKoladaId: figures.filter(({ koladaId }) => koladaId !== null).length,
    published: published
      .filter((report) => report.plan.id === plan.id)
      .map(({ plan: _, changedSince, ...report }) => ({ ...report, changedSince: changedSince.length })),
  };
}

function planText({ published, ...plan }: ReturnType<typeof summaryOf>): string {
  const { periods } = wordsOf('sv');
  return [
    `${plan.id}  «${plan.name}», ${plan.from}–${plan.to ?? 'tills vidare'}${plan.example ? ' (exempel)' : ''}`,
    `  ${count(plan.areas, 'målområde', 'målområden')}, ${plan.goals} mål, ${plan.keyFigures} mätetal${plan.dropped > 0 ? `, varav ${count(plan.dropped, 'utgånget', 'utgångna')}` : ''}; ${plan.withKoladaId} med Kolada-id`,
    `  siffror för ${plan.years.join(', ') || 'inget år'}`,
    ...published.map(
      ({ id, year, period, publishedAt, publishedBy, changedSince }) =>
        `  publicerad ${publishedAt.slice(0, 10)}${publishedBy === null ? '' : ` av ${publishedBy}`}: ${year} ${periods[period]}, ${id}; ${changedSince === 0 ? 'inget' : changedSince} utfall ${changedSince > 1 ? 'ändrade' : 'ändrat'} sedan dess`,
    ),
  ].join('\n');
}
