// The way back from a passage to what rests on it, from what each thing rested on before and rests on now. Pure.

export type Supports = {
  /** Everything that rests on it now, for a passage that is written. */
  all: string[];
  more: string[];
  less: string[];
};

/** Per passage where something changes. `written`: the passages of the document, of which everything that rests on them was looked at. */
export function supportsAfter(
  rests: ReadonlyMap<string, { before: readonly string[]; after: readonly string[] }>,
  written: { has(passage: string): boolean },
): Map<string, Supports> {
  const found = new Map<string, Supports>();
  const at = (passage: string): Supports => {
    const before = found.get(passage);
    if (before) return before;
    const made: Supports = { all: [], more: [], less: [] };
    found.set(passage, made);
    return made;
  };
  for (const [id, { before, after }] of rests) {
    const [was, is] = [new Set(before), new Set(after)];
    for (const passage of is) {
      if (!was.has(passage)) at(passage).more.push(id);
      if (written.has(passage)) at(passage).all.push(id);
    }
    for (const passage of was) if (!is.has(passage)) at(passage).less.push(id);
  }
  return found;
}
