// What can go wrong between us and Kolada: one class, so that whoever imports catches one thing and shows its text.

/** UNREACHABLE alone may be better later; the others need somebody to change something. */
type KoladaTrouble = 'QUESTION' | 'UNREACHABLE' | 'REFUSED' | 'CHANGED' | 'PAGES' | 'NOT_KEPT';

const LONGEST_REQUEST = 200;

/** A request in the words of messages: its path and query; never the host's user and password. */
export function requestOf({ pathname, search }: URL): string {
  const request = `${pathname}${search}`;
  return request.length > LONGEST_REQUEST ? `${request.slice(0, LONGEST_REQUEST)}…` : request;
}

/** The message says, in Swedish, which request, what was wrong and what to do. */
export class KoladaError extends Error {
  override name = 'KoladaError';
  readonly trouble: KoladaTrouble;
  /** The path and query that were asked for. */
  readonly request: string;

  constructor(trouble: KoladaTrouble, request: URL | string, wrong: string, mend: string) {
    const asked = typeof request === 'string' ? request : requestOf(request);
    super(`Kolada, ${asked}: ${wrong}. ${mend}.`);
    this.trouble = trouble;
    this.request = asked;
  }
}
