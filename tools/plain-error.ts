/** An expected failure: its message is the whole story (what is wrong and how to mend it), so nobody prints its stack. */
export class PlainError extends Error {
  override name = 'PlainError';
}
