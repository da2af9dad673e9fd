// What an input means of the parts of one whole: by id, else by name. No two parts of a whole may have one name.
import type { Complaints } from './complaints.ts';
import { nameKey } from './same-name.ts';

type Named = { id: string; name: string };
type Input = { id?: string | null | undefined; name?: string | null | undefined };
/** `old` is what the input changes; null: it is new, the `nth` of the whole. */
export type Sibling<T, I> = { input: I; old: T | null; name: string; nth: number; field: string };

/** The inputs that can be gone on with, in their order; complaints are made about the others. */
export function siblings<T extends Named, I extends Input>(
  there: readonly T[],
  inputs: readonly I[],
  field: string,
  complaints: Complaints,
): Sibling<T, I>[] {
  const found: Sibling<T, I>[] = [];
  let added = 0;
  for (const [index, input] of inputs.entries()) {
    const here = `${field}.${index}`;
    const { id } = input;
    const old = there.find((one) => (id ? one.id === id : input.name && nameKey(one.name) === nameKey(input.name)));
    if (id && !old) {
      const short = id.slice(0, 200);
      complaints.add(
        `${here}.id`,
        `Här finns inget med id «${short}».`,
        `Nothing here has the id «${short}».`,
        'NOT_FOUND',
      );
      continue;
    }
    const name = input.name === undefined ? old?.name : input.name;
    if (!name) complaints.needed(`${here}.name`);
    else if (!old) added += 1;
    if (name)
      found.push({
        input,
        old: old ?? null,
        name,
        nth: old ? there.indexOf(old) + 1 : there.length + added,
        field: here,
      });
  }
  const named = new Set(found.flatMap(({ old }) => old ?? []));
  const names = new Map(there.filter((one) => !named.has(one)).map((one) => [nameKey(one.name), one.id]));
  const seen = new Set<T>();
  for (const { old, name, field: here } of found) {
    if (names.has(nameKey(name)) || (old && seen.has(old)))
      complaints.add(here, `«${name}» står två gånger.`, `«${name}» stands twice.`, 'CONFLICT');
    names.set(nameKey(name), here);
    if (old) seen.add(old);
  }
  return found;
}
