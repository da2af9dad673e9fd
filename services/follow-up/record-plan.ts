// Writes a plan: its areas, goals, key figures, wordings and targets, as the difference to what is there. A key figure keeps its identity
// when it is worded anew; what it was called before stays as a version.
import { wholePlan } from '../../graph/plan.ts';
import type { Graph, Run } from '../../graph/run.ts';
import { type EdgeKey, readState } from '../../graph/state.ts';
import { fold } from '../../graph/text.ts';
import { factId } from '../batch.ts';
import { mustHave, type Wish } from '../curate/curate.ts';
import type { Recorder } from '../record.ts';
import { slug } from '../slug.ts';
import { type BookFigure, type BookGoal, type BookTarget, bookOf, type PlanBook } from './book.ts';
import { Complaints } from './complaints.ts';
import { USUAL_THRESHOLDS } from './light.ts';
import type { AreaInput, GoalInput, KeyFigureInput, PlanInput } from './plan-format.ts';
import { readTarget } from './target.ts';
import { type FigureWrites, type Written, writeFigures } from './write.ts';

/** The id's part after its prefix. */
const local = (id: string): string => id.slice(id.indexOf(':') + 1);
type Named = { id: string; name: string };

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
    const id = input.id ?? `plan:${slug(input.name ?? '')}`;
    const found = await wholePlan(run, id);
    const book = found && bookOf(found.plan, found.outcomes);
    const planned = new Planned(book, at.slice(0, 10));
    planned.plan(id, input);
    await planned.mustExist(run);
    planned.complaints.done();
    return { answer: id, writes: planned.writes };
  });
}

class Planned {
  readonly writes: FigureWrites = { nodes: [], edges: [], gone: [], dropped: [] };
  readonly complaints = new Complaints();
  /** Things outside the plan that it names, and where. */
  private readonly named: { id: string; kinds: string[]; field: string }[] = [];
  private readonly taken = new Set<string>();

  constructor(
    private readonly before: PlanBook | null,
    private readonly today: string,
  ) {}

  plan(id: string, input: PlanInput): void {
    const { before } = this;
    const name = input.name ?? before?.name;
    const from = input.from ?? before?.from;
    if (!name) this.complaints.needed('name');
    if (!from) this.complaints.needed('from');
    const to = input.to === undefined ? (before?.to ?? null) : input.to;
    if (from && to && to < from)
      this.complaints.add(
        'to',
        `Planen kan inte sluta ${to} när den börjar ${from}.`,
        `The plan cannot end on ${to} when it begins on ${from}.`,
      );
    const green = input.greenFrom ?? before?.thresholds.green ?? USUAL_THRESHOLDS.green;
    const yellow = input.yellowAbove ?? before?.thresholds.yellow ?? USUAL_THRESHOLDS.yellow;
    if (yellow > green)
      this.complaints.add(
        'yellowAbove',
        `Gult kan inte börja vid ${yellow} % när grönt börjar vid ${green} %.`,
        `Yellow cannot begin at ${yellow} % when green begins at ${green} %.`,
      );
    this.writes.nodes.push({
      label: 'Plan',
      id,
      properties: {
        name: name ?? '',
        from: from ?? '',
        to,
        source: given(input.source, before?.source),
        example: (input.example ?? before?.example) === true ? true : null,
        greenFrom: green,
        yellowAbove: yellow,
      },
    });
    for (const [index, area] of (input.areas ?? []).entries()) this.area(id, area, index);
  }

  private area(plan: string, input: AreaInput, index: number): void {
    const field = `areas.${index}`;
    const areas = this.before?.areas ?? [];
    const old = this.same(areas, input, field);
    const name = input.name ?? old?.name;
    if (!name) {
      this.complaints.needed(`${field}.name`);
      return;
    }
    const ordinal = input.ordinal ?? old?.ordinal ?? Math.max(areas.length, index) + 1;
    const id = old?.id ?? this.fresh(`area:${local(plan)}:${slug(name)}`);
    this.writes.nodes.push({ label: 'FocusArea', id, properties: { name, ordinal } });
    this.writes.edges.push({ type: 'HAS_AREA', from: plan, to: id });
    for (const [at, goal] of (input.goals ?? []).entries())
      this.goal({ id, ordinal }, old?.goals ?? [], goal, [`${field}.goals.${at}`, at]);
  }

