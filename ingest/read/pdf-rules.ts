// The thin lines drawn on a page: through the middle of struck-through words, around the cells of a table.
import { OPS, Util } from './pdf-engine.ts';

export type Rule = { x1: number; x2: number; y: number };
/** From the top down. */
export type Rules = { level: Rule[]; upright: { x: number; y1: number; y2: number }[] };

type Matrix = readonly number[];
type Drawing = { fnArray: readonly number[]; argsArray: readonly unknown[] };

const THICKEST = 2.5;
const SHORTEST = 2;
/** More than a form full of boxes has; a map or a chart has more, and no strikes. */
const MAX_RULES = 20_000;

const FILLED = new Set<unknown>([OPS.fill, OPS.eoFill]);
const PAINTED = new Set<unknown>([
  ...[...FILLED, OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke],
  ...[OPS.closeFillStroke, OPS.closeEOFillStroke],
]);

/** The level and upright lines and thin boxes of a page's drawing, in its view. */
export function ruledLines(drawing: Drawing, view: Matrix): Rules {
  const level: Rule[] = [];
  const upright: Rules['upright'] = [];
  const saved: Matrix[] = [];
  let matrix = view;
  for (const [index, operator] of drawing.fnArray.entries()) {
    const args = drawing.argsArray[index];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = Util.transform([...matrix], numbers(args));
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      const own = Array.isArray(args) ? numbers(args[0]) : [];
      if (own.length === 6) matrix = Util.transform([...matrix], own);
    } else if (operator === OPS.constructPath && Array.isArray(args) && PAINTED.has(args[0])) {
      for (const { left, right, top, bottom } of boxes(args[1], matrix, FILLED.has(args[0]))) {
        const flat = bottom - top <= THICKEST;
        const narrow = right - left <= THICKEST;
        if (flat && right - left >= SHORTEST) level.push({ x1: left, x2: right, y: (top + bottom) / 2 });
        else if (narrow && bottom - top >= SHORTEST) upright.push({ x: (left + right) / 2, y1: top, y2: bottom });
      }
      if (level.length + upright.length > MAX_RULES) return { level: [], upright: [] };
    }
  }
  return { level: level.sort((one, other) => one.y - other.y || one.x1 - other.x1), upright };
}

const numbers = (list: unknown): number[] =>
  Array.isArray(list) || ArrayBuffer.isView(list) ? Array.from(list as ArrayLike<unknown>, Number) : [];

type Box = { left: number; right: number; top: number; bottom: number };

/** How many numbers follow each of pdf.js's drawing steps: move, line, curve, quadratic curve, close. */
const STEP_NUMBERS = [2, 2, 6, 4, 0];
const MOVE = 0;
const CLOSE = 4;

/** A box around each part of a path that is drawn without lifting the pen when it is filled, around each stroke when it is not. */
function boxes(path: unknown, matrix: Matrix, filled: boolean): Box[] {
  const steps = Array.isArray(path) ? numbers(path[0]) : [];
  const found: Box[] = [];
  let start: Point = { x: 0, y: 0 };
  let pen = start;
  let box: Box = around(start);
  const to = (point: Point) => {
    if (filled) widen(box, point);
    else found.push(widen(around(pen), point));
    pen = point;
  };
  for (let at = 0; at < steps.length; ) {
    const step = steps[at++] ?? CLOSE;
    const count = STEP_NUMBERS[step];
    if (count === undefined) return found;
    if (step === CLOSE) to(start);
    else {
      const point = place(matrix, steps[at + count - 2] ?? 0, steps[at + count - 1] ?? 0);
      if (step === MOVE) {
        start = point;
        pen = point;
        box = around(point);
        if (filled) found.push(box);
      } else to(point);
    }
    at += count;
  }
  return found;
}

type Point = { x: number; y: number };

const place = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, x: number, y: number): Point => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
});

const around = ({ x, y }: Point): Box => ({ left: x, right: x, top: y, bottom: y });

function widen(box: Box, { x, y }: Point): Box {
  box.left = Math.min(box.left, x);
  box.right = Math.max(box.right, x);
  box.top = Math.min(box.top, y);
  box.bottom = Math.max(box.bottom, y);
  return box;
}
