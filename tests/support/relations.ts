// All relations as they are stored, and the plainest walk over them: what answers about chains and neighbourhoods are compared with.
import type { Graph } from '../../graph/run.ts';
import { type StoredEdge, stored } from './stored.ts';

export type Known = { id: string; kind: string; source: string; target: string; since: string; until: string };

export const USUAL = ['HOLDS_POST', 'MEMBER_OF', 'PARTICIPATES_IN', 'WORKS_ON', 'PARTY_TO', 'COVERS'];
export const STRUCTURE: Record<string, string> = { HAS_ITEM: 'has-item', RESULTED_IN: 'resulted-in', GIVES: 'gives' };
export const ALL = [
  ...USUAL,
  ...['PART_OF', 'CONTINUES', 'ATTENDED', 'PRESENTED', 'ABOUT', 'CONCERNS', 'ASSIGNED_TO', 'REFERS_TO', 'FOLLOWS_UP'],
  ...['CONTRIBUTES_TO', 'RESPONSIBLE'],
  ...Object.keys(STRUCTURE),
];

const takesNoPart = (kind: string, { properties }: StoredEdge): boolean =>
  (kind === 'PARTICIPATES_IN' && ['INVITED', 'DECLINED'].includes(String(properties['role']))) ||
  (kind === 'ATTENDED' && properties['status'] === 'ABSENT');

/** The relations of some kinds that a viewer of public documents may walk along. */
export async function relationsOf(graph: Graph, kinds: readonly string[]): Promise<Known[]> {
  const inGraph = stored(graph);
  const found: Known[] = [];
  for (const kind of kinds)
    for (const edge of await inGraph.edges(kind)) {
      const { from: source, to: target, properties } = edge;
      if (takesNoPart(kind, edge)) continue;
      const prefix = STRUCTURE[kind];
      const date = prefix ? (await inGraph.node(target))?.['date'] : '';
      found.push({
        id: prefix ? `${prefix}:${target}` : String(properties['id']),
        kind,
        source,
        target,
        since: String(properties['holdsFrom'] ?? date ?? ''),
        until: String(properties['holdsTo'] ?? '9999-12-31'),
      });
    }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** How far everything is from a node, as far as `depth`. */
export function distances(relations: readonly Known[], from: string, depth = Number.POSITIVE_INFINITY) {
  const beside = new Map<string, Set<string>>();
  for (const { source, target } of relations) {
    beside.set(source, (beside.get(source) ?? new Set()).add(target));
    beside.set(target, (beside.get(target) ?? new Set()).add(source));
  }
  const far = new Map([[from, 0]]);
  for (const [node, distance] of far)
    if (distance < depth) for (const next of beside.get(node) ?? []) if (!far.has(next)) far.set(next, distance + 1);
  return far;
}

export type Fact = { kind: string; from: string; to: string; since?: string; until?: string; role?: string };
const PREFIX: Record<string, string> = {
  HOLDS_POST: 'post',
  MEMBER_OF: 'membership',
  PARTICIPATES_IN: 'participation',
  WORKS_ON: 'work',
  PARTY_TO: 'party',
  COVERS: 'cover',
};
const slug = (id: string): string => id.replace(':', '-');

/** Many facts at once, as curation would have set them, in the order given. Returns their ids. */
export async function setFacts(graph: Graph, facts: readonly Fact[]): Promise<string[]> {
  const rows = facts.map(({ kind, from, to, since, until, role = 'MEMBER' }, index) => ({
    kind,
    from,
    to,
    said: {
      id: `${PREFIX[kind]}:${slug(from)}:${slug(to)}:${since ?? index}`,
      role,
      certainty: 'CURATED',
      evidence: [],
      holdsFrom: since ?? '',
      holdsTo: until ?? '9999-12-31',
      ...(since ? { from: since } : {}),
      ...(until ? { to: until } : {}),
    },
  }));
  for (const kind of new Set(facts.map((fact) => fact.kind)))
    await graph.write((run) =>
      run(
        {
          name: `test.facts.${kind}`,
          text: `UNWIND $rows AS row MATCH (a:Thing {id: row.from}) MATCH (b:Thing {id: row.to}) CREATE (a)-[r:${kind}]->(b) SET r = row.said`,
          sample: {},
        },
        { rows: rows.filter((row) => row.kind === kind) },
      ),
    );
  return rows.map(({ said }) => said.id);
}
