// A Cypher statement as the project knows it: one constant text with a name, values only as parameters.

export type Scalar = string | number | boolean | null;
export type Value = Scalar | readonly Value[] | { readonly [key: string]: Value };
export type Params = Readonly<Record<string, Value>>;

export type Statement = {
  /** First line of the text as a comment, so that the database's own log names the code. */
  readonly name: string;
  readonly text: string;
  /** Parameters it can be planned with; the EXPLAIN test uses them. */
  readonly sample: Params;
};

const known = new Map<string, Statement>();

/** Declares a statement. Throws when the name is taken: two texts under one name could not be told apart in a log. */
export function statement(name: string, text: string, sample: Params = {}): Statement {
  if (known.has(name)) throw new Error(`Two statements are called ${name}`);
  const made = { name, text: `/* ${name} */\n${text.trim()}`, sample };
  known.set(name, made);
  return made;
}

/** Every statement of the modules loaded so far, in the order they were declared. */
export const statements = (): Statement[] => [...known.values()];
