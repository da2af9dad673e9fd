// A plan's table as the value that follow-ups are worked out from, so that a file is judged by the same rules as the graph.
import type { BookArea, BookFigure, BookGoal, PlanBook } from '../services/follow-up/book.ts';
import { nameKey } from '../services/follow-up/same-name.ts';
import type { PlanRow } from './plan-row.ts';

/** Areas and goals in the order of the file. Whoever answers and whose outcome it is are names: nobody has looked them up. */
export function bookOfTable(rows: readonly PlanRow[], plan: Omit<PlanBook, 'areas'>): PlanBook {
  const areas: BookArea[] = [];
  const areaIn = firstByName<BookArea>();
  const goalIn = firstByName<BookGoal>();
  const figureIn = firstByName<BookFigure>();
  for (const row of rows) {
    const area = areaIn([row.area], areas, () => areaOf(row, areas.length + 1));
    const goal = goalIn([row.area, row.goal], area.goals, () => goalOf(row, area));
    goal.responsible ??= row.responsible;
    const figure = figureIn([row.area, row.goal, row.name], goal.keyFigures, () => figureOf(row, goal));
    figure.outcomes.push(...outcomesOf(row, figure));
  }
  return { ...plan, areas };
}

/** The thing of those names, made and added to the list the first time they are met. */
function firstByName<Thing>(): (names: readonly string[], list: Thing[], make: () => Thing) => Thing {
  const known = new Map<string, Thing>();
  return (names, list, make) => {
    const key = names.map(nameKey).join('\n');
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make();
    known.set(key, made);
    list.push(made);
    return made;
  };
}

const areaOf = ({ area: name }: PlanRow, ordinal: number): BookArea => ({
  id: `area:${ordinal}`,
  ordinal,
  name,
  goals: [],
});
function goalOf({ goal: name, responsible }: PlanRow, { ordinal: area, goals }: BookArea): BookGoal {
  const ordinal = `${area}.${goals.length + 1}`;
  return { id: `goal:${ordinal}`, ordinal, name, responsible, contributors: [], keyFigures: [] };
}

const figureOf = (row: PlanRow, { ordinal, keyFigures }: BookGoal): BookFigure => ({
  id: row.id ?? `key-figure:${ordinal}.${keyFigures.length + 1}`,
  name: row.name,
  unit: row.unit,
  direction: row.direction,
  koladaId: row.koladaId,
  definition: row.definition,
  droppedOn: null,
  versions: [],
  targets: row.targets
    .map(({ year, comparator, value, text }) => ({ year, comparator, value, text, decision: null }))
    .sort((a, b) => a.year - b.year),
  outcomes: [],
});

const outcomesOf = (row: PlanRow, figure: BookFigure): BookFigure['outcomes'] =>
  row.outcomes.map(({ year, period, gender, value, missing, text }) => ({
    id: `${figure.id} ${year} ${period} ${gender} ${row.municipality ?? ''}`,
    year,
    period,
    gender,
    value,
    text,
    missingReason: missing,
    for: row.municipality,
    measuredOn: row.measuredOn,
    source: row.source,
    recordedBy: null,
    recordedAt: null,
    comment: row.comment,
  }));
