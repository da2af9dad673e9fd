// Takes one curated change back: what it touched becomes what it was. Refused when something later rests on it, and then says what.
import { changeToUndo, forgetFormer, laterChanges, markUndone, replaceSupport } from '../../graph/curation.ts';
import type { Graph, Run } from '../../graph/run.ts';
import { type EdgeKey, edgesAround, readState, type State, turn } from '../../graph/state.ts';
import type { Recorder } from '../record.ts';
import { type Curated, curate, type Plan, type Restore, told, type Wish } from './curate.ts';
import { reject } from './rejected.ts';
import { supportChanges } from './support.ts';

export function undo(graph: Graph, recorder: Recorder, change: string, wish: Wish = {}): Promise<Curated> {
  return curate(graph, recorder, wish, (run) => planned(run, change));
}

async function planned(run: Run, id: string): Promise<Plan> {
  const change = await changeToUndo(run, id);
  if (!change)
    reject(
      'NOT_FOUND',
      'change',
      `Ingen ändring har id «${id.slice(0, 100)}».`,
      `No change has the id «${id.slice(0, 100)}».`,
    );
  if (change.restore === null)
    reject(
      'NOT_UNDOABLE',
      'change',
      'Det som ett dokument har sagt tas inte tillbaka så: läs in en rättad version, eller rätta för hand.',
      'What a document has said is not taken back like this: read a corrected version, or set it right by hand.',
    );
  if (change.undone) reject('CONFLICT', 'change', 'Ändringen är redan återtagen.', 'It is undone already.');
  const { before, after } = JSON.parse(change.restore) as Restore;
  const edges = [...before.edges, ...after.edges];
  const nodes = [...new Set([...before.nodes, ...after.nodes].map((node) => node.id))];
  await mustStandAsLeft(run, id, { before, after }, nodes);
  return {
    action: 'UNDONE',
    subject: change.subject,
    nodes,
    edges,
    write: async (inside) => {
      await turn(inside, await readState(inside, nodes, edges), before);
      await replaceSupport(inside, supportChanges(after.edges, before.edges));
      // What was merged away answers for itself again, and for those that had been merged into it.
      for (const node of before.nodes.filter((old) => !after.nodes.some((left) => left.id === old.id)))
        await forgetFormer(inside, node.id, (node.properties['formerIds'] as string[] | undefined) ?? []);
      await markUndone(inside, id);
    },
  };
}

const text = (state: State): string => JSON.stringify([state.nodes.map(comparable), state.edges.map(comparable)]);
const comparable = (thing: State['nodes'][number] | State['edges'][number]) => ({ ...thing, properties: told(thing) });

/** What the change left is still as it left it, and nothing has been tied to what it made. */
async function mustStandAsLeft(run: Run, id: string, { before, after }: Restore, nodes: string[]): Promise<void> {
  const same = text(await readState(run, nodes, after.edges)) === text(after);
  const ties = same ? await tiedSince(run, before, after) : [];
  if (same && ties.length === 0) return;
  const later = await laterChanges(run, id, [...nodes, ...after.edges.flatMap((edge) => edge.id ?? [])]);
  const named = [...later, ...ties].slice(0, 5).join(', ');
  reject(
    'NOT_UNDOABLE',
    'change',
    `Senare ändringar vilar på den${named ? `: ${named}` : ''}. Ta tillbaka dem först.`,
    `Later changes rest on it${named ? `: ${named}` : ''}. Undo those first.`,
  );
}

/** Edges at nodes that the change made and that it did not make itself. */
async function tiedSince(run: Run, before: State, after: State): Promise<string[]> {
  const name = ({ type, from, to, id }: EdgeKey): string => `${from} ${type} ${to} ${id ?? ''}`;
  const own = new Set(after.edges.map(name));
  const made = after.nodes.filter(({ id }) => !before.nodes.some((old) => old.id === id));
  const around = await Promise.all(made.map(({ id }) => edgesAround(run, id)));
  return around
    .flat()
    .map(name)
    .filter((edge) => !own.has(edge));
}