  private goal(
    area: { id: string; ordinal: number },
    goals: readonly BookGoal[],
    input: GoalInput,
    [field, index]: [string, number],
  ): void {
    const old = this.same(goals, input, field);
    const name = input.name ?? old?.name;
    if (!name) {
      this.complaints.needed(`${field}.name`);
      return;
    }
    const position = old ? goals.indexOf(old) + 1 : goals.length + index + 1;
    const id = old?.id ?? this.fresh(`goal:${local(area.id)}:${slug(name)}`);
    const ordinal = input.ordinal ?? old?.ordinal ?? `${area.ordinal}.${position}`;
    this.writes.nodes.push({ label: 'Goal', id, properties: { name, ordinal, position } });
    this.writes.edges.push({ type: 'HAS_GOAL', from: area.id, to: id });
    this.tie('RESPONSIBLE', input.responsible, old?.responsible ? [old.responsible] : [], (to) => [id, to], {
      field: `${field}.responsible`,
      kinds: ['Municipality'],
    });
    this.tie('CONTRIBUTES_TO', input.contributors, old?.contributors ?? [], (from) => [from, id], {
      field: `${field}.contributors`,
      kinds: ['Project', 'Network'],
    });
    for (const [at, figure] of (input.keyFigures ?? []).entries())
      this.figure(id, old?.keyFigures ?? [], figure, [`${field}.keyFigures.${at}`, at]);
  }

  /** The facts of one kind as the input has them: not given, they stay; null takes them away. */
  private tie(
    type: 'RESPONSIBLE' | 'CONTRIBUTES_TO',
    wanted: string | readonly string[] | null | undefined,
    there: readonly string[],
    ends: (other: string) => [string, string],
    { field, kinds }: { field: string; kinds: string[] },
  ): void {
    if (wanted === undefined) return;
    const list = [...new Set(wanted === null ? [] : typeof wanted === 'string' ? [wanted] : wanted)];
    const key = (other: string): EdgeKey & { id: string } => {
      const [from, to] = ends(other);
      return { type, id: factId(type, from, to), from, to };
    };
    this.writes.gone.push(...there.filter((one) => !list.includes(one)).map(key));
    for (const other of list) {
      this.named.push({ id: other, kinds, field });
      const { id, from, to } = key(other);
      this.writes.edges.push({ type, id, from, to, properties: { certainty: 'CURATED' } });
    }
  }

  private figure(
    goal: string,
    figures: readonly BookFigure[],
    input: KeyFigureInput,
    [field, index]: [string, number],
  ): void {
    const old = this.same(figures, input, field);
    const name = input.name ?? old?.name;
    if (!name) {
      this.complaints.needed(`${field}.name`);
      return;
    }
    const direction = input.direction ?? old?.direction ?? 'HIGHER_IS_BETTER';
    const definition = given(input.definition, old?.definition);
    const id = old?.id ?? this.fresh(`key-figure:${local(goal)}:${slug(name)}`);
    this.writes.nodes.push({
      label: 'KeyFigure',
      id,
      properties: {
        name,
        direction,
        definition,
        unit: given(input.unit, old?.unit),
        koladaId: given(input.koladaId, old?.koladaId),
        droppedOn: given(input.droppedOn, old?.droppedOn),
        position: old ? figures.indexOf(old) + 1 : figures.length + index + 1,
      },
    });
    this.writes.edges.push({ type: 'MEASURED_BY', from: goal, to: id });
    this.wording(id, old, { name, definition }, input, field);
    for (const [at, target] of (input.targets ?? []).entries()) {
      const where = `${field}.targets.${at}`;
      if (target.text === null) this.untarget(id, old?.targets ?? [], target.year);
      else this.target(id, direction, { ...target, text: target.text }, where);
    }
  }

  /** Another wording than the last is a new version from a day on; a definition that is only added belongs to the one there is. */
  private wording(
    figure: string,
    old: BookFigure | undefined,
    { name, definition }: { name: string; definition: string | null },
    { since, decision }: KeyFigureInput,
    field: string,
  ): void {
    const versions = old?.versions ?? [];
    const last = versions.at(-1);
    const id = (nth: number) => `measure:${local(figure)}:${nth}`;
    const reworded = last && (last.name !== name || (last.definition !== null && last.definition !== definition));
    const from = last ? (since ?? this.today) : (since ?? this.planFrom());
    if (reworded && from < last.from) {
      this.complaints.add(
        `${field}.since`,
        `Den förra lydelsen gäller från ${last.from}; en ny kan inte gälla från ${from}.`,
        `The wording before holds from ${last.from}; a new one cannot hold from ${from}.`,
      );
      return;
    }
    const anew = reworded && from > last.from;
    const nth = versions.length + (anew || !last ? 1 : 0);
    if (anew)
      this.version(figure, id(versions.length), {
        name: last.name,
        definition: last.definition,
        from: last.from,
        to: from,
      });
    this.version(figure, id(nth), { name, definition, from: anew || !last ? from : last.from, to: null });
    if (decision) this.decided(id(nth), decision, field);
  }

