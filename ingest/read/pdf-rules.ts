// The thin level lines drawn on a page, among them those through the middle of struck-through words.
import { OPS, Util } from './pdf-engine.ts';

export type Rule = { x1: number; x2: number; y: number };

type Matrix = readonly number[];
type Drawing = { fnArray: readonly number[]; argsArray: readonly unknown[] };

const THICKEST = 2.5;
const SHORTEST = 2;
/** More than a form full of boxes has; a map or a chart has more, and no strikes. */
const MAX_RULES = 20_000;

const PAINTED = new Set<unknown>([
  ...[OPS.fill, OPS.eoFill, OPS.stroke, OPS.closeStroke, OPS.fillStroke],
  ...[OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke],
]);

/** The level lines and flat boxes of a page's drawing in its view, from the top down. */
export function ruledLines(drawing: Drawing, view: Matrix): Rule[] {
  const rules: Rule[] = [];
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
      for (const box of boxes(args[1], matrix)) {
        if (box.bottom - box.top > THICKEST || box.right - box.left < SHORTEST) continue;
        rules.push({ x1: box.left, x2: box.right, y: (box.top + box.bottom) / 2 });
        if (rules.length > MAX_RULES) return [];
      }
    }
  }
  return rules.sort((one, other) => one.y - other.y || one.x1 - other.x1);
}

const numbers = (list: unknown): number[] =>
  Array.isArray(list) || ArrayBuffer.isView(list) ? Array.from(list as ArrayLike<unknown>, Number) : [];

type Box = { left: number; right: number; top: number; bottom: number };

/** How many numbers follow each of pdf.js's drawing steps: move, line, curve, quadratic curve, close. */
const STEP_NUMBERS = [2, 2, 6, 4, 0];

/** A box around each part of a path that is drawn without lifting the pen. */
function boxes(path: unknown, [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix): Box[] {
  const steps = Array.isArray(path) ? numbers(path[0]) : [];
  const found: Box[] = [];
  let box: Box | undefined;
  for (let at = 0; at < steps.length; ) {
    const step = steps[at++] ?? 4;
    const count = STEP_NUMBERS[step];
    if (count === undefined) return found;
    if (step === 0 || box === undefined) {
      box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
      found.push(box);
    }
    for (let pair = at; pair < at + count; pair += 2) {
      const [px = 0, py = 0] = [steps[pair], steps[pair + 1]];
      const x = a * px + c * py + e;
      const y = b * px + d * py + f;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    }
    at += count;
  }
  return found.filter(({ left }) => Number.isFinite(left));
}
