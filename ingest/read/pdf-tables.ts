// Where a page has a table with lines around its cells: text in one cell belongs together, whatever stands beside it.
import { type Line, linesOf, type Piece } from './pdf-lines.ts';
import type { Rule, Rules } from './pdf-rules.ts';

/** `right` is where the text of a cell must turn. */
export type Cell = { lines: Line[]; right: number };
/** Rows with the same `table` stand right below each other. */
export type TableRow = { table: number; y: number; cells: Cell[] };
export type PageContent = { lines: Line[]; rows: TableRow[] };

/** Lines that meet do so within this many points; lines at one height are as good as exactly there. */
const MEETING = 3;
const SAME_HEIGHT = 0.5;
/** Forms have more; what has as many is a chart. */
const MAX_BORDERS = 2_000;

/** The page's text: rows of its tables, and the lines that stand in none. */
export function contentOf(pieces: readonly Piece[], rules: Rules): PageContent {
  const bands = bandsOf(rules);
  const inside = new Map<Band, Piece[]>();
  const outside: Piece[] = [];
  for (const piece of pieces) {
    const middle = piece.y - piece.size * 0.3;
    const band = bands.find(({ top, bottom, edges: [left = 0, ...more] }) => {
      const within = middle > top && middle < bottom;
      return within && piece.x > left - MEETING && piece.x < (more.at(-1) ?? left);
    });
    if (band === undefined) outside.push(piece);
    else inside.set(band, [...(inside.get(band) ?? []), piece]);
  }
  return {
    lines: linesOf(outside, rules.level),
    rows: bands.flatMap((band) => {
      const mine = inside.get(band);
      return mine === undefined ? [] : [rowOf(band, mine, rules.level)];
    }),
  };
}

function rowOf({ table, top, edges }: Band, pieces: readonly Piece[], level: readonly Rule[]): TableRow {
  const cells = edges.slice(0, -1).map((left, at): Cell => {
    const right = edges[at + 1] ?? left;
    const lines = linesOf(
      pieces.filter(({ x, width }) => x + Math.min(width, 4) / 2 >= left && x + Math.min(width, 4) / 2 < right),
      level,
    );
    // As far from its right border as it begins from its left one.
    const inset = Math.min(10, Math.max(0, Math.min(...lines.map(({ x }) => x)) - left));
    return { lines, right: right - inset };
  });
  return { table, y: top, cells };
}

/** A row's place: between two level lines, with the upright ones between its cells. */
type Band = { table: number; top: number; bottom: number; edges: number[] };

function bandsOf({ level, upright }: Rules): Band[] {
  if (upright.length === 0 || upright.length > MAX_BORDERS) return [];
  // A line through a word or under it meets no other.
  const borders = joined(level).filter(({ x1, x2, y }) =>
    upright.some(
      (rule) => rule.x >= x1 - MEETING && rule.x <= x2 + MEETING && rule.y1 - MEETING <= y && rule.y2 + MEETING >= y,
    ),
  );
  if (borders.length > MAX_BORDERS) return [];
  const bands: Band[] = [];
  const tableOf = new Map<Rule, number>();
  for (const [index, border] of borders.entries()) {
    const next = borders.find((one, at) => at > index && one.y > border.y && overlap(one, border) > 0.5);
    // Close together they are the end of one table and the beginning of another.
    if (next === undefined || next.y - border.y <= MEETING) continue;
    const edges = edgesOf(upright, border, next);
    if (edges.length < 3) continue;
    const table = tableOf.get(border) ?? index;
    tableOf.set(next, table);
    bands.push({ table, top: border.y, bottom: next.y, edges });
  }
  return bands;
}

/** From left to right, each once: the upright lines all the way between two level ones, and the ends of these, for a table open at its sides. */
function edgesOf(upright: Rules['upright'], above: Rule, below: Rule): number[] {
  const left = Math.min(above.x1, below.x1);
  const right = Math.max(above.x2, below.x2);
  const between = upright
    .filter(({ x, y1, y2 }) => x >= left && x <= right && y1 <= above.y + MEETING && y2 >= below.y - MEETING)
    .map(({ x }) => x);
  if (between.length === 0) return [];
  return [left, ...between, right]
    .sort((one, other) => one - other)
    .filter((x, at, all) => at === 0 || x - (all[at - 1] ?? x) > MEETING);
}

/** Of the shorter of two lines, how much stands over the other. */
function overlap(one: Rule, other: Rule): number {
  const shared = Math.min(one.x2, other.x2) - Math.max(one.x1, other.x1);
  return shared / Math.max(1, Math.min(one.x2 - one.x1, other.x2 - other.x1));
}

/** Cells are often drawn each for itself: their lines at one height that touch are one. */
function joined(level: readonly Rule[]): Rule[] {
  const found: Rule[] = [];
  let height: Rule[] = [];
  const flush = () => {
    let last: Rule | undefined;
    for (const rule of height.sort((one, other) => one.x1 - other.x1)) {
      if (last !== undefined && rule.x1 - last.x2 <= MEETING) last.x2 = Math.max(last.x2, rule.x2);
      else {
        last = { ...rule };
        found.push(last);
      }
    }
    height = [];
  };
  for (const rule of level) {
    if (height[0] !== undefined && rule.y - height[0].y > SAME_HEIGHT) flush();
    height.push(rule);
  }
  flush();
  return found;
}
