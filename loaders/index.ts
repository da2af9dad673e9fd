// The loaders of one request.
import { dayAfter } from '../graph/dates.ts';
import type { Run } from '../graph/run.ts';
import { askOver } from './ask.ts';
import { baseLoaders } from './base.ts';
import { type Rooms, roomsOver } from './rooms.ts';

export type View = { today: string; asOf: string | null; access: readonly string[] };

export type Loaders = Rooms & { base: ReturnType<typeof baseLoaders> };

/** Loaders that see the graph as one view does: on its day, up to its @asOf, with its access. */
export function createLoaders(run: Run, { today, asOf, access }: View): Loaders {
  const ask = askOver(run, {
    // Seen as of a day, that day is today: what was due after it is not overdue.
    today: asOf ?? today,
    asOf: asOf ?? '9999-12-31',
    asOfEnd: asOf === null ? '\u{10ffff}' : dayAfter(asOf),
    access,
  });
  const rooms = roomsOver(ask);
  return { ...rooms, base: baseLoaders(ask, rooms) };
}
