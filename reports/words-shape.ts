// Which words a report says by itself, whatever its format and language: words.ts has them.
import type { GreyCause, Period } from '../services/follow-up/book.ts';
import type { Light, Trend } from '../services/follow-up/light.ts';
import type { Direction } from '../services/follow-up/target.ts';
import type { Language, Reached } from './model.ts';

export type ColumnWords = Record<
  | 'area'
  | 'goal'
  | 'goalNumber'
  | 'figure'
  | 'figureId'
  | 'definition'
  | 'unit'
  | 'direction'
  | 'outcome'
  | 'target'
  | 'light'
  | 'cause'
  | 'attainment'
  | 'trend'
  | 'rank'
  | 'rankOf'
  | 'responsible'
  | 'contributors'
  | 'koladaId'
  | 'source'
  | 'measuredOn'
  | 'recordedBy'
  | 'recordedAt'
  | 'comment'
  | 'year'
  | 'period'
  | 'before'
  | 'after'
  | 'dropped'
  | 'reworded'
  | 'name'
  | 'rule'
  | 'observation'
  | 'goals'
  | 'goalsReached'
  | 'goalsMeasured'
  | 'goalsTotal'
  | 'reachedPercent'
  | 'phase'
  | 'count'
  | 'projects'
  | 'municipality'
  | 'project'
  | 'role'
  | 'pot'
  | 'allocated'
  | 'granted'
  | 'remaining'
  | 'network'
  | 'meetings'
  | 'municipalities'
  | 'body'
  | 'present'
  | 'partial'
  | 'absent'
  | 'attendanceRate'
  | 'task'
  | 'assignees'
  | 'due'
  | 'decidedOn'
  | 'meeting'
  | 'figuresResting'
  | 'kind'
  | 'message'
  | 'date',
  string
>;

export type Words = {
  lang: Language;
  /** Of the report as a whole: «Uppföljning av mål och mätetal 2016». */
  title(year: number, period: Period): string;
  reportOf: string;
  periods: Record<Period, string>;
  lights: Record<Light, string>;
  /** The colour, for those who speak of «gröna mål». */
  colours: Record<Light, string>;
  greyCauses: Record<GreyCause, string>;
  trends: Record<Trend, string>;
  directions: Record<Direction, string>;
  phases: Record<string, string>;
  roles: Record<string, string>;
  issueKinds: Record<string, string>;
  columns: ColumnWords;
  /** «21 av 55 mål (38 %) är nådda; 6 kunde inte mätas.» */
  headline(headline: Reached & { reachedPercent: number | null }): string;
  /** «3 av 5 mål nådda, 1 ej mätt». */
  reached(reached: Reached): string;
  sections: Record<
    | 'summary'
    | 'goals'
    | 'changes'
    | 'versions'
    | 'dropped'
    | 'reworded'
    | 'collaboration'
    | 'phases'
    | 'participation'
    | 'money'
    | 'networks'
    | 'meetings'
    | 'attendance'
    | 'toFollowUp'
    | 'evidence'
    | 'sources'
    | 'issues'
    | 'rules'
    | 'contents',
    string
  >;
  cover: Record<'plan' | 'planPeriod' | 'year' | 'period' | 'state' | 'made' | 'source' | 'decision', string> & {
    published(day: string): string;
    draft: string;
    publishedShort(day: string): string;
    draftShort(moment: string): string;
    example: string;
    untilFurtherNotice: string;
  };
  chart: {
    lights: string;
    /** How to read a chart. */
    key: string;
    noOutcomes: string;
    /** What the chart of a key figure says: «Från 75 (2014) upp till 76 (2016)». */
    rose(from: string, to: string, fromYear: number, toYear: number): string;
    fell(from: string, to: string, fromYear: number, toYear: number): string;
    unchanged(value: string, fromYear: number, toYear: number): string;
    /** Of a yes or no. */
    changed(from: string, to: string, fromYear: number, toYear: number): string;
    single(value: string, year: number): string;
    targetMet(target: string): string;
    targetMissed(target: string): string;
    targetUnjudged(target: string): string;
    noTarget: string;
  };
  rule: {
    /** How lights are judged, a sentence per point. */
    lights(thresholds: { green: number; yellow: number }): Record<Light, string>;
    figure: string[];
    goal: string[];
    reached: string;
    trend: string;
    rank: string;
    rounding: string;
    /** Of one figure: «Utfall delat med målvärde: 36 / 41 = 87,8 %.» */
    atLeast(outcome: string, target: string, percent: string): string;
    atMost(outcome: string, target: string, percent: string): string;
    equal(outcome: string, target: string, percent: string): string;
    allOrNothing(outcome: string, target: string, met: boolean): string;
    grey(cause: string): string;
    planWrites(text: string): string;
    noTarget: string;
  };
  none: Record<
    | 'areas'
    | 'goals'
    | 'figures'
    | 'changes'
    | 'noEarlier'
    | 'dropped'
    | 'reworded'
    | 'collaboration'
    | 'members'
    | 'projects'
    | 'participation'
    | 'money'
    | 'networks'
    | 'meetings'
    | 'attendance'
    | 'toFollowUp'
    | 'sources'
    | 'issues'
    | 'value'
    | 'responsible'
    | 'rank'
    | 'unset'
    | 'source',
    string
  >;
  say: {
    areaHeading(ordinal: number, name: string): string;
    goalHeading(ordinal: string, name: string): string;
    goalTable(ordinal: string, name: string): string;
    responsible(name: string): string;
    rankOf(rank: number, of: number): string;
    changedSince(report: string, published: string, count: number): string;
    overdue: string;
    total: string;
    evidence: string;
    evidenceIntro: string;
    openSource: string;
    readMore: string;
    measuredWhen(day: string): string;
    recordedOn(day: string): string;
    by(name: string): string;
    granted(amount: string): string;
    roleLegend: string;
    noRole: string;
    scroll(name: string): string;
    /** Short enough for the head of a narrow column of percent. */
    attainmentShort: string;
    skip: string;
    summaryTable: string;
    /** Heading of the list of all goals with their lights. */
    glance: string;
    distribution: string;
    share: string;
    ruleAndSource: string;
    unchangedSince(report: string, published: string): string;
    notThere: string;
    removed: string;
    letters: Record<string, string>;
    arrow: string;
    page: string;
    of: string;
  };
};
