// Sheets of cells → the rows of a plan: one key figure each. Every good row comes out, and everything that is wrong with the others, by sheet,
// row and column; whoever asks decides whether the good ones alone will do.

import { nameKey, sameName } from '../services/follow-up/same-name.ts';
import { type Downwards, downwards } from './above.ts';
import { type Columns, columnsOf } from './columns.ts';
import { fileSheets } from './file.ts';
import type { PlanRow, PlanTable, Problem } from './plan-row.ts';
import { ofCell, ofFile } from './problem.ts';
import { type Names, type RowReading, readRow } from './read-row.ts';
import { MOST_ROWS, type Sheet, type SheetRow, tooManyRows, Unreadable } from './sheet.ts';

/** Reads a file: a workbook or CSV. Whatever is wrong, also with the file as a whole, is among the problems. */
export async function readPlanTable(bytes: Uint8Array): Promise<PlanTable> {
  try {
    return planTable(await fileSheets(bytes));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { rows: [], problems: [ofFile(error.wrong, error.mend)] };
  }
}

/**
 * Reads the sheets that hold key figures; a sheet without the heading «mätetal» is another thing and is passed by. Throws Unreadable when
 * there are more rows than any plan has.
 */
export function planTable(sheets: readonly Sheet[]): PlanTable {
  const looked = sheets.map((sheet) => ({ sheet, ...columnsOf(sheet) }));
  const isPlan = looked.some(({ columns }) => columns);
  const read = looked.filter(({ hasFigures }) => hasFigures || !isPlan);
  const problems = read.flatMap((one) => one.problems);
  const rows: PlanRow[] = [];
  let count = 0;
  for (const { sheet, columns } of read) {
    if (!columns) continue;
    if (sheet.hidden) {
      const wrong = 'bladet är dolt men har mätetal';
      problems.push({
        sheet: sheet.name,
        row: columns.heading,
        column: null,
        wrong,
        mend: 'Visa bladet, eller ta bort det',
      });
      continue;
    }
    const data = dataRows(sheet, columns);
    count += data.length;
    if (count > MOST_ROWS) throw tooManyRows();
    const table = rowsOf(sheet, columns, data);
    rows.push(...table.rows);
    problems.push(...table.problems);
  }
  if (problems.length === 0 && rows.length === 0)
    problems.push(
      isPlan
        ? ofFile('filen har inga mätetal', 'Lägg in en rad per mätetal under rubrikraden')
        : ofFile(
            'filen har ingen rubrikrad med mätetal',
            'Rubrikraden ska ha område, mål, mätetal och till exempel «utfall 2016»',
          ),
    );
  const { good, repeated } = onceEach(rows);
  const { agreed, differing } = oneAnswers(good);
  return { rows: agreed, problems: [...problems, ...repeated, ...differing].sort(byPlace(sheets)) };
}

const byPlace = (sheets: readonly Sheet[]) => {
  const order = new Map(sheets.map(({ name }, at) => [name, at]));
  return (a: Problem, b: Problem): number => (order.get(a.sheet) ?? -1) - (order.get(b.sheet) ?? -1) || a.row - b.row;
};

/** The rows below the heading. Notes below the table, one cell each after a blank row, are none of it. */
function dataRows(sheet: Sheet, { heading, plain }: Columns): SheetRow[] {
  const below = sheet.rows.filter(({ row }) => row > heading);
  const isFigure = ({ cells }: SheetRow): boolean =>
    (['mätetal', 'mätetals-id'] as const).some((name) => cells.has(plain.get(name) ?? 0));
  const last = below.findLastIndex(isFigure);
  const after = below.slice(last + 1);
  const gap = after.findIndex(
    ({ row }, at) => row > (at === 0 ? (below[last]?.row ?? heading) : (after[at - 1]?.row ?? 0)) + 1,
  );
  const notes = gap >= 0 && after.slice(gap).every(({ cells }) => cells.size === 1);
  return notes ? below.slice(0, last + 1 + gap) : below;
}

/** Columns that may be written once for several rows. */
const GROUPING = ['område', 'mål', 'ansvarig kommun'] as const;

