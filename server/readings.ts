// Reading documents in on behalf of a caller: the reader's door, with what the server knows beside the file.
import type { Graph } from '../graph/run.ts';
import { type File, foundIn, ingestFile } from '../ingest/document.ts';
import type { IngestOptions } from '../ingest/write.ts';

type Setup = Pick<IngestOptions, 'country' | 'access'>;
type Wish = {
  access?: IngestOptions['access'] | null | undefined;
  accessGround?: string | null | undefined;
  key?: string | null | undefined;
};

export const readingsOver = (
  graph: Graph,
  recorder: Pick<IngestOptions, 'now' | 'actor'>,
  { country, access }: Setup,
) => ({
  /** Reads a file into the graph. Throws Refused. */
  ingest: (file: File, wish: Wish) =>
    ingestFile(graph, file, {
      ...recorder,
      country,
      access: wish.access ?? access,
      accessGround: wish.accessGround,
      key: wish.key,
    }),
  /** What reading it would find, in the form of the command line. Throws Refused. */
  found: (file: File) => foundIn(graph, file, { country }),
});
export type Readings = ReturnType<typeof readingsOver>;
