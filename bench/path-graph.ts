// A large graph in our own model for the analyses: municipalities, networks, projects and people at random, the same every time.
import { indexed } from '../graph/indexed.ts';
import { STILL } from '../graph/model.ts';
import { put, type Writes } from '../graph/put.ts';
import type { Graph } from '../graph/run.ts';

export const SIZE = { municipality: 290, network: 2_000, project: 37_710, person: 60_000 };
/** How many relations of each kind: a million in all. */
const RELATIONS = [
  { kind: 'WORKS_ON', from: 'person', to: 'project', count: 700_000, says: { role: 'CONTRIBUTOR' } },
  { kind: 'MEMBER_OF', from: 'person', to: 'network', count: 180_000, says: { role: 'MEMBER' } },
  { kind: 'PARTICIPATES_IN', from: 'municipality', to: 'project', count: 100_000, says: { role: 'PARTICIPANT' } },
  {
    kind: 'HOLDS_POST',
    from: 'person',
    to: 'municipality',
    count: 20_000,
    says: { title: 'Handläggare', acting: false },
  },
] as const;
const LABEL = { municipality: 'Municipality', network: 'Network', project: 'Project', person: 'Person' } as const;
type Kind = keyof typeof SIZE;
const PORTION = 20_000;

/** Numbers from 0 to 1 (mulberry32), the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
/** A node of the graph, at random. */
export const someNode = (random: () => number, kind: Kind): string => `${kind}:g${Math.floor(random() * SIZE[kind])}`;

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);
async function inPortions(graph: Graph, count: number, made: (numbers: number[]) => Partial<Made>): Promise<void> {
  for (let from = 0; from < count; from += PORTION) {
    const { nodes = [], edges = [] } = made(range(from, Math.min(count, from + PORTION)));
    await graph.write((run) =>
      put(run, {
        nodes: { made: nodes, set: [], gone: [] },
        edges: { made: edges, gone: [] },
        facts: { set: [], gone: [] },
        supports: [],
      }),
    );
  }
}
type Made = { nodes: Writes['nodes']['made']; edges: Writes['edges']['made'] };

function nodeOf(kind: Kind, n: number): Made['nodes'][number] {
  const [id, name] = [`${kind}:g${n}`, `${LABEL[kind]} ${n}`];
  const own = kind === 'municipality' ? { code: String(1000 + n) } : kind === 'project' ? { kind: 'OTHER' } : {};
  const said = { name, ...own };
  const properties = { id, ...said, ...indexed(LABEL[kind], id, said), updatedAt: '2026-01-01T00:00:00.000Z' };
  return { label: LABEL[kind], id, properties };
}

/** Fills an empty graph. */
export async function fillPathGraph(graph: Graph): Promise<void> {
  const random = randomFrom(1);
  for (const kind of Object.keys(SIZE) as Kind[])
    await inPortions(graph, SIZE[kind], (numbers) => ({ nodes: numbers.map((n) => nodeOf(kind, n)) }));
  for (const { kind, from, to, count, says } of RELATIONS)
    await inPortions(graph, count, (numbers) => ({
      edges: numbers.map((n) => {
        const since = `${2000 + Math.floor(random() * 20)}-01-01`;
        const period = { from: since, holdsFrom: since, holdsTo: STILL };
        return {
          type: kind,
          from: someNode(random, from),
          to: someNode(random, to),
          properties: { id: `bench:${kind}:${n}`, ...says, ...period, certainty: 'STATED', evidence: [] },
        };
      }),
    }));
}
