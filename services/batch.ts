// Collects what one document says before it is written: nodes and edges with the passage each rests on.
import { ALWAYS, FACTS, type FactType, type Label, STILL, type StructureType } from '../graph/model.ts';
import { LASTING } from '../graph/periods.ts';
import type { EdgeWrite, NodeWrite } from '../graph/write.ts';

type Properties = NodeWrite['properties'];
const local = (id: string): string => id.replace(':', '-');

export type Batch = {
  readonly nodes: NodeWrite[];
  readonly edges: EdgeWrite[];
  node(label: Label, id: string, properties: Properties, passage?: string): void;
  /** A fact on an edge. Its id is made of its ends and, where one pair can have several, what tells them apart. */
  fact(type: FactType, from: string, to: string, properties: Properties, passage?: string, apart?: string): void;
  /** `passage` is kept where another document can say the same. */
  edge(type: StructureType, from: string, to: string, properties?: Properties, passage?: string): void;
  /** What `work` adds can be told by other documents too: of each, who says what is kept (services/sources.ts). */
  shared(work: () => void): void;
};

/** The id of a fact between two things: `participation:municipality-1283:project-smarta-lokaler:participant`. */
export function factId(type: FactType, from: string, to: string, apart?: string): string {
  return [FACTS[type], local(from), local(to), ...(apart ? [apart.toLowerCase()] : [])].join(':');
}

/** What a document says; everything else is named by it, or was before it. */
const SAID: readonly Label[] = ['AgendaItem', 'Decision', 'Assignment', 'Funding', 'ProjectEvent', 'DataIssue'];

/** `date`: the day that everything in the batch is told of; a register has none. `access`: of the document, when not everybody may see it. */
export function newBatch(date?: string, access: string | null = null): Batch {
  const nodes: NodeWrite[] = [];
  const edges: EdgeWrite[] = [];
  const evidence = (passage?: string) => (passage ? [passage] : []);
  let shared = false;
  return {
    nodes,
    edges,
    node: (label, id, properties, passage) =>
      nodes.push({
        label,
        id,
        properties: access && SAID.includes(label) ? { ...properties, access } : properties,
        evidence: evidence(passage),
        shared,
      }),
    fact: (type, from, to, properties, passage, apart) => {
      // What lasts is settled when all is written (services/settle-periods.ts); what is told of once holds from that day.
      const told = {
        holdsFrom: date ?? ALWAYS,
        holdsTo: STILL,
        ...(date ? { seen: [date], firstSeen: date, lastSeen: date } : {}),
      };
      const lasts = shared || LASTING.some((lasting) => lasting === type);
      edges.push({
        type,
        id: factId(type, from, to, apart),
        from,
        to,
        properties: { ...properties, ...(lasts ? {} : told) },
        evidence: evidence(passage),
        shared: lasts,
      });
    },
    edge: (type, from, to, properties = {}, passage) =>
      edges.push({
        type,
        from,
        to,
        properties,
        ...(passage && (shared || type === 'REPORTED_AT') ? { evidence: [passage] } : {}),
      }),
    shared: (work) => {
      shared = true;
      work();
      shared = false;
    },
  };
}
