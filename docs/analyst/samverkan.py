# %% [markdown]
# # Samverkan i siffror, från fråga till protokoll
#
# Filen är ett skript (`python samverkan.py http://localhost:4000`) och, cell för cell, samma sak som `samverkan.ipynb`.
# Starta först servern med `npm start`. Adressen kan också stå i miljövariabeln `SAMVERKAN`.

# %%
import io
import os
import sys

import networkx as nx
import pandas as pd
import requests

SERVER = next((a for a in sys.argv[1:] if a.startswith("http")), os.environ.get("SAMVERKAN", "http://localhost:4000"))

# %% [markdown]
# ## Ställa en fråga
#
# Alla frågor i GraphQL går till en och samma adress. Man skriver vilka fält man vill ha, och får precis dem.
# Prova frågor och läs vad fälten betyder på serverns sida `/graphiql`.

# %%
def ask(query, **variables):
    answer = requests.post(f"{SERVER}/graphql", json={"query": query, "variables": variables}, timeout=60).json()
    if "errors" in answer:
        raise RuntimeError(answer["errors"][0]["message"])
    return answer["data"]


# %% [markdown]
# ## En lista, sida för sida
#
# Långa listor kommer sidvis. Varje sida slutar med en markör (`endCursor`) som nästa sida börjar efter.

# %%
PROJECTS = """
query ($after: String) {
  projects(first: 20, after: $after) {
    totalCount
    nodes { id name phase municipalities { name } grantedSek }
    pageInfo { hasNextPage endCursor }
  }
}
"""

rows, after = [], None
while True:
    page = ask(PROJECTS, after=after)["projects"]
    rows += page["nodes"]
    after = page["pageInfo"]["endCursor"]
    if not page["pageInfo"]["hasNextPage"]:
        break
projects = pd.json_normalize(rows)
projects["municipalities"] = projects["municipalities"].map(lambda those: ", ".join(m["name"] for m in those))
print(f"Projekt: {len(projects)} (API:et räknar till {page['totalCount']})")
print(projects["phase"].value_counts(dropna=False).to_string())

# %% [markdown]
# ## Samma lista som fil
#
# Vill man ha hela listan räcker en rad. Alla listor och deras kolumner står på serverns sida `/export`.

# %%
as_csv = pd.read_csv(f"{SERVER}/export/projects.csv")
print(f"Projekt i CSV-filen: {len(as_csv)}")
assert set(as_csv["id"]) == set(projects["id"])

# %% [markdown]
# ## Vem arbetar med vem
#
# Matrisen räknar vad kommunerna två och två delar: projekt, nätverk och avtal, om inget annat sägs i `via`.

# %%
COLLABORATION = """
{
  collaboration {
    municipalities { name }
    weights
    ties(first: 100) { nodes { a { name } b { name } weight projects { id name } } }
  }
}
"""

collaboration = ask(COLLABORATION)["collaboration"]
names = [m["name"] for m in collaboration["municipalities"]]
matrix = pd.DataFrame(collaboration["weights"], index=names, columns=names)
print(matrix.astype(int).to_string())
for tie in collaboration["ties"]["nodes"]:
    shared = ", ".join(p["name"] for p in tie["projects"])
    print(f"{tie['a']['name']} – {tie['b']['name']}: {tie['weight']:g} ({shared})")

# %% [markdown]
# ## År för år
#
# Hur många par som delar något under året, och hur mycket de delar.

# %%
over_time = ask("{ collaborationOverTime(interval: YEAR) { from ties shared } }")["collaborationOverTime"]
years = pd.DataFrame(over_time)
years["year"] = years.pop("from").str[:4]
print(years.set_index("year").to_string())

# %% [markdown]
# ## Hela nätverket i networkx
#
# `/export/graph.graphml` tar samma urval som `centrality` i API:et: `types`, `via`, `at`, `during.from`, `during.to`,
# `certainty`. Filen har en kant för varje uppgift; måtten räknar grannar, så kanterna mellan samma två blir en.

# %%
graphml = requests.get(f"{SERVER}/export/graph.graphml", timeout=60)
graphml.raise_for_status()
facts = nx.read_graphml(io.BytesIO(graphml.content), force_multigraph=True)
network = nx.Graph(facts)
network.remove_edges_from(list(nx.selfloop_edges(network)))
print(f"Nätverket: {facts.number_of_nodes()} noder, {facts.number_of_edges()} uppgifter, {network.number_of_edges()} grannskap")

# %% [markdown]
# ## Egna mått mot API:ets
#
# Måtten i API:et är networkx mått. Här räknas de om ur filen och jämförs.

# %%
own = {
    "DEGREE": nx.degree_centrality(network),
    "BETWEENNESS": nx.betweenness_centrality(network),
    "CLOSENESS": nx.closeness_centrality(network),
    "PAGERANK": nx.pagerank(network, tol=1e-12, max_iter=1000),
}
CENTRALITY = """
query ($measure: CentralityMeasure!) { centrality(measure: $measure, first: 1000) { score node { id name } } }
"""

for measure, scores in own.items():
    theirs = ask(CENTRALITY, measure=measure)["centrality"]
    assert len(theirs) == min(1000, len(scores))
    apart = max(abs(one["score"] - scores[one["node"]["id"]]) for one in theirs)
    print(f"{measure}: högst har {theirs[0]['node']['name']}; största skillnad mot API:et {'under' if apart < 1e-9 else 'ÖVER'} 1e-9")

# %% [markdown]
# ## Från siffra till protokoll
#
# Varje siffra består av uppgifter, och varje uppgift har belägg: ställena i protokollen. Här: varför hör de två första
# kommunerna i listan ihop?

# %%
EVIDENCE = """
query ($id: ID!) {
  project(id: $id) {
    name
    participants(first: 100, role: [OWNER, PARTICIPANT, FINANCIER]) {
      edges { role node { ... on Named { name } } evidence { text locator document { name url } } }
    }
  }
}
"""

for tie in collaboration["ties"]["nodes"][:1]:
    pair = {tie["a"]["name"], tie["b"]["name"]}
    for shared in tie["projects"]:
        project = ask(EVIDENCE, id=shared["id"])["project"]
        for edge in project["participants"]["edges"]:
            if edge["node"]["name"] not in pair:
                continue
            for passage in edge["evidence"]:
                print(f"{edge['node']['name']} deltar i {project['name']}: «{passage['text']}»")
                print(f"  {passage['document']['name']}, {passage['locator']}, {passage['document']['url']}")
