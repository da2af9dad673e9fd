// Several statements in one: what the first ones find is what the next are asked of, so that a whole question is one journey to the
// database and one moment of the graph. Each part is a statement of this room, to the letter, but for what it hands on: its rows come
// back as they would have come alone.
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
/** `names`: the parameters of its own. `from`: null where the part is asked as it stands, keys and all. */
export type Part = { statement: Statement; names: readonly string[]; from: readonly Source[] | null };

const NAME = /\$(\w+)/g;
const KEYED = /^\/\*.*\*\/\s*UNWIND \$ids AS id\b/;

/** Where a text opens and closes what stands by itself; quoted text is passed over. */
function* topLevel(text: string): Generator<{ at: number; sign: string }> {
  let depth = 0;
  let quote: string | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quote !== null) {
      if (sign === '\\') at += 1;
      else if (sign === quote) quote = null;
    } else if (sign === "'" || sign === '"' || sign === '`') quote = sign;
    else if ('([{'.includes(sign)) depth += 1;
    else if (')]}'.includes(sign)) depth -= 1;
    else if (depth === 0) yield { at, sign };
  }
}

const wordAt = (text: string, at: number, word: string): boolean =>
  text.startsWith(word, at) && !/\w/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + word.length));

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

/** The keys that a part is asked of, each once. */
function keysFrom(sources: readonly Source[], part: number): string {
  const parts = [...new Set(sources.map((source) => `s${source.part}`))].join(', ');
  const each = sources.map(({ part: from, column, list, kind }) => {
    const found = list
      ? `UNWIND s${from} AS r UNWIND r[${column}] AS k`
      : `UNWIND s${from} AS r WITH r[${column}] AS k`;
    return `${found} WITH k WHERE ${kind === null ? 'k IS NOT NULL' : `k STARTS WITH '${kind}'`} RETURN k`;
  });
  return `CALL (${parts}) {
  CALL (${parts}) { ${each.join('\n    UNION\n    ')} }
  RETURN collect(DISTINCT k) AS k${part}
}`;
}

/**
 * One statement for all parts, whose one row has a list of rows for each; null where a part cannot be part of another. The parameters of a
 * part's own get its number (`parametersOf`), the others are the same for all.
 */
export function together(name: string, parts: readonly Part[]): Statement | null {
  const texts: string[] = [];
  for (const [index, { statement, names, from }] of parts.entries()) {
    const read = taken(statement.text);
    if (read === null) return null;
    const keyed = from !== null;
    if (keyed && (!KEYED.test(statement.text) || statement.text.split('$ids').length !== 2)) return null;
    const before = keyed ? read.before.replace('$ids', `k${index}`) : read.before;
    if (keyed) texts.push(keysFrom(from, index));
    texts.push(`CALL (${keyed ? `k${index}` : ''}) {
  ${own(`${before}\n  WITH ${read.returned}`, index, names)}
  RETURN collect([${read.columns.join(', ')}]) AS s${index}
}`);
  }
  const all = parts.map((_, index) => `s${index} AS s${index}`).join(', ');
  // It goes over the wire each time, and is looked up by its letters: the fewer the better.
  const text = `${texts.join(' ')} RETURN ${all}`.replace(/\s*\n\s*/g, ' ');
  return { name, text: `/* ${name} */ ${text}`, sample: {} };
}

/** A part's own parameters by the names that they have in the whole. */
export const parametersOf = (part: number, params: Params): Params =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [`p${part}_${name}`, value]));

/** The rows of each part. */
export const apart = ([row = []]: Row[]): Row[][] => row as Row[][];
