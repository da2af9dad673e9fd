"""What NetworkX says of an exported graph: reads GraphML on standard input, writes its nodes' scores.

The export holds every relation in its direction; the measures are of the undirected, simple graph under it.
"""

import io
import json
import sys

import networkx as nx
from networkx_numbers import MEASURES, modularity

directed = nx.read_graphml(io.BytesIO(sys.stdin.buffer.read()))
graph = nx.Graph()
graph.add_nodes_from(directed.nodes)
graph.add_edges_from((a, b) for a, b in directed.edges() if a != b)
parts = json.loads(sys.argv[1])
louvain = [nx.community.louvain_communities(graph, seed=seed) for seed in range(10)] if len(graph) else [[]]
json.dump(
    {
        "scores": {name: measure(graph) for name, measure in MEASURES.items()},
        "modularity": modularity(graph, parts),
        "best": max(modularity(graph, each) for each in louvain),
        "relations": directed.number_of_edges(),
    },
    sys.stdout,
)
