import { dayAfter } from '../graph/dates.ts';
import {
  ATTENDANCE,
  DECISIONS_TAKEN,
  type DecisionKindCountRow,
  MEETINGS_HELD,
  type PhaseCountRow,
  PROJECTS_BY_PHASE,
} from '../graph/statistics.ts';
import type { Ask } from './ask.ts';
import { summed } from './funding.ts';

/** The orders of the enums in the schema, which is the order the counts come in. */
const KINDS: DecisionKindCountRow['kind'][] = [
  'APPROVE',
  'FUND',
  'PRIORITISE',
  'ASSIGN',
  'REFER',
  'NOTE',
  'POSTPONE',
  'REJECT',
  'OTHER',
];
const PHASES: PhaseCountRow['phase'][] = ['IDEA', 'QUALIFICATION', 'EXECUTION', 'FINISHED', 'DECLINED'];

const calendar = (year: number) => ({ from: `${year}-01-01`, to: `${year + 1}-01-01` });

export const statisticsLoaders = (ask: Ask) => ({
  meetings: (year: number) => ask.rows(MEETINGS_HELD, calendar(year)),
  decisions: async (year: number) =>
    [...(await ask.rows(DECISIONS_TAKEN, calendar(year)))].sort(
      (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
    ),
  granted: async (year: number) =>
    (await summed(ask, { keys: [], status: ['GRANTED'], during: calendar(year) }))[0]?.amountSek ?? 0,
  /** On the year's last day; while the year lasts, today; of a year that has not begun nothing is known. */
  projectsByPhase: async (year: number) => {
    const { from, to } = calendar(year);
    const tomorrow = dayAfter(String(ask.common.today));
    if (from >= tomorrow) return [];
    const counts = await ask.rows(PROJECTS_BY_PHASE, { phaseBefore: to < tomorrow ? to : tomorrow });
    return [...counts].sort((a, b) => PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase));
  },
  attendance: (year: number) => ask.rows(ATTENDANCE, calendar(year)),
});
