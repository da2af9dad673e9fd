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

/** As many rows as one statement creates: planning a long list takes longer than creating what is in it. */
const ROWS_AT_ONCE = 100;

/** A Cypher string, in the escapes that it shares with JSON. Half surrogate pairs, which UTF-8 cannot hold, become U+FFFD. */
const literal = (text: string): string => JSON.stringify(text.replace(/\p{Cs}/gu, '\uFFFD'));
const listOf = (values: readonly (string | null | readonly string[])[]): string => {
  const written = values.map((value) =>
    value === null ? 'null' : typeof value === 'string' ? literal(value) : listOf(value),
  );
  return `[${written.join(', ')}]`;
};

/** Statements that do `then` for each of the things, which stand in them as lists; things with the same `then` share statements. */
function* unwound<T>(things: readonly T[], then: (thing: T) => string, row: (thing: T) => string): Generator<string> {
  const statement = (does: string, rows: string[]) => `UNWIND [\n  ${rows.join(',\n  ')}\n] AS row\n${does};\n`;
  const waiting = new Map<string, string[]>();
  for (const thing of things) {
    const does = then(thing);
    const rows = waiting.get(does) ?? [];
    rows.push(row(thing));
    if (rows.length === ROWS_AT_ONCE) {
      yield statement(does, rows);
      waiting.delete(does);
    } else waiting.set(does, rows);
  }
  for (const [does, rows] of waiting) yield statement(does, rows);
}

const nodesIn = (nodes: readonly Node[]): Generator<string> =>
  unwound(
    nodes,
    ({ label }) => `MERGE (n:${label} {id: row[0]}) SET n.name = row[1], n.url = row[2]`,
    ({ id, name, url }) => listOf([id, name, url]),
  );

/** A property that is set to null is not there. */
const SAYS = ['role', 'from', 'to', 'firstSeen', 'lastSeen', 'certainty', 'evidence'] as const;
const SET = SAYS.map((name, index) => `r.${name} = row[${index + 3}]`).join(', ');

function relationsIn(nodes: readonly Node[], relations: readonly Relation[]): Generator<string> {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  return unwound(
    relations,
    ({ kind, source, target }) =>
      `MATCH (a:${labels.get(source)} {id: row[1]}) MATCH (b:${labels.get(target)} {id: row[2]})
MERGE (a)-[r:${kind} {id: row[0]}]->(b) SET ${SET}`,
    (relation) => listOf([relation.id, relation.source, relation.target, ...SAYS.map((name) => relation[name])]),
  );
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
  yield* nodesIn(graph.nodes);
  yield* relationsIn(graph.nodes, graph.relations);
}
