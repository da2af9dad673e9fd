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

export function answering<T>(request: Answering, work: () => T): T {
  return current.run(request, work);
}

/** A proxy's own id is kept when it looks like one, so that both logs tell one story; anything else could forge log lines. */
export function requestIdFrom(header: string | string[] | undefined): string {
  return typeof header === 'string' && /^[\w-]{8,64}$/.test(header) ? header : randomUUID();
}
