// How fast our own ways into the graph are: document by document as minutes are recorded, and rows by rows as they stand.
import { put, type Writes } from '../../graph/put.ts';
import type { Graph } from '../../graph/run.ts';
import { noWrites } from '../../services/becoming.ts';
import { recordMinutes, recordRegister } from '../../services/record.ts';
import { COUNTED } from '../bare/growth.ts';
import { Recording } from '../world/recorded.ts';
import { SIZES, type SizeName } from '../world/size.ts';
import { worldOf } from '../world/world.ts';
import { STAMP } from './stamp.ts';

const PORTION = 10_000;
const RECORDER = { now: () => new Date(STAMP.at), actor: STAMP.actor };
export type Loaded = { rows: number; seconds: number; documents?: number };

const seconds = (begun: number): number => (performance.now() - begun) / 1_000;
async function rowsIn(graph: Graph): Promise<number> {
  const [[nodes, relations] = []] = await graph.read(COUNTED);
  return Number(nodes) + Number(relations);
}

/** Records the documents of a world until so many rows are there; the graph is empty before. */
export async function recordWorld(graph: Graph, name: SizeName, most = Number.POSITIVE_INFINITY): Promise<Loaded> {
  const begun = performance.now();
  let [documents, rows] = [0, 0];
  for (const { names, minutes } of worldOf(SIZES[name])) {
    await recordRegister(graph, names, RECORDER);
    for (const one of minutes) {
      await recordMinutes(graph, one, RECORDER);
      documents += 1;
      // A count takes the database longer than a document.
      if (documents % 100 === 0) rows = await rowsIn(graph);
      if (rows >= most) return { rows, seconds: seconds(begun), documents };
    }
  }
  return { rows: await rowsIn(graph), seconds: seconds(begun), documents };
}

/** Puts rows as they are, so many in a transaction, until so many are there; the graph is empty before. */
export async function putWorld(graph: Graph, name: SizeName, most = Number.POSITIVE_INFINITY): Promise<Loaded> {
  const recording = new Recording(STAMP);
  let [rows, spent] = [0, 0];
  for (const layer of worldOf(SIZES[name])) {
    const whole = await recording.layer(layer);
    const [nodes, edges]: [Writes['nodes']['made'], Writes['edges']['made']] = [[], []];
    for (const node of [...whole.nodes, ...whole.changes]) nodes.push(node);
    for (const edge of [...whole.facts, ...whole.edges]) edges.push(edge);
    const begun = performance.now();
    for (let at = 0; at < nodes.length; at += PORTION)
      await graph.write((run) =>
        put(run, { ...noWrites(), nodes: { made: nodes.slice(at, at + PORTION), set: [], gone: [] } }),
      );
    for (let at = 0; at < edges.length; at += PORTION)
      await graph.write((run) => put(run, { ...noWrites(), edges: { made: edges.slice(at, at + PORTION), gone: [] } }));
    spent += seconds(begun);
    rows += nodes.length + edges.length;
    if (rows >= most) break;
  }
  return { rows, seconds: spent };
}
