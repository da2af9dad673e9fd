// Sets a thing by hand: an existing one by its id, or a new one, whose readable id is made from what it says. Only what is given is
// changed; what a hand has set stays when documents are read later.

import { addDays } from '../../graph/dates.ts';
import { FACTS, type FactType, LABELS } from '../../graph/model.ts';
import type { Graph, Run } from '../../graph/run.ts';
import { type EdgeState, edgesAround, type NodeState, readState } from '../../graph/state.ts';
import type { Value } from '../../graph/statement.ts';
import { factId } from '../batch.ts';
import type { Recorder } from '../record.ts';
import { slug } from '../slug.ts';
import { type Curated, curate, mustHave, type Plan, type Wish } from './curate.ts';
import { Draft, type Given } from './draft.ts';
import { withRedating } from './redate.ts';
import { reject } from './rejected.ts';
import { SHAPES, type Shape, type Tie, type Upserted } from './shapes.ts';

/** The input of an upsert: `id` of an existing thing or null, and the fields of its shape. */
export type UpsertInput = Readonly<Record<string, unknown>> & { id?: string | null | undefined };

export function upsert(
  graph: Graph,
  recorder: Recorder,
  label: Upserted,
  input: UpsertInput,
  wish: Wish = {},
): Promise<Curated> {
  return curate(graph, recorder, wish, (run) => upsertPlan(run, label, input));
}

/** As upserting does it, for whoever sets a thing as a part of something else. */
export async function upsertPlan(run: Run, label: Upserted, input: UpsertInput): Promise<Plan> {
  const shape: Shape = SHAPES[label];
  const [old] = input.id ? await mustHave(run, 'id', [input.id], [label]) : [];
  const given = propertiesOf(shape, input);
  const tied = await tiesOf(run, shape, input);
  if (!old) demand(shape, input);
  const id = old?.id ?? (await freshId(run, label, input, tied));
  for (const name of [...shape.needed, ...Object.keys(shape.fresh ?? {})])
    if (given[name] === null)
      reject('INVALID', name, `«${name}» kan bytas men inte tas bort.`, `«${name}» can be changed and not taken away.`);
  const draft = new Draft();
  const dated = old ? {} : await dateOf(run, tied);
  const moved = label === 'Meeting' ? movedFrom(old, given) : null;
  draft.node(label, id, { ...dated, ...given, ...moved?.ends, ...worked(label, input) }, old, old ? {} : shape.fresh);
  const around = old ? await edgesAround(run, id) : [];
  for (const [field, targets] of tied) {
    const tie = shape.ties[field];
    if (tie) tieTo(draft, id, tie, targets, around);
  }
  if (label === 'Decision' && !old) await takenAt(run, draft, id, tied);
  const plan = draft.plan(old ? 'UPDATED' : 'CREATED', id);
  return moved ? withRedating(run, plan, id, moved) : plan;
}

/** The day that a meeting moves from and to, its last day with it; null when it stays. Throws Rejected when it ends before it begins. */
function movedFrom(old: NodeState | undefined, given: Given): { from: string; to: string; ends: Given } | null {
  const { date: before, endsOn: last } = old?.properties ?? {};
  const date = given['date'] ?? before;
  const follows = typeof before === 'string' && typeof last === 'string' && given['endsOn'] === undefined;
  const days = (Date.parse(String(date)) - Date.parse(String(before))) / 86_400_000;
  const endsOn = follows ? addDays(last, days) : given['endsOn'];
  if (typeof endsOn === 'string' && typeof date === 'string' && endsOn < date)
    reject(
      'INVALID',
      'endsOn',
      `Mötet kan inte sluta ${endsOn} när det börjar ${date}.`,
      `The meeting cannot end on ${endsOn} when it begins on ${date}.`,
    );
  if (typeof before !== 'string' || typeof date !== 'string' || date === before) return null;
  return { from: before, to: date, ends: follows ? { endsOn } : {} };
}

/** Aliases are a set without the name itself. */
function worked(label: Upserted, input: UpsertInput): Given {
  const aliases = input['aliases'];
  if (!Array.isArray(aliases) || label === 'FundingPot') return {};
  return {
    aliases: [...new Set(aliases.map(String))].filter((alias) => alias.trim() !== '' && alias !== input['name']),
  };
}

function propertiesOf(shape: Shape, input: UpsertInput): Record<string, Value | undefined> {
  return Object.fromEntries(shape.properties.map((name) => [name, input[name] as Value | undefined]));
}

