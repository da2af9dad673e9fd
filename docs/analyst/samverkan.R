# Samverkan i siffror, från fråga till protokoll: Rscript samverkan.R http://localhost:4000
# Starta först servern med `npm start`. Adressen kan också stå i miljövariabeln SAMVERKAN.
# Paket: install.packages(c("httr2", "jsonlite", "igraph")), eller i Debian r-cran-httr2 r-cran-jsonlite r-cran-igraph.
library(httr2)
library(jsonlite)
library(igraph, warn.conflicts = FALSE)

SERVER <- c(commandArgs(trailingOnly = TRUE), Sys.getenv("SAMVERKAN", "http://localhost:4000"))[1]

# Alla frågor i GraphQL går till en och samma adress. Man skriver vilka fält man vill ha, och får precis dem.
# Prova frågor och läs vad fälten betyder på serverns sida /graphiql.
ask <- function(query, variables = NULL) {
  body <- list(query = query)
  if (!is.null(variables)) body$variables <- variables
  response <- request(paste0(SERVER, "/graphql")) |>
    req_body_json(body) |>
    req_error(is_error = function(response) FALSE) |>
    req_perform()
  answer <- fromJSON(resp_body_string(response))
  if (!is.null(answer$errors)) stop(answer$errors$message[1])
  answer$data
}

# En lista, sida för sida. Varje sida slutar med en markör (endCursor) som nästa sida börjar efter.
pages <- list()
after <- NULL
repeat {
  page <- ask(
    "query ($after: String) {
       projects(first: 20, after: $after) { nodes { id name phase } pageInfo { hasNextPage endCursor } }
     }",
    if (!is.null(after)) list(after = after)
  )$projects
  pages[[length(pages) + 1]] <- page$nodes
  after <- page$pageInfo$endCursor
  if (!page$pageInfo$hasNextPage) break
}
projects <- do.call(rbind, pages)
cat("Projekt:", nrow(projects), "\n")

# Samma lista som fil. Alla listor och deras kolumner står på serverns sida /export.
as_csv <- read.csv(paste0(SERVER, "/export/projects.csv"), encoding = "UTF-8")
cat("Projekt i CSV-filen:", nrow(as_csv), "\n")

# Vem arbetar med vem: vad kommunerna två och två delar av projekt, nätverk och avtal.
collaboration <- ask("{
  collaboration {
    municipalities { name }
    weights
    ties(first: 100) { nodes { a { name } b { name } weight projects { id name } } }
  }
}")$collaboration
matrix <- collaboration$weights
dimnames(matrix) <- list(collaboration$municipalities$name, collaboration$municipalities$name)
print(matrix)
ties <- collaboration$ties$nodes

# År för år: hur många par som delar något under året, och hur mycket de delar.
years <- ask("{ collaborationOverTime(interval: YEAR) { from ties shared } }")$collaborationOverTime
print(data.frame(year = substr(years$from, 1, 4), ties = years$ties, shared = years$shared), row.names = FALSE)

# Hela nätverket i igraph. Filen har en kant för varje uppgift; måtten räknar grannar, så kanterna mellan samma två blir en.
path <- tempfile(fileext = ".graphml")
download.file(paste0(SERVER, "/export/graph.graphml"), path, quiet = TRUE)
facts <- read_graph(path, format = "graphml")
network <- simplify(facts, edge.attr.comb = "ignore")
cat("Nätverket:", vcount(facts), "noder,", ecount(facts), "uppgifter,", ecount(network), "grannskap\n")

# Egna mått mot API:ets.
theirs <- ask("{ centrality(measure: BETWEENNESS, first: 1000) { score node { id name } } }")$centrality
own <- setNames(betweenness(network, normalized = TRUE), V(network)$id)
apart <- max(abs(theirs$score - own[theirs$node$id]))
cat("BETWEENNESS: högst har ", theirs$node$name[1], "; största skillnad mot API:et ",
    if (apart < 1e-9) "under" else "ÖVER", " 1e-9\n", sep = "")

# Från siffra till protokoll: varför hör de två första kommunerna i listan ihop?
pair <- c(ties$a$name[1], ties$b$name[1])
shared <- if (NROW(ties) > 0) ties$projects[[1]]$id
for (id in shared) {
  project <- ask(
    "query ($id: ID!) {
       project(id: $id) {
         name
         participants(first: 100, role: [OWNER, PARTICIPANT, FINANCIER]) {
           edges { node { ... on Named { name } } evidence { text locator document { name url } } }
         }
       }
     }",
    list(id = id)
  )$project
  edges <- project$participants$edges
  for (row in which(edges$node$name %in% pair)) {
    evidence <- edges$evidence[[row]]
    cat(sprintf("%s deltar i %s: «%s»\n  %s, %s, %s\n", edges$node$name[row], project$name, evidence$text,
                evidence$document$name, evidence$locator, evidence$document$url), sep = "")
  }
}
