// A node that a search came upon, read as the row of its type: what a statement has brought already is not fetched again.
import type { EntityRow } from './base.ts';
import { BODY } from './body.ts';
import { type Columns, read } from './columns.ts';
import { MATTER } from './matter.ts';
import { kindOf, type Label } from './model.ts';
import { MUNICIPALITY } from './municipality.ts';
import { NETWORK } from './network.ts';
import { ORGANIZATION } from './organization.ts';
import { PERSON } from './person.ts';
import { PROJECT } from './project.ts';

/** The types whose rows are properties of the node and nothing else. */
const COLUMNS: Partial<Record<Label, Columns>> = {
  Municipality: MUNICIPALITY,
  Organization: ORGANIZATION,
  Body: BODY,
  Network: NETWORK,
  Person: PERSON,
  Project: PROJECT,
  Matter: MATTER,
};

/** The row of the node with these properties; null for types whose rows need more than that. */
export function entityRow(id: string, properties: Readonly<Record<string, unknown>>): EntityRow | null {
  const columns = COLUMNS[kindOf(id) as Label];
  if (columns === undefined) return null;
  const row = Object.keys(columns).map((name) => properties[name] ?? null);
  return read(columns, row) as EntityRow;
}
