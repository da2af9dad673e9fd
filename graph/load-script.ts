// The graph, or a part of it, as a script that loads it into an empty Neo4j somewhere else: cypher-shell -f, or pasted into its browser.
// A file has no parameters, so values stand in it as literals.
import type { Label } from './model.ts';
import type { RelationKind } from './relation-kinds.ts';

type Node = { readonly id: string; readonly label: Label; readonly name: string; readonly url: string };
type Relation = {
  readonly id: string;
  readonly kind: RelationKind;
  readonly source: string;
  readonly target: string;
  readonly role: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly certainty: string;
  readonly evidence: readonly string[];
};

/** As many rows as one statement creates: small enough to be parsed at once, large enough not to plan each row anew. */
const ROWS_AT_ONCE = 200;

/**
 * A Cypher string, in the escapes that it shares with JSON. A backslash before «u» begins an escape for Neo4j even when it is itself
 * escaped, so a text is cut between the two. Half surrogate pairs, which UTF-8 cannot hold, become U+FFFD.
 */
const literal = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split(/(?<=\\)(?=u)/)
    .map((part) => JSON.stringify(part))
    .join(' + ');

type Value = string | readonly string[] | null;
const valueText = (value: string | readonly string[]): string =>
  typeof value === 'string' ? literal(value) : `[${value.map(literal).join(', ')}]`;
/** A map without what is null: Neo4j keeps no empty properties. */
const mapOf = (values: Record<string, Value>): string => {
  const pairs = Object.entries(values).flatMap(([key, value]) =>
    value === null ? [] : [`${key}: ${valueText(value)}`],
  );
  return `{${pairs.join(', ')}}`;
};

function groups<T>(things: readonly T[], keyOf: (thing: T) => string): T[][] {
  const found = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = found.get(key);
    if (group) group.push(thing);
    else found.set(key, [thing]);
  }
  return [...found.values()];
}

function* unwound<T>(things: readonly T[], row: (thing: T) => string, then: string): Generator<string> {
  for (let from = 0; from < things.length; from += ROWS_AT_ONCE) {
    const rows = things.slice(from, from + ROWS_AT_ONCE).map((thing) => `  ${row(thing)}`);
    yield `UNWIND [\n${rows.join(',\n')}\n] AS row\n${then};\n`;
  }
}

function* loadNodes(nodes: readonly Node[]): Generator<string> {
  for (const group of groups(nodes, ({ label }) => label)) {
    const label = group[0]?.label;
    const row = ({ id, name, url }: Node) => mapOf({ id, name, url });
    yield* unwound(group, row, `MERGE (n:${label} {id: row.id}) SET n += row`);
  }
}

function* loadRelations(nodes: readonly Node[], relations: readonly Relation[]): Generator<string> {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  const ends = ({ source, target }: Relation) => [labels.get(source), labels.get(target)] as const;
  for (const group of groups(relations, (relation) => [relation.kind, ...ends(relation)].join())) {
    const [one] = group;
    if (one === undefined) continue;
    const [from, to] = ends(one);
    const row = ({ source, target, kind: _, ...says }: Relation) =>
      `{source: ${literal(source)}, target: ${literal(target)}, says: ${mapOf({
        id: says.id,
        role: says.role,
        from: says.from,
        to: says.to,
        firstSeen: says.firstSeen,
        lastSeen: says.lastSeen,
        certainty: says.certainty,
        evidence: says.evidence,
      })}}`;
    const then = `MATCH (a:${from} {id: row.source})\nMATCH (b:${to} {id: row.target})
MERGE (a)-[r:${one.kind} {id: row.says.id}]->(b) SET r += row.says`;
    yield* unwound(group, row, then);
  }
}

/**
 * The script, statement by statement, each ended by «;» and a line feed. Run twice it changes nothing. Relations must run between the
 * nodes that are given.
 */
export function* loadScriptOf(graph: {
  description: string;
  nodes: readonly Node[];
  relations: readonly Relation[];
}): Generator<string> {
  yield `// ${graph.description.replace(/\s+/g, ' ')}\n`;
  for (const label of new Set(graph.nodes.map((node) => node.label)))
    yield `CREATE CONSTRAINT IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`;
  yield* loadNodes(graph.nodes);
  yield* loadRelations(graph.nodes, graph.relations);
}
