// Whom a name means at one place of a document, when a hand has said it (two namesakes parted, a question answered): another version that
// has the name at the same place means the same.
import type { StoredEdge } from '../graph/recorded.ts';
import { edgeKey } from './replacement.ts';
import type { Sorted } from './told.ts';

const spellings = ({ as }: StoredEdge['properties']): unknown[] => (Array.isArray(as) ? as : []);
const kind = (id: string): string => id.slice(0, id.indexOf(':'));
/** «passage:prov-2-1a2b3c4d:4:2» → «4:2». */
const place = (passage: string): string => passage.split(':').slice(2).join(':');

/** Turns what is told to what a hand has said of the same names; `around`: the edges at the passages that are replaced. */
export function keepMentions(told: Sorted, around: readonly StoredEdge[], document: string): void {
  const local = document.slice(document.indexOf(':') + 1);
  for (const { type, from, to, properties } of around) {
    if (type !== 'MENTIONS' || properties['curated'] !== true) continue;
    const passage = `passage:${local}:${place(from)}`;
    const [same] = [...told.edges].filter(
      ([, edge]) =>
        edge.type === 'MENTIONS' &&
        edge.from === passage &&
        kind(edge.to) === kind(to) &&
        spellings(edge.properties).some((one) => spellings(properties).includes(one)),
    );
    if (!same) continue;
    const [key, edge] = same;
    told.edges.delete(key);
    told.edges.set(edgeKey({ type, from: passage, to }), {
      ...edge,
      to,
      properties: { ...edge.properties, curated: true },
    });
  }
}
