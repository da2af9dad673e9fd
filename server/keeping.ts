// All that is kept between requests, on one graph: its shared version check, whole answers, loaders' rows. With CACHE=off there is none.
import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { type GraphQLSchema, printSchema } from 'graphql';
import type { Settings } from '../config/settings.ts';
import type { Graph } from '../graph/run.ts';
import { type VersionChecks, versionChecks } from '../graph/version.ts';
import { readStamp } from '../graph/write.ts';
import { type KeptRows, keptRows } from '../loaders/kept.ts';
import packageJson from '../package.json' with { type: 'json' };
import { type Answers, answersOver } from './answers.ts';
import { limitsFrom } from './limits.ts';

const MB = 1_000_000;

export type Keeping = {
  versions: VersionChecks;
  answers: Answers;
  rows: KeptRows;
  /** A write of this process has ended. */
  wrote(): void;
};
type CacheSettings = Pick<Settings, 'CACHE' | 'CACHE_ROWS_MB' | 'CACHE_ANSWERS_MB' | 'VERSION_CHECK'>;

export function keepingOver(parts: {
  graph: Graph;
  schema: GraphQLSchema;
  settings: Settings;
  viewOf: (headers: IncomingHttpHeaders) => string;
}): Keeping | null {
  const { graph, schema, settings, viewOf } = parts;
  if (settings.CACHE === 'off') return null;
  const { CACHE_ROWS_MB, CACHE_ANSWERS_MB, VERSION_CHECK }: CacheSettings = settings;
  const rows = keptRows(CACHE_ROWS_MB * MB);
  const versions = versionChecks(() => readStamp(graph.read), {
    maxAgeMs: VERSION_CHECK === 'request' ? 0 : VERSION_CHECK,
    turned: (stamp) => {
      rows.turnTo(stamp);
      answers.turnTo(stamp);
    },
  });
  const answers = answersOver({ versions, viewOf, edition: editionOf(schema, settings), bytes: CACHE_ANSWERS_MB * MB });
  // Ahead of whoever asks, so that the next answers can be kept. If it fails, whoever needs a stamp asks again and is told.
  const look = (): void => {
    versions.now().catch(() => undefined);
  };
  const wrote = (): void => {
    versions.wrote();
    look();
  };
  look();
  const now = (): Promise<string | undefined> => versions.now().catch(() => undefined);
  return { versions, answers, rows: { rows, now, known: versions.known }, wrote };
}

/**
 * Another release, schema, limit or address may answer the same question otherwise; an ETag of the one says nothing of the other. Worked
 * out when first asked for: the address is known once the server listens.
 */
function editionOf(schema: GraphQLSchema, settings: Settings): () => string {
  let edition: string | undefined;
  return () => {
    edition ??= createHash('sha256')
      .update(JSON.stringify([packageJson.version, settings.publicUrl, limitsFrom(settings), printSchema(schema)]))
      .digest('base64url');
    return edition;
  };
}

/** The graph, telling when a write of this process has ended. Ended badly it may have been written all the same. */
export function tellingWrites(graph: Graph, wrote: () => void): Graph {
  return {
    ...graph,
    async write(work) {
      try {
        return await graph.write(work);
      } finally {
        wrote();
      }
    },
  };
}
