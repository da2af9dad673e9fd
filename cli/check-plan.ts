// Checks a file of goals and key figures (mål och mätetal) and shows what its follow-up is; needs no database. For whoever has filled one in
// and wants to know, before it is handed in, whether it can be read and how it is judged.
import { readFile } from 'node:fs/promises';
import { bookOfTable } from '../imports/book.ts';
import { readPlanTable } from '../imports/plan-table.ts';
import { problemText } from '../imports/problem.ts';
import { type BookFigure, type BookGoal, goalsOf, type PlanBook } from '../services/follow-up/book.ts';
import { counted, judge, judgeGoal, type Question, trend } from '../services/follow-up/judge.ts';
import { type Light, type Trend, USUAL_THRESHOLDS } from '../services/follow-up/light.ts';
import { PlainError } from '../tools/plain-error.ts';
import { fail } from './progress.ts';

export type CheckPlanOptions = { year?: string | undefined; format: 'text' | 'json' };

const LIGHTS: Readonly<Record<Light, string>> = { GREEN: '● grön', YELLOW: '▲ gul', RED: '■ röd', GREY: '○ grå' };
const TRENDS: Readonly<Record<Trend, string>> = { BETTER: 'bättre', WORSE: 'sämre', SAME: 'samma', UNKNOWN: 'okänt' };
const DIRECTIONS = { HIGHER_IS_BETTER: '', LOWER_IS_BETTER: ' (lägre är bättre)', YES_NO: ' (ja/nej)' } as const;
const NUMBER = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 });
const MISSING = {
  NOT_MEASURED: 'ej mätt',
  NOT_APPLICABLE: 'ej tillämpligt',
  CONFIDENTIAL: 'sekretess',
  NOT_PUBLISHED: 'ej publicerat',
} as const;

/** Prints it; resolves with the exit code: 0 it can be read, 1 something is wrong with it. Throws a PlainError when it is not there. */
export async function checkPlan(path: string, { year, format }: CheckPlanOptions): Promise<number> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new PlainError(
      error.code === 'ENOENT' ? `Filen ${path} finns inte.` : `Filen ${path} kan inte läsas (${error.code}).`,
    );
  });
  const { rows, problems } = await readPlanTable(bytes);
  if (problems.length > 0) {
    if (format === 'json') process.stdout.write(`${JSON.stringify({ problems }, null, 2)}\n`);
    else for (const problem of problems) fail(`${path}: ${problemText(problem)}`);
    return 1;
  }
  const years = [...new Set(rows.flatMap(({ outcomes }) => outcomes.map((one) => one.year)))].sort((a, b) => a - b);
  const asked = year === undefined ? years.at(-1) : Number(year);
  if (asked === undefined || !years.includes(asked))
    throw new PlainError(
      years.length === 0
        ? 'Filen har inga utfall att följa upp.'
        : `Filen har utfall för ${years.join(', ')}, inte för ${year}. Ange ett av åren med --year.`,
    );
  const followUp = followUpOf(
    bookOfTable(rows, {
      id: 'plan:file',
      name: path,
      from: `${years[0]}-01-01`,
      to: null,
      source: null,
      example: false,
      thresholds: USUAL_THRESHOLDS,
    }),
    { year: asked, period: 'YEAR_END', of: null },
  );
  process.stdout.write(format === 'json' ? `${JSON.stringify(followUp, null, 2)}\n` : followUpText(followUp));
  return 0;
}

function followUpOf(book: PlanBook, question: Question) {
  const { thresholds } = book;
  const figureOf = (figure: BookFigure, goal: BookGoal) => ({
    name: figure.name,
    unit: figure.unit,
    direction: figure.direction,
    ...judge(figure, goal, question, thresholds),
    trend: trend(figure, goal, question),
  });
  const goalOf = (goal: BookGoal) => ({
    name: goal.name,
    ...judgeGoal(goal, question, thresholds),
    keyFigures: goal.keyFigures.map((figure) => figureOf(figure, goal)),
  });
  return {
    year: question.year,
    ...counted(goalsOf(book), question, thresholds),
    areas: book.areas.map(({ name, goals }) => ({
      name,
      ...counted(goals, question, thresholds),
      goals: goals.map(goalOf),
    })),
  };
}
type FollowUp = ReturnType<typeof followUpOf>;
type FigureFollowUp = FollowUp['areas'][number]['goals'][number]['keyFigures'][number];

function followUpText({ year, goalsReached, goalsMeasured, goalsTotal, areas }: FollowUp): string {
  const share = goalsTotal === 0 ? '' : ` (${NUMBER.format((goalsReached / goalsTotal) * 100)} %)`;
  const lines = [`${year}: ${goalsReached} av ${goalsTotal} mål nådda${share}, ${goalsMeasured} mätta.`];
  for (const area of areas) {
    lines.push('', `${area.name}: ${area.goalsReached} av ${area.goalsTotal} mål nådda`);
    for (const goal of area.goals) {
      lines.push(`  ${LIGHTS[goal.light]}  ${goal.name}`);
      for (const figure of goal.keyFigures) lines.push(`      ${figureText(figure)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function figureText({ name, direction, target, outcome, attainmentPercent, light, ...figure }: FigureFollowUp): string {
  const value =
    outcome === null || outcome.value === null
      ? MISSING[outcome?.missingReason ?? 'NOT_MEASURED']
      : `utfall ${direction === 'YES_NO' ? outcome.text : NUMBER.format(outcome.value)}`;
  const aim = target === null ? 'inget målvärde' : `mål ${target.text}`;
  const share = attainmentPercent === null ? '' : `, ${NUMBER.format(attainmentPercent)} % av målet`;
  return `${LIGHTS[light]}  ${name}${DIRECTIONS[direction]}: ${value}, ${aim}${share}, trend ${TRENDS[figure.trend]}`;
}
