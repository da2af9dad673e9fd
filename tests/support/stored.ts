// For tests of writing: what is stored under an id, and a hand that sets it, as curation does.
import type { Graph } from '../../graph/run.ts';
import type { Params, Value } from '../../graph/statement.ts';

type Properties = Readonly<Record<string, Value>>;
export type StoredEdge = { from: string; to: string; properties: Properties };

export const stored = (graph: Graph) => {
  const ask = (name: string, text: string, params: Params) =>
    graph.read({ name: `test.${name}`, text, sample: {} }, params);
  const write = (name: string, text: string, params: Params) =>
    graph.write((run) => run({ name: `test.${name}`, text, sample: {} }, params));
  const nodes = async (label: string, prefix = ''): Promise<Properties[]> =>
    (
      await ask(
        'nodes',
        'MATCH (n:Thing) WHERE $label IN labels(n) AND n.id STARTS WITH $prefix RETURN properties(n) ORDER BY n.id',
        { label, prefix },
      )
    ).map(([properties]) => properties as Properties);
  const edges = async (type: string): Promise<StoredEdge[]> =>
    (
      await ask(
        'edges',
        'MATCH (a:Thing)-[r]->(b:Thing) WHERE type(r) = $type RETURN a.id, b.id, properties(r) ORDER BY a.id, b.id, r.id',
        { type },
      )
    ).map(([from, to, properties]) => ({
      from: String(from),
      to: String(to),
      properties: properties as Properties,
    }));
  return {
    /** The things of one label, in order of id; `prefix` is what their ids begin with. */
    nodes,
    /** One thing; undefined when it is not there. */
    node: async (id: string): Promise<Properties | undefined> =>
      (await ask('node', 'MATCH (n:Thing {id: $id}) RETURN properties(n)', { id })).map(
        ([properties]) => properties as Properties,
      )[0],
    edges,
    fact: async (type: string, id: string): Promise<StoredEdge | undefined> =>
      (await edges(type)).find(({ properties }) => properties['id'] === id),
    setNode: (id: string, properties: Properties) =>
      write('setNode', 'MATCH (n:Thing {id: $id}) SET n += $properties', { id, properties }),
    setFact: (id: string, properties: Properties) =>
      write('setFact', 'MATCH (:Thing)-[r {id: $id}]->(:Thing) SET r += $properties', { id, properties }),
  };
};
