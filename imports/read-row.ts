// One row of a table: a key figure, or what is wrong with the row.
import type { Columns, PlainColumn } from './columns.ts';
import { directionOf, MEND_DIRECTION, outcomeIn, targetIn, unusable } from './figure-cells.ts';
import type { Place, PlanRow, Problem, RowOutcome, RowTarget } from './plan-row.ts';
import { ofCell } from './problem.ts';
import { type Cell, EMPTY, type SheetRow, tidy } from './sheet.ts';

/** What a row may have from the row above. */
export type Names = { area: string; goal: string; responsible: string };
export type RowReading = { row: PlanRow | null; problems: Problem[] };

const KOLADA = /^[NU]\d{5}$/u;

/** Reads the row; `names` are its area, goal and whoever answers, as they hold for it. */
export function readRow({ row, cells }: SheetRow, sheet: string | null, columns: Columns, names: Names): RowReading {
  const { plain, nameOf } = columns;
  const problems: Problem[] = [];
  const placeOf = (column: number | null): Place => ({ sheet, row, column: column === null ? null : nameOf(column) });
  const cellAt = (column: number | undefined): Cell => cells.get(column ?? 0) ?? EMPTY;
  const textOf = (name: PlainColumn): string | null => tidy(cellAt(plain.get(name)).text) || null;
  const fault = (name: PlainColumn, wrong: string, mend: string) =>
    problems.push(ofCell(placeOf(plain.get(name) ?? null), textOf(name) ?? '', wrong, mend));

  const stopped = new Set<number>();
  const yearly = [...columns.outcomes, ...columns.targets].map(({ column }) => column);
  for (const column of [...plain.values(), ...yearly]) {
    const why = unusable(placeOf(column), cellAt(column));
    if (why === null) continue;
    problems.push(why);
    stopped.add(column);
  }
  for (const [column, { text }] of cells)
    if (!columns.headed.has(column))
      problems.push(
        ofCell(
          placeOf(column),
          tidy(text),
          'står i en kolumn utan rubrik',
          'Ge kolumnen en rubrik, flytta cellen, eller sätt citattecken kring text som innehåller skiljetecknet',
        ),
      );
  const id = textOf('mätetals-id');
  const name = textOf('mätetal') ?? '';
  const given = { område: names.area, mål: names.goal, mätetal: name };
  if (id === null)
    for (const needed of ['område', 'mål', 'mätetal'] as const)
      if (given[needed] === '' && cellAt(plain.get(needed)).kind !== 'FORMULA')
        fault(needed, 'cellen är tom', 'Varje rad ska ha område, mål, mätetal');

  const unit = textOf('enhet');
  const outcomeCells = columns.outcomes.filter(({ column }) => cells.has(column));
  const targetCells = columns.targets.filter(({ column }) => cells.has(column));
  const textsOf = (of: readonly { column: number }[]): string[] => of.map(({ column }) => tidy(cellAt(column).text));
  const { direction, wrong } = directionOf(textOf('riktning') ?? '', textsOf(targetCells), textsOf(outcomeCells), name);
  if (wrong !== null) fault('riktning', wrong, MEND_DIRECTION);
  const figure = { unit, direction: direction ?? ('HIGHER_IS_BETTER' as const) };

  const koladaId = textOf('kolada-id')?.toUpperCase() ?? null;
  if (koladaId !== null && !KOLADA.test(koladaId))
    fault('kolada-id', 'är inget Kolada-id', 'Skriv N eller U och fem siffror');
  const measuredOn = textOf('mätt den');
  if (measuredOn !== null && !isDay(measuredOn)) fault('mätt den', 'är ingen dag', 'Skriv dagen som 2016-12-31');

  const readable = <Of extends { column: number }>(of: readonly Of[]): Of[] =>
    of.filter(({ column }) => !stopped.has(column));
  const outcomes = readable(outcomeCells).flatMap(({ column, year, period, gender }): RowOutcome[] => {
    const place = placeOf(column);
    const outcome = outcomeIn(cellAt(column), place, figure, problems);
    return outcome ? [{ year, period, gender, ...outcome, place }] : [];
  });
  const targets = readable(targetCells).flatMap(({ column, year }): RowTarget[] => {
    const target = targetIn(cellAt(column), placeOf(column), figure, problems);
    return target ? [{ ...target, year }] : [];
  });
  if (problems.length > 0) return { row: null, problems };
  return {
    problems,
    row: {
      place: placeOf(null),
      id,
      area: names.area,
      goal: names.goal,
      name,
      ...figure,
      definition: textOf('definition'),
      koladaId,
      responsible: names.responsible || null,
      municipality: textOf('kommun'),
      source: textOf('källa'),
      comment: textOf('kommentar'),
      measuredOn,
      lastYear: columns.outcomes.length === 0 ? null : Math.max(...columns.outcomes.map(({ year }) => year)),
      outcomes,
      targets,
    },
  };
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/u.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
