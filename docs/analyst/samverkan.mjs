// Samverkan i siffror, från fråga till protokoll. Behöver bara Node 20: node samverkan.mjs http://localhost:4000
// Starta först servern med `npm start`.
const SERVER = process.argv[2] ?? 'http://localhost:4000';

// Alla frågor i GraphQL går till en och samma adress. Man skriver vilka fält man vill ha, och får precis dem.
// Prova frågor och läs vad fälten betyder på serverns sida /graphiql.
async function ask(query, variables = {}) {
  const response = await fetch(`${SERVER}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors[0].message);
  return data;
}

// Listor och grafer som filer: /export säger vilka som finns.
async function file(path) {
  const response = await fetch(`${SERVER}/export/${path}`);
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

// En lista, sida för sida. Varje sida slutar med en markör (endCursor) som nästa sida börjar efter.
const projects = [];
let after = null;
do {
  const page = await ask(
    `query ($after: String) {
      projects(first: 20, after: $after) { nodes { id name phase } pageInfo { hasNextPage endCursor } }
    }`,
    { after },
  );
  projects.push(...page.projects.nodes);
  after = page.projects.pageInfo.hasNextPage ? page.projects.pageInfo.endCursor : null;
} while (after !== null);
console.log(`Projekt: ${projects.length}`);

// Samma lista som fil: en rad.
const asFile = await file('projects.json');
console.log(`Projekt i filen: ${asFile.length}`);

// Vem arbetar med vem: vad kommunerna två och två delar av projekt, nätverk och avtal.
const { collaboration } = await ask(`{
  collaboration {
    municipalities { name }
    weights
    ties(first: 100) { nodes { a { name } b { name } weight projects { id name } } }
  }
}`);
const names = collaboration.municipalities.map((municipality) => municipality.name);
console.table(
  Object.fromEntries(
    names.map((name, row) => [
      name,
      Object.fromEntries(names.map((other, column) => [other, collaboration.weights[row][column]])),
    ]),
  ),
);
const ties = collaboration.ties.nodes;
for (const { a, b, weight, projects: shared } of ties) {
  console.log(`${a.name} – ${b.name}: ${weight} (${shared.map((project) => project.name).join(', ')})`);
}

// År för år: hur många par som delar något under året, och hur mycket de delar.
const { collaborationOverTime } = await ask('{ collaborationOverTime(interval: YEAR) { from ties shared } }');
for (const { from, ties: pairs, shared } of collaborationOverTime) {
  console.log(`${from.slice(0, 4)}: ${pairs} par, ${shared} delade`);
}

// Hela nätverket. Filen har en kant för varje uppgift; centralitet räknar grannar, så kanterna mellan samma två blir en.
const graph = await file('graph.json');
const neighbours = new Map(graph.nodes.map((node) => [node.key, new Set()]));
for (const { source, target } of graph.edges) {
  if (source === target) continue;
  neighbours.get(source).add(target);
  neighbours.get(target).add(source);
}
console.log(`Nätverket: ${graph.nodes.length} noder, ${graph.edges.length} uppgifter`);

// Eget mått mot API:ets: andelen av alla andra som en nod är granne med.
const { centrality } = await ask('{ centrality(measure: DEGREE, first: 1000) { score node { id name } } }');
const apart = centrality.map(({ score, node }) =>
  Math.abs(score - neighbours.get(node.id).size / (graph.nodes.length - 1)),
);
console.log(
  `DEGREE: högst har ${centrality[0].node.name}; största skillnad mot API:et ${Math.max(...apart) < 1e-9 ? 'under' : 'ÖVER'} 1e-9`,
);

// Från siffra till protokoll: varför hör de två första kommunerna i listan ihop?
if (ties.length > 0) {
  const pair = [ties[0].a.name, ties[0].b.name];
  for (const { id } of ties[0].projects) {
    const { project } = await ask(
      `query ($id: ID!) {
        project(id: $id) {
          name
          participants(first: 100, role: [OWNER, PARTICIPANT, FINANCIER]) {
            edges { node { ... on Named { name } } evidence { text locator document { name url } } }
          }
        }
      }`,
      { id },
    );
    for (const { node, evidence } of project.participants.edges.filter((edge) => pair.includes(edge.node.name))) {
      for (const { text, locator, document } of evidence) {
        console.log(`${node.name} deltar i ${project.name}: «${text}»`);
        console.log(`  ${document.name}, ${locator}, ${document.url}`);
      }
    }
  }
}
