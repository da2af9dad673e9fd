// What growth is measured on: the eight questions of the comparison and some of our own, with variables that are the same in every graph –
// they name the first region, which stands in all of them. Those that are about the whole graph must grow and are told apart.
import { OURS, type Variables } from '../compare/questions.ts';
import { range } from '../world/size.ts';

/** `own`: nobody else has it, so it is not compared. */
export type Asked = { title: string; query: string; variables: Variables[]; anchored: boolean; own?: true };

const TOWNS = ['1260', '1278', '1283', '1284', '1276', '1282', '1275', '1214', '1277', '1292', '1257'];
const towns = TOWNS.map((code) => `municipality:${code}`);
const projects = range(20).map((n) => `project:jamforelse-${n * 3}`);
const byId = (ids: readonly string[]): Variables[] => ids.map((id) => ({ id }));
const pairs = range(20).map((n) => ({ a: `${towns[n % 11]}`, b: `${towns[(n * 3 + 1 + (n % 2)) % 11]}` }));
const words = ['bredband', 'skolskjuts', 'vattenplan', 'upphandling', 'energi'].map((text) => ({ text }));

export const ASKED: readonly Asked[] = [
  { title: '1 fifty projects, participants, roles', query: OURS.fiftyProjects, variables: [{}], anchored: true },
  { title: '2 one project page, three levels', query: OURS.projectPage, variables: byId(projects), anchored: true },
  { title: '3 one municipality page', query: OURS.municipalityPage, variables: byId(towns), anchored: true },
  { title: '4 matrix of all pairs', query: OURS.pairs, variables: [{}], anchored: false },
  { title: '5 both A and B take part', query: OURS.bothTakePart, variables: pairs, anchored: true },
  { title: '6 five levels', query: OURS.fiveLevels, variables: byId(towns), anchored: true },
  { title: '7 one node by id', query: OURS.oneProject, variables: byId(projects), anchored: true },
  { title: '8 full text', query: OURS.byWords, variables: words, anchored: false },
  {
    title: '9 project page as of a day',
    own: true,
    query: OURS.projectPage.replace('query ($id: ID!)', 'query ($id: ID!) @asOf(date: "2023-10-01")'),
    variables: byId(projects),
    anchored: true,
  },
  {
    title: '10 search as you type',
    own: true,
    query: 'query ($text: String!) { search(text: $text, first: 8) { nodes { id name } } }',
    variables: ['hels', 'jämf', 'bred', 'gem', 'led'].map((text) => ({ text })),
    anchored: false,
  },
  {
    title: '11 collaboration of the region',
    own: true,
    query: `{ collaboration(municipalities: ${JSON.stringify(towns)}, via: [PROJECT]) { municipalities { id } weights } }`,
    variables: [{}],
    anchored: true,
  },
  {
    title: '12 follow-up of a plan',
    own: true,
    query: `query ($id: ID!) { followUp(plan: $id, year: 2016) { goalsTotal goalsReached reachedPercent lights { green yellow red grey }
      areas { area { id name goals { id name light(year: 2016) keyFigures { id name light(year: 2016) trend(year: 2016)
        outcome(year: 2016) { text } target(year: 2016) { text } } } } goalsReached } } }`,
    variables: byId(['plan:helsingborg-2016']),
    anchored: true,
  },
];
