// What every entity has, whatever its label: name and aliases, former ids, the passages that mention it and the issues about it.
import { open } from './access.ts';
import { text, texts } from './columns.ts';
import { branch } from './listing.ts';
import { relatedIds } from './lookup.ts';
import type { Query } from './query.ts';
import { statement } from './statement.ts';

export const ENTITY = { id: text, name: text, aliases: texts, formerIds: texts, updatedAt: text };
export type EntityRow = { id: string; name: string; aliases: string[]; formerIds: string[]; updatedAt: string };
/** A node of any type, as far as an interface knows it; the id tells which. */
export type NodeRow = { id: string };

/** Passages that name a thing, newest first. */
export const MENTIONS = branch({
  name: 'base.mentions',
  parent: 'Thing',
  match: `MATCH (p)<-[:MENTIONS]-(x:Passage)<-[:HAS_PASSAGE]-(d:Document) WHERE d.access IN $access AND x.sortDate < $asOfEnd`,
  key: 'x.sortDate',
  returns: 'x.id AS passage',
  parse: (row) => text.read(row[0], 'passage'),
  sample: { access: ['PUBLIC'], asOfEnd: '~~' },
});

export const ISSUES_ABOUT = relatedIds({
  name: 'base.issuesAbout',
  parent: 'Thing',
  match: `MATCH (p)<-[:IS_ABOUT]-(x:DataIssue) WHERE ($status IS NULL OR x.status = $status) AND ${open('x')}`,
  returns: 'x.id AS issue',
  orderBy: 'x.sortDate',
  sample: { status: null },
});

/** id → the id that answers for it now: itself, or the one it was merged into. Nothing comes back for ids never known. */
export const SURVIVORS: Query<string> = {
  statement: statement(
    'base.survivors',
    `UNWIND $ids AS id
     OPTIONAL MATCH (n:Thing {id: id})
     OPTIONAL MATCH (f:FormerId {id: id})
     WITH id, coalesce(n.id, f.survivor) AS survivor WHERE survivor IS NOT NULL
     RETURN id AS id, survivor AS survivor`,
    { ids: [''] },
  ),
  parse: (row) => text.read(row[0], 'survivor'),
};
