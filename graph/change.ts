// The log of everything that was written: who, when, what, before and after. The id holds the number that the graph's version got
// when it was written, so that the order of ids is the order of writing: the feed of changes pages on it.
import { open } from './access.ts';
import { computed, flag, maybe, oneOf, type Read, text } from './columns.ts';
import { listing } from './listing.ts';
import { byId } from './lookup.ts';
import { kindOf, LABELS, type Label } from './model.ts';
import type { Run } from './run.ts';
import { type Params, statement } from './statement.ts';

export type ChangeAction = 'CREATED' | 'UPDATED' | 'DELETED' | 'MERGED' | 'SPLIT' | 'UNDONE';
export type ChangeWrite = {
  at: string;
  actor: string;
  action: ChangeAction;
  /** The id of what was changed. */
  subject: string;
  /** The id that the subject lives on under. */
  mergedInto?: string | null;
  /** JSON of what was there, of what changed only; null when there was nothing. */
  before: string | null;
  after: string | null;
  /** The access of the document that says what was changed, when it is not PUBLIC. */
  access?: string | null;
  /** What undoing needs (services/curate). */
  restore?: string | null;
  /** The caller's name for the wish that was carried out; the same key again is answered with this change. */
  key?: string | null;
};

const WRITE = statement('change.write', 'UNWIND $rows AS row CREATE (c:Thing:Change) SET c = row', { rows: [] });
const BY_KEY = statement(
  'change.byKey',
  'MATCH (c:Change {key: $key}) RETURN c.id, c.subject, c.mergedInto ORDER BY c.id LIMIT 1',
  { key: '' },
);

/** Writes changes in the order given; `version` is what raiseVersion gave this transaction. Returns their ids. */
export async function writeChanges(run: Run, version: number, changes: readonly ChangeWrite[]): Promise<string[]> {
  if (changes.length === 0) return [];
  const rows = changes.map((change, index) => {
    const id = changeId(version, index + 1);
    const row: Record<string, Params[string]> = { ...change, id, kind: kindOf(change.subject) ?? null };
    return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined));
  });
  await run(WRITE, { rows });
  return rows.map(({ id }) => String(id));
}

const BESIDE = statement(
  'change.beside',
  'MATCH (c:Change) WHERE c.id STARTS WITH $version RETURN c.id ORDER BY c.id',
  { version: 'change:000000000001-' },
);
/** The ids of everything that was changed in one transaction with this change, it among them, in order. */
export const changesBeside = async (run: Run, id: string): Promise<string[]> =>
  (await run(BESIDE, { version: id.slice(0, id.lastIndexOf('-') + 1) })).map(([beside]) => String(beside));

/** Ids of one transaction follow those of every earlier one, as text. */
export const changeId = (version: number, nth: number): string =>
  `change:${String(version).padStart(12, '0')}-${String(nth).padStart(6, '0')}`;

/** What an earlier wish with the same key did; null when there was none. */
export async function changeByKey(
  run: Run,
  key: string,
): Promise<{ id: string; subject: string; mergedInto: string | null } | null> {
  const [row] = await run(BY_KEY, { key });
  if (!row) return null;
  const [id, subject, mergedInto] = row;
  return { id: String(id), subject: String(subject), mergedInto: mergedInto === null ? null : String(mergedInto) };
}

/** The columns of the feed; a page is a range of `id`, and `kind` is the label to filter on. */
const CHANGE = {
  id: text,
  at: text,
  actor: text,
  action: oneOf<ChangeAction>(),
  subject: text,
  kind: maybe(text),
  mergedInto: maybe(text),
  // What a document says that the viewer may not see is not told here either; that something happened is.
  before: computed(maybe(text), (c) => `CASE WHEN ${open(c)} THEN ${c}.before END`),
  after: computed(maybe(text), (c) => `CASE WHEN ${open(c)} THEN ${c}.after END`),
  undoable: computed(flag, (c) => `(${c}.restore IS NOT NULL AND ${c}.undone IS NULL)`),
};
export type ChangeRow = Read<typeof CHANGE>;

/** The schema's name of a kind → the label: «AGENDA_ITEM» → «AgendaItem». */
export const KINDS: Readonly<Record<string, Label>> = Object.fromEntries(
  (Object.keys(LABELS) as Label[]).map((label) => [label.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase(), label]),
);

export const CHANGE_BY_ID = byId('Change', CHANGE);
/** The feed, in the order of writing. */
export const CHANGES = listing({
  name: 'change',
  columns: CHANGE,
  anchors: { all: 'MATCH (n:Change) WHERE', kinds: 'MATCH (n:Change) WHERE n.kind IN $kinds AND' },
  filters: 'true',
  orders: { ID: 'n.id' },
  sample: { kinds: ['Person'] },
});
