// A gate with so many places behind it, and a queue of bounded length before it in which nobody waits for long.

export type GateLimits = { active: number; waiting: number; waitMs: number };

export type Place = {
  /** Whether the place was given, once that is known: false when the queue was full, or the wait too long. */
  readonly given: Promise<boolean>;
  /** Gives the place to the next in turn, or leaves the queue. May be called again, and does nothing then. */
  leave(): void;
};

export type Gate = {
  /** Whether another would be turned away. */
  isFull(): boolean;
  enter(): Place;
};

const NOTHING = (): void => {};

export function gateOf(limits: GateLimits): Gate {
  let taken = 0;
  /** In the order in which they came. */
  const queue = new Set<() => void>();

  function passOn(): void {
    const [next] = queue;
    if (next === undefined) taken -= 1;
    else next();
  }

  const isFull = (): boolean => taken >= limits.active && queue.size >= limits.waiting;

  return {
    isFull,
    enter() {
      if (isFull()) return { given: Promise.resolve(false), leave: NOTHING };
      let end = passOn;
      const leave = (): void => {
        const once = end;
        end = NOTHING;
        once();
      };
      if (taken < limits.active) {
        taken += 1;
        return { given: Promise.resolve(true), leave };
      }
      const given = new Promise<boolean>((tell) => {
        const begin = (): void => {
          out();
          end = passOn;
          tell(true);
        };
        const out = (): void => {
          clearTimeout(late);
          queue.delete(begin);
        };
        end = () => {
          out();
          tell(false);
        };
        const late = setTimeout(leave, limits.waitMs);
        queue.add(begin);
      });
      return { given, leave };
    },
  };
}
