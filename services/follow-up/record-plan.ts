// Writes a plan: its areas, goals, key figures, wordings and targets, as the difference to what is there. What is not named stays.
import { dayInStockholm } from '../../graph/dates.ts';
import { plansNamed, wholePlan } from '../../graph/plan.ts';
import type { Graph, Run } from '../../graph/run.ts';
import { readState } from '../../graph/state.ts';
import type { Wish } from '../curate/curate.ts';
import type { Recorder } from '../record.ts';
import { slug } from '../slug.ts';
import { type BookArea, type BookGoal, bookOf, goalsOf, type PlanBook } from './book.ts';
import { writeFigure } from './figure-writes.ts';
import { USUAL_THRESHOLDS } from './light.ts';
import type { AreaInput, GoalInput, PlanInput } from './plan-format.ts';
import { given, local, PlanWrites } from './plan-writes.ts';
import { type Sibling, siblings } from './siblings.ts';
import { type Written, writeFigures } from './write.ts';

/**
 * Makes a plan, or changes the one with that id, or of that name. Answers with its id. Throws Rejected, with nothing written, naming every
 * place in the input that is wrong.
 */
export function recordPlan(
  graph: Graph,
  recorder: Recorder,
  input: PlanInput,
  wish: Wish = {},
): Promise<Written<string>> {
  return writeFigures(graph, recorder, wish, async (run, at) => {
    const id = input.id ?? (await idFor(run, input.name ?? ''));
    const found = await wholePlan(run, id);
    const book = found && bookOf(found.plan, found.outcomes);
    const into = new PlanWrites(book ? partsOf(book) : []);
    writePlan(into, { id, before: book, today: dayInStockholm(new Date(at)) }, input);
    await into.mustExist(run);
    into.complaints.done();
    return { answer: id, writes: into.writes };
  });
}

/** The plan of that name, else an id that none has. */
async function idFor(run: Run, name: string): Promise<string> {
  const [known] = await plansNamed(run, name);
  if (known) return known;
  const wanted = `plan:${slug(name)}`;
  for (let nth = 1; ; nth += 1) {
    const id = nth === 1 ? wanted : `${wanted}-${nth}`;
    if ((await readState(run, [id], [])).nodes.length === 0) return id;
  }
}

const partsOf = (book: PlanBook): string[] => [
  ...book.areas.map(({ id }) => id),
  ...goalsOf(book).flatMap(({ id, keyFigures }) => [id, ...keyFigures.map((figure) => figure.id)]),
];

type Days = { today: string; from: string };

function writePlan(
  into: PlanWrites,
  { id, before, today }: { id: string; before: PlanBook | null; today: string },
  input: PlanInput,
): void {
  const { complaints } = into;
  const name = given(input.name, before?.name);
  const from = given(input.from, before?.from);
  const to = given(input.to, before?.to);
  if (!name) complaints.needed('name');
  if (!from) complaints.needed('from');
  if (from && to && to < from)
    complaints.add(
      'to',
      `Planen kan inte sluta ${to} när den börjar ${from}.`,
      `The plan cannot end on ${to} when it begins on ${from}.`,
    );
  const greenFrom = given(input.greenFrom, before?.thresholds.green) ?? USUAL_THRESHOLDS.green;
  const yellowAbove = given(input.yellowAbove, before?.thresholds.yellow) ?? USUAL_THRESHOLDS.yellow;
  if (yellowAbove > greenFrom)
    complaints.add(
      'yellowAbove',
      `Gult kan inte börja vid ${yellowAbove} % när grönt börjar vid ${greenFrom} %.`,
      `Yellow cannot begin at ${yellowAbove} % when green begins at ${greenFrom} %.`,
    );
  const source = given(input.source, before?.source) || null;
  const example = given(input.example, before?.example) === true ? true : null;
  into.node({ label: 'Plan', id, properties: { name, from, to, source, example, greenFrom, yellowAbove } });
  const areas = before?.areas ?? [];
  let last = Math.max(0, ...areas.map(({ ordinal }) => ordinal));
  for (const area of siblings(areas, input.areas ?? [], 'areas', complaints)) {
    const ordinal = area.input.ordinal ?? area.old?.ordinal ?? last + 1;
    last = Math.max(last, ordinal);
    writeArea(into, id, area, ordinal, { today, from: from ?? today });
  }
}

function writeArea(
  into: PlanWrites,
  plan: string,
  { input, old, name, field }: Sibling<BookArea, AreaInput>,
  ordinal: number,
  days: Days,
): void {
  const id = old?.id ?? into.freshId(`area:${local(plan)}:${slug(name)}`);
  into.node({ label: 'FocusArea', id, properties: { name, ordinal } });
  into.edge({ type: 'HAS_AREA', from: plan, to: id });
  for (const goal of siblings(old?.goals ?? [], input.goals ?? [], `${field}.goals`, into.complaints))
    writeGoal(into, { id, ordinal }, goal, days);
}

function writeGoal(
  into: PlanWrites,
  area: { id: string; ordinal: number },
  { input, old, name, nth, field }: Sibling<BookGoal, GoalInput>,
  days: Days,
): void {
  const id = old?.id ?? into.freshId(`goal:${local(area.id)}:${slug(name)}`);
  const ordinal = input.ordinal ?? old?.ordinal ?? `${area.ordinal}.${nth}`;
  into.node({ label: 'Goal', id, properties: { name, ordinal, position: old ? undefined : nth } });
  into.edge({ type: 'HAS_GOAL', from: area.id, to: id });
  const { responsible, contributors } = input;
  into.facts('RESPONSIBLE', {
    wanted: responsible === undefined ? undefined : responsible === null ? [] : [responsible],
    there: old?.responsible ? [old.responsible] : [],
    ends: (to) => [id, to],
    field: `${field}.responsible`,
    kinds: ['Municipality'],
  });
  into.facts('CONTRIBUTES_TO', {
    wanted: contributors === null ? [] : contributors,
    there: old?.contributors ?? [],
    ends: (from) => [from, id],
    field: `${field}.contributors`,
    kinds: ['Project', 'Network'],
  });
  for (const figure of siblings(old?.keyFigures ?? [], input.keyFigures ?? [], `${field}.keyFigures`, into.complaints))
    writeFigure(into, id, figure, days);
}
