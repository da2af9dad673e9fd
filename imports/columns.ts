// Which column of a sheet holds what, by the words of its heading. The heading may stand below a title, and the columns in any order.
import type { Gender, Period } from '../services/follow-up/book.ts';
import type { Problem } from './plan-row.ts';
import { columnLetters, EMPTY, type Sheet, type SheetRow, tidy } from './sheet.ts';

export type PlainColumn =
  | 'område'
  | 'mål'
  | 'mätetal'
  | 'enhet'
  | 'riktning'
  | 'definition'
  | 'ansvarig kommun'
  | 'kommun'
  | 'kolada-id'
  | 'mätetals-id'
  | 'källa'
  | 'kommentar'
  | 'mätt den';
/** What a heading is read as. */
const PLAIN: Readonly<Record<string, PlainColumn>> = {
  område: 'område',
  målområde: 'område',
  mål: 'mål',
  mätetal: 'mätetal',
  nyckeltal: 'mätetal',
  enhet: 'enhet',
  riktning: 'riktning',
  definition: 'definition',
  ansvarig: 'ansvarig kommun',
  'ansvarig kommun': 'ansvarig kommun',
  kommun: 'kommun',
  'kolada-id': 'kolada-id',
  'kolada id': 'kolada-id',
  'mätetals-id': 'mätetals-id',
  'mätetals id': 'mätetals-id',
  'mätetalets id': 'mätetals-id',
  källa: 'källa',
  kommentar: 'kommentar',
  'mätt den': 'mätt den',
};
/** What our own report writes and works out anew: no input. */
const WORKED_OUT = new Set([
  'ljus',
  'bedömning',
  'målets bedömning',
  'måluppfyllelse',
  'trend',
  'plats',
  'av',
  'rang',
  'rang av',
  'orsak till grått',
  'nr',
]);
const YEARLY =
  /^(utfall|målvärde)(?: (\d{4}))?(?: (t1|t2|t3|tertial 1|tertial 2|tertial 3|helår))?(?: (kvinnor|män|totalt|alla))?$/u;
const PERIODS: Readonly<Record<string, Period>> = {
  t1: 'TERTIAL_1',
  'tertial 1': 'TERTIAL_1',
  t2: 'TERTIAL_2',
  'tertial 2': 'TERTIAL_2',
};
const GENDERS: Readonly<Record<string, Gender>> = { kvinnor: 'WOMEN', män: 'MEN' };
/** How far down the heading may stand. */
const LOOKED_AT = 20;

type OutcomeColumn = { column: number; year: number; period: Period; gender: Gender };
export type Columns = {
  /** The row of the heading. */
  heading: number;
  plain: ReadonlyMap<PlainColumn, number>;
  outcomes: OutcomeColumn[];
  targets: { column: number; year: number }[];
  /** Columns whose heading is known and that are read. */
  read: ReadonlySet<number>;
  /** Columns with a heading of any kind. */
  headed: ReadonlySet<number>;
  /** A column in the file's own words: «utfall 2016», in a workbook with its letter: «utfall 2016 (G)». */
  nameOf(column: number): string;
};

const headOf = (text: string): string =>
  tidy(text)
    .toLowerCase()
    .replace(/[\u2010\u2011\u2013\u2014]/gu, '-')
    .replace(/[:*]+$/u, '');
const headsOf = (row: SheetRow): [number, string][] => [...row.cells].map(([at, { text }]) => [at, headOf(text)]);

export type Heading = {
  /** Null: the sheet is no table of key figures, with a problem when it looks as if it should be one. */
  columns: Columns | null;
  problems: Problem[];
  /** Some heading speaks of outcomes or targets. A sheet that has none is passed by where another has. */
  hasFigures: boolean;
};

/** Finds the heading and what its columns hold. */
export function columnsOf(sheet: Sheet): Heading {
  const near = sheet.rows.filter(({ row }) => row <= LOOKED_AT);
  const headings = near.map((row) => ({ row, names: headsOf(row).map(([, head]) => PLAIN[head]) }));
  const named = headings.filter(({ names }) => names.includes('mätetal'));
  const found = named.find(({ names }) => names.includes('mål') || names.includes('mätetals-id'));
  const problem = (row: number, column: string | null, wrong: string, mend: string): Problem => ({
    sheet: sheet.name,
    row,
    column,
    wrong,
    mend,
  });
  if (!found) {
    const [almost] = named;
    if (!almost) return { columns: null, problems: [], hasFigures: false };
    const hasFigures = headsOf(almost.row).some(([, head]) => YEARLY.test(head));
    const mend = `Rubrikraden ska ha mål och mätetal och stå bland de ${LOOKED_AT} första raderna`;
    return { columns: null, problems: [problem(almost.row.row, null, 'kolumnen «mål» saknas', mend)], hasFigures };
  }
  return readHeading(sheet, found.row, (...what) => problem(found.row.row, ...what));
}

