// Which request is being answered, for everything that logs on the way down without being handed the request.
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** What is known of an answer by the time its line is logged. */
export type Notes = { operation?: string; errors?: string[] };

/** `keepable`: it was a reading operation, answered without errors. */
export type Answering = { id: string; notes: Notes; keepable?: boolean };

const current = new AsyncLocalStorage<Answering>();

export const currentRequestId = (): string | undefined => current.getStore()?.id;

/** Adds to the log line of the request being answered. */
export function noteOnRequest(notes: Notes): void {
  Object.assign(current.getStore()?.notes ?? {}, notes);
}

/** Says that the same question would be answered the same while the graph is as it was. */
export function answerIsKeepable(): void {
  const answered = current.getStore();
  if (answered !== undefined) answered.keepable = true;
}

let under = 0;
/** Noting whose work is whose costs every promise of the process something: while nobody is noted, it is turned off. */
function over(): void {
  under -= 1;
  if (under === 0) current.disable();
}

export function answering<T>(request: Answering, work: () => T): T {
  under += 1;
  try {
    const made = current.run(request, work);
    if (made instanceof Promise) made.then(over, over);
    else over();
    return made;
  } catch (error) {
    over();
    throw error;
  }
}

/** A proxy's own id is kept when it looks like one, so that both logs tell one story; anything else could forge log lines. */
export function requestIdFrom(header: string | string[] | undefined): string {
  return typeof header === 'string' && /^[\w-]{8,64}$/.test(header) ? header : randomUUID();
}
