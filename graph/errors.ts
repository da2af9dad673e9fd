// What can go wrong on the way to Neo4j that is nobody's fault here. The messages are safe to show; the cause is for the log.

/** The database does not answer. */
export class GraphUnavailable extends Error {
  constructor(statement: string, cause: unknown) {
    super('The database does not answer just now. Try again in a few seconds.', { cause });
    this.name = `GraphUnavailable(${statement})`;
  }
}

/** A statement took longer than it may. */
export class GraphTimeout extends Error {
  constructor(statement: string, cause: unknown) {
    super('The question took too long and was stopped. Ask for fewer things or smaller pages.', { cause });
    this.name = `GraphTimeout(${statement})`;
  }
}
