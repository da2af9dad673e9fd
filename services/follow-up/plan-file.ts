// A plan with its key figures as a table, one row each: område, mål, mätetal, enhet, utfall for some years, målvärde for some. The columns may
// come in any order. Whatever is wrong is told all at once, by row and column, and then nothing is taken from the file.
import { parse } from 'csv-parse/sync';
import { type MissingReason, readNumber } from './number.ts';
import { type Direction, readTarget, type Target } from './target.ts';

export type Outcome = { value: number | null; missing: MissingReason | null };
export type PlannedFigure = {
  /** The row of the file, the heading being 1. */
  row: number;
  area: string;
  goal: string;
  name: string;
  unit: string | null;
  direction: Direction;
  outcomes: ReadonlyMap<number, Outcome>;
  targets: ReadonlyMap<number, Target & { text: string }>;
};
/** `column` is as the file has it; null: the row, or the file, as a whole. */
export type PlanProblem = { row: number; column: string | null; wrong: string; mend: string };
export type PlanFile = { years: number[]; figures: PlannedFigure[] };

/** Lines enough for every plan there is; more is another file. */
const MOST_ROWS = 10_000;
const NEEDED = ['område', 'mål', 'mätetal'] as const;
const OTHERS = ['enhet', 'riktning'] as const;
type Plain = (typeof NEEDED)[number] | (typeof OTHERS)[number];
const YEARLY = /^(utfall|målvärde) (\d{4})$/u;
const DIRECTIONS: Readonly<Record<string, Direction>> = {
  'högre är bättre': 'HIGHER_IS_BETTER',
  'lägre är bättre': 'LOWER_IS_BETTER',
  'ja/nej': 'YES_NO',
};

type Cell = { row: number; column: string; text: string };
type Columns = { plain: Map<Plain, number>; years: Map<'utfall' | 'målvärde', Map<number, number>>; heads: string[] };

const tidy = (text: string): string => text.trim().replace(/[\s\u00a0]+/gu, ' ');

/** Reads the file, or gives everything that is wrong with it. */
export function readPlanFile(text: string): { plan: PlanFile; problems: [] } | { plan: null; problems: PlanProblem[] } {
  const problems: PlanProblem[] = [];
  const lines = cellsOf(text, problems);
  const [head, ...rows] = lines;
  const columns = head ? columnsOf(head, problems) : null;
  if (!columns || problems.length > 0) {
    if (problems.length === 0) problems.push(whole('filen är tom', 'Lägg in en rubrikrad och en rad per mätetal'));
    return { plan: null, problems };
  }
  const figures = rows.flatMap((cells, index) => {
    const row = index + 2;
    return cells.every((cell) => tidy(cell) === '') ? [] : figureOf(cells, row, columns, problems);
  });
  if (figures.length === 0 && problems.length === 0)
    problems.push(whole('filen har inga mätetal', 'Lägg in en rad per mätetal under rubrikraden'));
  problems.push(...twice(figures));
  const years = [...(columns.years.get('utfall')?.keys() ?? [])].sort();
  problems.sort((a, b) => a.row - b.row);
  return problems.length > 0 ? { plan: null, problems } : { plan: { years, figures }, problems: [] };
}

const whole = (wrong: string, mend: string): PlanProblem => ({ row: 1, column: null, wrong, mend });

function cellsOf(text: string, problems: PlanProblem[]): string[][] {
  const [first = ''] = text.split(/\r?\n/u, 1);
  const delimiter = [';', '\t', ','].find((sign) => first.includes(sign)) ?? ';';
  try {
    const lines: string[][] = parse(text, { delimiter, bom: true, relax_column_count: true, to: MOST_ROWS + 2 });
    if (lines.length <= MOST_ROWS + 1) return lines;
    problems.push(whole(`filen har fler än ${MOST_ROWS} rader`, 'Dela den, eller kontrollera att det är rätt fil'));
  } catch (error) {
    const wrong = `filen kan inte läsas som en tabell (${error instanceof Error ? error.message : String(error)})`;
    problems.push(whole(wrong, 'Spara den som CSV med semikolon mellan kolumnerna'));
  }
  return [];
}

function columnsOf(head: readonly string[], problems: PlanProblem[]): Columns | null {
  const plain = new Map<Plain, number>();
  const years: Columns['years'] = new Map([
    ['utfall', new Map()],
    ['målvärde', new Map()],
  ]);
  for (const [index, cell] of head.entries()) {
    const name = tidy(cell).toLowerCase();
    const [, kind, year] = YEARLY.exec(name) ?? [];
    const known = [...NEEDED, ...OTHERS].find((one) => one === name);
    const column = tidy(cell) || `kolumn ${index + 1}`;
    const fault = (wrong: string, mend: string) => problems.push({ row: 1, column, wrong, mend });
    if (kind !== undefined && year !== undefined) {
      const of = years.get(kind as 'utfall' | 'målvärde');
      if (of?.has(Number(year))) fault('året står två gånger', 'Behåll en av kolumnerna');
      of?.set(Number(year), index);
    } else if (known !== undefined) {
      if (plain.has(known)) fault('kolumnen står två gånger', 'Behåll en av dem');
      plain.set(known, index);
    } else if (name !== '')
      fault(
        'är ingen kolumn som läses',
        `Kolumnerna heter ${[...NEEDED, ...OTHERS].join(', ')}, «utfall 2016» och «målvärde 2016»`,
      );
  }
  for (const name of NEEDED.filter((one) => !plain.has(one)))
    problems.push(whole(`kolumnen «${name}» saknas`, 'Rubrikraden ska vara filens första rad'));
  if (years.get('utfall')?.size === 0)
    problems.push(whole('ingen kolumn har utfall', 'Ge varje år en kolumn, till exempel «utfall 2016»'));
  return problems.length > 0 ? null : { plain, years, heads: head.map(tidy) };
}

