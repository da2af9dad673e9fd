// The one way facts get into the graph: a register, or one document, each in one transaction that holds the graph's lock. The seed comes
// through here, and so does whoever reads minutes. Killed at any moment it leaves all or nothing; the same again changes nothing; another
// version of a meeting's minutes takes the place of the one before (docs/decisions/0008-another-version.md).
import { periodStore } from '../graph/periods.ts';
import * as store from '../graph/record.ts';
import type { Graph, Run } from '../graph/run.ts';
import { readState } from '../graph/state.ts';
import { raiseVersion } from '../graph/write.ts';
import { seatsIn, shownByAttendance } from './attendance-shows.ts';
import type { Batch } from './batch.ts';
import { minutesFacts } from './minutes-facts.ts';
import type { Minutes } from './minutes-format.ts';
import { type Written, writeTold } from './recording.ts';
import { registerFacts } from './register-facts.ts';
import { type Register, register as registerFormat } from './register-format.ts';
import type { Told } from './told.ts';

export type Recorder = { now: () => Date; actor: string };

/** What one document says, every name resolved: the things it brings into the graph, and its minutes. */
export type Reading = { register: Register; minutes: Minutes };
export type ReadingRequest = {
  /** Of the file's bytes. Known bytes are not prepared at all. */
  sha256: string;
  /**
   * Resolves the names, inside the transaction and its lock: what `run` shows of the graph is what will be written on, so that two
   * documents at once agree on new names. `version` is the graph's when that is written. Called again when the transaction is tried again:
   * it must be repeatable.
   */
  prepare: (run: Run, version: number) => Promise<Reading>;
};

export type Recorded = {
  /** NEW, or why nothing was written: SAME bytes are in force, or were and have been EARLIER replaced; a SEED says less than a reading. */
  outcome: 'WRITTEN' | 'SAME' | 'EARLIER_VERSION' | 'SEED_AFTER_READING';
  document: string;
  meeting: string;
  /** The document whose place it took. */
  replaced: string | null;
} & Written;

const NOTHING: Written = { created: [], updated: [], gone: [], kept: [], left: [] };

/** Ends a transaction with nothing written, and takes its answer out. */
class Unwritten<T> extends Error {
  constructor(readonly answer: T) {
    super('Nothing to write');
  }
}

/** Runs work in a transaction that holds the graph's lock and has raised its version; work that leaves by `unwritten` leaves nothing. */
async function locked<T>(
  graph: Graph,
  work: (run: Run, version: number, unwritten: (answer: T) => never) => Promise<T>,
): Promise<T> {
  try {
    return await graph.write(async (run) =>
      work(run, await raiseVersion(run), (answer) => {
        throw new Unwritten(answer);
      }),
    );
  } catch (error) {
    if (error instanceof Unwritten) return error.answer as T;
    throw error;
  }
}

/** Writes names and kinds. Throws when something refers to what is not there. */
export async function recordRegister(graph: Graph, register: Register, { now, actor }: Recorder): Promise<void> {
  const at = now().toISOString();
  await locked<void>(graph, async (run, version, unwritten) => {
    const told = { batch: registerFacts(register), date: '', shown: null, source: null };
    if (!(await writeTold(run, told, { version, at, actor }))) unwritten(undefined);
  });
}

/** Writes one meeting's minutes. Throws, with nothing written, when they name something that is not in the graph. */
export function recordMinutes(graph: Graph, minutes: Minutes, recorder: Recorder): Promise<Recorded> {
  return recordReading(graph, { register: registerFormat.parse({}), minutes }, recorder);
}

/**
 * Writes a document: what it brings and what it says, or nothing when the graph holds its bytes already. Takes the place of the document
 * in force for the same meeting, if there is one. Throws, with nothing written, what `prepare` throws, and an Error that names what is
 * missing when the minutes name something that neither the graph nor the register has.
 */
