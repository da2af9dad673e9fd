// `import-plan` and `import-outcomes`: tables of goals and figures into the graph.
import type { Settings } from '../config/settings.ts';
import { type ImportedOutcomes, importOutcomes } from '../imports/import-outcomes.ts';
import { importPlan } from '../imports/import-plan.ts';
import type { Problem } from '../imports/plan-row.ts';
import { problemText } from '../imports/problem.ts';
import type { PlanBook } from '../services/follow-up/book.ts';
import { yearsOf } from '../services/follow-up/judge.ts';
import { covers } from '../services/follow-up/publish.ts';
import { atDesk, fileBytes, next, planAt, print } from './desk.ts';
import { count, fail } from './progress.ts';

type Format = 'text' | 'json';
export type ImportPlanOptions = {
  name?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  id?: string | undefined;
  source?: string | undefined;
  format: Format;
};
export type ImportOutcomesOptions = {
  plan: string;
  source?: string | undefined;
  dryRun?: boolean | undefined;
  skipBad?: boolean | undefined;
  format: Format;
};

/** Resolves with the exit code: 0 it is written, 1 something is wrong with it and nothing is. Throws a PlainError when it cannot be read. */
export async function importPlanFile(
  path: string,
  { format, ...plan }: ImportPlanOptions,
  settings: () => Settings,
): Promise<number> {
  const { id, name, from } = plan;
  if (id === undefined && (name === undefined || from === undefined)) {
    fail('Ange --name och --from för en ny plan, eller --id för en som finns.');
    return 2;
  }
  const bytes = await fileBytes(path);
  return atDesk(settings, 'import-plan', async (desk) => {
    if (id !== undefined && (name === undefined || from === undefined)) await planAt(desk, id);
    const answer = await importPlan(desk.graph, desk.recorder, { plan, bytes });
    const { plan: written, keyFigures, outcomes, changes, problems } = answer;
    if (problems.length > 0 || written === null) {
      if (format === 'json') print(format, answer, []);
      tellProblems(path, problems);
      fail(`${path}: ${written === null ? 'inget har skrivits' : 'planen är skriven, men inga utfall'}.`);
      return 1;
    }
    const book = await planAt(desk, written);
    const year = latestYear(book);
    print(format, answer, [
      `Planen «${book.name}» (${written}): ${count(keyFigures, 'rad', 'rader')} med mätetal och ${outcomes} utfall lästa; ${changes === 0 ? 'allt var så redan' : count(changes, 'ändring', 'ändringar')}.`,
      `Se uppföljningen: ${next(`report annual --plan ${written} --year ${year} -o rapport`)}`,
    ]);
    return 0;
  });
}

/** The latest year of the plan that there is something to tell of. */
const latestYear = (book: PlanBook): number =>
  Math.max(Number(book.from.slice(0, 4)), ...yearsOf(book).filter((year) => covers(book, year)));

/** Resolves with the exit code: 0 all of it, 1 something is wrong in it. Throws a PlainError when it cannot be read. */
export async function importOutcomesFile(
  path: string,
  { plan, source, dryRun, skipBad, format }: ImportOutcomesOptions,
  settings: () => Settings,
): Promise<number> {
  const bytes = await fileBytes(path);
  return atDesk(settings, 'import-outcomes', async (desk) => {
    await planAt(desk, plan);
    const { answer } = await importOutcomes(desk.graph, desk.recorder, {
      plan,
      name: path.split(/[/\\]/).at(-1) ?? path,
      bytes,
      source,
      dryRun,
      skipBad,
    });
    const { found, problems } = answer;
    const held = problems.length > 0 && skipBad !== true;
    print(format, answer, [`${path}: ${outcomeText(answer, held || dryRun === true)}`]);
    tellProblems(path, problems);
    if (held && found > 0) fail('Rätta filen och läs in den igen, eller läs in de rader som går med --skip-bad.');
    return problems.length === 0 ? 0 : 1;
  });
}

function outcomeText({ ids, found, unchanged }: ImportedOutcomes, unwritten: boolean): string {
  if (found === 0) return 'inga nya utfall som kan läsas in. Inget har skrivits.';
  return unwritten ? `${found} utfall kan läsas in. Inget har skrivits.` : `${recorded(ids.length, unchanged)}.`;
}

/** «12 utfall: 10 nya eller ändrade, 2 som förut». */
export const recorded = (all: number, unchanged: number): string =>
  `${all} utfall: ${all - unchanged} nya eller ändrade, ${unchanged} som förut`;

/** Sheet by sheet, from the top. */
function tellProblems(path: string, problems: readonly Problem[]): void {
  const inOrder = [...problems].sort((a, b) => (a.sheet ?? '').localeCompare(b.sheet ?? '', 'sv') || a.row - b.row);
  for (const problem of inOrder) fail(`${path}: ${problemText(problem)}`);
}
