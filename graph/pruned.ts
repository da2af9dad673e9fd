// A statement without the columns that nobody looks at: what is not returned need not be read from the store, sorted and carried.
import { topLevel, wordAt } from './cypher-text.ts';

/** `from`, `to`: where it stands in the text. `name`: null where an item has none. */
type Item = { from: number; to: number; name: string | null };

const ENDS = ['ORDER', 'SKIP', 'LIMIT', 'WHERE', 'MATCH', 'OPTIONAL', 'CALL', 'UNWIND', 'WITH', 'RETURN'];
const LIST = /(?<!\b(?:STARTS|ENDS)\s+)\b(?:WITH|RETURN)\b/g;
/** What other columns stand beside changes what these say. */
const WHOLE = /^\s*DISTINCT\b|\b(?:collect|count|sum|min|max|avg|stDev\w*|percentile\w*)\s*\(/i;

/** What a WITH or RETURN lists that ends before `from`. */
function itemsAt(text: string, from: number): Item[] {
  const cuts = [from];
  let to = text.length;
  for (const { at, sign } of topLevel(text.slice(from))) {
    const place = from + at;
    if (')]}'.includes(sign) || ENDS.some((word) => wordAt(text, place, word))) {
      to = place;
      break;
    }
    if (sign === ',') cuts.push(place + 1);
  }
  return cuts.map((start, index) => {
    const end = cuts[index + 1] === undefined ? to : (cuts[index + 1] ?? to) - 1;
    return { from: start, to: end, name: /\sAS (\w+)\s*$/.exec(text.slice(start, end))?.[1] ?? null };
  });
}

const timesIn = (text: string, name: string): number => [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].length;

/** `text` without those of these columns that nothing else in it looks at. Its rows are the same, in number and order. */
export function withoutColumns(text: string, names: ReadonlySet<string>): string {
  if (names.size === 0 || /\bUNION\b/.test(text)) return text;
  const lists = [...text.matchAll(LIST)]
    .map(({ index, 0: word }) => itemsAt(text, index + word.length))
    .filter((items) => !WHOLE.test(text.slice(items[0]?.from, items.at(-1)?.to)));
  const found = lists.flat().filter(({ name }) => name !== null && names.has(name));
  const goes = new Set(
    [...names].filter((name) => {
      const own = found.filter((item) => item.name === name);
      return timesIn(text, name) === own.reduce((sum, { from, to }) => sum + timesIn(text.slice(from, to), name), 0);
    }),
  );
  const cuts = lists.flatMap((items) => cutsOf(items, (name) => goes.has(name)));
  let left = '';
  let at = 0;
  for (const [from, to] of cuts.toSorted(([one], [other]) => one - other)) {
    // What goes may itself hold what goes.
    if (from < at) continue;
    left += text.slice(at, from) + (/\w/.test(text.charAt(to)) ? ' ' : '');
    at = to;
  }
  return left + text.slice(at);
}

/** What is cut out of a list, commas with it, so that it is a list again; nothing, where none would be left. */
function cutsOf(items: readonly Item[], goes: (name: string) => boolean): [from: number, to: number][] {
  const isKept = ({ name }: Item): boolean => name === null || !goes(name);
  const first = items.findIndex(isKept);
  if (first < 0) return [];
  return items.flatMap((item, index): [number, number][] => {
    if (isKept(item)) return [];
    return [index < first ? [item.from, items[index + 1]?.from ?? item.to] : [item.from - 1, item.to]];
  });
}
