// The sheets of the key figures: one per målområde, which our own importer reads, and the one that says what every figure rests on.
import { type FigureColumn, type FigureRow, figureColumns, figureRows } from './csv-layout.ts';
import type { AnnualReport, Language, ReportOutcome } from './model.ts';
import { missingText, momentText } from './numbers.ts';
import { type Words, wordsOf } from './words.ts';
import {
  aside,
  type Cell,
  calendarYear,
  day,
  lightCell,
  outcome,
  percent,
  type Row,
  sign,
  text,
  whole,
} from './xlsx-cells.ts';
import type { Sheet } from './xlsx-sheet.ts';
import { XLSX_WORDS } from './xlsx-words.ts';

/** A sheet for each målområde, named after it. */
export function areaSheets(report: AnnualReport, language: Language): Sheet[] {
  const words = wordsOf(language);
  const all = figureColumns(report, language);
  const shown = all.filter(({ printed }) => printed);
  const columns = [...shown, ...all.filter(({ printed }) => !printed)].map((column) => ({
    ...column,
    right: column.kind === 'outcome' || column.kind === 'percent' || column.kind === 'integer',
  }));
  const light = columns.findIndex(({ kind }) => kind === 'light');
  const judged = columns.findIndex(({ year }) => year === report.year);
  return report.areas.map((area) => ({
    name: words.say.areaHeading(area.ordinal, area.name),
    above: [],
    tables: [
      {
        title: null,
        columns,
        rows: figureRows([area]).map((row) => columns.map((column) => cellOf(column, row, report, words))),
        none: words.none.goals,
        printed: shown.length,
        lights: { column: light, alsoIn: judged < 0 ? [] : [judged] },
      },
    ],
  }));
}

function cellOf(column: FigureColumn, row: FigureRow, { thresholds }: AnnualReport, words: Words): Cell {
  const value = column.of(row, words.lang);
  if (column.kind === 'light') return lightCell(row.figure.light, words);
  if (column.kind === 'outcome') return outcome(value, row.figure, words.lang);
  if (typeof value === 'number')
    return column.kind === 'percent' ? percent(value, [thresholds.yellow, thresholds.green], words.lang) : whole(value);
  if (column.kind === 'date') return day(value);
  return column.printed ? text(value) : aside(value);
}

/** The sheet «Underlag»: every outcome of every year with its source, when it was measured and who recorded it. */
export function evidenceSheet(report: AnnualReport, language: Language): Sheet {
  const words = wordsOf(language);
  const { columns } = words;
  const own = XLSX_WORDS[language];
  const home = report.home.replace(/\/+$/u, '');
  const rows = figureRows(report.areas).flatMap(({ goal, figure }) =>
    figure.outcomes.map(
      (one): Row => [
        text(goal.ordinal),
        text(figure.name),
        calendarYear(one.year),
        outcome(toldOf(one, language), figure, language),
        text(one.text),
        day(one.measuredOn),
        text(one.source),
        text(one.recordedBy),
        text(one.recordedAt && momentText(one.recordedAt)),
        text(one.comment),
        aside(figure.id),
        aside(`${home}/id/${figure.id}`),
      ],
    ),
  );
  const widths: [string, number, 'right'?][] = [
    [columns.goalNumber, 8],
    [own.figure, 44],
    [columns.year, 8, 'right'],
    [columns.outcome, 14, 'right'],
    [own.written, 18],
    [columns.measuredOn, 12, 'right'],
    [columns.source, 40],
    [columns.recordedBy, 18],
    [columns.recordedAt, 17],
    [columns.comment, 36],
    [columns.figureId, 32],
    [words.say.openSource, 44],
  ];
  return {
    name: words.sections.evidence,
    above: [],
    tables: [
      {
        title: null,
        columns: widths.map(([title, width, right]) => ({ title, width, right: right === 'right' })),
        rows,
        none: words.none.sources,
        printed: widths.length - 2,
      },
    ],
  };
}

const toldOf = ({ value, missingReason }: ReportOutcome, language: Language): number | string =>
  value ?? missingText(missingReason, language);

/** The sheet «Ändrat»: outcomes that differ from the report before, and key figures that are dropped or worded in another way. */
export function changesSheet(report: AnnualReport, language: Language): Sheet {
  const words = wordsOf(language);
  const { columns, sections, none, say } = words;
  const own = XLSX_WORDS[language];
  const name = { title: own.figure, width: 44 };
  const goal = { title: columns.goal, width: 30 };
  const figures = new Map(figureRows(report.areas).map(({ figure }) => [figure.id, figure]));
  const changed = report.changes?.figures ?? [];
  const value = (id: string, one: (typeof changed)[number]['before']): Cell => {
    const figure = figures.get(id);
    if (one === null) return sign(none.value);
    if (one.value === null) return sign(missingText(one.missingReason, language));
    return figure ? outcome(one.value, figure, language) : { type: Number, value: one.value };
  };
  return {
    name: own.changes,
    above: [],
    tables: [
      {
        title: report.changes
          ? say.changedSince(
              report.changes.since.name,
              momentText(report.changes.since.publishedAt).slice(0, 10),
              changed.length,
            )
          : sections.changes,
        columns: [
          name,
          goal,
          { title: columns.year, width: 30, right: true },
          { title: columns.period, width: 14 },
          { title: columns.before, width: 14, right: true },
          { title: columns.after, width: 14, right: true },
        ],
        rows: changed.map(
          (one): Row => [
            text(one.name),
            text(one.goal),
            calendarYear(one.year),
            text(words.periods[one.period]),
            value(one.id, one.before),
            value(one.id, one.after),
          ],
        ),
        none: report.changes ? none.changes : none.noEarlier,
      },
      {
        title: sections.dropped,
        columns: [name, goal, { title: columns.dropped, width: 30, right: true }],
        rows: report.dropped.map((one): Row => [text(one.name), text(one.goal), day(one.on)]),
        none: none.dropped,
      },
      {
        title: sections.reworded,
        columns: [
          name,
          goal,
          { title: columns.before, width: 30 },
          { title: columns.reworded, width: 14, right: true },
        ],
        rows: report.reworded.map((one): Row => [text(one.name), text(one.goal), text(one.before), day(one.from)]),
        none: none.reworded,
      },
    ],
  };
}
