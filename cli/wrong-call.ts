/** The caller's mistake: said in one line, exit code 2. */
export class WrongCall extends Error {}
