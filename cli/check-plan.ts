// Checks a file of goals and key figures (mål och mätetal) and shows what its follow-up is; needs no database. For whoever has filled one in
// and wants to know, before it is handed in, whether it can be read and how it is judged.
import { readFile } from 'node:fs/promises';
import { Refused } from '../ingest/found.ts';
import { decodeText } from '../ingest/read/text.ts';
import { type FigureFollowUp, type FollowUp, followUpOf } from '../services/follow-up/follow-up.ts';
import type { Light, Trend } from '../services/follow-up/light.ts';
import { type PlanProblem, readPlanFile } from '../services/follow-up/plan-file.ts';
import { PlainError } from '../tools/plain-error.ts';
import { fail } from './progress.ts';

export type CheckPlanOptions = { year?: string | undefined; format: 'text' | 'json' };

const LIGHTS: Readonly<Record<Light, string>> = { GREEN: '● grön', YELLOW: '▲ gul', RED: '■ röd', GREY: '○ grå' };
const TRENDS: Readonly<Record<Trend, string>> = { BETTER: 'bättre', WORSE: 'sämre', SAME: 'samma', UNKNOWN: 'okänt' };
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
  const { plan, problems } = readPlanFile(textOf(path, bytes));
  if (!plan) {
    if (format === 'json') process.stdout.write(`${JSON.stringify({ problems }, null, 2)}\n`);
    else for (const problem of problems) fail(`${path}: ${problemText(problem)}`);
    return 1;
  }
  const asked = year === undefined ? plan.years.at(-1) : Number(year);
  if (asked === undefined || !plan.years.includes(asked))
    throw new PlainError(
      `Filen har utfall för ${plan.years.join(', ')}, inte för ${year}. Ange ett av åren med --year.`,
    );
  const followUp = followUpOf(plan.figures, asked);
  process.stdout.write(
    format === 'json' ? `${JSON.stringify(plainFollowUp(followUp), null, 2)}\n` : followUpText(followUp),
  );
  return 0;
}

function textOf(path: string, bytes: Uint8Array): string {
  try {
    return decodeText(bytes);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new PlainError(`Filen ${path} är ingen text. Spara den som CSV.`);
  }
}

const problemText = ({ row, column, wrong, mend }: PlanProblem): string =>
  `rad ${row}${column === null ? '' : `, ${column}`}: ${wrong}. ${mend}.`;

function followUpText({ year, reached, measured, total, reachedPercent, areas }: FollowUp): string {
  const share = reachedPercent === null ? '' : ` (${NUMBER.format(reachedPercent)} %)`;
  const lines = [`${year}: ${reached} av ${total} mål nådda${share}, ${measured} mätta.`];
  for (const area of areas) {
    lines.push('', `${area.name}: ${area.reached} av ${area.total} mål nådda`);
    for (const goal of area.goals) {
      lines.push(`  ${LIGHTS[goal.light]}  ${goal.name}`);
      for (const figure of goal.figures) lines.push(`      ${figureText(figure)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function figureText({ figure, target, outcome, attainment, light, trend }: FigureFollowUp): string {
  const value =
    outcome.value === null ? MISSING[outcome.missing ?? 'NOT_MEASURED'] : `utfall ${NUMBER.format(outcome.value)}`;
  const aim = target === null ? 'inget målvärde' : `mål ${target.text}`;
  const share = attainment === null ? '' : `, ${NUMBER.format(attainment)} % av målet`;
  return `${LIGHTS[light]}  ${figure.name}: ${value}, ${aim}${share}, trend ${TRENDS[trend]}`;
}

function plainFollowUp({ areas, ...followUp }: FollowUp): object {
  return {
    ...followUp,
    areas: areas.map(({ goals, ...area }) => ({
      ...area,
      goals: goals.map(({ figures, ...goal }) => ({
        ...goal,
        figures: figures.map(({ figure, ...judged }) => {
          const { row, name, unit, direction } = figure;
          return { row, name, unit, direction, ...judged };
        }),
      })),
    })),
  };
}
