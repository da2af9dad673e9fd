// Tables as files, read: for tests of what a plan's table says.
import { expect } from '@jest/globals';
import type { PlanTable } from '../../imports/plan-row.ts';
import { readPlanTable } from '../../imports/plan-table.ts';
import { problemText } from '../../imports/problem.ts';
import { type MadeSheet, type Value, workbook } from './workbook.ts';

export const HEAD = ['område', 'mål', 'mätetal', 'enhet', 'utfall 2015', 'utfall 2016', 'målvärde 2016'];
export const csv = (...rows: string[]): Promise<PlanTable> => readPlanTable(Buffer.from(rows.join('\n')));
export const rows = (...of: string[]): Promise<PlanTable> => csv(HEAD.join(';'), ...of);
export const sheet = async (
  made: Partial<MadeSheet> & { rows: readonly (readonly Value[])[] },
  ...more: MadeSheet[]
): Promise<PlanTable> => readPlanTable(await workbook([{ name: 'Klimat', ...made }, ...more]));
/** What is wrong, without what to do. */
export const wrong = ({ problems }: PlanTable): string[] =>
  problems.map((problem) => problemText(problem).replace(`. ${problem.mend}.`, ''));
export const good = ({ rows: read, problems }: PlanTable) => {
  expect(problems.map(problemText)).toEqual([]);
  return read;
};
