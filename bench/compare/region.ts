// What is put beside the seed, so that its municipalities have as much together as a region that has kept minutes for two years: the first
// region of the made graphs, written by the one writer, so that the same questions can be asked of a made graph of any size.
import type { Graph } from '../../graph/run.ts';
import { recordMinutes, recordRegister } from '../../services/record.ts';
import { STAMP } from '../load/stamp.ts';
import { regionLayer } from '../world/region.ts';
import { SIZES } from '../world/size.ts';
import { towns } from '../world/towns.ts';

const RECORDER = { now: () => new Date(STAMP.at), actor: STAMP.actor };

/** Puts it beside what the graph holds: the seed, which has its municipalities. */
export async function fillRegion(graph: Graph): Promise<void> {
  const { names, minutes } = regionLayer(
    0,
    towns(SIZES.S.municipalities).map(({ id }) => id),
  );
  await recordRegister(graph, names, RECORDER);
  for (const one of minutes) await recordMinutes(graph, one, RECORDER);
}