function rowsOf(sheet: Sheet, columns: Columns, data: readonly SheetRow[]): PlanTable {
  const { plain, nameOf } = columns;
  const problems = badMerges(sheet, columns, data);
  const spoiled = (row: number): boolean => problems.some(({ top, bottom }) => row >= top && row <= bottom);
  const [area, goal, responsible] = GROUPING.map((name): Downwards => {
    const column = plain.get(name);
    return column === undefined ? { texts: new Map(), once: false } : downwards(data, column, sheet.merged);
  });
  const read: RowReading[] = [];
  const before: Names = { area: '', goal: '', responsible: '' };
  for (const row of data) {
    const own: Names = {
      area: area?.texts.get(row.row) ?? '',
      goal: goal?.texts.get(row.row) ?? '',
      responsible: responsible?.texts.get(row.row) ?? '',
    };
    const names: Names = {
      area: own.area || (area?.once ? before.area : ''),
      // A new area begins with a new goal.
      goal: own.goal || (goal?.once && (own.area === '' || own.area === before.area) ? before.goal : ''),
      responsible: own.responsible,
    };
    // Whoever answers for a goal is written on its first row, or on every one.
    const isSameGoal = names.goal !== '' && names.goal === before.goal && names.area === before.area;
    const first = isSameGoal && before.responsible !== '' ? before.responsible : names.responsible;
    names.responsible ||= first;
    Object.assign(before, names, { responsible: first });
    if (row.hidden)
      read.push({
        row: null,
        problems: [
          {
            sheet: sheet.name,
            row: row.row,
            column: null,
            wrong: 'raden är dold',
            mend: 'Visa den (ta bort filtret), eller ta bort den ur arket',
          },
        ],
      });
    else read.push(readRow(row, sheet.name, columns, names));
  }
  const merges = problems.map(
    ({ range, top, column }): Problem => ({
      sheet: sheet.name,
      row: Math.max(top, columns.heading),
      column: nameOf(column),
      wrong: `cellerna ${range} är sammanfogade`,
      mend: 'Ta bort sammanfogningen och fyll i varje cell för sig',
    }),
  );
  return {
    rows: read.flatMap(({ row }) => (row && !spoiled(row.place.row) ? [row] : [])),
    problems: [...merges, ...read.flatMap((one) => one.problems)],
  };
}

/** Merged cells among those that are read. An area, a goal or who answers, merged downwards, says the same of each row and is none. */
function badMerges({ merged }: Sheet, { heading, plain, read }: Columns, data: readonly SheetRow[]) {
  const grouping = GROUPING.map((name) => plain.get(name));
  const rows = [heading, ...data.map(({ row }) => row)];
  return merged.flatMap((merge) => {
    const { top, bottom, left, right } = merge;
    const column = [...read].sort((a, b) => a - b).find((one) => one >= left && one <= right);
    const touched = rows.some((row) => row >= top && row <= bottom);
    if (column === undefined || !touched || (left === right && top > heading && grouping.includes(left))) return [];
    return [{ ...merge, column }];
  });
}

/** The same name may stand under two goals, or once for each municipality, and not twice besides: which one holds nobody knows. */
function onceEach(rows: readonly PlanRow[]): { good: PlanRow[]; repeated: Problem[] } {
  const first = new Map<string, PlanRow>();
  const twice = new Set<PlanRow>();
  const repeated = rows.flatMap((row): Problem[] => {
    const { place, area, goal, name, municipality, id } = row;
    const words = [...(id === null ? [area, goal, name] : [id]), municipality ?? ''];
    const key = words.map(nameKey).join('\n');
    const before = first.get(key);
    if (!before) {
      first.set(key, row);
      return [];
    }
    twice.add(before).add(row);
    const sheet = before.place.sheet === place.sheet ? '' : ` i bladet ${before.place.sheet}`;
    const wrong = `«${name}» står redan på rad ${before.place.row}${sheet} under samma mål`;
    return [{ ...place, column: 'mätetal', wrong, mend: 'Ta bort den ena, eller ge dem olika namn' }];
  });
  return { good: rows.filter((row) => !twice.has(row)), repeated };
}

/** One municipality answers for a goal; a row that names another than the first did is left out. */
function oneAnswers(rows: readonly PlanRow[]): { agreed: PlanRow[]; differing: Problem[] } {
  const first = new Map<string, PlanRow>();
  const differing: Problem[] = [];
  const agreed = rows.filter((row) => {
    const { area, goal, responsible, place } = row;
    const key = `${nameKey(area)}\n${nameKey(goal)}`;
    const before = first.get(key);
    if (responsible === null || goal === '') return true;
    if (!before) first.set(key, row);
    if (!before || sameName(before.responsible ?? '', responsible)) return true;
    const wrong = `målet har ansvarig «${before.responsible}» på rad ${before.place.row}`;
    const mend = 'Skriv samma ansvariga på målets alla rader, eller bara på den första';
    differing.push(ofCell({ ...place, column: 'ansvarig kommun' }, responsible, wrong, mend));
    return false;
  });
  return { agreed, differing };
}
