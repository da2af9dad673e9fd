// The names that are known before a document is read: from the graph, or from a seed's register when no graph is at hand. The reader
// has no names of its own; another region brings its own here.
import type { NameKind } from '../found.ts';

export type Known = {
  /** The id in the graph: «municipality:0180», «person:anna-ek». */
  id: string;
  kind: NameKind;
  name: string;
  aliases: string[];
  /** The graph's finer kind, where it has one: DIRECTORS_GROUP, SECRETARIAT, TEST_AND_DEVELOPMENT. */
  subkind?: string;
  /** A person: ids of those whom they were seen to represent, the latest first. */
  represents?: string[];
  /** When it was last heard of, ISO date. */
  lastSeen?: string;
  /** In the country's register but not in this graph yet (a municipality of another region): known by name only. */
  outside?: boolean;
};
