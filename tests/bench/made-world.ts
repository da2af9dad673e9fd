// A made graph as lines, in the form of tests/support/dump.ts, without a database.
import { Recording } from '../../bench/world/recorded.ts';
import { SIZES, type SizeName } from '../../bench/world/size.ts';
import { worldOf } from '../../bench/world/world.ts';
import { edgeLine, nodeLine } from '../support/dump.ts';
import { RECORDER } from '../support/region.ts';

export async function worldLines(name: SizeName): Promise<string[]> {
  const recording = new Recording({ at: RECORDER.now().toISOString(), actor: RECORDER.actor });
  const lines: string[] = [];
  for (const layer of worldOf(SIZES[name])) {
    const { nodes, facts, edges } = await recording.layer(layer);
    for (const { label, properties } of nodes) lines.push(nodeLine(['Thing', label], properties));
    for (const { from, type, to, properties } of facts) lines.push(edgeLine(from, type, to, properties));
    for (const { from, type, to, properties } of edges) lines.push(edgeLine(from, type, to, properties));
  }
  return lines.sort();
}

/** The first lines that only the first has: the whole would be too long to be read. */
export function without(lines: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return lines.filter((line) => !known.has(line)).slice(0, 3);
}
