// The eight questions, as they are asked of our API and with what: variables are drawn from the graph's own ids, the same every time.
import type { Graph } from '../../graph/run.ts';
import { luceneQueries, tellingWords } from '../../graph/text.ts';
import { DRAWN_FROM, FOUND_BY } from '../bare/compare.ts';
import { randomFrom } from '../path-graph.ts';
import { SIZES } from '../world/size.ts';
import { towns } from '../world/towns.ts';

export const QUESTIONS = [
  'fiftyProjects',
  'projectPage',
  'municipalityPage',
  'pairs',
  'bothTakePart',
  'fiveLevels',
  'oneProject',
  'byWords',
] as const;
export type Question = (typeof QUESTIONS)[number];

/** What each is called in a table. */
export const TITLES: Readonly<Record<Question, string>> = {
  fiftyProjects: '1 fifty projects, participants, roles',
  projectPage: '2 one project page, three levels',
  municipalityPage: '3 one municipality page',
  pairs: '4 matrix of all pairs',
  bothTakePart: '5 both A and B take part',
  fiveLevels: '6 five levels',
  oneProject: '7 one node by id',
  byWords: '8 full text',
};

export const OURS: Readonly<Record<Question, string>> = {
  fiftyProjects: `{ projects(first: 50) { nodes { id name kind description
    participants(first: 100) { edges { role from to certainty node { id name } } } } } }`,
  projectPage: `query ($id: ID!) { project(id: $id) { id name kind description
    participants(first: 100) { edges { role from to certainty node { id name } } }
    people { role node: person { id name } }
    events { kind date agendaItem { id heading meeting { id date } } }
    decisions(first: 100) { nodes { id text kind date meeting { id date } } }
    fundings { id amountSek status } } }`,
  municipalityPage: `query ($id: ID!) { municipality(id: $id) { id name code county
    projects(first: 100) { edges { role certainty node { id name kind } } }
    networks(first: 100) { edges { role node { id name purpose } } }
    posts(first: 100) { nodes { title from to firstSeen lastSeen certainty node: person { id name } } }
    agreements { id name kind status signedOn } } }`,
  pairs: '{ collaboration(via: [PROJECT]) { municipalities { id name } weights } }',
  bothTakePart: `query ($a: ID!, $b: ID!) { projects(first: 100, filter: { municipalities: { allOf: [$a, $b] } }) {
    nodes { id name kind description } } }`,
  fiveLevels: `query ($id: ID!) { municipality(id: $id) { id name
    projects(first: 10) { edges { role node { id name
      participants(first: 12) { edges { role node { id name ... on Municipality {
        projects(first: 10) { edges { role node { id name
          people { role node: person { id name } } } } } } } } } } } } } }`,
  oneProject: 'query ($id: ID!) { project(id: $id) { id name kind description } }',
  byWords: 'query ($text: String!) { search(text: $text, types: [PROJECT], first: 25) { nodes { id name } } }',
};

export type Variables = Readonly<Record<string, string>>;
const SEED = 7;
const MOST = 20;
/** What search answers with on one page. */
const PAGE = 25;

/** Of the seed's region, which stands in a graph of any size: what lies outside it in a large one. */
const OUTSIDE = /^project:(?:jamforelse-r\d|hela-landet)/;

/** Which variables each question is asked with, in turn; none is one empty set. They are the same in a large graph as in a small one. */
export async function variablesFrom(graph: Graph): Promise<Record<Question, Variables[]>> {
  const random = randomFrom(SEED);
  const drawn = <T>(all: readonly T[], most = MOST): T[] =>
    [...all.map((one) => [random(), one] as const)]
      .sort(([a], [b]) => a - b)
      .map(([, one]) => one)
      .slice(0, most);
  const [row] = await graph.read(DRAWN_FROM);
  const [allProjects, allMunicipalities] = row as [[string, string][], string[]];
  const projects = allProjects.filter(([id]) => !OUTSIDE.test(id));
  const region = new Set(towns(SIZES.S.municipalities).map(({ id }) => id));
  const municipalities = allMunicipalities.filter((id) => region.has(id));
  const pages = drawn(projects).map(([id]) => ({ id }));
  const pagesOfTowns = drawn(municipalities).map((id) => ({ id }));
  const pairs = municipalities.flatMap((a, at) => municipalities.slice(at + 1).map((b) => ({ a, b })));
  return {
    fiftyProjects: [{}],
    projectPage: pages,
    municipalityPage: pagesOfTowns,
    pairs: [{}],
    bothTakePart: drawn(pairs),
    fiveLevels: pagesOfTowns,
    oneProject: pages,
    byWords: await words(
      graph,
      drawn(projects, projects.length).map(([, name]) => name),
    ),
  };
}

/** Words of projects' names that the index of folded text finds all the same without the index of stems: the vendor's library asks one. */
async function words(graph: Graph, names: readonly string[]): Promise<Variables[]> {
  const found: Variables[] = [];
  const all = new Set(names.flatMap((name) => tellingWords(name)).filter((word) => word.length > 4));
  for (const text of all) {
    const queries = luceneQueries(text);
    if (queries === null || found.length === MOST) continue;
    const [row] = await graph.read(FOUND_BY, queries);
    const [stems, folded] = row as [string[], string[]];
    if (folded.length <= PAGE && stems.every((id) => folded.includes(id))) found.push({ text, ...queries });
  }
  return found;
}
