// What the recording of a document asks the graph, and the record of seeds.
import { addDays } from './dates.ts';
import type { Row, Run } from './run.ts';
import { statement } from './statement.ts';

/** A meeting that is there already, with the document in force that records it, if one has been read. */
export type FoundMeeting = {
  meeting: string;
  document: { id: string; origin: 'SEED' | 'READ'; status: string; sha256: string } | null;
};

const DOCUMENT = 'CASE WHEN d IS NULL THEN null ELSE [d.id, d.origin, d.status, d.sha256] END';
const BY_SHA = statement(
  'record.bySha',
  `MATCH (d:Document {sha256: $sha256})-[:RECORDS]->(m:Meeting) WHERE d.origin = 'READ' RETURN m.id, ${DOCUMENT} ORDER BY d.id LIMIT 1`,
  { sha256: '' },
);
const IN_FORCE = "OPTIONAL MATCH (m)<-[:RECORDS]-(d:Document) WHERE d.status <> 'SUPERSEDED'";
const BY_ID = statement('record.byId', `MATCH (m:Meeting {id: $id}) ${IN_FORCE} RETURN m.id, ${DOCUMENT}`, { id: '' });
const BY_DAY = statement(
  'record.byDay',
  `MATCH (m:Meeting) WHERE m.sortDate >= $from AND m.sortDate < $to AND EXISTS { (m)-[:OF]->({id: $body}) }
   ${IN_FORCE}
   RETURN m.id, ${DOCUMENT}, m.date, coalesce(m.endsOn, m.date), m.number, m.minuted ORDER BY m.sortDate`,
  { from: '', to: '', body: '' },
);
const REFUSE = statement('record.refuse', 'MERGE (r:Refusal {id: $id}) SET r:Thing, r += $properties', {
  id: '',
  properties: {},
});
const REFUSED = statement('record.refused', 'MATCH (r:Refusal {sha256: $sha256}) RETURN r.id, r.reason, r.fileName', {
  sha256: '',
});
const ACCEPT = statement('record.accept', 'MATCH (r:Refusal {sha256: $sha256}) DETACH DELETE r', { sha256: '' });
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

const found = (row: Row | undefined): FoundMeeting | null => {
  if (!row) return null;
  const [meeting, document] = row as [string, [string, 'SEED' | 'READ', string, string] | null];
  if (!document) return { meeting, document: null };
  const [id, origin, status, sha256] = document;
  return { meeting, document: { id, origin, status, sha256 } };
};

/** What a file with these bytes was read as, also when another version has taken its place since. */
export const readBefore = async (run: Run, sha256: string): Promise<FoundMeeting | null> =>
  found((await run(BY_SHA, { sha256 }))[0]);

export const meetingById = async (run: Run, id: string): Promise<FoundMeeting | null> =>
  found((await run(BY_ID, { id }))[0]);

/** How long a meeting planned for «v. 34» or two days can stretch, looking backwards from the day it was held. */
const STRETCH_DAYS = 14;

/**
 * The meeting that minutes are of, if the graph knows it: by the file's bytes, by body and day (planned ones too), by body and number in
 * the same year. A day on which the body has a meeting of another number is not it. Called inside the recording's lock.
 */
export async function findMeeting(
  run: Run,
  sought: { body: string; date: string; number?: string | null | undefined; sha256?: string },
): Promise<FoundMeeting | null> {
  const { body, date, number = null, sha256 } = sought;
  const same = sha256 ? await readBefore(run, sha256) : null;
  if (same) return same;
  const year = date.slice(0, 4);
  const from = [`${year}-01-01`, addDays(date, -STRETCH_DAYS)].sort()[0] ?? date;
  const rows = (await run(BY_DAY, { body, from, to: `${Number(year) + 1}-01-01` })) as [
    string,
    unknown,
    string,
    string,
    string | null,
    boolean,
  ][];
  const fits = ([, , , , other]: (typeof rows)[number]) => number === null || (other ?? number) === number;
  const onDay = rows.filter((row) => row[2] <= date && date <= row[3] && fits(row));
  const byNumber = rows.filter((row) => number !== null && row[4] === number && row[2].startsWith(year));
  const exact = onDay.find((row) => row[2] === date);
  return found(byNumber.find((row) => row[2] === date) ?? exact ?? onDay[0] ?? byNumber[0]);
}

export type Refusal = { fileName: string; sha256: string; reason: string; code: string };

/** Keeps that a file could not be read, under its bytes. False: that was known, in the same words. */
export async function keepRefusal(run: Run, refusal: Refusal, at: string, actor: string): Promise<boolean> {
  const [before] = await run(REFUSED, { sha256: refusal.sha256 });
  if (before && before[1] === refusal.reason && before[2] === refusal.fileName) return false;
  const id = `refusal:${refusal.sha256.slice(0, 8)}`;
  await run(REFUSE, { id, properties: { ...refusal, at, actor } });
  return true;
}

/** The file has been read after all. */
export const dropRefusal = (run: Run, sha256: string): Promise<unknown> => run(ACCEPT, { sha256 });

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
