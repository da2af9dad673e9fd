import type { PublishedReportRow } from '../graph/published-report.ts';
import type { Resolvers } from '../schema/types.generated.ts';
import type { Context } from '../server/context.ts';
import { badInput } from '../server/errors.ts';
import { goalsOf, type PlanBook } from '../services/follow-up/book.ts';
import { type OutcomeChange, outcomeChanges } from '../services/follow-up/changes.ts';
import { counted, droppedBy, rewordedBy } from '../services/follow-up/judge.ts';
import {
  areaRow,
  type FollowUpRow,
  figureIn,
  type OutcomeDifferenceRow,
  outcomeRow,
} from '../services/follow-up/rows.ts';
import { yearOf } from './plan.ts';
import { one } from './project.ts';
import { tellingAll, wishOf } from './writing.ts';

async function planWith(id: string, { loaders }: Context, path: string[]): Promise<PlanBook> {
  const book = await loaders.plan.book(id);
  if (!book) throw badInput(`No plan has the id «${id.slice(0, 100)}». Query.plans lists them.`, path);
  return book;
}

/** A goal is asked about as it stands in the follow-up: no single municipality's outcomes. */
const asked = ({ year, period }: Pick<FollowUpRow, 'year' | 'period'>) => ({ year, period, of: null });

const followUpRow = (of: Pick<FollowUpRow, 'book' | 'year' | 'period' | 'report'>): FollowUpRow => ({
  ...of,
  ...counted(goalsOf(of.book), asked(of), of.book.thresholds),
});

async function frozenBook({ id }: PublishedReportRow, { loaders }: Context) {
  const frozen = await loaders.plan.frozen(id);
  if (!frozen) throw new Error(`The report ${id} has lost what it told`);
  return frozen.book;
}

/** The report that was published last before this follow-up. */
async function previousOf({ book, report }: FollowUpRow, { loaders }: Context): Promise<PublishedReportRow | null> {
  const reports = await loaders.plan.reports(book.id);
  const own = report === null ? reports.length : reports.findIndex(({ id }) => id === report.id);
  return reports[own - 1] ?? null;
}

function differences(changes: readonly OutcomeChange[], frozen: PlanBook, now: PlanBook): OutcomeDifferenceRow[] {
  return changes.flatMap(({ keyFigure, before, after }) => {
    const figure = figureIn(now, keyFigure) ?? figureIn(frozen, keyFigure);
    return figure
      ? {
          keyFigure: figure,
          before: before && outcomeRow(frozen, keyFigure, before),
          after: after && outcomeRow(now, keyFigure, after),
        }
      : [];
  });
}

const lights = { green: 'GREEN', yellow: 'YELLOW', red: 'RED', grey: 'GREY' } as const;

export const followUp: Resolvers = {
  Query: {
    followUp: async (_, { plan, year, period }, context) =>
      followUpRow({
        book: await planWith(plan, context, ['followUp', 'plan']),
        year: yearOf(year, ['followUp', 'year']),
        period: period ?? 'YEAR_END',
        report: null,
      }),
    publishedReports: async (_, { plan }, context) => {
      const { loaders } = context;
      const books = plan ? [await planWith(plan, context, ['publishedReports', 'plan'])] : await loaders.plan.all();
      return (await Promise.all(books.map(({ id }) => loaders.plan.reports(id)))).flat();
    },
  },
  FollowUp: {
    plan: ({ book }) => book,
    reachedPercent: ({ goalsReached, goalsTotal }) => (goalsTotal === 0 ? null : (goalsReached / goalsTotal) * 100),
    areas: (row) =>
      row.book.areas.map((area) => ({
        area: areaRow(row.book, area),
        ...counted(area.goals, asked(row), row.book.thresholds),
      })),
    dropped: ({ book, year, period }) => droppedBy(book, year, period).flatMap(({ id }) => figureIn(book, id) ?? []),
    reworded: ({ book, year, period }) => rewordedBy(book, year, period).flatMap(({ id }) => figureIn(book, id) ?? []),
    previous: (row, _, context) => previousOf(row, context),
    changedSincePrevious: async (row, _, context) => {
      const before = await previousOf(row, context);
      if (!before) return [];
      const frozen = await frozenBook(before, context);
      return differences(outcomeChanges(frozen, row.book, before), frozen, row.book);
    },
  },
  LightCounts: Object.fromEntries(
    Object.entries(lights).map(([name, light]) => [name, (counts: Record<string, number>) => counts[light]]),
  ),
  PublishedReport: {
    plan: ({ plan }, _, context) => planWith(plan, context, ['plan']),
    decision: ({ decision }, _, { loaders }) => one(decision, loaders.decision.byId),
    followUp: async (report, _, context) => {
      const { year, period } = report;
      return followUpRow({ book: await frozenBook(report, context), year, period, report });
    },
    rest: async ({ id }, _, { loaders }) => (await loaders.plan.frozen(id))?.rest ?? null,
    changedSince: async (report, _, context) => {
      const [frozen, now] = await Promise.all([
        frozenBook(report, context),
        planWith(report.plan, context, ['changedSince']),
      ]);
      return differences(outcomeChanges(frozen, now, report), frozen, now);
    },
  },
  Mutation: {
    publishReport: async (_, { input: { idempotencyKey, period, ...input } }, context) => {
      const { changes, ...told } = await tellingAll(
        context,
        () => context.figures.publishReport({ ...input, period: period ?? 'YEAR_END' }, wishOf(idempotencyKey)),
        async ({ answer, again }) => ({ publishedReport: await context.loaders.plan.report(again ?? answer) }),
        { publishedReport: null },
      );
      return { ...told, change: changes[0] ?? null };
    },
  },
};
