// The way back from passages to the facts that rest on them, when facts have become others.
import type { EdgeState } from '../../graph/state.ts';

const grounds = ({ properties }: EdgeState): string[] => (properties['evidence'] as string[] | undefined) ?? [];

/** Which facts each passage no longer supports, and which it now does, when `from` has become `to`. */
export function supportChanges(
  from: readonly EdgeState[],
  to: readonly EdgeState[],
): { passage: string; gone: string[]; now: string[] }[] {
  const resting = (edges: readonly EdgeState[]): Map<string, string[]> => {
    const by = new Map<string, string[]>();
    for (const edge of edges) {
      const { id } = edge;
      if (id !== null) for (const passage of grounds(edge)) by.set(passage, [...(by.get(passage) ?? []), id]);
    }
    return by;
  };
  const [before, after] = [resting(from), resting(to)];
  return [...new Set([...before.keys(), ...after.keys()])].map((passage) => {
    const now = after.get(passage) ?? [];
    return { passage, gone: (before.get(passage) ?? []).filter((id) => !now.includes(id)), now };
  });
}
