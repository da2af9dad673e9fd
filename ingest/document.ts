// One file from its bytes to what came of it: the door for whoever has a file, be it from a folder or over HTTP. What cannot be read is
// remembered as refused, so that the graph can tell what it does not hold.
import { createHash } from 'node:crypto';
import type { Graph } from '../graph/run.ts';
import { recordRefusal } from '../services/record.ts';
import { dryRun } from './dry-run.ts';
import { type FoundMinutes, type ReadText, Refused } from './found.ts';
import { readMinutes } from './main.ts';
import { NameBook } from './names/book.ts';
import { maskPath } from './read/mask.ts';
import { readDocument } from './read/read.ts';
import { knownNames } from './resolve/candidates.ts';
import { type IngestOptions, ingest, type Outcome } from './write.ts';

export type File = { name: string; bytes: Uint8Array };
export type Read = { outcome: Outcome; found: object };

/** Reads a file into the graph. Throws Refused, and keeps that it did; GraphUnavailable and GraphTimeout when the database does not answer. */
export async function ingestFile(graph: Graph, { name, bytes }: File, options: IngestOptions): Promise<Outcome> {
  try {
    return await ingest(graph, await readDocument(name, bytes), options);
  } catch (error) {
    if (error instanceof Refused) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const refusal = { fileName: maskPath(name), sha256, reason: error.reason, code: error.code };
      await recordRefusal(graph, refusal, options);
    }
    throw error;
  }
}

/** What reading the file would find, with the names that the graph knows; nothing is written. Throws Refused. */
export async function foundIn(
  graph: Graph,
  { name, bytes }: File,
  { country }: Pick<IngestOptions, 'country'>,
): Promise<{ read: ReadText; found: FoundMinutes; told: object }> {
  const read = await readDocument(name, bytes);
  const found = readMinutes(read, new NameBook(await knownNames(graph.read, country)));
  return { read, found, told: dryRun(read.name, found) };
}
