// What a change of a key figure writes: itself, its wordings and its targets. It keeps its identity when it is worded anew; what it was
// called before stays as a version.
import { slug } from '../slug.ts';
import type { BookFigure, BookTarget } from './book.ts';
import type { KeyFigureInput } from './plan-format.ts';
import { given, local, type PlanWrites } from './plan-writes.ts';
import { sameName } from './same-name.ts';
import type { Sibling } from './siblings.ts';
import { readTarget } from './target.ts';

type Days = {
  today: string;
  /** The first day of the plan: what is new has been worded so since. */
  from: string;
};
type Wording = { name: string; definition: string | null };

export function writeFigure(
  into: PlanWrites,
  goal: string,
  { input, old, name, nth, field }: Sibling<BookFigure, KeyFigureInput>,
  days: Days,
): void {
  const direction = given(input.direction, old?.direction) ?? 'HIGHER_IS_BETTER';
  const definition = given(input.definition, old?.definition) || null;
  const id = old?.id ?? into.freshId(`key-figure:${local(goal)}:${slug(name)}`);
  into.node({
    label: 'KeyFigure',
    id,
    properties: {
      name,
      direction,
      definition,
      unit: given(input.unit, old?.unit) || null,
      koladaId: given(input.koladaId, old?.koladaId),
      droppedOn: given(input.droppedOn, old?.droppedOn),
      position: old ? undefined : nth,
    },
  });
  into.edge({ type: 'MEASURED_BY', from: goal, to: id });
  writeWording(into, { id, old, now: { name, definition }, input, field }, days);
  writeTargets(into, { id, old, direction, input, field });
}

/** Another wording than the last is a new version from a day on. Another spelling, or a definition that is only added, is not. */
function writeWording(
  into: PlanWrites,
  {
    id,
    old,
    now,
    input,
    field,
  }: {
    id: string;
    old: BookFigure | null;
    now: Wording;
    input: KeyFigureInput;
    field: string;
  },
  { today, from: planFrom }: Days,
): void {
  const versions = old?.versions ?? [];
  const last = versions.at(-1);
  const version = (nth: number, properties: Wording & { from: string; to: string | null }): string => {
    const versionId = `measure:${local(id)}:${nth}`;
    into.node({ label: 'MeasureVersion', id: versionId, properties, subject: id });
    into.edge({ type: 'HAS_VERSION', from: id, to: versionId });
    return versionId;
  };
  if (!last) {
    into.decision(version(1, { ...now, from: input.since ?? planFrom, to: null }), input.decision, null, field);
    return;
  }
  const reworded = !sameName(last.name, now.name) || (last.definition !== null && last.definition !== now.definition);
  const from = input.since ?? (today > last.from ? today : last.from);
  if (reworded && from < last.from) {
    into.complaints.add(
      `${field}.since`,
      `Den förra lydelsen gäller från ${last.from}; en ny kan inte gälla från ${from}.`,
      `The wording before holds from ${last.from}; a new one cannot hold from ${from}.`,
    );
    return;
  }
  const anew = reworded && from > last.from;
  if (anew) {
    const { name, definition } = last;
    version(versions.length, { name, definition, from: last.from, to: from });
  }
  const current = version(versions.length + (anew ? 1 : 0), { ...now, from: anew ? from : last.from, to: null });
  into.decision(current, input.decision, anew ? null : last.decision, field);
}

/** The targets that are named; those that are not are read again when another direction makes another demand of them. */
function writeTargets(
  into: PlanWrites,
  {
    id,
    old,
    direction,
    input,
    field,
  }: {
    id: string;
    old: BookFigure | null;
    direction: BookFigure['direction'];
    input: KeyFigureInput;
    field: string;
  },
): void {
  const there = new Map((old?.targets ?? []).map((target) => [target.year, target]));
  const named = new Set<number>();
  for (const [at, { year, text, decision }] of (input.targets ?? []).entries()) {
    const where = `${field}.targets.${at}`;
    if (named.has(year)) {
      const [sv, en] = [`Målvärdet för ${year} står två gånger.`, `The target of ${year} stands twice.`];
      into.complaints.add(where, sv, en, 'CONFLICT');
    }
    named.add(year);
    const before = there.get(year);
    if (text !== null) {
      const target = writeTarget(into, id, { year, text }, direction, where);
      into.decision(target, decision, before?.decision, where);
    } else if (before) takeTarget(into, id, before);
  }
  if (old && old.direction !== direction)
    for (const target of there.values())
      if (!named.has(target.year)) writeTarget(into, id, target, direction, `${field}.direction`);
}

const targetId = (figure: string, year: number): string => `target:${local(figure)}:${year}`;

function writeTarget(
  into: PlanWrites,
  figure: string,
  { year, text }: { year: number; text: string },
  direction: BookFigure['direction'],
  field: string,
): string {
  const id = targetId(figure, year);
  const target = readTarget(text, direction);
  if (!target) {
    const short = text.slice(0, 60);
    into.complaints.add(
      `${field}.text`,
      `Målvärdet «${short}» kan inte läsas. Skriv till exempel «Minst 60 %», «Högst 40», «75» eller «Klar under ${year}».`,
      `The target «${short}» cannot be read. Write for example «Minst 60 %», «Högst 40», «75» or «Klar under ${year}».`,
    );
    return id;
  }
  const { comparator, value } = target;
  into.node({ label: 'Target', id, properties: { year, text, comparator, value }, subject: figure });
  into.edge({ type: 'HAS_TARGET', from: figure, to: id });
  return id;
}

function takeTarget({ writes }: PlanWrites, figure: string, { year, decision }: BookTarget): void {
  const id = targetId(figure, year);
  writes.gone.push({ type: 'HAS_TARGET', id: null, from: figure, to: id });
  if (decision) writes.gone.push({ type: 'DECIDED_BY', id: null, from: id, to: decision });
  writes.dropped.push({ id, subject: figure });
}
