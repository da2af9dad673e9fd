// How plans and figures get into the graph: what differs from what is there is written, in one transaction that holds the graph's lock, and
// each thing that changed gets its own line in the log, which `undo` can take back.
import { type ChangeWrite, changeByKey, changesBeside, writeChanges } from '../../graph/change.ts';
import type { Graph, Run } from '../../graph/run.ts';
import {
  deleteEdges,
  deleteNodes,
  type EdgeKey,
  inOrder,
  type NodeState,
  readState,
  type State,
} from '../../graph/state.ts';
import { type EdgeWrite, grouped, type NodeWrite, raiseVersion, writeBatch } from '../../graph/write.ts';
import { told, type Wish } from '../curate/curate.ts';
import type { Recorder } from '../record.ts';

export type FigureWrites = {
  /** Each with all that it says; `subject` is the thing that a change of it is told of, itself unless given. What is `final` is not undone. */
  nodes: (NodeWrite & { subject?: string; final?: boolean })[];
  edges: EdgeWrite[];
  gone: EdgeKey[];
  /** Nodes that go with their last edges. */
  dropped: { id: string; subject: string }[];
};
export type Written<T> = {
  answer: T;
  /** Ids of what is in the log; empty: all was so already. */
  changes: string[];
  /** The wish had been carried out before, of this thing, and nothing was done now. */
  again: string | null;
};

const keyOf = ({ type, id, from, to }: EdgeWrite): EdgeKey => ({ type, id: id ?? null, from, to });
/** Whether a node says something else than is stored of it. What is not given is not judged; null is for what is not there. */
const differs = ({ properties }: NodeWrite, stored: NodeState['properties'] | undefined): boolean =>
  stored === undefined ||
  Object.entries(properties).some(
    ([name, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(stored[name] ?? null),
  );

/**
 * Carries out what `plan` works out from what is there, inside the transaction; what `plan` throws leaves nothing written. `plan` must be
 * repeatable: it is called again when the transaction is tried again, and also, unwritten, for a wish that was carried out before.
 */
export async function writeFigures<T>(
  graph: Graph,
  { now, actor }: Recorder,
  { key }: Wish,
  plan: (run: Run, at: string) => Promise<{ answer: T; writes: FigureWrites }>,
): Promise<Written<T>> {
  const at = now().toISOString();
  return graph.write(async (run) => {
    const version = await raiseVersion(run);
    const done = key ? await changeByKey(run, key) : null;
    const { answer, writes } = await plan(run, at);
    if (done) return { answer, changes: await changesBeside(run, done.id), again: done.subject };
    const { nodes, edges, gone, dropped } = writes;
    const edgeKeys = [...edges.map(keyOf), ...gone];
    const before = await readState(
      run,
      [...nodes, ...dropped].map(({ id }) => id),
      edgeKeys,
    );
    const was = new Map(before.nodes.map(({ id, properties }) => [id, properties]));
    const different = nodes.filter((node) => differs(node, was.get(node.id)));
    const there = new Set(before.edges.map(({ type, from, to }) => `${from} ${type} ${to}`));
    const made = edges.filter(({ type, from, to }) => !there.has(`${from} ${type} ${to}`));
    if (different.length + made.length + gone.length + dropped.length === 0)
      return { answer, changes: [], again: null };
    await deleteEdges(run, gone);
    await deleteNodes(
      run,
      dropped.map(({ id }) => id),
    );
    await writeBatch(run, { nodes: different.map(({ subject: _, ...node }) => node), edges: made }, at);
    const touched = { nodes: [...different, ...dropped].map(({ id }) => id), edges: [...made.map(keyOf), ...gone] };
    const after = await stateAfter(run, touched.nodes, made);
    const changes = await writeChanges(
      run,
      version,
      linesOf([...nodes, ...dropped], before, after, touched).map((line, index) => ({
        ...line,
        at,
        actor,
        key: index === 0 ? (key ?? null) : null,
      })),
    );
    return { answer, changes, again: null };
  });
}

type Line = Pick<ChangeWrite, 'action' | 'subject' | 'before' | 'after' | 'restore'>;

/**
 * What was written, as it now is. An edge of structure says nothing but its ends, so it need not be read again: that would walk every edge of the
 * municipality that thousands of outcomes are of.
 */
async function stateAfter(run: Run, nodes: readonly string[], made: readonly EdgeWrite[]): Promise<State> {
  const facts = made.filter(({ id }) => id !== undefined).map(keyOf);
  const read = await readState(run, nodes, facts);
  const structure = made
    .filter(({ id }) => id === undefined)
    .map(({ type, from, to }) => ({ type, from, to, id: null, properties: {} }));
  return { nodes: read.nodes, edges: inOrder([...read.edges, ...structure]) };
}

/** What changed, by the thing it is told of, in the order in which the things were given. */
function linesOf(
  nodes: readonly { id: string; subject?: string; final?: boolean }[],
  before: State,
  after: State,
  touched: { nodes: string[]; edges: EdgeKey[] },
): Line[] {
  const subjects = new Map(nodes.map(({ id, subject }) => [id, subject ?? id]));
  const final = new Set(nodes.filter((node) => node.final === true).map(({ id }) => id));
  const changed = new Set(touched.nodes);
  const edgeName = ({ type, from, to }: EdgeKey) => `${from} ${type} ${to}`;
  const edges = new Set(touched.edges.map(edgeName));
  // A new part hangs on its parent by an edge, which is told with the part; an edge between old things with what it begins at.
  const ofEdge = ({ from, to }: EdgeKey): string =>
    (changed.has(to) ? subjects.get(to) : undefined) ?? subjects.get(from) ?? from;
  const states = (state: State) => ({
    nodes: grouped(
      state.nodes.filter(({ id }) => changed.has(id)),
      ({ id }) => subjects.get(id) ?? id,
    ),
    edges: grouped(
      state.edges.filter((edge) => edges.has(edgeName(edge))),
      ofEdge,
    ),
  });
  const [was, is] = [states(before), states(after)];
  const order = [...new Set([...subjects.values(), ...was.edges.keys(), ...is.edges.keys()])];
  return order.flatMap((subject): Line[] => {
    const old = { nodes: was.nodes.get(subject) ?? [], edges: was.edges.get(subject) ?? [] };
    const made = { nodes: is.nodes.get(subject) ?? [], edges: is.edges.get(subject) ?? [] };
    if ([old, made].every(({ nodes: some, edges: ties }) => some.length + ties.length === 0)) return [];
    const isNew = !before.nodes.some(({ id }) => id === subject) && made.nodes.some(({ id }) => id === subject);
    return [
      {
        action: isNew ? 'CREATED' : 'UPDATED',
        subject,
        before: said(old),
        after: said(made),
        restore: final.has(subject) ? null : JSON.stringify({ before: old, after: made }),
      },
    ];
  });
}

/** Kept whole elsewhere: a line in the log need not repeat it. */
const FROZEN = ['book', 'rest'];
const logged = (node: NodeState): object =>
  Object.fromEntries(Object.entries(told(node)).filter(([name]) => !FROZEN.includes(name)));

function said({ nodes, edges }: State): string | null {
  const things = [
    ...nodes.map((node) => [node.id, logged(node)] as const),
    ...edges.map(({ type, from, to }) => [`${from} ${type} ${to}`, {}] as const),
  ];
  return things.length === 0 ? null : JSON.stringify(Object.fromEntries(things));
}
