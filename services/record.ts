// The one way facts get into the graph: a register, or one meeting's minutes, each in one transaction. The seed comes through here,
// and so does whoever reads minutes later. Killed at any moment it leaves all or nothing; the same again changes nothing.
import { isEmpty, minutedMeetings, recordSeed, type SeedRow, seedRecords } from '../graph/record.ts';
import type { Graph } from '../graph/run.ts';
import { raiseVersion, writeBatch } from '../graph/write.ts';
import type { Batch } from './batch.ts';
import { minutesFacts } from './minutes-facts.ts';
import type { Minutes } from './minutes-format.ts';
import { registerFacts } from './register-facts.ts';
import type { Register } from './register-format.ts';
import { settlePeriods, settleProjects } from './settle-periods.ts';

export type Recorder = { now: () => Date; actor: string };

/** Writes names and kinds. Throws when something refers to what is not there. */
export async function recordRegister(graph: Graph, register: Register, { now, actor }: Recorder): Promise<void> {
  const facts = registerFacts(register);
  const at = now().toISOString();
  await graph.write(async (run) => {
    await raiseVersion(run);
    await writeBatch(run, facts, at);
    await settlePeriods(run, facts.edges, null, at);
    await writeBatch(run, { nodes: [change(`register:${at}`, at, actor, 'register')], edges: [] }, at);
  });
}

/** Writes one meeting's minutes. Throws, with nothing written, when they name something that is not in the graph. */
export async function recordMinutes(graph: Graph, minutes: Minutes, { now, actor }: Recorder): Promise<void> {
  const facts = minutesFacts(minutes);
  const at = now().toISOString();
  const represented = [...new Set(minutes.attendance.flatMap(({ representing }) => representing.slice(0, 1)))];
  await graph.write(async (run) => {
    await raiseVersion(run);
    await writeBatch(run, withoutMinuted(facts, minutes.meeting.id, await minutedMeetings(run, meetings(facts))), at);
    await settlePeriods(run, facts.edges, { body: minutes.meeting.body, represented }, at);
    await settleProjects(run, [
      ...new Set(facts.edges.filter(({ type }) => type === 'HAS_EVENT').map(({ from }) => from)),
    ]);
    await writeBatch(run, { nodes: [change(minutes.document.id, at, actor, minutes.document.id)], edges: [] }, at);
  });
}

/** Keeps the record that a seed was put in, so that no start does it twice. */
export async function rememberSeed(
  graph: Graph,
  seed: { name: string; version: number; checksum: string },
  { now }: Recorder,
): Promise<void> {
  await graph.write(async (run) => {
    await raiseVersion(run);
    await recordSeed(run, { ...seed, at: now().toISOString() });
  });
}

/** Whether anything was ever written, and which seeds were put in. */
export async function seedState(graph: Graph): Promise<{ empty: boolean; seeds: SeedRow[] }> {
  return { empty: await isEmpty(graph.read), seeds: await seedRecords(graph.read) };
}

const meetings = ({ nodes }: Batch): string[] => nodes.filter(({ label }) => label === 'Meeting').map(({ id }) => id);

/** What others' minutes say about a meeting never overwrites what its own minutes say. */
function withoutMinuted(facts: Batch, own: string, minuted: Set<string>): Batch {
  const keep = ({ label, id }: { label: string; id: string }) => label !== 'Meeting' || id === own || !minuted.has(id);
  return { ...facts, nodes: facts.nodes.filter(keep) };
}

const change = (about: string, at: string, actor: string, subject: string) => ({
  label: 'Change' as const,
  id: `change:${about.replace(/[:.]/g, '-').toLowerCase()}-${at.replace(/[:.]/g, '').toLowerCase()}`,
  properties: { at, actor, action: 'CREATED', subject },
});
