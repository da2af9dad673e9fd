// The loaders of one request.
import { askOver } from './ask.ts';
import { baseLoaders } from './base.ts';
import type { Reading } from './reading.ts';
import { type Rooms, roomsOver } from './rooms.ts';

export type Loaders = Rooms & { base: ReturnType<typeof baseLoaders> };

export function createLoaders(reading: Reading): Loaders {
  const ask = askOver(reading);
  const rooms = roomsOver(ask);
  return { ...rooms, base: baseLoaders(ask, rooms) };
}
