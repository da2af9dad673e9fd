// Several statements in one: what the first ones find is what the next are asked of, so that a whole question is one journey to the
// database and one moment of the graph. Each part is a statement of this room, to the letter, but for what it hands on: its rows come
// back as they would have come alone.
import { closing, topLevel, wordAt } from './cypher-text.ts';
import { withoutColumns } from './pruned.ts';
import type { Row } from './run.ts';
import type { Params, Statement } from './statement.ts';

/** Where a part finds the keys it is asked of: a column of an earlier part's rows. */
export type Source = {
  part: number;
  column: number;
  /** The column holds lists of keys. */
  list: boolean;
  /** Only keys that begin so: what is asked of one kind of thing, where the column has several. */
  kind: string | null;
};
/**
 * `params`: its own; only their names count, and which are null. `from`: null where the part is asked as it stands, keys and all. `left`: columns
 * that come as null.
 */
export type Part = {
  statement: Statement;
  params: Params;
  from: readonly Source[] | null;
  left: ReadonlySet<number>;
};

const NAME = /\$(\w+)/g;
const KEYED = /^\/\*.*\*\/\s*UNWIND \$ids AS id\b/;

/** A text's last RETURN: what stands before it, its columns, and the order and limit after them. Null for one that is not read so. */
function taken(text: string): { before: string; columns: string[]; returned: string } | null {
  const body = text.replace(/^\/\*.*\*\//, (comment) => ' '.repeat(comment.length));
  let from = -1;
  let to = body.length;
  const commas: number[] = [];
  for (const { at, sign } of topLevel(body)) {
    if (wordAt(body, at, 'UNION')) return null;
    if (wordAt(body, at, 'RETURN')) {
      from = at + 'RETURN'.length;
      to = body.length;
      commas.length = 0;
    } else if (from >= 0 && to === body.length) {
      if (sign === ',') commas.push(at);
      else if (['ORDER', 'SKIP', 'LIMIT'].some((word) => wordAt(body, at, word))) to = at;
    }
  }
  if (from < 0) return null;
  const cuts = [from, ...commas.map((at) => at + 1)];
  const columns = cuts.map((at, index) => /\sAS (\w+)\s*$/.exec(body.slice(at, commas[index] ?? to))?.[1]);
  const named = columns.filter((name) => name !== undefined);
  if (named.length < columns.length) return null;
  return { before: body.slice(0, from - 'RETURN'.length).trim(), columns: named, returned: body.slice(from).trim() };
}

const own = (text: string, part: number, names: readonly string[]): string =>
  text.replace(NAME, (parameter, name: string) => (names.includes(name) ? `$p${part}_${name}` : parameter));

/** What a parameter that is null switches off is left out: the text is shorter, and nothing has to be planned for it. */
function withoutNull(text: string, params: Params): string {
  let left = text;
  for (const [name, value] of Object.entries(params)) {
    if (value !== null) continue;
    const begin = `($${name} IS NULL OR `;
    for (let at = left.indexOf(begin); at >= 0; at = left.indexOf(begin, at)) {
      const inside = left.slice(at + 1);
      left = `${left.slice(0, at)}true${inside.slice(closing(inside) + 1)}`;
    }
  }
  return left.replace(/\s+AND true\b/g, '');
}

/** The keys that a part is asked of, each once. */
function keysFrom(sources: readonly Source[], part: number, all: readonly Part[]): string {
  const parts = [...new Set(sources.map((source) => `s${source.part}`))].join(', ');
  const each = sources.map(({ part: from, column, list, kind }) => {
    const inGroup = all[from]?.from != null && column > 0;
    const rows = inGroup ? `UNWIND s${from} AS g UNWIND g[1] AS r` : `UNWIND s${from} AS r`;
    const value = `r[${inGroup ? column - 1 : column}]`;
    const keys = `${rows} ${list ? 'UNWIND' : 'WITH'} ${value} AS k`;
    return `${keys} WITH k WHERE ${kind === null ? 'k IS NOT NULL' : `k STARTS WITH '${kind}'`} RETURN k`;
  });
  return `CALL (${parts}) {
  CALL (${parts}) { ${each.join('\n    UNION\n    ')} }
  RETURN collect(DISTINCT k) AS k${part}
}`;
}

/** The rows as one list; of a part that is asked of keys, each key with its rows, which lack it. */
function collected(columns: readonly string[], left: ReadonlySet<number>, keyed: boolean): string {
  const values = columns.map((name, at) => (left.has(at) ? 'null' : name));
  if (!keyed) return `RETURN collect([${values.join(', ')}])`;
  const [key, ...rest] = values;
  return `WITH ${key} AS key, collect([${rest.join(', ')}]) AS rows RETURN collect([key, rows])`;
}

/**
 * One statement for all parts, whose one row has a list of rows for each; null where a part cannot be part of another. The parameters of a
 * part's own get its number (`namesIn`), the others are the same for all.
 */
export function together(name: string, parts: readonly Part[]): Statement | null {
  const texts: string[] = [];
  for (const [index, { statement, params, from, left }] of parts.entries()) {
    const read = taken(withoutNull(statement.text, params));
    if (read === null) return null;
    const keyed = from !== null;
    if (keyed && (!KEYED.test(statement.text) || statement.text.split('$ids').length !== 2)) return null;
    const before = keyed ? read.before.replace('$ids', `k${index}`) : read.before;
    if (keyed) texts.push(keysFrom(from, index, parts));
    const unseen = new Set(read.columns.filter((_, at) => left.has(at)));
    const body = withoutColumns(`${before}\n  WITH ${read.returned}`, unseen);
    texts.push(`CALL (${keyed ? `k${index}` : ''}) {
  ${own(body, index, Object.keys(params))}
  ${collected(read.columns, left, keyed)} AS s${index}
}`);
  }
  const all = parts.map((_, index) => `s${index}`).join(', ');
  // It goes over the wire each time, and is looked up by its letters: the fewer the better.
  const text = `${texts.join(' ')} RETURN ${all}`.replace(/\s*\n\s*/g, ' ').replace(/(?<![\w.$])(\w+) AS \1\b/g, '$1');
  return { name, text, sample: {} };
}

/** The parameters of each part's own that its text still names. */
export const namesIn = ({ text }: Statement, parts: readonly Part[]): [own: string, whole: string][][] => {
  const named = new Set([...text.matchAll(NAME)].map(([, name]) => name));
  return parts.map(({ params }, part) =>
    Object.keys(params)
      .map((own): [string, string] => [own, `p${part}_${own}`])
      .filter(([, whole]) => named.has(whole)),
  );
};

/** What was found for each part: rows, or pairs of a key and its rows. */
export const apart = ([row = []]: Row[]): Row[][] => row as Row[][];
