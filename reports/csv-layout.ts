// The report's key figures as a table that our own importer reads: one row per key figure, a column per year, and beside them what the
// follow-up has worked out. Both the CSV and the sheets of the workbook are made of it.
import type { Period } from '../services/follow-up/book.ts';
import type { MissingReason } from '../services/follow-up/number.ts';
import type { AnnualReport, Language, ReportArea, ReportFigure, ReportGoal, ReportOutcome } from './model.ts';
import { type ColumnWords, wordsOf } from './words.ts';

export type FigureRow = { area: ReportArea; goal: ReportGoal; figure: ReportFigure };
/** How a value is told: codes for programs, else words of a language. */
export type Telling = 'codes' | Language;
export type FigureColumn = {
  /** Stable and English: programs read it. */
  name: string;
  /** The heading; in Swedish as the importer knows it. */
  title: string;
  kind: 'text' | 'outcome' | 'light' | 'percent' | 'integer' | 'date';
  /** Of an outcome. */
  year?: number;
  /** In characters. */
  width: number;
  /** What a reader of the printed sheet needs; the rest is there for whoever reads it in. */
  printed: boolean;
  of(row: FigureRow, telling: Telling): string | number | null;
};

/** Where the importer's heading is another word than the report's. */
const IMPORTED: Readonly<Partial<ColumnWords>> = { measuredOn: 'Mätt den' };
/** The signs of Kolada and SCB that the importer knows. There is none for what is not published: an empty cell says nothing wrong. */
const SIGNS: Readonly<Record<MissingReason, string | null>> = {
  NOT_MEASURED: '–',
  NOT_PUBLISHED: null,
  NOT_APPLICABLE: '.',
  CONFIDENTIAL: '..',
};
/** Outcomes of a part of the year are told apart from those of the whole. */
const PARTS: Readonly<Record<Period, string>> = { TERTIAL_1: ' T1', TERTIAL_2: ' T2', YEAR_END: '' };
const YES_NO: Readonly<Record<Language, readonly [string, string]>> = { sv: ['nej', 'ja'], en: ['no', 'yes'] };

/** Every key figure of the report, in the report's order. */
export const figureRows = (areas: readonly ReportArea[]): FigureRow[] =>
  areas.flatMap((area) => area.goals.flatMap((goal) => goal.keyFigures.map((figure) => ({ area, goal, figure }))));

/** The years that have a column: the report's own, earlier ones that some key figure has a value of; and those that have a target. */
function yearsOf({ areas, years, year }: AnnualReport): { outcomes: number[]; targets: number[] } {
  const figures = figureRows(areas).map(({ figure }) => figure);
  const known = figures.flatMap(({ outcomes }) => outcomes.filter(isKnown).map((one) => one.year));
  const aimed = figures.flatMap(({ targets }) => targets.map((one) => one.year));
  const inOrder = (all: number[]): number[] => [...new Set(all)].sort((a, b) => a - b);
  return { outcomes: inOrder([...years, ...known]), targets: inOrder([year, ...aimed]) };
}
const isKnown = ({ value, missingReason }: ReportOutcome): boolean =>
  value !== null || (missingReason !== null && missingReason !== 'NOT_MEASURED');

function outcomeOf({ figure }: FigureRow, year: number, telling: Telling): string | number | null {
  const outcome = figure.outcomes.find((one) => one.year === year);
  if (!outcome) return null;
  if (outcome.value === null) return telling === 'codes' ? null : SIGNS[outcome.missingReason ?? 'NOT_MEASURED'];
  if (figure.direction !== 'YES_NO' || telling === 'codes') return outcome.value;
  return YES_NO[telling][outcome.value >= 1 ? 1 : 0];
}

/** The outcome that the row's source, day and comment tell of: the report's year's, else the latest that has a value. */
function toldOf({ outcomes }: ReportFigure, year: number): ReportOutcome | undefined {
  const measured = outcomes.filter((one) => one.value !== null && one.year <= year);
  return outcomes.find((one) => one.year === year && one.value !== null) ?? measured.at(-1);
}

/** The columns of the report's table, in order. */
export function figureColumns(report: AnnualReport, language: Language): FigureColumn[] {
  const { year } = report;
  const part = PARTS[report.period];
  const words = wordsOf(language);
  const heads: ColumnWords = { ...words.columns, ...(language === 'sv' ? IMPORTED : {}) };
  const { outcomes, targets } = yearsOf(report);
  const text = (name: string, title: string, width: number, of: FigureColumn['of']): FigureColumn => ({
    name,
    title,
    kind: 'text',
    width,
    printed: true,
    of,
  });
  const aside = (column: FigureColumn): FigureColumn => ({ ...column, printed: false });
  const word = <Code extends string>(code: Code, of: Readonly<Record<Code, string>>, telling: Telling): string =>
    telling === 'codes' ? code : of[code];
  return [
    aside(text('area', heads.area, 18, ({ area }) => area.name)),
    text('goalNumber', heads.goalNumber, 5.5, ({ goal }) => goal.ordinal),
    text('goal', heads.goal, 28, ({ goal }) => goal.name),
    text('responsible', heads.responsible, 14, ({ goal }) => goal.responsible?.name ?? null),
    text('keyFigure', heads.figure, 40, ({ figure }) => figure.name),
    text('unit', heads.unit, 7.5, ({ figure }) => figure.unit),
    aside(
      text('direction', heads.direction, 16, ({ figure }, telling) =>
        word(figure.direction, words.directions, telling),
      ),
    ),
    ...outcomes.map(
      (of): FigureColumn => ({
        name: `outcome${of}${part.trim()}`,
        title: `${heads.outcome} ${of}${part}`,
        year: of,
        kind: 'outcome',
        width: 10.5,
        printed: true,
        of: (row, telling) => outcomeOf(row, of, telling),
      }),
    ),
    ...targets.map((of) =>
      text(`target${of}`, `${heads.target} ${of}`, 15, ({ figure }) => {
        return figure.targets.find((one) => one.year === of)?.text ?? null;
      }),
    ),
    {
      ...text('light', heads.light, 15, ({ figure }, telling) => word(figure.light, words.lights, telling)),
      kind: 'light',
    },
    text('greyCause', heads.cause, 14, ({ figure }, telling) =>
      figure.greyCause === null ? null : word(figure.greyCause, words.greyCauses, telling),
    ),
    {
      ...text('attainmentPercent', heads.attainment, 14, ({ figure }) => figure.attainmentPercent),
      kind: 'percent',
    },
    text('trend', heads.trend, 11, ({ figure }, telling) => word(figure.trend, words.trends, telling)),
    { ...text('rank', heads.rank, 7, ({ figure }) => figure.rank), kind: 'integer' },
    {
      ...text('rankOf', heads.rankOf, 6, ({ figure }) => (figure.rank === null ? null : figure.rankOf)),
      kind: 'integer',
    },
    aside(text('source', heads.source, 30, ({ figure }) => toldOf(figure, year)?.source ?? null)),
    {
      ...text('measuredOn', heads.measuredOn, 11, ({ figure }) => toldOf(figure, year)?.measuredOn ?? null),
      kind: 'date',
      printed: false,
    },
    aside(text('comment', heads.comment, 30, ({ figure }) => toldOf(figure, year)?.comment ?? null)),
    aside(text('definition', heads.definition, 40, ({ figure }) => figure.definition)),
    aside(text('koladaId', heads.koladaId, 10, ({ figure }) => figure.koladaId)),
    aside(text('keyFigureId', heads.figureId, 30, ({ figure }) => figure.id)),
  ];
}