  private version(
    figure: string,
    id: string,
    properties: { name: string; definition: string | null; from: string; to: string | null },
  ): void {
    this.writes.nodes.push({ label: 'MeasureVersion', id, properties, subject: figure });
    this.writes.edges.push({ type: 'HAS_VERSION', from: figure, to: id });
  }

  private target(
    figure: string,
    direction: BookFigure['direction'],
    { year, text, decision }: { year: number; text: string; decision?: string | null | undefined },
    field: string,
  ): void {
    const target = readTarget(text, direction);
    if (!target) {
      this.complaints.add(
        `${field}.text`,
        `Målvärdet «${text.slice(0, 60)}» kan inte läsas. Skriv till exempel «Minst 60 %», «Högst 40», «75» eller «Klar under ${year}».`,
        `The target «${text.slice(0, 60)}» cannot be read. Write for example «Minst 60 %», «Högst 40», «75» or «Klar under ${year}».`,
      );
      return;
    }
    const id = `target:${local(figure)}:${year}`;
    const { comparator, value } = target;
    this.writes.nodes.push({
      label: 'Target',
      id,
      properties: { year, text, comparator, value },
      subject: figure,
    });
    this.writes.edges.push({ type: 'HAS_TARGET', from: figure, to: id });
    if (decision) this.decided(id, decision, field);
  }

  private untarget(figure: string, targets: readonly BookTarget[], year: number): void {
    const old = targets.find((target) => target.year === year);
    if (!old) return;
    const id = `target:${local(figure)}:${year}`;
    this.writes.gone.push({ type: 'HAS_TARGET', id: null, from: figure, to: id });
    if (old.decision) this.writes.gone.push({ type: 'DECIDED_BY', id: null, from: id, to: old.decision });
    this.writes.dropped.push({ id, subject: figure });
  }

  private decided(id: string, decision: string, field: string): void {
    this.named.push({ id: decision, kinds: ['Decision'], field: `${field}.decision` });
    this.writes.edges.push({ type: 'DECIDED_BY', from: id, to: decision });
  }

  /** What the input means of what is there: by id, else by name. The same thing twice in an input is refused. */
  private same<T extends Named>(
    there: readonly T[],
    { id, name }: { id?: string | null | undefined; name?: string | null | undefined },
    field: string,
  ): T | undefined {
    const found = id ? there.find((one) => one.id === id) : there.find((one) => name && fold(one.name) === fold(name));
    if (id && !found)
      this.complaints.add(
        `${field}.id`,
        `Här finns inget med id «${id.slice(0, 200)}».`,
        `Nothing here has the id «${id.slice(0, 200)}».`,
        'NOT_FOUND',
      );
    if (found && this.taken.has(found.id)) this.twice(field, found.name);
    if (found) this.taken.add(found.id);
    return found;
  }

  private fresh(id: string): string {
    if (this.taken.has(id)) this.twice('areas', local(id));
    this.taken.add(id);
    return id;
  }

  private twice(field: string, name: string): void {
    this.complaints.add(field, `«${name}» står två gånger.`, `«${name}» stands twice.`, 'CONFLICT');
  }

  private planFrom(): string {
    return String(this.writes.nodes[0]?.properties['from'] ?? this.today);
  }

  /** Everything outside the plan that it names is there, of the right kind. */
  async mustExist(run: Run): Promise<void> {
    const { nodes } = await readState(
      run,
      this.named.map(({ id }) => id),
      [],
    );
    const there = new Map(nodes.map(({ id, label }) => [id, label]));
    for (const { id, kinds, field } of this.named)
      if (!kinds.includes(there.get(id) ?? ''))
        await this.complaints.collect(field, () => mustHave(run, field, [id], kinds));
  }
}

const given = <T>(now: T | null | undefined, before: T | null | undefined): T | null =>
  now === undefined ? (before ?? null) : now;
