// The schema is the .graphql files beside this one, one per room, merged into one document.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mergeTypeDefs } from '@graphql-tools/merge';
import { type DocumentNode, parse, Source } from 'graphql';
import { withSharedDescriptions } from './descriptions.ts';

const room = fileURLToPath(new URL('.', import.meta.url));

/** Made from the others by tools/print-schema.ts, so it is not read back. */
export const printedSchemaFile = join(room, 'printed.graphql');

/** Read anew on each call, synchronously: a server needs it once, before it can do anything else. */
export function loadTypeDefs(): DocumentNode {
  const files = readdirSync(room)
    .filter((name) => name.endsWith('.graphql') && name !== 'printed.graphql')
    .sort();
  const rooms = files.map((name) => parse(new Source(readFileSync(join(room, name), 'utf8'), `schema/${name}`)));
  return withSharedDescriptions(mergeTypeDefs(rooms));
}
