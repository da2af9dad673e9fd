// The small reads every type has: by id, by name, and what hangs on a parent.
import { type Columns, type Read, read, select, text } from './columns.ts';
import { aliases } from './listing.ts';
import type { Label } from './model.ts';
import type { Query } from './query.ts';
import { type Params, statement } from './statement.ts';
import { fold, words } from './text.ts';

const COMMON: Params = { today: '2026-01-01', asOf: '9999-12-31', asOfEnd: '~~', access: ['PUBLIC'] };

/**
 * Nodes by id. `where` leaves out what the viewer may not see or what is dated after @asOf. `ends`: what several columns take from the node's
 * edges, walked once and called `ends`, and what those columns are then.
 */
export function byId<C extends Columns>(
  label: Label,
  columns: C,
  where = 'true',
  ends?: { walk: string; known: { readonly [K in keyof C]?: string } },
): Query<Read<C>> {
  const walked = ends === undefined ? '' : `WITH id, n, ${ends.walk} AS ends`;
  return {
    statement: statement(
      `${label}.byId`,
      `UNWIND $ids AS id MATCH (n:${label} {id: id}) WHERE ${where} ${walked} RETURN id AS id, ${select('n', columns, { ...ends?.known, id: 'id' })}`,
      { ...COMMON, ids: [''] },
    ),
    parse: (row) => read(columns, row),
  };
}

/** What hangs on a parent, as one short list per parent: parts of a whole, never a page. */
export function related<T>(list: {
  name: string;
  parent: string;
  /** From `p`, whose id is `id`, its condition included. */
  match: string;
  returns: string;
  orderBy: string;
  parse: Query<T>['parse'];
  sample?: Params;
}): Query<T> {
  const { name, parent, match, returns, orderBy, parse, sample = {} } = list;
  return {
    statement: statement(
      name,
      `UNWIND $ids AS id
       MATCH (p:${parent} {id: id})
       CALL (p, id) { ${match} RETURN ${returns}, ${orderBy} AS place }
       RETURN id AS id, ${aliases(returns)} ORDER BY id, place`,
      { ...COMMON, ids: [''], ...sample },
    ),
    parse,
  };
}

/** Ids of the things that hang on a parent, in order; the things themselves are then fetched by their own loaders. */
export const relatedIds = (list: {
  name: string;
  parent: string;
  match: string;
  returns: string;
  orderBy: string;
  sample?: Params;
}): Query<string> => related({ ...list, parse: (row) => text.read(row[0], list.name) });

/** The ids of all that have this name or alias, letter case aside. Found by full text, then compared whole. */
export function byName(label: Label): Query<string> {
  return {
    statement: statement(
      `${label}.byName`,
      `CALL db.index.fulltext.queryNodes('folded', $phrase) YIELD node
       WHERE node:${label} AND any(known IN [node.name] + coalesce(node.aliases, []) WHERE toLower(known) = $name)
       RETURN node.id AS id ORDER BY id`,
      { phrase: '"helsingborg"', name: 'helsingborg' },
    ),
    parse: (row) => text.read(row[0], 'id'),
  };
}

/** How many different ones a list of ids has. */
export const different = (list: string): string =>
  `size(reduce(once = [], one IN ${list} | CASE WHEN one IN once THEN once ELSE once + one END))`;

/** Parameters of byName for a user's text, or null when it holds no word. */
export function nameParams(name: string): { phrase: string; name: string } | null {
  const found = words(name);
  return found.length === 0
    ? null
    : { phrase: `"${fold(found.join(' '))}"`, name: name.slice(0, 200).normalize('NFC').trim().toLowerCase() };
}

/** Anchor of a root list that is filtered by text: the nodes of a label that either full-text index finds. */
export const textAnchor = (label: Label): string =>
  `CALL () {
     CALL db.index.fulltext.queryNodes('text', $stems) YIELD node RETURN node
     UNION
     CALL db.index.fulltext.queryNodes('folded', $folded) YIELD node RETURN node
   }
   WITH node AS n WHERE n:${label} AND`;
export const TEXT_SAMPLE: Params = { stems: '+"film"', folded: '+(film^4 OR film*^2 OR film~1)' };