function figureOf(
  cells: readonly string[],
  row: number,
  { plain, years, heads }: Columns,
  problems: PlanProblem[],
): PlannedFigure[] {
  const before = problems.length;
  const at = (name: Plain): Cell => {
    const index = plain.get(name);
    return { row, column: name, text: index === undefined ? '' : tidy(cells[index] ?? '') };
  };
  for (const name of NEEDED)
    if (at(name).text === '') problems.push(fault(at(name), 'cellen är tom', `Varje rad ska ha ${NEEDED.join(', ')}`));
  if (cells.length > heads.length)
    problems.push({
      row,
      column: null,
      wrong: `raden har ${cells.length} celler och rubrikraden ${heads.length}`,
      mend: 'Sätt citattecken kring text som innehåller skiljetecknet',
    });
  const direction = directionOf(
    at('riktning'),
    [...(years.get('målvärde')?.values() ?? [])].map((i) => cells[i] ?? ''),
  );
  if (direction === null)
    problems.push(fault(at('riktning'), 'är ingen riktning', `Skriv ${Object.keys(DIRECTIONS).join(', ')}`));
  const unit = at('enhet').text || null;
  const yearly = (kind: 'utfall' | 'målvärde'): [number, Cell][] =>
    [...(years.get(kind) ?? [])].map(([year, index]) => [
      year,
      { row, column: heads[index] ?? '', text: tidy(cells[index] ?? '') },
    ]);
  const outcomes = yearly('utfall').map(([year, cell]) => [year, outcomeOf(cell, unit, problems)] as const);
  const targets = yearly('målvärde').flatMap(([year, cell]) => {
    if (cell.text === '' || /^[-–−]$/u.test(cell.text)) return [];
    const target = readTarget(cell.text, direction ?? 'HIGHER_IS_BETTER');
    if (target) return [[year, { ...target, text: cell.text }] as const];
    const mend = 'Skriv till exempel «Minst 60 %», «Högst 40», «75» eller «Klar under 2016»';
    problems.push(fault(cell, 'målvärdet kan inte läsas', mend));
    return [];
  });
  if (problems.length > before || direction === null) return [];
  return [
    {
      row,
      area: at('område').text,
      goal: at('mål').text,
      name: at('mätetal').text,
      unit,
      direction,
      outcomes: new Map(outcomes),
      targets: new Map(targets),
    },
  ];
}

const fault = ({ row, column, text }: Cell, wrong: string, mend: string): PlanProblem => ({
  row,
  column,
  wrong: text === '' ? wrong : `«${text.slice(0, 60)}»: ${wrong}`,
  mend,
});

/** As the file says, or as its targets show: «högst» is better lower, «klar» is a yes. Null: what the file says is none. */
function directionOf({ text }: Cell, targets: readonly string[]): Direction | null {
  if (text !== '') return DIRECTIONS[text.toLowerCase()] ?? null;
  const shown = targets.map((target) => readTarget(target, 'HIGHER_IS_BETTER')?.comparator);
  if (shown.includes('DONE')) return 'YES_NO';
  return shown.includes('AT_MOST') ? 'LOWER_IS_BETTER' : 'HIGHER_IS_BETTER';
}

function outcomeOf(cell: Cell, unit: string | null, problems: PlanProblem[]): Outcome {
  const reading = readNumber(cell.text);
  if (reading.kind === 'MISSING') return { value: null, missing: reading.reason };
  if (reading.kind === 'UNREADABLE')
    problems.push(
      fault(cell, 'är ingen siffra', 'Skriv talet med decimalkomma, «-» om det inte är mätt, ja eller nej'),
    );
  else if (reading.kind === 'YES_NO') return { value: reading.value, missing: null };
  else if (isShare(cell.text, reading, unit))
    problems.push(fault(cell, 'kan vara en andel eller procent', 'Skriv «60 %» eller «0,6 %»'));
  else return { value: reading.value, missing: null };
  return { value: null, missing: null };
}

/** A number below one in a column of percent, without its sign: 0,6 may be sixty percent or less than one. */
const isShare = (text: string, { value, unit }: { value: number; unit: string | null }, of: string | null): boolean =>
  of === '%' && unit === null && value > 0 && value < 1 && text !== '0';

/** The same name may stand under two goals, and not twice under one. */
function twice(figures: readonly PlannedFigure[]): PlanProblem[] {
  const first = new Map<string, number>();
  return figures.flatMap(({ row, area, goal, name }) => {
    const key = [area, goal, name].join('\n').toLowerCase();
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, row);
      return [];
    }
    const wrong = `«${name}» står redan på rad ${before} under samma mål`;
    return [{ row, column: 'mätetal', wrong, mend: 'Ta bort den ena, eller ge dem olika namn' }];
  });
}
