// The first sheet: how the year went in a sentence, goals per area and light, and every goal with its light.
import type { AnnualReport, Language } from './model.ts';
import { dayText } from './numbers.ts';
import { type Words, wordsOf } from './words.ts';
import { bold, LIGHTS, lightCell, lightText, line, percent, type Row, text, whole } from './xlsx-cells.ts';
import type { Sheet, Table } from './xlsx-sheet.ts';
import { XLSX_WORDS } from './xlsx-words.ts';

/** What stands on the cover of the other formats. */
function coverOf(report: AnnualReport, { cover, periods }: Words, language: Language): Row[] {
  const { plan, published } = report;
  const until = plan.to === null ? cover.untilFurtherNotice : dayText(plan.to, language);
  const pairs: [string, string | null][] = [
    [cover.plan, plan.name],
    [cover.planPeriod, `${dayText(plan.from, language)} – ${until}`],
    [cover.period, `${report.year}, ${periods[report.period]}`],
    [cover.state, published ? cover.published(dayText(published.publishedAt, language)) : cover.draft],
    [cover.decision, published?.decision ?? null],
    [cover.made, dayText(report.madeAt, language)],
    [cover.source, plan.source],
  ];
  const known = pairs.flatMap(([name, value]) => (value === null ? [] : [[bold(name), line(value)]]));
  return plan.example ? [...known, [bold(cover.example)]] : known;
}

function areasTable({ areas, headline, lights }: AnnualReport, words: Words, language: Language): Table {
  const { columns } = words;
  const row = (
    name: string,
    of: AnnualReport['areas'][number] | (typeof headline & { lights: typeof lights }),
  ): Row => [
    text(name),
    whole(of.goalsTotal),
    whole(of.goalsReached),
    whole(of.goalsMeasured),
    percent(of.goalsTotal === 0 ? null : (of.goalsReached / of.goalsTotal) * 100, [0, 100], language, 0),
    ...LIGHTS.map((light) => whole(of.lights[light])),
  ];
  return {
    title: null,
    columns: [
      { title: columns.area, width: 44 },
      ...[columns.goalsTotal, columns.goalsReached, columns.goalsMeasured, columns.reachedPercent].map((title) => ({
        title,
        width: 14,
        right: true,
      })),
      ...LIGHTS.map((light) => ({ title: lightText(light, words), width: 16, right: true })),
    ],
    rows:
      areas.length === 0
        ? []
        : [
            ...areas.map((area) => row(words.say.areaHeading(area.ordinal, area.name), area)),
            row(words.say.total, { ...headline, lights }).map((cell) =>
              cell !== null && typeof cell === 'object' ? { ...cell, fontWeight: 'bold' as const } : cell,
            ),
          ],
    none: words.none.areas,
  };
}

function goalsTable({ areas }: AnnualReport, words: Words): Table {
  const { columns } = words;
  return {
    title: words.sections.goals,
    columns: [
      { title: columns.goal, width: 44 },
      { title: columns.light, width: 16 },
      { title: columns.cause, width: 16 },
      { title: columns.responsible, width: 16 },
      { title: XLSX_WORDS[words.lang].figureCount, width: 14, right: true },
      { title: columns.contributors, width: 16, over: LIGHTS.length },
    ],
    rows: areas.flatMap(({ goals }) =>
      goals.map(
        (goal): Row => [
          text(words.say.goalHeading(goal.ordinal, goal.name)),
          lightCell(goal.light, words),
          text(goal.greyCause && words.greyCauses[goal.greyCause]),
          text(goal.responsible?.name ?? null),
          whole(goal.keyFigures.length),
          text(goal.contributors.map(({ name }) => name).join('; ')),
        ],
      ),
    ),
    none: words.none.areas,
    lights: { column: 1 },
  };
}

/** The sheet «Sammanfattning». */
export function summarySheet(report: AnnualReport, language: Language): Sheet {
  const words = wordsOf(language);
  return {
    name: XLSX_WORDS[language].summary,
    above: [
      [line(words.title(report.year, report.period), { fontWeight: 'bold', fontSize: 16 })],
      ...coverOf(report, words, language),
      [],
      [line(words.headline(report.headline), { fontWeight: 'bold', fontSize: 13 })],
    ],
    tables: [areasTable(report, words, language), goalsTable(report, words)],
  };
}
