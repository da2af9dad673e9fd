// A whole plan from a table: areas, goals, key figures, targets and the outcomes that stand there, into the graph. The table may be read
// again when it has been corrected: what is named is set, nothing goes.
import type { Graph } from '../graph/run.ts';
import { USUAL_THRESHOLDS } from '../services/follow-up/light.ts';
import type { AreaInput, PlanInput } from '../services/follow-up/plan-format.ts';
import { type MunicipalityName, readMunicipalities, readPlan } from '../services/follow-up/read.ts';
import { recordOutcomes } from '../services/follow-up/record-outcomes.ts';
import { recordPlan } from '../services/follow-up/record-plan.ts';
import { bookOfTable } from './book.ts';
import { namedMunicipality } from './municipality-name.ts';
import { matched } from './outcomes.ts';
import type { PlanRow, Problem } from './plan-row.ts';
import { readPlanTable } from './plan-table.ts';

export type PlanFile = {
  /** Name, time and source; its `areas` add to what the table says, such as who contributes. */
  plan: PlanInput;
  bytes: Uint8Array;
};
/** `plan` is null when there are problems: then nothing was written. */
export type ImportedPlan = { plan: string | null; keyFigures: number; outcomes: number; problems: readonly Problem[] };

type Recorder = Parameters<typeof recordPlan>[1];

/** Throws Rejected when the plan itself will not do; what is wrong in the table is among the problems. */
export async function importPlan(graph: Graph, recorder: Recorder, { plan, bytes }: PlanFile): Promise<ImportedPlan> {
  const municipalities = await readMunicipalities(graph);
  const { rows, problems: unread } = await readPlanTable(bytes);
  const problems = [...unread, ...unknownNames(rows, municipalities)];
  const nothing = { plan: null, keyFigures: 0, outcomes: 0, problems };
  if (problems.length > 0) return nothing;
  const { areas: more, ...head } = plan;
  const { answer: id } = await recordPlan(graph, recorder, { ...head, areas: areasOf(rows, municipalities) });
  if (more) await recordPlan(graph, recorder, { id, areas: more });
  const book = await readPlan(graph, id);
  if (!book) throw new Error(`${id} was written and is not there`);
  const found = matched({ rows, problems: [] }, book, { municipalities, source: plan.source ?? undefined });
  if (found.problems.length > 0) return { ...nothing, problems: found.problems };
  if (found.outcomes.length > 0)
    await recordOutcomes(graph, recorder, {
      outcomes: found.outcomes.map(({ place: _, ...outcome }) => outcome),
    });
  return { plan: id, keyFigures: rows.length, outcomes: found.outcomes.length, problems: [] };
}

const unknownNames = (rows: readonly PlanRow[], municipalities: readonly MunicipalityName[]): Problem[] =>
  rows.flatMap(({ responsible, place }) =>
    responsible === null || namedMunicipality(responsible, municipalities)
      ? []
      : {
          ...place,
          column: 'ansvarig kommun',
          wrong: `«${responsible}» är ingen kommun här`,
          mend: `Skriv någon av ${municipalities.map(({ name }) => name).join(', ')}, eller lämna tomt`,
        },
  );

/** The table as a plan is written: names in the place of ids, which the graph gives. */
function areasOf(rows: readonly PlanRow[], municipalities: readonly MunicipalityName[]): AreaInput[] {
  const whole = { id: '', name: '', from: '', to: null, source: null, example: false, thresholds: USUAL_THRESHOLDS };
  return bookOfTable(rows, whole).areas.map(({ name, ordinal, goals }) => ({
    name,
    ordinal,
    goals: goals.map(({ name: goal, ordinal: number, responsible, keyFigures }) => ({
      name: goal,
      ordinal: number,
      responsible: responsible === null ? undefined : namedMunicipality(responsible, municipalities)?.id,
      keyFigures: keyFigures.map(({ targets, name: figure, unit, direction, koladaId, definition }) => ({
        name: figure,
        unit,
        direction,
        koladaId: koladaId ?? undefined,
        definition: definition ?? undefined,
        targets: targets.map(({ year, text }) => ({ year, text })),
      })),
    })),
  }));
}
