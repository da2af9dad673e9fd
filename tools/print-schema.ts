// Writes the whole schema, sorted, to schema/printed.graphql. It is kept in the repository so that a change of the API is seen
// as such in review, and so that clients can be generated without a running server.
import { writeFileSync } from 'node:fs';
import { printedSchemaFile } from '../schema/load.ts';
import { printWholeSchema } from '../schema/print.ts';

writeFileSync(printedSchemaFile, printWholeSchema());
