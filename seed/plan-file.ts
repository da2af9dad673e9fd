// A plan in a seed: a JSON file with its name, time and source, and a table of its key figures beside it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { faultsIn } from '../imports/import-plan.ts';
import type { PlanRow } from '../imports/plan-row.ts';
import { readPlanTable } from '../imports/plan-table.ts';
import { planFormat } from '../services/follow-up/plan-format.ts';
import { sameName } from '../services/follow-up/same-name.ts';
import type { Register } from '../services/register-format.ts';
import type { Problem } from './problem.ts';

export const planFile = planFormat.required({ id: true, name: true, from: true }).extend({
  /** The name of the table beside it: XLSX or CSV. */
  table: z.string().regex(/^[\w-]+\.(?:csv|xlsx)$/, 'must be the name of a CSV or XLSX file beside this one'),
});
export type SeedPlan = { file: string; plan: z.infer<typeof planFile>; bytes: Uint8Array };

/**
 * The table that a plan names; everything that is wrong with it is added to `problems`. Without a register it is not judged whether its
 * municipalities are there.
 */
export async function readTable(
  folder: string,
  file: string,
  plan: SeedPlan['plan'],
  register: Register | undefined,
  problems: Problem[],
): Promise<SeedPlan | undefined> {
  const beside = join(folder, 'plans', plan.table);
  const bytes = await readFile(beside).catch((error: NodeJS.ErrnoException) => {
    const wrong = `${plan.table} cannot be read (${error.code})`;
    problems.push({ file, path: 'table', wrong, mend: 'Put it beside this file' });
    return null;
  });
  if (!bytes) return undefined;
  const table = await readPlanTable(bytes);
  const rows = table.rows.map((one) => ({ ...one, id: null }));
  const faults = register ? faultsIn(rows, { municipalities: register.municipalities }) : [];
  for (const { sheet, row, column, wrong, mend } of [...table.problems, ...faults]) {
    const path = [sheet, `row ${row}`, column].filter(Boolean).join(', ');
    problems.push({ file: `plans/${plan.table}`, path, wrong, mend: mend.replace(/\.$/, '') });
  }
  problems.push(...strangers(file, plan, table.rows));
  return { file, plan, bytes };
}

/** Areas and goals that the file adds to and the table has not: most often misspelt, they would stand there without key figures. */
function strangers(file: string, plan: SeedPlan['plan'], rows: readonly PlanRow[]): Problem[] {
  const missing = (path: string, name: string | null | undefined): Problem => ({
    file,
    path,
    wrong: `«${name}» is not in ${plan.table}`,
    mend: 'Write the name as the table has it',
  });
  return (plan.areas ?? []).flatMap((area, at) => {
    const here = rows.filter((row) => sameName(row.area, area.name ?? ''));
    if (here.length === 0) return missing(`areas[${at}].name`, area.name);
    return (area.goals ?? []).flatMap((goal, nth) =>
      here.some((row) => sameName(row.goal, goal.name ?? ''))
        ? []
        : missing(`areas[${at}].goals[${nth}].name`, goal.name),
    );
  });
}
