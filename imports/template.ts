// The blank template («mall») of a plan: a workbook with a sheet for each municipality that answers for goals, where all that is known stands
// and is locked, and what is asked for is open and checked as it is typed. What comes back is read as any other table.
import { type BookFigure, type BookGoal, isAdopted, type Period, type PlanBook } from '../services/follow-up/book.ts';
import { outcomeFor, targetOf } from '../services/follow-up/judge.ts';
import { isPercent, type MissingReason } from '../services/follow-up/number.ts';
import { howTo } from './template-words.ts';
import { type Check, type FormCell, type FormSheet, type FormStyle, formWorkbook, quoted } from './xlsx/form.ts';

type TemplateOptions = {
  year: number;
  period: Period;
  /** Those that can be chosen as «kommun», and that sheets are named after. */
  municipalities: readonly { id: string; name: string }[];
};
type Asked = { area: string; goal: BookGoal; figure: BookFigure };

const PARTS: Readonly<Record<Period, string>> = { TERTIAL_1: ' T1', TERTIAL_2: ' T2', YEAR_END: '' };
const SIGNS: Readonly<Record<MissingReason, string>> = {
  NOT_MEASURED: '-',
  NOT_PUBLISHED: '-',
  NOT_APPLICABLE: '.',
  CONFIDENTIAL: '..',
};
const LISTS = 'Listor';
const NOBODY = 'Utan ansvarig';
/** The title and what to do stand above. */
const HEADING = 4;
const WIDTHS = [12, 20, 24, 32, 9, 15, 12, 12, 14, 12, 18, 24];
/** id, area, goal and key figure stay in sight. */
const FROZEN = 4;
const COLUMNS = { outcome: 8, municipality: 9, measuredOn: 10 };
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** The workbook's bytes. Key figures that are no longer followed up in that period are not asked for. */
export function templateOf(book: PlanBook, options: TemplateOptions): Promise<Buffer> {
  const { year, period, municipalities } = options;
  const asked = book.areas.flatMap(({ name: area, goals }) =>
    goals.flatMap((goal) =>
      goal.keyFigures
        .filter((figure) => isAdopted(figure, year, period))
        .map((figure): Asked => ({ area, goal, figure })),
    ),
  );
  const known = new Set(municipalities.map(({ id }) => id));
  const groups = [
    ...municipalities.map(({ id, name }) => ({ name, asked: asked.filter(({ goal }) => goal.responsible === id) })),
    { name: NOBODY, asked: asked.filter(({ goal }) => goal.responsible === null || !known.has(goal.responsible)) },
  ].filter((group) => group.asked.length > 0);
  const title = `${book.name}: utfall ${year}${PARTS[period]}`;
  const sheets = groups.map((group) => sheetOf(group.name, group.asked, title, options));
  const words = howTo(
    title,
    groups.map(({ name, asked: of }) => ({ name, count: of.length })),
  );
  const lists: FormSheet = {
    name: LISTS,
    hidden: true,
    widths: [30],
    rows: municipalities.map(({ name }) => [{ value: name, style: 'plain' }]),
    heading: null,
    frozen: 0,
    checks: [],
  };
  const range = `${quoted(LISTS)}!$A$1:$A$${Math.max(1, municipalities.length)}`;
  return formWorkbook([words, ...sheets, lists], { Kommuner: range }, title);
}

function sheetOf(name: string, asked: readonly Asked[], title: string, options: TemplateOptions): FormSheet {
  const { year, period } = options;
  const heads = [
    'mätetals-id',
    'område',
    'mål',
    'mätetal',
    'enhet',
    `målvärde ${year}`,
    `utfall ${year - 1}${PARTS[period]}`,
    `utfall ${year}${PARTS[period]}`,
    'kommun',
    'mätt den',
    'källa',
    'kommentar',
  ];
  return {
    name: sheetName(name),
    widths: WIDTHS,
    rows: [
      [{ value: `${name} – ${title}`, style: 'title' }],
      [{ value: 'Fyll i de gula cellerna. Hur det går till står på bladet «Så fyller du i».', style: 'note' }],
      [],
      heads.map((value): FormCell => ({ value, style: 'heading' })),
      ...asked.map((one) => rowOf(one, options)),
    ],
    heading: HEADING,
    frozen: FROZEN,
    checks: asked.flatMap(({ figure }, at) => checksOf(figure, HEADING + 1 + at, year)),
  };
}

function rowOf({ area, goal, figure }: Asked, { year, period, municipalities }: TemplateOptions): FormCell[] {
  const before = outcomeFor(figure, goal, { year: year - 1, period, of: null });
  const locked = (value: string | number | null, style: FormStyle = 'locked'): FormCell => ({ value, style });
  const told =
    before === null
      ? null
      : before.value === null
        ? SIGNS[before.missingReason ?? 'NOT_MEASURED']
        : figure.direction === 'YES_NO'
          ? ['nej', 'ja'][before.value >= 1 ? 1 : 0]
          : before.value;
  // Whose outcome it was, it will be again; where nobody knows, whoever fills it in says.
  const ofOne =
    figure.outcomes.some((one) => one.for === goal.responsible) && figure.outcomes.every((one) => one.for !== null);
  const whose = ofOne ? municipalities.find(({ id }) => id === goal.responsible) : undefined;
  return [
    locked(figure.id, 'small'),
    locked(area),
    locked(goal.name),
    locked(figure.name),
    locked(figure.unit),
    locked(targetOf(figure, year)?.text ?? null),
    locked(told ?? null, isPercent(figure.unit) ? 'percent' : 'locked'),
    { value: null, style: 'open' },
    { value: whose?.name ?? null, style: 'openText' },
    { value: null, style: 'openDay' },
    { value: null, style: 'openText' },
    { value: null, style: 'openText' },
  ];
}

function checksOf({ unit, direction }: BookFigure, row: number, year: number): Check[] {
  const percent = isPercent(unit) ? ' Procent skrivs 60 eller 60 %, inte 0,6.' : '';
  const outcome: Check =
    direction === 'YES_NO'
      ? {
          kind: 'list',
          source: '"ja,nej,-"',
          column: COLUMNS.outcome,
          row,
          prompt: 'Välj ja eller nej, eller - om det inte är mätt.',
          wrong: 'Välj ja, nej eller -.',
        }
      : {
          kind: 'custom',
          formula: 'OR(ISNUMBER(CELL),CELL="-",CELL=".",CELL="..")',
          column: COLUMNS.outcome,
          row,
          prompt: `Ett tal${unit ? ` (${unit})` : ''}, eller - om det inte är mätt.${percent}`,
          wrong: `Skriv ett tal, eller - om det inte är mätt.${percent}`,
        };
  return [
    outcome,
    {
      kind: 'list',
      source: 'Kommuner',
      column: COLUMNS.municipality,
      row,
      prompt: 'Bara när utfallet gäller en enda kommun. Tomt: alla som planen gäller.',
      wrong: 'Välj en kommun i listan, eller lämna cellen tom.',
    },
    {
      kind: 'date',
      from: (Date.UTC(year - 1, 0, 1) - FIRST_DAY) / DAY,
      column: COLUMNS.measuredOn,
      row,
      prompt: 'Dagen som utfallet mättes, till exempel 2016-12-31.',
      wrong: `Skriv en dag från ${year - 1}-01-01 och framåt, till exempel ${year}-12-31.`,
    },
  ];
}

/** As spreadsheets allow it. */
const sheetName = (name: string): string => name.replaceAll(/[[\]:*?/\\]/gu, ' ').slice(0, 31);
