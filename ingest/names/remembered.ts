// The same few thousand words come again and again in minutes: what was worked out for one is kept, up to a bound.
const MOST = 20_000;

/** The same function, remembering what it gave; it must depend on nothing but the text. */
export function remembered(work: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      if (known.size >= MOST) known.clear();
      found = work(text);
      known.set(text, found);
    }
    return found;
  };
}
