// What the recording of a document asks the graph, and the record of seeds.
import type { Run } from './run.ts';
import { statement } from './statement.ts';

const MINUTED = statement('record.minuted', 'MATCH (m:Meeting) WHERE m.id IN $ids AND m.minuted RETURN m.id', {
  ids: [],
});
const SEED = statement(
  'record.seed',
  'MERGE (s:SeedRecord {name: $name}) SET s.version = $version, s.checksum = $checksum, s.at = $at',
  { name: '', version: 1, checksum: '', at: '' },
);
const SEEDS = statement(
  'record.seeds',
  'MATCH (s:SeedRecord) RETURN s.name, s.version, s.checksum, s.at ORDER BY s.name',
);
const EMPTY = statement('record.empty', 'RETURN NOT EXISTS { MATCH (:Thing) }');

/** Which of these meetings have had their own minutes read. */
export async function minutedMeetings(run: Run, ids: string[]): Promise<Set<string>> {
  return new Set((await run(MINUTED, { ids })).map(([id]) => String(id)));
}

export async function recordSeed(
  run: Run,
  seed: { name: string; version: number; checksum: string; at: string },
): Promise<void> {
  await run(SEED, seed);
}

export type SeedRow = { name: string; version: number; checksum: string; at: string };
export async function seedRecords(run: Run): Promise<SeedRow[]> {
  return (await run(SEEDS)).map(([name, version, checksum, at]) => ({ name, version, checksum, at }) as SeedRow);
}

/** True when nothing has ever been written. */
export const isEmpty = async (run: Run): Promise<boolean> => (await run(EMPTY))[0]?.[0] === true;
