// A whole plan from a table: areas, goals, key figures, targets and the outcomes that stand there, into the graph. The table may be read
// again when it has been corrected: what is named is set, nothing goes.
import { dayInStockholm } from '../graph/dates.ts';
import type { Graph } from '../graph/run.ts';
import { goalsOf, type PlanBook } from '../services/follow-up/book.ts';
import { USUAL_THRESHOLDS } from '../services/follow-up/light.ts';
import type { AreaInput, PlanInput } from '../services/follow-up/plan-format.ts';
import { type MunicipalityName, readMunicipalities, readPlan } from '../services/follow-up/read.ts';
import { recordOutcomes } from '../services/follow-up/record-outcomes.ts';
import { recordPlan } from '../services/follow-up/record-plan.ts';
import { bookOfTable } from './book.ts';
import { type KnownMunicipality, namedMunicipality } from './municipality-name.ts';
import { matched } from './outcomes.ts';
import type { PlanRow, Problem } from './plan-row.ts';
import { readPlanTable } from './plan-table.ts';

type PlanFile = {
  /** Name, time and source; its `areas` add to what the table says, such as who contributes. */
  plan: PlanInput;
  bytes: Uint8Array;
};
/** `plan` is null when nothing was written; `changes` counts what was changed, 0: all was so already. */
type ImportedPlan = {
  plan: string | null;
  keyFigures: number;
  outcomes: number;
  changes: number;
  problems: readonly Problem[];
};

const UNNAMED = { id: '', name: '', from: '', to: null, source: null, example: false, thresholds: USUAL_THRESHOLDS };

type Recorder = Parameters<typeof recordPlan>[1];

/** Throws Rejected when the plan itself will not do; what is wrong in the table is among the problems. */
export async function importPlan(graph: Graph, recorder: Recorder, { plan, bytes }: PlanFile): Promise<ImportedPlan> {
  const municipalities = await readMunicipalities(graph);
  const table = await readPlanTable(bytes);
  const rows = ownIds(table.rows, plan.id ? await readPlan(graph, plan.id) : null);
  const options = {
    municipalities,
    source: plan.source ?? undefined,
    today: dayInStockholm(recorder.now()),
  };
  const problems = [...table.problems, ...faultsIn(rows, options)];
  const nothing = { plan: null, keyFigures: 0, outcomes: 0, changes: 0, problems };
  if (problems.length > 0) return nothing;
  const { areas: more, ...head } = plan;
  const { answer: id, changes } = await recordPlan(graph, recorder, { ...head, areas: areasOf(rows, municipalities) });
  const added = more ? await recordPlan(graph, recorder, { id, areas: more }) : { changes: [] };
  const book = await readPlan(graph, id);
  if (!book) throw new Error(`${id} was written and is not there`);
  const written = { plan: id, keyFigures: rows.length, outcomes: 0, changes: changes.length + added.changes.length };
  const found = matched({ rows, problems: [] }, book, options);
  if (found.problems.length > 0) return { ...written, problems: found.problems };
  if (found.outcomes.length === 0) return { ...written, problems: [] };
  const recorded = await recordOutcomes(graph, recorder, {
    outcomes: found.outcomes.map(({ place: _, ...outcome }) => outcome),
  });
  return {
    ...written,
    outcomes: found.outcomes.length,
    changes: written.changes + recorded.changes.length,
    problems: [],
  };
}

/**
 * What is wrong with rows that can be read: municipalities that are not among those of the options, and outcomes that do not fit. They are
 * held against the plan that the table itself makes, so that everything is told before anything is written.
 */
export function faultsIn(rows: readonly PlanRow[], options: Parameters<typeof matched>[2]): Problem[] {
  const draft = bookOfTable(
    rows.map((row) => ({ ...row, outcomes: [] })),
    UNNAMED,
  );
  const unfit = matched({ rows: [...rows], problems: [] }, draft, options).problems;
  return [...unknownNames(rows, options.municipalities), ...unfit];
}

/** A key figure's id in another plan's table is not its id here: the row is then known by its names. */
function ownIds(rows: readonly PlanRow[], book: PlanBook | null): PlanRow[] {
  const own = new Set(book ? goalsOf(book).flatMap(({ keyFigures }) => keyFigures.map(({ id }) => id)) : []);
  return rows.map((row) => ({ ...row, id: row.id !== null && own.has(row.id) ? row.id : null }));
}

const unknownNames = (rows: readonly PlanRow[], municipalities: readonly KnownMunicipality[]): Problem[] =>
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
  const given = new Set(rows.map(({ id }) => id));
  return bookOfTable(rows, UNNAMED).areas.map(({ name, ordinal, goals }) => ({
    name,
    ordinal,
    goals: goals.map(({ name: goal, ordinal: number, responsible, keyFigures }) => ({
      name: goal,
      ordinal: number,
      responsible: responsible === null ? undefined : namedMunicipality(responsible, municipalities)?.id,
      keyFigures: keyFigures.map(({ id, targets, name: figure, unit, direction, koladaId, definition }) => ({
        id: given.has(id) ? id : undefined,
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
