// The annual report, put together from what the API answers: every number in it is one that anybody who asks the API is told.
import type { Ask } from '../questions/ask.ts';
import type { Period } from '../services/follow-up/book.ts';
import { collaborationOf, issuesOf } from './chapter.ts';
import { type Answered, FOLLOW_UP, PUBLISHED, type PublishedAnswer } from './follow-up.ts';
import type { AnnualReport, ReportArea, ReportFigure, ReportGoal } from './model.ts';

/** What is known beside the API: the day in Stockholm, the moment, and where the graph's pages are. */
type Setting = { today: string; now: string; home: string };
type ReportWish = { plan: string; year: number; period: Period };
type Rest = Pick<AnnualReport, 'collaboration' | 'issues'>;

/**
 * What a report tells besides the figures. Published with it, it stays as it was. Of the open questions those that the year's minutes raise,
 * and those that no minutes do.
 */
export async function restOf(ask: Ask, year: number, today: string): Promise<Rest> {
  const [collaboration, issues] = await Promise.all([collaborationOf(ask, year, today), issuesOf(ask)]);
  return { collaboration, issues: issues.filter(({ date }) => date === null || date.startsWith(`${year}-`)) };
}

/** The report of a plan as the graph is now. Throws the GraphQLError of an answer: an unknown plan is BAD_USER_INPUT. */
export async function annualReport(ask: Ask, wish: ReportWish, setting: Setting): Promise<AnnualReport> {
  const { year } = wish;
  const [{ followUp }, rest] = await Promise.all([
    ask<{ followUp: Answered }>(FOLLOW_UP, { ...wish, ...yearsBefore(year) }),
    restOf(ask, year, setting.today),
  ]);
  return reportOf(followUp, rest, setting, null);
}

/** A published report as it was published; null when there is none with that id. */
export async function publishedReport(ask: Ask, id: string, setting: Setting): Promise<AnnualReport | null> {
  const head = await ask<{ node: { year?: number; period?: Period } | null }>(HEAD, { id });
  const { year, period } = head.node ?? {};
  if (year === undefined || period === undefined) return null;
  const { node } = await ask<{ node: PublishedAnswer }>(PUBLISHED, { id, year, period, ...yearsBefore(year) });
  const rest = node.rest === null ? await restOf(ask, year, setting.today) : (JSON.parse(node.rest) as Rest);
  const { followUp, publishedAt, decision, plan } = node;
  return reportOf(followUp, rest, setting, { id, name: plan.name, publishedAt, decision: decision?.text ?? null });
}

const HEAD = /* GraphQL */ `
  query Rapporten($id: ID!) {
    node(id: $id) { ... on PublishedReport { year period } }
  }`;

/** The five years before, as the documents name them. */
const yearsBefore = (year: number) => ({ y1: year - 1, y2: year - 2, y3: year - 3, y4: year - 4, y5: year - 5 });

function reportOf(
  answered: Answered,
  rest: Rest,
  { now, home }: Setting,
  published: AnnualReport['published'],
): AnnualReport {
  const { plan, year, period, areas, previous, changedSincePrevious, dropped, reworded } = answered;
  const { id, name, from, to, source, example, greenFrom, yellowAbove } = plan;
  const made = areas.map((area) => areaOf(area, year));
  return {
    plan: { id, name, from, to, source, example },
    year,
    period,
    thresholds: { green: greenFrom, yellow: yellowAbove },
    published,
    madeAt: published?.publishedAt ?? now,
    home,
    years: [year - 2, year - 1, year],
    headline: {
      goalsReached: answered.goalsReached,
      goalsMeasured: answered.goalsMeasured,
      goalsTotal: answered.goalsTotal,
      reachedPercent: answered.reachedPercent,
    },
    lights: lightsOf(answered.lights),
    areas: made,
    dropped: dropped.map((figure) => ({ ...named(figure), goal: figure.goal.name, on: figure.droppedOn })),
    reworded: reworded.flatMap((figure) => {
      const [before, now] = figure.versions.slice(-2);
      return before && now ? [{ ...named(figure), goal: figure.goal.name, before: before.name, from: now.from }] : [];
    }),
    changes: previous && {
      since: {
        id: previous.id,
        name: previous.plan.name,
        publishedAt: previous.publishedAt,
        year: previous.year,
        period: previous.period,
      },
      figures: changedSincePrevious.flatMap(({ keyFigure, before, after }) => {
        const one = after ?? before;
        return one
          ? [{ ...named(keyFigure), goal: keyFigure.goal.name, year: one.year, period: one.period, before, after }]
          : [];
      }),
    },
    ...rest,
    sources: sourcesOf(made),
  };
}

type Answer<K extends keyof Answered> = Answered[K] extends readonly (infer T)[] ? T : never;
type Area = Answer<'areas'>;
type Goal = Area['area']['goals'][number];
type Figure = Goal['keyFigures'][number];

const named = ({ id, name }: { id: string; name: string }) => ({ id, name });
const lightsOf = ({ green, yellow, red, grey }: Answered['lights']) => ({
  GREEN: green,
  YELLOW: yellow,
  RED: red,
  GREY: grey,
});

const areaOf = ({ area, lights, ...reached }: Area, year: number): ReportArea => ({
  ...named(area),
  ...reached,
  ordinal: area.ordinal,
  lights: lightsOf(lights),
  goals: area.goals.map((goal) => goalOf(goal, year)),
});

function goalOf({ projects, networks, keyFigures, ...goal }: Goal, year: number): ReportGoal {
  const { ordinal, responsible, light, greyCause } = goal;
  return {
    ...named(goal),
    ordinal,
    responsible,
    light,
    greyCause,
    contributors: [...projects, ...networks],
    // One that was dropped before is told of among those, and is in no light.
    keyFigures: keyFigures
      .filter(({ adopted }) => adopted)
      .map((figure) => figureOf(figure, year, responsible?.id ?? null)),
  };
}

function figureOf(figure: Figure, year: number, responsible: string | null): ReportFigure {
  const { unit, direction, koladaId, definition, light, greyCause, attainmentPercent, trend, target, ranking } = figure;
  const byYear = [figure.y5, figure.y4, figure.y3, figure.y2, figure.y1, figure.y0];
  const first = byYear.findIndex((outcome) => outcome !== null);
  // The columns of the tables are always there; earlier years from the first that is known.
  const from = Math.min(first < 0 ? 3 : first, 3);
  return {
    ...named(figure),
    unit,
    direction,
    koladaId,
    definition,
    light,
    greyCause,
    attainmentPercent,
    trend,
    rank: ranking.find(({ municipality }) => municipality.id === responsible)?.rank ?? null,
    rankOf: ranking.length,
    target,
    targets: figure.targets,
    outcomes: byYear.slice(from).map((outcome, index) => outcome ?? unmeasured(year - 5 + from + index)),
  };
}

const unmeasured = (year: number): ReportFigure['outcomes'][number] => ({
  year,
  value: null,
  text: null,
  missingReason: 'NOT_MEASURED',
  measuredOn: null,
  source: null,
  recordedBy: null,
  recordedAt: null,
  comment: null,
});

/** Each source once, the one that most figures rest on first. */
function sourcesOf(areas: readonly ReportArea[]): AnnualReport['sources'] {
  const counts = new Map<string, number>();
  for (const area of areas)
    for (const { source } of area.goals.flatMap(({ keyFigures }) => keyFigures).flatMap(({ outcomes }) => outcomes))
      if (source !== null) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts]
    .map(([source, outcomes]) => ({ source, outcomes }))
    .sort((a, b) => b.outcomes - a.outcomes || (a.source < b.source ? -1 : 1));
}