export async function recordReading(
  graph: Graph,
  reading: Reading | ReadingRequest,
  { now, actor }: Recorder,
  { key }: { key?: string | null | undefined } = {},
): Promise<Recorded> {
  const at = now().toISOString();
  return locked<Recorded>(graph, async (run, version, unwritten) => {
    const sha256 = 'prepare' in reading ? reading.sha256 : readSha(reading);
    const before = sha256 ? await store.readBefore(run, sha256) : null;
    if (before?.document) {
      const outcome = before.document.status === 'SUPERSEDED' ? 'EARLIER_VERSION' : 'SAME';
      const { meeting, document } = before;
      unwritten({ ...NOTHING, outcome, document: document.id, meeting, replaced: null });
    }
    const { register, minutes } = 'prepare' in reading ? await reading.prepare(run, version) : reading;
    const { document, meeting } = minutes;
    const inForce = (await store.meetingById(run, meeting.id))?.document ?? null;
    const answer = { document: document.id, meeting: meeting.id, replaced: null };
    if (inForce?.origin === 'READ' && document.origin === 'SEED')
      unwritten({ ...NOTHING, ...answer, outcome: 'SEED_AFTER_READING', document: inForce.id });
    const told = await tellAll(run, { register, minutes }, inForce?.id ?? null);
    const written = await writeTold(run, told, { version, at, actor, key: key ?? null });
    if (!written) return unwritten({ ...NOTHING, ...answer, outcome: 'SAME' });
    if (document.origin === 'READ') await store.dropRefusal(run, document.sha256);
    const replaced = inForce && inForce.id !== document.id ? inForce.id : null;
    return { ...written, ...answer, outcome: 'WRITTEN', replaced };
  });
}

/** A seed gives the digest of an original that it may have been written from before the file was read. */
const readSha = ({ minutes: { document } }: Reading): string | null =>
  document.origin === 'READ' ? document.sha256 : null;

/** Minutes whose meetings are on the days that a hand has set, where one has. */
async function onSetDays(run: Run, said: Minutes): Promise<Minutes> {
  const spoken = [said.meeting, ...said.otherMeetings];
  const { nodes } = await readState(
    run,
    spoken.map(({ id }) => id),
    [],
  );
  const set = new Map(
    nodes.flatMap(({ id, properties: { curated, date } }) =>
      Array.isArray(curated) && curated.includes('date') ? [[id, String(date)] as const] : [],
    ),
  );
  if (set.size === 0) return said;
  const onDay = <T extends { id: string; date: string }>(one: T): T => ({ ...one, date: set.get(one.id) ?? one.date });
  return { ...said, meeting: onDay(said.meeting), otherMeetings: said.otherMeetings.map(onDay) };
}

async function tellAll(run: Run, { register, minutes: read }: Reading, replaces: string | null): Promise<Told> {
  const named = registerFacts(register);
  const minutes = await onSetDays(run, read);
  const said = minutesFacts(minutes);
  const batch: Batch = { ...said, nodes: [...named.nodes, ...said.nodes], edges: [...named.edges, ...said.edges] };
  const { id: meeting, body } = minutes.meeting;
  const periods = periodStore(run);
  const kind = register.bodies.find(({ id }) => id === body)?.kind ?? (await periods.bodyKind(body));
  const again = new Set(replaces ? await periods.seatedAt(meeting) : []);
  const shown = await shownByAttendance(periods, { id: body, kind }, meeting, seatsIn(minutes), again);
  return { batch, date: minutes.meeting.date, shown, source: { document: minutes.document.id, meeting, replaces } };
}

/** Keeps that a file could not be read, so that what the graph does not hold can be told; reading it after all forgets it. */
export async function recordRefusal(graph: Graph, refusal: store.Refusal, { now, actor }: Recorder): Promise<boolean> {
  const at = now().toISOString();
  return locked<boolean>(graph, async (run, _, unwritten) =>
    (await store.keepRefusal(run, refusal, at, actor)) ? true : unwritten(false),
  );
}

/** Keeps the record that a seed was put in, so that no start does it twice. */
export async function rememberSeed(
  graph: Graph,
  seed: { name: string; version: number; checksum: string },
  { now }: Recorder,
): Promise<void> {
  await graph.write(async (run) => {
    await raiseVersion(run);
    await store.recordSeed(run, { ...seed, at: now().toISOString() });
  });
}

/** Whether anything was ever written, and which seeds were put in. */
export async function seedState(graph: Graph): Promise<{ empty: boolean; seeds: store.SeedRow[] }> {
  return { empty: await store.isEmpty(graph.read), seeds: await store.seedRecords(graph.read) };
}