function demand(shape: Shape, input: UpsertInput): void {
  for (const name of shape.needed) {
    const value = input[name];
    if (value === undefined || value === null || (typeof value === 'string' && value.trim() === ''))
      reject('INVALID', name, `Något nytt behöver «${name}».`, `A new one needs «${name}».`);
  }
}

async function tiesOf(run: Run, shape: Shape, input: UpsertInput): Promise<Map<string, string[]>> {
  const tied = new Map<string, string[]>();
  for (const [field, tie] of Object.entries(shape.ties)) {
    const value = input[field];
    if (value === undefined) continue;
    const ids = [...new Set(value === null ? [] : Array.isArray(value) ? value.map(String) : [String(value)])];
    await mustHave(run, field, ids, tie.to);
    tied.set(field, ids);
  }
  return tied;
}

/** The edges of one tie as they shall be: those that are there stay, the others go. */
function tieTo(draft: Draft, id: string, tie: Tie, targets: string[], around: EdgeState[]): void {
  const there = around.filter(({ type, from, to }) => type === tie.type && (tie.out ? from : to) === id);
  const far = ({ from, to }: EdgeState) => (tie.out ? to : from);
  const kinds = tie.to.map((label) => `${LABELS[label]}:`);
  // NAMES_MONEY and PART_OF also tie other kinds of things: those are not this tie's to take away.
  const ours = there.filter((edge) => kinds.some((prefix) => far(edge).startsWith(prefix)));
  draft.remove(...ours.filter((edge) => !targets.includes(far(edge))));
  for (const target of targets.filter((one) => !ours.some((edge) => far(edge) === one))) {
    const [from, to] = tie.out ? [id, target] : [target, id];
    if (tie.type in FACTS) {
      const type = tie.type as FactType;
      draft.fact(type, factId(type, from, to), from, to, type === 'ASSIGNED_TO' ? { answer: 'PENDING' } : {});
    } else draft.edge(tie.type, from, to);
  }
}

/** What stands under a meeting carries its date, and the access of what it stands under. */
async function dateOf(run: Run, tied: Map<string, string[]>): Promise<Given> {
  const parent = ['meeting', 'agendaItem', 'decision'].flatMap((field) => tied.get(field) ?? [])[0];
  if (parent === undefined) return {};
  const { nodes } = await readState(run, [parent], []);
  const { date, access } = nodes[0]?.properties ?? {};
  return { date, access };
}

async function takenAt(run: Run, draft: Draft, id: string, tied: Map<string, string[]>): Promise<void> {
  const [item] = tied.get('agendaItem') ?? [];
  const around = item === undefined ? [] : await edgesAround(run, item);
  const meeting = around.find(({ type }) => type === 'HAS_ITEM')?.from;
  if (meeting !== undefined) draft.edge('TAKEN_AT', id, meeting);
}

const local = (id: string): string => id.slice(id.indexOf(':') + 1);

/** A new thing's id, from what it says and where it stands; a number makes it unique where names do not. */
async function freshId(run: Run, label: Upserted, input: UpsertInput, tied: Map<string, string[]>): Promise<string> {
  const parent = (field: string): string => local(tied.get(field)?.[0] ?? '');
  const stem: Record<Upserted, () => string> = {
    ...(Object.fromEntries(Object.keys(SHAPES).map((key) => [key, () => slug(String(input['name']))])) as Record<
      Upserted,
      () => string
    >),
    Municipality: () => String(input['code']),
    Meeting: () => `${parent('body')}-${String(input['date'])}`,
    AgendaItem: () => `${parent('meeting')}:${String(input['ordinal'])}`,
    Decision: () => `${parent('agendaItem')}:${String(input['ordinal'])}`,
    Assignment: () => `${parent('decision')}:set`,
    Funding: () => `${parent(tied.has('decision') ? 'decision' : 'agendaItem')}:set`,
  };
  const first = `${LABELS[label]}:${stem[label]()}`;
  const unique = label === 'Municipality' || label === 'AgendaItem' || label === 'Decision' || label === 'Meeting';
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? first : `${first}-${number}`;
    const { nodes } = await readState(run, [id], []);
    const [taken]: (NodeState | undefined)[] = nodes;
    if (!taken) return id;
    if (unique)
      reject(
        'CONFLICT',
        label === 'Municipality' ? 'code' : 'id',
        `«${id}» finns redan. Ange dess id för att ändra det.`,
        `«${id}» is there already. Give its id to change it.`,
      );
  }
}
