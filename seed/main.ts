// Puts a region's seed into the graph, through the same door as any other writer.
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Graph } from '../graph/run.ts';
import { recordMinutes, recordRegister, rememberSeed, seedState } from '../services/record.ts';
import { recordSeedPlan } from './plans.ts';
import { readSeed } from './read.ts';

const SHIPPED = fileURLToPath(new URL('./familjen-helsingborg/', import.meta.url));

const UNFINISHED = 'unfinished';

export type Seeded = { seeded: boolean; reason: string; meetings: number };

/**
 * Seeds an empty graph that was never seeded; with `force` also one that holds things already, whose seeded facts are then brought up
 * to the files. Reads and checks all files before anything is written. Throws with every fault listed when the folder is not a seed.
 */
export async function seedGraph(graph: Graph, options: { from?: string | undefined; force: boolean }): Promise<Seeded> {
  const state = await seedState(graph);
  // A seeding that was killed half-way left its mark and is taken up again: every write of it can be repeated.
  const unfinished = state.seeds.some(({ checksum }) => checksum === UNFINISHED);
  if (!options.force && !unfinished && state.seeds.length > 0) {
    return {
      seeded: false,
      reason: `already seeded with ${state.seeds.map(({ name }) => name).join(', ')}`,
      meetings: 0,
    };
  }
  if (!options.force && !unfinished && !state.empty)
    return { seeded: false, reason: 'the graph is not empty', meetings: 0 };
  const { manifest, register, minutes, plans } = await readSeed(options.from ?? SHIPPED);
  const checksum = createHash('sha256')
    .update(
      JSON.stringify([
        manifest,
        register,
        minutes,
        plans.map(({ plan, bytes }) => [plan, Buffer.from(bytes).toString('hex')]),
      ]),
    )
    .digest('hex');
  const before = state.seeds.find(({ name }) => name === manifest.name);
  if (before?.checksum === checksum)
    return { seeded: false, reason: `${manifest.title} is already there, unchanged`, meetings: 0 };
  const recorder = { now: () => new Date(), actor: `seed ${manifest.name}` };
  await rememberSeed(graph, { name: manifest.name, version: manifest.version, checksum: UNFINISHED }, recorder);
  await recordRegister(graph, register, recorder);
  for (const one of minutes) await recordMinutes(graph, one, recorder);
  for (const plan of plans) await recordSeedPlan(graph, plan, recorder);
  await rememberSeed(graph, { name: manifest.name, version: manifest.version, checksum }, recorder);
  return { seeded: true, reason: manifest.title, meetings: minutes.length };
}
