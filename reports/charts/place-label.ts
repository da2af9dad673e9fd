// Where a value stands beside its point, so that no line runs through it and no other text lies under it.

export type Box = { left: number; top: number; right: number; bottom: number };
export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];
type Taken = { within: Box; segments: readonly Segment[]; boxes: readonly Box[] };

const ASCENT = 9;
const DESCENT = 2;
const STEPS = 24;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether the segment runs through the box; looked at in steps, which is fine enough for a label. */
function through([x1, y1, x2, y2]: Segment, { left, top, right, bottom }: Box): boolean {
  return Array.from({ length: STEPS + 1 }, (_, at) => at / STEPS).some((part) => {
    const [x, y] = [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part];
    return x > left && x < right && y > top && y < bottom;
  });
}

/** Where the middle of the text's baseline goes, and the box it takes: above or below the point, straight or to a side, the first that is free. */
export function placeLabel(
  point: { x: number; y: number },
  width: number,
  { within, segments, boxes }: Taken,
): { x: number; y: number; box: Box } {
  const side = width / 2 + 2;
  const places = [
    [0, -9],
    [0, 17],
    [-side, -6],
    [side, -6],
    [-side, 13],
    [side, 13],
    [0, -15],
    [0, 23],
  ].map(([dx = 0, dy = 0], at) => {
    const x = Math.min(Math.max(point.x + dx, within.left + width / 2), within.right - width / 2);
    const y = point.y + dy;
    const box = { left: x - width / 2, top: y - ASCENT, right: x + width / 2, bottom: y + DESCENT };
    const outside = box.top < within.top || box.bottom > within.bottom;
    const crossed = segments.filter((segment) => through(segment, box)).length;
    const covered = boxes.filter((other) => overlap(box, other)).length;
    return { x, y, box, cost: (outside ? 100 : 0) + covered * 10 + crossed * 4 + at * 0.1 };
  });
  return places.reduce((best, place) => (place.cost < best.cost ? place : best));
}