function readHeading(
  { name: sheetName }: Sheet,
  { row: heading, cells }: SheetRow,
  problem: (column: string | null, wrong: string, mend: string) => Problem,
): Heading {
  const problems: Problem[] = [];
  const plain = new Map<PlainColumn, number>();
  const outcomes: OutcomeColumn[] = [];
  const targets: { column: number; year: number | null }[] = [];
  const nameOf = (column: number): string => {
    const head = tidy((cells.get(column) ?? EMPTY).text);
    if (sheetName === null) return head || `kolumn ${column}`;
    return head ? `${head} (${columnLetters(column)})` : `kolumn ${columnLetters(column)}`;
  };
  const fault = (column: number, wrong: string, mend: string) => problems.push(problem(nameOf(column), wrong, mend));
  for (const [column, { text, kind }] of [...cells].sort(([a], [b]) => a - b)) {
    const head = headOf(text);
    const known = PLAIN[head];
    const [, what, year, part, gender] = YEARLY.exec(head) ?? [];
    if (kind === 'FORMULA') fault(column, 'rubriken är en formel', 'Klistra in rubriken som text');
    else if (known !== undefined) {
      if (plain.has(known)) fault(column, 'kolumnen står två gånger', 'Behåll en av dem');
      else plain.set(known, column);
    } else if (what === 'utfall') {
      const one: OutcomeColumn = {
        column,
        year: Number(year),
        period: PERIODS[part ?? ''] ?? 'YEAR_END',
        gender: GENDERS[gender ?? ''] ?? 'TOTAL',
      };
      if (year === undefined) fault(column, 'säger inte vilket år', 'Skriv året i rubriken: «utfall 2016»');
      else if (outcomes.some((other) => isSame(one, other)))
        fault(column, 'året står två gånger', 'Behåll en av kolumnerna');
      else outcomes.push(one);
    } else if (what === 'målvärde' && part === undefined && gender === undefined) {
      const of = year === undefined ? null : Number(year);
      if (targets.some((other) => other.year === of)) fault(column, 'året står två gånger', 'Behåll en av kolumnerna');
      else targets.push({ column, year: of });
    } else if (!WORKED_OUT.has(head)) fault(column, 'är ingen kolumn som läses', READ);
  }
  const latest = outcomes.length === 0 ? null : Math.max(...outcomes.map(({ year }) => year));
  const dated = targets.flatMap(({ column, year }) => {
    const of = year ?? latest;
    if (of === null) fault(column, 'säger inte vilket år', 'Skriv året i rubriken: «målvärde 2016»');
    else if (year === null && targets.some((other) => other.year === of))
      fault(column, 'året står två gånger', 'Behåll en av kolumnerna');
    else return [{ column, year: of }];
    return [];
  });
  const hasIds = plain.has('mätetals-id');
  const missing = (['område', 'mål'] as const).filter((one) => !plain.has(one) && !hasIds);
  for (const one of missing) problems.push(problem(null, `kolumnen «${one}» saknas`, 'Lägg till den i rubrikraden'));
  const none = outcomes.length + dated.length === 0;
  if (none)
    problems.push(
      problem(null, 'ingen kolumn har utfall eller målvärden', 'Ge varje år en kolumn, till exempel «utfall 2016»'),
    );
  const read = new Set([...plain.values(), ...[...outcomes, ...dated].map(({ column }) => column)]);
  const columns = { heading, plain, outcomes, targets: dated, read, headed: new Set(cells.keys()), nameOf };
  return { columns: missing.length > 0 || none ? null : columns, problems, hasFigures: !none };
}

const isSame = (a: OutcomeColumn, b: OutcomeColumn): boolean =>
  a.year === b.year && a.period === b.period && a.gender === b.gender;

const READ =
  'Det som läses är område, mål, mätetal, enhet, riktning, definition, ansvarig kommun, kommun, Kolada-id, mätetals-id, källa, ' +
  'kommentar, mätt den, «utfall 2016», «utfall 2016 T1», «utfall 2016 kvinnor» och «målvärde 2016». Byt rubrik, eller ta bort kolumnen';
