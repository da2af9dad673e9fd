// The one frame of every curation: in one transaction take the graph's lock, look at what will be touched, write, settle what follows
// from it, look again, and keep both looks in a Change. A repeated request with the same key is answered with what the first one did.
import { strictest } from '../../graph/access.ts';
import { changeByKey, writeChanges } from '../../graph/change.ts';
import { settleAccess } from '../../graph/fact-access.ts';
import { kindOf } from '../../graph/model.ts';
import { LASTING } from '../../graph/periods.ts';
import type { Graph, Run } from '../../graph/run.ts';
import { type EdgeKey, type EdgeState, edgesAround, type NodeState, readState, type State } from '../../graph/state.ts';
import { raiseVersion } from '../../graph/write.ts';
import type { Recorder } from '../record.ts';
import { settlePeriods, settleProjects } from '../settle-periods.ts';
import { reject } from './rejected.ts';

export type Action = 'CREATED' | 'UPDATED' | 'DELETED' | 'MERGED' | 'SPLIT' | 'UNDONE';

export type Plan = {
  action: Action;
  /** What the change is about, and what the answer shows. */
  subject: string;
  mergedInto?: string;
  /** Everything that `write` may touch: both looks are at these. */
  nodes: string[];
  edges: EdgeKey[];
  write(run: Run, now: string): Promise<void>;
};

export type Curated = {
  subject: string;
  /** Null: all was already as asked for, and nothing was written. */
  change: string | null;
};

/** The caller's name for one wish: sent again it is not done again. */
export type Wish = { key?: string | null | undefined };

/**
 * Carries a plan out. `plan` runs inside the transaction, after the lock: what it reads is what it writes on. Throws Rejected, with
 * nothing written, when the plan does.
 */
export async function curate(
  graph: Graph,
  { now, actor }: Recorder,
  { key }: Wish,
  plan: (run: Run) => Promise<Plan>,
): Promise<Curated> {
  const at = now().toISOString();
  return graph.write(async (run) => {
    const version = await raiseVersion(run);
    const done = key ? await changeByKey(run, key) : null;
    if (done) return { subject: done.mergedInto ?? done.subject, change: done.id };
    const planned = await plan(run);
    const before = await readState(run, planned.nodes, planned.edges);
    await planned.write(run, at);
    await settle(run, planned, before);
    const after = await readState(run, planned.nodes, planned.edges);
    const changed = difference(before, after);
    const { action, subject, mergedInto } = planned;
    if (changed === null) return { subject, change: null };
    const [change] = await writeChanges(run, version, [
      {
        at,
        actor,
        action,
        subject,
        mergedInto: mergedInto ?? null,
        access: strictest(
          [before, after]
            .flatMap(({ nodes, edges }) => [...nodes, ...edges])
            .map(({ properties }) => properties['access']),
        ),
        before: said(changed.before),
        after: said(changed.after),
        restore: JSON.stringify(changed),
        key: key ?? null,
      },
    ]);
    return { subject: mergedInto ?? subject, change: change ?? null };
  });
}

/** Both looks, of what differs only. */
export type Restore = { before: State; after: State };

/** What the writer works out by itself from the rest; two states that differ in nothing else are the same. */
const WORKED_OUT = ['updatedAt', 'sortName', 'sortDate', 'sortDue', 'sortOrdinal', 'sortAgenda', 'searchText'];
/** Of facts: it follows from what they rest on. Nodes say themselves who may see them. */
const OF_GROUNDS = 'access';
/** Of facts that last; one that is told of once says them itself. */
const SETTLED = ['seen', 'firstSeen', 'lastSeen', 'holdsFrom', 'holdsTo'];
export const told = (thing: { properties: NodeState['properties']; type?: string }): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(thing.properties)
      .filter(
        ([name]) =>
          !WORKED_OUT.includes(name) &&
          !(SETTLED.includes(name) && lasts(thing)) &&
          !(name === OF_GROUNDS && thing.type !== undefined),
      )
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
const lasts = ({ type }: { type?: string }): boolean => LASTING.some((one) => one === type);
/** A fact keeps its id when it moves to another end, so the ends belong to what it is called here. */
const edgeName = ({ type, from, to, id }: EdgeKey): string => `${from} ${type} ${to}${id === null ? '' : ` ${id}`}`;

function difference(before: State, after: State): Restore | null {
  const text = (thing: NodeState | EdgeState) => JSON.stringify(told(thing));
  const old = new Map<string, string>([
    ...before.nodes.map((node) => [node.id, text(node)] as const),
    ...before.edges.map((edge) => [edgeName(edge), text(edge)] as const),
  ]);
  const made = new Map<string, string>([
    ...after.nodes.map((node) => [node.id, text(node)] as const),
    ...after.edges.map((edge) => [edgeName(edge), text(edge)] as const),
  ]);
  const differs = (name: string) => old.get(name) !== made.get(name);
  const only = ({ nodes, edges }: State): State => ({
    nodes: nodes.filter(({ id }) => differs(id)),
    edges: edges.filter((edge) => differs(edgeName(edge))),
  });
  const changed = { before: only(before), after: only(after) };
  const empty = ({ nodes, edges }: State) => nodes.length + edges.length === 0;
  return empty(changed.before) && empty(changed.after) ? null : changed;
}

/** A state for people: each thing under its id, without what the writer works out. Null when there was nothing. */
function said({ nodes, edges }: State): string | null {
  const things = [
    ...nodes.map((node) => [node.id, told(node)] as const),
    ...edges.map(
      (edge) => [edge.id ?? edgeName(edge), { from: edge.from, to: edge.to, type: edge.type, ...told(edge) }] as const,
    ),
  ];
  return things.length === 0 ? null : JSON.stringify(Object.fromEntries(things));
}

/** Until when things hold may follow from what was written, and from what is gone. */
async function settle(run: Run, planned: Plan, before: State): Promise<void> {
  const after = await readState(run, [], planned.edges);
  const edges = [...before.edges, ...after.edges].map(({ type, id, from, to }) => ({
    type: type as never,
    ...(id === null ? {} : { id }),
    from,
    to,
  }));
  await settlePeriods(run, edges);
  await settleAccess(
    run,
    edges.flatMap(({ id }) => id ?? []),
  );
  // A project's end is among its events: when they change, so does until when others take part.
  const events = planned.nodes.filter((id) => kindOf(id) === 'ProjectEvent');
  const around = await Promise.all(events.map((id) => edgesAround(run, id)));
  const happened = [...before.edges, ...after.edges, ...around.flat()].filter(({ type }) => type === 'HAS_EVENT');
  await settleProjects(run, [...new Set(happened.map(({ from }) => from))]);
}

/** The nodes with these ids, in the same order. Throws Rejected naming the first that is not there. */
export async function mustHave(
  run: Run,
  field: string,
  ids: readonly string[],
  kinds?: readonly string[],
): Promise<NodeState[]> {
  const { nodes } = await readState(run, ids, []);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return ids.map((id) => {
    const found = byId.get(id);
    const short = id.slice(0, 100);
    if (!found)
      reject(
        'NOT_FOUND',
        field,
        `Det finns inget med id «${short}». Sök upp rätt id med search(text:).`,
        `Nothing has the id «${short}». Find the right one with search(text:).`,
      );
    if (kinds && !kinds.includes(found.label))
      reject(
        'INVALID',
        field,
        `«${short}» är ${found.label}; här går det med ${kinds.join(', ')}.`,
        `«${short}» is a ${found.label}; this takes ${kinds.join(', ')}.`,
      );
    return found;
  });
}
