// Work that takes long on the thread that answers everybody lets others in now and then.
import { setImmediate as othersIn } from 'node:timers/promises';

/** How long one works before others are let in, in milliseconds. */
const PIECE = 10;

/** Asked between pieces of work: whether it is time to let others in, and to do so. */
export type Pause = { due: () => boolean; take: () => Promise<void> };

export function pauses(): Pause {
  let until = performance.now() + PIECE;
  return {
    due: () => performance.now() > until,
    async take() {
      await othersIn();
      until = performance.now() + PIECE;
    },
  };
}
