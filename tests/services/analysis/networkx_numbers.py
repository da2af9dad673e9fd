"""What NetworkX says of graphs: reads a JSON list of {name, ids, ends} on standard input, writes the list with its numbers.

`ends` holds the places in `ids` of each relation's two ends, one after the other. Run by tests/services/analysis/graphs.ts.
"""

import json
import sys

import networkx as nx

TIGHT = 1e-15


def pagerank(graph):
    """NetworkX's default needs scipy for the same sum; without it, its plain form."""
    try:
        import scipy  # noqa: F401

        return nx.pagerank(graph, tol=TIGHT, max_iter=1_000)
    except ImportError:
        from networkx.algorithms.link_analysis.pagerank_alg import _pagerank_python

        return _pagerank_python(graph, tol=TIGHT, max_iter=1_000)


def eigenvector(graph):
    """NetworkX refuses the empty graph, which has no scores."""
    if len(graph) == 0:
        return {}
    return nx.eigenvector_centrality(graph, tol=TIGHT, max_iter=20_000)


def modularity(graph, parts):
    return nx.community.modularity(graph, parts) if graph.number_of_edges() else 0.0


MEASURES = {
    "DEGREE": nx.degree_centrality,
    "BETWEENNESS": nx.betweenness_centrality,
    "CLOSENESS": nx.closeness_centrality,
    "EIGENVECTOR": eigenvector,
    "PAGERANK": pagerank,
}


def numbers(given):
    graph = nx.Graph()
    graph.add_nodes_from(given["ids"])
    ends = [given["ids"][place] for place in given["ends"]]
    graph.add_edges_from((a, b) for a, b in zip(ends[::2], ends[1::2]) if a != b)
    found = {name: measure(graph) for name, measure in MEASURES.items()}
    louvain = [nx.community.louvain_communities(graph, seed=seed) for seed in range(10)] if len(graph) else [[]]
    return {
        "scores": {name: [scores[node] for node in given["ids"]] for name, scores in found.items()},
        "best": max(modularity(graph, parts) for parts in louvain),
        # Of a partition that came along.
        "modularity": modularity(graph, given["parts"]) if "parts" in given else None,
    }


if __name__ == "__main__":
    json.dump([{**given, **numbers(given)} for given in json.load(sys.stdin)], sys.stdout)
