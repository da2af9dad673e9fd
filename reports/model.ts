// The annual report as one value without words of its own: every writer makes its format of it, in Swedish or English. Numbers are as the
// API tells them, unrounded; a writer rounds what it shows and nothing else.
import type { GreyCause, Period } from '../services/follow-up/book.ts';
import type { Light, Trend } from '../services/follow-up/light.ts';
import type { MissingReason } from '../services/follow-up/number.ts';
import type { Comparator, Direction } from '../services/follow-up/target.ts';

export const LANGUAGES = ['sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export type Named = { id: string; name: string };
export type Reached = { goalsReached: number; goalsMeasured: number; goalsTotal: number };
/** How many goals have each light. */
export type LightCounts = Record<Light, number>;

export type ReportOutcome = {
  year: number;
  /** A yes is 1, a no 0. Null: `missingReason` says why. */
  value: number | null;
  text: string | null;
  missingReason: MissingReason | null;
  measuredOn: string | null;
  source: string | null;
  recordedBy: string | null;
  recordedAt: string | null;
  comment: string | null;
};
export type ReportTarget = { year: number; comparator: Comparator; value: number | null; text: string };

export type ReportFigure = Named & {
  unit: string | null;
  direction: Direction;
  koladaId: string | null;
  definition: string | null;
  light: Light;
  /** Null unless the light is grey. */
  greyCause: GreyCause | null;
  /** Outcome against target in percent, unrounded, over 100 when surpassed; null without either. */
  attainmentPercent: number | null;
  /** Against the year before. */
  trend: Trend;
  /** Of the municipality that answers for the goal, 1 the best; null when there are none to compare. */
  rank: number | null;
  /** Of how many municipalities. */
  rankOf: number;
  /** The report's year; null: none is set. */
  target: ReportTarget | null;
  /** Of every year that has one, by year: for charts. */
  targets: ReportTarget[];
  /** One for each of `AnnualReport.years` and any earlier year that is known, by year; a year without one is told as NOT_MEASURED. */
  outcomes: ReportOutcome[];
};

export type ReportGoal = Named & {
  /** «1.2». */
  ordinal: string;
  responsible: Named | null;
  light: Light;
  greyCause: GreyCause | null;
  /** Projects and networks that contribute to it. */
  contributors: Named[];
  keyFigures: ReportFigure[];
};
export type ReportArea = Named & Reached & { ordinal: number; lights: LightCounts; goals: ReportGoal[] };

/** A key figure that is no longer followed up, or is worded in another way than before. */
export type Dropped = Named & { goal: string; on: string };
export type Reworded = Named & { goal: string; before: string; from: string };

/** A value as it was and as it is; null: there was none, or is none any more. */
export type ChangedFigure = Named & {
  goal: string;
  year: number;
  period: Period;
  before: ChangedValue | null;
  after: ChangedValue | null;
};
export type ChangedValue = { value: number | null; text: string | null; missingReason: MissingReason | null };

/** What the graph holds of the collaboration in the report's year. */
export type Collaboration = {
  /** In the order of the phases, on the last day of the year (today, while it lasts). */
  phases: { phase: string; count: number; projects: Named[] }[];
  /** Municipality × project. `cells[m][p]` is the role, null when the municipality takes no part. Projects without any municipality are left out. */
  participation: { municipalities: Named[]; projects: Named[]; cells: (string | null)[][] };
  /** Money granted during the year, per pot; whole kronor. */
  money: {
    pots: (Named & { allocatedSek: number | null; grantedSek: number; remainingSek: number | null })[];
    grantedSek: number;
  };
  networks: (Named & { municipalities: number; meetings: number })[];
  meetings: (Named & { count: number })[];
  attendance: (Named & { meetings: number; present: number; partial: number; absent: number; rate: number | null })[];
  /** Assignments of the year's or earlier decisions that are still open, the overdue first. */
  toFollowUp: {
    id: string;
    task: string;
    assignees: string[];
    due: string | null;
    overdue: boolean;
    decidedOn: string | null;
    source: { meeting: string; url: string } | null;
  }[];
};

/** What is open in the graph's own quality log, most severe first. */
export type ReportIssue = { id: string; kind: string; message: string; date: string | null };

export type AnnualReport = {
  plan: Named & { from: string; to: string | null; source: string | null; example: boolean };
  year: number;
  period: Period;
  /** Percent: GREEN from `green`, YELLOW above `yellow`. */
  thresholds: { green: number; yellow: number };
  /** Null: told from the graph as it is now. */
  published: (Named & { publishedAt: string; decision: string | null }) | null;
  madeAt: string;
  /** The address of the graph's own pages, for links to what a figure rests on. */
  home: string;
  /** The columns of the tables: the report's year and the two before. */
  years: [number, number, number];
  headline: Reached & { reachedPercent: number | null };
  lights: LightCounts;
  areas: ReportArea[];
  dropped: Dropped[];
  reworded: Reworded[];
  /** Against the report of the plan that was published before this; null: there is none. */
  changes: { since: Named & { publishedAt: string; year: number; period: Period }; figures: ChangedFigure[] } | null;
  collaboration: Collaboration;
  /** Each source once, with how many figures rest on it, by that number. */
  sources: { source: string; outcomes: number }[];
  issues: ReportIssue[];
};
